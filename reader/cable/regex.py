"""Regular expressions that are compiled when they are first used.

The parser has some two hundred of them, a cable meets half, and to compile all takes a tenth of the time that the
parser needs to load. Once it is used, one costs what a compiled one costs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Put = str | Callable[[re.Match[str]], str]
    """What is put in the place of a match, or what makes it."""

ready: dict[tuple[str, int], tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]] = {}
"""What expressions are compiled to, by their pattern and flags: the bundle, which has its own Python, brings it along.

Each is what ``_sre.compile`` makes one of; the code as bytes, four for each number.
"""

METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class Regex:
    """An expression that matches as a compiled one does, and has nothing else of it.

    At the first call of any of its methods it is compiled, and the methods of the compiled one lie over its own.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        """Keep what is to be compiled."""
        self.pattern = pattern
        self.flags = int(flags)

    def __repr__(self) -> str:
        """As it is written."""
        return f"regex({self.pattern!r}, {self.flags})"

    def compiled(self) -> re.Pattern[str]:
        """The compiled one, whose methods are this one's from now on."""
        made = made_of_parts(self.pattern, self.flags) or re.compile(self.pattern, self.flags)
        for name in METHODS:
            setattr(self, name, getattr(made, name))
        return made

    if TYPE_CHECKING:  # what METHODS are; without these each of them would be anything at all to the type checker

        def match(self, string: str, pos: int = ..., endpos: int = ...) -> re.Match[str] | None: ...  # noqa: D102
        def fullmatch(self, string: str, pos: int = ..., endpos: int = ...) -> re.Match[str] | None: ...  # noqa: D102
        def search(self, string: str, pos: int = ..., endpos: int = ...) -> re.Match[str] | None: ...  # noqa: D102
        def finditer(self, string: str, pos: int = ..., endpos: int = ...) -> Iterator[re.Match[str]]: ...  # noqa: D102
        def findall(self, string: str, pos: int = ..., endpos: int = ...) -> list[Any]: ...  # noqa: D102
        def split(self, string: str, maxsplit: int = ...) -> list[Any]: ...  # noqa: D102
        def sub(self, repl: Put, string: str, count: int = ...) -> str: ...  # noqa: D102
        def subn(self, repl: Put, string: str, count: int = ...) -> tuple[str, int]: ...  # noqa: D102


def made_of_parts(pattern: str, flags: int) -> re.Pattern[str] | None:
    """An expression, if what it is compiled to is at hand."""
    if (pattern, flags) not in ready:
        return None
    import _sre

    made_with, code, *groups = ready[pattern, flags]
    made: re.Pattern[str] = _sre.compile(pattern, made_with, memoryview(code).cast("I").tolist(), *groups)
    return made


def _first(name: str) -> Callable[..., Any]:
    """The method of a name as it is before the first call."""

    def method(self: Regex, *given: Any, **named: Any) -> Any:
        return getattr(self.compiled(), name)(*given, **named)

    return method


for _name in METHODS:
    setattr(Regex, _name, _first(_name))


def regex(pattern: str, flags: int = 0) -> Regex:
    """An expression, to be compiled when it is first used; whether it can be is seen only then."""
    return Regex(pattern, flags)
