"""Format lines 1 to 9: transmission identifier, relay, station, security, date-time group, addresses, distribution."""

from __future__ import annotations

import re

from reader.cable.addresses import INDICATOR, INDICATORS, is_tail, looks_like_address, read_address
from reader.cable.captions import caption_name
from reader.cable.formats import recognise
from reader.cable.header import ENVELOPED, Cursor, Header, step_over_page
from reader.cable.kinds import Kind
from reader.cable.lines import Line, make_line
from reader.cable.loose import informs_consuls, passes
from reader.cable.moments import DTG, PRECEDENCES, digits, full_year, likely_month, moment
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.regex import regex
from reader.cable.tree import Node, cover
from reader.cable.values import Addressee, Basis, Dtg, Relay, Security, Start, Station

WORD = regex(r"\S+")
GROUP_COUNT = regex(r"(?:[A-Z]{2,9}\s)?(?:GRNC|GR\s?\d{1,4})$")


def counts_groups(words: str) -> bool:
    """Whether a line holds nothing but the number of groups."""
    return "GR" in words and GROUP_COUNT.match(words) is not None


def read_start(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> None:
    """Format line 1."""
    end = line.start + match.end() if match[2] else line.end
    header.add(Kind.TRANSMISSION, Node(Kind.START, line.start, end, (), Start(match[1], match[2])))
    cursor.at += 1


def read_relay(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> None:
    """Format line 2 and the lines of indicators that go on with it."""
    start, end = line.start, line.end
    indicators = _indicators(line, match.end())
    cursor.at += 1
    while (following := cursor.line) is not None and following.note is PLAIN and INDICATORS.match(following.words):
        indicators.extend(_indicators(following, 0))
        end = following.end
        cursor.at += 1
    header.add(Kind.TRANSMISSION, cover(Kind.RELAY, start, end, indicators, Relay(PRECEDENCES[match[1][0]])))


def _indicators(line: Line, at: int) -> list[Node]:
    start = line.start
    return [Node(Kind.INDICATOR, start + w.start(), start + w.end()) for w in WORD.finditer(line.words, at)]


def read_station(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> None:
    """Format line 3; the filing time waits for the date-time group."""
    indicator, serial, section, _, _ = match.groups()
    value = Station(indicator, serial, int(section) if section else None, None)
    header.add(Kind.TRANSMISSION, Node(Kind.STATION, line.start, line.end, (), value))
    cursor.at += 1


def read_security(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> None:
    """Format line 4."""
    value = Security(match[2], match[3])
    header.add(Kind.TRANSMISSION, Node(Kind.SECURITY, line.start, line.end, (), value))
    cursor.at += 1


def read_dtg(cursor: Cursor, header: Header, line: Line, _match: re.Match[str]) -> None:
    """Format line 5."""
    found = DTG.match(line.words)
    value = Dtg()
    if found:
        value = dtg_value(found, None)
        if value.when is None:
            header.find("CR-TRANS-001", line.start, line.end, written=line.words)
        elif (mended := _mended(found)) is not None:
            value.basis = Basis.INFERRED
            header.find("CR-TRANS-002", line.start, line.end, written=mended[0], read=mended[1])
    node = Node(Kind.DTG, line.start, line.end, (), value)
    header.dtg, header.dtg_node = value, node
    header.add(Kind.TRANSMISSION, node)
    cursor.at += 1


def _mended(found: re.Match[str]) -> tuple[str, str] | None:
    """What was scanned badly in a date-time group, and what it was read as; None where nothing was."""
    _, _, day, zone, month, _ = found.groups()
    if digits(day) != day:
        return day, digits(day)
    if zone == "2":
        return f"{day}2", f"{day}Z"
    return None if likely_month(month.upper()) == month.upper() else (month, likely_month(month.upper()))


def dtg_value(found: re.Match[str], known: int | None) -> Dtg:
    """The value of a date-time group; ``known`` is a year in full that decides the century."""
    first, second, day, zone, month, year = found.groups("")
    value = Dtg(PRECEDENCES.get(first.upper()), PRECEDENCES.get(second.upper()))
    try:
        value.when = moment(digits(day), zone.upper(), month.upper(), full_year(digits(year), known))
    except ValueError:
        value.when = None
    return value


def read_from(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> None:
    """Format line 6."""
    address = read_address(line.words[match.end() :])
    node = Node(Kind.FROM, line.start, line.end, (), Addressee(address.indicator, address.plad))
    header.add(Kind.ROUTING, node)
    cursor.at += 1


def read_addressees(cursor: Cursor, header: Header, line: Line, keyword: int, kind: Kind) -> None:
    """Format lines 7 to 9: a keyword of so many characters, and the addresses behind it and below it.

    What follows an exempted post without an indicator and has one itself goes on with the list before.
    """
    _read_list(cursor, header, line, keyword, kind)
    if kind is Kind.EXEMPT:
        line_behind = cursor.line
        if line_behind is not None and line_behind.note is PLAIN and INDICATOR.match(line_behind.words):
            before = Kind.INFO if Kind.INFO in header.kinds else Kind.TO
            _read_list(cursor, header, line_behind, 0, before)


def _read_list(cursor: Cursor, header: Header, line: Line, keyword: int, kind: Kind) -> None:
    line = _cut_exempt(cursor, line, keyword)
    start, end = line.start, line.end
    nodes: list[Node] = []
    at = line.start + keyword
    if at < line.end:
        page = _page_behind(cursor, at) if "PAGE" in line.words or " OF " in line.words else None
        nodes.extend([page] if page is not None else _addresses(cursor, at, line.end))
        line = cursor.lines[cursor.at]  # what stands behind the page line is a line of its own now
        end = line.end
    cursor.at += 1
    while True:
        if step_over_page(cursor, nodes, _addresses_go_on):
            end = nodes[-1].end
        following = _next_address(cursor)
        if following is None:
            break
        if kind is Kind.EXEMPT and _plain_addresses(nodes) and INDICATOR.match(following.words):
            break
        following = _cut_exempt(cursor, following, 0)
        if nodes and is_tail(following.words) and nodes[-1].kind is Kind.ADDRESSEE:
            last = nodes.pop()
            nodes.extend(_addresses(cursor, last.start, following.end))
        else:
            nodes.extend(_addresses(cursor, following.start, following.end))
        end = following.end
        cursor.at += 1
    header.add(Kind.ROUTING, cover(kind, start, max(end, nodes[-1].end if nodes else end), nodes))


def _plain_addresses(nodes: list[Node]) -> bool:
    """Whether there are addresses, and none has an indicator."""
    values = [node.value for node in nodes if isinstance(node.value, Addressee)]
    return bool(values) and not any(value.indicator for value in values)


ADDRESS = regex(r"R[A-Z]{4,7}/[A-Z0-9]")
POST = regex(r"(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|USLO|USCINC[A-Z]{2,5}|SECSTATE)\s[A-Z][A-Z0-9 /-]+$")
"""An address without an indicator that can be nothing else."""
EXEMPT_BEHIND = regex(r"\s[,\s]{0,8}(?=XMT[\s/])|,\s{0,8}(?=XMT[\s/])")


def _cut_exempt(cursor: Cursor, line: Line, at: int) -> Line:
    """A line without the exempted post behind its address (``... COLLECTIVE, XMT USINT HAVANA``), which is the next."""
    match = EXEMPT_BEHIND.search(line.words, max(at - 1, 0)) if "XMT" in line.words else None
    if match is None:
        return line
    cursor.cut(line.start + match.end())
    return cursor.lines[cursor.at]


def _page_behind(cursor: Cursor, at: int) -> Node | None:
    """The page line that stands behind a keyword (``TO PAGE 02   STATE   015113  182333Z``); the rest is a line again.

    Department-side copies begin a page wherever the old one was full.
    """
    line = cursor.lines[cursor.at]
    page = make_line(cursor.text, at, line.stop)
    if page.note is not Note.PAGE:
        return None
    if page.end < line.end:
        cursor.cut(page.end)
    return Node(Kind.PAGE_BREAK, page.start, page.end, (), page.page)


def _addresses_go_on(_above: Line, line: Line) -> bool:
    """Whether an address list goes on behind a page line and the classification at the foot and the top of pages."""
    if line.note is not PLAIN or recognise(line.words) is not None or counts_groups(line.words):
        return False
    return looks_like_address(line.words) and caption_name(line.words) is None and not passes(line.words)


def _next_address(cursor: Cursor) -> Line | None:
    """The next line of an address list, or None where it is over."""
    line = cursor.line
    if line is None or line.note is BLANK:
        return _after_blank(cursor)
    if len(line.words) >= ENVELOPED:
        cursor.cut_envelope()
        line = cursor.lines[cursor.at]
    if line.note is not PLAIN or recognise(line.words) is not None or counts_groups(line.words):
        return None
    if "INFORM" in line.words and informs_consuls(line.words):
        return None
    return line if looks_like_address(line.words) or is_tail(line.words) else None


def _after_blank(cursor: Cursor) -> Line | None:
    """The line behind a blank one, where it can only be a further address: it begins with an indicator or a post."""
    following = cursor.ahead(1)
    if cursor.line is None or following is None or following.note is not PLAIN:
        return None
    if not ADDRESS.match(following.words) and not (POST.match(following.words) and not passes(following.words)):
        return None
    cursor.at += 1
    return following


def _addresses(cursor: Cursor, start: int, end: int) -> list[Node]:
    """The addresses in a stretch: one, or several parted by semicolons."""
    nodes: list[Node] = []
    at = start
    addressee = Kind.ADDRESSEE
    for piece in cursor.text[start:end].split(";"):
        words = " ".join(piece.split())
        if words == piece:
            nodes.append(Node(addressee, at, at + len(piece), (), read_address(words)))
        elif words:
            first = at + len(piece) - len(piece.lstrip())
            nodes.append(Node(addressee, first, at + len(piece.rstrip()), (), read_address(words)))
        at += len(piece) + 1
    return nodes
