"""The text of a saved web page, as one sees it: lines where blocks and breaks are, preformatted text as it stands."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from reader.cable.source import Source

SKIPPED = frozenset({"script", "style", "head", "template", "noscript", "svg", "iframe", "object"})
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
    reader = _PageText()
    reader.feed(page)
    reader.close()
    return reader.text()


class _PageText(HTMLParser):
    """Gathers what is seen of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._skipping = 0
        self._standing = 0

    def text(self) -> str:
        """What was gathered; no more than one empty line between blocks."""
        lines = "".join(self._pieces).split("\n")
        text = "\n".join(line.rstrip(" \t") for line in lines)
        return re.sub("\x00+", _empty_lines, text).strip("\n") + "\n" if text.strip("\x00\n ") else ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a block, a cell or a line."""
        if tag in SKIPPED:
            self._skipping += 1
        if tag == "br" and not self._skipping:
            self._pieces.append("\n")
        elif tag in CELLS:
            self._pieces.append("\t" if self._pieces and not self._ends_line() else "")
        elif tag in BLOCKS:
            self._break(tag)
        if tag in AS_IT_STANDS:
            self._standing += 1

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag in SKIPPED:
            self._skipping = max(self._skipping - 1, 0)
        if tag in AS_IT_STANDS:
            self._standing = max(self._standing - 1, 0)
        if tag in BLOCKS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take words; white space is one blank, save where it is to stand as it is."""
        if self._skipping:
            return
        data = data.replace("\x00", "\ufffd")
        if self._standing:
            self._pieces.append(data.replace("\r\n", "\n").replace("\r", "\n"))
            return
        words = BLANK.sub(" ", data)
        if self._ends_line():
            words = words.lstrip(" ")
        if words:
            self._pieces.append(words)

    def _ends_line(self) -> bool:
        last = next((piece for piece in reversed(self._pieces) if piece), "\n")
        return last.endswith(("\n", "\x00", " "))

    def _break(self, tag: str) -> None:
        if not self._skipping:
            self._pieces.append("\x00\x00" if tag in SPACED else "\x00")


def _empty_lines(match: re.Match[str]) -> str:
    return "\n\n" if len(match[0]) > 2 or match[0] == "\x00\x00" else "\n"
