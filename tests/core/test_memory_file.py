"""Small files: what is remembered is whole or forgotten, and nothing in them stops a station."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from checkin import memory_file, settings
from checkin.errors import CheckinError
from checkin.settings import Settings
from checkin.sync import holdings, incidents
from checkin.sync.holdings import Holdings
from checkin.sync.incidents import Incidents
from checkin.sync.lan_memory import FILE_NAME, Memory

TOO_DEEP = "[" * 100_000 + "]" * 100_000  # as much as no parser follows
DAMAGED = ["", "{", '{"name": ', "[]", "3", "\0" * 100, '{"a": 1}', TOO_DEEP]
IDS = ["empty", "a brace", "cut off", "a list", "a number", "zeros", "of others", "too deep"]


@pytest.mark.parametrize("text", DAMAGED, ids=IDS)
def test_damaged_files_are_forgotten(tmp_path, text):
    for name in (settings.FILE_NAME, incidents.FILE_NAME, holdings.FILE_NAME, FILE_NAME):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert settings.load(tmp_path) == Settings()
    assert incidents.read(tmp_path) == Incidents()
    assert holdings.read(tmp_path) == Holdings()
    assert Memory(tmp_path).calls(()) == ()


def test_what_is_written_is_read_again(tmp_path):
    memory_file.write(tmp_path / "kept.json", {"name": "Masa Ə", "of": [1, 2]})
    assert memory_file.read(tmp_path / "kept.json") == {"name": "Masa Ə", "of": [1, 2]}


def test_changes_from_many_threads_all_count(tmp_path):
    file = tmp_path / "kept.json"

    def count(body: dict[str, int]) -> dict[str, int]:
        return {"n": body.get("n", 0) + 1}

    threads = [threading.Thread(target=partial(memory_file.change, file, count)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert memory_file.read(file) == {"n": 8}


def test_a_file_that_cannot_be_written_is_said_and_stays_what_it_was(tmp_path):
    (tmp_path / "kept.json").mkdir()
    with pytest.raises(CheckinError) as error:
        memory_file.change(tmp_path / "kept.json", lambda body: {"n": 1})
    assert error.value.code == "store-unusable"
