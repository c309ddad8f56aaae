"""Reading and writing files: whole or not at all, with sentences for what can go wrong. No Qt.

A file is written beside its place, brought to the disk and then put there in one step, so that at any moment, also
after a full disk, a crash or Ctrl+C, either the old file stands there or the new one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from reader.cable.phrase import Phrase, phrase
from reader.cable.visible import visible
from reader.errors import ReaderError

STANDARD_INPUT = Path("-")
"""What names standard input where a file is asked for."""


class FileError(ReaderError):
    """A file could not be read or written; ``path`` says which."""

    def __init__(self, sentence: str, path: Path) -> None:
        super().__init__(sentence)
        self.path = path


READING = {
    errno.ENOENT: phrase("There is no file {name}."),
    errno.ENOTDIR: phrase("There is no file {name}."),
    errno.EISDIR: phrase("{name} is a folder, not a file."),
    errno.EACCES: phrase("{name} may not be read: permission denied."),
    errno.EPERM: phrase("{name} may not be read: permission denied."),
    errno.ENAMETOOLONG: phrase("{name} cannot be read: the name is too long."),
    errno.ELOOP: phrase("{name} cannot be read: its links lead in a circle."),
    errno.EIO: phrase("{name} cannot be read: the disk reports a fault."),
}
WRITING = {
    errno.ENOENT: phrase("{name} cannot be written: there is no folder {folder}."),
    errno.ENOTDIR: phrase("{name} cannot be written: {folder} is not a folder."),
    errno.EISDIR: phrase("{name} is a folder; name a file to write."),
    errno.EACCES: phrase("{name} may not be written: permission denied. Choose another place."),
    errno.EPERM: phrase("{name} may not be written: permission denied. Choose another place."),
    errno.EROFS: phrase("{name} cannot be written: the disk is read-only. Choose another place."),
    errno.ENOSPC: phrase("{name} was not written: the disk is full. Make room, or choose another disk."),
    errno.EDQUOT: phrase(
        "{name} was not written: your share of the disk is used up. Make room, or choose another disk."
    ),
    errno.EFBIG: phrase("{name} was not written: the disk holds no file of that size. Choose another disk."),
    errno.ENAMETOOLONG: phrase("{name} cannot be written: the name is too long. Choose a shorter one."),
    errno.ETXTBSY: phrase("{name} cannot be written: another program uses it."),
    errno.EIO: phrase("{name} was not written: the disk reports a fault. Choose another disk."),
}

REASONS = {
    errno.ENOENT: phrase("it is not there"),
    errno.ENOTDIR: phrase("it is not in a folder"),
    errno.EISDIR: phrase("it is a folder"),
    errno.EACCES: phrase("permission denied"),
    errno.EPERM: phrase("permission denied"),
    errno.EROFS: phrase("the disk is read-only"),
    errno.ENOSPC: phrase("the disk is full"),
    errno.EDQUOT: phrase("your share of the disk is used up"),
    errno.ENAMETOOLONG: phrase("the name is too long"),
    errno.ELOOP: phrase("its links lead in a circle"),
    errno.EIO: phrase("the disk reports a fault"),
    errno.ETIMEDOUT: phrase("the drive does not answer"),
    errno.ESTALE: phrase("the drive does not answer"),
    errno.ENOTCONN: phrase("the drive does not answer"),
}


def reason(error: OSError) -> str:
    """Why the system refuses something, in a few words: a phrase where the reason is a common one, else its own."""
    if error.errno in REASONS:
        return REASONS[error.errno]
    return visible(str(error.strerror or error))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        FileError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise _fault(error, path, READING) from error


def read_standard_input() -> bytes:
    """What comes by standard input, to its end.

    Raises:
        FileError: it is closed, or cannot be read.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise FileError(phrase("Standard input is closed; name a file."), STANDARD_INPUT)
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        why = reason(error)
        raise FileError(phrase("Standard input cannot be read: {reason}.", reason=why), STANDARD_INPUT) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all; the permissions of a file that stood there stay.

    A link is followed: the file it leads to is replaced, not the link. A device or a pipe is written to as it stands.

    Raises:
        FileError: it cannot be written; what stood there is unchanged.
    """
    beside = write_beside(path, data)
    if beside is None:
        return
    try:
        beside.settle()
        beside.put()
    except BaseException:  # also Ctrl+C: no half-written file is left
        beside.drop()
        raise
    settle_folder(beside.folder)


class Beside:
    """A file that was written beside its place, and is still to be brought to the disk and put there, or dropped."""

    __slots__ = ("_beside", "_descriptor", "_path", "_place")

    def __init__(self, path: Path, place: Path, beside: Path, descriptor: int) -> None:
        """``path`` is what a person calls it, ``place`` where it goes, ``descriptor`` what ``beside`` is open as."""
        self._path = path
        self._place = place
        self._beside = beside
        self._descriptor = descriptor

    @property
    def folder(self) -> Path:
        """The folder that it goes into."""
        return self._place.parent

    def fill(self, data: bytes, permissions: int | None) -> None:
        """Write the bytes, and give it the permissions of what it replaces."""
        _write_all(self._descriptor, data)
        if permissions is not None:
            self._beside.chmod(permissions)

    def settle(self) -> None:
        """Bring it to the disk; another thread may do that.

        Raises:
            FileError: the disk does not take it.
        """
        with _told(self._path, WRITING):
            os.fsync(self._descriptor)

    def put(self) -> None:
        """Put it in its place, in one step.

        Raises:
            FileError: it cannot be put there; what stood there is unchanged.
        """
        with _told(self._path, WRITING):
            self._close()
            self._beside.replace(self._place)

    def drop(self) -> None:
        """Remove it, if it was not put in its place."""
        with contextlib.suppress(OSError):
            self._close()
        with contextlib.suppress(OSError):
            self._beside.unlink()

    def _close(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def write_beside(path: Path, data: bytes) -> Beside | None:
    """Write a file beside its place; None where a device or a pipe stands there, which was written to.

    Raises:
        FileError: it cannot be written; what stood there is unchanged.
    """
    with _told(path, WRITING):
        place = Path(os.path.realpath(path))
        mode = _mode(place)
        if mode is not None and not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if mode is not None and not stat.S_ISREG(mode):
            with place.open("wb", buffering=0) as device:
                _write_all(device.fileno(), data)
            return None
        # Narrowed by the user's umask, as for any new file; and never wider than what it replaces, not for a moment.
        permissions = 0o666 if mode is None else stat.S_IMODE(mode)
        name = place.with_name(f".{os.urandom(8).hex()}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        beside = Beside(path, place, name, os.open(name, flags, permissions))
        try:
            beside.fill(data, permissions if mode is not None else None)
        except BaseException:
            beside.drop()
            raise
        return beside


def make_folder(path: Path) -> None:
    """Make a folder, and the ones above it, where they are missing.

    Raises:
        FileError: it cannot be made, or something else has its name.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        name = visible(str(path))
        raise FileError(phrase("{name} is a file, not a folder; name a folder.", name=name), path) from error
    except (OSError, ValueError) as error:
        raise _fault(error, path, WRITING) from error


def settle_folder(folder: Path) -> None:
    """Bring a folder's entries to the disk, where the system knows how."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def is_folder(path: Path) -> bool:
    """Whether a folder is there, as far as one may look; ``Path.is_dir`` raises where one may not."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """Whether a file is there, as far as one may look."""
    return os.path.isfile(path)  # noqa: PTH113


def exists(path: Path) -> bool:
    """Whether anything is there, as far as one may look."""
    return os.path.exists(path)  # noqa: PTH110


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file that exists."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _mode(place: Path) -> int | None:
    """The kind and permissions of what stands at a place, or None where nothing does."""
    try:
        return place.stat().st_mode
    except FileNotFoundError:
        return None


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


@contextlib.contextmanager
def _told(path: Path, sentences: dict[int, Phrase]) -> Iterator[None]:
    """Say in a sentence what the system says about a path.

    Raises:
        FileError: something is wrong with it.
    """
    try:
        yield
    except (OSError, ValueError) as error:
        raise _fault(error, path, sentences) from error


def _fault(error: OSError | ValueError, path: Path, sentences: dict[int, Phrase]) -> FileError:
    """The sentence for what the system said about a path."""
    name = visible(str(path))
    if isinstance(error, OSError) and error.errno in sentences:
        template = sentences[error.errno].template
        return FileError(Phrase(template, {"name": name, "folder": visible(str(path.parent))}), path)
    told = isinstance(error, OSError) and (error.errno in REASONS or error.strerror)
    why = reason(error) if isinstance(error, OSError) and told else phrase("the system refuses the name")
    if sentences is READING:
        return FileError(phrase("{name} cannot be read: {reason}.", name=name, reason=why), path)
    return FileError(phrase("{name} cannot be written: {reason}.", name=name, reason=why), path)
