"""Checks of the markings: portions against the whole, controls against captions, marks that are odd."""

from __future__ import annotations

from reader.cable.check_body import called
from reader.cable.entire_text import entire_text
from reader.cable.examined import CLASSIFIED, LEVEL_CODES, Examined
from reader.cable.inline import BRACKETED
from reader.cable.kinds import Kind
from reader.cable.markings import damaged, level_of, looks_marked, restriction
from reader.cable.phrase import capital, phrase
from reader.cable.tree import Node
from reader.cable.values import Mark, Subject

PROTECTS = frozenset({"SENSITIVE", "SBU", "NOFORN"})


def _portions(cable: Examined) -> None:
    """Say which portions carry no mark though others do; one mark may be for the entire text."""
    paragraphs = cable.paragraphs
    if not any(value.mark for _, value in paragraphs):
        return
    unmarked = [node for node, value in paragraphs if value.mark is None and value.kind != "classification-authority"]
    entire = entire_text(cable.tree) if unmarked else None
    if entire is not None:
        mark = cable.tree.nodes[entire]
        value = mark.value.value if isinstance(mark.value, Mark) else None
        cable.find("CR-MARK-018", mark, mark=value, paragraphs=_counted(len(unmarked)))
        return
    for node in unmarked:
        cable.find("CR-MARK-008", (node.start, min(node.end, node.start + 1)), paragraph=capital(called(node)))


def _counted(count: int) -> str:
    return phrase("one paragraph") if count == 1 else phrase("{count} paragraphs", count=count)


def _levels(cable: Examined) -> None:
    """Hold the levels of the portions against that of the cable."""
    line, marked = cable.line, cable.marked
    if line is None or line[1].level is None or not marked:
        return
    level = line[1].level
    own = restriction(LEVEL_CODES[level])
    for node, mark in marked:
        if level_of(mark) in ("C", "S", "TS") and restriction(level_of(mark)) > own:
            cable.find("CR-MARK-001", node, mark=mark, level=level)
    highest = max((level_of(mark) for _, mark in marked), key=restriction)
    if level in CLASSIFIED and restriction(highest) < own:
        cable.find("CR-MARK-002", line[0], level=level, highest=highest)


def _noforn(cable: Examined) -> None:
    """Hold NOFORN on portions against NOFORN on the cable."""
    line, marked = cable.line, cable.marked
    if line is None or not marked:
        return
    says = "NOFORN" in cable.captions or "NOFORN" in cable.text[line[0].start : line[0].end]
    portions = any("NF" in mark.split("/") for _, mark in marked)
    if portions and not says:
        cable.find("CR-MARK-003", line[0])
    elif says and not portions:
        cable.find("CR-MARK-004", line[0])


def _sensitive(cable: Examined) -> None:
    """Hold SBU on the portions of an unclassified cable against its captions."""
    line, marked, captions = cable.line, cable.marked, cable.captions
    if line is None or line[1].level is None or line[1].level in CLASSIFIED or not marked:
        return
    sbu = any(level_of(mark) == "SBU" for _, mark in marked)
    if sbu and not captions & {"SENSITIVE", "SBU"}:
        cable.find("CR-MARK-006", line[0])
    elif sbu:
        cable.find("CR-MARK-005", line[0], captions=", ".join(sorted(captions & PROTECTS)))
    elif "SENSITIVE" in captions:
        cable.find("CR-MARK-007", line[0])


def _handling(cable: Examined) -> None:
    """Hold the special-handling captions against each other, and against NOFORN."""
    line, captions = cable.line, cable.captions
    special = [name for name in ("NODIS", "EXDIS") if name in captions]
    if line is None or not special:
        return
    if len(special) == 2:
        cable.find("CR-MARK-011", line[0])
    if "NOFORN" not in captions and "NOFORN" not in cable.text[line[0].start : line[0].end]:
        cable.find("CR-MARK-012", line[0], caption=special[0])


def _combinations(cable: Examined) -> None:
    """Find marks that contradict themselves, and those that were read against their writing."""
    for node, mark in cable.marked:
        if "/" in mark:
            level, *controls = mark.split("/")
            if level in ("C", "S", "TS") and "SBU" in controls:
                cable.find("CR-MARK-010", node, mark=mark)
            if "NF" in controls and any(control.startswith("REL") for control in controls):
                cable.find("CR-MARK-013", node, mark=mark)
        written = cable.text[node.start : node.end]
        if damaged(written):
            cable.find("CR-MARK-009", node, written=written, read=mark)


def _look_alikes(cable: Examined) -> None:
    """Find what stands where a mark would, looks like one and is none."""
    for node, value in cable.paragraphs:
        if value.mark is not None:
            continue
        at = node.children[0].end if node.children and node.children[0].kind is Kind.LABEL else node.start
        head = cable.text[at : min(node.end, at + 60)]
        words = head.lstrip()
        match = BRACKETED.match(words) if words[:1] in ("(", "[") else None
        if match and looks_marked(match[1]):
            at += len(head) - len(head.lstrip())
            cable.find("CR-MARK-015", (at, at + match.end()), written=match[0])


def _unmarked_titles(cable: Examined) -> None:
    """Ask for a mark on subject and headings where a heading carries one: State practice seldom marks any."""
    headings = cable.all(Kind.HEADING)
    if cable.level not in CLASSIFIED or not any(map(_carries_mark, headings)):
        return
    for node in [*cable.all(Kind.SUBJECT), *headings]:
        if not _carries_mark(node) and not (isinstance(node.value, Subject) and node.value.value is None):
            cable.find(
                "CR-MARK-014", (node.start, min(node.end, node.start + 1)), title=phrase(node.kind.label.lower())
            )


def _carries_mark(node: Node) -> bool:
    return any(child.kind is Kind.MARK for child in node.children)


CHECKS = (_portions, _levels, _noforn, _sensitive, _handling, _combinations, _look_alikes, _unmarked_titles)
