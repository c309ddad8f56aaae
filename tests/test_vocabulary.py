"""The vocabulary tables are clean: encoding, shape, keys, and what one says of another."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from reader.cable.markings import CONTROLS, MARKINGS, RANK
from reader.cable.values import Precedence, TagKind

VOCABULARY = Path(__file__).parents[1] / "resources" / "vocabulary"

COLUMNS = {
    "tags": ["code", "kind", "meaning", "era", "checked", "source"],
    "tag-corrections": ["written", "code", "source"],
    "posts": ["origin", "place", "head", "indicators", "era", "aliases", "short_aliases", "source"],
    "routing": ["indicator", "plad", "source"],
    "captions": ["name", "match", "group", "meaning", "mark", "source"],
    "precedences": ["name", "letter", "digraph", "rank", "source"],
    "executive-orders": ["number", "signed", "in_force_from", "follows", "source"],
    "office-words": ["word", "kind", "source"],
    "operating-signals": ["code", "meaning", "service", "checked", "source"],
    "markings": ["code", "kind", "name", "spellings", "classification", "dissemination", "nonic", "source"],
}
KEYS = {
    "tags": ("code", "kind"),
    "tag-corrections": ("written",),
    "posts": ("origin",),
    "routing": ("indicator", "plad"),
    "captions": ("name",),
    "precedences": ("name",),
    "executive-orders": ("number",),
    "office-words": ("word",),
    "operating-signals": ("code",),
    "markings": ("code", "kind"),
}
INDICATOR = re.compile(r"R[A-Z]{3,7}")
"""Routing indicators have four to eight letters in the lists (relay stations have four)."""


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    with (VOCABULARY / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def listed(cell: str) -> list[str]:
    """The parts of a cell that holds a list."""
    return cell.split("|") if cell else []


def test_every_table_has_its_row_here_and_in_the_page_beside_it() -> None:
    """No table is shipped untested or undescribed."""
    names = {path.stem for path in VOCABULARY.glob("*.csv")}
    assert names == set(COLUMNS) == set(KEYS)
    page = (VOCABULARY / "README.md").read_text(encoding="utf-8")
    for name, columns in COLUMNS.items():
        assert f"| `{name}.csv` | {', '.join(columns)} |" in page


@pytest.mark.parametrize("name", sorted(COLUMNS))
def test_file_is_clean(name: str) -> None:
    """UTF-8 without a mark, LF, a final line end, one width, no padding, a source in every row."""
    raw = (VOCABULARY / f"{name}.csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    assert not raw.endswith(b"\n\n")
    grid = list(csv.reader(raw.decode("utf-8").splitlines(), strict=True))
    assert grid[0] == COLUMNS[name]
    assert {len(row) for row in grid} == {len(COLUMNS[name])}
    assert all(cell == " ".join(cell.split()) for row in grid for cell in row)
    assert all(row[-1] for row in grid)


@pytest.mark.parametrize("name", sorted(KEYS))
def test_keys_are_unique(name: str) -> None:
    """No key has two rows."""
    counted = Counter(tuple(row[column] for column in KEYS[name]) for row in rows(name))
    assert counted
    assert [key for key, times in counted.items() if times > 1] == []


def test_tags_fit_their_kinds() -> None:
    """Kinds are those of the program, and a code has the shape of its kind."""
    shapes = {
        "subject": r"[ABCEIMLOPST][A-Z]{3}",
        "program": r"K[A-Z]{3}",
        "geo": r"[A-Z]{2}",
        "term": r"[A-Z ]+ [A-Z ]+|[A-Z]{9,}",
    }
    for row in rows("tags"):
        assert row["kind"] in set(TagKind)
        assert re.fullmatch(shapes.get(row["kind"], r"[^a-z]+"), row["code"]), row
        assert row["era"] in {"", "1970s"}
        assert row["checked"] in ({"yes", "no"} if row["meaning"] else {""}), row


def test_tag_listed_twice_is_geo_first() -> None:
    """A reader that keeps the first row of a code reads a place, not an organization."""
    table = rows("tags")
    twice = {code for code, times in Counter(row["code"] for row in table).items() if times > 1}
    assert twice == {"AL", "BP"}
    first = {row["code"]: row["kind"] for row in reversed(table)}
    assert {first[code] for code in twice} == {"geo"}


@pytest.mark.parametrize(
    ("code", "kind", "meaning"),
    [
        ("MARR", "subject", "Military and Defense Arrangements"),
        ("KCRM", "program", None),
        ("TD", "geo", "Trinidad & Tobago"),
        ("SP", "geo", "Spain"),
        ("SZ", "geo", "Switzerland"),
        ("PFOR", "subject", None),
        ("NATO", "organization", None),
    ],
)
def test_tag_is_known(code: str, kind: str, meaning: str | None) -> None:
    """A few codes that readers meet daily; the geographic ones are not those of ISO 3166."""
    row = next(row for row in rows("tags") if row["code"] == code)
    assert row["kind"] == kind
    if meaning is not None:
        assert row["meaning"] == meaning


def test_corrections_lead_from_unknown_to_known_codes() -> None:
    """Only an unknown code is ever corrected, and only to a known one."""
    known = {row["code"] for row in rows("tags")}
    for row in rows("tag-corrections"):
        assert row["written"] not in known
        assert row["code"] in known


def test_posts_name_each_place_once() -> None:
    """An origin is its place's letters, and no alias leads to two posts or hides a post."""
    table = rows("posts")
    origins = {row["origin"] for row in table}
    aliases = [alias for row in table for alias in listed(row["aliases"]) + listed(row["short_aliases"])]
    assert len(aliases) == len(set(aliases))
    assert not origins & set(aliases)
    for row in table:
        assert re.sub(r"[^A-Z]", "", row["place"]) == row["origin"]
        assert 4 <= len(row["origin"]) <= 17
        assert all(INDICATOR.fullmatch(indicator) for indicator in listed(row["indicators"]))
        assert all(re.fullmatch(r"[A-Z]{2,15}", alias) for alias in listed(row["aliases"]))
        assert all(re.fullmatch(r"[A-Z]{2,3}", alias) for alias in listed(row["short_aliases"]))


def test_posts_indicators_are_in_the_routing_table() -> None:
    """What a post's row says of its indicators, the routing table knows; but for a terminal that only ids show."""
    known = {row["indicator"] for row in rows("routing")}
    unknown = {indicator for row in rows("posts") for indicator in listed(row["indicators"])} - known
    assert unknown == set()


def test_routing_names_are_addresses() -> None:
    """Indicators have their shape, names are capitals and figures."""
    for row in rows("routing"):
        assert INDICATOR.fullmatch(row["indicator"]), row
        assert re.fullmatch(r"[A-Z0-9][A-Z0-9 .'/()-]+", row["plad"]), row


def test_captions_are_capitals_and_their_marks_are_known() -> None:
    """A caption stands for a control or a level that markings know."""
    for row in rows("captions"):
        assert re.fullmatch(r"[A-Z ]{2,40}", row["name"]), row
        assert row["match"] in {"exact", "prefix", "suffix"}
        assert row["mark"] in {"", *RANK, *CONTROLS.values()}
    assert {row["mark"] for row in rows("captions") if row["name"] in {"EXDIS", "NODIS"}} == {"XD", "ND"}


def test_precedences_are_those_of_the_program_fastest_first() -> None:
    """Names, order and letters agree with the enumeration."""
    table = rows("precedences")
    assert [row["name"] for row in table] == [str(precedence) for precedence in Precedence]
    assert [int(row["rank"]) for row in table] == list(range(1, len(table) + 1))
    assert all(row["digraph"] == row["letter"] * 2 for row in table)


def test_executive_orders_follow_one_another() -> None:
    """Each was signed before it came into force, and each comes after the one before."""
    table = rows("executive-orders")
    assert all(row["signed"] < row["in_force_from"] for row in table)
    starts = [row["in_force_from"] for row in table]
    assert starts == sorted(starts)
    assert [row["number"] for row in table] == sorted(row["number"] for row in table)


def test_markings_are_those_of_the_program() -> None:
    """Levels in order of restriction, and every spelling of a control."""
    levels = [row for row in rows("markings") if row["kind"] == "level"]
    assert [(row["code"], row["name"], row["classification"], row["nonic"]) for row in levels] == [
        (marking.code, marking.name, marking.ism, marking.token or "") for marking in MARKINGS
    ]
    controls = [row for row in rows("markings") if row["kind"] == "control"]
    assert {spelling: row["code"] for row in controls for spelling in listed(row["spellings"])} == CONTROLS


def test_markings_map_to_ism_as_the_table_says() -> None:
    ism = pytest.importorskip("reader.xmlio.ism")
    for row in rows("markings"):
        mark = row["code"] if row["kind"] == "level" else f"S/{row['code']}"
        said = {name: value for name, value in ism.ism_attributes(mark) if value}
        assert said.get("ism:disseminationControls", "") == row["dissemination"], row
        assert said.get("ism:nonICmarkings", "") == row["nonic"], row
        assert row["kind"] == "control" or said["ism:classification"] == row["classification"], row


def test_operating_signals() -> None:
    for row in rows("operating-signals"):
        assert re.fullmatch(r"Z[A-Z]{2}", row["code"])
        assert row["service"] in ("yes", "no")
        assert row["checked"] in ("yes", "no")
        assert row["meaning"]
