"""What offices have beside plain text: saved web pages, messages, Word documents and PDFs, each as the text of a cable.

The text that is taken out of a document is the source from then on; it remembers the document's base name and hash.
Nothing is fetched and nothing in a document is run. Word and PDF need the extra ``documents``; the rest is the standard
library's.
"""

from __future__ import annotations

import hashlib
from pathlib import PurePath

from reader.cable.source import Original, Source
from reader.cable.visible import visible
from reader.documents.errors import DocumentError

__all__ = ["DocumentError", "brought_in", "kind_of"]

WEB = frozenset({".html", ".htm", ".xhtml"})
MAIL = frozenset({".eml"})
PDF_BEGINS = b"%PDF-"
ZIP_BEGINS = b"PK\x03\x04"
MAIL_HEAD = 64_000
"""A message's header is looked for in so many bytes."""


def kind_of(data: bytes, name: str | None) -> str | None:
    """What a file is besides text: ``web``, ``mail``, ``word`` or ``pdf``; None where it is read as it stands.

    A name alone says nothing: what it claims has to show in the bytes too.
    """
    suffix = PurePath(name or "").suffix.casefold()
    if suffix in (".pdf", "") and data.startswith(PDF_BEGINS):
        return "pdf"
    if suffix == ".docx" and data.startswith(ZIP_BEGINS):
        return "word"
    if suffix in WEB and b"<" in data:
        return "web"
    if suffix in MAIL and b":" in data[:MAIL_HEAD]:
        return "mail"
    return None


def brought_in(data: bytes, name: str | None) -> Source | None:
    """The text of a document as a source, which remembers the document; None where the bytes are no such document.

    Raises:
        DocumentError: a PDF or a Word document holds no text, is locked or damaged, or what reads it is not installed.
    """
    kind = kind_of(data, name)
    if kind is None:
        return None
    shown = visible(name or "The document")
    if kind == "pdf":
        from reader.documents.pdf_text import pdf_text

        text = pdf_text(data, shown)
    elif kind == "word":
        from reader.documents.word_text import word_text

        text = word_text(data, shown)
    elif kind == "mail":
        from reader.documents.mail_text import mail_text

        text = mail_text(data)
    else:
        from reader.documents.web_text import web_text

        text = web_text(data)
    if not text.strip():
        return None  # a page or a message without words is read as it stands, as any bytes are
    original = Original(visible(name or "document"), hashlib.sha256(data).hexdigest())
    return Source.from_text(text, None if name is None else f"{PurePath(name).stem}.txt", original)
