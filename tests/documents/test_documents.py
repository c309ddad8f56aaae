"""Documents become text: what stands in them, where lines are, and what they are called and hash to."""

from __future__ import annotations

import builtins
import hashlib
import io
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.source import Original
from reader.documents import DocumentError, brought_in, kind_of
from tests.documents.made import BODY, docx_of, pdf_of

LINES = BODY.splitlines()


def text(data: bytes, name: str) -> str:
    found = brought_in(data, name)
    assert found is not None
    assert found.original == Original(name, hashlib.sha256(data).hexdigest())
    assert found.name == name.rsplit(".", 1)[0] + ".txt"
    return found.text


def test_a_file_is_a_document_only_if_its_bytes_show_it() -> None:
    assert kind_of(b"%PDF-1.7", "a.pdf") == kind_of(b"%PDF-1.7", None) == "pdf"
    assert kind_of(b"PK\x03\x04", "a.DOCX") == "word"
    assert kind_of(b"<p>", "a.htm") == "web"
    assert kind_of(b"Subject: x", "a.eml") == "mail"
    for data, name in (
        (b"%PDF-1.7", "a.txt"),
        (b"words", "a.pdf"),
        (b"words", "a.docx"),
        (b"PK\x03\x04", "a.zip"),
        (b"words", "a.html"),
        (b"words", "a.eml"),
        (b"", "a.html"),
        (b"", None),
    ):
        assert kind_of(data, name) is None
        assert brought_in(data, name) is None


def test_a_page_reads_as_one_sees_it() -> None:
    page = (
        "<!DOCTYPE html><html><head><title>no</title><style>p{}</style></head><body><script>no()</script>"
        "<h1>A  &amp;\n B</h1><p>one<br>two <b>three</b></p><div>four</div><table><tr><td>a</td><td>b</td></tr></table>"
        "<pre>1. (SBU)   kept\n   as it is</pre><p>caf&eacute; \u00b6</p></body></html>"
    )
    wanted = "A & B\n\none\ntwo three\n\nfour\n\na\tb\n\n1. (SBU)   kept\n   as it is\n\ncaf\u00e9 \u00b6\n"
    assert text(page.encode(), "a.html") == wanted
    meta = page.replace("<head>", "<head><meta charset='windows-1252'>")
    assert text(meta.encode("cp1252"), "a.html") == wanted
    assert text(page.replace("<head>", "<head><meta charset=nonsense>").encode(), "a.html") == wanted


@given(st.text(max_size=200))
def test_any_page_gives_text_or_is_read_as_it_stands(page: str) -> None:
    found = brought_in(("<" + page).encode("utf-8", "surrogatepass"), "a.html")
    assert found is None or found.text.strip()


PIECES = st.sampled_from(
    [
        *(
            "<![CDATA[",
            "<![if",
            "<!DOCTYPE",
            "<!--",
            "-->",
            "<p",
            "</pre>",
            "<pre>",
            "<table><td>",
            "&#x110000;",
            "&",
            "<?",
            "]]>",
        ),
        *(
            "Content-Type: multipart/mixed; boundary=b\n",
            "Content-Type: text/html; charset=utf-16\n",
            "--b\n",
            "--b--\n",
            "\n",
        ),
        *(
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: x\n",
            "Content-Type: \x00\n",
            "=?x?b?=?=",
            "word ",
        ),
        *(
            "Content-Type: message/rfc822\n",
            "Content-Disposition: attachment\n",
            "MIME-Version: 1.0\n",
            "Subject: =?utf-8?b?",
        ),
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=20), st.sampled_from(["a.html", "a.eml"]))
def test_any_page_and_any_message_gives_text_or_is_read_as_it_stands(pieces: list[str], name: str) -> None:
    found = brought_in(("<:" + "".join(pieces)).encode("utf-8", "surrogatepass"), name)
    assert found is None or found.text.strip()


@given(st.data())
def test_any_damage_to_a_document_is_told_in_a_sentence(data: st.DataObject) -> None:
    pytest.importorskip("docx", reason="python-docx is not installed: no Word documents")
    pytest.importorskip("pypdf", reason="pypdf is not installed: no PDFs")
    name = data.draw(st.sampled_from(["a.docx", "a.pdf"]))
    whole = bytearray(docx_of(LINES) if name == "a.docx" else pdf_of([LINES]))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(5, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=5))
        whole += b"     "
    complaint = name
    try:
        brought_in(bytes(whole), name)
    except DocumentError as error:
        complaint = str(error)
    assert complaint.startswith(name)


def test_tags_may_hold_brackets_in_quotes_and_need_not_end() -> None:
    assert text(b"<a title='x > y' href=\"a>b\">one</a> < two<p", "a.html") == "one < two\n"
    assert text(b"<p>a<![CDATA[ b < c ]]><!-- <p>no --> d<script>if (a < b) '</p>'</script>e</p>", "a.html") == (
        "a b < c de\n"
    )
    assert text(b"<p>a <!-- never closed", "a.html") == "a\n"
    assert text(b"<body>a<script>never closed <p>b", "a.html") == "a\n"


@pytest.mark.parametrize("piece", ["<p>", "<", "<![a ", "<!--", "<a x='", "</", "<td>", "&#", '<a b=">" ', "<script>"])
def test_a_page_takes_linear_time(piece: str) -> None:
    """A page of half a million characters, made of what never ends; quadratic time would be hours."""
    found = brought_in(b"<:" + (piece * (500_000 // len(piece))).encode(), "a.html")
    assert found is None or found.text


def message(**parts: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "FW: cable", "a@example.org"
    if "plain" in parts:
        mail.set_content(parts["plain"])
    if "html" in parts:
        (mail.add_alternative if "plain" in parts else mail.set_content)(parts["html"], subtype="html")
    if "attached" in parts:
        mail.add_attachment(parts["attached"], filename="cable.txt")
    return mail.as_bytes()


def test_a_message_gives_its_body_then_its_page_then_what_is_attached() -> None:
    assert text(message(plain=BODY, html="<p>no</p>"), "a.eml") == BODY
    assert text(message(html="<p>one<br>two</p>"), "a.eml") == "one\ntwo\n"
    assert text(message(plain="\n", attached=BODY), "a.eml") == BODY
    odd = b"Content-Type: text/plain; charset=x-unknown\n\ncaf\xe9\n"
    assert text(odd, "a.eml") == "caf\u00e9\n"
    quoted = (
        b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\ncaf=E9=\n!\n"
    )
    assert text(quoted, "a.eml") == "caf\u00e9!\n"


def test_a_word_document_gives_paragraphs_numbers_and_tables() -> None:
    pytest.importorskip("docx", reason="python-docx is not installed: no Word documents")
    assert text(docx_of(LINES), "a.docx") == BODY
    numbered = text(docx_of(["first", "second"], style="List Number", table=[["a", "b"], ["c", "d"]]), "a.docx")
    assert numbered == "1. first\n2. second\na\tb\nc\td\n"


def test_proposed_insertions_are_read_and_proposed_deletions_are_not() -> None:
    pytest.importorskip("docx", reason="python-docx is not installed: no Word documents")
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    changed = (
        f"<w:p {w}><w:r><w:t>kept </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:tab/><w:t>end</w:t></w:r></w:p>"
    )
    packed = io.BytesIO(docx_of(["PLACE"]))
    out = io.BytesIO()
    with zipfile.ZipFile(packed) as before, zipfile.ZipFile(out, "w") as after:
        for entry in before.infolist():
            data = before.read(entry)
            if entry.filename == "word/document.xml":
                start, end = data.index(b"<w:p>"), data.index(b"</w:p>") + 6
                data = data[:start] + changed.encode() + data[end:]
            after.writestr(entry, data)
    assert text(out.getvalue(), "a.docx") == "kept new\tend\n"


def test_a_pdf_gives_its_text_layer() -> None:
    pytest.importorskip("pypdf", reason="pypdf is not installed: no PDFs")
    found = text(pdf_of([LINES[:3], LINES[3:]]), "a.pdf")
    assert found.split() == BODY.split()
    cable = reader.parse(brought_in(pdf_of([LINES]), "a.pdf") or b"")
    assert [paragraph.number for paragraph in cable.paragraphs] == [1, 2]


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (b"%PDF-1.7 nothing else", "a.pdf", "a.pdf cannot be read: it is damaged"),
        (b"PK\x03\x04 nothing else", "a.docx", "a.docx cannot be read: it is damaged"),
    ],
)
def test_what_is_damaged_is_told(data: bytes, name: str, told: str) -> None:
    pytest.importorskip("docx", reason="python-docx is not installed")
    pytest.importorskip("pypdf", reason="pypdf is not installed")
    with pytest.raises(DocumentError, match=told):
        brought_in(data, name)


def test_a_pdf_without_text_or_with_a_password_is_told() -> None:
    pytest.importorskip("pypdf", reason="pypdf is not installed: no PDFs")
    from pypdf import PdfReader, PdfWriter

    with pytest.raises(DocumentError, match="pictures of pages and no text"):
        brought_in(pdf_of([[]]), "a.pdf")
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_of([LINES]))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(DocumentError, match="locked with a password"):
        brought_in(out.getvalue(), "a.pdf")


@pytest.mark.parametrize(
    ("module", "data", "name"), [("docx", b"PK\x03\x04", "a.docx"), ("pypdf", b"%PDF-1.7", "a.pdf")]
)
def test_without_the_extra_a_sentence_says_what_to_do(
    module: str, data: bytes, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = builtins.__import__

    def without(
        wanted: str,
        globals_: Mapping[str, object] | None = None,
        locals_: Mapping[str, object] | None = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> Any:
        if wanted == module:
            raise ImportError(wanted)
        return whole(wanted, globals_, locals_, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(DocumentError, match=r"pip install “cable-reader\[documents\]”"):
        brought_in(data, name)


def test_the_document_is_named_in_the_xml_and_comes_back() -> None:
    source = brought_in(b"<p>1. (U) Words.</p>", "odd \x00 name.html")
    assert source is not None
    cable = reader.parse(source)
    data = reader.to_xml(cable)
    assert b'original="odd \\x00 name.html"' in data
    assert b'original-sha256="' + hashlib.sha256(b"<p>1. (U) Words.</p>").hexdigest().encode() in data
    assert reader.from_xml(data)[0] == cable
    assert reader.from_xml(data)[0].source.original == source.original
    assert {piece.original for piece in source.pieces([3])} == {source.original}
