"""Qt's enumerations, made quickly: a start meets four thousand of their names, and Python takes 15 µs for each.

PySide has Python make them: ``Enum(name, [(name, value), ...])``, for all that are in a class of Qt when the class is
first used. Here the same is made of such a list, without asking of each name whether it might be a method, an alias by
another type, or one that another class takes: names and numbers of Qt are none of these.
"""

from __future__ import annotations

from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

KINDS = (Enum, IntEnum, Flag, IntFlag)
"""What PySide has enumerations made of."""
TABLES = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"}
"""Where Python 3.11 keeps what is in an enumeration."""
ALIKE = {key for key, value in vars(IntEnum).items() if isinstance(value, list | dict | set)} == TABLES
"""Whether this Python does so too; one that has other tables makes its enumerations itself."""
TAKEN = {"name", "value", "mro"}
"""Names that mean something else in every enumeration."""

python_makes = EnumType._create_  # type: ignore[attr-defined]
_empty: dict[type[Enum], dict[str, Any]] = {}


def make_quickly() -> None:
    """From now on make enumerations of names and numbers here."""
    EnumType._create_ = make  # type: ignore[attr-defined]


def make(kind: type[Enum], name: str, rows: Any = None, **options: Any) -> Any:
    """Make an enumeration as ``EnumType._create_`` does, which makes those that we do not know how to."""
    if not ALIKE or kind not in KINDS or not _known(rows):
        return python_makes(kind, name, rows, **options)
    if kind not in _empty:
        empty = vars(python_makes(kind, "Empty", ()))
        _empty[kind] = {key: value for key, value in empty.items() if key not in ("__dict__", "__weakref__")}
    body = dict(_empty[kind])
    names: list[str] = []
    members: dict[str, Enum] = {}
    by_value: dict[int, Enum] = {}
    body.update(_member_names_=names, _member_map_=members, _value2member_map_=by_value, _unhashable_values_=[])
    is_flag = issubclass(kind, Flag)
    if is_flag:
        body.update(_masks(rows), _boundary_=options.get("boundary") or body["_boundary_"])
    made: Any = type.__new__(EnumType, name, (kind,), body)
    new = int.__new__ if issubclass(kind, int) else _new
    for row, value in rows:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value)
            member._name_, member._value_, member._sort_order_ = row, value, len(names)
            member.__objclass__ = made
            if not is_flag or _is_bit(value):
                names.append(row)
        members[row] = member
        type.__setattr__(made, row, member)
    if is_flag:
        values = [members[row]._value_ for row in names]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    return made


def _known(rows: object) -> bool:
    """Whether these are names and numbers that we can make an enumeration of."""
    return isinstance(rows, list) and all(
        type(row) is tuple and type(row[1]) is int and row[0][0] != "_" and row[0] not in TAKEN for row in rows
    )


def _new(kind: type[Enum], _value: int) -> Any:
    return object.__new__(kind)


def _is_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _masks(rows: list[tuple[str, int]]) -> dict[str, int]:
    """What flags keep of all their values: the bits that are named, those that are a name's only one, and the room."""
    mask = single = 0
    for _, value in rows:
        mask |= value
        if _is_bit(value):
            single |= value
    return {"_flag_mask_": mask, "_singles_mask_": single, "_all_bits_": 2 ** mask.bit_length() - 1 if rows else 0}
