"""The menu Mark: what a reviewer says."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, decided, decided_by_me, repeatable
from reader.app.language import tr

TITLE = tr("&Mark")

GROUPS: tuple[Group, ...] = (
    (
        Action("mark-u", tr("Mark &U"), ("U",), lambda w: w.session.mark("U"), icon="mark-u"),
        Action("mark-sbu", tr("Mark &SBU"), ("S",), lambda w: w.session.mark("SBU"), icon="mark-sbu"),
        Action("accept", tr("&Accept as Written"), ("A",), lambda w: w.session.accept(), icon="accept"),
        Action("mark-other", tr("&Other Marking\u2026"), ("F2",), lambda w: w.views.mark_otherwise()),
        Action("repeat", tr("Repeat the &Last Marking"), (".",), lambda w: w.session.repeat(), repeatable),
        Action(
            "same-as-previous",
            tr("Same as the &Paragraph Before"),
            ("Ctrl+D",),
            lambda w: w.session.repeat_previous(),
        ),
        Action("clear", tr("&Clear My Marking"), ("Backspace", "Del"), lambda w: w.session.clear(), icon="clear"),
    ),
    (
        Action("mark-u-stay", tr("Mark U and Stay"), ("Shift+U",), lambda w: w.session.mark("U", advance=False)),
        Action("mark-sbu-stay", tr("Mark SBU and Stay"), ("Shift+S",), lambda w: w.session.mark("SBU", advance=False)),
        Action("accept-stay", tr("Accept and Stay"), ("Shift+A",), lambda w: w.session.accept(advance=False)),
    ),
    (
        Action("move-start", tr("Move the S&tart of the Span"), ("[",), lambda w: w.views.move_start()),
        Action("move-end", tr("Move the &End of the Span"), ("]",), lambda w: w.views.move_end()),
    ),
    (
        Action("mark-unmarked", tr("Mark All Unmarke&d\u2026"), (), lambda w: w.views.mark_unmarked()),
        Action("reset", tr("Reset All &My Markings"), (), lambda w: w.session.reset(), decided_by_me),
    ),
    (
        Action("note", tr("&Note\u2026"), ("M",), lambda w: w.inspector.write_note(), icon="note"),
        Action(
            "cable-note",
            tr("Note on the Whole Ca&ble\u2026"),
            ("Shift+M",),
            lambda w: w.inspector.write_cable_note(),
        ),
        Action("flag", tr("&Flag"), ("G",), lambda w: w.session.flag(), icon="flag"),
        Action(
            "reason",
            tr("&Reason for the Last Decision\u2026"),
            ("R",),
            lambda w: w.inspector.write_reason(),
            decided,
        ),
    ),
    (
        Action(
            "suggest",
            tr("Su&ggest Markings"),
            (),
            lambda w: w.views.switch_suggestions(),
            always,
            checked=lambda w: w.session.suggesting,
        ),
        Action(
            "require-reason",
            tr("Require a Reason When Lo&wering"),
            (),
            lambda w: w.views.switch_require_reason(),
            always,
            checked=lambda w: w.session.require_reason,
        ),
        Action(
            "single-keys",
            tr("Single-&Key Commands"),
            (),
            lambda w: w.views.switch_single_keys(),
            always,
            checked=lambda w: w.single_keys,
        ),
    ),
)
"""Its rows, in groups between which a line is drawn."""
