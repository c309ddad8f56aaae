"""What is held back is nowhere in a PDF: not in what its pages say, nor in any stream of it, nor in its particulars."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings

pytest.importorskip("pypdf", reason="pypdf is not installed: PDFs cannot be read")

import pypdf
from PySide6.QtWidgets import QApplication

from reader.app.export.wanted import PDF, Wanted, make
from reader.cable.telegram import Telegram
from reader.formats.names import PARTS
from reader.review.review import Review
from tests.formats.reviews import word
from tests.formats.test_release_channels import UNIQUE, held, invented


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=invented())
def test_no_word_that_is_held_back_is_in_a_pdf(qapp: QApplication, made: tuple[Telegram, Review]) -> None:
    cable, review = made
    hidden = set(held(cable, review, "U")) | {word(9_000), word(9_001), word(9_002)}
    data = make(cable, review, Wanted(PDF, level="U", parts=tuple(PARTS), also=("rest",))).data
    assert data is not None
    read = pypdf.PdfReader(io.BytesIO(data))
    said = "".join(page.extract_text() for page in read.pages)
    size = read.trailer["/Size"]
    assert isinstance(size, int)
    objects = [read.get_object(number) for number in range(1, size)]
    streams = [each.get_data() for each in objects if isinstance(each, pypdf.generic.StreamObject)]
    assert streams
    everything = said + str(read.metadata) + b"".join([data, *streams]).decode("latin-1")
    unspaced = "".join(everything.split()).casefold()
    assert not {each for each in hidden if each.casefold() in unspaced}
    spans = [(paragraph.start, paragraph.end) for paragraph in cable.paragraphs]
    free = {found[0] for span in spans for found in UNIQUE.finditer(cable.source.text, *span)} - hidden
    assert not {each for each in free if each.casefold() not in unspaced}, "what may leave is looked for the same way"
