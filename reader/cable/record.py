"""Records: frozen dataclasses with slots whose methods cost nothing until they are used.

``dataclass(frozen=True, slots=True)`` writes and compiles seven methods for each class, at every start, and a start
loads some 120 such classes, half of which it never makes one of. Here only ``__init__`` is written, when the first one
is made; the others are made of parts that all records share. To fields, ``replace``, pickling and patterns a record is
the dataclass that it is. What this program does not need is not here: keyword-only fields, ``InitVar``, order, and a
signature to look at before the first one is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from types import CodeType
from typing import Any, TypeVar, dataclass_transform

Kind = TypeVar("Kind")

written: dict[str, CodeType] = {}
"""What each ``__init__`` was compiled to, by its source; a bundle brings along those that a start needs."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Kind]) -> type[Kind]:
    """Make a class a frozen dataclass with slots, equal and hashed by its fields; what it defines itself stays."""
    made = _made(cls)
    made.__setattr__, made.__delattr__ = _refuse_set, _refuse_delete
    made.__getstate__, made.__setstate__ = _state, _restore
    return made  # type: ignore[no-any-return]


@dataclass_transform(field_specifiers=(field,))
def form(cls: type[Kind]) -> type[Kind]:
    """Make a class a dataclass with slots whose fields are filled in step by step: equal by them, and not hashed."""
    made = _made(cls)
    made.__hash__ = None
    return made  # type: ignore[no-any-return]


def _made(cls: Any) -> Any:
    """The dataclass with slots, which has its fields and none of its methods of the standard library."""
    cls.__doc__ = cls.__doc__ or cls.__name__  # else each start would make one, of the signature
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    methods = {"__repr__": _repr, "__init__": _late_init(made), **_comparing(made)}
    for name, method in methods.items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made


def _comparing(made: Any) -> dict[str, Callable[..., Any]]:
    """What makes two of a class equal: the values of the fields that count."""
    names = [each.name for each in fields(made) if each.compare]
    if not names:
        return {"__eq__": _same_class, "__hash__": lambda self: hash(type(self))}
    values = attrgetter(*names)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed}


def _same_class(self: object, other: object) -> bool:
    return True if other.__class__ is self.__class__ else NotImplemented


def _repr(self: Any) -> str:
    shown = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse_set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _restore(self: Any, state: list[object]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


def _late_init(made: Any) -> Callable[..., None]:
    """An ``__init__`` that writes the real one when it is called first."""

    def late(self: object, *given: object, **named: object) -> None:
        if made.__init__ is late:
            made.__init__ = _init(made)
        made.__init__(self, *given, **named)

    return late


def _init(made: Any) -> Callable[..., None]:
    """The ``__init__`` of a class; of a record it sets the slots past the refusing ``__setattr__``."""
    put = " set_{}(self, {})" if made.__setattr__ is _refuse_set else " self.{} = {}"
    scope: dict[str, Any] = {"missing": MISSING}
    parameters, lines = ["self"], []
    for each in fields(made):
        if each.kw_only:
            raise TypeError(f"{made.__qualname__}.{each.name}: a record has no keyword-only fields")
        name, value = each.name, each.name
        scope[f"set_{name}"] = getattr(made, name).__set__
        if each.default is not MISSING:
            scope[f"default_{name}"] = each.default
            parameter, unasked = f"{name}=default_{name}", f"default_{name}"
        elif each.default_factory is not MISSING:
            scope[f"make_{name}"] = each.default_factory
            parameter, unasked = f"{name}=missing", f"make_{name}()"
            value = f"{unasked} if {name} is missing else {name}"
        else:
            parameter, unasked = name, ""
        if each.init:
            parameters.append(parameter)
        if each.init or unasked:
            lines.append(put.format(name, value if each.init else unasked))
    if hasattr(made, "__post_init__"):
        lines.append(" self.__post_init__()")
    source = f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines or [" pass"])
    # Compiled apart: Python ends a process as killed by Ctrl+C where that came within an ``exec`` of a string.
    if source not in written:
        written[source] = compile(source, "<record>", "exec")
    exec(written[source], scope)  # noqa: S102 - as dataclass
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__, init.__module__ = f"{made.__qualname__}.__init__", made.__module__
    return init
