"""What the documents for people name is there: files, parts and steps of the check, keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
NAMED = re.compile(r"`([\w./-]+\.(?:py|csv|rnc|md|rng|xsd)|(?:reader|resources|tests|packaging)/[\w./-]*)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


def there(name: str) -> bool:
    """Whether a file is in the checkout; parts of the package and shipped tables are named without their folder."""
    folders = ("", "reader", "resources/schema", "resources/vocabulary", "resources/help")
    return any((CHECKOUT / folder / name).exists() for folder in folders)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_names_only_files_that_there_are(document: str) -> None:
    text = (CHECKOUT / document).read_text(encoding="utf-8")
    names = {*NAMED.findall(text), *LINK.findall(text)}
    assert [name for name in sorted(names) if not there(name)] == []


def test_the_keys_of_the_readme_are_those_of_the_program() -> None:
    pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there are no keys")
    from reader.app.menus import ACTIONS

    text = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    table = text.partition("| Key | What it does |")[2].partition("\n\n")[0]
    written = [key for row in table.splitlines()[2:] for key in re.split(r" / |, ", row.split("|")[1].strip())]
    known = {key for row in ACTIONS for key in row.keys}
    assert len(written) > 20
    for key in written:
        full = f"Ctrl+{key}" if key.isdecimal() else key
        assert full in known, key
