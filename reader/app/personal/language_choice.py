"""The choice of the window's language, which counts from the next start."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from reader.app import language
from reader.app.language import tr
from reader.app.settings import Settings

LATER = tr("A new language takes effect the next time the program starts. Cables and files stay as they are.")


class LanguageChoice(QComboBox):
    """Every language by its own name, before them that of the system; once one is chosen it says when that counts."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        """Show the language that was chosen."""
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("language")
        self.setAccessibleName(tr("Language"))
        self.view().setAccessibleName(tr("Language"))
        self.addItem(tr("Language of the system"), "")
        for each in language.LANGUAGES:
            self.addItem(each.name, each.code)
        self.setCurrentIndex(max(self.findData(settings.word(language.SETTING)), 0))
        self.setToolTip(LATER)
        self._later = QLabel(LATER, parent)
        self._later.setWordWrap(True)
        self._later.hide()
        self.currentIndexChanged.connect(self._on_chosen)

    def lay_in(self, form: QFormLayout) -> None:
        """Take a row of a form, and one under it for what is said later."""
        form.addRow(tr("&Language:"), self)
        form.addRow(self._later)

    def _on_chosen(self, index: int) -> None:
        self._settings.keep_word(language.SETTING, str(self.itemData(index)))
        self._later.show()
