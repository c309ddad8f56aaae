"""The menu Structure: saying what was read wrongly, and taking that back."""

from __future__ import annotations

from reader.app.actions import Action, Group, corrected, corrected_here
from reader.app.language import tr
from reader.review.corrections import RETYPINGS, Says

TITLE = tr("&Structure")

TEXTS = {
    Says.HEADING: tr("This Is a &Heading"),
    Says.PARAGRAPH: tr("This Is a &Paragraph"),
    Says.CONTINUATION: tr("This &Goes On with the Paragraph Before"),
    Says.PAGE_BREAK: tr("This Is a Page &Break"),
    Says.SUBJECT: tr("This Is the Sub&ject"),
    Says.REFERENCES: tr("These Are the R&eferences"),
    Says.SIGNATURE: tr("This Is the S&ignature"),
    Says.WRAPPER: tr("This Is &Not Part of the Message"),
}
"""What a row of the menu is called."""


def _this_is(says: Says) -> Action:
    """A row that says what the place is."""
    return Action(f"this-is-{says}", TEXTS[says], (), lambda w: w.session.correct(says))


GROUPS: tuple[Group, ...] = (
    (
        Action("this-is", tr("&This Is\u2026"), ("F4",), lambda w: w.structure.this_is()),
        Action("split", tr("&Split Here"), ("Ctrl+Return",), lambda w: w.session.split()),
        Action("merge", tr("&Merge with the Paragraph Before"), ("Ctrl+Backspace",), lambda w: w.session.merge()),
        Action("renumber", tr("Ren&umber\u2026"), (), lambda w: w.structure.renumber()),
    ),
    tuple(_this_is(says) for says in RETYPINGS),
    (
        Action("revert-here", tr("Ta&ke Back the Correction"), (), lambda w: w.session.revert_here(), corrected_here),
        Action("revert-all", tr("Take Back &All Corrections"), (), lambda w: w.session.revert_all(), corrected),
    ),
    (Action("corrections", tr("&Corrections"), ("Shift+F4",), lambda w: w.docks.focus("corrections")),),
)
"""Its rows, in groups between which a line is drawn."""
