"""The icons of the program and of its files in the sizes and formats that desktops want, each drawn from its one SVG.

Needs Qt and Pillow.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "icons" / "cable-reader.svg"
TYPES = ROOT / "packaging" / "linux" / "icons"
"""The icons of the types of files, by the names that desktops look for."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)


def in_all_sizes(source: Path, folder: Path) -> None:
    """Write ``SIZE.png`` for every size into a folder."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is no SVG")
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"{size}.png")):
            raise OSError(f"{folder / f'{size}.png'} could not be written")


def draw(folder: Path) -> None:
    """Write the program's icon, ``cable-reader.ico`` and ``.icns``, into a folder; each type's below it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    _application = QGuiApplication(["icons"])
    in_all_sizes(SOURCE, folder)
    for source in sorted(TYPES.glob("*.svg")):
        in_all_sizes(source, folder / source.stem)
    drawn = {size: Image.open(folder / f"{size}.png") for size in SIZES}
    smaller = [drawn[size] for size in ICO[:-1]]
    drawn[256].save(folder / "cable-reader.ico", append_images=smaller, sizes=[(size, size) for size in ICO])
    drawn[512].save(folder / "cable-reader.icns", append_images=[drawn[size] for size in (32, 64, 128, 256)])


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
