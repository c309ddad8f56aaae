"""Moments in words, in each way of writing them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import reader
from reader.cable.explain import explain
from reader.cable.flow_facts import facts
from reader.cable.kinds import Kind
from reader.cable.times import DateStyle, day, moment, short_moment

WHEN = datetime(2008, 6, 4, 7, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("style", "long", "short", "of_day"),
    [
        (DateStyle.LONG, "Wednesday 4 June 2008, 07:05 UTC", "4 June 2008, 07:05 UTC", "Wednesday 4 June 2008"),
        (DateStyle.ISO, "2008-06-04 07:05 UTC", "2008-06-04 07:05 UTC", "2008-06-04"),
        (DateStyle.MILITARY, "040705Z JUN 08", "040705Z JUN 08", "04 JUN 2008"),
    ],
)
def test_each_way(style: DateStyle, long: str, short: str, of_day: str) -> None:
    assert (moment(WHEN, style), short_moment(WHEN, style), day(date(2008, 6, 4), style)) == (long, short, of_day)


def test_explanations_and_facts_follow() -> None:
    cable = reader.parse("R 040705Z JUN 08\nFM AMEMBASSY PORT OF SPAIN\nTO SECSTATE WASHDC\nBT\n1. (U) Rain.\n")
    number = cable.tree.first(Kind.DTG)
    assert number is not None
    assert "2008-06-04 07:05 UTC" in explain(cable, number, DateStyle.ISO).short
    assert any("040705Z JUN 08" in passage.text for passage in facts(cable.tree, DateStyle.MILITARY))


@pytest.mark.skipif(not shutil.which("localedef"), reason="no locale can be made here")
def test_months_are_english_on_a_german_desktop(tmp_path: Path) -> None:
    """Qt puts the process into the language of the desktop before the parser is loaded."""
    made = tmp_path / "de_DE.UTF-8"
    subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", made], check=False, capture_output=True)
    if not made.is_dir():
        pytest.skip("the sources of locales are not installed")
    code = (
        "import locale; locale.setlocale(locale.LC_ALL, '')\n"
        "from reader.cable.moments import MONTHS, written_date\n"
        "print(MONTHS['DEC'], MONTHS['MAY'], written_date('10 MARCH 2009'))"
    )
    environ = {**os.environ, "LOCPATH": str(tmp_path), "LC_ALL": "de_DE.UTF-8"}
    run = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["12", "5", "2009-03-10"]
