"""Names of steps in the journal: English for whoever reads it, and what they are made of for other languages."""

from __future__ import annotations

from reader.cable.phrase import Phrase
from reader.cable.regex import regex

Json = str | int | dict[str, object]
PLAIN = regex(r"(?:[^{}]|\{\w+\})*")
"""A template whose places are names alone: a damaged journal must not reach into values, or ask for endless blanks."""


def to_json(text: object) -> Json | None:
    """What a phrase is made of; None where a text is no phrase, or has a value that is neither text nor number."""
    if isinstance(text, Phrase):
        values = {name: to_json(value) for name, value in text.values.items()}
        if None in values.values():
            return None
        made: dict[str, object] = {"of": text.template, "with": values}
        if text.one is not None:
            made |= {"one": text.one, "number": text.number}
        return {**made, "capital": True} if text.capital else made
    return text if isinstance(text, str) or type(text) is int else None


def from_json(said: str, kept: object) -> str:
    """A text as it was: the phrase that was kept, if it still says just that; else the text alone."""
    try:
        made = _phrase(kept)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        return said
    return made if isinstance(made, Phrase) and made == said else said


def _phrase(kept: object) -> object:
    if not isinstance(kept, dict):
        return kept
    template, one = kept["of"], kept.get("one")
    if not all(PLAIN.fullmatch(each) for each in (template, one or "")):
        raise ValueError("no plain template")
    values = {str(name): _phrase(value) for name, value in kept["with"].items()}
    return Phrase(template, values, one, int(kept.get("number", -1)), kept.get("capital") is True)
