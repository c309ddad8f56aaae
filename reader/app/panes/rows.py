"""What a list in a dock shows: rows that lead to a place, in groups; values, made from the session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.cable.record import record


@record
class Row:
    """A row: its cells, what it is about, and how it is told apart from others (``key``) when the list is made anew.

    ``icon`` is the name of the shape in front; ``spoken`` says the first cell to those who do not see that shape;
    ``quiet`` rows are there and need nothing any more; ``tip`` is what a tooltip says of the row, else of each cell.
    """

    key: object
    cells: tuple[str, ...]
    about: object
    icon: str = ""
    spoken: str = ""
    quiet: bool = False
    tip: str = ""

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all words stand in its cells."""
        text = " ".join(self.cells).casefold()
        return all(word in text for word in words)


@record
class Group:
    """Rows under a title, in the order in which they are shown; ``opened`` says whether one sees them at first."""

    title: str
    rows: tuple[Row, ...]
    opened: bool = True

    @property
    def heading(self) -> str:
        """The title with the number of rows."""
        return f"{self.title} ({len(self.rows)})"


def filtered(groups: Iterable[Group], wanted: str) -> list[Group]:
    """The groups with those rows that hold all words; groups without any are left out."""
    words = wanted.casefold().split()
    kept = (replace(group, rows=tuple(row for row in group.rows if row.holds(words))) for group in groups)
    return [group for group in kept if group.rows]
