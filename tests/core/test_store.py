"""The database file: opening, refusing, transactions, and who may have it open."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from checkin.desk import Desk
from checkin.errors import (
    AlreadyOpen,
    CheckinError,
    NoEventHere,
    NotSaved,
    StoreTooNew,
    StoreUnusable,
)
from checkin.folder_lock import FolderLock
from checkin.store import FILE_NAME, Store
from checkin.sync.keys import KeysUnusable
from tests.core.forum import ENTRY, badge, bodies, problems


@pytest.fixture
def closed(desk, folder):
    """Return the folder of an event that nobody has open."""
    desk.scans.scan(badge(desk, 1), desk.checkpoint("palace"), ENTRY)
    desk.close()
    return folder


def test_a_transaction_is_whole_or_nothing(tmp_path):
    with closing(Store.create(tmp_path)) as store:
        with pytest.raises(ZeroDivisionError):
            define_and_fail(store)
        assert store.execute("SELECT count(*) FROM settled").fetchone() == (0,)
        with store.transaction():
            define(store)
        assert store.execute("SELECT count(*) FROM settled").fetchone() == (1,)


def define(store):
    store.execute("INSERT INTO settled VALUES ('event:1', 1, 'a', 1, '{}')")


def define_and_fail(store):
    with store.transaction():
        define(store)
        raise ZeroDivisionError


def test_what_waits_for_the_commit_is_not_done_when_it_fails(tmp_path):
    with closing(Store.create(tmp_path)) as store:
        done = []
        with pytest.raises(NotSaved) as error:
            wait_and_fail(store, done)
        assert error.value.details["reason"] == "failed"
        with store.transaction():
            store.after_commit(lambda: done.append("second"))
        assert done == ["second"]


def wait_and_fail(store, done):
    with store.transaction():
        store.after_commit(lambda: done.append("first"))
        store.execute("INSERT INTO nowhere VALUES (1)")


def test_writes_are_durable_when_a_transaction_ends(tmp_path):
    with closing(Store.create(tmp_path)) as store:
        assert store.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert store.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


def test_what_was_not_durable_is_made_so_when_asked(tmp_path):
    with closing(Store.create(tmp_path)) as store:
        long_file = tmp_path / f"{FILE_NAME}-wal"
        with store.transaction(durable=False):
            define(store)
        with store.transaction():
            pass  # nothing to write, so SQLite does not wait for the disk
        before = long_file.stat().st_size
        store.make_durable()
        after = long_file.stat().st_size
        assert store.execute("PRAGMA synchronous").fetchone() == (2,)
        assert after > before
        store.make_durable()
        assert long_file.stat().st_size == after


def test_a_full_disk_saves_nothing_and_the_next_scan_works(desk, palace):
    store = desk._session.store
    pages = store.execute("PRAGMA page_count").fetchone()[0]
    store.execute(f"PRAGMA max_page_count = {pages}")
    before, journaled = desk.counts_of_entries(), None
    for attempt in range(200):  # until the free space in the file is used up
        try:
            desk.scans.scan(f"nonsense {attempt}" + "x" * 200, palace, ENTRY)
            before += 1
        except NotSaved as error:
            journaled = error
            break
    assert journaled is not None
    assert journaled.details["reason"] == "full"
    assert desk.counts_of_entries() == before
    assert problems(desk) == []
    store.execute("PRAGMA max_page_count = 100000")
    assert desk.scans.scan(badge(desk, 1), palace, ENTRY).verdict.admits
    assert len(bodies(desk, "passage")) == 1
    assert problems(desk) == []


def test_a_second_writer_waits_its_turn_and_is_told(desk, palace):
    store = desk._session.store
    store.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved) as error:
            desk.scans.scan(badge(desk, 1), palace, ENTRY)
        assert error.value.details["reason"] == "busy"
        other.execute("ROLLBACK")
    assert desk.scans.scan(badge(desk, 1), palace, ENTRY).verdict.admits


# opening


def test_where_there_is_no_event_it_is_said(tmp_path, clock):
    for open_ in (Desk.open, Desk.open_to_read):
        with pytest.raises(NoEventHere):
            open_(tmp_path / "nowhere", clock)
    assert not (tmp_path / "nowhere").exists()


def test_a_second_copy_is_kept_out_until_the_first_closes(desk, folder, clock):
    with pytest.raises(AlreadyOpen):
        Desk.open(folder, clock)
    desk.close()
    Desk.open(folder, clock).close()


def test_looking_is_possible_beside_a_running_copy(desk, folder, clock, palace):
    desk.scans.scan(badge(desk, 1), palace, ENTRY)
    with closing(Desk.open_to_read(folder, clock)) as looking:
        assert looking.day.counts(palace).inside == 1
        assert problems(looking) == []
        with pytest.raises(NotSaved):
            looking.scans.scan(badge(looking, 2), palace, ENTRY)
    assert desk.scans.scan(badge(desk, 2), palace, ENTRY).verdict.admits


def test_a_failed_opening_leaves_the_folder_free(closed, clock):
    (closed / "keys.json").rename(closed / "elsewhere")
    with pytest.raises(KeysUnusable):
        Desk.open(closed, clock)
    (closed / "elsewhere").rename(closed / "keys.json")
    Desk.open(closed, clock).close()


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"event": "x"', "\x00\xff"])
def test_a_damaged_key_file_is_said(closed, clock, content):
    (closed / "keys.json").write_text(content, "utf-8")
    for open_ in (Desk.open, Desk.open_to_read):
        with pytest.raises(KeysUnusable):
            open_(closed, clock)


def test_a_store_of_a_newer_version_is_refused_and_not_touched(closed, clock):
    with closing(sqlite3.connect(closed / FILE_NAME)) as connection, connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('checkin', 'm999_wonders', '2030-01-01')"
        )
    for open_ in (Desk.open, Desk.open_to_read):
        with pytest.raises(StoreTooNew) as error:
            open_(closed, clock)
        assert error.value.details["steps"] == "m999_wonders"


@pytest.mark.parametrize("form", [1, 999])  # 1: passages had one place more
def test_states_in_the_form_of_another_version_are_folded_anew(closed, clock, form):
    with closing(sqlite3.connect(closed / FILE_NAME)) as connection, connection:
        connection.execute(f"PRAGMA user_version = {form}")
        connection.execute("UPDATE attendee SET state = '{}'")
    with pytest.raises(StoreUnusable) as error:
        Desk.open_to_read(closed, clock)
    assert error.value.details["reason"] == "older"
    with closing(Desk.open(closed, clock)) as desk:
        assert problems(desk) == []
    Desk.open_to_read(closed, clock).close()


def test_a_store_of_an_earlier_version_is_brought_up_to_date(closed, clock):
    with closing(sqlite3.connect(closed / FILE_NAME)) as connection, connection:
        connection.execute("DROP TABLE attendee")
        connection.execute(
            "CREATE TABLE attendee (id TEXT PRIMARY KEY, listed INTEGER NOT NULL, status TEXT "
            "NOT NULL, category TEXT NOT NULL, state TEXT NOT NULL) STRICT, WITHOUT ROWID"
        )
        connection.execute("INSERT INTO attendee VALUES ('anna', 1, '', '', '{}')")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm005_attendees_in_rows'")
    with pytest.raises(StoreUnusable):
        Desk.open_to_read(closed, clock)
    with closing(Desk.open(closed, clock)) as desk:
        assert problems(desk) == []
        assert desk.day.counts(desk.checkpoint("palace")).inside == 1


def zeros_over(path, start, size):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)


@pytest.mark.parametrize("damage", [
    lambda path: path.write_bytes(b"this is no database at all" * 500),
    lambda path: path.write_bytes(b""),
    lambda path: path.write_bytes(path.read_bytes()[:6000]),
    lambda path: zeros_over(path, 100, 3900),
    lambda path: zeros_over(path, 4096, path.stat().st_size - 4096),
], ids=["other", "empty", "cut", "schema", "tables"])  # fmt: skip
@pytest.mark.parametrize("open_", [Desk.open, Desk.open_to_read])
def test_a_damaged_database_is_said_and_nothing_is_lost_by_saying_it(closed, clock, damage, open_):
    path = closed / FILE_NAME
    damage(path)
    spoilt = path.read_bytes()
    with pytest.raises(CheckinError) as error:
        open_(closed, clock)
    assert isinstance(error.value, StoreUnusable | NoEventHere)
    if spoilt:
        assert path.read_bytes() == spoilt


def test_a_backup_can_take_the_place_of_a_damaged_database(closed, clock):
    [copy] = (closed / "backups").glob("*.sqlite")
    (closed / FILE_NAME).write_bytes(b"damaged")
    shutil.copy(copy, closed / FILE_NAME)
    with closing(Desk.open(closed, clock)) as desk:
        assert len(bodies(desk, "passage")) == 1
        assert problems(desk) == []


def test_the_lock_says_who_has_the_folder(tmp_path):
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire()
    with pytest.raises(AlreadyOpen):
        second.acquire()
    first.release()
    second.acquire()
    second.release()
