"""The menu Mark: what a reviewer says."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, decided, decided_by_me, repeatable

TITLE = "&Mark"

GROUPS: tuple[Group, ...] = (
    (
        Action("mark-u", "Mark &U", ("U",), lambda w: w.session.mark("U"), icon="mark-u"),
        Action("mark-sbu", "Mark &SBU", ("S",), lambda w: w.session.mark("SBU"), icon="mark-sbu"),
        Action("accept", "&Accept as Written", ("A",), lambda w: w.session.accept(), icon="accept"),
        Action("mark-other", "&Other Marking\u2026", ("F2",), lambda w: w.views.mark_otherwise()),
        Action("repeat", "Repeat the &Last Marking", (".",), lambda w: w.session.repeat(), repeatable),
        Action(
            "same-as-previous",
            "Same as the &Paragraph Before",
            ("Ctrl+D",),
            lambda w: w.session.repeat_previous(),
        ),
        Action("clear", "&Clear My Marking", ("Backspace", "Del"), lambda w: w.session.clear(), icon="clear"),
    ),
    (
        Action("mark-u-stay", "Mark U and Stay", ("Shift+U",), lambda w: w.session.mark("U", advance=False)),
        Action("mark-sbu-stay", "Mark SBU and Stay", ("Shift+S",), lambda w: w.session.mark("SBU", advance=False)),
        Action("accept-stay", "Accept and Stay", ("Shift+A",), lambda w: w.session.accept(advance=False)),
    ),
    (
        Action("move-start", "Move the S&tart of the Span", ("[",), lambda w: w.views.move_start()),
        Action("move-end", "Move the &End of the Span", ("]",), lambda w: w.views.move_end()),
    ),
    (
        Action("mark-unmarked", "Mark All Unmar&ked\u2026", (), lambda w: w.views.mark_unmarked()),
        Action("reset", "Reset All &My Markings", (), lambda w: w.session.reset(), decided_by_me),
    ),
    (
        Action("note", "&Note\u2026", ("M",), lambda w: w.inspector.write_note(), icon="note"),
        Action(
            "cable-note",
            "Note on the Whole Ca&ble\u2026",
            ("Shift+M",),
            lambda w: w.inspector.write_cable_note(),
        ),
        Action("flag", "&Flag", ("G",), lambda w: w.session.flag(), icon="flag"),
        Action(
            "reason",
            "&Reason for the Last Decision\u2026",
            ("R",),
            lambda w: w.inspector.write_reason(),
            decided,
        ),
    ),
    (
        Action(
            "suggest",
            "Su&ggest Markings",
            (),
            lambda w: w.views.switch_suggestions(),
            always,
            checked=lambda w: w.session.suggesting,
        ),
        Action(
            "require-reason",
            "Require a Reason When Lo&wering",
            (),
            lambda w: w.views.switch_require_reason(),
            always,
            checked=lambda w: w.session.require_reason,
        ),
        Action(
            "single-keys",
            "Single-&Key Commands",
            (),
            lambda w: w.views.switch_single_keys(),
            always,
            checked=lambda w: w.single_keys,
        ),
    ),
)
"""Its rows, in groups between which a line is drawn."""
