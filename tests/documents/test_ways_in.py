"""Documents open as cables on the command line; what is written names the document, and restores the text."""

from __future__ import annotations

from pathlib import Path

import pytest

import reader
from reader.cable.source import Original
from tests.cli.running import CABLE, SECOND, Shell
from tests.documents.made import BODY, docx_of, pdf_of

PAGE = b"<html><body><pre>" + BODY.encode() + b"</pre></body></html>"


@pytest.fixture
def shell(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A fresh folder, and commands run in it."""
    return Shell(tmp_path, capsysbinary, monkeypatch)


def test_every_kind_is_exported_and_restored_as_its_text(shell: Shell) -> None:
    pytest.importorskip("docx", reason="python-docx is not installed")
    pytest.importorskip("pypdf", reason="pypdf is not installed")
    shell.file("a.html", PAGE)
    shell.file("b.docx", docx_of(BODY.splitlines()))
    shell.file("c.pdf", pdf_of([BODY.splitlines()]))
    shell.file("d.eml", b"Subject: FW\nContent-Type: text/plain\n\n" + BODY.encode())
    before = shell.files()
    ran = shell.run("export", "a.html", "b.docx", "c.pdf", "d.eml", "--out-dir", "xml")
    assert (ran.status, ran.err) == (0, "")
    for name, data in before.items():
        cable, _ = reader.from_xml(shell.files()[f"xml/{Path(name).stem}.cablexml"])
        assert [paragraph.mark for paragraph in cable.paragraphs] == ["SBU", "U"], name
        assert cable.source.original is not None
        assert cable.source.original.name == name
        assert cable.source.name == f"{Path(name).stem}.txt"
        assert shell.run("restore", f"xml/{Path(name).stem}.cablexml").out == cable.source.data
        assert shell.files()[name] == data
    assert shell.run("tree", "c.pdf").status == 0
    assert shell.run("check", "b.docx", "--level", "error").status in (0, 1)
    assert shell.run("export", "a.html", "-o", "a.html").status == 2


def test_what_gives_no_text_is_named_and_the_others_are_done(shell: Shell) -> None:
    pytest.importorskip("pypdf", reason="pypdf is not installed")
    shell.file("a.html", PAGE)
    shell.file("c.pdf", b"%PDF-1.7 damaged")
    ran = shell.run("export", "a.html", "c.pdf", "--out-dir", "xml")
    assert ran.status == 3
    assert "c.pdf cannot be read: it is damaged" in ran.err
    assert "xml/a.cablexml" in shell.files()


def test_a_page_without_words_is_a_text_as_any_bytes_are(shell: Shell) -> None:
    shell.file("a.html", b"<html></html>")
    ran = shell.run("export", "a.html")
    assert ran.status == 0
    cable, _ = reader.from_xml(ran.out)
    assert (cable.source.data, cable.source.original) == (b"<html></html>", None)


def test_a_colleagues_copy_may_be_a_document(shell: Shell) -> None:
    shell.file("a.txt", BODY.encode())
    shell.file("copy.html", PAGE.replace(b"2. (U)", b"2. (SBU)"))
    ran = shell.run("marks", "a.txt", "copy.html")
    assert ran.out.decode() == "1: paragraph 2: U in the source, SBU in that text\n"


def test_several_cables_in_one_document_all_name_it(shell: Shell) -> None:
    text = (CABLE + b"\n\n" + SECOND).decode()
    assert len(reader.parse_all(text)) == 2
    shell.file("two.html", b"<pre>" + text.encode() + b"</pre>")
    assert shell.run("export", "two.html", "--out-dir", "xml").status == 0
    originals = {reader.from_xml(data)[0].source.original for name, data in shell.files().items() if "xml/" in name}
    assert len(originals) == 1
    assert isinstance(originals.pop(), Original)
