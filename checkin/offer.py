"""What an exchange by stick would bring, and what it brought: values for screens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checkin.errors import CheckinError
from checkin.merge_report import FileResult, Stopped


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
        results: What came of each file that was looked at.
        error: Why it did not come to its end; what was taken in stays all the same.
    """

    taken: int
    given: int
    file: Path | None = None
    results: tuple[FileResult, ...] = ()
    error: CheckinError | None = None

    @property
    def stopped(self) -> Stopped | None:
        """Where somebody stopped it, if anybody did; nothing was given then."""
        reports = [each.report for each in self.results if each.report]
        return next((report.stopped for report in reports if report.stopped), None)

    @property
    def refused(self) -> tuple[RefusedFile, ...]:
        """Return the files that were not taken in."""
        return tuple(RefusedFile(each.path, each.error) for each in self.results if each.error)
