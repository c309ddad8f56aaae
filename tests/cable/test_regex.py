"""Expressions that are compiled when they are first used."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import reader.cable
import reader.review
from reader.cable.regex import Regex, regex


def test_it_finds_what_the_real_one_finds_at_the_first_call_and_after_it() -> None:
    for name in ("match", "fullmatch", "search"):
        late, real = regex("(a)b", re.IGNORECASE), re.compile("(a)b", re.IGNORECASE)
        for text in ("AB", "xAB", "AB", "x"):
            found, known = getattr(late, name)(text), getattr(real, name)(text)
            assert (found and (found.span(), found[1])) == (known and (known.span(), known[1]))
    late = regex("b")
    assert late.sub("-", "abab", count=1) == "a-ab"
    assert [match.start() for match in late.finditer("abab", 2)] == [3]
    assert (late.split("abc"), late.findall("abab"), late.pattern) == (["a", "c"], ["b", "b"], "b")


def test_once_used_it_costs_what_a_compiled_one_costs() -> None:
    late = regex("b")
    late.match("b")
    assert late.search == re.compile("b").search


def test_each_can_be_compiled() -> None:
    """None is wrong without anybody knowing before a cable comes that needs it."""
    seen = 0
    for package in (reader.cable, reader.review):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for value in vars(import_module(module.name)).values():
                if isinstance(value, Regex):
                    value.compiled()
                    seen += 1
    assert seen > 150
