"""The strip at the desk's foot has room for what it says, also on a small screen."""

from __future__ import annotations

import pytest

from ui.widgets.status_strip import LEAST_PX, StatusStrip, allotted

LONG = {
    "scanner": "No scanner has been seen yet: plug it in, or type",
    "printer": "Badge printer in the hall: 12 badges wait for paper",
    "sync": "No station reachable: use a USB stick · Station 3: 42 min ago",
    "storage": "Everything is saved",
    "clock": "The clock of this laptop is 10 d behind: set it",
}


@pytest.fixture
def strip(light, qtbot):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.resize(1024, 45)
    strip.show()
    return strip


def said(strip, key):
    return " ".join(strip.items[key].lines())


def say(strip, *keys):
    for key in keys:
        strip.show_status(key, "warn", LONG[key])
    strip.layout().activate()


def test_words_that_fit_stand_on_one_line(strip):
    say(strip, "sync", "storage")
    assert strip.items["sync"].lines() == (LONG["sync"],)


def test_on_a_small_screen_the_longest_take_two_lines_and_none_is_cut(strip):
    say(strip, "scanner", "printer", "sync", "storage")
    for key in ("scanner", "printer", "sync", "storage"):
        assert said(strip, key) == LONG[key]
    assert len(strip.items["sync"].lines()) == 2
    assert strip.items["storage"].lines() == (LONG["storage"],)


def test_where_not_even_that_fits_all_are_cut_alike_and_the_tool_tip_has_it(strip):
    strip.resize(600, 45)
    say(strip, *LONG)
    assert strip.minimumSizeHint().width() <= 600
    widths = [strip.items[key].width() for key in LONG]
    assert min(widths) >= LEAST_PX
    assert strip.items["sync"].toolTip() == LONG["sync"]
    assert strip.items["clock"].geometry().right() < strip.clock.geometry().left()


def test_a_wider_strip_takes_one_line_again(strip, qtbot):
    say(strip, "scanner", "printer", "sync", "storage")
    strip.resize(2400, 45)
    qtbot.waitUntil(lambda: strip.items["sync"].lines() == (LONG["sync"],))


def test_what_is_over_leaves_no_gap(strip):
    say(strip, "clock", "storage")
    strip.show_status("clock", "ok", "")
    assert not strip.items["clock"].isVisible()


@pytest.mark.parametrize(
    ("needs", "room", "widths"),
    [
        ([(100, 60), (200, 110)], 300, [100, 200]),
        ([(100, 60), (200, 110)], 299, [100, 110]),  # who gains most by it goes first
        ([(100, 60), (200, 110)], 200, [60, 110]),
        ([(300, 200), (80, 80), (300, 200)], 380, [150, 80, 150]),
        ([], 100, []),
    ],
)
def test_room_is_shared_out(needs, room, widths):
    assert allotted(needs, room) == widths
