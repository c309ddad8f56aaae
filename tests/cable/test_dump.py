"""The structure as text: every node, what was read there and why."""

from __future__ import annotations

import re

from hypothesis import given

import reader
from reader.cable.dump import EXCERPT, dump, findings_by_node
from tests.strategies import raw_bytes, telegrams

CABLE = """\
VZCZCXRO2343
RR RUEHGR
DE RUEHSP #0412/01 1761755
ZNR UUUUU ZZH
R 241755Z JUN 08
FM AMEMBASSY PORT OF SPAIN
TO RUEHC/SECSTATE WASHDC 9239
BT
UNCLAS SECTION 01 OF 01 PORT OF SPAIN 000412

SUBJECT: AN INVENTED
MEETING

¶11. (SBU) Summary: Words. End Summary.

¶12. (U) More \x1b[31m words.

13. (U) Still more words.

¶4. (U) The last words.
"""


def test_a_damaged_label_is_shown_with_its_reading_its_basis_and_why() -> None:
    shown = dump(reader.parse(CABLE))
    found = re.search(r"^    (paragraph [^\n]*)\n      (label [^\n]*)\n        (! [^\n]*)", shown, re.MULTILINE)
    assert found is not None
    paragraph, label, why = found.groups()
    assert "number=1 label=¶11. basis=inferred mark=SBU" in paragraph
    assert label.endswith('"¶11."')
    assert "“¶11.”" in why
    assert "read as paragraph 1" in why


def test_every_node_has_a_line_with_its_span() -> None:
    cable = reader.parse(CABLE)
    shown = dump(cable)
    for node in cable.tree.nodes:
        assert re.search(rf"^ *{node.kind.value} {node.start}:{node.end}\b", shown, re.MULTILINE), node


def test_facts_and_blocks_are_shown() -> None:
    shown = dump(reader.parse(CABLE))
    assert "\nid 08PORTOFSPAIN412 (" in shown
    assert "\ndtg 2008-06-24T17:55:00Z (" in shown
    assert re.search(r'^subject "AN INVENTED MEETING" \(', shown, re.MULTILINE)
    assert re.search(r"^block summary \d+:\d+$", shown, re.MULTILINE)


def test_values_are_named_as_in_the_xml() -> None:
    start = CABLE.index("RUEHC/")
    named = f'addressee {start}:{start + 26} indicator=RUEHC plad="SECSTATE WASHDC" number=9239'
    assert named in dump(reader.parse(CABLE))


def test_a_long_leaf_is_cut_and_counted() -> None:
    shown = dump(reader.parse("x" * 1000 + "end"))
    line = next(line for line in shown.splitlines() if "xxx" in line)
    assert line.endswith('xxxend" (1003 characters)')
    assert len(line) < EXCERPT + 60


@given(raw_bytes)
def test_it_prints_whatever_the_bytes(data: bytes) -> None:
    shown = dump(reader.parse(data))
    assert all(line.isprintable() for line in shown.split("\n"))
    assert shown.endswith("\n")


@given(telegrams())
def test_each_finding_is_told_once_at_a_node_that_holds_it(text: str) -> None:
    cable = reader.parse(text)
    told = findings_by_node(cable.tree, cable.findings)
    assert sorted(map(repr, cable.findings)) == sorted(repr(one) for some in told.values() for one in some)
    for number, findings in told.items():
        node = cable.tree.nodes[number]
        for finding in findings:
            assert number == 0 or node.start <= finding.start <= finding.end <= node.end
            children = (cable.tree.nodes[child] for child in cable.tree.children(number))
            assert not any(c.start <= finding.start < c.end and finding.end <= c.end for c in children)
