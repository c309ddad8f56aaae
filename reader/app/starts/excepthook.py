"""What happens to a fault of ours: it is printed, said in the window, and the work goes on; nothing is lost."""

from __future__ import annotations

import sys
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.app.language import tr
from reader.app.widgets.infobar import Answer, Message
from reader.cable.diagnostics import Severity

if TYPE_CHECKING:
    from reader.app.window import Window


class Excepthook:
    """Takes every fault that nobody caught."""

    def __init__(self, window: Window) -> None:
        """Say it in this window."""
        self._window = window
        self._busy = False

    def __call__(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Take a fault that nobody caught."""
        sys.__excepthook__(kind, fault, trace)
        if self._busy or issubclass(kind, KeyboardInterrupt):
            return
        self._busy = True
        try:
            self._tell(kind, fault, trace)
        finally:
            self._busy = False

    def _tell(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        from reader.app.starts.crash import details

        rules = [finding.rule for finding in self._window.session.findings]
        text = tr(
            "Something went wrong in the program itself. Every step of your review is kept. Save it, and start again "
            "if the window misbehaves. ({name})",
            name=kind.__name__,
        )
        answer = Answer(tr("Copy Details"), partial(self._copy, details(kind, fault, trace, rules)))
        self._window.infobar.put(Message("fault", text, Severity.WARNING, (answer,), everywhere=True))

    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        said = tr("Copied: versions, the ids of findings and where in the program it happened; no text, name or path.")
        self._window.session.said.emit(said)
