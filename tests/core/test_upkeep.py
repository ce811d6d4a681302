"""Folded tables that are not what the entries come to are found, and folded anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from checkin import upkeep
from checkin.errors import NotSaved
from tests.core.forum import ENTRY, badge, problems


@pytest.fixture
def store(desk, palace):
    desk.scans.scan(badge(desk, 1), palace, ENTRY)
    return desk._session.store


def test_a_row_that_is_missing_is_told_from_one_that_is_too_many(desk, store):
    store.execute("DELETE FROM presence")
    store.execute("INSERT INTO attendee_key VALUES ('n:000077', 'nobody')")
    missing, extra = sorted(problems(desk), reverse=True)
    assert missing.startswith("table presence: ")
    assert missing.endswith("is folded but not warm")
    assert extra == "table attendee_key: ('n:000077', 'nobody') is warm but not folded"


def test_tables_of_an_earlier_form_are_folded_anew(desk, store):
    store.execute("DELETE FROM presence")
    store.form = 1
    upkeep.bring_up_to_date(store)
    assert upkeep.is_up_to_date(store)
    assert problems(desk) == []


def test_a_disk_that_cannot_be_written_is_said_at_once(desk, store):
    """Only for another process that folds is it worth waiting."""
    store.form = 1
    store.execute("PRAGMA query_only=ON")
    with pytest.raises(NotSaved) as error:
        upkeep.bring_up_to_date(store)
    assert error.value.details["reason"] == "read-only"
    store.execute("PRAGMA query_only=OFF")


def test_who_finds_another_process_at_work_waits_for_it(desk, store, monkeypatch):
    store.form = 1
    store.execute("PRAGMA busy_timeout=1")
    real, looks = upkeep.is_up_to_date, []
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        def look(of):
            looks.append(of)
            if len(looks) == 3:
                other.execute("ROLLBACK")
            return real(of)

        monkeypatch.setattr(upkeep, "is_up_to_date", look)
        upkeep.bring_up_to_date(store)
    assert real(store)
    assert len(looks) > 3
