"""A record is what ``dataclass(frozen=True, slots=True)`` makes, to all who use it."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace

import pytest

from reader.cable.record import form, record, written


@record
class Pair:
    """Fields of every sort."""

    left: int
    right: str = "r"
    seen: list[int] = field(default_factory=list, compare=False)
    hidden: str = field(default="h", repr=False)
    inner: int = field(default=7, init=False)


@dataclass(frozen=True, slots=True)
class Model:
    """The same by the standard library."""

    left: int
    right: str = "r"
    seen: list[int] = field(default_factory=list, compare=False)
    hidden: str = field(default="h", repr=False)
    inner: int = field(default=7, init=False)


@record
class Empty:
    """No field at all."""


@record
class Other:
    """The first of the fields of a pair."""

    left: int


@record
class Own(Other):
    """Methods of its own stay, and fields of a base come first."""

    more: int = 0

    def __post_init__(self) -> None:
        if self.more < 0:
            raise ValueError(self.more)

    def __repr__(self) -> str:
        return "mine"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and self.left == other.left

    def __hash__(self) -> int:
        return 5


def test_it_is_made_like_the_dataclass() -> None:
    for given, named in [((1,), {}), ((1, "x"), {}), ((1,), {"right": "y", "hidden": "z"}), ((1, "x", [3], "q"), {})]:
        assert repr(Pair(*given, **named)) == repr(Model(*given, **named)).replace("Model", "Pair")  # type: ignore[arg-type]
    assert Pair(1).inner == 7
    assert Pair(1).seen is not Pair(1).seen
    assert [each.name for each in fields(Pair)] == [each.name for each in fields(Model)]
    assert is_dataclass(Pair)
    assert vars(Pair)["__match_args__"] == vars(Model)["__match_args__"]


@pytest.mark.parametrize("given", [(), (1, "x", [], "q", 7), (1, 2, 3, 4, 5, 6)])
def test_it_refuses_what_the_dataclass_refuses(given: tuple[object, ...]) -> None:
    for made in (Pair, Model):
        with pytest.raises(TypeError):
            made(*given)  # type: ignore[arg-type]


def test_it_is_equal_and_hashed_by_the_fields_that_count() -> None:
    assert Pair(1, seen=[1]) == Pair(1, seen=[2])
    assert hash(Pair(1, seen=[1])) == hash(Pair(1, seen=[2]))
    assert Pair(1) != Pair(2)
    assert Pair(1, hidden="a") != Pair(1)
    assert Other(1) != Pair(1)  # type: ignore[comparison-overlap]
    assert Other(1).__eq__(1) is NotImplemented
    assert Empty() == Empty()
    assert hash(Empty()) == hash(Empty())
    assert Empty() != Other(1)  # type: ignore[comparison-overlap]
    assert {Other(1): "one"}[Other(1)] == "one"


def test_it_is_frozen_and_has_no_room_for_more() -> None:
    pair = Pair(1)
    with pytest.raises(FrozenInstanceError):
        pair.left = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del pair.left
    assert pair.left == 1
    assert not hasattr(pair, "__dict__")


def test_it_is_copied_replaced_and_pickled() -> None:
    pair = Pair(1, "x", [2], "q")
    for same in (copy.copy(pair), copy.deepcopy(pair), pickle.loads(pickle.dumps(pair)), replace(pair)):  # noqa: S301 - our own
        assert same == pair
        assert same.seen == [2]
        assert same.inner == 7
    assert replace(pair, left=3) == Pair(3, "x", [2], "q")


def test_what_a_class_defines_stays() -> None:
    own = Own(1, 2)
    assert repr(own) == "mine"
    assert (own.left, own.more) == (1, 2)
    assert own == Own(1, 3)
    assert hash(own) == 5
    with pytest.raises(ValueError, match="-1"):
        Own(1, -1)


@form
class Form:
    """What is filled in step by step."""

    left: int
    more: list[int] = field(default_factory=list)


def test_a_form_is_filled_in_step_by_step_and_not_hashed() -> None:
    filled = Form(1)
    filled.left = 2
    filled.more.append(3)
    assert filled == Form(2, [3])
    assert repr(filled) == "Form(left=2, more=[3])"
    assert pickle.loads(pickle.dumps(filled)) == filled  # noqa: S301 - our own
    with pytest.raises(TypeError, match="unhashable"):
        hash(filled)
    with pytest.raises(AttributeError):
        filled.other = 1  # type: ignore[attr-defined]


def test_its_parts_are_taken_by_patterns() -> None:
    match Pair(1, "x"):
        case Pair(left, right):
            assert (left, right) == (1, "x")


@record
class Keyword:
    """A field that can be given by its name alone."""

    left: int = field(default=0, kw_only=True)


def test_what_a_record_cannot_be_is_refused_and_not_forgotten() -> None:
    with pytest.raises(TypeError, match="no keyword-only fields"):
        Keyword()


def test_an_init_that_was_compiled_before_is_not_compiled_again() -> None:
    @record
    class First:
        only_here: int

    assert First(1).only_here == 1
    (source,) = (each for each in written if "only_here" in each)
    kept = written[source]

    @record
    class Second:
        only_here: int

    assert Second(2).only_here == 2
    assert Second.__init__.__code__ in kept.co_consts
    assert Second.__init__.__qualname__.endswith("Second.__init__")
