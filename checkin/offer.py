"""What an exchange by stick would bring, and what it brought: values for screens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checkin.errors import CheckinError
from checkin.merge_report import MergeReport


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that is not taken in, and why."""

    path: Path
    error: CheckinError


@dataclass(frozen=True, slots=True)
class Offer:
    """What attendance files would bring this station, and what they lack.

    Attributes:
        take: Entries in them that are not here.
        stations: Names of the stations that wrote those, the most busy ones first.
        give: Entries here that are in none of them.
        files: The files that can be taken in.
        refused: Those that cannot.
    """

    take: int = 0
    stations: tuple[str, ...] = ()
    give: int = 0
    files: tuple[Path, ...] = ()
    refused: tuple[RefusedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What became of an offer; without an error the stick may be taken out.

    Attributes:
        taken: New entries that came.
        given: Entries that the stick did not have before.
        file: What was written; none where the stick had everything already.
        reports: One for each file that was taken in.
        refused: Files that were not.
        error: Why it did not come to its end; what was taken in stays all the same.
    """

    taken: int
    given: int
    file: Path | None = None
    reports: tuple[MergeReport, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    error: CheckinError | None = None
