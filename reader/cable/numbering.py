"""Which numbers the labels of paragraphs meant: the one reading of all of them together that costs least.

A label alone cannot tell: ``¶11.`` may be paragraph 11, or paragraph 1 whose pilcrow left a stray 1 behind; ``17.`` at
the start of a line may be a paragraph or a date. So every candidate has several readings and may be dropped, and a
sequence that counts up by one costs nothing.

Source: labels of 1,280 public cables: 98 % start at 1, 91 % are consecutive; the pilcrow comes from web pages, not from
the cable, and stands before any line that starts with a number.
"""

from __future__ import annotations

from itertools import accumulate, pairwise

from reader.cable.moments import digits
from reader.cable.record import form, record
from reader.cable.regex import regex

PILCROW = r"(?:(?:\u00b6|\u00c2\u00b6|\ufffd|\?|&para;|&#182;|\x14|\u00a6|\xa7|[qP](?=\d{1,2}\.))\s{0,2})"
LABEL = regex(
    r"(?=[\d(lIOqP?&\u00b6\u00c2\ufffd\x14\u00a6\xa7])"  # how any label begins: most lines are told by that
    rf"(?P<pilcrow>{PILCROW})?(?P<open>\()?(?P<digits>\d{{1,3}}|[lIO]\d{{0,2}}|\d[lIO])"
    r"(?:\s?-\s?(?P<through>\d{1,3}))?"
    r"(?:(?P<close>\s?\.\)?|\)\.?|,(?=\s\(?[A-Z]))(?![\d)])|(?=\s{1,3}\([A-Z]{1,3}[)/ -]))"
)
"""A label at the start of a line's words; what stands after it is looked at elsewhere."""
BARE_LABEL = regex(rf"(?P<pilcrow>{PILCROW})?(?P<digits>\d{{1,2}})(?=\s{{1,3}}[A-Z][A-Za-z'\u2019]{{0,20}}\s)")
"""A label that lost its full stop (``2 The boats``)."""

STRAY = 1.0
STRAY_BESIDE_DAMAGE = 0.5
SWAPPED = 0.5
BARE = 0.1
DROP_BARE = 0.05
REPEAT = 3.0
DECREASE = 6.0
RESTART = 2.0
"""Starting again at 1 right under a heading."""
DROP_IN_SENTENCE = 2.0
DROP = 6.0
START_AT_MOST = 1.5
STATES = 16
"""How many of the cheapest unfinished readings are kept; all others cost far more than the best."""


@form
class Candidate:
    """A label that may begin a paragraph: what is written, and what stands around it."""

    line: int
    start: int
    end: int
    written: str
    digits: str
    through: int | None
    pilcrow: bool
    marked: bool
    """Whether a portion mark follows."""
    separate: bool
    """Whether a blank line, a heading or a page line stands before it."""
    headed: bool = False
    """Whether a heading stands right before it."""
    drop: float | None = None
    """What dropping it costs, where that is known better than by the usual rule."""
    bare: bool = False
    """Whether nothing stands behind the digits; it counts only where it fills a gap."""

    def follows(self, other: Candidate) -> bool:
        """Whether the digits, as written, count on from another label's."""
        return int(digits(self.digits)) == int(digits(other.digits)) + 1

    def readings(self, damaged: bool) -> list[tuple[int, float]]:
        """The numbers it may mean, each with its cost."""
        plain = digits(self.digits)
        swapped = (0.0 if plain == self.digits else SWAPPED) + (BARE if self.bare else 0.0)
        found = [(int(plain), swapped)]
        if len(plain) >= 2 and plain[0] == "1" and int(plain[1:]):
            found.append((int(plain[1:]), swapped + (STRAY_BESIDE_DAMAGE if damaged else STRAY)))
        return [(number, cost) for number, cost in found if number]

    @property
    def cost_of_dropping(self) -> float:
        """What it costs to say that this is no label at all."""
        if self.drop is not None:
            return self.drop
        return DROP if self.separate else DROP_IN_SENTENCE


@record
class Numbered:
    """A candidate that begins a paragraph, and the number it meant."""

    candidate: Candidate
    number: int
    written: bool
    """Whether the number is the one that the digits say."""


@form
class _State:
    """A reading of the candidates so far that ends in one number; ``back`` is the state before, as a chain."""

    cost: float
    last: int
    candidate: Candidate
    number: int
    back: _State | None


def read_numbers(candidates: list[Candidate]) -> list[Numbered]:
    """The candidates that begin paragraphs, each with its number, in order."""
    counted = _counted(candidates)
    if counted is not None:
        return counted
    damaged = _damage(candidates)
    follow = _followed(candidates)
    states: list[_State] = []
    dropped = 0.0  # the cost of having dropped every candidate so far
    for index, candidate in enumerate(candidates):
        begun: dict[int, _State] = {}
        for number, cost in candidate.readings(damaged[index]):
            last = candidate.through or number
            if last < number:
                last = number
            best = _State(
                dropped + cost + _start(number, candidate, follow[index]),
                last,
                candidate,
                number,
                None,
            )
            for state in states:
                total = state.cost + cost + _step(state.last, number, candidate)
                if total < best.cost:
                    best = _State(total, last, candidate, number, state)
            if last not in begun or best.cost < begun[last].cost:
                begun[last] = best
        skip = candidate.cost_of_dropping
        dropped += skip
        for state in states:
            state.cost += skip
            if state.last not in begun or state.cost < begun[state.last].cost:
                begun[state.last] = state
        states = sorted(begun.values(), key=lambda state: state.cost)[:STATES]
    best_state: _State | None = min(states, key=lambda state: state.cost, default=None)
    if best_state is None or best_state.cost > dropped:
        return []
    return _outer(_chain(best_state))


def _counted(candidates: list[Candidate]) -> list[Numbered] | None:
    """The numbering of labels that count from 1 as they are written, as most do: it costs nothing, so it is best."""
    for number, candidate in enumerate(candidates, 1):
        if candidate.digits != str(number) or candidate.through is not None or candidate.bare:
            return None
    return [Numbered(candidate, number, True) for number, candidate in enumerate(candidates, 1)]


def _outer(found: list[Numbered]) -> list[Numbered]:
    """The numbering without the lists inside its paragraphs: a list counts from 1, and the outer number goes on."""
    marked = list(accumulate((each.candidate.marked for each in found), initial=0))
    places: dict[int, list[int]] = {}
    for index in range(len(found) - 1, -1, -1):
        places.setdefault(found[index].number, []).append(index)
    kept: list[Numbered] = []
    at = 0
    while at < len(found):
        each = found[at]
        if kept and each.number == 1 and not each.candidate.headed:
            last = kept[-1].candidate
            behind = places.get((last.through or kept[-1].number) + 1, [])
            while behind and behind[-1] <= at:
                behind.pop()
            # The run is a list where what follows goes on outside and not with the run, or where only it has no marks.
            if behind and (
                found[behind[-1] - 1].number + 1 != found[behind[-1]].number
                or (last.marked and found[behind[-1]].candidate.marked and marked[behind[-1]] == marked[at])
            ):
                at = behind[-1]
                continue
            if len(kept) > 1 and marked[at] == len(kept) and marked[-1] == marked[at]:
                break  # a quoted text to the end: all outside it is marked, and nothing in it
        kept.append(each)
        at += 1
    return kept


def _chain(state: _State | None) -> list[Numbered]:
    found: list[Numbered] = []
    while state is not None:
        written = digits(state.candidate.digits) == str(state.number)
        found.append(Numbered(state.candidate, state.number, written))
        state = state.back
    return found[::-1]


def _step(last: int, number: int, candidate: Candidate) -> float:
    """What it costs that a number follows another."""
    if number == last + 1:
        return 0.0
    if number == last:
        return REPEAT
    if number < last:
        return RESTART if number == 1 and candidate.headed else DECREASE
    return 2.0 * (number - last - 1)


def _start(number: int, candidate: Candidate, followed: bool) -> float:
    """What it costs that the paragraphs start at a number."""
    whole = 2.0 * (number - 1)
    return min(whole, START_AT_MOST) if candidate.marked or followed else whole


def _followed(candidates: list[Candidate]) -> list[bool]:
    """For each candidate, whether the next one is its number plus one, as written."""
    values = [int(digits(candidate.digits)) for candidate in candidates]
    return [following == value + 1 for value, following in pairwise(values)] + [False]


def _damage(candidates: list[Candidate]) -> list[bool]:
    """For each candidate, whether it or a neighbour shows that pilcrows were damaged in this text.

    A stray 1 is likely where a pilcrow stands before it, or where some labels have a pilcrow and others have none.
    """
    some = any(candidate.pilcrow for candidate in candidates)
    return [some for _ in candidates]
