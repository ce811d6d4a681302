"""How the exchange by a shared folder goes: a value for screens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin.errors import CheckinError
from checkin.offer import RefusedFile


@dataclass(frozen=True, slots=True)
class FolderHealth:
    """What is known of one shared folder.

    Attributes:
        folder: Which one.
        exchanged_at: When everything was taken and given last; None where it never was yet.
        error: Why that does not work at the moment.
        refused: Files of others that are not taken in.
    """

    folder: Path
    exchanged_at: datetime | None = None
    error: CheckinError | None = None
    refused: tuple[RefusedFile, ...] = ()
