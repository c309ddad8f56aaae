"""Qt's enumerations, made by us and by Python."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtPrintSupport, QtSvg, QtWidgets

from reader.app.starts import qt_enums

MODULES = (QtCore, QtGui, QtWidgets, QtPrintSupport, QtSvg)


def enumerations() -> Iterator[Any]:
    """Every enumeration of Qt, in its modules and in the classes of these."""
    for module in MODULES:
        for _, thing in inspect.getmembers(module, inspect.isclass):
            if isinstance(thing, enum.EnumType):
                yield thing
            else:
                yield from (each for each in vars(thing).values() if isinstance(each, enum.EnumType))


def rows_of(kind: Any) -> list[tuple[str, int]]:
    return [(name, member.value) for name, member in kind.__members__.items()]


def laid_bare(kind: Any) -> dict[str, object]:
    """What is in an enumeration, its members as what is in them."""

    def bare(value: object) -> object:
        if isinstance(value, kind):
            return "member", {key: bare(each) for key, each in vars(value).items()}
        if isinstance(value, dict):
            return [(key, bare(each)) for key, each in value.items()]
        if value is kind:
            return "the class"
        return getattr(value, "__func__", value)

    kept = {key: bare(value) for key, value in vars(kind).items()}
    return {key: value for key, value in kept.items() if key not in ("__module__", "__dict__", "__weakref__")}


def both(kind: type[enum.Enum], rows: list[tuple[str, int]]) -> tuple[Any, Any]:
    boundary = enum.FlagBoundary.KEEP
    python: Any = qt_enums.python_makes
    return qt_enums.make(kind, "Made", rows, boundary=boundary), python(kind, "Made", rows, boundary=boundary)


def test_every_enumeration_of_qt_is_what_python_makes_of_it() -> None:
    kinds = set()
    for each in enumerations():
        (kind,) = each.__bases__
        kinds.add(kind)
        ours, python = both(kind, rows_of(each))
        assert laid_bare(ours) == laid_bare(python), each
        assert list(ours.__members__) == list(python.__members__)
        assert [member.name for member in ours] == [member.name for member in python]
    assert kinds == set(qt_enums.KINDS)


@pytest.mark.skipif(not qt_enums.ALIKE, reason="this Python keeps other tables, and makes them itself")
def test_they_are_made_without_python(monkeypatch: pytest.MonkeyPatch) -> None:
    qt_enums.make(enum.IntEnum, "First", [("A", 1)])

    def never(*_given: object, **_named: object) -> None:
        raise AssertionError

    monkeypatch.setattr(qt_enums, "python_makes", never)
    assert qt_enums.make(enum.IntEnum, "Second", [("A", 1)]).A == 1


def test_flags_are_put_together_and_taken_apart() -> None:
    rows = [("No", 0), ("B", 2), ("A", 1), ("Both", 3), ("Same", 2), ("Far", 16)]
    for kind in (enum.Flag, enum.IntFlag):
        ours, python = both(kind, rows)
        for value in (0, 1, 2, 3, 18, 19, 32, ~1):
            assert repr(ours(value)) == repr(python(value))
            assert [part.name for part in ours(value)] == [part.name for part in python(value)]
        assert (ours.A | ours.B) is ours.Both
        assert ours.Same is ours.B
        assert repr(~ours.A) == repr(~python.A)


def test_a_number_that_is_none_of_them_is_refused() -> None:
    ours, _ = both(enum.Enum, [("A", 1)])
    with pytest.raises(ValueError, match="2 is not a valid Made"):
        ours(2)
    with pytest.raises(AttributeError):
        ours.B  # noqa: B018 - it is asked for


def test_what_is_more_than_names_and_numbers_is_left_to_python() -> None:
    assert qt_enums.make(enum.Enum, "Words", ["A", "B"]).B.value == 2
    assert qt_enums.make(enum.Enum, "Words", "A B", start=4).B.value == 5
    assert qt_enums.make(enum.Enum, "Texts", [("A", "x")]).A.value == "x"
    assert qt_enums.make(enum.StrEnum, "Texts", [("A", "x")]).A == "x"
    assert qt_enums.make(enum.Enum, "Named", [("name", 1), ("value", 2)])(1).name == "name"
