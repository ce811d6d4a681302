"""The event folder's database: opening, migrating, transactions. The only way to SQLite.

One `Store` is one connection and belongs to the thread that opened it. Writes are durable when
`transaction` returns (WAL, synchronous=FULL): what the screen shows as done survives a power cut.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from checkin import migrations
from checkin.errors import NoEventHere, NotSaved, StoreUnusable
from checkin.store_trouble import damage_told, unusable, why
from checkin.turns import Turns

FILE_NAME = "checkin.sqlite"
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA cache_size=-32000",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA journal_size_limit=4200000",  # of the write-ahead log, once it begins anew
)
_SCHEMA = "checkin"
_APPLIED = "_sqlite_migrations"  # where sqlite-utils notes what it migrated
_PATIENCE_S = 5.0  # of who finds another one writing
_TRY_EVERY_S = 0.001
_POLITE_FOR_S = 0.5  # who merges lets a desk go first, but not for ever where it never rests
_LOOK_EVERY = 2000  # steps of SQLite's machine between looks at who else wants to write
_CHECKPOINT_PAGES = 1000
_CHECKPOINT_ATTEMPTS = 2
_LONG_LOG_BYTES = 4_200_000  # the same many pages; a log that begins anew is no longer


class GaveWay(Exception):
    """A transaction was given up, because a desk wants to write; nothing was changed."""


class Store:
    """One connection to an event's database.

    Args:
        connection: The connection.
        path: Its file.
        turns: Tells who wants to write; None where nobody else can.
        modest: Whether this one merges beside a desk, which goes first.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        turns: Turns | None = None,
        *,
        modest: bool = False,
    ) -> None:
        self.path = path
        self.modest = modest
        self._connection = connection
        self._turns = turns
        self._gives_way = False
        self._is_durable = True
        self._changes_before = 0  # the transaction at hand began
        self._owes = False  # whether a power cut may take back what was committed
        self._leaves_checkpoints = False  # to who merges meanwhile
        self._copied_bytes = 0  # of the log, since it began
        self.commit_s = 0.0  # what the last commit took
        self._after_commit: list[Callable[[], None]] = []
        self.execute: Callable[..., sqlite3.Cursor] = connection.execute

    @classmethod
    def create(cls, folder: Path) -> Store:
        """Make the database of a new event in `folder`, which is made if need be.

        Raises:
            StoreUnusable: The folder cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unusable(folder, error) from error
        return cls._open_for_writing(folder / FILE_NAME)

    @classmethod
    def open(cls, folder: Path, *, modest: bool = False) -> Store:
        """Open the database in `folder` and bring its schema up to date.

        Args:
            folder: The event folder.
            modest: Whether to let a desk that works on the same folder go first.

        Raises:
            NoEventHere: There is none.
            StoreTooNew: A newer version wrote it.
            StoreUnusable: It cannot be written or is damaged.
        """
        path = folder / FILE_NAME
        if not path.is_file():
            raise NoEventHere(f"no event in {folder}", folder=str(folder))
        if path.stat().st_size == 0:  # SQLite would take it for a new database
            raise StoreUnusable(f"{path} is empty", folder=str(folder), reason="damaged")
        return cls._open_for_writing(path, modest=modest)

    @classmethod
    def open_to_read(cls, folder: Path) -> Store:
        """Open the database in `folder` without ever writing to it, beside a running app too."""
        path = folder / FILE_NAME
        if not path.is_file():
            raise NoEventHere(f"no event in {folder}", folder=str(folder))
        from urllib.request import pathname2url  # a start need not wait for all that comes with it

        alone = not path.with_name(FILE_NAME + "-wal").exists()
        for mode in ("mode=ro", "mode=ro&immutable=1") if alone else ("mode=ro",):
            connection = sqlite3.connect(
                f"file:{pathname2url(str(path.absolute()))}?{mode}", uri=True, isolation_level=None
            )
            with contextlib.suppress(sqlite3.OperationalError), damage_told(folder):
                connection.execute("SELECT 1 FROM sqlite_master").fetchall()
                store = cls(connection, path)
                store._refuse_other_schema()
                return store
            connection.close()
        raise StoreUnusable(f"cannot read {path}", folder=str(folder), reason="unreadable")

    @classmethod
    def _open_for_writing(cls, path: Path, *, modest: bool = False) -> Store:
        try:
            connection = sqlite3.connect(path, isolation_level=None)
            for pragma in PRAGMAS:
                connection.execute(pragma)
            store = cls(connection, path, Turns(path.parent), modest=modest)
            store._migrate()
            # a folder that became read-only must be noticed now, not at the first guest
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
            if modest:
                connection.set_progress_handler(store._must_give_way, _LOOK_EVERY)
                connection.execute("PRAGMA wal_autocheckpoint=0")
        except (sqlite3.DatabaseError, OSError) as error:
            raise unusable(path.parent, error) from error
        return store

    def _migrate(self) -> None:
        known, applied = {step.__name__ for step in migrations.STEPS}, self._applied()
        migrations.refuse_newer(known, applied)
        if known == applied:
            return
        from sqlite_utils import Database, Migrations  # a store that is up to date needs it not

        schema = Migrations(_SCHEMA)
        for step in migrations.STEPS:
            schema()(step)
        schema.apply(Database(self._connection))

    def _refuse_other_schema(self) -> None:
        known, applied = {step.__name__ for step in migrations.STEPS}, self._applied()
        migrations.refuse_newer(known, applied)
        if known - applied:
            raise StoreUnusable(
                "the store must be opened by this version once before it is read",
                folder=str(self.path.parent), reason="older",
            )  # fmt: skip

    def _applied(self) -> set[str]:
        """Return the names of the migrations that were done, from the library's own table."""
        tables = self.execute("SELECT name FROM sqlite_master WHERE name = ?", (_APPLIED,))
        if tables.fetchone() is None:
            return set()
        done = self.execute(f"SELECT name FROM {_APPLIED} WHERE migration_set = ?", (_SCHEMA,))
        return {str(name) for (name,) in done}

    @contextlib.contextmanager
    def transaction(
        self, *, gives_way: bool = False, durable: bool = True, brief: bool = False
    ) -> Iterator[None]:
        """Do all that follows or nothing of it; it is on the disk when the block ends.

        Args:
            gives_way: Whether to give all of it up when a desk wants to write; only where this
                store is modest.
            durable: False where a power cut may take it back, because it can be had again.
            brief: Whether it is so little that it is no merge, though this store is modest.

        Raises:
            NotSaved: The disk is full, read-only, damaged or locked; nothing was changed.
            GaveWay: A desk wants to write.
        """
        self._after_commit.clear()
        try:
            self._begin(durable, brief)
            self._gives_way = gives_way and self.modest
            yield
            self._gives_way = False
            self._commit()
        except sqlite3.DatabaseError as error:
            self._roll_back()
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise GaveWay from error
            reason = why(error)
            raise NotSaved(f"not saved: {error}", reason=reason) from error
        except BaseException:
            self._roll_back()
            raise
        for call in self._after_commit:
            call()
        self._after_commit.clear()

    def make_durable(self) -> None:
        """Have on the disk what transactions wrote before, those too that were not durable.

        Raises:
            NotSaved: The disk is full, read-only, damaged or locked.
        """
        if self._owes:
            with self.transaction():
                self.form = self.form  # SQLite waits for the disk only where something is written
            self._owes = False

    def _commit(self) -> None:
        start_s = time.monotonic()
        self.execute("COMMIT")
        self.commit_s = time.monotonic() - start_s
        if self._connection.total_changes != self._changes_before:
            self._owes = not self._is_durable
        if self.modest and self._log_has_grown():
            self._checkpoint()

    def _log_has_grown(self) -> bool:
        """Tell whether much was written, by the desk or here, since it was last copied."""
        try:
            size = os.stat(f"{self.path}-wal").st_size
        except OSError:
            return False
        if size < self._copied_bytes:  # it has begun anew
            self._copied_bytes = 0
        if size - self._copied_bytes <= _LONG_LOG_BYTES:
            return False
        self._copied_bytes = size
        return True

    def _checkpoint(self) -> None:
        """Copy the log into the database file: here nobody waits for it, as in a commit they would.

        What the desk wrote is among it, for beside a merge a desk leaves it to who merges.
        """
        with contextlib.suppress(sqlite3.DatabaseError):  # what was committed is safe
            for _ in range(_CHECKPOINT_ATTEMPTS):
                _busy, pages, copied = self.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                if copied == pages:  # else a desk wrote meanwhile: the log cannot begin anew
                    return

    def give_way(self) -> None:
        """End the transaction at hand if it is one that gives way and a desk wants to write.

        Raises:
            GaveWay: So it is.
        """
        if self._must_give_way():
            raise GaveWay

    def _must_give_way(self) -> bool:
        return self._gives_way and self._turns is not None and self._turns.is_asked

    def _begin(self, durable: bool, brief: bool) -> None:
        self._changes_before = self._connection.total_changes
        if durable != self._is_durable:
            self.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._is_durable = durable
        if self._turns is None:
            self.execute("BEGIN IMMEDIATE")
        elif self.modest:
            self._begin_modestly(self._turns, brief)
        else:
            self._begin_first(self._turns)

    def _begin_modestly(self, turns: Turns, brief: bool) -> None:
        end_s = time.monotonic() + _POLITE_FOR_S
        while turns.is_asked and time.monotonic() < end_s:
            time.sleep(_TRY_EVERY_S)
        if not brief:
            turns.note_merge()
        self._begin_when_free(lambda: None)

    def _begin_first(self, turns: Turns) -> None:
        turns.ask()
        try:
            beside_merge = turns.is_merging
            if beside_merge != self._leaves_checkpoints:
                # copying what a merge wrote into the database file takes long
                pages = 0 if beside_merge else _CHECKPOINT_PAGES
                self.execute(f"PRAGMA wal_autocheckpoint={pages}")
                self._leaves_checkpoints = beside_merge
            if beside_merge:
                self._begin_when_free(turns.ask)
            else:
                self.execute("BEGIN IMMEDIATE")
        finally:
            turns.take()

    def _begin_when_free(self, ask: Callable[[], None]) -> None:
        """Begin a transaction as soon as nobody else writes.

        SQLite waits up to a tenth of a second from one attempt to the next.
        """
        end_s = time.monotonic() + _PATIENCE_S
        self.execute("PRAGMA busy_timeout=0")
        try:
            while True:
                try:
                    self.execute("BEGIN IMMEDIATE")
                    return
                except sqlite3.OperationalError as error:
                    if why(error) != "busy" or time.monotonic() >= end_s:
                        raise
                ask()
                time.sleep(_TRY_EVERY_S)
        finally:
            self.execute(f"PRAGMA busy_timeout={round(_PATIENCE_S * 1000)}")

    def after_commit(self, call: Callable[[], None]) -> None:
        """Call `call` when the transaction at hand is on the disk, and not if it fails."""
        self._after_commit.append(call)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of `rows`; quicker than `execute` for many, slower for one."""
        self._connection.executemany(sql, rows)

    def copy_to(self, path: Path) -> None:
        """Write a consistent copy of the whole database to `path`, while work goes on."""
        target = sqlite3.connect(path)
        try:
            self._connection.backup(target, pages=256)
        finally:
            target.close()

    def copy_in_memory(self) -> Store:
        """Return a copy that can be changed without changing anything on the disk."""
        target = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.backup(target)
        return Store(target, self.path)

    @property
    def form(self) -> int:
        """Return the number of the form in which folded states are kept; a new store has 0."""
        return int(self.execute("PRAGMA user_version").fetchone()[0])

    @form.setter
    def form(self, number: int) -> None:
        self.execute(f"PRAGMA user_version = {number:d}")

    def version(self) -> int:
        """Return a number that changes when another connection has changed the database."""
        return int(self.execute("PRAGMA data_version").fetchone()[0])

    def integrity(self) -> str:
        """Return "ok", or what SQLite's own check found."""
        try:
            rows = self.execute("PRAGMA quick_check(5)").fetchall()
        except sqlite3.DatabaseError as error:
            return str(error)
        return "; ".join(str(row[0]) for row in rows)

    def close(self) -> None:
        """Close the connection; the last one folds the WAL into the database file."""
        self._connection.close()
        if self._turns is not None:
            self._turns.close()

    def _roll_back(self) -> None:
        self._after_commit.clear()
        self._gives_way = False
        with contextlib.suppress(sqlite3.DatabaseError):
            if self._connection.in_transaction:
                self.execute("ROLLBACK")
