"""Faults of the environment, as sentences: a file that cannot be read or written, XML that is not to be trusted.

Faults in a cable are findings, and faults of the program raise whatever they raise; neither is a ``ReaderError``.
"""

from __future__ import annotations


class ReaderError(Exception):
    """Something outside the program is not as it should be; ``str(error)`` is a sentence fit for a dialog.

    The sentence holds no raw control character, whatever the file or its name held.
    """

    @property
    def sentence(self) -> str:
        """The sentence as it was given: it may be a phrase, which a window says in its language."""
        given = self.args[0] if self.args else ""
        return given if isinstance(given, str) else str(given)
