"""Files are written whole or not at all, keep their permissions, and every fault is a sentence."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from reader import files
from reader.cable.phrase import Phrase
from reader.files import FileError, make_folder, read_bytes, reason, same_file, write_bytes

NOT_ROOT = pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions do not bind this user")
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


def left_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.mark.parametrize("data", [b"", b"\r\n\x00\xff", b"x" * 300_000])
def test_what_is_written_is_read(tmp_path: Path, data: bytes) -> None:
    write_bytes(tmp_path / "a", data)
    assert read_bytes(tmp_path / "a") == data
    assert left_in(tmp_path) == ["a"]


@POSIX
def test_permissions_of_the_old_file_stay(tmp_path: Path) -> None:
    old = tmp_path / "a"
    old.write_bytes(b"old")
    old.chmod(0o640)
    write_bytes(old, b"new")
    assert (read_bytes(old), stat.S_IMODE(old.stat().st_mode)) == (b"new", 0o640)


@POSIX
def test_a_new_file_has_the_permissions_that_the_user_gives_new_files(tmp_path: Path) -> None:
    (tmp_path / "by hand").touch()
    write_bytes(tmp_path / "a", b"")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "by hand").stat().st_mode


@POSIX
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there" / "a")
    write_bytes(tmp_path / "link", b"1")
    write_bytes(tmp_path / "link", b"2")
    assert (tmp_path / "link").is_symlink()
    assert read_bytes(tmp_path / "there" / "a") == b"2"


@POSIX
def test_a_device_is_written_to_and_not_replaced() -> None:
    write_bytes(Path(os.devnull), b"gone")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_name_of_the_greatest_length_is_written(tmp_path: Path) -> None:
    write_bytes(tmp_path / ("n" * 255), b"x")
    assert left_in(tmp_path) == ["n" * 255]


@pytest.mark.parametrize("step", ["fsync", "write", "replace"])
@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_a_fault_on_the_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: BaseException
) -> None:
    old = tmp_path / "a"
    old.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise fault

    owner: object = Path if step == "replace" else os
    monkeypatch.setattr(owner, step, fail)
    with pytest.raises(FileError if isinstance(fault, OSError) else KeyboardInterrupt) as caught:
        write_bytes(old, b"new")
    monkeypatch.undo()
    assert (left_in(tmp_path), old.read_bytes()) == (["a"], b"old")
    if isinstance(fault, OSError):
        assert str(caught.value).endswith("a was not written: the disk is full. Make room, or choose another disk.")


def test_a_short_write_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: whole(descriptor, data[:7]))
    write_bytes(tmp_path / "a", b"0123456789" * 5)
    assert read_bytes(tmp_path / "a") == b"0123456789" * 5


@pytest.mark.parametrize(
    ("name", "reading", "writing"),
    [
        ("missing/a", "There is no file {path}.", "{path} cannot be written: there is no folder {folder}."),
        ("folder", "{path} is a folder, not a file.", "{path} is a folder; name a file to write."),
        ("file/a", "There is no file {path}.", "{path} cannot be written: {folder} is not a folder."),
        ("n" * 300, "{path} cannot be read: the name is too long.", "the name is too long"),
        ("a\0b", "cannot be read", "cannot be written"),
    ],
)
def test_a_fault_is_a_sentence(tmp_path: Path, name: str, reading: str, writing: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    path = tmp_path / name
    for act, sentence in ((lambda: read_bytes(path), reading), (lambda: write_bytes(path, b""), writing)):
        with pytest.raises(FileError) as caught:
            act()
        assert sentence.format(path=path, folder=path.parent) in str(caught.value)
        assert caught.value.path == path
        assert str(caught.value).isprintable()
    assert left_in(tmp_path) == ["file", "folder"]


@NOT_ROOT
def test_what_may_not_be_written_is_left_alone(tmp_path: Path) -> None:
    guarded = tmp_path / "a"
    guarded.write_bytes(b"old")
    guarded.chmod(0o444)
    with pytest.raises(FileError, match="permission denied"):
        write_bytes(guarded, b"new")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(FileError, match="permission denied"):
            write_bytes(tmp_path / "b", b"new")
    finally:
        tmp_path.chmod(0o755)
    assert guarded.read_bytes() == b"old"


def test_a_read_only_file_is_left_alone_whoever_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guarded = tmp_path / "a"
    guarded.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != guarded.resolve())
    with pytest.raises(FileError, match=r"a may not be written: permission denied\. Choose another place\."):
        write_bytes(guarded, b"new")
    assert guarded.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_with_control_characters_is_shown_escaped(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"a\\x1b\[31m\\n\\udcff"):
        read_bytes(tmp_path / "a\x1b[31m\n\udcff")


def test_folders_are_made(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="is a file, not a folder; name a folder"):
        make_folder(tmp_path / "file")
    with pytest.raises(FileError, match="file"):
        make_folder(tmp_path / "file" / "c")


def test_same_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert same_file(tmp_path / "a", tmp_path / "." / "a")
    assert not same_file(tmp_path / "a", tmp_path / "b")
    assert not same_file(tmp_path / "b", tmp_path / "b")
    assert not same_file(tmp_path / "a", tmp_path / "a\0")


def test_no_fault_of_the_system_is_without_words() -> None:
    for sentences in (files.READING, files.WRITING):
        assert all(sentence.endswith(".") and "{name}" in sentence for sentence in sentences.values())


def test_why_the_system_refuses_is_a_phrase_where_it_is_common() -> None:
    known, other = OSError(errno.ENOSPC, "No space left on device"), OSError(errno.EXDEV, "Invalid cross-device link")
    assert isinstance(reason(known), Phrase)
    assert reason(known) == "the disk is full"
    assert reason(other) == "Invalid cross-device link"
