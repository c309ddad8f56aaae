"""Saved web pages: the page around the cable, tags at the ends of lines, links before paragraphs, entities."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.markup import outside, tags_at_ends
from reader.cable.telegram import Telegram
from tests.cable.invented import marks, numbers, rules, texts, value, written

LINK = "<a id='par{0}' href='#par{0}'>¶</a>"
BODY = f"\n{LINK.format(1)}1. (U) Summary: The boats sank. End summary.\n\n{LINK.format(2)}2. (U) All of them."
HEAD = (
    "<!DOCTYPE html>\n<html><head><title>A page</title></head>\n<body>\n<table><tr><td>Reference ID</td></tr></table>"
)


def page(first: str = "<pre>\n", between: str = "</pre>\n<pre>\n", last: str = "\n</pre>") -> str:
    """A page that keeps the cable in two preformatted texts."""
    envelope, rest = written(body=BODY).split("UNCLAS", 1)
    return f"{HEAD}\n{first}{envelope}{between}UNCLAS{rest}{last}\n<p>Page made in 2010</p>\n</body></html>\n"


def holds(read: Telegram) -> None:
    """Assert that the cable was read as if no page stood around it."""
    assert value(read.id) == "08KINGSTON88"
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert (numbers(read), marks(read)) == ([1, 2], ["U", "U"])
    assert [each.label for each in read.paragraphs] == ["1.", "2."]
    assert value(read.summary) == "The boats sank."
    assert value(read.signer) == "DOE"
    assert rules(read) == []
    assert texts(read, Kind.UNRECOGNISED) == []
    wrapped = " ".join(texts(read, Kind.WRAPPER))
    assert "Reference ID" in wrapped
    assert "Page made in 2010" in wrapped
    assert "".join(read.tree.slice(leaf) for leaf in read.tree.leaves()) == read.source.text


@pytest.mark.parametrize(
    "text",
    [
        page(),
        page(first="<pre>", between="</pre></td></tr><tr><td><pre>", last="</pre>"),
        page().replace("\n", "&#x000A;"),
        page().replace("\n", "\r\n"),
        page(between="</pre>\n<p>Body</p>\n<pre class='body'>\n"),
    ],
    ids=["lines", "glued", "entities", "crlf", "words-between"],
)
def test_page(text: str) -> None:
    holds(reader.parse(text))


def test_tags_without_a_page() -> None:
    """Lines that end with a line-break tag, as a page's body alone is kept."""
    text = written(body=BODY).replace("\n", "<br />\n")
    read = reader.parse(text)
    assert value(read.id) == "08KINGSTON88"
    assert numbers(read) == [1, 2]
    assert value(read.signer) == "DOE"


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("The boats sank.", (0, 0)),
        ("<p>The boats sank.</p>", (3, 4)),
        ("<a id='par1' href='#par1'>¶</a>1. (U)", (31, 0)),
        ("<p> <b> The boats sank. </b> </p>", (8, 10)),
        ("<pre>", (5, 0)),
        ("<< END OF DOCUMENT >>", (0, 0)),
        ("<boats@harbour.invalid> wrote <b", (0, 0)),
        ("a < b and b > a>", (0, 0)),
    ],
)
def test_tags_at_the_ends_of_a_line(words: str, ends: tuple[int, int]) -> None:
    assert tags_at_ends(words) == ends


def test_text_without_preformatted_stretches_has_nothing_outside() -> None:
    assert outside("<p>The boats sank.</p>") == []
    assert outside("a</pre>b") == []
    assert outside("a<pre>b") == [(0, 1)]
    assert outside("a<pre>b</pre>c") == [(0, 1), (13, 14)]
