"""Whether an installation is whole: every shipped file is there and readable, and every shipped sample goes round."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator

from reader import __version__, from_xml, parse_all, resources, to_xml
from reader.cable.record import record
from reader.cli.output import say
from reader.cli.status import Status


@record
class Outcome:
    """One thing that was looked at; ``fault`` says what is wrong with it, and is empty where nothing is."""

    name: str
    fault: str = ""

    def __str__(self) -> str:
        return f"FAILED  {self.name}: {self.fault}" if self.fault else f"ok      {self.name}"


def outcome(name: str, look: Callable[[], object]) -> Outcome:
    """How a look at a thing went: it is well if that raises nothing."""
    try:
        look()
    except Exception as fault:  # noqa: BLE001 - whatever is wrong with it is what we are asked
        return Outcome(name, f"{fault} ({type(fault).__name__})")
    return Outcome(name)


def shipped() -> Iterator[Outcome]:
    """A look at every shipped file: tables have rows of one width, schemas compile, samples go round."""
    folders = outcome("resources", resources.folders)
    if folders.fault:
        yield folders
        return
    for folder in resources.folders():
        for name in resources.names(folder):
            yield outcome(name, lambda name=name: _look(name))  # type: ignore[misc]
    yield outcome("schemas", _compile_schemas)


def _look(name: str) -> None:
    data = resources.read(name)
    if not data:
        raise ValueError("the file is empty")
    if name.startswith("samples/") and not name.endswith(".md"):
        _go_round(data)
    elif name.endswith(".csv"):
        rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))
        if len(rows) < 2 or len({len(row) for row in rows}) != 1:
            raise ValueError("it is not a table")
    elif name.endswith((".svg", ".md", ".txt", ".rnc", ".rng", ".xsd", ".html", ".ts")):
        data.decode("utf-8")


def _go_round(data: bytes) -> None:
    """Read a sample, write it as XML, and get its bytes back."""
    from reader.xmlio.examine import complaints

    for cable in parse_all(data):
        if not cable.paragraphs:
            raise ValueError("it was read without a paragraph")
        written = to_xml(cable)
        if found := complaints(written):
            raise ValueError(f"its XML is not valid: {found[0]}")
        again, _ = from_xml(written)
        if again.source.data != cable.source.data:
            raise ValueError("its bytes do not come back")


def _compile_schemas() -> None:
    from reader.xmlio.validate import relax_ng, xsd

    relax_ng()
    xsd()


def report(outcomes: Iterable[Outcome]) -> Status:
    """Print a line for each, and one for all; whether all is well."""
    say([f"Cable Reader {__version__}"])
    looked = faults = 0
    for each in outcomes:
        say([str(each)])
        looked += 1
        faults += bool(each.fault)
    said = "all is well" if not faults else f"{faults} failed: install Cable Reader again"
    say([f"{looked} checks, {said}."])
    return Status.NO if faults else Status.DONE
