"""A property that is worked out when it is first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

V = TypeVar("V")


class once(Generic[V]):  # noqa: N801 - stands where ``property`` stands
    """``functools.cached_property`` without the lock that Python 3.11 takes in it, which costs more than most views."""

    def __init__(self, work: Callable[[Any], V]) -> None:
        """Remember how the value is worked out."""
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, made: None, owner: type) -> Self: ...

    @overload
    def __get__(self, made: object, owner: type) -> V: ...

    def __get__(self, made: object | None, owner: type) -> Self | V:
        """Work the value out; it stands before this descriptor from then on."""
        if made is None:
            return self
        value: V = self._work(made)
        made.__dict__[self._name] = value
        return value
