"""Lines of a header that no keyword opens: captions, passing instructions, handling sentences."""

from __future__ import annotations

import re

from reader.cable.block_words import opens_text
from reader.cable.captions import (
    caption_name,
    caption_run,
    is_handling,
    unknown_caption,
)
from reader.cable.formats import recognise
from reader.cable.header import Cursor, Header, begins_text, join_lines, stops_list
from reader.cable.inline import mark_at
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import PLAIN
from reader.cable.origins import known_origins, origin
from reader.cable.regex import regex
from reader.cable.tree import Node, cover
from reader.cable.values import Caption, Passing

TARGET = regex(
    r"(?P<target>[A-Z0-9][\w./&,'\u2019 ()-]{0,60}?)\s?"
    r"(?P<verb>\bFOR\b|//FOR\b|\bPASS(?:ED)?\b|\bALSO\sFOR\b|\bPLEASE\sPASS\b|\bPLS\sPASS\b)",
    re.IGNORECASE,
)
LEADING = regex(r"(?:SIPDIS|SENSITIVE|NOFORN|EXDIS|NODIS)\s{1,9}(?=\S)")
"""A caption in front of something else on one line."""
REACH = 24
TRAILING = regex(r"(?<=[A-Za-z).,])\s{1,9}(?=(?:SIPDIS|SENSITIVE|NOFORN|EXDIS|NODIS)$)")
"""A caption behind a passing instruction on one line."""
OFFICES = regex(r"[A-Z]{1,12}/[A-Z]{1,5}(?:/[A-Z]{1,5})*\b(?!\s{0,3}:)")
"""Offices on a line of their own, with no FOR: ``WHA/CEN``, ``G/TIP - J DOE``, ``TREASURY/IET``."""
AGENCY = regex(r"(?:USAID|USDOC|USDOL|USDOE|USDA|USTR|DOC|DOL|DOE|DOJ|DHS|HHS|EPA|TREASURY|STATE|DEPT)/[A-Z]")
"""An office of an agency, as a line begins that passes the telegram to it without saying FOR."""
CUT_OFF = regex(r";\s{1,3}[A-Z]{2,12}$")
"""A line that ends behind the target of a further instruction (``...; STATE``)."""
VERB = regex(r"(?:PLEASE|PLS|PASS|FOR|ALSO)\b", re.IGNORECASE)
ASKS = regex(
    r"SUGGEST\s(?:THE\s)?DEP(?:AR)?T(?:MENT)?\s|(?:DEPT|DEPARTMENT|STATE)\s(?:PLEASE\s|PLS\s|ALSO\s)?(?:PASS|REPEAT)\b"
    r"|(?:DEPT|DEPARTMENT|STATE)\sFOR\s[A-Z]{1,5}/[A-Z]"
    r"|(?P<post>[A-Z]{3,12}(?:\s[A-Z]{2,12}){0,2})\s(?:PLEASE\s|PLS\s|ALSO\s)?PASS\sTO\b"
)
INFORMS = regex(
    r"(?:[A-Z][A-Z ,/-]{2,40}\s)?(?:PLEASE\s|PLS\s|ALSO\s)?INFORM\s(?:ALL\s|YOUR\s)?"
    r"CONS(?:UL|ULS|ULATES|ULAR\sPOSTS|GENS)(?:\sGENERAL)?(?:\sAS\s(?:APPROPRIATE|NECESSARY|DESIRED|NEEDED))?\s?[.;]?$",
    re.IGNORECASE,
)
"""What asks embassies to inform the consulates of their countries, as telegrams did that went to embassies alone."""
OPENING = regex(r"(?:ALSO\s)?(?:FOR|PASS|FROM)\b", re.IGNORECASE)


def read_loose(cursor: Cursor, header: Header, line: Line) -> bool:
    """A line that is no format line: a caption, a handling sentence or a passing instruction; else False."""
    words = line.words
    name = caption_name(words)
    run = None if name else caption_run(words)
    if name is None and run is None and (leading := LEADING.match(words)):
        cursor.cut(line.start + leading.end())
        return read_loose(cursor, header, cursor.lines[cursor.at])
    if name is not None:
        header.add(Kind.HEADER, Node(Kind.CAPTION, line.start, line.end, (), Caption(name)))
    elif run:
        for start, end, each in run:
            header.add(
                Kind.HEADER,
                Node(
                    Kind.CAPTION,
                    line.start + start,
                    line.start + end,
                    (),
                    Caption(each),
                ),
            )
    elif is_handling(words):
        return read_handling(cursor, header, line)
    elif passes(words) or OFFICES.match(words):
        trailing = TRAILING.search(words, len(words) - REACH) if len(words) > REACH else None
        if trailing:
            cursor.cut(line.start + trailing.end())
            line = cursor.lines[cursor.at]
        return read_passing(cursor, header, line)
    else:
        unknown = unknown_caption(words)
        if unknown is None:
            return False
        header.add(Kind.HEADER, Node(Kind.CAPTION, line.start, line.end, (), Caption(unknown)))
    cursor.at += 1
    return True


def read_handling(cursor: Cursor, header: Header, line: Line) -> bool:
    """A handling sentence, with the lines that it wraps to."""
    start, end = line.start, line.end
    cursor.at += 1
    words = line.words
    while (following := cursor.line) is not None and not words.endswith("."):
        if stops_list(cursor, following) or caption_name(following.words) or not _wraps(words, following.words):
            break
        words = following.words
        end = following.end
        cursor.at += 1
    mark = mark_at(cursor.text, start, end)
    header.add(Kind.HEADER, cover(Kind.HANDLING, start, end, [mark] if mark else []))
    return True


def _wraps(words: str, following: str) -> bool:
    """Whether a handling sentence that has not ended goes on in the next line."""
    return len(words) > 30 and (
        following[0].islower()
        or following.upper().startswith(
            (
                "ACCORDINGLY",
                "HANDLE",
                "PROTECT",
                "UNCLASSIFIED",
                "PLEASE",
                "NOT FOR",
                "DISTRIBUTION",
            )
        )
        or (words.isupper() == following.isupper() and len(following) < 40 and following.endswith("."))
    )


def passes(words: str) -> bool:
    """Whether a line is a passing instruction: a target, and FOR or PASS."""
    upper = words[:90].upper()
    asks = "FOR" in upper or "PASS" in upper or "FROM" in upper  # what nearly no line of a text has is looked for first
    if not asks or len(words) >= 160:
        return False
    return bool(TARGET.match(words[:90]) or OPENING.match(words)) or informs_consuls(words)


def informs_consuls(words: str) -> bool:
    """Whether a line asks embassies to inform consulates."""
    return "CONS" in words.upper() and INFORMS.match(words) is not None


def asks_to_pass(words: str) -> bool:
    """Whether a line, also behind the subject, can only ask the Department or a post to pass the telegram on."""
    found = ASKS.match(words)
    if found is None:
        return informs_consuls(words)
    return found["post"] is None or origin(found["post"]) in known_origins()


def read_passing(cursor: Cursor, header: Header, line: Line) -> bool:
    """A passing instruction with the lines that it wraps to: a line without a target of its own goes on with it."""
    start, end = line.start, line.end
    pieces = [line.words]
    cursor.at += 1
    while (following := cursor.line) is not None:
        if following.note is not PLAIN or recognise(following.words) is not None or begins_text(cursor.text, following):
            break
        words = following.words
        if caption_name(words) or caption_run(words) or is_handling(words) or opens_text(words):
            break
        bracketed = "(" in pieces[-1] and ")" not in pieces[-1].rpartition("(")[2]
        if not bracketed and (_ended(header, pieces[-1]) or new_target(words, pieces[-1])):
            break
        pieces.append(words)
        end = following.end
        cursor.at += 1
    text = join_lines(pieces)
    header.add(Kind.HEADER, Node(Kind.PASSING, start, end, (), passing_value(text)))
    return True


def _ended(header: Header, words: str) -> bool:
    """Whether an instruction behind the subject ends with a line: below it the text may stand."""
    return Kind.SUBJECT in header.kinds and words.endswith((".", ".)"))


def passing_value(text: str) -> Passing:
    """Target and instruction of a passing instruction, lines joined."""
    found = TARGET.match(text)
    return Passing(
        found["target"].strip() if found else None,
        text[found.end() :].strip() if found else text,
    )


def new_target(words: str, before: str) -> bool:
    """Whether a line begins an instruction of its own: its target stands in front, and the line before had ended."""
    if words.upper().startswith("ALSO FOR"):
        return True
    if CUT_OFF.search(before) and VERB.match(words):
        return False
    if before.rstrip().endswith((",", " AND", " FOR", "/", ";", " TO", "-")):
        found = TARGET.match(words[:40])
        return bool(
            found
            and len(found["target"].split()) <= 2
            and "," not in found["target"]
            and not found["target"].startswith("(")
        )
    if OFFICES.match(words) and OFFICES.match(before):
        return True
    return (passes(words) or AGENCY.match(words) is not None) and not words[0].islower() and words[0] != "("
