"""Small documents made by hand for tests: a Word document and a PDF with a text layer."""

from __future__ import annotations

import io
from collections.abc import Sequence

BODY = """\
UNCLAS PORT NOWHERE 000412

SUBJECT: A MEETING

1. (SBU) The harbor lights were out on Monday.

2. (U) The talks went on.

AUSTIN
"""


def docx_of(lines: Sequence[str], *, style: str | None = None, table: Sequence[Sequence[str]] = ()) -> bytes:
    """A Word document with a paragraph for each line, and a table behind them."""
    import docx

    document = docx.Document()
    for line in lines:
        document.add_paragraph(line, style=style)
    if table:
        made = document.add_table(rows=0, cols=len(table[0]))
        for row in table:
            for cell, words in zip(made.add_row().cells, row, strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf_of(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with the lines of each page as text, written by hand; no library has a say in it."""
    objects = ["", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    kids = []
    for lines in pages:
        shown = "".join(
            f"({line.replace(chr(92), '').replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj T*\n"
            for line in lines
        )
        stream = f"BT /F1 10 Tf 12 TL 50 780 Td\n{shown}ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(len(objects) + 1)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>"
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")
