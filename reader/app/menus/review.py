"""The menu Review: findings, the markings of the whole, who reviews, and handing over."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, confirmable, odd
from reader.app.language import tr

TITLE = tr("&Review")

GROUPS: tuple[Group, ...] = (
    (
        Action(
            "acknowledge", tr("&Acknowledge the Finding\u2026"), ("Ctrl+Shift+A",), lambda w: w.desk.acknowledge(), odd
        ),
        Action("acknowledge-rule", tr("Acknowledge A&ll of Its Rule"), (), lambda w: w.desk.acknowledge_rule(), odd),
        Action("fix", tr("&Fix What Was Found"), ("Alt+Return",), lambda w: w.desk.fix(), odd),
        Action("explain-finding", tr("&What the Finding Means"), (), lambda w: w.desk.explain(), odd),
    ),
    (
        Action("portions", tr("&Portions by Marking"), ("Ctrl+7",), lambda w: w.docks.focus("portions")),
        Action("notes", tr("&Notes"), ("Ctrl+5",), lambda w: w.docks.focus("notes")),
        Action("history", tr("&History"), ("Ctrl+6",), lambda w: w.docks.focus("history")),
    ),
    (
        Action("compare", tr("&Compare Reviews\u2026"), ("Ctrl+Shift+M",), lambda w: w.comparing.ask(), always),
        Action("carry", tr("Carry &Over a Review\u2026"), (), lambda w: w.from_others.ask_review()),
        Action("read-copy", tr("Rea&d a Colleague\u2019s Marks\u2026"), (), lambda w: w.from_others.ask_copy()),
        Action("from-others", tr("Fro&m Others"), ("Ctrl+9",), lambda w: w.from_others.show()),
    ),
    (
        Action(
            "confirm", tr("Confirm as &Second Person"), ("Ctrl+Shift+Y",), lambda w: w.session.confirm(), confirmable
        ),
        Action("refuse", tr("Do Not Confirm"), ("Ctrl+Shift+N",), lambda w: w.session.refuse(), confirmable),
    ),
    (
        Action("reviewer", tr("&I Am\u2026"), ("Ctrl+Shift+W",), lambda w: w.people.ask(), always),
        Action("hand-over", tr("&Ready to Hand Over?"), ("Ctrl+8",), lambda w: w.desk.hand_over()),
    ),
)
"""Its rows, in groups between which a line is drawn."""
