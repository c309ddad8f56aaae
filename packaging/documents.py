"""What is written for a package from what the project says of itself: names, versions, manual, description.

Standard library only.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
IDENTITY = "io.github.cable_reader.CableReader"
NAME = "cable-reader"
MAINTAINER = "The Cable Reader developers <maintainers@cable-reader.invalid>"
"""Who answers for a package. The project has no mail: it is reached by its page (SECURITY.md). Packages must have an
address all the same, in a form that lintian accepts; the end ``.invalid`` is reserved by RFC 2606, so that it is
nobody's, and no mail about the program can reach a stranger."""
SUMMARY = "Read and review State Department telegrams"


def version() -> str:
    """The version of the program, read without importing it."""
    tree = ast.parse((ROOT / "reader" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise ValueError("reader/__init__.py says no version")


def modules() -> list[str]:
    """All modules of the program: some are imported by name, when they are needed."""
    files = (ROOT / "reader").rglob("*.py")
    parts = (file.relative_to(ROOT).with_suffix("").parts for file in files)
    return sorted(".".join(part).removesuffix(".__init__") for part in parts)


def moment() -> int:
    """When the state that is built was committed, in seconds of Unix time; now, where there is no history.

    All that is built bears this time, so building twice gives the same bytes.
    """
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else int(datetime.now(UTC).timestamp())


def filled(template: Path) -> str:
    """A template with version, date and commands put in."""
    text = template.read_text(encoding="utf-8")
    date = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    for name, value in (("VERSION", version()), ("DATE", date), ("COMMANDS", commands())):
        if f"@{name}@" in text:
            text = text.replace(f"@{name}@", value)
    return text


def commands() -> str:
    """The commands and what each is for, as the manual lists them."""
    sys.path.insert(0, str(ROOT))  # the checkout, whatever is installed
    from reader.__main__ import COMMANDS
    from reader.cli.arguments import build_parser

    parser = build_parser()
    rows = [line.split(None, 1) for line in parser.format_help().splitlines() if line.startswith("    ")]
    known = {row[0] for row in rows if len(row) > 1} & COMMANDS
    if known != COMMANDS:
        raise ValueError(f"the help does not tell of {', '.join(sorted(COMMANDS - known))}")
    return "\n".join(f".TP\n.B {row[0]}\n{row[1][0].upper()}{row[1][1:]}." for row in rows if row[0] in known)


def control(size: int) -> str:
    """What a Debian package says of itself; ``size`` is in bytes."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        description = tomllib.load(file)["project"]["description"]
    return Template((HERE / "linux" / "control").read_text(encoding="utf-8")).substitute(
        version=version(), size=(size + 1023) // 1024, summary=SUMMARY, description=description, maintainer=MAINTAINER
    )


def info_plist() -> dict[str, object]:
    """What macOS is told: the documents that the program opens, without claiming to be the first choice for any."""

    def document(name: str, identifier: str, role: str) -> dict[str, object]:
        return {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": role,
            "LSHandlerRank": "Alternate" if identifier.startswith("public.") else "Owner",
            "LSItemContentTypes": [identifier],
        }

    def exported(name: str, identifier: str, above: str, extension: str, media: str) -> dict[str, object]:
        return {
            "UTTypeIdentifier": identifier,
            "UTTypeDescription": name,
            "UTTypeConformsTo": [above],
            "UTTypeTagSpecification": {
                "public.filename-extension": [extension],
                "public.mime-type": [media],
            },
        }

    reviewed, cable = f"{IDENTITY}.reviewed-cable", f"{IDENTITY}.cable"
    return {
        "CFBundleShortVersionString": version(),
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            document("Reviewed cable", reviewed, "Editor"),
            document("Diplomatic cable", cable, "Viewer"),
            document("Text", "public.plain-text", "Viewer"),
        ],
        "UTExportedTypeDeclarations": [
            exported("Reviewed cable", reviewed, "public.xml", "cablexml", "application/vnd.cablereader+xml"),
            exported("Diplomatic cable", cable, "public.data", "cable", "application/x-diplomatic-cable"),
        ],
    }
