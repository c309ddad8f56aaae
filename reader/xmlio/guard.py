"""What must be refused before a tree is built: entities, depth without end, another language than ours.

The file is read as a stream by a second parser, which stops at the first thing that Cable XML never has. Only then lxml
sees it, with its own limits off, because a cable may be larger than they allow.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from reader.cable.phrase import phrase
from reader.cable.visible import shortened, visible
from reader.xmlio.errors import CableXmlError
from reader.xmlio.names import NAMESPACE, NAMESPACE_STEM, RELEASE_NAMESPACE, VERSION

DEPTH = 40
"""No element of Cable XML stands deeper than seven levels; this leaves room for what later versions nest."""
NAME = 80
HEAD = 65536
"""How many bytes at the beginning are looked at to tell what a file is."""

PROLOGUE = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
ROOT = re.compile(r"<(?:[\w.-]+:)?(?:cable|release)(?=[\s/>])[^<>]*?[\"']" + re.escape(NAMESPACE_STEM))

RELEASE = re.compile(r"\ufeff?(?:<\?xml[^>]*\?>)?\s*<release\s[^<>]*" + re.escape(RELEASE_NAMESPACE))


def is_cable_xml(data: bytes) -> bool:
    """Whether a file means to be Cable XML: its root is a ``cable`` in a namespace of ours, or a releasable copy.

    A hostile, damaged or altered one is meant too; whether it can be trusted is for ``check``.
    """
    head = _head(data)
    at = 0
    while found := PROLOGUE.match(head, at):
        at = found.end()
    if not head.startswith("<", at):
        return False
    return bool(ROOT.match(head, at)) or (head.startswith("<!", at) and bool(ROOT.search(head, at)))


def is_release(data: bytes) -> bool:
    """Whether a file means to be a releasable copy."""
    return bool(RELEASE.match(_head(data)))


def check(data: bytes, *, release: bool = False) -> None:
    """Read a file as a stream and refuse what must not be built; with ``release`` a releasable copy is let through.

    Raises:
        CableXmlError: it is not well-formed, declares a document type (and with it entities), is nested too deeply, or
            is not Cable XML of our version. The sentence says which, and on what line.
    """
    _Stream(release=release).read(data)


class _Stream:
    """One pass over a file; every complaint is raised where it is met."""

    def __init__(self, *, release: bool) -> None:
        self._release = f"{RELEASE_NAMESPACE}\nrelease" if release else None
        self._parser = expat.ParserCreate(namespace_separator="\n")
        self._depth = 0
        self._parser.StartElementHandler = self._open
        self._parser.EndElementHandler = self._close
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self, data: bytes) -> None:
        """Read to the end.

        Raises:
            CableXmlError: as ``check`` says.
        """
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            # "not well-formed (invalid token)": the sentence says the first half already
            said = expat.ErrorString(error.code) or "it breaks off"
            reason = said.removeprefix("not well-formed (").removesuffix(")") if said.endswith(")") else said
            raise CableXmlError(
                phrase("The file is not well-formed XML: {reason} (line {line}).", reason=reason, line=error.lineno)
            ) from error
        except (LookupError, ValueError) as error:  # the declaration names an encoding that is none
            raise CableXmlError(
                phrase("The file cannot be read as XML: {reason}.", reason=visible(str(error)))
            ) from error

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1 and name != self._release:
            _check_root(name, attributes.get("version"))
        if self._depth > DEPTH:
            raise CableXmlError(
                phrase(
                    "The file nests elements more than {most} deep (line {line}), which Cable XML never does.",
                    most=DEPTH,
                    line=self._parser.CurrentLineNumber,
                )
            )

    def _close(self, _name: str) -> None:
        self._depth -= 1

    def _doctype(self, *_declared: object) -> None:
        raise CableXmlError(
            phrase(
                "The file declares a document type (line {line}), which Cable XML never does.",
                line=self._parser.CurrentLineNumber,
            )
        )


def _check_root(name: str, version: str | None) -> None:
    """Refuse a root that is not ours.

    Raises:
        CableXmlError: it is another element, or ours of another version.
    """
    namespace, _, local = name.rpartition("\n")
    if local == "release" and namespace.startswith(NAMESPACE_STEM):
        raise CableXmlError(
            phrase(
                "The file is a releasable copy: what was withheld is not in it, and no cable can be restored from it."
            )
        )
    if local != "cable" or not namespace.startswith(NAMESPACE_STEM):
        raise CableXmlError(
            phrase(
                "The file is not Cable XML: its root element is {name}, not a cable in {namespace}.",
                name=_quoted(local),
                namespace=NAMESPACE,
            )
        )
    if namespace != NAMESPACE:
        written = namespace.removeprefix(NAMESPACE_STEM)
        raise CableXmlError(
            phrase(
                "The file is Cable XML of version {version}; this program reads version {own}.",
                version=_quoted(written),
                own=VERSION,
            )
        )
    if version is not None and version.strip() != VERSION:
        raise CableXmlError(
            phrase(
                "The file is Cable XML of version {version}; this program reads version {own}.",
                version=_quoted(version),
                own=VERSION,
            )
        )


def _quoted(name: str) -> str:
    return f"“{shortened(visible(name), NAME)}”"


def _head(data: bytes) -> str:
    """The beginning of a file as text, whether it is UTF-8 or UTF-16; what cannot be decoded is replaced."""
    head = data[:HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    if head[:2] in (b"<\0", b"\0<"):
        return head.decode("utf-16-le" if head[:1] == b"<" else "utf-16-be", "replace")
    return head.decode("utf-8-sig", "replace")
