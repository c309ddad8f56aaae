"""Fuzzing with atheris: ``python tests/fuzz/run.py parser|xml [OPTION of libFuzzer ...] [FOLDER ...]``.

Needs the extra ``fuzz`` (``pip install -e ".[fuzz]"``). An hour of each, from the root of the checkout:

    mkdir -p /tmp/fuzz-parser /tmp/fuzz-xml
    python tests/fuzz/run.py parser -max_total_time=3600 /tmp/fuzz-parser
    python tests/fuzz/run.py xml -max_total_time=3600 /tmp/fuzz-xml

The folder takes what the fuzzer finds worth keeping; the seeds in ``tests/fuzz/seeds`` are always read. An input that
breaks a promise is written to the current folder (or where ``-artifact_prefix=DIR/`` says), and run alone with
``python tests/fuzz/run.py parser FILE``. Put it, cut as small as it goes, into ``tests/fuzz/seeds`` once it is mended:
``test_seeds.py`` runs every seed, without atheris, at each check. ``make_seeds.py`` writes the other seeds anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

try:
    import atheris
except ImportError:
    sys.exit('atheris is not installed: pip install -e ".[fuzz]"')

with atheris.instrument_imports(include=["reader"]):
    from reader.cable import dump, parse  # noqa: F401 - imported here to be instrumented
    from reader.xmlio import examine, read, write  # noqa: F401

from tests.fuzz.changes import changed  # noqa: E402
from tests.fuzz.targets import TARGETS  # noqa: E402

USUAL = ("-max_len=8192", "-timeout=20", "-rss_limit_mb=2048", f"-dict={HERE / 'words.dict'}")
"""Options of libFuzzer; what is given on the command line comes later and wins."""


def change(data: bytes, size: int, seed: int) -> bytes:
    """The mutation of Cable XML."""
    return changed(data, size, seed, atheris.Mutate)


def main(arguments: list[str]) -> None:
    """Fuzz, or run the files that are named."""
    if not arguments or arguments[0] not in TARGETS:
        sys.exit(f"Name what to fuzz: {' or '.join(TARGETS)}.")
    name, *given = arguments
    options = [argument for argument in given if argument.startswith("-")]
    paths = [argument for argument in given if not argument.startswith("-")]
    folders = [] if any(Path(path).is_file() for path in paths) else [str(HERE / "seeds" / name)]
    mutation = {"custom_mutator": change} if name == "xml" else {}
    atheris.Setup([sys.argv[0], *USUAL, *options, *paths, *folders], TARGETS[name], **mutation)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
