"""The text of a Word document: paragraphs, tables row by row, the numbers of numbered paragraphs.

Text that somebody proposed to insert is part of it; what somebody proposed to delete is not. Headers and footers,
comments and footnotes are left out: they belong to the page, not to the cable.
"""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from reader.cable.phrase import phrase
from reader.documents.errors import DocumentError, damaged, missing

LARGEST = 200_000_000
"""Bytes that a document may unpack to."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
LEFT_OUT = frozenset({f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}instrText", FALLBACK})


def word_text(data: bytes, shown: str) -> str:
    """The text of a document; ``shown`` is what messages call the file.

    Raises:
        DocumentError: it is damaged, or python-docx is not installed.
    """
    try:
        import docx
    except ImportError as error:
        raise missing(shown, phrase("a Word document")) from error
    try:
        _refuse_bombs(data)
        document = docx.Document(io.BytesIO(data))
        lines = list(_Lines(document).of(document.element.body))
    except Exception as error:  # a damaged file makes the library raise whatever it meets
        raise damaged(shown) from error
    if not any(line.strip() for line in lines):
        raise DocumentError(phrase("{shown} holds no text.", shown=shown))
    return "\n".join(lines) + "\n"


def _refuse_bombs(data: bytes) -> None:
    """Refuse a file that unpacks to more than any cable.

    Raises:
        ValueError: it does.
        zipfile.BadZipFile: it is no packed file at all.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > LARGEST:
            raise ValueError("it unpacks to too much")


class _Lines:
    """Reads the lines of one document, counting its numbered paragraphs."""

    def __init__(self, document: Any) -> None:
        self._formats = _formats(document)
        self._by_style = _numbered_styles(document)
        self._counts: dict[tuple[str, int], int] = defaultdict(int)

    def of(self, parent: Any) -> Iterator[str]:
        """The lines of what is in an element, in order."""
        for child in parent:
            if child.tag == f"{W}p":
                yield from (self._number(child) + "".join(_words(child))).split("\n")
            elif child.tag == f"{W}tr":
                cells = [" ".join(self.of(cell)).strip() for cell in child if cell.tag == f"{W}tc"]
                yield "\t".join(cells)
            elif child.tag not in LEFT_OUT:
                yield from self.of(child)

    def _number(self, paragraph: Any) -> str:
        """The number that Word puts before a paragraph, such as ``3. ``; empty where it puts none, or no plain one."""
        found, style = paragraph.find(f"{W}pPr/{W}numPr"), paragraph.find(f"{W}pPr/{W}pStyle")
        if found is None and style is not None:
            found = self._by_style.get(style.get(f"{W}val"))
        if found is None:
            return ""
        number, level = found.find(f"{W}numId"), found.find(f"{W}ilvl")
        key = ("" if number is None else number.get(f"{W}val"), 0 if level is None else int(level.get(f"{W}val")))
        if key not in self._formats:
            return ""
        start, pattern = self._formats[key]
        self._counts[key] += 1
        return pattern.replace(f"%{key[1] + 1}", str(start + self._counts[key] - 1)) + " "


def _words(parent: Any) -> Iterator[str]:
    """The words in an element, text boxes included."""
    for child in parent:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in BREAKS:
            yield BREAKS[child.tag]
        elif child.tag == f"{W}p":  # in a text box
            yield "\n"
            yield from _words(child)
        elif child.tag not in LEFT_OUT:
            yield from _words(child)


def _numbered_styles(document: Any) -> dict[str, Any]:
    """The styles that number their paragraphs, by id, each with what says how."""
    styles = {style.get(f"{W}styleId"): style for style in document.styles.element.iter(f"{W}style")}
    found = {}
    for name in styles:
        above, seen = name, set[str]()
        while above in styles and above not in seen:
            seen.add(above)
            numbers = styles[above].find(f"{W}pPr/{W}numPr")
            if numbers is not None:
                found[name] = numbers
                break
            based = styles[above].find(f"{W}basedOn")
            above = "" if based is None else based.get(f"{W}val")
    return found


def _formats(document: Any) -> dict[tuple[str, int], tuple[int, str]]:
    """How decimal lists are numbered: by list and level the first number and its pattern, such as ``%1.``."""
    try:
        numbering: Any = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    levels: dict[str, dict[int, tuple[int, str]]] = {}
    for abstract in numbering.iter(f"{W}abstractNum"):
        known = levels.setdefault(abstract.get(f"{W}abstractNumId"), {})
        for level in abstract.iter(f"{W}lvl"):
            form, text = level.find(f"{W}numFmt"), level.find(f"{W}lvlText")
            start = level.find(f"{W}start")
            if form is not None and text is not None and form.get(f"{W}val") == "decimal":
                first = 1 if start is None else int(start.get(f"{W}val"))
                known[int(level.get(f"{W}ilvl"))] = first, text.get(f"{W}val")
    found = {}
    for number in numbering.iter(f"{W}num"):
        abstract = number.find(f"{W}abstractNumId")
        for level, form in levels.get("" if abstract is None else abstract.get(f"{W}val"), {}).items():
            found[number.get(f"{W}numId"), level] = form
    return found
