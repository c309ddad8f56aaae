"""A reviewed cable as one HTML page that stands alone: no script, nothing fetched, to be read by eye or by ear.

The page forbids itself scripts and everything from elsewhere. Marks differ by their words and by the pattern beside the
paragraph, not by colour alone, so that they survive black and white; light, dark and print have a style each.
"""

from __future__ import annotations

import html
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256

from reader.cable.markings import level_of
from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.formats.include import Include, name_of
from reader.formats.outline import Fact, Heading, Outline, Piece, Portion, lay_out
from reader.review.review import Review
from reader.review.rollup import State

STYLE = """\
:root { color-scheme: light dark; --ink: #1c2024; --paper: #fff; --soft: #5b636b; --line: #c9ced3; --u: #0f6b34;
  --sbu: #5b2a86; --c: #0b4fa3; --s: #a3161b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --paper: #17191c; --soft: #a4acb4; --line: #444b52;
  --u: #6fd39a; --sbu: #cfa9f2; --c: #8fbdf5; --s: #ff9c98; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 Georgia, "Liberation Serif", serif; }
h1 { font-size: 1.45rem; margin: .6rem 0; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
.banner { text-align: center; font: bold 1rem/1.4 system-ui, sans-serif; border: 2px solid; padding: .2rem; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; border-block: 1px solid var(--line);
  padding: .7rem 0; margin: 1rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.portion { border-inline-start: 6px solid var(--soft); padding-inline-start: .9rem; margin: 0 0 1rem; }
.portion p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.mark { font: bold .85em/1 system-ui, sans-serif; border: 1px solid; border-radius: .2em; padding: 0 .3em; }
.u { border-inline-start-style: solid; border-inline-start-color: var(--u); }
.u > p > .mark, .mark.u { color: var(--u); }
.sbu { border-inline-start-style: double; border-inline-start-color: var(--sbu); }
.sbu > p > .mark, .mark.sbu { color: var(--sbu); }
.c { border-inline-start-style: dashed; border-inline-start-color: var(--c); }
.c > p > .mark, .mark.c { color: var(--c); }
.s { border-inline-start-style: dotted; border-inline-start-color: var(--s); }
.s > p > .mark, .mark.s { color: var(--s); }
.state { color: var(--soft); font: .85rem/1.4 system-ui, sans-serif; }
.span { border-bottom: 2px dotted; } .withheld { font-style: italic; border: 1px dashed; padding: 0 .3em; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: start; vertical-align: top;
  border-bottom: 1px solid var(--line); padding: .25rem .5rem .25rem 0; }
footer { color: var(--soft); font-size: .85rem; margin-top: 2rem; overflow-wrap: anywhere; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333; --u: #000; --sbu: #000; --c: #000;
  --s: #000; } body { max-width: none; padding: 0; } .portion { break-inside: avoid; } @page { margin: 2cm; } }
"""
HASH = b64encode(sha256(f"\n{STYLE}".encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{HASH}'; base-uri 'none'; form-action 'none'"
"""The style sheet is known by its hash, so that the page can have no other."""
LONG = frozenset({"to", "info", "references"})
"""Facts whose values stand below each other."""
STYLES = {"U": "u", "SBU": "sbu", "C": "c", "S": "s", "TS": "s"}


def write(cable: Telegram, review: Review, include: Include) -> bytes:
    """The page, as UTF-8."""
    said = include.of(review)
    outline = lay_out(cable, said)
    notes = {note.id: number for number, note in enumerate(said.notes, 1)}
    title = cable.id.value if cable.id is not None else "Cable"
    body = [
        _banner(outline),
        "<main>",
        f"<h1>{escaped(title)}</h1>",
        *facts(outline.facts),
        *_body(outline, notes),
        *_notes(said, notes),
        *(_findings(cable) if include.findings else ()),
        "</main>",
        f"<footer><p>Source: SHA-256 {said.sha256}. Made with Cable Reader.</p></footer>",
        _banner(outline),
    ]
    return page(title, body)


def page(title: str, body: list[str]) -> bytes:
    """A page around what it holds."""
    head = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escaped(title)}</title>",
        f"<style>\n{STYLE}</style>",
        "</head>",
        "<body>",
    ]
    return "\n".join([*head, *body, "</body>", "</html>", ""]).encode()


def escaped(text: str) -> str:
    """A text as HTML spells it; control characters and those that turn the direction of writing are shown."""
    return html.escape("\n".join(visible(line) for line in text.split("\n")))


def facts(rows: tuple[Fact, ...]) -> Iterator[str]:
    """The header as a list of names and values."""
    if not rows:
        return
    yield "<dl>"
    for fact in rows:
        values = ("<br>" if fact.key in LONG else "; ").join(map(escaped, fact.values))
        yield f"<dt>{fact.label}</dt><dd>{values}</dd>"
    yield "</dl>"


def style_of(mark: str | None) -> str:
    """The class of a mark's style."""
    return STYLES.get(level_of(mark), "") if mark else ""


def portion(part: Portion, after: str = "", state: str = "") -> Iterator[str]:
    """A paragraph with its mark and the pieces of its text."""
    mark = part.unit.effective
    label = "Subject: " if part.is_subject else f"{part.number}. " if part.number is not None else ""
    chip = f'<span class="mark">{escaped(mark)}</span> ' if mark else '<span class="mark">no marking</span> '
    text = " ".join(map(_piece, part.pieces))
    place = f' id="p{part.number}"' if part.number is not None else ""
    yield f'<div class="portion {style_of(mark)}"{place}><p>{label}{chip}{text}{after}</p>'
    if state:
        yield f'<p class="state">{escaped(state)}</p>'
    yield "</div>"


def heading(part: Heading) -> str:
    """A heading of the cable."""
    mark = f'<span class="mark {style_of(part.mark)}">{escaped(part.mark)}</span> ' if part.mark else ""
    return f"<h2>{mark}{escaped(part.text)}</h2>"


def _piece(piece: Piece) -> str:
    if piece.withheld is not None:
        return f'<span class="withheld">[{escaped(piece.withheld)}]</span>'
    if piece.mark is None:
        return escaped(piece.text)
    chip = f'<span class="mark {style_of(piece.mark)}">{escaped(piece.mark)}</span>'
    return f'<span class="span">{chip} {escaped(piece.text)}</span>'


def _banner(outline: Outline) -> str:
    return f'<p class="banner" role="note">Overall marking: {escaped(outline.overall or "none")}</p>'


def _body(outline: Outline, notes: dict[str, int]) -> Iterator[str]:
    for part in outline.body:
        if isinstance(part, Heading):
            yield heading(part)
            continue
        numbers = [notes[note.id] for note in part.unit.notes if note.id in notes]
        links = "".join(f' <a href="#note{number}" role="doc-noteref">[note {number}]</a>' for number in numbers)
        yield from portion(part, links, _state(part))


def _state(part: Portion) -> str:
    """What was decided, where that is not what is written."""
    unit = part.unit
    if unit.state is State.UNREVIEWED:
        return "Not reviewed"
    reason = f": {unit.decision.reason}" if unit.decision is not None and unit.decision.reason else ""
    if unit.state is State.CHANGED:
        return f"Written {unit.written or 'without a mark'}; changed by the reviewer{reason}"
    return f"Reviewed, right as written{reason}"


def _notes(review: Review, numbers: dict[str, int]) -> Iterator[str]:
    if not numbers:
        return
    yield '<section role="doc-endnotes"><h2>Notes</h2><ol>'
    for note in review.notes:
        who = f"{name_of(review, note.by)}, {note.at:%Y-%m-%d}"
        about = "On the whole cable: " if note.anchor is None else ""
        said = f'{about}{escaped(note.text)} <span class="state">{escaped(who)}</span>'
        yield f'<li id="note{numbers[note.id]}">{said}</li>'
    yield "</ol></section>"


def _findings(cable: Telegram) -> Iterator[str]:
    if not cable.findings:
        return
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Severity", "Rule", "What was found"))
    yield f"<section><h2>Findings</h2><table><thead><tr>{heads}</tr></thead><tbody>"
    for each in cable.findings:
        yield f"<tr><td>{each.severity}</td><td>{each.rule}</td><td>{escaped(each.message)}</td></tr>"
    yield "</tbody></table></section>"
