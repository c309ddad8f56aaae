"""Bring the translations in line with the texts: ``packaging/translations.py [--check]``.

Every ``tr`` and ``tr_count`` in ``reader/app``, and every ``phrase`` and ``phrase_count`` of the core, is read from the
source; to them come labels and tables of the core that are shown, rules above all. New texts are added to
``resources/translations/*.ts`` as unfinished, in the order of the source; those that are gone are taken out. The files
are for Qt Linguist or any editor. ``--check`` changes nothing, and fails where one is not as it would be, or has a text
that is not translated.
"""

from __future__ import annotations

import ast
import csv
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources/translations"
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>reader</name>
"""
FOOT = "</context>\n</TS>\n"


@dataclass(frozen=True)
class Text:
    """A text that is shown: in English, and where its form depends on a number, how it reads for one."""

    source: str
    one: str | None = None


def called(node: ast.Call) -> str:
    """The name of what is called, if it has one."""
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SystemExit(
        f"{place}: only a text in quotation marks can be translated, and values by name: tr('{{name}}', name=...)"
    )


def texts_in(source: str, place: str) -> Iterator[Text]:
    """The texts of one module, in order; ``tr`` of a name translates what the tables of the core hold."""
    for node in sorted((n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call)), key=_position):
        if called(node) in ("tr", "phrase") and isinstance(node.args[0], ast.Constant | ast.JoinedStr):
            yield Text(_literal(node.args[0], f"{place}:{node.lineno}"))
        elif called(node) in ("tr_count", "phrase_count") and isinstance(node.args[0], ast.Constant):
            one, many = (_literal(argument, f"{place}:{node.lineno}") for argument in node.args[:2])
            yield Text(many, one)


def _position(node: ast.Call) -> tuple[int, int]:
    return node.lineno, node.col_offset


def labels() -> Iterator[Text]:
    """What tables of the core call things, where the window shows that."""
    sys.path.insert(0, str(ROOT))
    from reader import resources
    from reader.cable import vocabulary
    from reader.cable.glossary import REASONS
    from reader.cable.kinds import Kind
    from reader.cable.rule import Area, Severity
    from reader.cable.rules import RULES
    from reader.cable.values import BlockKind
    from reader.formats.names import FACTS
    from reader.review.banner import Agreement
    from reader.review.corrections import Says
    from reader.review.handover import Lack
    from reader.review.rollup import State

    yield from (Text(kind.label) for kind in Kind)
    yield from (Text(says.label) for says in Says)
    yield from (Text(value.value) for value in (*Area, *State, *Lack))
    yield from (Text(severity.value.capitalize()) for severity in Severity)
    yield from map(Text, FACTS.values())
    yield from (Text(kind.label.lower()) for kind in Kind)
    yield from (Text(says.label.lower()) for says in Says)
    yield from (Text(says.value.replace("-", " ")) for says in Says)
    for rule in RULES.values():
        yield from (Text(text) for text in (rule.sentence, rule.help, rule.advice, rule.example, rule.source) if text)
    yield from map(Text, (*REASONS.values(), *(kind.value for kind in BlockKind), *(each.value for each in Agreement)))
    for name, column in (("captions", "meaning"), ("operating-signals", "meaning")):
        yield from (Text(row[column]) for row in vocabulary.rows(f"{name}.csv"))
    fields = resources.read("help/fields.csv").decode("utf-8").splitlines()
    yield from (Text(row["what"]) for row in csv.DictReader(fields))


def all_texts() -> list[Text]:
    """Every text, once, in order."""
    found: dict[str, Text] = {}
    folders = ("app", "cable", "documents", "folder", "formats", "review", "xmlio")
    files = [file for folder in folders for file in sorted((ROOT / "reader" / folder).rglob("*.py"))]
    for file in [*files, ROOT / "reader/files.py"]:
        place = file.relative_to(ROOT).as_posix()
        for text in texts_in(file.read_text(encoding="utf-8"), place):
            before = found.setdefault(text.source, text)
            if before.one != text.one:
                raise SystemExit(f"{place}: {text.source!r} stands elsewhere too, with another form for one")
    for text in labels():
        found.setdefault(text.source, text)
    return list(found.values())


def forms_in(file: Path) -> dict[str, tuple[str, ...]]:
    """What a file has for each text; an empty form is still to be written."""
    forms: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - the file is ours
        translation = message.find("translation")
        if translation is not None:
            several = tuple(form.text or "" for form in translation.findall("numerusform"))
            forms[message.findtext("source") or ""] = several or (translation.text or "",)
    return forms


def written(language: str, texts: list[Text], forms: dict[str, tuple[str, ...]]) -> str:
    """A file with these texts, and the forms that are known."""
    messages = []
    for text in texts:
        known = forms.get(text.source, ())
        state = "" if known and all(known) else ' type="unfinished"'
        if text.one is None:
            body = f"<translation{state}>{escape(known[0] if known else '')}</translation>"
            head, comment = "<message>", ""
        else:
            cases = known if len(known) > 1 else ("", "")
            state = "" if all(cases) else ' type="unfinished"'
            inner = "".join(f"\n            <numerusform>{escape(case)}</numerusform>" for case in cases)
            body = f"<translation{state}>{inner}\n        </translation>"
            head, comment = '<message numerus="yes">', f"\n        <comment>{escape(text.one)}</comment>"
        source = f"<source>{escape(text.source)}</source>"
        messages.append(f"    {head}\n        {source}{comment}\n        {body}\n    </message>\n")
    return HEAD.format(language=language) + "".join(messages) + FOOT


def main(arguments: list[str]) -> int:
    """Bring the files in line, or check that they are."""
    texts = all_texts()
    status = 0
    for file in sorted(FOLDER.glob("*.ts")):
        forms = forms_in(file)
        new = written(file.stem, texts, forms)
        missing = [text.source for text in texts if not all(forms.get(text.source, ("",)))]
        same = file.read_text(encoding="utf-8") == new
        if "--check" in arguments:
            status |= int(bool(missing) or not same)
        elif not same:
            file.write_text(new, encoding="utf-8", newline="\n")
        print(f"{file.name}: {len(texts)} texts, {len(missing)} not translated{'' if same else ', brought in line'}")
        print("".join(f"  {source!r}\n" for source in missing), end="")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
