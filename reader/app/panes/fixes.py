"""What can be done about a finding at once: a table of fixes by rule.

A safe fix is done when it is asked for; the others show first what they would do. Each is an undoable step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.app.language import tr
from reader.cable.record import record
from reader.review.units import unit_at

if TYPE_CHECKING:
    from reader.app.window import Window
    from reader.cable.diagnostics import Diagnostic


@record
class Fix:
    """A row: what it is called, whether it may be done without showing it first, and what does it.

    ``preview`` says in a sentence or two what an unsafe one would do to this finding.
    """

    label: str
    safe: bool
    run: Callable[[Window, Diagnostic], object]
    preview: Callable[[Window, Diagnostic], str] | None = None


def mark_it(window: Window, finding: Diagnostic) -> None:
    """Go to the paragraph of a finding, and let the reviewer choose its marking."""
    window.session.show_finding(finding)
    window.views.mark_otherwise()


def mark_whole(window: Window, finding: Diagnostic) -> None:
    """Go to the whole paragraph that a finding stands in, and let the reviewer choose its marking."""
    cable = window.session.cable
    unit = unit_at(cable.tree, finding.start) if cable is not None else None
    if unit is not None:
        window.session.select(unit)
        window.views.mark_otherwise()


FIXES: dict[str, Fix] = {
    "CR-BODY-003": Fix(tr("This Number Is Right"), True, lambda w, finding: w.structure.confirm_number(finding)),
    "CR-BODY-004": Fix(tr("Renumber\u2026"), True, lambda w, finding: w.structure.renumber_at(finding)),
    "CR-BODY-005": Fix(tr("Renumber\u2026"), True, lambda w, finding: w.structure.renumber_at(finding)),
    "CR-BODY-006": Fix(tr("Renumber\u2026"), True, lambda w, finding: w.structure.renumber_at(finding)),
    "CR-BODY-011": Fix(
        tr("Confirm All Numbers"),
        False,
        lambda w, finding: w.structure.confirm_numbers(finding),
        lambda w, finding: w.structure.numbers_to_confirm(finding),
    ),
    "CR-FILE-004": Fix(tr("Take It Back"), True, lambda w, finding: w.structure.revert_misfit(finding)),
    "CR-MARK-008": Fix(tr("Mark\u2026"), True, mark_it),
    "CR-MARK-009": Fix(tr("Mark\u2026"), True, mark_it),
    "CR-MARK-010": Fix(tr("Mark\u2026"), True, mark_it),
    "CR-MARK-013": Fix(tr("Mark\u2026"), True, mark_it),
    "CR-MARK-015": Fix(tr("Mark\u2026"), True, mark_it),
    "CR-MARK-017": Fix(tr("Mark Whole\u2026"), True, mark_whole),
}
"""What there is to do about the findings of a rule; one that only asks a question is safe, for it can be declined."""
