"""Laptops that were copied or restored: two histories of one journal, or one that is older."""

from __future__ import annotations

import dataclasses
import shutil

from checkin import session
from checkin.clock import FixedClock
from checkin.merge_report import Objection
from checkin.sync import certificates, pieces
from checkin.sync.pieces import Piece
from tests.core.sync import stations
from tests.core.sync.stations import digest, enter, meet, newest, no_problems, take, tell


def test_two_histories_of_one_journal_are_kept_apart(first, second, tmp_path):
    """A laptop was cloned while it ran: both copies go on with the same journal."""
    clone = pieces.tip(second.store, second.keys.event_id, second.journal.id)
    enter(second)
    tell(second, first)
    line = (
        b'[1,2,%d,0,"passage","anna",{"cp":"hall","dir":"exit","station":"Station 2"}]'
        % (second._hybrid.tick()[0])
    )
    forged = Piece(second.journal.id, 2, clone.hash, [line], b"", newest(second).intro)
    forged = signed_again(second, forged)
    before = first.projection.state("anna")
    report = take(first, forged)
    assert [refused.why for refused in report.refused] == [Objection.FORK]
    assert first.projection.state("anna") == before
    assert first.store.execute("SELECT seq, raw FROM fork").fetchall() == [(2, line.decode())]
    assert no_problems(first)
    take(first, forged)
    assert len(first.store.execute("SELECT * FROM fork").fetchall()) == 1
    enter(second, "béla")
    assert tell(second, first).new == 1


def test_no_more_evidence_is_kept_than_anybody_reads(first, second, monkeypatch):
    """Else a clone that goes wild would fill the disks of all."""
    monkeypatch.setattr("checkin.sync.merge._MOST_EVIDENCE", 2)
    enter(second)
    tell(second, first)
    for number in range(4):
        line = b'[1,1,%d,0,"passage","anna",{}]' % number
        forged = dataclasses.replace(newest(second), lines=[line])
        report = take(first, signed_again(second, forged))
        assert report.of(Objection.FORK)
    assert first.store.execute("SELECT count(*) FROM fork").fetchone() == (2,)


def signed_again(opened, piece):
    key = certificates.StationKey(opened.keys.station_secret)
    return dataclasses.replace(piece, signature=key.sign(piece.hashes[-1]))


def test_a_cloned_disk_loses_nothing(first, second, tmp_path):
    second.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(second.folder, tmp_path / "clone")
    clone = session.open_(tmp_path / "clone", FixedClock(second.clock.now()))
    second = stations.restarted(second)
    enter(second)
    enter(clone, "béla")
    meet(first, second, clone)
    assert digest(first) == digest(second) == digest(clone)
    assert len(first.projection.state("béla").passages) == 1
    clone.close()
    second.close()


def test_a_restored_backup_gets_its_own_entries_back(first, second, tmp_path):
    second.store.copy_to(tmp_path / "backup.sqlite")
    enter(second)
    tell(second, first)
    folder, clock = second.folder, second.clock
    second.close()
    for leftover in folder.glob("checkin.sqlite-*"):
        leftover.unlink()
    shutil.copy(tmp_path / "backup.sqlite", folder / "checkin.sqlite")
    restored = session.open_(folder, clock)
    enter(restored, "béla")
    meet(first, restored)
    assert restored.projection.state("anna").passages
    assert digest(first) == digest(restored)
    restored.close()
