"""The TAGS line: codes split, also where the separators were lost, each with its kind and meaning.

A code is kept as written. Only a code that no table knows, and whose correction is known, is read as another
(inferred).

Source: 5 FAH-3 for the codes; the ways in which lists are damaged as seen in 1,295 public cables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.cable import vocabulary
from reader.cable.kinds import TAG
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import Basis, Tag, TagKind

PERSON = regex(r"\(\s*([A-Za-z][A-Za-z' .-]{0,30},\s{0,3}[A-Za-z][A-Za-z' .-]{0,30}?(?:[;/][^()]{0,60})?)\s*(?:\)|$)")
TERM = regex(r"[^\s,;()]+")
Known = dict[str, tuple[TagKind, str | None]]
STRAYS = frozenset({"SIPDIS", "NOFORN", "AND"})
"""Captions that strayed into a list."""
LONG_WORD = 10
"""A blank may have got into a word that is longer."""
SEGMENT_FROM = 6
"""A run of letters that no table knows is taken apart from this length on, and only if known codes cover all of it."""


BETWEEN = regex(r"[\s,;]+")
STRETCH = regex(r"[^,;()]+")


def read_tags(text: str, start: int, end: int) -> list[Node]:
    """The tags in ``start:end``, in order, as nodes over their code as written."""
    nodes: list[Node] = []
    at = start
    for match in PERSON.finditer(text, start, end):
        nodes.extend(_codes(text, at, match.start()))
        code = " ".join(match[1].upper().split())
        nodes.append(Node(TAG, match.start(1), match.end(1), (), Tag(code, TagKind.PERSON)))
        at = match.end()
    nodes.extend(_codes(text, at, end))
    return nodes


def corrected(nodes: Iterable[Node]) -> Iterator[tuple[int, int, str]]:
    """The stretches whose tags are not as written, and the codes read there: codes that were glued are one stretch."""
    found: list[tuple[Node, Tag]] = []
    for node in [*nodes, None]:
        if found and (node is None or node.start != found[-1][0].end):
            if any(value.basis is Basis.INFERRED for _, value in found):
                yield found[0][0].start, found[-1][0].end, ", ".join(value.code for _, value in found)
            found = []
        if node is not None and isinstance(node.value, Tag):
            found.append((node, node.value))


def all_known(words: str) -> bool:
    """Whether a line holds nothing but codes that the table knows."""
    known = vocabulary.tags()
    codes = [code.rstrip(".") for code in BETWEEN.split(words.upper()) if code]
    return bool(codes) and all(code in known for code in codes)


def _codes(text: str, start: int, end: int) -> list[Node]:
    """The tags of a stretch without bracketed names: by commas where there are any, else by white space."""
    nodes: list[Node] = []
    known, starts = vocabulary.tags(), vocabulary.first_words()
    for match in STRETCH.finditer(text, start, end):
        words = [(w.start(), w[0]) for w in TERM.finditer(text, match.start(), match.end())]
        index = 0
        while index < len(words):
            at, word = words[index]
            following = words[index + 1][1] if index + 1 < len(words) else ""
            if word in known and word not in starts and len(word) + len(following) < LONG_WORD:
                # Nearly all: a code as the table has it, which no other word can go on with.
                nodes.append(Node(TAG, at, at + len(word), (), describe(word)))
                index += 1
                continue
            taken, code = _longest(words, index, known)
            last = words[index + taken - 1]
            run = _run(words, index, known) if taken == 1 and code not in known else None
            names = _names(words, index, known) if taken == 1 and code not in known and run is None else 0
            if run is not None:
                taken, glued = run
                nodes.extend(glued)
            elif names:
                nodes.extend(_persons(words[index : index + names]))
                taken = names
            else:
                nodes.extend(_one(at, last[0] + len(last[1]), code, known))
            index += taken
    return nodes


def _longest(words: list[tuple[int, str]], index: int, known: Known) -> tuple[int, str]:
    """How many words from ``index`` on make one tag, and its code: a listed term of several words goes before one."""
    first = words[index][1].upper()
    if index + 1 == len(words):
        return 1, first
    if first in vocabulary.first_words():
        for count in (4, 3, 2):
            if index + count <= len(words):
                code = " ".join(word for _, word in words[index : index + count]).upper()
                if code in known:
                    return count, code
    closed = first + words[index + 1][1].upper()
    if len(closed) >= LONG_WORD and closed in known:
        return 2, closed
    return 1, first


def _run(words: list[tuple[int, str]], index: int, known: Known) -> tuple[int, list[Node]] | None:
    """How many words from ``index`` on are a listed term of several words with codes glued to it, and their tags.

    ``HUMAN RIGHTSPOLMIL`` is HUMAN RIGHTS and what stands behind it.
    """
    for count in (4, 3, 2):
        if index + count > len(words):
            continue
        start, (last, tail) = words[index][0], words[index + count - 1]
        head = " ".join(word for _, word in words[index : index + count - 1]).upper()
        for cut in range(len(tail) - 1, 1, -1):
            term, rest = f"{head} {tail[:cut]}".upper(), tail[cut:].upper()
            if term in known and len(rest) > 1 and rest.isalpha():
                node = Node(TAG, start, last + cut, (), describe(term, Basis.INFERRED))
                return count, [node, *_one(last + cut, last + len(tail), rest, known)]
    return None


def _names(words: list[tuple[int, str]], index: int, known: Known) -> int:
    """How many words from ``index`` on are names of persons, surname first, whose brackets and commas were lost.

    Two words that no table knows name a person behind OVIP, the visits of high officials; elsewhere four or more do.
    """
    count = 0
    while index + count < len(words) and _unknown(words, index + count, known):
        count += 1
    visit = index > 0 and words[index - 1][1].upper() == "OVIP"
    if count >= 4 and count % 2 == 0:
        return count
    return 2 if visit and count >= 2 else 0


def _unknown(words: list[tuple[int, str]], index: int, known: Known) -> bool:
    """Whether a word can be part of a name: letters that are no code, no run of codes and no beginning of a term."""
    word = words[index][1].upper().rstrip(".")
    if len(word) < 3 or not word.replace("'", "").replace("-", "").isalpha() or "-" in word:
        return False
    if word in known or word in vocabulary.tag_corrections() or _longest(words, index, known)[0] > 1:
        return False
    if len(word) == 4 and word[0] == "K":
        return False
    return len(word) < SEGMENT_FROM or _segment(word, known) is None


def _persons(words: list[tuple[int, str]]) -> list[Node]:
    """The tags of names without brackets: ``DOE JANE`` is ``DOE, JANE``."""
    nodes = []
    for (start, surname), (at, given) in zip(words[::2], words[1::2], strict=True):
        code = f"{surname}, {given}".upper()
        nodes.append(Node(TAG, start, at + len(given), (), Tag(code, TagKind.PERSON, None, Basis.INFERRED)))
    return nodes


def _one(start: int, end: int, code: str, known: Known) -> list[Node]:
    """The node of a code, or several where a run of codes lost its separators."""
    stripped = code.rstrip(".:")
    end -= len(code) - len(stripped)
    if not stripped or not any(c.isalnum() for c in stripped) or stripped in STRAYS:
        return []
    if stripped not in known and len(stripped) == end - start >= SEGMENT_FROM and stripped.isalpha():
        pieces = _segment(stripped, known)
        if pieces:
            nodes = []
            for piece in pieces:
                nodes.append(Node(TAG, start, start + len(piece), (), describe(piece, Basis.INFERRED)))
                start += len(piece)
            return nodes
    return [Node(TAG, start, end, (), describe(stripped))]


def _segment(run: str, known: Known) -> list[str] | None:
    """A run of letters as codes of four letters, with at most one code of two before or behind them; else None."""
    rest = len(run) % 4
    for head in (0, 2) if rest == 2 else (0,) if rest == 0 else ():
        pieces = [run[at : at + 4] for at in range(head, len(run), 4)]
        pieces = [run[:head], *pieces] if head else pieces
        if all(piece in known if len(piece) == 2 else _plausible(piece, known) for piece in pieces):
            return pieces
    return None


def _plausible(code: str, known: Known) -> bool:
    return code in known or code[0] == "K"


LETTERS = str.maketrans("0158", "OISB")
"""Figures that a scanner takes letters for."""


def _likely(code: str, known: Known) -> str | None:
    """The code that one was meant to be which has a figure for a letter, or a letter twice; None where none fits."""
    if not 4 <= len(code) <= 5 or not code.isalnum() or code.isdigit():
        return None
    if len(code) == 4:
        read = code.translate(LETTERS)
        return read if read != code and read in known and not code[0].isdigit() else None
    single = {code[:at] + code[at + 1 :] for at in range(4) if code[at] == code[at + 1]}
    return single.pop() if len(single) == 1 and single <= known.keys() else None


def describe(code: str, basis: Basis = Basis.WRITTEN) -> Tag:
    """A code's kind and meaning; an unknown code is shown as unknown, or corrected where the correction is known."""
    known = vocabulary.tags()
    if code not in known:
        correction = vocabulary.tag_corrections().get(code) or _likely(code, known)
        if correction in known and correction is not None:
            return Tag(correction, *known[correction], Basis.INFERRED)
        if len(code) == 4 and code.isalpha() and code[0] == "K":
            return Tag(code, TagKind.PROGRAM, None, basis)
        if any(not c.isalpha() for c in code):
            return Tag(code, TagKind.ORGANIZATION if "/" in code or "-" in code else TagKind.UNKNOWN, None, basis)
        return Tag(code, TagKind.UNKNOWN, None, basis)
    kind, meaning = known[code]
    return Tag(code, kind, meaning, basis)
