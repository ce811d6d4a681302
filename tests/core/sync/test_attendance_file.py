"""Attendance files: whole or refused, each refusal with its reason, and readable without us."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import random
import shutil
import subprocess
import zipfile

import pytest

from checkin.merge_report import Objection
from checkin.report.output import ExportFailed
from checkin.sync import attendance_file, sealing
from checkin.sync.exchange import Exchange, attendance_files
from checkin.sync.file_errors import FileRefused
from tests.core.sync import stations
from tests.core.sync.stations import as_file, digest, enter, everything, known, opened_file, sealed

DAMAGES = 250  # of each kind; the benchmark does a thousand


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def file(second, stick):
    for _ in range(3):
        second.record([stations.passed("anna", "Station 2") for _ in range(200)])
    return Exchange(second).export_file(stick / "forum.attend").path


def code_of(path, opened, **kwargs) -> str:
    """Import `path`, which must be refused and change nothing, and return the reason."""
    before = everything(opened)
    with pytest.raises(FileRefused) as refusal:
        Exchange(opened).import_file(path, **kwargs)
    assert everything(opened) == before
    return refusal.value.code


def lines_of(path, keys) -> list[bytes]:
    content = sealing.unseal(path.read_bytes(), keys.shared.identity).content
    return b"".join(sealing.decompress(content, 1 << 30)).splitlines(keepends=True)


def test_a_file_brings_everything(first, second, file):
    report = Exchange(first).import_file(file)
    assert report.new == 601
    assert digest(first) == digest(second)
    assert Exchange(first).import_file(file).new == 0


def test_progress_is_told_up_to_the_end(first, file):
    told = []
    Exchange(first).import_file(file, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (606, 606)
    assert told == sorted(told)


def test_the_lines_are_as_described(second, file):
    lines = [json.loads(line) for line in lines_of(file, second.keys)]
    header, first_journal, entry = lines[:3]
    assert header == {"attend": 1, "event": second.keys.event_id, "by": second.journal.id,
                      "made": "2026-10-12T05:00:00Z", "entries": 606}  # fmt: skip
    assert sorted(first_journal) == ["after", "h", "intro", "j"]
    assert entry[1] == 1
    assert lines[-1] == {"end": 606}
    unsigned = 0
    for line in lines[2:-1]:
        unsigned = 0 if isinstance(line, dict) else unsigned + 1
        assert unsigned <= 1000
    assert "sig" in lines[-2]


def test_entries_travel_as_they_were_written(second, file):
    written = {row[0].encode() for row in second.store.execute("SELECT raw FROM entry")}
    lines = {line.strip() for line in lines_of(file, second.keys) if line.startswith(b"[")}
    assert lines == written


@pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("zstd")), reason="age or zstd is not installed"
)
def test_the_standard_tools_open_it(second, file, tmp_path):
    identity = tmp_path / "identity.txt"
    identity.write_text(second.keys.shared.identity)
    compressed = subprocess.run(["age", "-d", "-i", identity, file], check=True,
                                capture_output=True).stdout  # fmt: skip
    text = subprocess.run(["zstd", "-dc"], input=compressed, check=True,
                          capture_output=True).stdout  # fmt: skip
    assert text.splitlines(keepends=True) == lines_of(file, second.keys)


@pytest.mark.skipif(not shutil.which("zstd"), reason="zstd is not installed")
def test_the_standard_tool_decompresses_it(second, file):
    compressed = sealing.unseal(file.read_bytes(), second.keys.shared.identity).content
    done = subprocess.run(["zstd", "-dc"], input=compressed, check=True, capture_output=True)
    assert done.stdout.splitlines(keepends=True) == lines_of(file, second.keys)


def test_every_truncation_is_refused(first, file, tmp_path):
    content, cut = file.read_bytes(), tmp_path / "cut.attend"
    random_ = random.Random(5)
    for _ in range(DAMAGES):
        cut.write_bytes(content[: random_.randrange(len(content))])
        with pytest.raises(FileRefused):
            opened_file(cut, first.keys)


def test_every_flipped_bit_is_refused(first, file, tmp_path):
    content, flipped = bytearray(file.read_bytes()), tmp_path / "flipped.attend"
    random_ = random.Random(6)
    for _ in range(DAMAGES):
        place, bit = random_.randrange(len(content)), 1 << random_.randrange(8)
        content[place] ^= bit
        flipped.write_bytes(content)
        with pytest.raises(FileRefused):
            opened_file(flipped, first.keys)
        content[place] ^= bit
    assert sealing.unseal(bytes(content), first.keys.shared.identity).whole


def a_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "attendance-file-empty"),
        (bytes(5000), "not-an-attendance-file"),
        (os.urandom(5000), "not-an-attendance-file"),
        (a_zip(), "not-an-attendance-file"),
        (b"age-encryption.org/v1\n", "attendance-file-damaged"),
    ],
)
def test_what_is_no_attendance_file_is_told(first, stick, content, code):
    path = stick / "x.attend"
    path.write_bytes(content)
    assert code_of(path, first) == code


def test_a_file_that_is_gone_is_told(first, stick):
    assert code_of(stick / "gone.attend", first) == "attendance-file-missing"


def test_damage_anywhere_changes_nothing(first, file):
    content = file.read_bytes()
    for damaged in (content[:-1], content + b"x", content[:2000] + bytes(40) + content[2040:]):
        file.write_bytes(damaged)
        assert code_of(file, first) == "attendance-file-damaged"


def test_a_file_of_another_event_is_told(first, tmp_path, stick):
    other = stations.found(tmp_path / "other")
    path = Exchange(other).export_file(stick / "other.attend").path
    assert code_of(path, first) == "attendance-file-of-other-event"
    with_our_key = sealed(lines_of(path, other.keys), first.keys, stick / "ours.attend")
    assert code_of(with_our_key, first) == "attendance-file-of-other-event"
    other.close()


def changed_header(path, keys, **changes):
    header, *rest = lines_of(path, keys)
    line = json.dumps({**json.loads(header), **changes}).encode() + b"\n"
    return sealed([line, *rest], keys, path)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"attend": 2}, "attendance-file-newer"),
        ({"attend": "1"}, "not-an-attendance-file"),
        ({"made": "yesterday"}, "not-an-attendance-file"),
        ({"event": None}, "attendance-file-of-other-event"),
    ],
)
def test_the_header_is_read_carefully(first, file, changes, code):
    assert code_of(changed_header(file, first.keys, **changes), first) == code


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[:-1],  # no end
        lambda lines: [*lines[:-1], b'{"end":605}\n'],
        lambda lines: [*lines, lines[5]],  # text after the end
        lambda lines: [*lines[:40], *lines[41:]],
        lambda lines: [*lines[:-1], b'{"end":606}'],  # the last line is cut off
        lambda lines: [lines[0], b"x" * (2 << 20) + b"\n", *lines[1:]],
    ],
)
def test_a_file_that_is_not_complete_is_damaged(first, file, change):
    path = sealed(change(lines_of(file, first.keys)), first.keys, file)
    assert code_of(path, first) == "attendance-file-damaged"


@pytest.mark.parametrize(
    "line", [b"nonsense\n", b'{"x":1}\n', b'{"sig":"?"}\n', b'{"j":1}\n', b"{" * 9999 + b"\n"]
)
def test_lines_that_make_no_sense_are_refused(first, file, line):
    lines = lines_of(file, first.keys)
    path = sealed([*lines[:1], line, *lines[1:]], first.keys, file)
    assert code_of(path, first) == "attendance-file-damaged"


def test_a_bomb_is_refused_before_it_goes_off(first, stick):
    header = (
        b'{"attend":1,"event":"%s","made":"2026-10-12T05:00:00Z"}\n' % first.keys.event_id.encode()
    )
    bomb = sealed([header, *([b"x" * 999_999 + b"\n"] * 300)], first.keys, stick / "bomb.attend")
    assert bomb.stat().st_size < 200_000
    assert code_of(bomb, first) == "attendance-file-too-large"


def test_what_an_insider_changed_is_told_and_the_rest_taken(first, second, third, stick):
    enter(second)
    enter(third, "béla")
    stations.tell(third, second)
    pieces = [
        dataclasses.replace(piece, lines=[line.replace(b"entry", b"exit!") for line in piece.lines])
        if piece.journal == second.journal.id
        else piece
        for piece in known(second)
    ]
    report = Exchange(first).import_file(as_file(pieces, second.keys, stick / "x.attend"))
    assert [(r.why, r.station) for r in report.refused] == [(Objection.TAMPERED, "")]
    assert not first.projection.state("anna").passages
    assert first.projection.state("béla").passages


def test_an_older_file_after_a_newer_one_changes_nothing(first, second, stick):
    exchange = Exchange(second)
    older = exchange.export_file(stick / "older.attend").path
    enter(second)
    newer = exchange.export_file(stick / "newer.attend").path
    Exchange(first).import_file(newer)
    before = everything(first)
    assert Exchange(first).import_file(older).new == 0
    assert everything(first) == before


def test_salvage_takes_what_stands_before_the_damage(first, second, stick):
    for number in range(20):
        names = [stations.listed(f"a{number}-{n}", 0, os.urandom(60).hex()) for n in range(100)]
        second.record(names)
    path = Exchange(second).export_file(stick / "large.attend").path
    content = path.read_bytes()
    assert len(content) > 2 * 65536
    path.write_bytes(content[: len(content) * 2 // 3])
    assert code_of(path, first) == "attendance-file-damaged"
    report = Exchange(first).import_file(path, salvage=True)
    assert report.damaged
    assert 500 <= report.new < 2000
    assert digest(first) != digest(second)
    path.write_bytes(content)
    whole = Exchange(first).import_file(path, salvage=True)
    assert not whole.damaged
    assert digest(first) == digest(second)


def test_a_file_replaces_another_only_when_it_is_whole(second, file):
    former = file.read_bytes()
    enter(second)
    Exchange(second).export_file(file)
    assert file.read_bytes() != former
    assert file.with_name("forum.previous.attend").read_bytes() == former
    assert sorted(path.name for path in file.parent.iterdir()) == [
        "forum.attend", "forum.previous.attend",
    ]  # fmt: skip


def test_a_full_stick_leaves_the_former_file(second, file, monkeypatch):
    former = file.read_bytes()

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed) as failure:
        Exchange(second).export_file(file)
    assert failure.value.code == "export-disk-full"
    assert file.read_bytes() == former
    assert list(file.parent.iterdir()) == [file]


def test_a_stick_that_gives_back_something_else_is_told(second, stick, monkeypatch):
    monkeypatch.setattr(attendance_file, "_read_back", lambda path: b"something else")
    with pytest.raises(ExportFailed):
        Exchange(second).export_file(stick / "x.attend")


def test_files_on_a_stick_are_numbered_and_two_are_kept(second, stick):
    exchange = Exchange(second)
    names = [exchange.export_numbered(stick).path.name for _ in range(4)]
    assert names[0] == "Forum_Station-2_0001.attend"
    assert sorted(path.name for path in stick.iterdir()) == names[-2:]


def test_unfinished_and_hidden_files_are_left_out(stick):
    for name in ("a.attend", ".a.attend", "b.attend.part", ".Trash/c.attend", "sub/d.attend"):
        (stick / name).parent.mkdir(exist_ok=True)
        (stick / name).touch()
    found = [path.relative_to(stick).as_posix() for path in attendance_files([stick])]
    assert found == ["a.attend", "sub/d.attend"]
