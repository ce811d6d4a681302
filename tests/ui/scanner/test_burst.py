"""What a burst of keys is taken for, as one pure function."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from tests.ui.scanner.conftest import badge, is_badge
from ui.scanner.burst import Key, Reading, Suffix, WedgeOptions, read_badges, read_other

OPTIONS = WedgeOptions()


def burst(text, gap_ms=4.0):
    return [Key(char, char, gap_ms) for char in text]


@pytest.mark.parametrize("strays", ["7", "70", "707", "a7b0c"])
@pytest.mark.parametrize("where", [0, 1, 17, 33])
def test_what_a_person_typed_into_a_scan_is_told_from_it(strays, where):
    code = badge()
    reading = read_badges(burst(code[:where] + strays + code[where:] + "\n"), is_badge)
    text = code[:where] + strays + code[where:]
    assert reading is not None
    assert reading.codes == (code,)
    typed = "".join(text[place] for place in sorted(reading.strays))
    assert sorted(typed) == sorted(strays)


def test_the_enter_of_the_scanner_is_no_stray_and_a_persons_is():
    code = badge()
    reading = read_badges(burst(code[:20] + "\n" + code[20:] + "\n\n"), is_badge)
    assert reading == Reading((code,), frozenset({20}))


def test_four_foreign_digits_are_too_many_to_guess():
    assert read_badges(burst("0" + badge()[:20] + "707" + badge()[20:]), is_badge) is None


@given(st.text("0123456789", min_size=1, max_size=60))
def test_digits_without_a_mac_are_no_badge(digits):
    assert read_badges(burst(digits + "\n"), is_badge) is None


@given(st.lists(st.integers(1, 999_999), min_size=1, max_size=4), st.text("abc -", max_size=9))
def test_badges_in_a_row_are_all_found(numbers, between):
    codes = tuple(badge(number) for number in numbers)
    reading = read_badges(burst(between.join(codes)), is_badge)
    assert reading is not None
    assert reading.codes == codes
    assert len(reading.strays) == len(between) * (len(codes) - 1)


ROWS = [
    line.partition("\t")[0]
    for line in resources.path("keyboards", "digit_rows.txt").read_text("utf-8").splitlines()
    if not line.startswith("# ")
]


@pytest.mark.parametrize("row", ROWS)
def test_a_badge_is_read_whatever_layout_spoiled_its_digits(row):
    typed = badge().translate(str.maketrans("1234567890", row))
    keys = [Key(char, char, 4.0, text=char) for char in typed]
    assert read_badges([*keys, Key("\n", "\n", 4.0)], is_badge) == Reading((badge(),))


def test_letters_of_a_layout_that_are_no_badge_stay_letters():
    keys = [Key(char, char, 4.0, text=char) for char in "éàçè" * 12]
    assert read_badges(keys, is_badge) is None


@pytest.mark.parametrize(
    ("text", "gap_ms", "suffix", "is_code"),
    [
        ("TICKET-1\n", 30, Suffix.ANY, True),
        ("TICKET-1\t", 30, Suffix.ANY, True),
        ("TICKET-1\n", 31, Suffix.ANY, False),
        ("TICKET1\n", 4, Suffix.ANY, False),
        ("TICKET-1", 4, Suffix.ANY, False),
        ("TICKET-1", 4, Suffix.NONE, True),
        ("TICKET-1", 16, Suffix.NONE, False),
    ],
)
def test_the_code_of_another_system_needs_the_speed_of_a_scanner(text, gap_ms, suffix, is_code):
    reading = read_other(burst(text, gap_ms), WedgeOptions(suffix=suffix))
    assert (reading == Reading(("TICKET-1",))) is is_code


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"gap_ms": "50"},
        {"gap_ms": -1, "suffix": 7},
        {"gap_ms": True, "more": 1},
        {"tail_ms": 10**9},
    ],
)
def test_nonsense_in_the_settings_becomes_the_default(stored):
    assert WedgeOptions.from_settings(stored) == OPTIONS


@given(st.integers(1, 1000), st.integers(1, 1000), st.sampled_from(Suffix))
def test_what_was_learnt_comes_back_from_the_settings(gap_ms, tail_ms, suffix):
    options = WedgeOptions(gap_ms=gap_ms, tail_ms=tail_ms, suffix=suffix)
    assert WedgeOptions.from_settings(options.as_settings()) == options
