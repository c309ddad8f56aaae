"""The text of a saved web page, as one sees it: lines where blocks and breaks are, preformatted text as it stands.

The standard library's parser takes quadratic time for tags and comments that are never closed; this one is linear, and
needs to know no attributes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from reader.cable.source import Source

SKIPPED = frozenset({"head", "template", "noscript", "svg", "iframe", "object"})
RAW = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style")}
"""Elements whose content is neither text nor tags, each with what ends it."""
BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt"),
        *("fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"),
    }
)
SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table"})
"""Blocks with an empty line around them."""
CELLS = frozenset({"td", "th"})
AS_IT_STANDS = frozenset({"pre", "textarea", "xmp", "listing"})
CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
HEAD = 4_096
"""Bytes in which a page says its encoding."""
BLANK = re.compile(r"[ \t\r\n\f]+")


def web_text(data: bytes) -> str:
    """The text of a page; its encoding is what a byte order mark or the page itself says, where that fits its bytes."""
    said = CHARSET.search(data[:HEAD])
    try:
        page = Source.from_bytes(data, said[1].decode("ascii") if said else None).text
    except LookupError:
        page = Source.from_bytes(data).text
    return text_of(page.removeprefix("\ufeff"))


def text_of(page: str) -> str:
    """The text of a page that is decoded already."""
    seen = _Seen()
    for kind, words in _tokens(page):
        if kind == "text":
            seen.add(words)
        elif kind == "start":
            seen.start(words)
        else:
            seen.end(words)
    return seen.text()


NAME = re.compile(r"[A-Za-z][^\s/>]*")
QUOTES = 4
"""So many brackets inside the quotes of one tag are looked over."""


def _tokens(page: str) -> Iterator[tuple[str, str]]:
    """What a page is made of: ``text``, and the names of tags that ``start`` and ``end``; linear in the page."""
    at = 0
    while (bracket := page.find("<", at)) >= 0:
        if bracket > at:
            yield "text", unescape(page[at:bracket])
        closing = page.startswith("/", bracket + 1)
        named = NAME.match(page, bracket + 1 + closing)
        if page.startswith("<!--", bracket):
            at = _behind(page, "-->", bracket + 4)
        elif page.startswith("<![CDATA[", bracket):
            at = _behind(page, "]]>", bracket)
            yield "text", page[bracket + 9 : at].removesuffix("]]>")
        elif named is None and page[bracket + 1 : bracket + 2] in ("!", "?", "/"):
            at = _behind(page, ">", bracket)
        elif named is None:
            yield "text", "<"
            at = bracket + 1
        else:
            name = named[0].lower()
            at = _tag_end(page, named.end())
            yield "end" if closing else "start", name
            if not closing and name in RAW:
                found = RAW[name].search(page, at)
                at = len(page) if found is None else found.start()
    yield "text", unescape(page[at:])


def _behind(page: str, words: str, at: int) -> int:
    """The offset behind the next place of some words; the end of the page where there is none."""
    found = page.find(words, at)
    return len(page) if found < 0 else found + len(words)


def _tag_end(page: str, at: int) -> int:
    """The offset behind the bracket that ends a tag; brackets inside quotes do not, if there are few."""
    end = page.find(">", at)
    for _ in range(QUOTES):
        inside = page[at:end]
        quote = next((each for each in ('"', "'") if inside.count(each) % 2), None)
        if end < 0 or quote is None:
            break
        further = page.find(">", max(page.find(quote, end), end + 1), end + 2_000)
        if further < 0:
            break
        end = further
    return len(page) if end < 0 else end + 1


class _Seen:
    """Gathers what is seen of a page."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._skipping = 0
        self._standing = 0

    def text(self) -> str:
        """What was gathered; no more than one empty line between blocks."""
        lines = "".join(self._pieces).split("\n")
        text = "\n".join(line.rstrip(" \t") for line in lines)
        return re.sub("\x00+", _empty_lines, text).strip("\n") + "\n" if text.strip("\x00\n ") else ""

    def start(self, tag: str) -> None:
        """Begin a block, a cell or a line."""
        if tag in SKIPPED:
            self._skipping += 1
        if tag == "br" and not self._skipping:
            self._pieces.append("\n")
        elif tag in CELLS:
            if self._pieces and not self._ends_line():
                self._pieces.append("\t")
        elif tag in BLOCKS:
            self._break(tag)
        if tag in AS_IT_STANDS:
            self._standing += 1

    def end(self, tag: str) -> None:
        """End it."""
        if tag in SKIPPED:
            self._skipping = max(self._skipping - 1, 0)
        if tag in AS_IT_STANDS:
            self._standing = max(self._standing - 1, 0)
        if tag in BLOCKS:
            self._break(tag)

    def add(self, words: str) -> None:
        """Take words; white space is one blank, save where it is to stand as it is."""
        if self._skipping or not words:
            return
        words = words.replace("\x00", "\ufffd")
        if self._standing:
            self._pieces.append(words.replace("\r\n", "\n").replace("\r", "\n"))
            return
        words = BLANK.sub(" ", words)
        if self._ends_line():
            words = words.lstrip(" ")
        if words:
            self._pieces.append(words)

    def _ends_line(self) -> bool:
        last = self._pieces[-1] if self._pieces else "\n"
        return last.endswith(("\n", "\x00", " "))

    def _break(self, tag: str) -> None:
        if not self._skipping:
            self._pieces.append("\x00\x00" if tag in SPACED else "\x00")


def _empty_lines(match: re.Match[str]) -> str:
    return "\n\n" if len(match[0]) > 2 or match[0] == "\x00\x00" else "\n"
