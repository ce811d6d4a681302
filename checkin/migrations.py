"""The store's schema, as an ordered list of steps that are never edited once released.

A step describes its tables in full and imports no model class, so that it still does the
same thing in two years. Add a new function below; never change or reorder an old one.
"""

from __future__ import annotations

from typing import Any, Protocol

from checkin.errors import StoreTooNew


class Schema(Protocol):
    """The part of a database that a step needs."""

    def execute(self, sql: str, /) -> Any:  # noqa: ANN401 - whatever the driver returns
        """Run one statement."""
        ...


def m001_journal(db: Schema) -> None:
    """Keep every entry of every station; rows are only ever added.

    `raw` is the exact text that is hashed, signed, sent and kept for ever; the columns beside it
    are read from it, for finding. `sig` stands at the last entry of each commit.
    """
    db.execute(
        "CREATE TABLE journal (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
        "station TEXT NOT NULL, public_key BLOB NOT NULL, intro BLOB) STRICT"
    )
    db.execute(
        "CREATE TABLE entry (journal INTEGER NOT NULL REFERENCES journal(n), "
        "seq INTEGER NOT NULL, time INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, "
        "raw TEXT NOT NULL, hash BLOB NOT NULL, sig BLOB, "
        "PRIMARY KEY (journal, seq)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX entry_subject ON entry (subject)")


def m002_folds(db: Schema) -> None:
    """Keep folds of the entries warm; all of these can be dropped and rebuilt."""
    db.execute(
        "CREATE TABLE attendee (id TEXT PRIMARY KEY, listed INTEGER NOT NULL, "
        "status TEXT NOT NULL, category TEXT NOT NULL, state TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX attendee_listed ON attendee (listed, status, category)")
    db.execute(
        "CREATE TABLE attendee_key (key TEXT NOT NULL, attendee TEXT NOT NULL, "
        "PRIMARY KEY (key, attendee)) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE presence (checkpoint TEXT NOT NULL, attendee TEXT NOT NULL, "
        "entered INTEGER NOT NULL, inside INTEGER NOT NULL, "
        "PRIMARY KEY (checkpoint, attendee)) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE settled (subject TEXT PRIMARY KEY, time INTEGER NOT NULL, "
        "journal TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )


def m003_print_jobs(db: Schema) -> None:
    """Keep each print job of this station; its picture only as long as it may be printed.

    `device` is the printer without its settings: what has one worker and one paper roll.
    """
    db.execute(
        "CREATE TABLE print_job (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
        "attendee TEXT NOT NULL, number TEXT NOT NULL, label TEXT NOT NULL, "
        "generation INTEGER NOT NULL, copy INTEGER NOT NULL, printer TEXT NOT NULL, "
        "device TEXT NOT NULL, reason TEXT NOT NULL, operator TEXT NOT NULL, state TEXT NOT NULL, "
        "detail TEXT NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL, "
        "picture BLOB) STRICT"
    )
    db.execute("CREATE INDEX print_job_state ON print_job (state, device)")
    db.execute("CREATE INDEX print_job_attendee ON print_job (attendee, generation)")


def m004_sync(db: Schema) -> None:
    """Keep what is known about other stations beside their entries.

    `fork` is evidence: entries that a station signed for numbers under which it had signed
    others. `news` says up to when a station's news are known, and how wrong its clock is. `apart`
    is a fold: people with passages in more than one journal, who may have been let in twice.
    """
    db.execute(
        "CREATE TABLE fork (journal INTEGER NOT NULL REFERENCES journal(n), "
        "seq INTEGER NOT NULL, hash BLOB NOT NULL, raw TEXT NOT NULL, sig BLOB, "
        "PRIMARY KEY (journal, seq, hash)) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE news (station TEXT PRIMARY KEY, heard_ms INTEGER NOT NULL, "
        "offset_ms INTEGER) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE TABLE apart (attendee TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")


def m005_attendees_in_rows(db: Schema) -> None:
    """Keep attendees in a table with row numbers; its rows are folded anew afterwards.

    Without row numbers, whatever of a state goes beyond a kilobyte takes a page of its own, which
    is written with each passage.
    """
    db.execute("DROP TABLE attendee")
    db.execute(
        "CREATE TABLE attendee (id TEXT PRIMARY KEY NOT NULL, listed INTEGER NOT NULL, "
        "status TEXT NOT NULL, category TEXT NOT NULL, state TEXT NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX attendee_listed ON attendee (listed, status, category)")
    db.execute("PRAGMA user_version = 0")  # no form of states: they are folded anew


def m006_presence_from_entries(db: Schema) -> None:
    """Keep of each person and checkpoint the latest entry and exit, not what all came to.

    So entries can be folded in without reading what came before, in any order. `apart` says
    whether passages stand in more than one journal: such people may have been let in twice.
    """
    db.execute("DROP TABLE apart")
    db.execute("DROP TABLE presence")
    db.execute(
        "CREATE TABLE presence (checkpoint TEXT NOT NULL, attendee TEXT NOT NULL, "
        "inside INTEGER NOT NULL, entered INTEGER NOT NULL, apart INTEGER NOT NULL, "
        "entry_time INTEGER NOT NULL, entry_journal TEXT NOT NULL, entry_seq INTEGER NOT NULL, "
        "exit_time INTEGER NOT NULL, exit_journal TEXT NOT NULL, exit_seq INTEGER NOT NULL, "
        "PRIMARY KEY (checkpoint, attendee)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX presence_attendee ON presence (attendee)")
    db.execute("PRAGMA user_version = 0")


STEPS = (
    m001_journal,
    m002_folds,
    m003_print_jobs,
    m004_sync,
    m005_attendees_in_rows,
    m006_presence_from_entries,
)


def refuse_newer(known: set[str], applied: set[str]) -> None:
    """Refuse a store that has steps which this version does not know.

    Raises:
        StoreTooNew: There are such steps; writing here could lose what they keep.
    """
    unknown = applied - known
    if unknown:
        raise StoreTooNew("the store has unknown migrations", steps=", ".join(sorted(unknown)))
