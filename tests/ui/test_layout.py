"""Every answer fits every window, in a language longer than any of ours, and comes at once."""

from __future__ import annotations

import statistics
import time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from checkin.model import Counts, Direction, Hit, Reason
from tests.ui.samples import ANNA, DINNER, EVENT, LONG, PALACE, STATION, outcome

# the first is what is left of 1366×768 where the system enlarges everything by half
SIZES = [(910, 512), (1024, 600), (1366, 768), (1920, 1080)]


def fill(desk) -> None:
    """Give every part as much as it will ever have to show."""
    desk.header.set_pages(("export", "people", "settings"))
    desk.show_counts(Counts(98_765, 99_999, 100_000))
    desk.show_recent(tuple(outcome(reason, LONG) for reason in Reason))
    for key in ("scanner", "printer", "sync", "storage", "clock"):
        desk.show_status(key, "warn", f"{key}: something that takes quite a few words to say")
    desk.show_message(
        "The printer at desk 2 does not answer. Check its cable, then press F5.", "bad"
    )


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("language", ["english", "long"])
def test_every_answer_fits(desk, request, size, direction, language):
    if language == "long":
        request.getfixturevalue("long_language")
    desk.resize(*size)
    desk.show_header(EVENT, STATION, (PALACE, DINNER), PALACE, direction)
    fill(desk)
    for person in (ANNA, LONG):
        for reason in Reason:
            desk.show_outcome(outcome(reason, person, direction))
            assert_all_fits(desk, size)


def assert_all_fits(desk, size: tuple[int, int]) -> None:
    least = desk.window().minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]
    assert desk.size() == QSize(*size)
    flow = desk.panel.flow()
    assert "headline" not in flow.elided
    assert "name" not in flow.elided
    lowest = max(piece.where.bottom() for piece in flow.pieces)
    limit = desk.panel.undo.y() if desk.panel.undo.isVisible() else desk.panel.height()
    assert lowest <= limit


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_search_fits(desk, size, long_language, qtbot):
    desk.resize(*size)
    fill(desk)
    qtbot.keyClicks(desk.field, "gur")
    desk.show_hits("gur", tuple(Hit(LONG, 0.8, "Гурб", True) for _ in range(20)), False)
    qtbot.keyClick(desk.field, Qt.Key.Key_Return)
    assert_all_fits(desk, size)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_overview_fits(desk, size, long_language):
    desk.resize(*size)
    desk.overview.toggle()
    assert desk.rect().contains(desk.overview.geometry())


def test_an_answer_is_on_the_screen_at_once(desk):
    """The goal from Enter to paint is 50 ms; this much of it is the screen's at most."""
    fill(desk)
    costs_ms = []
    for reason in (*Reason, *Reason):
        start = time.thread_time()  # of the processor, which others may share
        desk.show_outcome(outcome(reason, LONG))
        desk.panel.repaint()
        QApplication.processEvents()
        costs_ms.append((time.thread_time() - start) * 1000)
    print(f"shown in {statistics.median(costs_ms):.1f} ms, at most {max(costs_ms):.1f} ms")
    assert statistics.median(costs_ms) < 25
