"""Text for a terminal, a dialog or a dump: nothing in it acts on the screen, and nothing in it is invisible."""

from __future__ import annotations

SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


def visible(text: str) -> str:
    r"""The text on one line, with every character that does not print written as an escape such as ``\x1b``.

    Control characters, lone surrogates, characters that turn the direction of writing and blanks other than the space
    are such. A backslash stays as it is, so the result is for people, not for reading back.
    """
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else escape(character) for character in text)


def escape(character: str) -> str:
    r"""One character as an escape: ``\n``, ``\x1b``, ``\u2028``, ``\U000e0001``."""
    code = ord(character)
    if character in SHORT:
        return SHORT[character]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def shortened(text: str, limit: int) -> str:
    """The text, cut in its middle where it is longer than ``limit`` characters."""
    if len(text) <= limit:
        return text
    head = limit * 2 // 3
    return f"{text[:head]}…{text[len(text) - (limit - head - 1) :]}"
