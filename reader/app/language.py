"""The language of the window: ``tr`` around every text that a person sees, and the translations behind it.

The language is chosen before the modules of the window are imported, so that tables and constants are translated where
they stand; another one counts from the next start. Sentences of the core, such as findings and names of steps, go into
files in English; where they are shown, ``say`` puts them into the language of the window, by the template that they
remember. A cable is never translated.

Sources: Qt Linguist's TS format, version 2.1; plural forms as in Unicode CLDR.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.cable.phrase import Phrase
from reader.cable.record import record
from reader.errors import ReaderError

CONTEXT = "reader"
KEYS = "QShortcut"
"""Under which Qt looks up the names of keys."""
SETTING = "language"
"""What the settings call the language that was chosen; an empty word is the system's."""


@record
class Language:
    """A language that the window speaks: its own name, and which form of a text a number takes.

    ``keys`` are what stands on its keyboards, where Qt writes that out.
    """

    code: str
    name: str
    form: Callable[[int], int]
    keys: tuple[tuple[str, str], ...] = ()


def _one_or_many(number: int) -> int:
    return 0 if number == 1 else 1


GERMAN_KEYS = (
    ("Return", "Eingabe"),
    ("Enter", "Eingabe"),
    ("Up", "Auf"),
    ("Down", "Ab"),
    ("PgUp", "Bild auf"),
    ("PgDown", "Bild ab"),
)
SPANISH_KEYS = (
    ("Ctrl", "Ctrl"),
    ("Shift", "May\u00fas"),
    ("Return", "Intro"),
    ("Enter", "Intro"),
    ("Del", "Supr"),
    ("Backspace", "Retroceso"),
)
ENGLISH = Language("en", "English", _one_or_many)
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch", _one_or_many, GERMAN_KEYS),
    Language("es", "Espa\u00f1ol", _one_or_many, SPANISH_KEYS),
)
"""Every language; all but English have a file in ``resources/translations``."""


def tr(text: str, /, **values: object) -> str:
    """A text in the language of the window, with its ``{values}`` filled in."""
    shown = QCoreApplication.translate(CONTEXT, text)
    return shown.format(**_said(values)) if values else shown


def tr_count(one: str, many: str, number: int, /, **values: object) -> str:
    """The text that fits a number, which it may name as ``{n}``: ``one`` for 1 in English, else ``many``.

    Other languages may have more forms than these two.
    """
    shown = QCoreApplication.translate(CONTEXT, many, one, number)
    if shown is many or shown == many:  # nobody translates it
        shown = one if number == 1 else many
    return shown.format(n=f"{Grouped(number):,}", **_said(values))


def say(text: str) -> str:
    """A text of the core in the language of the window, if it is one that knows what it is made of; else as it is."""
    if not isinstance(text, Phrase):
        return text
    shown = QCoreApplication.translate(CONTEXT, text.template, text.one, text.number)
    if text.one is not None and text.number == 1 and shown == text.template:
        shown = text.one
    shown = shown.format(**_said(text.values)) if text.values else shown
    return f"{shown[:1].upper()}{shown[1:]}" if text.capital else shown


def _said(values: dict[str, object]) -> dict[str, object]:
    return {name: _in_words(value) for name, value in values.items()}


def _in_words(value: object) -> object:
    if isinstance(value, ReaderError):
        return say(value.sentence)
    if type(value) is int:
        return Grouped(value)
    return say(value) if isinstance(value, Phrase) else value


class Grouped(int):
    """A number whose thousands, where a text asks for them by ``{n:,}``, stand apart as the language does it."""

    def __format__(self, spec: str) -> str:
        if spec != "," or abs(self) < 1000:
            return int.__format__(self, spec)
        code = spoken().code
        return int.__format__(self, ",") if code == ENGLISH.code else QLocale(code).toString(int(self))


class Translator(QTranslator):
    """The texts of one language by what they are in English; those that are missing stay English."""

    def __init__(self, language: Language, texts: dict[str, tuple[str, ...]], parent: QCoreApplication) -> None:
        """Hold the texts; one that depends on a number has several forms."""
        super().__init__(parent)
        self._form = language.form
        self._keys = dict(language.keys)
        self._texts = texts

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002
        """The translation; None where there is none, so that Qt asks further."""
        if context == KEYS:
            return self._keys.get(text)
        forms = self._texts.get(text) if context == CONTEXT else None
        if forms is None:
            return None
        return forms[0] if n < 0 else forms[min(self._form(n), len(forms) - 1)]

    def isEmpty(self) -> bool:
        """Whether it has nothing: Qt does not ask such a one."""
        return False


def read_texts(data: bytes) -> dict[str, tuple[str, ...]]:
    """The finished translations in a TS file, by the English text.

    Raises:
        xml.etree.ElementTree.ParseError: it is none.
    """
    import xml.etree.ElementTree as ET

    texts: dict[str, tuple[str, ...]] = {}
    for message in ET.fromstring(data).iter("message"):  # noqa: S314
        source, translation = message.findtext("source"), message.find("translation")
        if source is None or translation is None or translation.get("type"):
            continue
        several = translation.findall("numerusform") if message.get("numerus") else ()
        forms = tuple(form.text or "" for form in several) or (translation.text or "",)
        if all(forms):
            texts[source] = forms
    return texts


def file_of(language: Language) -> str:
    """The shipped file with the translations into a language."""
    return f"translations/{language.code}.ts"


def wanted(chosen: str, system: list[str]) -> Language:
    """The language that was chosen by its code, else the first of the system's that there is, else English.

    ``system`` has tags such as ``de-AT``, the best first.
    """
    for code in (chosen, *system):
        for language in LANGUAGES:
            if code.replace("_", "-").split("-")[0].lower() == language.code:
                return language
    return ENGLISH


def spoken() -> Language:
    """The language that the window speaks."""
    application = QCoreApplication.instance()
    return wanted("" if application is None else str(application.property(SETTING) or ""), [])


def speak(application: QCoreApplication, chosen: str) -> Language:
    """Let the window speak a language from now on, Qt's own buttons and menus included, and give it."""
    from reader import resources

    language = wanted(chosen, QLocale.system().uiLanguages())
    application.setProperty(SETTING, language.code)
    if chosen:
        QLocale.setDefault(QLocale(language.code))
    if language is ENGLISH:
        return language
    of_qt = QTranslator(application)
    if of_qt.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    texts = read_texts(resources.read(file_of(language)))
    application.installTranslator(Translator(language, texts, application))
    return language
