"""The strip says how a reader is and when it last brought a code."""

from __future__ import annotations

import ast
from datetime import timedelta
from pathlib import Path

import pytest

from tests.ui.scanner.conftest import NOW
from ui.scanner import state as scanner_state
from ui.scanner import words


def test_every_state_that_a_reader_tells_has_a_sentence():
    room = Path(scanner_state.__file__).parent
    told = set()
    for file in room.glob("*.py"):
        if file.stem == "words":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if is_text and node.value.startswith(("wedge-", "serial-", "camera-")):
                told.add(node.value)
    assert told == set(words.SENTENCES)


@pytest.mark.parametrize(
    ("age_s", "text"),
    [(0, "just now"), (-3, "just now"), (5, "5 s"), (59, "59 s"), (60, "1 min"), (7300, "2 h")],
)
def test_the_last_scan_is_told_by_its_age(age_s, text):
    assert text in words.last_scan(NOW, NOW + timedelta(seconds=age_s))
