"""Body lines that hold several paragraphs, or one and a heading: copies without wrapped lines lost line ends."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from reader.cable.draft import Draft
from reader.cable.framed import FRAMES, pieces
from reader.cable.glued_titles import glued_title
from reader.cable.labels_inside import Inside, labels_inside
from reader.cable.lines import Line, make_line, make_lines
from reader.cable.notes import BLANK, PLAIN
from reader.cable.regex import regex

LONG = 120
"""How many characters a line has at least that can be a whole paragraph; wrapped lines have some seventy."""
WHOLE = 400
"""How many characters a line has at least that can be a whole text, with what stands above its first paragraph."""
NUMBERS = frozenset("0123456789\u00b6")
"""How a line begins that begins with the number of a paragraph."""
NUMBERED = regex(r"(?:\u00b6\s?)?(\d{1,3})[.)]")


def told_apart(draft: Draft, lines: list[Line]) -> list[Line]:
    """Body lines, those cut that run on: before the next paragraph's label, and before a heading."""
    for line in lines:
        if len(line.words) > LONG:
            break
    else:
        return lines
    found: list[Line] = []
    last: int | None = None
    ahead: list[int | None] = []
    for index, line in enumerate(lines):
        if len(line.words) <= LONG and line.words[:1] not in NUMBERS:
            found.append(line)
            continue
        number = NUMBERED.match(line.words) if line.note is PLAIN else None
        if number is not None and (last is None or len(line.words) > LONG or int(number[1]) == last + 1):
            last = int(number[1])
        elif last is None and line.note is PLAIN and len(line.words) > WHOLE:
            last = 0
        if last is None or len(line.words) <= LONG or line.note is not PLAIN:
            found.append(line)
            continue
        run = labels_inside(line.words, last, number is not None, partial(_next_number, lines, index + 1, ahead))
        last += len(run)
        _tell(draft, line, run)
        found.extend(_pieces(draft.text, line, run, _labelled(lines, index + 1)))
    return found


def _tell(draft: Draft, line: Line, run: list[Inside]) -> None:
    """Say which paragraphs were told by their numbers alone."""
    unsure = [each for each in run if not each.sure]
    if len(unsure) == 1:
        draft.find("CR-BODY-017", line.start + unsure[0].start, line.start + unsure[0].end, number=unsure[0].number)
    elif unsure:
        draft.find(
            "CR-BODY-018",
            *(line.start + unsure[0].start, line.start + unsure[0].end),
            first=unsure[0].number,
            last=unsure[-1].number,
        )


def _next_number(lines: list[Line], at: int, ahead: list[int | None]) -> int | None:
    """The number that the first line from an index on begins with that begins with one; ``ahead`` keeps them all."""
    if not ahead:
        number = None
        for line in reversed(lines):
            match = NUMBERED.match(line.words) if line.note is PLAIN else None
            number = number if match is None else int(match[1])
            ahead.append(number)
        ahead.reverse()
        ahead.append(None)
    return ahead[at]


def _pieces(text: str, line: Line, run: list[Inside], labelled: bool) -> list[Line]:
    """The lines that a line is cut into: before each of some labels, and before a heading above one."""
    if not run and not (labelled and NUMBERED.match(line.words)):
        return [line]
    found: list[Line] = []
    ends = [line.begin, *(line.start + each.start for each in run), line.end]  # behind which a name may stand
    for index, (first, last) in enumerate(pairwise(ends)):
        piece = make_line(text, first, last)
        below = index < len(run) or labelled
        ruled = pieces(piece.words) if below and piece.words[-3:] in FRAMES else []
        title = glued_title(piece.words) if below and not ruled and piece.note is PLAIN else None
        if title:
            places = [first, piece.start + title[0], piece.start + title[1], last]
            found += [made for span in pairwise(places) for made in make_lines(text, *span)]
        elif ruled:
            found += [make_line(text, piece.start + start, piece.start + end) for start, end in ruled]
        else:
            found.append(piece)
        if index < len(run):
            end = found[-1].start + len(found[-1].words)
            found.append(Line(end, last, end, end, "", BLANK))
            found[-2].stop = end
    return found


def _labelled(lines: list[Line], at: int) -> bool:
    """Whether the next line that is not blank begins with a number."""
    while at < len(lines) and lines[at].note is BLANK:
        at += 1
    return at < len(lines) and lines[at].note is PLAIN and NUMBERED.match(lines[at].words) is not None
