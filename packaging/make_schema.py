"""Make ``cable.rng`` and ``cable.xsd`` from ``cable.rnc``, and ``release.rng`` from ``release.rnc``.

The two with the ending ``rnc`` are written by hand.

usage: python packaging/make_schema.py [--check]

Needs rnc2rng and lxml (both in the development environment), and for the XSD trang, a Java program that Debian and
others package under that name. With ``--check`` nothing is written; the exit status says whether the files agree. The
three files are in git because programs that know nothing of this project validate against them; a test holds them
together.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import rnc2rng
from lxml import etree

SCHEMA = Path(__file__).resolve().parent.parent / "resources" / "schema"
XS = "{http://www.w3.org/2001/XMLSchema}"
ISM = "urn:us:gov:ic:ism"
XML = "http://www.w3.org/XML/1998/namespace"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
NOTICE = "<!-- Made from {} by packaging/make_schema.py: the comments are there, and changes belong there. -->\n"


def make_rng(source: Path) -> bytes:
    """The RELAX NG schema in XML syntax."""
    written = rnc2rng.dumps(rnc2rng.load(str(source)))
    body = written.removeprefix(DECLARATION.rstrip("\n")).lstrip("\n")
    text: str = DECLARATION + NOTICE.format(source.name) + body.rstrip("\n") + "\n"
    return text.encode()


def make_xsd(source: Path) -> bytes:
    """The XSD schema, in one file.

    Trang writes a file for each namespace. The attributes that are not ours (``ism:*``, ``xml:space``) become wildcards
    here, so that validating needs no second file.

    Raises:
        subprocess.CalledProcessError: trang finds a fault in the schema.
    """
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "cable.xsd"
        subprocess.run(["trang", str(source), str(target)], check=True, capture_output=True)
        written = target.read_text(encoding="utf-8").replace("ns1:", "cr:").replace(":ns1=", ":cr=")
    root = etree.fromstring(written.encode(), etree.XMLParser(remove_comments=True, remove_blank_text=True))
    for imported in root.findall(f"{XS}import"):
        root.remove(imported)
    for foreign in [attribute for attribute in root.iter(f"{XS}attribute") if ":" in attribute.get("ref", "")]:
        holder = foreign.getparent()
        namespace = XML if foreign.get("ref", "").startswith("xml:") else ISM
        if holder is None:
            continue
        holder.remove(foreign)
        if holder.find(f"{XS}anyAttribute") is None:
            etree.SubElement(holder, f"{XS}anyAttribute", namespace=namespace, processContents="skip")
    etree.indent(root)
    return (DECLARATION + NOTICE.format(source.name)).encode() + etree.tostring(root, encoding="UTF-8") + b"\n"


def main(arguments: list[str]) -> int:
    """Write both files, or check them."""
    parser = argparse.ArgumentParser(description="Make cable.rng and cable.xsd from cable.rnc.")
    parser.add_argument("--check", action="store_true", help="write nothing; say whether the files agree")
    options = parser.parse_args(arguments)
    source = SCHEMA / "cable.rnc"
    made = {"cable.rng": make_rng(source), "release.rng": make_rng(SCHEMA / "release.rnc")}
    if shutil.which("trang"):
        made["cable.xsd"] = make_xsd(source)
    else:
        print("cable.xsd is left alone: trang is not installed", file=sys.stderr)
    status = 0
    for name, content in made.items():
        target = SCHEMA / name
        same = target.exists() and target.read_bytes() == content
        print(f"{name}: {'agrees' if same else 'differs' if options.check else 'written'}")
        if not same and options.check:
            status = 1
        elif not same:
            target.write_bytes(content)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
