"""The gate says how each step went, and fails where one fails."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import check

CHECKOUT = Path(__file__).parents[2]


def ran(code: str, capsys: pytest.CaptureFixture[str], *, is_test: bool = False) -> tuple[bool, list[str]]:
    step = check.Step("the step", (sys.executable, "-c", code), is_test=is_test)
    passed = check.run(step, CHECKOUT, dict(os.environ))
    return passed, capsys.readouterr().out.splitlines()


def test_a_step_that_passes_takes_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    passed, lines = ran("print('checked 12 files')", capsys)
    assert passed
    assert len(lines) == 1
    assert lines[0].split()[:3] == ["the", "step", "passed"]


def test_a_test_run_shows_its_closing_line_and_what_it_skipped(capsys: pytest.CaptureFixture[str]) -> None:
    output = "....s\\nSKIPPED [1] tests/x.py: no corpus\\n4 passed, 1 skipped in 0.1s"
    passed, lines = ran(f"print('{output}')", capsys, is_test=True)
    assert passed
    assert lines[1:] == ["SKIPPED [1] tests/x.py: no corpus", "4 passed, 1 skipped in 0.1s"]


def test_a_step_that_fails_shows_all_it_wrote(capsys: pytest.CaptureFixture[str]) -> None:
    passed, lines = ran("import sys; print('one'); print('two', file=sys.stderr); sys.exit(5)", capsys, is_test=True)
    assert not passed
    assert "FAILED" in lines[0]
    assert sorted(lines[1:]) == ["one", "two"]


def test_every_step_works_on_something_that_exists() -> None:
    for step in check.steps(Path(sys.executable), Path(sys.executable), CHECKOUT):
        for word in step.command:
            if str(word).startswith("tests/"):
                assert (CHECKOUT / word).is_dir(), word
