"""Real key events of an X server, in the layouts that our guests' names need."""

from __future__ import annotations

import pytest

from tests.ui.scanner.conftest import badge

LAYOUTS = ["us", "az", "ru", "tr", "kz", "hu", "kg", "uz", "tm", "fr"]
CODE = badge()
PAUSE = ("pause", 180)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_code_arrives_in_every_layout(layout, window):
    codes = [badge(number) for number in range(1, 7)]
    seen = window.do(
        ("scan", codes[0] + "\n", 0),
        PAUSE,
        ("scan", codes[1] + "\n", 1),
        PAUSE,
        ("scan", codes[2] + "\t", 4),
        PAUSE,
        ("scan", codes[3], 2),
        PAUSE,
        ("tap", "caps"),
        ("scan", codes[4] + "\n", 2),
        PAUSE,
        ("tap", "caps"),
        ("hold", "shift"),
        ("scan", codes[5] + "\n", 2),
        ("code", 50, False),
        layout=layout,
    )
    assert seen["scans"] == codes
    assert seen["search"] == "Anna"
    assert seen["clicks"] == []


@pytest.mark.parametrize("layout", ["us", "fr"])
def test_the_ways_scanners_may_be_set_up(layout, window):
    codes = [badge(number) for number in range(1, 6)]
    packets = [
        step
        for start in range(0, 34, 5)
        for step in (("pause", 70), ("scan", codes[4][start : start + 5], 0))
    ]
    seen = window.do(
        ("scan", codes[0] + "\n", 20),
        PAUSE,
        ("keypad", codes[1] + "\n", 4),
        PAUSE,
        ("tap", "num"),
        ("keypad", codes[2] + "\n", 4),
        ("tap", "num"),
        PAUSE,
        ("scan", codes[3] + "\n\n", 4),
        PAUSE,
        *packets,
        ("scan", "\n", 0),
        layout=layout,
    )
    assert seen["scans"] == codes
    assert seen["search"] == "Anna"
    assert seen["clicks"] == []


@pytest.mark.parametrize("place", ["search", "button", "table", "spin", "combo", "check", "note"])
def test_a_scan_changes_nothing_where_the_focus_is(place, window):
    before = window.do(layout="us", focus=place)["picture"]
    seen = window.do(("scan", CODE + "\n", 2), focus=place)
    assert seen["scans"] == [CODE]
    assert seen["picture"] == before


@pytest.mark.parametrize("kind", ["menu", "combo", "dialog"])
def test_a_scan_closes_and_chooses_nothing(kind, window):
    before = window.do(layout="us")["picture"]
    seen = window.do(("scan", CODE + "\n", 2), focus="combo", open=kind)
    assert seen["scans"] == [CODE]
    assert seen["over"]
    assert seen["picture"] == before


@pytest.mark.parametrize("layout", ["az", "ru", "kz"])
def test_what_a_person_types_is_the_same_with_and_without_us(layout, window):
    person = [
        step
        for char, gap_ms in zip(
            "gulnar; abd'ul[ 42\bx", (90, 25, 120, 30, 20, 60) * 4, strict=False
        )
        for step in (("tap", char, gap_ms),)
    ]
    person += [("tap", "k", 80), ("tap", "\n", 20)]
    without = window.do(*person, layout=layout, wedge=False)
    seen = window.do(*person, wedge=True)
    assert seen["search"] == without["search"]
    assert len(seen["search"]) > len("Anna") + 10
    assert seen["clicks"] == ["search"]
    assert seen["scans"] == []


def test_a_person_types_on_while_somebody_scans(window):
    steps = [("tap", "b", 120), ("tap", "e", 120), ("pause", 100)]
    for place, char in enumerate(CODE + "\n"):
        steps.append(("tap", char, 8))
        if place in (5, 17, 30):
            steps.append(("tap", "k7m"[place % 3], 3))
    steps.append(("tap", "z", 120))
    seen = window.do(*steps, layout="us", reset="")
    assert seen["scans"] == [CODE]
    assert seen["search"][:2] + seen["search"][-1] == "bez"
    assert sorted(seen["search"][2:-1]) == sorted("k7m"[place % 3] for place in (5, 17, 30))


def test_a_window_that_stalls_cuts_no_scan(window):
    steps = []
    for number in range(1, 5):
        steps += [("pause", 170), ("scan", badge(number) + "\n", 8)]
    seen = window.do(*steps, layout="us", stall=True)
    window.do(stall=False)
    assert seen["scans"] == [badge(number) for number in range(1, 5)]
    assert seen["search"] == "Anna"


def test_a_held_key_repeats_and_scans_nothing(window):
    seen = window.do(("code", 38, True), ("pause", 900), ("code", 38, False), reset="", layout="us")
    assert len(seen["search"]) >= 3
    assert set(seen["search"]) == {"a"}
    assert seen["scans"] == []


@pytest.mark.parametrize("layout", ["us", "az", "ru", "ru,us", "az,ru", "kz", "kg"])
def test_shortcuts_work_between_scans_and_not_within(layout, window):
    seen = window.do(
        ("hold", "ctrl"),
        ("tap", "s", 20),
        ("code", 37, False),
        ("scan", CODE[:20], 4),
        ("hold", "ctrl"),
        ("tap", "s", 4),
        ("code", 37, False),
        ("scan", CODE[20:] + "\n", 4),
        ("pause", 250),
        ("code", 71, True),
        ("code", 71, False),
        layout=layout,
    )
    assert seen["shortcuts"] == ["Ctrl+S", "F5"]
    assert seen["scans"] == [CODE]
    assert seen["search"] == "Anna"
