"""Copies of the database: made when a run wrote something, whole, and not too many."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import timedelta

from checkin import backup
from checkin.badge import layout, layout_files
from checkin.desk import Desk
from checkin.store import FILE_NAME
from tests.core.forum import ENTRY, OPENING, badge, problems


def copies(folder):
    return sorted((folder / backup.FOLDER).glob("*"))


def test_a_run_that_wrote_leaves_a_copy_and_one_that_looked_none(desk, folder, clock):
    desk.close()
    assert len(copies(folder)) == 1
    clock.advance(timedelta(minutes=1))
    Desk.open(folder, clock).close()
    Desk.open_to_read(folder, clock).close()
    assert len(copies(folder)) == 1


def test_a_copy_is_an_event_as_it_was(desk, folder, clock, palace, tmp_path):
    desk.scans.scan(badge(desk, 1), palace, ENTRY)
    desk.close()
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(copies(folder)[0], other / FILE_NAME)
    shutil.copy(folder / "keys.json", other)
    with closing(Desk.open(other, clock)) as restored:
        assert restored.day.counts(palace).inside == 1
        assert problems(restored) == []
        before = restored._session.journal.id
        restored.scans.scan(badge(restored, 2), palace, ENTRY)
        journals = restored._session.store.execute("SELECT id FROM journal").fetchall()
        assert len(journals) == 2
        assert (before,) in journals


def test_only_the_newest_few_are_kept(desk, folder):
    store = desk._session.store
    for minute in range(8):
        assert backup.make(store, OPENING + timedelta(minutes=minute)) is not None
    names = [path.name for path in copies(folder)]
    assert names == [f"checkin-20261012-050{minute}00.sqlite" for minute in range(3, 8)]


def test_a_copy_made_as_if_it_were_long_ago_is_kept(desk, folder):
    store = desk._session.store
    for minute in range(1, 7):
        backup.make(store, OPENING + timedelta(minutes=minute))
    made = backup.make(store, OPENING - timedelta(days=30))
    assert made in copies(folder)
    assert len(copies(folder)) == 5


def test_a_copy_that_fails_stops_nothing_and_leaves_nothing(desk, folder, caplog):
    (folder / backup.FOLDER).write_text("in the way")
    assert backup.make(desk._session.store, OPENING) is None
    assert "no backup" in caplog.text


def test_a_copy_knows_how_badges_look(desk, folder, clock, tmp_path):
    made = layout_files.copy_of(layout.load("a6"), folder)
    desk.layouts.save(made)
    desk.close()
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(copies(folder)[0], other / FILE_NAME)
    shutil.copy(folder / "keys.json", other)
    with closing(Desk.open(other, clock)):
        assert layout.load(made.id, other) == made


def test_pictures_are_copied_once_and_again_when_they_change(desk, folder):
    images, kept = folder / "images", folder / backup.FOLDER / "images"
    images.mkdir()
    (images / "logo.png").write_bytes(b"first")
    (images / "notes.txt").write_text("no picture", "utf-8")
    backup.make(desk._session.store, OPENING)
    copied = (kept / "logo.png").stat()
    backup.make(desk._session.store, OPENING + timedelta(minutes=1))
    assert (kept / "logo.png").stat().st_ino == copied.st_ino
    (images / "logo.png").write_bytes(b"other")
    os.utime(images / "logo.png", (copied.st_mtime + 60, copied.st_mtime + 60))
    backup.make(desk._session.store, OPENING + timedelta(minutes=2))
    assert (kept / "logo.png").read_bytes() == b"other"
    assert [path.name for path in kept.iterdir()] == ["logo.png"]


def test_no_more_pictures_are_copied_than_there_shall_be(desk, folder, monkeypatch):
    monkeypatch.setattr(backup, "_PICTURES_BYTES", 7)
    images = folder / "images"
    images.mkdir()
    for name in ("a.png", "b.png"):
        (images / name).write_bytes(b"12345")
    assert backup.make(desk._session.store, OPENING) is not None
    kept = folder / backup.FOLDER / "images"
    assert [path.name for path in kept.iterdir()] == ["a.png"]
