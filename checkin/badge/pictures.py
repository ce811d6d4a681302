"""The pictures of an event: files in its folder, found by name. Nothing is read here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

FOLDER = "images"  # in the event folder
LOGO = "logo"
ENDINGS = (".png", ".jpg", ".jpeg", ".bmp")


def find(folder: Path | None, names: Iterable[str]) -> Path | None:
    """Return the first picture in `folder` that is called one of `names`.

    Args:
        folder: Where to look; None where an event has none.
        names: File names, with their ending or without.
    """
    if folder is None:
        return None
    for name in names:
        if not name or Path(name).name != name:
            continue  # a registration number may hold anything, also a way out of the folder
        for ending in ("", *ENDINGS, *(ending.upper() for ending in ENDINGS)):
            path = folder / f"{name}{ending}"
            if path.suffix.lower() in ENDINGS and path.is_file():
                return path
    return None


def listed(folder: Path) -> tuple[str, ...]:
    """Return the names of all pictures in `folder`, to choose a logo from."""
    try:
        files = [path for path in folder.iterdir() if path.suffix.lower() in ENDINGS]
    except OSError:
        return ()
    return tuple(sorted(path.name for path in files))
