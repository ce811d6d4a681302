"""Whoever types while a scanner types: every letter ends in its place, and no scan is lost."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ui.scanner.conftest import badge

LETTERS = "abcdeghijklmnopqrstuvwxyz -."
MOST_DIGITS = 3  # that a person may type into one scan


@st.composite
def human_keys(draw):
    """A person's keys with their pauses: rolls of fast keys too, few digits, some Backspace."""
    count = draw(st.integers(0, 30))
    keys = []
    for _ in range(count):
        rolls = keys and keys[-1][0] >= 70
        pause_ms = draw(st.integers(18 if rolls else 70, 400))
        keys.append((pause_ms, draw(st.sampled_from(LETTERS + "\b"))))
    for place in draw(st.lists(st.integers(0, 200), max_size=MOST_DIGITS)):
        if place < count:
            keys[place] = (keys[place][0], str(place % 10))
    return keys


@st.composite
def scans(draw):
    """A scanner's bursts: its speed, its suffix, and pauses between the codes."""
    gap_ms = draw(st.sampled_from([0, 1, 2, 4, 8, 15, 20]))
    suffix = draw(st.sampled_from(["\n", "\t", "\n\n", ""]))
    pauses = draw(st.lists(st.integers(400, 1500), max_size=3))
    return [
        (pause_ms, gap_ms, badge(number) + suffix)
        for number, pause_ms in enumerate(pauses, start=1)
    ]


def timeline(human, bursts):
    """Merge both into one list of (time, who, key)."""
    events, now_ms = [], 0
    for pause_ms, char in human:
        now_ms += pause_ms
        events.append((now_ms, 0, len(events), char))
    now_ms = 0
    for pause_ms, gap_ms, text in bursts:
        now_ms += pause_ms
        for char in text:
            events.append((now_ms, 1, len(events), char))
            now_ms += gap_ms
    return sorted(events)


def edited(human):
    text = ""
    for _, char in human:
        text = text[:-1] if char == "\b" else text + char
    return text


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(human=human_keys(), bursts=scans())
def test_every_letter_ends_in_its_place_and_no_scan_is_lost(
    human, bursts, desk, keyboard, scans, wedge
):
    desk.search.clear()
    desk.clicks.clear()
    scans.clear()
    keyboard.now_ms += 10_000
    began_ms = keyboard.now_ms
    for at_ms, _, _, char in timeline(human, bursts):
        keyboard.key(char, after_ms=began_ms + at_ms - keyboard.now_ms)
    wedge.set_options(wedge.options)  # nothing more comes: what is held is decided
    assert scans == [text.strip() for _, _, text in bursts]
    assert desk.search.text() == edited(human)
    assert desk.clicks == []
