"""Texts and bytes for property tests: anything at all, and things that look like telegrams."""

from __future__ import annotations

from hypothesis import strategies as st

LINES = (
    "VZCZCXRO2343",
    "RR RUEHGR",
    "DE RUEHSP #0412/01 1761755",
    "ZNR UUUUU ZZH",
    "R 241755Z JUN 08",
    "O R 241755Z JUN 08 ZDK",
    "FM AMEMBASSY PORT OF SPAIN",
    "TO RUEHC/SECSTATE WASHDC 9239",
    "INFO RUEHLO/AMEMBASSY LONDON 0125",
    "RUEKJCS/SECDEF WASHDC//J5//",
    "XMT AMEMBASSY SOFIA",
    "BT",
    "UNCLAS SECTION 01 OF 02 PORT OF SPAIN 000412",
    "C O N F I D E N T I A L LIMA 001204",
    "UNCLAS SECTION 02 OF 02 PORT OF SPAIN 000412",
    "SIPDIS",
    "SENSITIVE",
    "DEPT FOR WHA/CAR",
    "E.O. 12958: DECL: 06/24/2018",
    "TAGS: PREL MARR KCRM TD",
    "SUBJECT: AN INVENTED SUBJECT",
    "REF: A. STATE 41252 AND 44603",
    "REF: B) PARIS 12",
    "Classified By: DCM J. Doe. Reasons: 1.4 (b) and (d)",
    "SENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT ACCORDINGLY",
    "\u00b611. (SBU) Summary: text. End Summary.",
    "\u00b612. (U) More text (see ref A).",
    "13. (C/NF) Text (Note: a note. End Note.)",
    "2009. A year, not a paragraph.",
    "(S//NF) unnumbered",
    "PORT OF SP 00000412 002 OF 002",
    "PAGE 02 STATE 012345 241755Z GLUED TEXT",
    "UNCLASSIFIED",
    "Heading",
    "-------",
    "Comment: A first step",
    "XXXXXXXXXXXX",
    "AUSTIN##",
    "NNNN",
    "MRN:   11 RABAT 1210",
    "Date/DTG:   Nov 26, 2011 / 261556Z NOV 11",
    "Subject:   Something",
    "Signature:   KAPLAN",
    "Dissemination Rule:   Archive Copy",
)

odd = st.sampled_from(
    ["\0", "\x0b", "\x0c", "\x1b", "\x85", "\u2028", "\u2029", "\ufdd0", "\ufeff", "\ufffe", "\U0001f4e8"]
)
line_ends = st.sampled_from(["\n", "\n\n", "\r\n", "\r", " \n"])
texts = st.text(max_size=300)
"""Any text without lone surrogates."""
surrogate_texts = st.text(st.characters(exclude_categories=()), max_size=80)
"""Any text, lone surrogates included."""


@st.composite
def telegrams(draw: st.DrawFn) -> str:
    """Lines of telegrams in any order, with any line ends and odd characters between them."""
    pieces = draw(st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(LINES), texts.map(lambda t: t[:40]), odd)))
    ends = draw(st.lists(line_ends, min_size=len(pieces), max_size=len(pieces)))
    return "".join(piece + end for piece, end in zip(pieces, ends, strict=True))


raw_bytes = st.one_of(
    st.binary(max_size=300),
    telegrams().map(lambda t: t.encode("utf-8")),
    telegrams().map(lambda t: t.encode("utf-16")),
    telegrams().map(lambda t: t.encode("utf-16-le") + b"\x41"),
    telegrams().map(lambda t: t.encode("cp1252", "replace")),
    st.just(b"\xed\xa0\x80 \xed\xbf\xbf lone surrogates"),
)
"""Any bytes: random, telegrams in several encodings, half a UTF-16 unit, surrogates in three bytes."""
