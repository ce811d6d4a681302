"""The event folder's database: opening, migrating, transactions. The only way to SQLite.

One `Store` is one connection and belongs to the thread that opened it. Writes are durable when
`transaction` returns (WAL, synchronous=FULL): what the screen shows as done survives a power cut.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from checkin import migrations
from checkin.errors import AlreadyOpen, CheckinError, NoEventHere, NotSaved, StoreUnusable

FILE_NAME = "checkin.sqlite"
LOCK_NAME = "checkin.lock"
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA cache_size=-32000",
    "PRAGMA temp_store=MEMORY",
)
_SCHEMA = "checkin"
_APPLIED = "_sqlite_migrations"  # where sqlite-utils notes what it migrated
_FULL = {sqlite3.SQLITE_FULL}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Store:
    """One connection to an event's database."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self._connection = connection
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
    def open(cls, folder: Path) -> Store:
        """Open the database in `folder` and bring its schema up to date.

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
        return cls._open_for_writing(path)

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
    def _open_for_writing(cls, path: Path) -> Store:
        try:
            connection = sqlite3.connect(path, isolation_level=None)
            for pragma in PRAGMAS:
                connection.execute(pragma)
            store = cls(connection, path)
            store._migrate()
            # a folder that became read-only must be noticed now, not at the first guest
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
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
    def transaction(self) -> Iterator[None]:
        """Do all that follows or nothing of it; it is on the disk when the block ends.

        Raises:
            NotSaved: The disk is full, read-only, damaged or locked; nothing was changed.
        """
        self._after_commit.clear()
        try:
            self.execute("BEGIN IMMEDIATE")
            yield
            self.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            self._roll_back()
            reason = why(error)
            raise NotSaved(f"not saved: {error}", reason=reason) from error
        except BaseException:
            self._roll_back()
            raise
        for call in self._after_commit:
            call()
        self._after_commit.clear()

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

    def _roll_back(self) -> None:
        self._after_commit.clear()
        with contextlib.suppress(sqlite3.DatabaseError):
            if self._connection.in_transaction:
                self.execute("ROLLBACK")


class FolderLock:
    """Keeps a second copy of the app out of an event folder, and goes with the process."""

    def __init__(self, folder: Path, name: str = LOCK_NAME) -> None:
        self._folder = folder
        self._lock = FileLock(folder / name)

    def acquire(self) -> None:
        """Take the folder.

        Raises:
            AlreadyOpen: Another process has it.
            StoreUnusable: The folder cannot be written.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyOpen(
                f"{self._folder} is open in another copy of the app", folder=str(self._folder)
            ) from error
        except OSError as error:
            raise unusable(self._folder, error) from error

    def release(self) -> None:
        """Give the folder free again."""
        self._lock.release()


@contextlib.contextmanager
def damage_told(folder: Path) -> Iterator[None]:
    """Say that the database in `folder` is damaged where reading in this block finds it is.

    Raises:
        StoreUnusable: It is damaged, or the disk cannot be read.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {*_DAMAGED, sqlite3.SQLITE_IOERR}:
            raise
        raise unusable(folder, error) from error


def why(error: sqlite3.Error) -> str:
    """Return in one word what stopped SQLite: full, read-only, damaged, busy or failed."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL or "full" in str(error):
        return "full"
    if code in _READ_ONLY:
        return "read-only"
    if code in _DAMAGED:
        return "damaged"
    return "busy" if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} else "failed"


def unusable(folder: Path, error: Exception) -> CheckinError:
    """Return what to raise when `error` keeps the program from using `folder`."""
    reason = why(error) if isinstance(error, sqlite3.Error) else "read-only"
    if isinstance(error, OSError) and error.errno == 28:  # ENOSPC
        reason = "full"
    return StoreUnusable(f"cannot use {folder}: {error}", folder=str(folder), reason=reason)
