"""Texts of a folder kept as they were folded: the same one again, none that changed, and no more than the bound."""

from __future__ import annotations

from reader.app.find.search import Query
from reader.app.folder.folded_texts import FoldedTexts

RAIN = Query("rain")
A, B = ("a.txt", 1), ("b.txt", 1)


def look(texts: FoldedTexts, key: tuple[str, int], text: str) -> object:
    haystack = texts.of(key, text)
    assert haystack.find(RAIN)
    texts.keep(key, haystack)
    return haystack


def test_a_text_is_folded_once_until_it_changes() -> None:
    texts = FoldedTexts()
    text = "It RAINED."
    first = look(texts, A, text)
    assert look(texts, A, text) is first
    other = (text + "!")[:-1]
    assert look(texts, A, other) is not first, "a file that was read again has other characters"


def test_no_more_is_kept_than_the_bound_allows() -> None:
    long, short = "Rain " * 1000, "Rain."
    texts = FoldedTexts(most=2000)
    assert look(texts, A, long) is not look(texts, A, long)
    assert texts.kept == 0
    assert look(texts, B, short) is look(texts, B, short)
    assert 0 < texts.kept <= 2000
    texts.keep_only({A})
    assert texts.kept == 0


def test_another_way_of_looking_counts_too() -> None:
    texts, text = FoldedTexts(), "rain, Rain"
    look(texts, A, text)
    before = texts.kept
    haystack = texts.of(A, text)
    haystack.find(Query("rain", case=True))
    texts.keep(A, haystack)
    assert texts.kept > before
