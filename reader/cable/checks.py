"""The cross-checks: what two places of a cable say of the same thing, held against each other.

Each gives a finding, also where they agree where that is worth knowing.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.cable import check_body, check_header, check_markings, check_text, check_transmission
from reader.cable.diagnostics import Diagnostic
from reader.cable.draft import Draft
from reader.cable.examined import Examined, Facts
from reader.cable.source import Source
from reader.cable.tree import Tree

CHECKS: tuple[Callable[[Examined], None], ...] = (
    *check_text.CHECKS,
    *check_transmission.CHECKS,
    *check_header.CHECKS,
    *check_body.CHECKS,
    *check_markings.CHECKS,
)
"""Every check of a cable that is a text, in order."""


def check(source: Source, draft: Draft, tree: Tree, facts: Facts, odd: str | None) -> tuple[Diagnostic, ...]:
    """All findings of a cable, in the order of the text; ``odd`` says what a source is that is no text."""
    cable = Examined(source, draft, tree, facts)
    check_text.check_source(cable, odd)
    if odd is None and source.text:
        for each in CHECKS:
            each(cable)
    return tuple(sorted([*draft.findings, *cable.findings], key=lambda found: (found.start, found.end, found.rule)))
