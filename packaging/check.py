"""Set everything up and check everything: ``python3 packaging/check.py [STEP ...]``.

From a fresh clone with only Python: lint, format, types, all tests with warnings as errors, and the core's tests where
neither Qt nor lxml is installed. One line a step; what a failed step wrote is shown whole. The exit status is 0 only
where every step passed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import interpreter

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Step:
    """One command of the gate."""

    name: str
    command: tuple[str | Path, ...]
    environ: dict[str, str] = field(default_factory=dict)
    is_test: bool = False


def steps(python: Path, core: Path, lxml: Path) -> list[Step]:
    """The steps in order: cheap ones first. ``core`` is a Python without Qt and lxml, ``lxml`` a folder with lxml."""
    without = "import importlib.util as u, sys; sys.exit([n for n in ('PySide6', 'lxml') if u.find_spec(n)] or 0)"
    pytest = ("-m", "pytest", "-q")
    return [
        Step("lint", (python, "-m", "ruff", "check", "--quiet", ".")),
        Step("format", (python, "-m", "ruff", "format", "--check", "--quiet", ".")),
        Step("types", (python, "-m", "mypy")),
        Step("tests", (python, *pytest), {"QT_QPA_PLATFORM": "offscreen"}, is_test=True),
        Step("core-environment", (core, "-c", without)),
        Step("core-tests", (core, *pytest, "tests/cable", "tests/review"), is_test=True),
        Step("qt-free-tests", (core, *pytest, "tests/xmlio", "tests/cli"), {"PYTHONPATH": str(lxml)}, is_test=True),
    ]


def summary(step: Step, output: str) -> str:
    """What a test run says of itself: its closing line, and before it a line for each reason to skip."""
    if not step.is_test or not output.strip():
        return ""
    lines = output.strip().splitlines()
    return "\n".join([*(line for line in lines if line.startswith("SKIPPED")), lines[-1]])


def run(step: Step, root: Path, environ: dict[str, str]) -> bool:
    """Run one step and say how it went; whether it passed."""
    print(f"{step.name:<22}", end="", flush=True)
    begun = time.monotonic()
    done = subprocess.run(
        step.command,
        cwd=root,
        env={**environ, **step.environ},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    passed = done.returncode == 0
    print(f"{'passed' if passed else 'FAILED'} {time.monotonic() - begun:7.1f} s", flush=True)
    written = summary(step, done.stdout) if passed else done.stdout.rstrip()
    if written:
        print(written, flush=True)
    return passed


def provide_tools() -> None:
    """Install what some tests need besides, on a machine that is there for the gate; elsewhere they are skipped."""
    import environment
    import system

    def lacking() -> list[system.Need]:
        return system.missing_programs(system.TOOLS) + system.missing(system.XCB)

    if os.environ.get("CI"):
        try:
            system.provide(lacking(), lacking, environment.say)
        except system.SetupError as fault:
            print(f"Some tests will be skipped. {fault}", flush=True)


def main(arguments: list[str]) -> int:
    """Run the named steps, or all: 0 where all passed, 1 where one did not, 2 for no such step, 3 for no set-up."""
    interpreter.require()
    import environment
    import system

    begun = time.monotonic()
    python, core = environment.interpreter(environment.MAIN), environment.interpreter(environment.CORE)
    every = steps(python, core, environment.CORE_LXML)
    unknown = set(arguments) - {step.name for step in every}
    if unknown:
        print(f"No such step: {', '.join(sorted(unknown))}. There are: {', '.join(step.name for step in every)}.")
        return 2
    try:
        environment.prepare(environment.MAIN, system.QT, (environment.DEV,))
        environment.prepare(environment.CORE, (), environment.core_layers())
    except system.SetupError as fault:
        print(fault, file=sys.stderr)
        return 3
    provide_tools()
    environ = environment.own_environ(os.environ)
    chosen = [step for step in every if not arguments or step.name in arguments]
    failed = [step.name for step in chosen if not run(step, environment.ROOT, environ)]
    print(f"{'FAILED: ' + ', '.join(failed) if failed else 'All passed'} after {time.monotonic() - begun:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
