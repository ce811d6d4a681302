"""An event that the program itself has made from a list, fresh for each test."""

from __future__ import annotations

import csv
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end_to_end import program
from tests.end_to_end.program import Answer


@dataclass(frozen=True)
class Event:
    """One event folder and the codes of its badges by name."""

    folder: Path
    codes: dict[str, str]

    def run(self, *arguments: object, **more: object) -> Answer:
        return program.run(*arguments, "--data", self.folder, **more)

    def scan(self, *texts: str, options: tuple[object, ...] = ()) -> list[dict]:
        return self.run("scan", *options, stdin="\n".join(texts) + "\n").lines


@pytest.fixture(scope="session")
def made_event(tmp_path_factory):
    scratch = tmp_path_factory.mktemp("made")
    roster = scratch / "roster.csv"
    roster.write_text(program.ROSTER, "utf-8")
    made = program.run(
        "init", "--data", scratch / "event", "--name", "Forum", "--roster", roster, "--json",
        "--station", "Desk A", "--checkpoint", "Day 1, Gulustan Palace", "--checkpoint", "Gala",
        "--supervisor", "Leyla:2468",
    )  # fmt: skip
    assert made.code == 0, made.err
    table = scratch / "codes.csv"
    assert program.run("badge", "codes", "--out", table, "--data", scratch / "event").code == 0
    return scratch / "event", table, made


@pytest.fixture
def event(made_event, tmp_path):
    folder = tmp_path / "event"
    shutil.copytree(made_event[0], folder)
    with made_event[1].open(encoding="utf-8-sig", newline="") as file:
        codes = {row["name"]: row["code"] for row in csv.DictReader(file)}
    return Event(folder, codes)
