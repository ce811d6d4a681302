"""The preview printer: each badge becomes a PNG file in a folder, for training and the demo."""

from __future__ import annotations

import os
import re
from itertools import count
from pathlib import Path

from checkin.badge.printer_errors import PreviewNotWritten
from checkin.badge.printer_url import PrinterUrl

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')  # in file names of some system
_LONGEST = 80


def write(printer: PrinterUrl, png: bytes, title: str) -> Path:
    """Write one badge under a name of its own and return its path.

    Raises:
        PreviewNotWritten: The folder cannot be written.
    """
    folder = Path(printer.address).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write_new(folder, _file_name(title), png)
    except OSError as error:
        raise PreviewNotWritten(
            f"{folder}: {error.strerror}", printer=printer.short, folder=str(folder)
        ) from error


def _file_name(title: str) -> str:
    name = _FORBIDDEN.sub(" ", title)[:_LONGEST].strip(" .")
    return " ".join(name.split()) or "badge"


def _write_new(folder: Path, name: str, png: bytes) -> Path:
    """Write to the first free name; a badge printed again never replaces the one before."""
    for attempt in count(1):
        path = folder / (f"{name}.png" if attempt == 1 else f"{name} ({attempt}).png")
        try:
            with path.open("xb") as file:
                file.write(png)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            continue
        return path
    raise AssertionError("count() never ends")
