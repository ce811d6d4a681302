"""What a reader tells the status strip about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ui.level import Level


class Kind(StrEnum):
    """How a scanner reaches the program."""

    WEDGE = "wedge"  # types like a keyboard
    SERIAL = "serial"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class ScannerState:
    """One reader as it is now. `detail` is a key of `words.SENTENCES`, filled with `values`."""

    kind: Kind
    level: Level
    detail: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    last_scan_at: datetime | None = None
