"""Sentences of the core that a window may say in another language: English words that remember what they are made of.

Files, commands and tests have the English words and need to know nothing of this. The window looks the template up
among its translations and fills it in anew. A value may be a phrase itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self


class Phrase(str):
    """An English text that knows its template, and the values in it by their names."""

    __slots__ = ("capital", "number", "one", "template", "values")

    template: str
    """The words with ``{names}``; where the form depends on a number, those for many."""
    values: dict[str, object]
    one: str | None
    """The template for one; None where no number matters."""
    number: int
    capital: bool
    """Whether it begins with a capital, whatever its template begins with."""

    def __new__(
        cls,
        template: str,
        values: dict[str, object],
        one: str | None = None,
        number: int = -1,
        capital: bool = False,
    ) -> Self:
        """Fill a template in."""
        written = template if one is None or number != 1 else one
        if values:
            written = written.format(**values)
        made = str.__new__(cls, f"{written[:1].upper()}{written[1:]}" if capital else written)
        made.template, made.values, made.one, made.number, made.capital = template, values, one, number, capital
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Go to another process whole."""
        return type(self), (self.template, self.values, self.one, self.number, self.capital)


def phrase(template: str, /, **values: object) -> Phrase:
    """A text with its ``{values}`` filled in; without values braces stand for themselves."""
    return Phrase(template, values)


def phrase_count(one: str, many: str, number: int, /, **values: object) -> Phrase:
    """The text that fits a number, which it may name as ``{n}``: ``one`` for 1, else ``many``."""
    return Phrase(many, {"n": number, **values}, one, number)


def capital(text: str) -> Phrase:
    """A text with a capital at its beginning."""
    return Phrase("{text}", {"text": text}, capital=True)


def listed(between: str, parts: Sequence[str], around: str = "{all}") -> Phrase:
    """Texts in a row; neither what is between them nor ``around`` is to be translated, the texts are if they can."""
    names = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(around.replace("{all}", between.join(f"{{{name}}}" for name in names)), dict(names))
