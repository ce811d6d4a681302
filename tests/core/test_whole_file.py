"""What is written takes the place of the former file whole, or not at all."""

from __future__ import annotations

import errno
import os
import stat

import pytest

from checkin import settings
from checkin.badge import layout, layout_files
from checkin.badge_layouts import EventLayouts
from checkin.settings import Settings
from checkin.whole_file import PARTS, written_whole
from tests.core.sync import stations

posix_only = pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "facts.json"
    path.write_bytes(b"former")
    return path


def test_the_former_file_is_replaced_and_never_written_into(file):
    os.link(file, file.with_name("held"))
    with written_whole(file) as new:
        new.write(b"new")
        assert file.read_bytes() == b"former"
    assert file.read_bytes() == b"new"
    assert file.with_name("held").read_bytes() == b"former"


@pytest.mark.parametrize("cause", ["disk", "defect"])
def test_a_failure_leaves_the_former_file_and_nothing_else(file, monkeypatch, cause):
    def full(_file):
        raise OSError(errno.ENOSPC, "No space left on device")

    if cause == "disk":
        monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError if cause == "disk" else ValueError), written_whole(file) as new:  # noqa: PT012
        new.write(b"half")
        if cause == "defect":
            raise ValueError
    assert file.read_bytes() == b"former"
    assert list(file.parent.iterdir()) == [file]


def test_it_is_on_the_disk_before_it_has_its_name(file, monkeypatch):
    done = []
    kept, renamed = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (kept(handle), done.append("kept")))
    monkeypatch.setattr(os, "replace", lambda a, b: (renamed(a, b), done.append("renamed")))
    with written_whole(file) as new:
        new.write(b"new")
    assert done[:2] == ["kept", "renamed"]


@posix_only
def test_a_file_of_secrets_is_its_owners_alone_from_the_beginning(file):
    with written_whole(file, 0o600):
        [part] = file.parent.glob(PARTS)
        assert stat.S_IMODE(part.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_settings_and_what_layouts_were_are_written_so(tmp_path):
    opened = stations.found(tmp_path / "one")
    made = layout_files.copy_of(layout.load("roll80"), opened.folder)
    EventLayouts(opened).save(made)
    settings.save(Settings(), opened.folder)
    memory = layout_files.own_folder(opened.folder) / ".shared.json"
    files = (memory, opened.folder / settings.FILE_NAME)
    before = []
    for each in files:
        os.link(each, each.with_name("held"))
        before.append(each.read_bytes())
    EventLayouts(opened).remove(made.id)
    settings.save(Settings(operator="Aysel"), opened.folder)
    opened.close()
    assert [each.with_name("held").read_bytes() for each in files] == before
    assert [each.read_bytes() for each in files] != before
