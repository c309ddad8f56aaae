"""The one way to a shipped file: as bytes, by its name under ``resources/``.

It works in a checkout and an editable install (the folder ``resources`` beside the package), in a wheel, a zipped
wheel and a frozen bundle (the folder ``_resources`` inside the package). It gives bytes, never paths: a zip has none.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader
    from importlib.resources.abc import Traversable

_PACKAGE = Path(__file__).parent


def read(name: str) -> bytes:
    """The bytes of a shipped file, by its name with forward slashes (``"schema/cable.rng"``).

    Raises:
        FileNotFoundError: no such file is shipped, or the name leads out of the folder.
    """
    # The loader reads whatever lies beside the code it loaded; importlib.resources would cost 10 ms at the start.
    loader = cast("ResourceLoader", __spec__.loader)
    path = PurePosixPath(name)
    if not path.is_absolute() and ".." not in path.parts:
        for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
            try:
                return loader.get_data(str(folder / path))
            except OSError:
                continue
    raise FileNotFoundError(f"Cable Reader ships no file named {name!r}.")


def folders() -> tuple[str, ...]:
    """The names of all shipped folders, sorted; there are none in them.

    Raises:
        FileNotFoundError: nothing is shipped.
    """
    found = tuple(sorted(place.name for place in _folder().iterdir() if place.is_dir()))
    if not found:
        raise FileNotFoundError("Cable Reader ships no folder.")
    return found


def names(folder: str) -> tuple[str, ...]:
    """The names of the files in a shipped folder, sorted and as ``read`` takes them; folders in it are left out.

    Raises:
        FileNotFoundError: no such folder is shipped.
    """
    parts = PurePosixPath(folder).parts
    place = _folder().joinpath(*parts)
    if ".." not in parts and place.is_dir():
        return tuple(sorted(f"{folder}/{file.name}" for file in place.iterdir() if file.is_file()))
    raise FileNotFoundError(f"Cable Reader ships no folder named {folder!r}.")


def _folder() -> Traversable:
    """Where all shipped files are."""
    from importlib.resources import files

    inside = files("reader") / "_resources"
    return inside if inside.is_dir() else files("reader").joinpath("..", "resources")
