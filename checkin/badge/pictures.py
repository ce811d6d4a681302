"""The pictures of an event: files in its folder, found by name. Nothing is read here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

FOLDER = "images"  # in the event folder
LOGO = "logo"
ENDINGS = (".png", ".jpg", ".jpeg", ".bmp")
_FORBIDDEN = set('\\/:*?"<>|')  # in file names of some system


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


def may_be_called(name: str) -> bool:
    """Tell whether a picture that came from elsewhere may lie in the folder under that name."""
    path = Path(name)
    is_plain = path.name == name and name.isprintable() and not set(name) & _FORBIDDEN
    return is_plain and not name.startswith(".") and path.suffix.lower() in ENDINGS
