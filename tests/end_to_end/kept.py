"""What a running program keeps of the open cables: its journals, read from outside while it goes on writing them."""

from __future__ import annotations

from pathlib import Path

from reader.review.history import History
from reader.review.replay import JournalError, replay
from reader.review.review import Review
from tests.end_to_end.screen import until


class Kept:
    """The reviews as the journals under a folder hold them: all that a crash would leave."""

    def __init__(self, folder: Path) -> None:
        """Look for journals anywhere under a folder."""
        self._folder = folder

    def history(self, name: str) -> History[Review] | None:
        """The steps of the cable that was opened from a file of this name; None before its journal is written."""
        for file in self._folder.rglob("*.journal"):
            try:
                recovered = replay(file.read_bytes())
            except (JournalError, FileNotFoundError):
                continue
            if Path(recovered.origin.path or "").name == name:
                return recovered.history
        return None

    def steps(self, name: str) -> int:
        """How many steps stand, undone ones left out."""
        history = self.history(name)
        return history.position if history is not None else 0

    def wait(self, name: str, steps: int) -> Review:
        """Wait until so many steps stand; gives the review after them.

        Raises:
            TimeoutError: it does not come to that.
        """
        until(f"{steps} steps with {name}, not {self.steps(name)}", lambda: self.steps(name) == steps)
        history = self.history(name)
        assert history is not None
        return history.state
