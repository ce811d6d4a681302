"""Print jobs as the store keeps them, so that every badge is accounted for after a crash too."""

from __future__ import annotations

import struct
import uuid
import zlib
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from checkin.badge.image import OneBitImage
from checkin.badge.printer_errors import by_code
from checkin.badge.printer_url import PrinterUrl
from checkin.errors import CheckinError, NotFound, NotSaved
from checkin.store import Store

_NEVER = datetime.min.replace(tzinfo=UTC)
_COLUMNS = (
    "id, attendee, number, label, generation, copy, printer, reason, operator, state, detail, "
    "created_at, changed_at"
)
_PICTURE_HEAD = struct.Struct("<IId")


class JobState(StrEnum):
    """Where a print job stands. Values stand in the store: never rename one."""

    QUEUED = "queued"
    HELD = "held"  # waits for somebody who lets it go on: it may be stale
    SENDING = "sending"
    PRINTED = "printed"
    SENT = "sent"  # by a printer that never confirms
    FAILED = "failed"  # certainly not on paper
    UNKNOWN = "unknown"  # somebody must look whether it came out
    CANCELED = "canceled"


WAITING = frozenset({JobState.QUEUED, JobState.HELD})
OPEN = frozenset({*WAITING, JobState.SENDING, JobState.FAILED, JobState.UNKNOWN})
_OVER = frozenset({JobState.PRINTED, JobState.CANCELED})  # never printed again: no picture kept


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One badge for one printer.

    `attendee` is empty for a test page. `number` and `label` are the badge's number and the name,
    for lists and files. `copy` counts the prints of one generation; 0 lets the spooler count.
    `detail` is the code of the error that ended the job; `paper_low` is only told, not kept.
    """

    printer: str
    attendee: str
    label: str
    number: str = ""
    generation: int = 1
    copy: int = 0
    reason: str = ""
    operator: str = ""
    state: JobState = JobState.QUEUED
    detail: str = ""
    created_at: datetime = _NEVER
    changed_at: datetime = _NEVER
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    paper_low: bool = False

    @property
    def title(self) -> str:
        """Return what the badge is called in print queues and as a file."""
        copy = f" copy {self.copy}" if self.copy > 1 else ""
        return f"{self.number} {self.label}".strip() + copy

    @property
    def problem(self) -> CheckinError | None:
        """Return the error behind `detail`, for the operator's sentence; None where all is well."""
        if self.detail == NotSaved.code:
            return NotSaved("the print job could not be recorded")
        return by_code(self.detail, PrinterUrl.parse(self.printer).short)


class PrintJobs:
    """The print jobs of one event folder, over one connection."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, job: PrintJob, picture: OneBitImage, at: datetime) -> PrintJob:
        """Keep a new job durably and return it with its copy number and times.

        Raises:
            NotSaved: The store could not be written; there is no such job.
        """
        with self._store.transaction():
            copy = job.copy or self._copies(job) + 1
            job = replace(job, copy=copy, created_at=at, changed_at=at)
            self._store.execute(
                f"INSERT INTO print_job ({_COLUMNS}, device, picture) "
                f"VALUES ({', '.join('?' * 15)})",
                (*_row(job), PrinterUrl.parse(job.printer).device, _packed(picture)),
            )
        return job

    def get(self, job_id: str) -> PrintJob:
        """Return a job.

        Raises:
            NotFound: There is none of that id.
        """
        found = self._select("WHERE id = ?", job_id)
        if not found:
            raise NotFound(f"no print job {job_id}", what=job_id)
        return found[0]

    def picture(self, job_id: str) -> OneBitImage | None:
        """Return what the job prints; None when that is over."""
        row = self._store.execute(
            "SELECT picture FROM print_job WHERE id = ?", (job_id,)
        ).fetchone()
        return _unpacked(row[0]) if row and row[0] is not None else None

    def open_jobs(self) -> tuple[PrintJob, ...]:
        """Return the jobs that somebody still waits for or must decide about, oldest first."""
        return self._in_states(OPEN)

    def recent(self, limit: int = 50) -> tuple[PrintJob, ...]:
        """Return the latest jobs, newest first."""
        return self._select("ORDER BY n DESC LIMIT ?", limit)

    def of_attendee(self, attendee: str) -> tuple[PrintJob, ...]:
        """Return every job for a badge of `attendee`, oldest first."""
        return self._select("WHERE attendee = ? ORDER BY n", attendee)

    def next_queued(self, device: str) -> PrintJob | None:
        """Return the job that `device` should print next."""
        found = self._select(
            "WHERE state = ? AND device = ? ORDER BY n LIMIT 1", JobState.QUEUED, device
        )
        return found[0] if found else None

    def change(
        self, job_id: str, allowed: Collection[JobState], state: JobState, at: datetime,
        detail: str = "",
    ) -> PrintJob | None:  # fmt: skip
        """Bring a job into `state`, durably, if it is in one of `allowed`; else return None.

        Raises:
            NotSaved: The store could not be written; the job is what it was.
        """
        with self._store.transaction():
            changed = self._store.execute(
                "UPDATE print_job SET state = ?, detail = ?, changed_at = ?, "
                f"picture = {'NULL' if state in _OVER else 'picture'} "
                f"WHERE id = ? AND state IN ({_marks(allowed)})",
                (state, detail, at.isoformat(), job_id, *allowed),
            ).rowcount
        return self.get(job_id) if changed else None

    def change_all(
        self, old: JobState, state: JobState, at: datetime, *, device: str | None = None,
        detail: str = "",
    ) -> tuple[PrintJob, ...]:  # fmt: skip
        """Bring all jobs in `old` into `state`, of one device or of all, and return them."""
        with self._store.transaction():
            jobs = self._select(
                "WHERE state = ? AND (device = ? OR ? IS NULL) ORDER BY n", old, device, device
            )
            self._store.execute_many(
                "UPDATE print_job SET state = ?, detail = ?, changed_at = ? WHERE id = ?",
                [(state, detail, at.isoformat(), job.id) for job in jobs],
            )
        return tuple(replace(job, state=state, detail=detail, changed_at=at) for job in jobs)

    def _copies(self, job: PrintJob) -> int:
        highest: int = self._store.execute(
            "SELECT coalesce(max(copy), 0) FROM print_job WHERE attendee = ? AND generation = ? "
            "AND state <> ?",
            (job.attendee, job.generation, JobState.CANCELED),
        ).fetchone()[0]
        return highest

    def _in_states(self, states: Collection[JobState]) -> tuple[PrintJob, ...]:
        return self._select(f"WHERE state IN ({_marks(states)}) ORDER BY n", *states)

    def _select(self, where: str, *values: object) -> tuple[PrintJob, ...]:
        rows = self._store.execute(f"SELECT {_COLUMNS} FROM print_job {where}", values)
        return tuple(_job(row) for row in rows)


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def _row(job: PrintJob) -> tuple[object, ...]:
    return (
        job.id, job.attendee, job.number, job.label, job.generation, job.copy, job.printer,
        job.reason, job.operator, job.state, job.detail,
        job.created_at.isoformat(), job.changed_at.isoformat(),
    )  # fmt: skip


def _job(row: tuple[str, str, str, str, int, int, str, str, str, str, str, str, str]) -> PrintJob:
    return PrintJob(
        id=row[0], attendee=row[1], number=row[2], label=row[3], generation=row[4], copy=row[5],
        printer=row[6], reason=row[7], operator=row[8], state=JobState(row[9]), detail=row[10],
        created_at=datetime.fromisoformat(row[11]), changed_at=datetime.fromisoformat(row[12]),
    )  # fmt: skip


def _packed(picture: OneBitImage) -> bytes:
    head = _PICTURE_HEAD.pack(picture.width, picture.height, picture.dots_per_mm)
    return head + zlib.compress(picture.rows, 1)


def _unpacked(data: bytes) -> OneBitImage:
    width, height, dots_per_mm = _PICTURE_HEAD.unpack_from(data)
    return OneBitImage(width, height, zlib.decompress(data[_PICTURE_HEAD.size :]), dots_per_mm)
