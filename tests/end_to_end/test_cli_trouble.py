"""When things go wrong around the program: killed, started twice, no disk, damaged files."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from checkin import badge_code
from tests.end_to_end import program

ANNA, GULSEN, SARSENOVA = "Çingiz Əliyev", "Gülşen Yılmaz", "Айгерім Сәрсенова"


def unused_numbers(event, count):
    """Return authentic codes of badges whose attendees are not here; each scan is one entry."""
    [(key_id, key)] = json.loads((event.folder / "keys.json").read_text())["badge_keys"].items()
    return [
        badge_code.encode(bytes.fromhex(key), int(key_id), number, 1)
        for number in range(1000, 1000 + count)
    ]


def test_killed_in_a_stream_of_scans_nothing_shown_is_lost(event):
    codes = unused_numbers(event, 1500)  # more than the pipes hold: it is always in the middle
    for kill_after in (1, 7, 40):
        process = program.start("scan", "--data", event.folder, "--direction", "exit")
        process.stdin.write("\n".join(codes) + "\n")
        process.stdin.flush()
        shown = [json.loads(process.stdout.readline()) for _ in range(kill_after)]
        process.send_signal(signal.SIGKILL)
        shown += [json.loads(line) for line in process.stdout if line.endswith("\n")]
        process.wait(100)
        close_pipes(process)
        assert kill_after <= len(shown) < len(codes)
        assert all(line["reason"] == "exit-recorded" for line in shown)
        verified = event.run("verify", "--json")
        assert verified.line["ok"] is True
        assert {tuple(line["entry"]) for line in shown} <= entries(event)
    assert event.scan(event.codes[ANNA])[0]["reason"] == "admitted"
    assert event.run("verify").code == 0


def close_pipes(process):
    for pipe in (process.stdin, process.stdout, process.stderr):
        with pipe:
            pass


def entries(event):
    with closing(sqlite3.connect(event.folder / "checkin.sqlite")) as connection:
        return set(connection.execute(
            "SELECT j.id, e.seq FROM entry e JOIN journal j ON j.n = e.journal "
            "WHERE e.kind = 'passage'"
        ))  # fmt: skip


def test_a_second_copy_says_so_and_the_lock_dies_with_the_first(event):
    first = program.start("scan", "--data", event.folder)
    assert program.ask(first, event.codes[ANNA])["reason"] == "admitted"
    second = event.run("scan", "--json", stdin=event.codes[GULSEN])
    assert (second.code, second.out) == (1, "")
    assert json.loads(second.err)["error"] == "already-open"
    assert "another copy" in event.run("scan", stdin=b"").err
    assert event.run("find", "Nagy").code == 0  # looking is possible
    assert event.run("doctor").code == 0
    assert program.ask(first, event.codes[GULSEN])["reason"] == "admitted"
    first.kill()
    first.wait(100)
    close_pipes(first)
    assert event.scan(event.codes[SARSENOVA])[0]["reason"] == "admitted"


def test_a_reader_that_has_gone_is_no_crash(event):
    process = program.start("scan", "--data", event.folder)
    assert program.ask(process, event.codes[ANNA])["reason"] == "admitted"
    process.stdout.close()
    process.stdin.write(event.codes[GULSEN] + "\n")
    process.stdin.close()
    assert process.wait(100) == 1
    with process.stderr:
        assert "Traceback" not in process.stderr.read()
    assert event.run("verify").code == 0


@pytest.fixture
def heeding_ctrl_c():
    """Programs that are started heed Ctrl+C; in the background, shells have them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C goes to the whole console")
@pytest.mark.usefixtures("heeding_ctrl_c")
def test_ctrl_c_ends_a_stream_of_scans_without_a_crash(event):
    process = program.start("scan", "--data", event.folder)
    shown = program.ask(process, event.codes[ANNA])
    process.send_signal(signal.SIGINT)
    _out, complaints = process.communicate(timeout=100)
    assert (process.returncode, complaints) == (130, "")
    assert tuple(shown["entry"]) in entries(event)
    assert event.scan(event.codes[GULSEN])[0]["reason"] == "admitted"


# damaged files


def tamper(event, statement):
    with closing(sqlite3.connect(event.folder / "checkin.sqlite")) as connection, connection:
        assert connection.execute(statement).rowcount == 1


@pytest.mark.parametrize(("statement", "problem"), [
    ("UPDATE entry SET raw = replace(raw, 'Yılmaz', 'Yilmaz') WHERE raw LIKE '%Yılmaz%'",
     "its text is not what was hashed"),
    ("UPDATE entry SET hash = zeroblob(32) WHERE seq = 5", "its text is not what was hashed"),
    ("UPDATE entry SET sig = zeroblob(64) WHERE seq = (SELECT max(seq) FROM entry)",
     "its signature is false"),
    ("UPDATE entry SET subject = 'somebody' WHERE seq = 5", "its columns do not say"),
    ("DELETE FROM entry WHERE seq = 5", "entries 5 to 5 are missing"),
])  # fmt: skip
def test_verify_names_what_was_tampered_with(event, statement, problem):
    tamper(event, statement)
    answer = event.run("verify", "--json")
    assert answer.code == 1
    assert any(problem in line["problem"] for line in answer.lines)
    assert all(line["where"].startswith("journal ") for line in answer.lines)


def test_verify_names_a_folded_table_that_differs(event):
    tamper(event, "UPDATE attendee SET status = 'blocked' WHERE state LIKE '%R-001%'")
    answer = event.run("verify")
    assert answer.code == 1
    assert answer.out.startswith("table attendee: ")


def spoil(path, start):
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * (size - start))


@pytest.mark.parametrize("start", [0, 4096, 40_000])
def test_a_damaged_database_is_said_by_every_command(event, start):
    spoil(event.folder / "checkin.sqlite", start)
    for words in (("verify",), ("scan",)):
        answer = event.run(*words, stdin=event.codes[ANNA] + "\n")
        assert answer.code == 1
        assert answer.err.startswith("checkin: ") or answer.out.startswith("database file: ")
    assert event.run("doctor").code == 1


def test_a_missing_key_file_is_said(event):
    (event.folder / "keys.json").unlink()
    for words in (("scan",), ("verify",)):
        answer = event.run(*words, "--json")
        assert (answer.code, json.loads(answer.err)["error"]) == (1, "keys-unusable")


def test_a_folder_of_a_newer_version_is_refused(event):
    tamper(event, "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
                  "VALUES ('checkin', 'm999_wonders', '2030-01-01')")  # fmt: skip
    for words in (("scan",), ("verify",)):
        answer = event.run(*words, "--json")
        assert (answer.code, json.loads(answer.err)["error"]) == (1, "store-too-new")


# a disk that is full or cannot be written

CAN_MOUNT = (
    sys.platform == "linux"
    and os.geteuid() == 0
    and shutil.which("unshare") is not None
    and subprocess.run(
        ["unshare", "-m", "sh", "-c", "mount -t tmpfs tmpfs /mnt"], capture_output=True, check=False
    ).returncode == 0
)  # fmt: skip
needs_mount = pytest.mark.skipif(not CAN_MOUNT, reason="needs root, to mount a small disk")


def on_a_small_disk(event, tmp_path, what):
    """Return what was seen when `what` was done to a small disk that holds the event."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "roster.csv").write_text(program.ROSTER, "utf-8")
    words = json.dumps([str(event.folder), str(tmp_path / "disk"), event.codes[ANNA],
                        event.codes[GULSEN], str(tmp_path / "roster.csv")])  # fmt: skip
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-m", "tests.end_to_end.small_disk", what, words],
        capture_output=True, text=True, encoding="utf-8",
        env=program.ENVIRONMENT, cwd=program.ROOT, timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@needs_mount
def test_a_disk_that_fills_up_loses_nothing_and_the_next_scan_works(event, tmp_path):
    seen = on_a_small_disk(event, tmp_path, "fills_up")
    assert seen["before"]["reason"] == "admitted"
    assert (seen["full"]["verdict"], seen["full"]["reason"]) == ("refuse", "not-saved")
    assert seen["full"]["entry"] is None
    assert seen["complaint"] == {"error": "not-saved", "reason": "full"}
    assert seen["after"]["reason"] == "admitted"
    assert seen["code"] == 1  # some codes got no answer that holds
    assert seen["verified"] == [0, True]
    assert seen["journaled"] == [seen["before"]["entry"], seen["after"]["entry"]]


@needs_mount
def test_on_a_full_disk_nothing_starts_and_after_room_is_made_all_does(event, tmp_path):
    seen = on_a_small_disk(event, tmp_path, "is_full")
    assert seen["scan"][0] == 1
    assert seen["scan"][1] in ("store-unusable", "not-saved")
    assert seen["init"] == [1, "store-unusable"]
    assert seen["left_of_init"] == []
    assert seen["after"]["reason"] == "admitted"
    assert seen["verified"] == [0, True]


@needs_mount
def test_a_read_only_folder_can_be_looked_at_and_says_what_it_is(event, tmp_path):
    seen = on_a_small_disk(event, tmp_path, "is_read_only")
    assert seen["scan"] == [1, "store-unusable"]
    assert seen["init"] == [1, "store-unusable"]
    assert seen["found"] == "R-002"
    assert seen["verified"] == [0, True]
    assert seen["after"]["reason"] == "admitted"


@pytest.mark.parametrize("character_map", ["KOI8-R", "ISO-8859-5"])
def test_names_are_file_names_where_the_system_knows_few_letters(character_map, tmp_path):
    source = Path("/usr/share/i18n/locales/ru_RU")
    if not (source.exists() and shutil.which("localedef")):
        pytest.skip("needs the sources of glibc's locales")
    locale = tmp_path / f"ru_RU.{character_map}"
    # it warns of letters that the locale is written with and the character map has not
    subprocess.run(
        ["localedef", "-c", "-i", source.name, "-f", character_map, locale],
        stderr=subprocess.DEVNULL, timeout=60, check=False,
    )  # fmt: skip
    roster, papers = tmp_path / "roster.csv", tmp_path / "Kağız Ő"
    roster.write_text(program.ROSTER, "utf-8")
    spoken = program.ENVIRONMENT | {"LOCPATH": str(tmp_path), "LC_ALL": locale.name}
    for command in (
        ("init", "--name", "Forum", "--roster", roster),
        ("badge", "print", "R-002", "--printer", f"preview://{papers}"),
    ):
        done = subprocess.run(
            [*program.COMMAND, *command, "--data", tmp_path / "event"],
            env=spoken, cwd=program.ROOT, timeout=100, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()
    [paper] = papers.iterdir()
    assert paper.name.endswith(" Gülşen Yılmaz.png")
