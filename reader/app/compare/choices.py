"""What is taken of compared reviews: a choice for each row, by a person, and each step of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from reader.app.language import tr
from reader.review.alike import Compared
from reader.review.annotation import Reviewer
from reader.review.history import History
from reader.review.merge import Pick, Picks, agreed, merge
from reader.review.review import Review


class Choices:
    """Begins with nothing taken; the compared reviews stay as they are."""

    def __init__(self, compared: Compared, by: Reviewer, clock: Callable[[], datetime]) -> None:
        """Gather what ``by`` takes at the time of ``clock``."""
        self.compared = compared
        self.by = by
        self._clock = clock
        self.history: History[Picks] = History({})

    @property
    def picks(self) -> Picks:
        """What is taken now, by the index of the row."""
        return self.history.state

    def merged(self, id: str | None = None) -> Review:  # noqa: A002 - the record's own word
        """The review that is made of what is taken."""
        return merge(self.compared.comparison, self.picks, self.compared.origins, self.by, self._clock(), id)

    def choose_as(self, by: Reviewer) -> None:
        """Let the choices carry a name that was not known before."""
        if by != self.by:
            self.by = by
            again = {index: Pick(pick.take, by, pick.at) for index, pick in self.picks.items()}
            self.history.do(tr("Name"), again)

    def take(self, index: int, letter: str | None) -> None:
        """Take what a letter says on a row, or ``NEITHER``; None leaves it open."""
        changed = dict(self.picks)
        if letter is None:
            changed.pop(index, None)
        else:
            changed[index] = Pick(letter, self.by, self._clock())
        self.history.do(tr("Take"), changed)

    def take_agreed(self) -> None:
        """Take everything that nobody says otherwise and that is still open."""
        found = agreed(self.compared.comparison, self.by, self._clock())
        self.history.do(tr("Take all agreed"), found | {**self.picks})
