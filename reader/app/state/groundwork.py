"""What panes need of a cable and no review changes: worked out once, and shared. No widget in it.

It is made when it is first asked for; ``prepare`` makes all of it, which for a long text is done beside the window.
"""

from __future__ import annotations

from functools import cached_property

from reader.app.find.goto import line_starts
from reader.app.positions import LONGEST, Positions
from reader.app.structure.outline import ROOT, Outline
from reader.app.texts.raw_colours import Span, spans
from reader.app.texts.raw_scene import Scene
from reader.cable.diagnostics import Diagnostic
from reader.cable.telegram import Telegram
from reader.review.review import Review
from reader.review.seen import open_findings

FIRST = 50
"""The rows of a section that are seen at first, about."""


class Groundwork:
    """The groundwork of one cable."""

    def __init__(self, cable: Telegram, same_text: Groundwork | None = None) -> None:
        """Know the cable; of another reading of the same text what does not depend on the reading is taken over."""
        self.cable = cable
        if same_text is not None:
            self.positions, self.starts = same_text.positions, same_text.starts
        self._scene_before: Scene | None = None if same_text is None else same_text.__dict__.get("scene")
        self._spans: tuple[object, list[Span]] | None = None  # and the acknowledgements that they were made for

    def prepare(self, review: Review, findings: list[Diagnostic]) -> None:
        """Work everything out now, for a review and the findings that it leaves open."""
        for made in (self.positions, self.starts, self.scene, self.spans(review), self.outline.odd_rows(findings)):
            del made
        for number in self.outline.children[ROOT]:
            self.outline.detail(number)
            for below in self.outline.children.get(number, ())[:FIRST]:
                self.outline.detail(below)

    def spans(self, review: Review) -> list[Span]:
        """What is dimmed, bold or, where a review leaves a finding open, underlined in the text."""
        if self._spans is None or self._spans[0] is not review.acknowledgements:
            odd = open_findings(self.cable.findings, review)
            self._spans = review.acknowledgements, spans(self.cable, odd, self.positions)
        return self._spans[1]

    @cached_property
    def positions(self) -> Positions:
        """The text for the widget, and the map between its positions and offsets."""
        return Positions(self.cable.source.text, LONGEST)

    @cached_property
    def starts(self) -> list[int]:
        """The offset at which each line begins."""
        return line_starts(self.cable.source.text)

    @cached_property
    def outline(self) -> Outline:
        """The rows of the structure."""
        return Outline(self.cable)

    @cached_property
    def scene(self) -> Scene:
        """The places that the raw pane has to show; what a review says there is read into it."""
        before, self._scene_before = self._scene_before, None
        return Scene(self.cable, self.positions, before)
