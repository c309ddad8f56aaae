"""The language of the window: which one is spoken, how texts and numbers are put, and that nothing is left out."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from reader import resources
from reader.app import language, words
from reader.app.actions import shown_keys
from reader.app.language import ENGLISH, LANGUAGES, Translator, file_of, read_texts, say, tr, tr_count, wanted
from reader.app.settings import Settings
from reader.app.structure.outline import Outline
from reader.app.structure.outline_words import SHORT
from reader.cable import vocabulary
from reader.cable.explain import explain
from reader.cable.kinds import Kind
from reader.cable.parse import parse
from reader.cable.phrase import capital, listed, phrase, phrase_count
from reader.cable.times import day
from reader.files import FileError, read_bytes

CHECKOUT = Path(__file__).parents[2]
OTHERS = [each for each in LANGUAGES if each is not ENGLISH]
PLACE = re.compile(r"\{[^}]*\}")
SESSION = Path(__file__).with_name("language_session.py")
SAMPLE = CHECKOUT / "resources/samples/10BRIDGETOWN412.txt"


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("", [], "en"),
        ("", ["de-AT", "en"], "de"),
        ("", ["fr-FR", "es_MX"], "es"),
        ("", ["fr-FR"], "en"),
        ("es", ["de"], "es"),
        ("en", ["de"], "en"),
        ("tlh", ["de"], "de"),
    ],
)
def test_the_chosen_language_counts_then_the_system_s(chosen: str, system: list[str], code: str) -> None:
    assert wanted(chosen, system).code == code


def test_english_needs_no_translation() -> None:
    assert tr("{name} was read again.", name="{a}.txt") == "{a}.txt was read again."
    assert tr_count("{n} note", "{n} notes", 1) == "1 note"
    assert tr_count("{n} note", "{n} notes", 0) == "0 notes"
    assert tr_count("{n} note", "{n} notes", 1200) == "1,200 notes"


def test_a_translation_has_the_form_that_the_number_takes(qapp: QApplication) -> None:
    texts = {"{n} notes": ("{n} Notiz", "{n} Notizen"), "Undo": ("R\u00fcckg\u00e4ngig",), "Redo": ("",)}
    translator = Translator(wanted("de", []), texts, qapp)
    QCoreApplication.installTranslator(translator)
    try:
        assert tr_count("{n} note", "{n} notes", 1) == "1 Notiz"
        assert tr_count("{n} note", "{n} notes", 2) == "2 Notizen"
        assert tr("Undo") == "R\u00fcckg\u00e4ngig"
        assert tr("Unknown") == "Unknown"
        assert QCoreApplication.translate("QDialogButtonBox", "Undo") == "Undo", "texts of Qt are not ours"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("de", ["Strg+Umschalt+O", "Alt+Eingabe", "Strg+Ab", "R\u00fccktaste"]),
        ("es", ["Ctrl+May\u00fas+O", "Alt+Intro", "Ctrl+Abajo", "Retroceso"]),
    ],
)
def test_keys_are_called_as_the_texts_call_them(qapp: QApplication, code: str, named: list[str]) -> None:
    of_qt, ours = QTranslator(qapp), Translator(wanted(code, []), {}, qapp)
    assert of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (of_qt, ours):
        QCoreApplication.installTranslator(translator)
    try:
        assert [shown_keys(keys) for keys in ("Ctrl+Shift+O", "Alt+Return", "Ctrl+Down", "Backspace")] == named
    finally:
        for translator in (ours, of_qt):
            QCoreApplication.removeTranslator(translator)


def test_texts_of_the_core_are_said_by_their_templates(qapp: QApplication) -> None:
    said = phrase("Mark {name} {mark}", name=phrase("paragraph {number}", number=3), mark="U")
    count = [phrase_count("Place {n} entry", "Place {n} entries", number) for number in (1, 2)]
    first = capital(listed(", ", [phrase("note"), "{name}"]))
    assert [say(each) for each in (said, *count, first, "as it is")] == [said, *count, first, "as it is"]
    translator = Translator(wanted("de", []), read_texts(resources.read("translations/de.ts")), qapp)
    QCoreApplication.installTranslator(translator)
    try:
        assert say(said) == "Absatz 3 mit U einstufen"
        assert tr("Undone: {label}", label=said) == "Zur\u00fcckgenommen: Absatz 3 mit U einstufen"
        assert [say(each) for each in count] == ["1 Eintrag zuordnen", "2 Eintr\u00e4ge zuordnen"]
        assert say(first) == "Notiz, {name}"
        assert say("note") == "note", "a text without a template is as it is"
        assert said == "Mark paragraph 3 U", "what goes into files stays English"
        with pytest.raises(FileError) as refused:
            read_bytes(Path("missing/file"))
        assert tr("{name} was not opened. {fault}", name="a", fault=refused.value).endswith("keine Datei missing/file.")
        assert str(refused.value) == "There is no file missing/file."
        assert say(day(date(2008, 6, 24))) == "Dienstag, 24. Juni 2008"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_thousands_stand_apart_as_the_language_does_it(qapp: QApplication) -> None:
    assert tr("{size:,} bytes", size=1234567) == "1,234,567 bytes"
    assert tr("Go to {name}", name=1234567) == "Go to 1234567"
    qapp.setProperty(language.SETTING, "de")
    try:
        assert tr("{size:,} bytes", size=1234567) == "1.234.567 bytes"
        assert tr_count("{n} note", "{n} notes", 12345) == "12.345 notes"
    finally:
        qapp.setProperty(language.SETTING, None)


def test_what_is_not_finished_stays_english() -> None:
    messages = (
        "<message><source>a</source><translation>A</translation></message>"
        "<message><source>b</source><translation type='unfinished'>B</translation></message>"
        "<message numerus='yes'><source>c</source><translation><numerusform>C</numerusform><numerusform></numerusform>"
        "</translation></message>"
    )
    assert read_texts(f"<TS><context>{messages}</context></TS>".encode()) == {"a": ("A",)}


@pytest.mark.parametrize("spoken", OTHERS, ids=lambda each: each.code)
def test_a_translation_keeps_places_mnemonics_and_blanks(spoken: language.Language) -> None:
    texts = read_texts(resources.read(file_of(spoken)))
    assert len(texts) > 500
    for source, forms in texts.items():
        for form in forms:
            assert set(PLACE.findall(form)) == set(PLACE.findall(source)), source
            assert form.count("&") == source.count("&"), source
            assert (form[0].isspace(), form[-1].isspace()) == (source[0].isspace(), source[-1].isspace()), source


class Dotted(Translator):
    """A language of dots: what it does not put into dots is no text of the program, or was never translated."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(ENGLISH, {}, application)

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != language.CONTEXT:
            return None
        shown = disambiguation if n == 1 and disambiguation else text
        return re.sub(r"\{[^}]*\}|[A-Za-z]", lambda found: found[0] if found[0][0] == "{" else "\u00b7", shown)


def test_all_that_is_said_of_a_cable_is_in_the_language_of_the_window(qapp: QApplication) -> None:
    columns = (("tags", "meaning"), ("markings", "name"), ("post-zones", "place"))
    tables = [row[column] for name, column in columns for row in vocabulary.rows(f"{name}.csv")]
    text = read_bytes(SAMPLE).decode()
    loaded = " ".join(SHORT.values())  # translated as they were loaded, before there was a language
    known = set(re.findall(r"[a-z]+", f"{text} {' '.join(tables)} {loaded}".lower()))
    translator = Dotted(qapp)
    QCoreApplication.installTranslator(translator)
    try:
        cable = parse(text.encode())
        outline = Outline(cable)
        said = []
        for number in range(len(cable.tree.nodes)):
            told = explain(cable, number, say=say)
            said += [told.short, *told.lines, words.caret(cable, number)]
            if number in outline.places and cable.tree.nodes[number].kind is not Kind.PARAGRAPH:
                said += [outline.spoken(number), outline.searched(number)]
        english = {each for each in said if {word.lower() for word in re.findall(r"[A-Za-z][a-z]+", each)} - known}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert english == set()


def test_every_text_is_translated_and_no_dead_one_is_kept() -> None:
    command = [sys.executable, str(CHECKOUT / "packaging/translations.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (
        f"run packaging/translations.py, then translate what it names\n{done.stdout}{done.stderr}"
    )


def session(spoken: str, folder: Path) -> dict[str, list[str]]:
    """What a window in a language, in a process of its own, on a screen as small as those of old, has to report."""
    screen = folder / "screens.json"
    screen.write_text(json.dumps({"screens": [{"name": "small", "x": 0, "y": 0, "width": 1024, "height": 700}]}))
    environ = {**os.environ, "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
    command = [sys.executable, str(SESSION), spoken, str(SAMPLE)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=280)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_no_visible_text_is_without_translation_and_none_is_cut_off(tmp_path: Path) -> None:
    """In a language made of the English one, with brackets around each text and a third more letters."""
    found = session("pseudo", tmp_path)
    assert found["untranslated"] == []
    assert found["clipped"] == []
    assert found["same letters"] == [], "those of English"
    assert len(found["translated"]) > 300


@pytest.mark.parametrize(
    ("spoken", "undo"),
    [("de", "R\u00fcckg\u00e4ngig: Absatz 2 mit U einstufen"), ("es", "Deshacer: Marcar p\u00e1rrafo 2 como U")],
)
def test_a_review_can_be_made_in_every_language(spoken: str, undo: str, tmp_path: Path) -> None:
    found = session(spoken, tmp_path)
    assert found["clipped"] == []
    assert found["same letters"] == []
    assert found["said"] == [undo, "Mark paragraph 2 U"], "steps are shown in the language, and kept in English"
    assert found["marks"] == ["accepted", "U"]
    assert found["direction"] == ["cables from left to right"]


def test_the_choice_is_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.keep_word(language.SETTING, "es")
    assert wanted(settings.word(language.SETTING), ["de"]).name == "Espa\u00f1ol"
