"""Shipped tables of facts: they suggest and never reject, and an unknown code stays unknown.

Loaded when first asked for, and once.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from functools import cache

from reader.cable.record import record
from reader.cable.values import TagKind


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    from reader.resources import read

    lines = csv.reader(io.StringIO(read(f"vocabulary/{name}").decode("utf-8"), newline=""))
    heads = next(lines)
    return [dict(zip(heads, line, strict=True)) for line in lines]


@cache
def tags() -> dict[str, tuple[TagKind, str | None]]:
    """The kind and meaning (or None) of every tag in the table, by code."""
    known: dict[str, tuple[TagKind, str | None]] = {}
    kinds = {kind.value: kind for kind in TagKind}
    for row in rows("tags.csv"):
        known.setdefault(row["code"], (kinds.get(row["kind"], TagKind.SUBJECT), row["meaning"] or None))
    return known


@cache
def first_words() -> frozenset[str]:
    """The first words of the tags that have several."""
    return frozenset(code.split(" ", 1)[0] for code in tags() if " " in code)


@cache
def indicators() -> dict[str, str]:
    """The plain-language address of every routing indicator in the table, the first where there are several."""
    known: dict[str, str] = {}
    for row in rows("routing.csv"):
        known.setdefault(row["indicator"], row["plad"])
    return known


@cache
def tag_corrections() -> dict[str, str]:
    """What a code that is in no table was meant to be, by the code as written."""
    return {row["written"]: row["code"] for row in rows("tag-corrections.csv")}


@record
class Captions:
    """Caption names: whole ones, beginnings and endings."""

    exact: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]


@cache
def captions() -> Captions:
    """The captions of the table, by how much of a line they name."""
    names: dict[str, list[str]] = {"exact": [], "prefix": [], "suffix": []}
    for row in rows("captions.csv"):
        names[row["match"]].append(row["name"])
    return Captions(frozenset(names["exact"]), tuple(names["prefix"]), tuple(names["suffix"]))


@cache
def origins() -> dict[str, str]:
    """The canonical origin for every spelling of a post, squeezed to capitals: ``SECSTATE`` gives STATE."""
    known: dict[str, str] = {}
    table = rows("posts.csv")
    for row in table:
        known[row["origin"]] = row["origin"]
    for row in table:
        for alias in (*row["aliases"].split("|"), *row["short_aliases"].split("|")):
            if alias:
                known.setdefault(alias, row["origin"])
    return known


@cache
def posts() -> frozenset[str]:
    """The canonical origins that the table knows."""
    return frozenset(origins().values())


@cache
def stations() -> dict[str, frozenset[str]]:
    """The canonical origins that send under a routing indicator."""
    known: dict[str, set[str]] = {}
    for row in rows("posts.csv"):
        for indicator in row["indicators"].split("|"):
            if indicator:
                known.setdefault(indicator, set()).add(row["origin"])
    return {indicator: frozenset(origins) for indicator, origins in known.items()}


@cache
def executive_orders() -> tuple[tuple[str, date], ...]:
    """Number and first month in force of the executive orders on classification, oldest first."""
    table = rows("executive-orders.csv")
    orders = ((row["number"], date.fromisoformat(f"{row['in_force_from']}-01")) for row in table)
    return tuple(sorted(orders, key=lambda order: order[1]))


@cache
def office_words() -> frozenset[str]:
    """The words of titles and offices that stand before a name in a classified-by line."""
    return frozenset(row["word"] for row in rows("office-words.csv"))


@cache
def service_signals() -> dict[str, str]:
    """What the operating signals of a copy that was sent again, corrected or cancelled say, by their three letters."""
    return {row["code"]: row["meaning"] for row in rows("operating-signals.csv") if row["service"] == "yes"}
