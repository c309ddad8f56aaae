"""The texts of a folder as they were folded for a search, kept for the next one as far as a bound allows."""

from __future__ import annotations

from reader.app.find.search import Haystack

MOST = 100_000_000
"""So many bytes of folded texts are kept, about; what is beyond is folded again each time."""

Key = tuple[str, int]
"""The path of a cable and its part."""


class FoldedTexts:
    """Knows the texts of one folder; each is looked up with its characters, which may be others by now.

    Of too many the first ones are kept: all are looked through in the same order each time, so that keeping the latest
    would never find any.
    """

    def __init__(self, most: int = MOST) -> None:
        """Know none; keep ``most`` bytes."""
        self._most = most
        self._known: dict[Key, tuple[Haystack, int]] = {}
        self.kept = 0
        """How many bytes are kept, about."""

    def of(self, key: Key, text: str) -> Haystack:
        """The text to be searched; the same one as before where the characters are the same object."""
        known = self._known.get(key)
        return known[0] if known is not None and known[0].text is text else Haystack(text)

    def keep(self, key: Key, haystack: Haystack) -> None:
        """Keep a text that was searched, where there is room for what was folded."""
        self._drop(key)
        size = haystack.size
        if self.kept + size <= self._most:
            self._known[key] = haystack, size
            self.kept += size

    def keep_only(self, keys: set[Key]) -> None:
        """Forget all texts but these: the others are gone."""
        for key in [key for key in self._known if key not in keys]:
            self._drop(key)

    def _drop(self, key: Key) -> None:
        known = self._known.pop(key, None)
        self.kept -= known[1] if known is not None else 0
