"""The shipped icons are drawings and nothing else: well-formed, scalable, recolourable, without a way out."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ICONS = Path(__file__).parents[1] / "resources" / "icons"
FILES = sorted(ICONS.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
OWN = {"cable-reader", "mark-u", "mark-sbu", "correction", "begun", "not-begun"}
SHAPES = {"path", "circle", "rect", "line", "polyline", "ellipse", "title"}

ACTIONS = """open save undo redo previous next mark-u mark-sbu accept clear note flag export find goto zoom-in zoom-out
paste close warning error info passed"""
KINDS = """transmission routing header body ending paragraph heading subject tags reference addressee caption page-break
dtg signature classification unrecognised generic"""


def test_every_icon_that_is_asked_for_is_there() -> None:
    names = {path.stem for path in FILES}
    assert {"cable-reader", *ACTIONS.split(), *KINDS.split()} <= names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_icon_is_a_drawing_and_nothing_else(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "<!DOCTYPE" not in text
    assert "<!ENTITY" not in text
    assert "<?" not in text
    root = ET.fromstring(text)
    assert root.tag == f"{SVG}svg"
    box = [float(number) for number in root.attrib["viewBox"].split()]
    assert box[:2] == [0, 0]
    assert box[2] == box[3] > 0
    drawn = list(root.iter())[1:]
    assert {element.tag.removeprefix(SVG) for element in drawn} <= SHAPES
    for element in root.iter():
        for name, value in element.attrib.items():
            assert "href" not in name
            assert name != "style"
            assert not name.startswith("on")
            assert "url(" not in value


@pytest.mark.parametrize("path", [path for path in FILES if path.stem != "cable-reader"], ids=lambda path: path.stem)
def test_icon_takes_the_colour_of_its_place(path: Path) -> None:
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    assert root.attrib["stroke"] == "currentColor"
    painted = {element.attrib[name] for element in root.iter() for name in ("fill", "stroke") if name in element.attrib}
    assert painted <= {"none", "currentColor"}


def test_foreign_icons_say_whence_they_come() -> None:
    licence = (ICONS / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert licence.startswith("ISC License")
    foreign = {path.stem for path in FILES if "lucide" in path.read_text(encoding="utf-8")}
    assert foreign == {path.stem for path in FILES} - OWN
    for name in foreign:
        first = (ICONS / f"{name}.svg").read_text(encoding="utf-8").splitlines()[0]
        assert re.fullmatch(r"<!-- [a-z0-9-]+, from lucide-static [0-9.]+ \(ISC\): see LICENSE-lucide\.txt -->", first)
