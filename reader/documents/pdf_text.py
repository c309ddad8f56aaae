"""The text layer of a PDF, page after page."""

from __future__ import annotations

import io
import logging
from typing import Any

from reader.cable.phrase import phrase
from reader.documents.errors import DocumentError, damaged, missing


def _page_text(page: Any) -> str:
    """The text of a page with its empty lines and indents, if that way gives every word; else line after line.

    A PDF has no tabs: where one comes out, a blank was drawn.
    """
    plain: str = page.extract_text()
    laid_out: str = page.extract_text(extraction_mode="layout")
    whole = len("".join(laid_out.split())) >= len("".join(plain.split()))
    return (laid_out if whole else plain).replace("\t", " ")


def pdf_text(data: bytes, shown: str) -> str:
    """The text of all pages; ``shown`` is what messages call the file.

    Raises:
        DocumentError: it is locked or damaged, has no text layer, or pypdf is not installed.
    """
    try:
        from pypdf import PdfReader
    except ImportError as error:
        raise missing(shown, phrase("a PDF")) from error
    logging.getLogger("pypdf").setLevel(
        logging.CRITICAL
    )  # its remarks are about the file, and nobody could act on them
    try:
        document = PdfReader(io.BytesIO(data))
        locked = document.is_encrypted and not document.decrypt("")
        pages = [] if locked else [_page_text(page) for page in document.pages]
    except Exception as error:  # a damaged file makes the library raise whatever it meets
        raise damaged(shown) from error
    if locked:
        raise DocumentError(
            phrase("{shown} is locked with a password. Save a copy without one, and open that.", shown=shown)
        )
    text = "\n".join(pages)
    if not text.strip():
        raise DocumentError(
            phrase(
                "{shown} holds pictures of pages and no text. Let a program for text recognition (OCR) add the text "
                "first.",
                shown=shown,
            )
        )
    return text + "\n"
