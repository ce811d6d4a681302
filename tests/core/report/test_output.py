"""Files appear whole or not at all, and a failure says what to do."""

from __future__ import annotations

import contextlib
import os

import pytest

from checkin.report.output import (
    ExportDenied,
    ExportDiskFull,
    ExportFailed,
    ExportFolderMissing,
    replacing,
)
from checkin.report.table import write_table
from checkin.report.workbook import write_workbook

WRITERS = [write_table, write_workbook]
posix_only = pytest.mark.skipif(os.name == "nt", reason="limits and rights of POSIX")


@contextlib.contextmanager
def room_for(size):
    """Let no file grow beyond `size` bytes, as on a disk that is nearly full."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def without_rights():
    """Be nobody in particular for a while: root may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("write", WRITERS)
@posix_only
def test_a_full_disk_leaves_the_former_file(write, tmp_path, report):
    target = tmp_path / "day.out"
    target.write_text("yesterday")
    with room_for(100), pytest.raises(ExportDiskFull) as failure:
        write(target, report)
    assert failure.value.details["path"] == str(target)
    assert target.read_text() == "yesterday"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("write", WRITERS)
@posix_only
def test_a_folder_without_rights(write, tmp_path, report):
    tmp_path.chmod(0o555)
    with without_rights(), pytest.raises(ExportDenied) as failure:
        write(tmp_path / "day.out", report)
    assert failure.value.code == "export-denied"
    assert failure.value.details["reason"]
    tmp_path.chmod(0o755)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", WRITERS)
def test_a_folder_that_is_not_there(write, tmp_path, report):
    with pytest.raises(ExportFolderMissing):
        write(tmp_path / "stick" / "day.out", report)


def test_a_target_that_is_a_folder(tmp_path):
    (tmp_path / "day.csv").mkdir()
    with pytest.raises(ExportFailed), replacing(tmp_path / "day.csv") as file:
        file.write(b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["day.csv"]


def test_a_target_that_another_program_holds_open(tmp_path, monkeypatch):
    def held(source, target):
        raise PermissionError(13, "The process cannot access the file", str(target))

    monkeypatch.setattr(os, "replace", held)  # as Windows does it
    with pytest.raises(ExportDenied), replacing(tmp_path / "day.csv") as file:
        file.write(b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_bug_while_writing_leaves_nothing_and_stays_a_bug(tmp_path):
    def half_a_file():
        with replacing(tmp_path / "day.csv") as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_a_file()
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_takes_the_place_of_the_former(tmp_path):
    for text in (b"first", b"second"):
        with replacing(tmp_path / "day.csv") as file:
            file.write(text)
    assert (tmp_path / "day.csv").read_bytes() == b"second"
    assert len(list(tmp_path.iterdir())) == 1
