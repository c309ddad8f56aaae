"""What shipped tables say about a code, for whoever wants to know: captions, precedences, orders, posts and indicators.

Each answers None where the tables do not know the code. Nothing here reads a cable.
"""

from __future__ import annotations

from functools import cache

from reader.cable import vocabulary
from reader.cable.origins import known_origins, origin
from reader.cable.phrase import listed, phrase
from reader.cable.record import record

HEADS = {
    "AMEMBASSY": phrase("American Embassy"),
    "AMCONSUL": phrase("American Consulate"),
    "USMISSION": phrase("U.S. Mission"),
    "USDEL": phrase("U.S. Delegation"),
    "USINT": phrase("U.S. Interests Section"),
}
"""What stands before a place in an address. Source: general knowledge."""
OFFICES = {
    "STATE": phrase("Department of State"),
    "SECDEF": phrase("Secretary of Defense"),
    "USDOC": phrase("Department of Commerce"),
    "USDAFAS": phrase("Foreign Agricultural Service, Department of Agriculture"),
    "USNATO": phrase("U.S. Mission to NATO"),
    "USUNNEWYORK": phrase("U.S. Mission to the United Nations"),
    "USEUBRUSSELS": phrase("U.S. Mission to the European Union"),
    "USOSCE": phrase("U.S. Mission to the OSCE"),
}
"""Posts that are no place's. Source: general knowledge."""
REASONS = {
    "a": "military plans, weapons systems or operations",
    "b": "foreign government information",
    "c": "intelligence activities, sources or methods, or cryptology",
    "d": "foreign relations or foreign activities of the United States, including confidential sources",
    "e": "scientific, technological or economic matters relating to national security",
    "f": "programs for safeguarding nuclear materials or facilities",
    "g": "vulnerabilities or capabilities of systems, installations or plans",
    "h": "weapons of mass destruction",
}
"""Reasons for classifying, by letter. Source: E.O. 12958, section 1.5 (1.4 since 2003), and E.O. 13526, section 1.4."""


@record
class Order:
    """An executive order on classification: months as ``1995-10``, and what is written after its number."""

    number: str
    signed: str
    in_force_from: str
    follows: str


@record
class PostPlace:
    """Where a post is: the place's name, and its time zones by IANA name, of which the first that is known counts."""

    name: str
    zones: tuple[str, ...]


@cache
def order(number: str) -> Order | None:
    """The executive order of a number."""
    for row in vocabulary.rows("executive-orders.csv"):
        if row["number"] == number:
            return Order(row["number"], row["signed"], row["in_force_from"], row["follows"])
    return None


@cache
def precedence_letter(name: str) -> str | None:
    """The letter of a precedence: ``R`` of ROUTINE."""
    return next((row["letter"] for row in vocabulary.rows("precedences.csv") if row["name"] == name), None)


@cache
def caption(name: str) -> str | None:
    """What a caption means: the row that names all of it, else one that names its beginning, else its end."""
    table = vocabulary.rows("captions.csv")
    for match, fits in (("exact", name.__eq__), ("prefix", name.startswith), ("suffix", name.endswith)):
        found = [row for row in table if row["match"] == match and fits(row["name"])]
        if found:
            return max(found, key=_length)["meaning"]
    return None


def _length(row: dict[str, str]) -> int:
    return len(row["name"])


@cache
def _places() -> dict[str, PostPlace]:
    table = vocabulary.rows("post-zones.csv")
    return {row["origin"]: PostPlace(row["place"], tuple(row["zone"].split("|"))) for row in table}


def post_place(post: str) -> PostPlace | None:
    """Where a post is, by its canonical origin."""
    return _places().get(post)


def post_of(written: str) -> str | None:
    """The canonical origin of a plain-language address or a post as written; None where the table has no such post."""
    found = origin(written)
    return found if found in known_origins() else None


def address(plad: str) -> str | None:
    """A plain-language address in words: ``American Embassy, Port of Spain``."""
    post = post_of(plad) or post_of(plad.removesuffix(" WASHDC"))
    if post is None:
        return None
    place = post_place(post)
    if post in OFFICES:
        return listed(", ", [OFFICES[post], place.name]) if place else OFFICES[post]
    head = HEADS.get(plad.split(" ", 1)[0])
    if place is None:
        return None
    return listed(", ", [head, place.name]) if head else phrase("the post at {place}", place=place.name)


def indicator(code: str) -> tuple[str | None, tuple[str, ...]]:
    """Whose a routing indicator is: the plain-language address, and the places of the posts that send under it."""
    senders = sorted(vocabulary.stations().get(code, ()))
    places = [place.name for place in map(post_place, senders) if place is not None]
    return vocabulary.indicators().get(code), tuple(dict.fromkeys(places))
