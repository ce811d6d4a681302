"""`checkin self-test` tries out everything that a freeze may have left behind."""

from __future__ import annotations

from tests.end_to_end import program

TRIALS = [
    "store", "scan", "search", "languages", "window", "printing", "reports", "commands", "exchange",
    "verify",
]  # fmt: skip


def test_every_part_is_tried_and_works():
    answer = program.run("self-test", "--json")
    assert answer.code == 0, answer.err
    assert [line["trial"] for line in answer.lines if line["ok"]] == TRIALS
