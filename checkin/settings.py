"""What one station remembers about itself: language, printer, checkpoint. Never journaled."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from checkin import memory_file

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices made at this station; all have a value that works."""

    language: str = ""  # "" follows the system
    theme: str = "auto"  # auto, light, dark or contrast
    sound_volume: int = 80  # percent; 0 is silent
    printer: str = ""  # printer URL, see badge/transport.py; "" has none yet
    badge_layout: str = "roll80"
    checkpoint: str = ""  # checkpoint id
    direction: str = "entry"
    operator: str = ""  # name of the person at the desk
    hide_names: bool = False  # on a screen that guests can read
    wedge_gap_ms: int = 50
    wedge_tail_ms: int = 150
    wedge_fast_gap_ms: int = 15  # these as ui/scanner/burst.py explains them
    wedge_fast_keys: int = 5
    wedge_min_keys: int = 8
    wedge_mean_gap_ms: int = 30
    wedge_suffix: str = "any"
    serial_port: str = ""
    export_folder: str = ""
    shared_folder: str = ""  # where stations exchange files by themselves; "" has none
    in_network: bool = False  # whether other stations are expected: a pack was made for them


def load(folder: Path) -> Settings:
    """Return the settings in `folder`; what is missing or damaged falls back to its default."""
    body, defaults = memory_file.read(folder / FILE_NAME), Settings()
    known: dict[str, Any] = {
        item.name: body[item.name]
        for item in fields(Settings)
        if type(body.get(item.name)) is type(getattr(defaults, item.name))
    }
    return replace(defaults, **known)


def save(settings: Settings, folder: Path) -> None:
    """Write `settings` into `folder`, whole or not at all.

    Raises:
        OSError: The folder cannot be written.
    """
    memory_file.write(folder / FILE_NAME, asdict(settings))
