"""From the classification line to the references: level and number, captions, E.O., TAGS, SUBJECT, REF, authority."""

from __future__ import annotations

import re

from reader.cable.captions import caption_name, caption_run, is_handling, unknown_caption
from reader.cable.formats import CLASS_WORDS, SECTION_WORDS, recognise
from reader.cable.header import Cursor, Header, begins_text, stops_list
from reader.cable.inline import mark_at
from reader.cable.kinds import Kind
from reader.cable.lines import Line, Note
from reader.cable.moments import written_date
from reader.cable.tags import read_tags
from reader.cable.tree import Node, cover
from reader.cable.values import (
    Basis,
    Caption,
    ClassifiedBy,
    ExecutiveOrder,
    Level,
    Mark,
    MessageNumber,
    Passing,
    Subject,
    Tag,
)

EXTRAS = r"(?:\s{0,3}(?://?|-|\s)\s{0,3}(?:NOFORN|SIPDIS|EFTO|E\sF\sT\sO|FOUO|SBU|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|AMEMBASSY|AMCONSUL|FOR\sOFFICIAL\sUSE\sONLY)(?=[\s/]))*"
SECTION = rf"(?:\s{{0,3}}{SECTION_WORDS}\s{{0,3}}(?P<section>\d{{1,2}})\s?(?:OF|of|Of|GF|0F)\s?(?P<sections>\d{{1,2}}))?"
CLASSIFICATION = re.compile(
    rf"(?P<word>{CLASS_WORDS})(?P<extras>{EXTRAS}){SECTION}"
    r"\s{0,3}(?P<post>[A-Z][A-Za-z.'\u2019-]*(?:\s{1,2}[A-Za-z.'\u2019-]+){0,4}?)\s{1,9}#?(?P<number>[\dO]{3,7})(?=\s|$|[.,;])"
)
SPACED_WORD = re.compile(r"(?:[A-Za-z]{1,3}\s){3,16}[A-Za-z]{1,3}(?=\s)")
LEVELS = {
    "UNCLAS": Level.UNCLASSIFIED,
    "UNCLASSIFIED": Level.UNCLASSIFIED,
    "LIMITEDOFFICIALUSE": Level.LIMITED_OFFICIAL_USE,
    "LIMOFFUSE": Level.LIMITED_OFFICIAL_USE,
    "CONFIDENTIAL": Level.CONFIDENTIAL,
    "SECRET": Level.SECRET,
    "TOPSECRET": Level.TOP_SECRET,
}
ORDER_END = re.compile(r"\s*(?:TAGS?\s?[:;]|SUBJECT\s?:)", re.IGNORECASE)
DECLASSIFY = re.compile(r"(?:DECL[Ll]?(?:AS(?:SIFY)?)?\s?(?:ON)?|DNG|OADR)\s?:?\s{0,3}", re.IGNORECASE)
BY_NARA = re.compile(r"DECLASSIFIED", re.IGNORECASE)
GDS_DATE = re.compile(r"(?:GDS|RDS(?:-\d)?|XDS(?:-\d)?)\s{1,3}(\d{1,2}/\d{1,2}/\d{2,4})")
NAME = re.compile(r"(?:CLASSIFIED|Classified|classified)\s{1,3}[Bb][Yy]\s?:?\s{0,3}", re.IGNORECASE)
REASON = re.compile(r"(?:for\s{1,3})?reasons?\s?(?::|is|are)?\s{0,3}(?:E\.?O\.?\s?\d{5}\s?,?)?\s?(?:section\s)?(1\.\d\s?[(\[].*|1\.\d\s.*|.*)", re.IGNORECASE | re.DOTALL)
REASON_LETTERS = re.compile(r"\b([a-h])\b", re.IGNORECASE)
TARGET = re.compile(r"(?P<target>[A-Z0-9][\w./&,'\u2019 ()-]{0,60}?)\s?(?P<verb>\bFOR\b|//FOR\b|\bPASS(?:ED)?\b|\bALSO\sFOR\b|\bPLEASE\sPASS\b|\bPLS\sPASS\b)", re.IGNORECASE)
OPENING = re.compile(r"(?:ALSO\s)?(?:FOR|PASS|FROM)\b", re.IGNORECASE)


def read_classification(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The classification line; False where its words turn out to be something else."""
    found = CLASSIFICATION.match(line.words)
    if found is None:
        return False
    number = MessageNumber(
        LEVELS.get(re.sub(r"\s", "", found["word"]).upper().removeprefix("U") if found["word"].startswith("UU") else _squashed(found["word"])),
        " ".join(found["post"].split()),
        int(found["number"].replace("O", "0")),
        int(found["section"]) if found["section"] else None,
        int(found["sections"]) if found["sections"] else None,
    )
    if number.level is None:
        number.level = _nearest_level(_squashed(found["word"]))
        number.basis = Basis.INFERRED
        header.find("CR-HEAD-001", line.start, line.start + found.end("word"), written=found["word"], read=str(number.level))
    end = line.start + found.end()
    captions = _extras(line.start + found.start("extras"), found["extras"])
    node = cover(Kind.CLASSIFICATION, line.start, end, captions, number)
    if header.number is None:
        header.number = number
    header.add(Kind.HEADER, node)
    if end < line.end:
        cursor.cut(end)
    cursor.at += 1
    return True


def _squashed(word: str) -> str:
    return re.sub(r"\s", "", word).upper()


def _nearest_level(word: str) -> Level | None:
    """The level that a word with a letter too many meant."""
    for spelling, level in LEVELS.items():
        if word.endswith(spelling) and len(word) - len(spelling) <= 2:
            return level
    return None


def _extras(start: int, extras: str) -> list[Node]:
    """The captions between the classification and the number (``E F T O``, ``//NOFORN``)."""
    nodes = []
    for match in re.finditer(r"E\sF\sT\sO|FOR\sOFFICIAL\sUSE\sONLY|[A-Z]+", extras):
        name = caption_name(match[0])
        if name is not None and match[0] not in ("AMEMBASSY", "AMCONSUL"):
            nodes.append(Node(Kind.CAPTION, start + match.start(), start + match.end(), (), Caption(name)))
    return nodes


def read_order(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The E.O. line: number, what follows, and when it is to be declassified."""
    start = line.start
    text = line.words[match.end() :].lstrip(" :.;,")
    end = line.end
    cursor.at += 1
    while (following := cursor.line) is not None and _goes_on(cursor, following, text):
        text = f"{text} {following.words}"
        end = following.end
        cursor.at += 1
    value = ExecutiveOrder(match[1], " ".join(text.split()) or None)
    value.declassify_on = declassification(text)
    header.order = header.order or value
    header.add(Kind.HEADER, Node(Kind.EXECUTIVE_ORDER, start, end, (), value))
    return True


def _goes_on(cursor: Cursor, line: Line, text: str) -> bool:
    """Whether a line goes on with an E.O. line: nothing blank between, and no format line, label or caption."""
    if line.note is not Note.PLAIN or stops_list(cursor, line):
        return False
    return bool(text) and len(text) > 40 and caption_name(line.words) is None and not is_handling(line.words)


def declassification(text: str) -> object:
    """The date, or the words of the event, that an E.O. line names; None where it names none."""
    if BY_NARA.match(text) or "DECLASSIFIED BY" in text.upper():
        return None
    found = DECLASSIFY.match(text)
    if found is None:
        older = GDS_DATE.match(text)
        return written_date(older[1]) if older else None
    rest = text[found.end() :].strip(" .:")
    if not rest or BY_NARA.match(rest):
        return None
    return written_date(rest) or rest


def read_tags_line(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The TAGS line and the lines that go on with it; page lines inside are cut out."""
    nodes = read_tags(cursor.text, line.start + match.end(), line.end)
    start, end = line.start, line.end
    cursor.at += 1
    while (following := cursor.line) is not None:
        if following.note is not Note.PLAIN or stops_list(cursor, following) or not _tag_words(following.words):
            break
        nodes.extend(read_tags(cursor.text, following.start, following.end))
        end = following.end
        cursor.at += 1
    for node in nodes:
        value = node.value
        if isinstance(value, Tag) and value.basis is Basis.INFERRED:
            header.find("CR-HEAD-002", node.start, node.end, written=cursor.text[node.start : node.end], read=value.code)
    header.add(Kind.HEADER, cover(Kind.TAGS, start, end, nodes))
    return True


def _tag_words(words: str) -> bool:
    if is_handling(words) or caption_name(words) is not None:
        return False
    parts = re.split(r"[\s,;()]+", words.strip())
    return all(len(part) <= 14 and part == part.upper() for part in parts if part) and len(words) < 90


def read_subject(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The subject: its lines joined, to a blank line or the next thing that is known."""
    start = line.start
    pieces: list[str] = []
    end = line.start + match.end()
    breaks: list[Node] = []
    words = line.words[match.end() :].strip()
    at = line.start + match.end() + len(line.words[match.end() :]) - len(line.words[match.end() :].lstrip())
    mark = mark_at(cursor.text, at, line.end)
    if mark is not None:
        words = words[mark.end - mark.start :].strip()
        end = mark.end
    if words:
        pieces.append(words)
        end = line.end
    cursor.at += 1
    while (following := cursor.line) is not None:
        if following.note is Note.BLANK and not pieces and cursor.ahead(1) is not None and not stops_list(cursor, cursor.ahead(1)):  # type: ignore[arg-type]
            cursor.at += 1
            continue
        if pieces and _page_inside(cursor, breaks):
            continue
        cursor.cut_run_on()
        following = cursor.line
        if following is None or stops_list(cursor, following) or is_handling(following.words) or caption_name(following.words):
            break
        pieces.append(following.words)
        end = following.end
        cursor.at += 1
    while breaks and breaks[-1].start >= end:
        breaks.pop()
    children = ([mark] if mark else []) + breaks
    value = Subject(join_lines(pieces) or None, mark.value.value if mark and isinstance(mark.value, Mark) else None)
    header.add(Kind.HEADER, cover(Kind.SUBJECT, start, end, children, value))
    return True


def _page_inside(cursor: Cursor, breaks: list[Node]) -> bool:
    """Step over a page line and what stands around it, where the subject goes on behind them."""
    at = cursor.at
    page = False
    found: list[Node] = []
    while at < len(cursor.lines) and cursor.lines[at].note in (Note.PAGE, Note.ECHO, Note.BLANK, Note.FURNITURE):
        line = cursor.lines[at]
        if line.note is Note.PAGE:
            page = True
            found.append(Node(Kind.PAGE_BREAK, line.start, line.end, (), line.page))
        elif line.note is not Note.BLANK:
            found.append(Node(Kind.FURNITURE, line.start, line.end))
        at += 1
    if not page or at >= len(cursor.lines) or cursor.lines[at - 1].note is Note.BLANK:
        return False
    if stops_list(cursor, cursor.lines[at]):
        return False
    breaks.extend(found)
    cursor.at = at
    return True


def join_lines(pieces: list[str]) -> str:
    """Lines joined by one space."""
    return " ".join(" ".join(pieces).split())


def read_authority(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The classified-by block, to a blank line or the next thing that is known."""
    start, end = line.start, line.end
    pieces = [line.words]
    cursor.at += 1
    while (following := cursor.line) is not None:
        if following.note is not Note.PLAIN or begins_text(cursor.text, following):
            break
        found = recognise(following.words)
        if found is not None and found[0].kind is not Kind.CLASSIFIED_BY:
            break
        pieces.append(following.words)
        end = following.end
        cursor.at += 1
    header.add(Kind.HEADER, Node(Kind.CLASSIFIED_BY, start, end, (), authority(join_lines(pieces))))
    return True


def authority(text: str) -> ClassifiedBy:
    """Who classified, from which office and why: ``Classified By: DCM Jane Doe, for reasons 1.4 (b) and (d).``"""
    found = NAME.search(text)
    rest = text[found.end() :] if found else ""
    value = ClassifiedBy()
    reason = re.search(r"[\s,.;(]*\b(?:for\s{1,3})?(?:e\.?o\.?\s?\d{5}\s{1,3})?reasons?\b", rest, re.IGNORECASE)
    head = rest[: reason.start()] if reason else rest
    if reason:
        section = re.search(r"1\.?\s?([45])\s?(.{0,60})", rest[reason.start() :])
        if section:
            tail = re.split(r"\bDECL|\bDerived|\.\s", section[2])[0]
            letters = sorted({letter.lower() for letter in REASON_LETTERS.findall(re.sub(r"\band\b", " ", tail, flags=re.IGNORECASE))})
            value.reasons = f"1.{section[1]} " + " ".join(f"({letter})" for letter in letters) if letters else f"1.{section[1]}"
    head = re.split(r"(?:\.\s|\bper\b|\bDECL|\bE\.O\.)", head)[0].strip(" ,.;:(")
    name, _, office = head.partition(",")
    value.name = " ".join(name.split()) or None
    value.office = " ".join(office.split()).strip(" ,.") or None
    return value


def read_loose(cursor: Cursor, header: Header, line: Line) -> bool:
    """A line that is no format line: a caption, a handling sentence or a passing instruction; False for none of them."""
    words = line.words
    name = caption_name(words)
    run = None if name else caption_run(words)
    if name is not None:
        header.add(Kind.HEADER, Node(Kind.CAPTION, line.start, line.end, (), Caption(name)))
    elif run:
        for start, end, each in run:
            header.add(Kind.HEADER, Node(Kind.CAPTION, line.start + start, line.start + end, (), Caption(each)))
    elif is_handling(words):
        return read_handling(cursor, header, line)
    elif _passes(words):
        return _read_passing(cursor, header, line)
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
    return len(words) > 30 and (following[0].islower() or following.upper().startswith(("ACCORDINGLY", "HANDLE", "PROTECT", "UNCLASSIFIED", "PLEASE", "NOT FOR", "DISTRIBUTION")) or words.isupper() == following.isupper() and len(following) < 40 and following.endswith("."))


def _passes(words: str) -> bool:
    return bool(TARGET.match(words[:90]) or OPENING.match(words)) and len(words) < 160


def _read_passing(cursor: Cursor, header: Header, line: Line) -> bool:
    """A passing instruction with the lines that it wraps to: a line without a target of its own goes on with it."""
    start, end = line.start, line.end
    pieces = [line.words]
    cursor.at += 1
    while (following := cursor.line) is not None:
        if following.note is not Note.PLAIN or recognise(following.words) is not None or begins_text(cursor.text, following):
            break
        words = following.words
        if caption_name(words) or caption_run(words) or is_handling(words) or _new_target(words, pieces[-1]):
            break
        pieces.append(words)
        end = following.end
        cursor.at += 1
    text = join_lines(pieces)
    found = TARGET.match(text)
    value = Passing(found["target"].strip() if found else None, text[found.end() :].strip() if found else text)
    header.add(Kind.HEADER, Node(Kind.PASSING, start, end, (), value))
    return True


def _new_target(words: str, before: str) -> bool:
    """Whether a line begins an instruction of its own: its target stands in front, and the line before had ended."""
    if words.upper().startswith("ALSO FOR"):
        return True
    if before.rstrip().endswith((",", " AND", " FOR", "/", ";", " TO", "-")):
        found = TARGET.match(words[:40])
        return bool(found and len(found["target"].split()) <= 2 and "," not in found["target"] and not found["target"].startswith("("))
    return _passes(words) and not words[0].islower() and not words.startswith("(")
