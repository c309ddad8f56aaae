"""Benchmarks are collected only where they are asked for by name; what the goals are about is told at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show what the goals are about, a line for each benchmark."""
    session = getattr(config, "_benchmarksession", None)
    done = [] if session is None else session.benchmarks
    for each in done:
        told = each.extra_info
        terminalreporter.write_line(
            f"{each.name:<32} median {told['median_ms']:.3f} ms, for 7.5 kB {told['usual_ms']:.3f} ms; "
            f"{told['cables']} cables; python -c pass {told['python_ms']} ms"
        )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave them out of a run of all tests: they take long, and prove nothing on a busy machine."""
    if collection_path.suffix != ".py":
        return None
    named = (Path(argument.split("::")[0]).resolve() for argument in config.invocation_params.args if argument)
    asked = any(path == HERE or HERE in path.parents for path in named)
    return None if asked else True
