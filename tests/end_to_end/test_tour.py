"""`checkin demo --tour` goes through the desk's jobs on an event of any size."""

from __future__ import annotations

from tests.end_to_end import program


def test_the_tour_finds_everybody_it_needs_on_the_shortest_list(tmp_path):
    answer = program.run("demo", "--tour", tmp_path / "Tur İş", "--attendees", 1)
    assert answer.code == 0, answer.out + answer.err
    made = {path.suffix for path in (tmp_path / "Tur İş").iterdir()}
    assert {".png", ".xlsx", ".csv", ".pdf"} <= made
