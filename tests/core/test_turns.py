"""Who merges gives way to a desk that wants to write, and both come to an end."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from checkin import session, upkeep
from checkin.errors import StoreUnusable
from checkin.store import GaveWay, Store
from checkin.sync import lan_status
from checkin.turns import FILE_NAME, Turns
from tests.core.sync.stations import enter, found, join, known, listed, passed, singly

FULL = Path("/dev/full")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "event"


@pytest.fixture
def desk(folder):
    opened = found(folder)
    yield opened
    opened.store.close()


@pytest.fixture
def helper(desk, folder):
    opened = session.open_beside(folder, desk.clock)
    yield opened
    opened.store.close()


def settle_and_ask(helper, desk_turns, *, gives_way):
    with helper.store.transaction(gives_way=gives_way):
        helper.store.execute("INSERT INTO settled VALUES ('event:1', 1, 'a', 1, '{}')")
        desk_turns.ask()
        helper.store.give_way()


def settled(store):
    return store.execute("SELECT count(*) FROM settled WHERE subject = 'event:1'").fetchone()[0]


def test_a_merge_is_given_up_when_a_desk_wants_to_write(desk, helper, folder):
    with closing(Turns(folder)) as turns:
        with pytest.raises(GaveWay):
            settle_and_ask(helper, turns, gives_way=True)
        assert settled(desk.store) == 0
        turns.take()
        settle_and_ask(helper, turns, gives_way=False)
        assert settled(desk.store) == 1


def test_nobody_is_polite_for_ever(helper, monkeypatch):
    """Else a desk that never rests would keep all news out."""
    monkeypatch.setattr(Turns, "is_asked", True)
    start_s = time.monotonic()
    with helper.store.transaction():
        pass
    assert time.monotonic() - start_s < 20


def test_a_long_statement_is_ended_for_a_desk(helper, folder):
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    )
    with closing(Turns(folder)) as turns:
        asked = threading.Timer(0.05, turns.ask)
        asked.start()
        with pytest.raises(GaveWay), helper.store.transaction(gives_way=True):
            helper.store.execute(endless).fetchone()
        asked.join()


def test_a_desk_never_gives_way(desk, folder):
    with closing(Turns(folder)) as turns:
        settle_and_ask(desk, turns, gives_way=True)
    assert settled(desk.store) == 1


def test_a_wish_ends_when_it_is_granted_or_its_owner_is_gone(tmp_path):
    with closing(Turns(tmp_path)) as first, closing(Turns(tmp_path)) as second:
        assert not second.is_asked
        first.ask()
        assert second.is_asked
        first.take()
        assert not second.is_asked
        assert not second.is_merging
        first.note_merge()
        assert second.is_merging


def test_what_was_said_before_the_laptop_was_started_anew_means_nothing(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"\xff" * 7 + b"\x7f" + bytes(16))
    with closing(Turns(tmp_path)) as turns:
        assert not turns.is_asked
        assert not turns.is_merging


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
def test_a_full_disk_is_said_and_does_not_end_the_program(tmp_path):
    (tmp_path / FILE_NAME).symlink_to(FULL)
    with pytest.raises(StoreUnusable) as error:
        Store.create(tmp_path)
    assert error.value.details["reason"] == "full"


def test_a_merge_that_gave_way_comes_to_the_same_in_smaller_parts(
    desk, helper, tmp_path, monkeypatch
):
    other = join(desk, tmp_path / "other", "Station 2")
    for _ in range(40):
        other.record([passed("anna", "Station 2") for _ in range(20)])
    pieces = [piece for piece in known(other) if piece.journal == other.journal.id]
    pauses = []
    merger = helper.merger(most=2000, pause=lambda: pauses.append(1))
    real, looks = helper.store.give_way, []

    def ask_first_time():
        if not looks:
            Turns(desk.folder).ask()  # by somebody who never takes what is granted
        looks.append(1)
        real()

    monkeypatch.setattr(helper.store, "give_way", ask_first_time)
    report = merger.take(pieces)
    assert len(pieces) > 1
    assert pauses  # all of them would have been one transaction
    assert report.new == 801
    assert [d.new for d in report.deliveries if d.station == other.station.id] == [801]
    assert [*upkeep.compare(desk.store)] == []
    other.store.close()


def test_a_merge_ends_beside_a_desk_that_never_rests(desk, helper, tmp_path, monkeypatch):
    other = join(desk, tmp_path / "other", "Station 2")
    for _ in range(3):
        other.record([passed("anna", "Station 2") for _ in range(60)])
    pieces, real, looks = singly(other), helper.store.give_way, []

    def ask_each_time():
        looks.append(1)
        assert len(looks) < 1000
        Turns(desk.folder).ask()
        real()

    monkeypatch.setattr("checkin.store._POLITE_FOR_S", 0.0)
    monkeypatch.setattr(helper.store, "give_way", ask_each_time)
    assert helper.merger(most=2000, beside_desk=True).take(pieces).new == 181
    other.store.close()


def test_a_desk_and_a_merge_write_at_the_same_time(desk, helper, tmp_path, folder):
    other = join(desk, tmp_path / "other", "Station 2")
    for number in range(60):
        other.record([passed(f"guest-{number % 7}", "Station 2") for _ in range(20)])
    pieces, reports = known(other), []
    helper.store.close()

    def merge():
        beside = session.open_beside(folder, desk.clock)
        reports.append(beside.merger(most=200, pause=lambda: None).take(pieces))
        beside.store.close()

    merging = threading.Thread(target=merge)
    merging.start()
    scans = 0
    while merging.is_alive() or not scans:
        enter(desk)
        scans += 1
    merging.join()
    assert reports[0].new == 1201
    assert len(desk.projection.state("anna").passages) == scans
    assert [*upkeep.compare(desk.store)] == []
    other.store.close()


def test_a_desk_leaves_the_long_file_to_who_merges(desk, helper):
    def pages():
        return desk.store.execute("PRAGMA wal_autocheckpoint").fetchone()[0]

    before = pages()
    with helper.store.transaction():
        pass
    enter(desk)
    assert (before, pages()) == (1000, 0)


def test_a_desk_goes_on_by_itself_where_another_only_notes_whom_it_heard(desk, helper):
    news = lan_status.News(helper)
    news.note(desk.station.id, 0, heard=True)
    news.write(0.0)
    enter(desk)
    noted = desk.store.execute("SELECT count(*) FROM news WHERE offset_ms = 0").fetchone()
    assert noted == (1,)
    assert desk.store.execute("PRAGMA wal_autocheckpoint").fetchone() == (1000,)


def test_the_long_file_stays_short_while_news_trickle_in(desk, helper):
    database, log = desk.store.path, Path(f"{desk.store.path}-wal")
    with helper.store.transaction():
        pass
    desk.record([listed(f"guest-{number}", number, "x" * 2000) for number in range(3, 1500)])
    before, left = database.stat().st_size, log.stat().st_size
    assert left > 6_000_000  # the desk did not stop for it
    with helper.store.transaction():
        helper.store.execute("INSERT INTO settled VALUES ('event:1', 1, 'a', 1, '{}')")
    assert database.stat().st_size > before + 6_000_000
    enter(desk)
    assert log.stat().st_size < 5_000_000


def test_a_desk_beside_a_merge_is_told_when_the_store_stays_busy(desk, helper, monkeypatch):
    with helper.store.transaction():
        pass
    monkeypatch.setattr("checkin.store._PATIENCE_S", 0.05)
    with closing(sqlite3.connect(desk.store.path, isolation_level=None)) as third:
        third.execute("BEGIN IMMEDIATE")
        with pytest.raises(Exception, match="not saved") as error:
            enter(desk)
        assert error.value.details["reason"] == "busy"
        third.execute("ROLLBACK")
    enter(desk)


def test_a_store_in_memory_has_nobody_beside_it(desk):
    copy: Store = desk.store.copy_in_memory()
    with copy.transaction(gives_way=True):
        copy.give_way()
    copy.close()


def test_who_merges_copies_what_it_wrote_into_the_database_file(desk, helper):
    before = desk.store.path.stat().st_size
    rows = [(f"event:{number}", "x" * 500) for number in range(12_000)]
    with helper.store.transaction(durable=False):
        helper.store.execute_many("INSERT INTO settled VALUES (?, 1, 'a', 1, ?)", rows)
    assert desk.store.path.stat().st_size > before + 6_000_000
    assert helper.store.commit_s > 0


def test_merges_become_smaller_where_a_commit_takes_long(desk, helper, tmp_path, monkeypatch):
    other = join(desk, tmp_path / "other", "Station 2")
    enter(other)
    merger = helper.merger(most=4000, beside_desk=True)
    at_first = merger.room
    monkeypatch.setattr("checkin.sync.merge._COMMIT_LASTS_S", 60.0)
    merger.take(known(other)[:1], more=True)
    quick = merger.room
    monkeypatch.setattr("checkin.sync.merge._COMMIT_LASTS_S", 0.0)
    merger.take(known(other)[1:], more=True)
    assert at_first < quick < 4000
    assert merger.room < quick
    other.store.close()
