"""The list of encodings in which a text can be read, each with what the text would look like."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from reader.app.files.incoming import is_long
from reader.app.language import tr
from reader.app.widgets.typed_list import NOW, TypedList
from reader.cable.source import Source
from reader.cable.visible import visible

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("cp1252", tr("Windows, Western (1252)")),
    ("iso8859-1", tr("ISO Latin-1")),
    ("iso8859-15", tr("ISO Latin-9")),
    ("mac-roman", tr("Macintosh, Western")),
    ("cp437", tr("DOS, United States (437)")),
    ("cp850", tr("DOS, Western (850)")),
    ("cp037", tr("EBCDIC, United States (037)")),
    ("cp500", tr("EBCDIC, international (500)")),
    ("utf-16-le", tr("UTF-16, little-endian")),
    ("utf-16-be", tr("UTF-16, big-endian")),
    ("cp1250", tr("Windows, Central European (1250)")),
    ("iso8859-2", tr("ISO Latin-2")),
    ("cp1251", tr("Windows, Cyrillic (1251)")),
    ("koi8-r", tr("KOI8-R, Russian")),
    ("cp1253", tr("Windows, Greek (1253)")),
    ("cp1254", tr("Windows, Turkish (1254)")),
    ("cp1255", tr("Windows, Hebrew (1255)")),
    ("cp1256", tr("Windows, Arabic (1256)")),
    ("shift_jis", tr("Shift JIS, Japanese")),
    ("euc_jp", tr("EUC, Japanese")),
    ("gb18030", tr("GB 18030, Chinese")),
    ("big5", tr("Big 5, Chinese")),
    ("euc_kr", tr("EUC, Korean")),
)
"""Python's names, and what people call them; the likeliest for a telegram first."""
AROUND = 24
"""Characters that are shown on each side of the first one that tells encodings apart."""


def called(encoding: str) -> str:
    """What people call an encoding."""
    return dict(ENCODINGS).get(encoding, encoding.upper())


def fits(source: Source, encoding: str) -> Source | None:
    """The bytes of a text read so; None where they are no text in this encoding."""
    read = Source.from_bytes(source.data, encoding, source.name)
    return None if read.fallback else replace(read, original=source.original)


def specimen(read: Source) -> str:
    """The first place where encodings differ, with what is around it; the beginning where they do not."""
    text = read.text
    odd = next((place for place, character in enumerate(text) if character > "~" and character != "\ufeff"), 0)
    return visible(" ".join(text[max(odd - AROUND, 0) : odd + AROUND].split()))


class EncodingList(TypedList):
    """A field over a list; Return takes the encoding that is current, Escape none."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        """Show those in which the bytes are a text; the one in force is current."""
        said = QLabel(tr("Only encodings that fit every byte are listed. The bytes stay as they are."))
        said.setWordWrap(True)
        super().__init__(tr("Re-read as"), said, QSize(560, 420), parent)
        self.name_parts(tr("Encoding"), tr("Encodings"), tr("Type part of a name, such as DOS or 1252"))
        self.list.setAlternatingRowColors(True)
        self._current = source.encoding
        self._rows: list[tuple[str, str, str]] = []
        self._untried = deque(ENCODINGS)
        self._source = source
        self._wait = QTimer(self, interval=0)
        self._wait.timeout.connect(self._try_next)
        if is_long(len(source.data)):
            self._wait.start()  # each takes a moment: the list fills while one looks at it
        while self._untried and not self._wait.isActive():
            self._try(*self._untried.popleft())
        self.look("")

    def _try_next(self) -> None:
        """See whether the bytes are a text in one more encoding."""
        chosen, before = self.encoding, len(self._rows)
        self._try(*self._untried.popleft())
        if len(self._rows) > before:
            self.look(self.field.text(), chosen)
        if not self._untried:
            self._wait.stop()

    def _try(self, name: str, words: str) -> None:
        read = fits(self._source, name)
        if read is not None:
            self._rows.append((name, words, specimen(read)))

    @property
    def encoding(self) -> str | None:
        """The encoding that is current in the list."""
        return self.chosen

    def look(self, typed: str, stay: str | None = None) -> None:
        """List the encodings whose names hold all the words, and stay on the one given, or on that in force."""
        self.list.clear()
        wanted = typed.casefold().split()
        chosen = 0
        for name, words, shown in self._rows:
            if not all(word in f"{name} {words}".casefold() for word in wanted):
                continue
            now = NOW if name == self._current else ""
            height = 2 * self.fontMetrics().height() + 8
            self.add(name, f"{words}{now}\n    {shown}", f"{words}{now}: {shown}", height)
            chosen = self.list.count() - 1 if name == (stay or self._current) else chosen
        self.list.setCurrentRow(chosen)
