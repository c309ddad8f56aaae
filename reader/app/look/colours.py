"""The colours of each theme, and what each is for.

Two hues carry the markings, on the blue-yellow axis, so that red-green deficiency does not matter; what differs is told
by pattern and shape before colour. The two stark themes are for those who need all the contrast that there is: nothing
in them is told by a tint.
"""

from __future__ import annotations

from reader.cable.diagnostics import Severity
from reader.cable.markings import level_of
from reader.cable.record import record


@record
class Colours:
    """One theme's colours, as ``#rrggbb``."""

    dark: bool
    window: str
    base: str
    alternate: str
    button: str
    border: str
    text: str
    muted: str
    """Text that is there but not to be read first: page breaks, line numbers, previews."""
    disabled: str
    link: str
    selection: str
    """Behind selected text, whose colour stays."""
    selection_away: str
    """The same where the pane has not the focus."""
    frame: str
    """The frame of the current node, and focus rings."""
    gutter: str
    unclassified: str
    unclassified_tint: str
    sensitive: str
    sensitive_tint: str
    other: str
    error: str
    warning: str
    note: str

    def marking(self, mark: str | None) -> str:
        """The colour of a canonical mark; None is unmarked."""
        level = level_of(mark) if mark else ""
        return {"U": self.unclassified, "SBU": self.sensitive}.get(level, self.other)

    def tint(self, mark: str | None) -> str | None:
        """The light tint behind a stretch with that mark; None where there is none."""
        level = level_of(mark) if mark else ""
        return {"U": self.unclassified_tint, "SBU": self.sensitive_tint}.get(level)

    def severity(self, severity: Severity) -> str:
        """The colour of a finding's shape and underline."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning}.get(severity, self.note)


LIGHT = Colours(
    dark=False,
    window="#f3f3f4",
    base="#ffffff",
    alternate="#f7f7f8",
    button="#ececee",
    border="#8a8a90",
    text="#1c1c1f",
    muted="#63636a",
    disabled="#9a9aa0",
    link="#1554a6",
    selection="#cfe2ff",
    selection_away="#dfe6ef",
    frame="#1a62c4",
    gutter="#f3f3f4",
    unclassified="#00662b",
    unclassified_tint="#e3f4e8",
    sensitive="#502b85",
    sensitive_tint="#ece3f8",
    other="#5c5c5c",
    error="#a3202b",
    warning="#7d5200",
    note="#1f5a99",
)
DARK = Colours(
    dark=True,
    window="#232327",
    base="#1b1b1e",
    alternate="#202024",
    button="#313137",
    border="#7c7c85",
    text="#e6e6e9",
    muted="#a0a0a8",
    disabled="#6e6e76",
    link="#8cb8ff",
    selection="#1b3d69",
    selection_away="#2b3745",
    frame="#6fa8ff",
    gutter="#232327",
    unclassified="#6fd39a",
    unclassified_tint="#12331f",
    sensitive="#c9a8f5",
    sensitive_tint="#2f2147",
    other="#a8a8a8",
    error="#ff9b9b",
    warning="#eab95c",
    note="#8cb8ff",
)
STARK_DARK = Colours(
    dark=True,
    window="#000000",
    base="#000000",
    alternate="#000000",
    button="#1a1a1a",
    border="#ffffff",
    text="#ffffff",
    muted="#d6d6d6",
    disabled="#9c9c9c",
    link="#9ecbff",
    selection="#123f7a",
    selection_away="#333333",
    frame="#ffe100",
    gutter="#000000",
    unclassified="#7dffb0",
    unclassified_tint="#000000",
    sensitive="#dcc0ff",
    sensitive_tint="#000000",
    other="#e2e2e2",
    error="#ffb0b0",
    warning="#ffd75e",
    note="#9ecbff",
)
STARK_LIGHT = Colours(
    dark=False,
    window="#ffffff",
    base="#ffffff",
    alternate="#ffffff",
    button="#f2f2f2",
    border="#000000",
    text="#000000",
    muted="#333333",
    disabled="#6b6b6b",
    link="#003a8c",
    selection="#bcd8ff",
    selection_away="#d9d9d9",
    frame="#0033b0",
    gutter="#ffffff",
    unclassified="#004d1f",
    unclassified_tint="#ffffff",
    sensitive="#3d1775",
    sensitive_tint="#ffffff",
    other="#333333",
    error="#8a0010",
    warning="#5c3a00",
    note="#003a8c",
)
