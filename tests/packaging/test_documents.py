"""What packages say of the program is what the program says of itself."""

from __future__ import annotations

import configparser
import gzip
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import documents
import linux_tree
from reader import __main__ as entry
from reader import __version__

LINUX = documents.HERE / "linux"
MIME = {"application/vnd.cablereader+xml", "application/x-diplomatic-cable"}
SHARED = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_version_is_read_without_an_import() -> None:
    assert documents.version() == __version__


def test_the_manual_tells_of_every_command() -> None:
    told = re.findall(r"^\.B (\w+)$", documents.commands(), re.MULTILINE)
    assert set(told) == entry.COMMANDS
    assert "@" not in documents.filled(LINUX / "cable-reader.1").replace("@example", "")


def test_every_module_goes_into_the_bundle() -> None:
    assert {"reader", "reader.__main__", "reader.cli.restore", "reader.app.window"} <= set(documents.modules())


def test_the_desktop_entry_names_our_types_and_no_other() -> None:
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{documents.IDENTITY}.desktop", encoding="utf-8")
    entry_ = parser["Desktop Entry"]
    assert set(entry_["MimeType"].strip(";").split(";")) == MIME
    assert entry_["Exec"] == "cable-reader -- %F"
    assert entry_["Icon"] == documents.IDENTITY


def test_no_pattern_takes_texts_or_xml_from_other_programs() -> None:
    tree = ET.parse(LINUX / f"{documents.IDENTITY}.mime.xml")
    assert {each.get("type") for each in tree.iter(f"{SHARED}mime-type")} == MIME
    assert {each.get("pattern") for each in tree.iter(f"{SHARED}glob")} == {"*.cablexml", "*.cable"}


def test_macos_is_told_of_texts_without_claiming_them() -> None:
    types = documents.info_plist()["CFBundleDocumentTypes"]
    assert isinstance(types, list)
    ranks = {each["LSItemContentTypes"][0]: each["LSHandlerRank"] for each in types}
    assert ranks["public.plain-text"] == "Alternate"


def test_windows_takes_no_default_from_another_program() -> None:
    script = (documents.HERE / "windows" / "cable-reader.iss").read_text(encoding="utf-8")
    rows = [line for line in script.splitlines() if line.startswith("Root: ")]
    assert rows
    assert all(row.startswith("Root: HKCU;") for row in rows)  # of this user only
    for row in rows:
        if re.search(r'Classes\\\.\w+"', row):  # the key of an extension itself
            assert ".txt" not in row
            assert ".xml" not in row
            assert "createvalueifdoesntexist" in row
    assert f'AppUserModelID: "{documents.IDENTITY}"' in script


def test_packages_and_program_have_one_identity() -> None:
    program = (documents.ROOT / "reader" / "app" / "main.py").read_text(encoding="utf-8")
    assert f'IDENTITY = "{documents.IDENTITY}"' in program


def test_what_a_package_installs(tmp_path: Path) -> None:
    bundle, icons = tmp_path / "bundle", tmp_path / "icons"
    bundle.mkdir()
    icons.mkdir()
    for name in ("cable-reader", "NOTICES.txt"):
        (bundle / name).write_text(name, encoding="utf-8")
    types = [f"application-{name}" for name in ("vnd.cablereader+xml", "x-diplomatic-cable")]
    for folder in (icons, *(icons / name for name in types)):
        folder.mkdir(exist_ok=True)
        for size in linux_tree.PNG:
            (folder / f"{size}.png").write_bytes(folder.name.encode())
    root = linux_tree.lay(bundle, icons, tmp_path / "root")
    share = root / "usr/share"
    assert (root / "usr/bin/cable-reader").resolve() == (root / "usr/lib/cable-reader/cable-reader").resolve()
    assert (root / "usr/lib/cable-reader/cable-reader").stat().st_mode & 0o777 == 0o755
    assert (share / "doc/cable-reader/copyright").read_text(encoding="utf-8") == "NOTICES.txt"
    manual = gzip.decompress((share / "man/man1/cable-reader.1.gz").read_bytes()).decode()
    assert __version__ in manual
    sums = linux_tree.sums(root)
    assert "usr/lib/cable-reader/cable-reader" in sums
    assert "NOTICES" not in sums  # a link
    told = (share / f"mime/packages/{documents.IDENTITY}.xml").read_text(encoding="utf-8")
    for name in types:
        assert f'<icon name="{name}"/>' in told
        assert (share / f"icons/hicolor/32x32/mimetypes/{name}.png").read_bytes() == name.encode()
        assert "<svg" in (share / f"icons/hicolor/scalable/mimetypes/{name}.svg").read_text(encoding="utf-8")


def test_the_address_of_a_package_is_nobody_s() -> None:
    control = documents.control(0)
    assert f"\nMaintainer: {documents.MAINTAINER}\n" in control
    assert documents.MAINTAINER.endswith(".invalid>")


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", (f"{documents.IDENTITY}.desktop",)),
        ("appstreamcli", ("validate", "--no-net", f"{documents.IDENTITY}.metainfo.xml")),
        ("man", ("--warnings", "-l", "cable-reader.1")),
    ],
)
def test_the_validators_of_the_desktop_find_nothing(tool: str, arguments: tuple[str, ...], tmp_path: Path) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    *options, name = arguments
    file = tmp_path / name
    file.write_text(documents.filled(LINUX / name), encoding="utf-8")
    done = subprocess.run([tool, *options, file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
