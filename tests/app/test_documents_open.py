"""A document opens in a tab as a cable, is never written to, and is recovered with its name."""

from __future__ import annotations

import pytest

import reader
from reader.app.files.document import hash_of_text
from reader.app.files.incoming import open_file
from tests.app.desk import CABLE, Desk
from tests.documents.made import pdf_of


def test_a_page_opens_as_a_cable_and_is_saved_beside_itself(desk: Desk) -> None:
    path = desk.folder / "page.html"
    path.write_bytes(b"<pre>" + CABLE.encode() + b"</pre>")
    before = path.read_bytes()
    desk.open(path)
    assert desk.session.cable is not None
    assert desk.session.cable.source.text == CABLE
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("The text was taken out of page.html, and is what you review")
    desk.press("N U Ctrl+S")
    cable, review = reader.from_xml((desk.folder / "page.cablexml").read_bytes())
    assert cable.source.original is not None
    assert cable.source.original.name == "page.html"
    assert [decision.mark for decision in review.decisions] == ["U"]
    assert path.read_bytes() == before
    desk.dialogs.save = [path]
    desk.press("Ctrl+Shift+S")
    message = desk.window.infobar.current
    assert message is not None
    assert "never written to" in message.text
    assert path.read_bytes() == before


def test_a_document_that_did_not_change_is_known_after_a_recovery(desk: Desk) -> None:
    path = desk.folder / "page.html"
    path.write_bytes(b"<pre>" + CABLE.encode() + b"</pre>")
    (document,) = open_file(path)
    assert hash_of_text(path, document.cable.source) == document.disk


def test_a_pdf_that_cannot_be_read_is_told_and_nothing_else_happens(desk: Desk) -> None:
    pytest.importorskip("pypdf", reason="pypdf is not installed: no PDFs")
    path = desk.folder / "scan.pdf"
    path.write_bytes(pdf_of([[]]))
    desk.window.opening.files([path])
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("scan.pdf was not opened. scan.pdf holds pictures of pages and no text.")
    assert len(desk.window.filing.tabs.all) == 1
