"""Regular expressions that are compiled when they are first used.

The parser has some two hundred of them, a cable meets half, and to compile all takes a tenth of the time that the
parser needs to load. Once it is used, one costs what a compiled one costs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class Late:
    """Stands for a compiled expression: its methods put those of the real one over themselves at the first call."""

    def __init__(self, pattern: str, flags: int) -> None:
        """Keep what is to be compiled."""
        self.pattern = pattern
        self._flags = flags

    def __repr__(self) -> str:
        """As it is written."""
        return f"regex({self.pattern!r}, {self._flags})"

    def compiled(self) -> re.Pattern[str]:
        """The real one."""
        made = re.compile(self.pattern, self._flags)
        for name in METHODS:
            setattr(self, name, getattr(made, name))
        return made


def _first(name: str) -> Callable[..., Any]:
    def method(self: Late, *given: Any, **named: Any) -> Any:
        return getattr(self.compiled(), name)(*given, **named)

    return method


for each in METHODS:
    setattr(Late, each, _first(each))


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, as far as matching goes."""
    return cast("re.Pattern[str]", Late(pattern, flags))
