"""The pages of the help: those that are written, and those made of the tables, so that no name in them can go dead.

A page is a title and sections of simple HTML. In a written page ``{key ID}`` stands for the key of an action as it is
now, and ``{menu ID}`` for its place in the menus.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reader import resources
from reader.app.language import ENGLISH, Language, spoken
from reader.cable.record import record

if TYPE_CHECKING:
    from reader.app.keys.commands import Commands

FOLDER = "help"
SECTION = re.compile(r'(?=<h[12]><a name=")')
HEADING = re.compile(r'<h([12])><a name="([\w-]+)"></a>(.*?)</h\1>', re.DOTALL)
NAME = re.compile(r"\{(key|menu) ([\w-]+)\}")
TAGS = re.compile(r"<[^>]*>")


@record
class Section:
    """A stretch of a page that can be found: its name in links, its title, and its HTML, heading included."""

    name: str
    title: str
    html: str

    @property
    def text(self) -> str:
        """All its words, without markup."""
        return " ".join(html.unescape(TAGS.sub(" ", self.html)).split())


@record
class Page:
    """A page; the first section has its title."""

    sections: tuple[Section, ...]

    @property
    def name(self) -> str:
        """Its name in links."""
        return self.sections[0].name

    @property
    def title(self) -> str:
        """What it is called."""
        return self.sections[0].title

    @property
    def html(self) -> str:
        """All of it."""
        return "".join(section.html for section in self.sections)


def page(source: str) -> Page:
    """The page of some HTML in which each heading has a name.

    Raises:
        ValueError: a heading has none.
    """
    sections = []
    for part in SECTION.split(source):
        if not part.strip():
            continue
        found = HEADING.match(part)
        if found is None:
            raise ValueError(f"no named heading: {part[:40]!r}")
        title = html.unescape(TAGS.sub("", found[3])).strip()
        sections.append(Section(found[2], title, part))
    return Page(tuple(sections))


def heading(level: int, name: str, title: str) -> str:
    """A heading that can be found and linked to; ``title`` is plain text."""
    return f'<h{level}><a name="{name}"></a>{html.escape(title)}</h{level}>'


def paragraph(text: str) -> str:
    """A paragraph of plain text."""
    return f"<p>{html.escape(text)}</p>"


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """A table of plain texts, the first of each row bold."""
    lines = (
        "".join(
            f"<td>{f'<b>{html.escape(cell)}</b>' if not number else html.escape(cell)}</td>"
            for number, cell in enumerate(row)
        )
        for row in rows
    )
    return f'<table cellpadding="3">{"".join(f"<tr>{line}</tr>" for line in lines)}</table>'


def written(keys: Mapping[str, str], menus: Mapping[str, str]) -> tuple[Page, ...]:
    """The pages that are written, with the names of keys and menus in them.

    Raises:
        KeyError: a page names an action that there is not.
    """

    def named(found: re.Match[str]) -> str:
        return f"<b>{html.escape((keys if found[1] == 'key' else menus)[found[2]])}</b>"

    return tuple(page(NAME.sub(named, resources.read(name).decode("utf-8"))) for name in files(spoken()))


def files(language: Language) -> tuple[str, ...]:
    """The files of the written pages in a language, in order."""
    folder = FOLDER if language is ENGLISH else f"{FOLDER}/{language.code}"
    return tuple(name for name in resources.names(folder) if name.endswith(".html"))


def all_pages(commands: Commands) -> tuple[Page, ...]:
    """Every page, for a window with these commands, in order."""
    from reader.app.help import help_tables

    keys, menus = help_tables.names(commands)
    return (
        *written(keys, menus),
        help_tables.keys_page(commands),
        help_tables.fields_page(),
        help_tables.codes_page(),
        help_tables.rules_page(),
    )
