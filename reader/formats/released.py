"""A releasable copy, written: as text, as a web page, and as XML with a root and a schema of its own.

The XML is no Cable XML: nothing can be restored from it, and a program that reads Cable XML refuses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.cable.visible import visible
from reader.formats import page, text
from reader.formats.outline import Heading, Outline, Piece
from reader.formats.release import Terms, is_withheld
from reader.formats.shown_xml import content
from reader.xmlio.errors import CableWriteError
from reader.xmlio.markup import Attribute, holding, start_tag
from reader.xmlio.names import RELEASE_NAMESPACE


def said_of(terms: Terms) -> str:
    """What the copy says of itself."""
    return f"Releasable copy: whatever is marked above {terms.level}, or was named to be left out, is not in it."


def as_text(outline: Outline, terms: Terms) -> bytes:
    """Plain text, as UTF-8 with line feeds."""
    lines = [*text.wrapped(said_of(terms)), "", *text.facts(outline), ""]
    for part in outline.body:
        if isinstance(part, Heading):
            heading = visible(f"({part.mark}) {part.text}" if part.mark else part.text)
            lines += [heading, "-" * min(len(heading), text.WIDTH), ""]
        elif is_withheld(part):
            lines += [f"[{part.pieces[0].withheld}]" if part.pieces else f"[{part.name} withheld]", ""]
        else:
            lines += [*text.portion(part), ""]
    return "\n".join(lines).encode()


def as_page(outline: Outline, terms: Terms) -> bytes:
    """A web page that stands alone."""
    names = [value for fact in outline.facts if fact.key == "id" for value in fact.values]
    title = names[0] if names else "Releasable copy"
    body = [
        f'<p class="banner" role="note">{page.escaped(terms.level)}</p>',
        "<main>",
        f"<h1>{page.escaped(title)}</h1>",
        f'<p class="state">{page.escaped(said_of(terms))}</p>',
        *page.facts(outline.facts),
    ]
    for part in outline.body:
        if isinstance(part, Heading):
            body.append(page.heading(part))
        elif is_withheld(part):
            instead = part.pieces[0].withheld if part.pieces else f"{part.name} withheld"
            body.append(f'<p><span class="withheld">[{page.escaped(instead or "")}]</span></p>')
        else:
            body += page.portion(part)
    body += ["</main>", f'<p class="banner" role="note">{page.escaped(terms.level)}</p>']
    return page.page(title, body)


def as_xml(outline: Outline, terms: Terms) -> bytes:
    """XML, valid against its schema.

    Raises:
        CableWriteError: what came out is not valid; a fault of the program.
    """
    from reader.xmlio.validate import release_fault

    pieces = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        start_tag("release", [("xmlns", RELEASE_NAMESPACE), ("version", "1"), ("level", terms.level)]) + "\n",
        *(f"{line}\n" for line in _elements(outline)),
        "</release>\n",
    ]
    written = "".join(pieces).encode()
    fault = release_fault(written)
    if fault is not None:
        raise CableWriteError(f"the XML of this copy would not be valid: {fault}")
    return written


def _elements(outline: Outline) -> Iterator[str]:
    for fact in outline.facts:
        for value in fact.values:
            yield holding("fact", [("name", fact.key)], content(value))
    for part in outline.body:
        if isinstance(part, Heading):
            yield holding("heading", [("mark", part.mark)], content(part.text))
            continue
        kind = "subject" if part.is_subject else "paragraph"
        mark = None if is_withheld(part) else part.unit.effective
        attributes: list[Attribute] = [("number", part.number), ("mark", mark)]
        yield holding(kind, attributes, "".join(map(_piece, part.pieces)))


def _piece(piece: Piece) -> str:
    if piece.withheld is not None:
        return holding("withheld", [], content(f"[{piece.withheld}]"))
    return holding("span", [("mark", piece.mark)], content(piece.text))


RELEASED: dict[str, tuple[str, Callable[[Outline, Terms], bytes]]] = {
    "xml": (".release.xml", as_xml),
    "html": (".release.html", as_page),
    "txt": (".release.txt", as_text),
}
"""The formats of a releasable copy: the end of its files' names, and how it is written."""
