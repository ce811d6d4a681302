"""A stick goes round: what it would bring is said first, and nothing is claimed that is not so."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from checkin.clock import FixedClock
from checkin.sync import stations as members
from checkin.sync import stick
from checkin.sync.exchange import Exchange
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.core.sync.stations import as_file, digest, enter, everything, exchange, known, meet

CLOCK = FixedClock(OPENING)


def look(opened, root):
    return stick.look(opened.folder, CLOCK, root)


def test_an_empty_stick_is_given_everything(first, root):
    offer = look(first, root)
    assert (offer.take, offer.give, offer.files) == (0, 5, ())
    done = exchange(first, root)
    assert (done.taken, done.given, done.error) == (0, 5, None)
    assert [path.name for path in root.iterdir()] == ["Forum_Station-1_0001.attend"]
    assert look(first, root).give == 0


def test_an_offer_names_what_is_new_and_from_whom_and_is_kept(first, second, root):
    enter(second)
    exchange(second, root)
    enter(first, "béla")
    enter(first)
    offer = look(first, root)
    assert (offer.take, offer.stations, offer.give) == (2, ("Station 2",), 2)
    done = exchange(first, root)
    assert (done.taken, done.given) == (2, 2)
    assert len(done.results[0].report.doubles) == 1
    back = exchange(second, root)
    assert (back.taken, back.given) == (2, 0)
    assert back.file is None
    assert digest(first) == digest(second)


def test_looking_changes_nothing(first, second, root):
    enter(second)
    exchange(second, root)
    before, names = everything(first), sorted(root.iterdir())
    assert look(first, root).take == 2
    assert everything(first) == before
    assert sorted(root.iterdir()) == names


def test_what_several_files_hold_counts_once(first, second, third, root):
    for opened in (second, third):
        enter(opened)
    meet(second, third)
    for opened in (second, third):
        Exchange(opened).export_numbered(root)
    offer = look(first, root)
    assert (offer.take, offer.stations) == (4, ("Station 2", "Station 3"))
    assert exchange(first, root).taken == 4


def test_a_tail_continues_what_another_file_begins(first, second, root):
    enter(second)
    Exchange(second).export_file(root / "a.attend")
    held = {piece.journal: piece.last for piece in known(second)}
    enter(second, "béla")
    Exchange(second).export_file(root / "b.attend", held)
    assert look(first, root).take == 3
    (root / "a.attend").unlink()
    assert look(first, root).take == 0  # what comes before is missing


def test_files_lie_at_the_top_or_one_folder_down(first, second, root):
    for place in (root / "from 2", root / "from 2" / "old", root / ".Trash"):
        place.mkdir()
        Exchange(second).export_numbered(place)
    assert [path.parent.name for path in stick.files_on(root)] == ["from 2"]


def test_a_torn_file_is_named_and_keeps_no_other_out(first, second, root):
    enter(second)
    whole = Exchange(second).export_file(root / "whole.attend").path
    (root / "torn.attend").write_bytes(whole.read_bytes()[:-40])
    offer = look(first, root)
    assert offer.take == 2
    assert [(each.path.name, each.error.code) for each in offer.refused] == [
        ("torn.attend", "attendance-file-damaged")
    ]
    done = exchange(first, root)
    assert (done.taken, len(done.refused), done.error) == (2, 1, None)


def test_files_of_other_events_are_passed_over(first, root, tmp_path):
    other = stations.found(tmp_path / "other")
    Exchange(other).export_numbered(root)
    other.close()
    offer = look(first, root)
    assert (offer.take, offer.give, offer.refused) == (0, 5, ())


def test_what_would_be_refused_is_not_offered(first, second, root, tmp_path):
    enter(second)
    exchange(second, root)
    enter(second, "béla")
    (tail, *_) = [p for p in known(second) if p.journal == second.journal.id]
    forged = [line.replace(b"anna", b"otto") for line in tail.lines]
    as_file([type(tail)(tail.journal, tail.first, tail.base, forged, tail.signature, tail.intro)],
            second.keys, root / "forged.attend")  # fmt: skip
    assert look(first, root).take == 2
    stations.tell(second, first)
    members.revoke(first, "Station 2", "stolen")
    enter(second)
    Exchange(second).export_numbered(root)
    assert look(first, root).take == 0


def test_a_stick_that_is_gone_is_said(first, root):
    root.rmdir()
    with pytest.raises(stick.StickGone):
        look(first, root)


@pytest.mark.parametrize("asked", ["is_dir", "is_file"])
def test_a_stick_that_fails_while_its_folders_are_read_is_said(first, root, monkeypatch, asked):
    (root / "photos").mkdir()
    (root / "x.attend").write_bytes(b"x")

    real = getattr(Path, asked)

    def fail(path):
        if root in path.parents:
            raise OSError(errno.EIO, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr(Path, asked, fail)
    with pytest.raises(stick.StickGone):
        look(first, root)
    assert isinstance(exchange(first, root).error, stick.StickGone)


@pytest.mark.parametrize("asked", ["is_dir", "is_file"])
def test_what_may_not_be_looked_at_on_a_stick_keeps_nothing_else_out(
    first, second, root, monkeypatch, asked
):
    enter(second)
    exchange(second, root)
    (root / "secret").mkdir()
    (root / "secret.attend").write_bytes(b"x")
    real = getattr(Path, asked)

    def refuse(path):
        if path.stem == "secret":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, asked, refuse)
    done = exchange(first, root)
    assert (done.taken, done.error) == (2, None)


def test_a_stick_pulled_out_while_it_is_read_is_said_and_what_came_stays(first, second, root):
    enter(second)
    exchange(second, root)
    done = exchange(first, root, progress=lambda done, of: shutil.rmtree(root, ignore_errors=True))
    assert (done.taken, done.error.code) == (2, "stick-gone")
    assert first.projection.state("anna").passages


def fill(path):
    """Leave no room on the file system of `path`."""
    with path.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 10):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))


@pytest.fixture
def image(tmp_path):
    """A real file system of its own, mounted as a stick is."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mkfs.ext2"):
        pytest.skip("mounting needs root and mkfs.ext2")
    file, root = tmp_path / "stick.img", tmp_path / "mounted"
    root.mkdir()
    with file.open("wb") as empty:
        empty.truncate(2 << 20)
    subprocess.run(["mkfs.ext2", "-q", str(file)], check=True)
    mounted = subprocess.run(["mount", "-o", "loop", str(file), str(root)], check=False)
    if mounted.returncode:
        pytest.skip("no loop devices here")
    yield root
    subprocess.run(["umount", "-l", str(root)], check=False, capture_output=True)


def test_a_real_stick_that_is_unmounted_midway_leaves_nothing_on_the_laptop(first, second, image):
    enter(second)
    done = exchange(second, image)
    assert (done.given, done.error) == (7, None)

    def pull(done, of):
        subprocess.run(["umount", "-l", str(image)], check=False, capture_output=True)

    enter(first)
    done = exchange(first, image, progress=pull)
    assert (done.taken, done.error.code) == (2, "stick-gone")
    assert list(image.iterdir()) == []  # the folder below, on the laptop's own disk


def test_a_real_stick_that_is_full_still_brings_its_news(first, second, image):
    enter(second)
    exchange(second, image)
    enter(first)
    fill(image / "film")
    done = exchange(first, image)
    assert (done.taken, done.given, done.error.code) == (2, 0, "export-disk-full")
    assert len(stick.files_on(image)) == 1


def test_beside_a_desk_nothing_is_journaled(first, second, third, root):
    stations.tell(second, third)
    enter(second)
    stations.tell(second, first)  # so it has more of Station 2 than Station 3 vouches for
    members.revoke(third, "Station 2", "stolen")
    exchange(third, root)
    assert exchange(first, root).taken
    own = first.store.execute(
        "SELECT count(*) FROM journal WHERE station = ?", (first.station.id,)
    ).fetchone()[0]
    assert own == 1
    assert members.answer_news(first)  # that is the desk's to do, in its own journal
