"""Why a releasable copy cannot be made."""

from __future__ import annotations

from reader.cable.phrase import listed, phrase
from reader.errors import ReaderError


class ReleaseError(ReaderError):
    """It cannot be made as asked; the sentence says why."""


class UnnamedError(ReleaseError):
    """Portions would be released that nobody decided on; ``portions`` are their names."""

    def __init__(self, portions: tuple[str, ...]) -> None:
        self.portions = portions
        super().__init__(
            phrase(
                "Nobody has decided on {portions}. Nothing was written. Review each, or name it: as one to release all "
                "the same, or as one to leave out.",
                portions=listed(", ", portions),
            )
        )
