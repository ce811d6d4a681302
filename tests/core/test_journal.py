"""Journals: exact bytes, one chain a run, and every kind of tampering found and named."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing

import pytest

from checkin import journal
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.journal import Draft, Journal
from tests.core.forum import ENTRY, badge, hear, person, problems


@pytest.fixture
def busy(desk, palace):
    """Return a desk with some commits of more than one entry, and some of one."""
    for number in (1, 2, 4):
        desk.scans.scan(badge(desk, number), palace, ENTRY)
    return desk


def rows(desk):
    query = ("SELECT j.id, e.seq, e.raw, e.hash, e.sig FROM entry e "
             "JOIN journal j ON j.n = e.journal ORDER BY e.journal, e.seq")  # fmt: skip
    return desk._session.store.execute(query).fetchall()


def test_a_run_writes_one_journal_without_gaps(busy):
    found = rows(busy)
    assert {row[0] for row in found} == {busy._session.journal.id}
    assert [row[1] for row in found] == list(range(1, len(found) + 1))
    assert problems(busy) == []


def test_the_raw_text_is_the_entry_and_the_chain_is_its_hash(busy):
    session = busy._session
    chain = journal.genesis(session.keys.event_id, session.journal.id, session._key.public)
    for _journal, seq, raw, stored_hash, _sig in rows(busy):
        version, in_text, time, _lag, kind, subject, body = json.loads(raw)
        assert (version, in_text) == (1, seq)
        assert isinstance(time, int)
        assert all(isinstance(text, str) for text in (kind, subject))
        assert isinstance(body, dict)
        chain = hashlib.sha256(chain + raw.encode()).digest()
        assert chain == stored_hash


def test_only_the_ends_of_commits_are_signed(busy):
    signed = [row[1] for row in rows(busy) if row[4] is not None]
    last = len(rows(busy))
    assert signed[-3:] == [last - 2, last - 1, last]  # three scans, each a commit
    assert 0 < len(signed) < last  # setting up wrote many at once


def test_each_run_starts_a_journal_of_its_own_when_it_writes(busy, folder, clock):
    first = busy._session.journal.id
    busy.close()
    with closing(Desk.open(folder, clock)) as idle:
        idle.people.find("Nagy")
    with closing(Desk.open(folder, clock)) as second:
        second.scans.scan("nonsense", second.checkpoint("palace"), ENTRY)
        assert {row[0] for row in rows(second)} == {first, second._session.journal.id}
        assert problems(second) == []


def test_entries_of_a_later_run_sort_after_all_before_them(busy, folder):
    busy.close()
    later = FixedClock(busy.clock.now())
    with closing(Desk.open(folder, later)) as desk:
        before = desk._session.store.execute("SELECT max(time) FROM entry").fetchone()[0]
        desk.scans.scan("nonsense", desk.checkpoint("palace"), ENTRY)
        newest = desk._session.store.execute("SELECT max(time) FROM entry").fetchone()[0]
    assert newest > before


def test_an_entry_is_found_by_its_name_alone(busy):
    [ref] = [line.entry for line in busy.people.history(person(busy, "R-001").id)
             if line.kind == "passage"]  # fmt: skip
    assert journal.entry(busy._session.store, *ref).ref == ref
    assert journal.entry(busy._session.store, ref[0], 10_000) is None
    assert journal.entry(busy._session.store, "f" * 32, 1) is None


def test_entries_of_more_subjects_than_a_database_takes_at_once_are_all_found(busy):
    store, anna = busy._session.store, person(busy, "R-001").id
    many = [f"nobody-{number}" for number in range(40_000)]
    found = journal.entries_of(store, *many, anna)
    assert found == journal.entries_of(store, anna)
    assert [entry.kind for entry in found] == ["attendee.listed", "passage"]


def test_an_entry_that_failed_leaves_its_number_free(busy):
    last = rows(busy)[-1][1]
    run = busy._session.journal
    with pytest.raises(ZeroDivisionError):
        append_and_fail(busy._session.store, run)
    busy.scans.scan("nonsense", busy.checkpoint("palace"), ENTRY)
    assert rows(busy)[-1][1] == last + 1
    assert problems(busy) == []


def append_and_fail(store, run: Journal):
    with store.transaction():
        run.append([Draft("refusal", "code:x", {})])
        raise ZeroDivisionError


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"[1,2,3]", b'[1,1,1,0,"a","b",[]]', b"\xff",
                                 b'[1,"1",1,0,"a","b",{}]'])  # fmt: skip
def test_text_that_is_no_entry_is_refused(raw):
    with pytest.raises(ValueError, match=r"."):
        journal.decode("a" * 32, raw)


# tampering

ONE = "WHERE journal = 1 AND seq = 4"
DAMAGES = {
    "a letter of the text": f"UPDATE entry SET raw = replace(raw, 'Yılmaz', 'Yilmaz') {ONE}",
    "the form of the text": f"UPDATE entry SET raw = substr(raw, 2) {ONE}",
    "the text to no text": f"UPDATE entry SET raw = CAST(x'5b31ff' AS TEXT) {ONE}",
    "the subject to no text": f"UPDATE entry SET subject = CAST(x'ff' AS TEXT) {ONE}",
    "the hash": f"UPDATE entry SET hash = zeroblob(32) {ONE}",
    "the subject beside the text": f"UPDATE entry SET subject = 'somebody' {ONE}",
    "the kind beside the text": f"UPDATE entry SET kind = 'badge.issued' {ONE}",
    "the time beside the text": f"UPDATE entry SET time = time + 1 {ONE}",
    "a row in the middle": f"DELETE FROM entry {ONE}",
    "the first row": "DELETE FROM entry WHERE journal = 1 AND seq = 1",
    "the last signature": "UPDATE entry SET sig = NULL WHERE seq = (SELECT max(seq) FROM entry)",
    "a signature": "UPDATE entry SET sig = zeroblob(64) "
                              "WHERE seq = (SELECT max(seq) FROM entry)",
    "whose journal it is": "UPDATE journal SET station = 'somebody'",
    "the public key": "UPDATE journal SET public_key = zeroblob(32)",
    "the order of two entries": "UPDATE entry SET raw = (SELECT raw FROM entry o "
                                f"WHERE o.journal = 1 AND o.seq = 5) {ONE}",
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_was_tampered_with_is_found_and_named(busy, damage):
    session = busy._session
    seq = session.store.execute(
        "SELECT seq FROM entry WHERE raw LIKE '%Yılmaz%' ORDER BY seq"
    ).fetchone()[0]
    changed = session.store.execute(DAMAGES[damage].replace("seq = 4", f"seq = {seq}"))
    assert changed.rowcount == 1
    found = [problem for problem in problems(busy) if problem.startswith("journal ")]
    assert found
    assert all(session.journal.id in problem for problem in found)
    where = " ".join(found)
    if "signature" in damage:
        assert "sign" in where
    elif "row" in damage:
        assert "missing" in where
    elif "journal" not in damage and "public" not in damage:
        assert f"entry {seq}:" in where


def test_a_folded_table_that_differs_is_named(busy):
    busy._session.store.execute("UPDATE presence SET inside = 0")
    assert problems(busy)[0].startswith("table presence: ")


def test_journals_of_other_stations_are_verified_too(busy):
    hear(busy, Draft("attendee.listed", "late", {"name": "Late Arrival", "number": 500_000}))
    assert problems(busy) == []
    busy._session.store.execute(
        "UPDATE entry SET raw = replace(raw, 'Late', 'Fake') WHERE subject = 'late'"
    )
    found = problems(busy)
    assert "its text is not what was hashed" in found[0]
    assert busy._session.journal.id not in found[0]
