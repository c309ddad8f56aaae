"""The program's icon in the sizes and formats that desktops want, drawn from the one SVG. Needs Qt and Pillow."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "icons" / "cable-reader.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)


def draw(folder: Path) -> None:
    """Write ``SIZE.png`` for every size, ``cable-reader.ico`` and ``cable-reader.icns`` into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"{size}.png")):
            raise OSError(f"{folder / f'{size}.png'} could not be written")
    drawn = {size: Image.open(folder / f"{size}.png") for size in SIZES}
    smaller = [drawn[size] for size in ICO[:-1]]
    drawn[256].save(folder / "cable-reader.ico", append_images=smaller, sizes=[(size, size) for size in ICO])
    drawn[512].save(folder / "cable-reader.icns", append_images=[drawn[size] for size in (32, 64, 128, 256)])


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
