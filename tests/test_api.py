"""The public interface refuses what a caller gets wrong, and nothing that a cable holds."""

from __future__ import annotations

import pytest

import reader

TEXT = b"REF: ROME 12\n\n1. (U) One.\n"


@pytest.mark.parametrize("year", [-5, 0, 8, 99, 12345])
def test_a_year_has_four_digits(year: int) -> None:
    for read in (reader.parse, reader.parse_all):
        with pytest.raises(ValueError, match="not a year of four digits"):
            read(TEXT, year=year)


def test_the_year_that_was_given_counts_where_there_is_no_date() -> None:
    cable = reader.parse(TEXT, year=1979)
    assert (cable.year, [reference.year for reference in cable.references]) == (1979, [1979])


def test_an_encoding_has_to_be_one() -> None:
    for name in ("klingon", "hex", ""):
        with pytest.raises(LookupError):
            reader.parse(TEXT, encoding=name)
