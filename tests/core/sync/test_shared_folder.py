"""A shared folder: each station writes its own sub-folder, little at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.errors import NotSaved, StoreUnusable
from checkin.sync import shared_folder
from checkin.sync.exchange import Exchange
from checkin.sync.shared_folder import SharedFolder, SharedFolderUnreachable
from tests.core.sync import stations
from tests.core.sync.stations import digest, enter


@pytest.fixture
def shared(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def use(opened, folder) -> SharedFolder:
    return SharedFolder(opened, Exchange(opened), folder)


def files(folder: SharedFolder) -> list[str]:
    return sorted(path.name for path in folder.own.iterdir())


def test_stations_that_share_a_folder_agree(first, second, shared):
    folders = [use(each, shared) for each in (first, second)]
    enter(first)
    enter(second, "béla")
    for _ in range(2):
        for folder in folders:
            folder.step()
    assert digest(first) == digest(second)


def test_nothing_new_writes_nothing(first, shared):
    folder = use(first, shared)
    assert folder.write_new() == 5
    before = {path: path.stat().st_mtime_ns for path in folder.own.iterdir()}
    assert folder.write_new() == 0
    assert use(first, shared).write_new() == 0
    assert {path: path.stat().st_mtime_ns for path in folder.own.iterdir()} == before


def test_few_entries_go_into_the_tail_and_many_seal_a_segment(first, second, shared):
    folder = use(first, shared)
    folder.step()
    enter(first)
    folder.step()
    assert files(folder) == ["000001.attend", "tail.attend"]
    sealed = (folder.own / "000001.attend").read_bytes()
    first.record([stations.passed("anna", "Station 1") for _ in range(300)])
    folder.step()
    assert files(folder) == ["000001.attend", "000002.attend"]
    assert (folder.own / "000001.attend").read_bytes() == sealed
    assert (folder.own / "000002.attend").stat().st_size < 40_000
    enter(first)
    folder.step()
    assert files(folder) == ["000001.attend", "000002.attend", "tail.attend"]
    assert Exchange(second).whole_entries(folder.own / "tail.attend") == (1, 1)
    use(second, shared).step()
    assert second.projection.state("anna").passages[-1].station == "Station 1"


def test_others_files_are_read_once(first, second, shared):
    use(first, shared).step()
    folder = use(second, shared)
    assert len(folder.step()) == 1
    assert folder.step() == ()


def test_a_tail_is_read_again_whenever_it_is_another_one(first, second, shared):
    writer, reader = use(first, shared), use(second, shared)
    for _ in range(3):
        enter(first)
        writer.step()
        (taken,) = reader.step()
        assert taken.report.new >= 1
    assert taken.path.name == "tail.attend"
    assert len(second.projection.state("anna").passages) == 3


def test_a_tail_that_somebody_took_away_is_written_again(first, shared):
    folder = use(first, shared)
    folder.step()
    enter(first)
    folder.step()
    (folder.own / "tail.attend").unlink()
    folder.step()
    assert files(folder) == ["000001.attend", "tail.attend"]


def gone(path):
    path.unlink()


def cut_off(path):
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("damage", [gone, cut_off])
def test_a_damaged_segment_is_made_good_by_a_new_one(first, second, shared, damage):
    folder = use(first, shared)
    folder.step()
    first.record([stations.passed("anna", "Station 1") for _ in range(300)])
    folder.step()
    damage(folder.own / "000001.attend")
    whole = (folder.own / "000002.attend").read_bytes()
    folder.step()
    assert (folder.own / "000002.attend").read_bytes() == whole  # segments never change
    assert files(folder)[-1] == "000003.attend"
    use(second, shared).step()
    assert len(second.projection.state("anna").passages) == 300


def test_what_a_full_disk_did_not_take_is_read_again(first, second, shared):
    second.record([stations.listed(f"guest-{n}", n) for n in range(7, 700)])
    use(second, shared).step()
    folder = use(first, shared)
    stations.fill_disk(first)
    with pytest.raises(NotSaved):
        folder.step()
    stations.free_disk(first)
    folder.step()
    assert first.projection.state("guest-7")


def test_a_tail_that_comes_before_its_segment_is_read_again(first, second, shared):
    writer, reader = use(first, shared), use(second, shared)
    writer.step()
    reader.step()
    first.record([stations.passed("anna", "Station 1") for _ in range(300)])
    writer.step()
    enter(first, "béla")
    writer.step()
    segment = writer.own / "000002.attend"
    content = segment.read_bytes()
    segment.unlink()
    assert reader.step()[0].report.new == 0
    segment.write_bytes(content)
    reader.step()
    assert second.projection.state("béla").passages


def test_a_damaged_file_of_another_keeps_nobody_out(first, second, third, shared):
    damaged = use(third, shared)
    damaged.step()
    path = damaged.own / "000001.attend"
    path.write_bytes(path.read_bytes()[:-30])
    use(second, shared).step()
    enter(second)
    use(second, shared).step()
    taken = use(first, shared).step()
    assert [each.error.code for each in taken if each.error] == ["attendance-file-damaged"]
    assert first.projection.state("anna").passages


def test_a_sub_folder_that_was_emptied_is_filled_again(first, second, shared):
    folder = use(first, shared)
    folder.step()
    for path in folder.own.iterdir():
        path.unlink()
    folder.step()
    use(second, shared).step()
    assert digest(second) != digest(first)  # only the second one's own entries are missing
    use(second, shared).step()
    folder.step()
    assert digest(second) == digest(first)


def test_a_folder_that_is_away_is_said_and_used_again_when_it_is_back(first, second, shared):
    folder = use(first, shared)
    folder.step()
    away = shared.with_name("elsewhere")
    shared.rename(away)
    with pytest.raises(SharedFolderUnreachable):
        folder.step()
    enter(first)
    away.rename(shared)
    folder.step()
    use(second, shared).step()
    assert second.projection.state("anna").passages


def test_nothing_is_written_where_only_the_place_of_a_drive_is_left(first, shared):
    folder = use(first, shared)
    folder.step()
    drive = shared.with_name("drive")
    shared.rename(drive)
    shared.mkdir()  # what is seen there once the drive is unmounted
    enter(first)
    for call in (folder.step, folder.write_new):
        with pytest.raises(SharedFolderUnreachable):
            call()
    assert list(shared.iterdir()) == []
    folder.forget()  # somebody chose it anew
    assert folder.write_new() == 6


def test_a_drive_that_goes_while_it_is_read_is_said(first, second, shared):
    use(second, shared).step()
    folder = use(first, shared)
    (shared / "file-not-folder").write_text("x")
    taken = folder.take_changed()
    assert next(taken).report is not None
    shared.rename(shared.with_name("gone"))
    with pytest.raises(SharedFolderUnreachable):
        folder.write_new()


def test_what_lies_deeper_or_is_hidden_is_not_looked_at(first, second, shared):
    for place in (shared / "a" / "b", shared / ".stversions"):
        place.mkdir(parents=True)
        Exchange(second).export_file(place / "x.attend")
    assert use(first, shared).step() == ()
    Exchange(second).export_file(shared / "mailed.attend")
    assert [each.path.name for each in use(first, shared).step()] == ["mailed.attend"]


def test_a_sub_folder_that_nobody_may_read_keeps_nothing_else_out(
    first, second, shared, monkeypatch
):
    """As `System Volume Information` on a drive, or `lost+found`."""
    (shared / "System Volume Information").mkdir()
    look = Path.iterdir

    def refuse(path):
        if path.name == "System Volume Information":
            raise PermissionError(13, "Access is denied", str(path))
        return look(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    use(second, shared).step()
    (taken,) = use(first, shared).step()
    assert taken.report is not None


def test_a_folder_that_nobody_may_read_is_unreachable(first, shared, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Access is denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(SharedFolderUnreachable):
        use(first, shared).step()


def test_trouble_with_the_event_folder_is_not_told_of_the_shared_one(first, shared):
    folder = use(first, shared)
    memory = first.folder / shared_folder.FILE_NAME
    memory.mkdir()  # nothing can be written there
    with pytest.raises(StoreUnusable):
        folder.step()
    assert folder.step() == ()
    assert files(folder) == ["000001.attend"]  # nothing is written twice meanwhile
    memory.rmdir()
    enter(first)
    folder.step()
    assert use(first, shared).write_new() == 0
