"""The command line of several stations, as scripts and other programs use it."""

from __future__ import annotations

import io
import json
import shutil
import sys

import pytest

from checkin import cli, settings
from tests.core.forum import ROSTER


@pytest.fixture
def run(capsys, monkeypatch):
    def call(*arguments: str, stdin: str = "", code: int = 0) -> list[dict]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        assert cli.main([*map(str, arguments)], {}) == code
        captured = capsys.readouterr()
        text = captured.err if code else captured.out
        return [json.loads(line) for line in text.splitlines() if line.startswith("{")]

    return call


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    """Two stations that joined by a pack, with the pack and its passphrase."""
    folder = tmp_path_factory.mktemp("joined")
    (folder / "r.csv").write_text(ROSTER, "utf-8")
    (folder / "pw").write_text("violet-anchor\n")
    for words in (
        f"--data {folder}/first init --name Forum --roster {folder}/r.csv --checkpoint Hall",
        f"--data {folder}/first pack --out {folder}/e.eventpack --passphrase-file {folder}/pw",
        f"join --data {folder}/second --pack {folder}/e.eventpack --passphrase-file {folder}/pw "
        "--station Second",
    ):
        assert cli.main(words.split(), {}) == 0
    return folder


@pytest.fixture
def desks(joined, tmp_path):
    shutil.copytree(joined, tmp_path, dirs_exist_ok=True)
    return tmp_path / "first", tmp_path / "second"


def code_of(run, first, tmp_path) -> str:
    run("--data", first, "badge", "codes", "--out", tmp_path / "codes.csv")
    return (tmp_path / "codes.csv").read_text("utf-8").splitlines()[1].rsplit(",", 1)[1]


def test_who_made_a_pack_looks_for_others_at_the_next_start(desks):
    first, _second = desks
    assert settings.load(first).in_network


def test_two_laptops_agree_by_files(run, desks, tmp_path):
    first, second = desks
    code = code_of(run, first, tmp_path)
    for folder in desks:
        assert run("--data", folder, "scan", stdin=code)[0]["verdict"] == "admit"
    run("--data", second, "sync", "export", tmp_path / "second.attend")
    (report,) = run("--data", first, "sync", "import", tmp_path / "second.attend", "--json")
    assert report["new"] == 2
    assert report["doubles"][0]["second_station"] == "Second"
    run("--data", first, "sync", "export", tmp_path / "first.attend")
    run("--data", second, "sync", "import", tmp_path, "--json")
    ours, theirs = (run("--data", f, "sync", "status", "--json")[0] for f in desks)
    assert ours["digest"] == theirs["digest"]
    assert set(ours["stations"][0]) >= {
        "name", "journals", "entries", "last_at", "heard_at", "offset_s",
    }  # fmt: skip
    assert run("--data", second, "scan", stdin=code)[0]["reason"] == "already-in"
    (double,) = run("--data", second, "sync", "doubles")
    run("--data", second, "sync", "resolve", *map(str, double["entry"]), "--note", "one person")
    assert run("--data", second, "sync", "doubles") == []
    for folder in desks:
        assert run("--data", folder, "verify", "--json")[0]["ok"]


def test_two_laptops_agree_by_a_shared_folder(run, desks, tmp_path):
    (tmp_path / "shared").mkdir()
    for _ in range(2):
        for folder in desks:
            run("--data", folder, "sync", "import", tmp_path / "shared")
            run("--data", folder, "sync", "export", tmp_path / "shared")
    ours, theirs = (run("--data", f, "sync", "status", "--json")[0] for f in desks)
    assert ours["digest"] == theirs["digest"]


def test_a_bad_file_is_refused_and_keeps_no_other_out(run, desks, tmp_path):
    first, second = desks
    sticks = tmp_path / "stick"
    sticks.mkdir()
    (sticks / "a.attend").write_bytes(b"nothing")
    run("--data", second, "sync", "export", sticks / "b.attend")
    (error,) = run("--data", first, "sync", "import", sticks, "--json", code=1)
    assert error["error"] == "not-an-attendance-file"
    assert len(run("--data", first, "sync", "status", "--json")[0]["stations"]) == 2


def test_a_wrong_passphrase_leaves_nothing_behind(run, desks, tmp_path):
    (tmp_path / "wrong").write_text("violet-anker\n")
    (error,) = run("join", "--data", tmp_path / "third", "--pack", tmp_path / "e.eventpack",
                   "--passphrase-file", tmp_path / "wrong", "--station", "X", "--json",
                   code=1)  # fmt: skip
    assert error["error"] == "wrong-passphrase"
    assert not (tmp_path / "third").exists()


def test_a_revoked_station_is_refused(run, desks, tmp_path):
    first, second = desks
    run("--data", second, "sync", "export", tmp_path / "x.attend")
    run("--data", first, "sync", "import", tmp_path / "x.attend")
    run("--data", first, "sync", "revoke", "Second", "--reason", "stolen")
    run("--data", second, "scan", stdin=code_of(run, first, tmp_path))
    run("--data", second, "sync", "export", tmp_path / "x.attend")
    (report,) = run("--data", first, "sync", "import", tmp_path / "x.attend", "--json")
    assert (report["new"], report["refused"][0]["reason"]) == (0, "revoked")
