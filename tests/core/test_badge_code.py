"""Badge codes: the published vectors, what must fail, and that no text on earth raises."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkin import badge_code
from checkin.badge_code import (
    BadgeCode,
    ForeignCode,
    Forged,
    OtherEvent,
    SetupCode,
    Unreadable,
    parse,
)

KEYS = {41: bytes(range(32)), 42: hashlib.sha256(b"test key 2").digest()}
VECTORS = [
    (41, 1, 0, "1041000001001918928294078536282035", "000001-00-7"),
    (41, 4217, 1, "1041004217014263123655614846092429", "004217-01-4"),
    (41, 4217, 2, "1041004217024353486682155054060298", "004217-02-3"),
    (42, 4217, 1, "1042004217015397966330978333119310", "004217-01-4"),
    (41, 999_999, 99, "1041999999999759247661751950196331", "999999-99-9"),
]
CODE = VECTORS[1][3]


@pytest.mark.parametrize(("key_id", "number", "generation", "code", "typed"), VECTORS)
def test_the_published_vectors_hold_both_ways(key_id, number, generation, code, typed):
    assert badge_code.encode(KEYS[key_id], key_id, number, generation) == code
    assert parse(code, KEYS) == BadgeCode(number, generation, key_id)
    assert badge_code.typed(number, generation) == typed
    assert parse(typed, KEYS) == BadgeCode(number, generation, typed=True)


def test_no_single_wrong_digit_is_accepted():
    for place in range(34):
        for digit in "0123456789":
            if digit != CODE[place]:
                changed = CODE[:place] + digit + CODE[place + 1 :]
                assert not isinstance(parse(changed, KEYS), BadgeCode)
                assert not badge_code.is_authentic(changed, KEYS)


@pytest.mark.parametrize("code", [vector[3] for vector in VECTORS])
def test_no_swap_of_neighbours_is_accepted(code):
    for place in range(33):
        left, right = code[place : place + 2]
        if left != right:
            swapped = code[:place] + right + left + code[place + 2 :]
            assert not isinstance(parse(swapped, KEYS), BadgeCode)


def test_a_code_too_short_or_too_long_is_none_of_ours():
    assert isinstance(parse(CODE[:-1], KEYS), ForeignCode)
    assert isinstance(parse(CODE + "0", KEYS), ForeignCode)


def test_a_code_of_a_later_version_is_none_of_ours():
    assert isinstance(parse("2" + CODE[1:], KEYS), ForeignCode)


@pytest.mark.parametrize(
    ("key_id", "number", "generation"),
    [(1000, 1, 1), (-1, 1, 1), (41, 1_000_000, 1), (41, -1, 1), (41, 1, 100), (41, 1, -1)],
)
def test_what_has_no_place_in_a_code_is_refused(key_id, number, generation):
    with pytest.raises(ValueError, match="out of range"):
        badge_code.encode(KEYS[41], key_id, number, generation)


def test_whose_key_is_not_ours_is_another_event():
    assert parse(CODE, {7: bytes(32)}) == OtherEvent(41)


def test_a_right_code_under_the_wrong_key_is_forged():
    assert parse(CODE, {41: KEYS[42]}) == Forged(4217, 1)


def test_scanners_prefixes_and_other_digits_do_not_matter():
    right = BadgeCode(4217, 1, 41)
    arabic = CODE.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    for text in (f"]Q1{CODE}", f"]Q1\\000026{CODE}", f"\x02{CODE}\x03", f" {CODE}\r\n", arabic):
        assert parse(text, KEYS) == right


@pytest.mark.parametrize("text", ["004217-01-4", "004217 01 4", "004217/01/4", "004217014",
                                  "004217–01–4", "٠٠٤٢١٧-٠١-٤"])  # fmt: skip
def test_typed_codes_are_read_however_they_are_parted(text):
    assert parse(text, KEYS) == BadgeCode(4217, 1, typed=True)


def test_a_slip_in_a_typed_code_is_no_badge():
    digits = "004217014"
    for place in range(9):
        for digit in "0123456789":
            slip = digits[:place] + digit + digits[place + 1 :]
            read = parse(f"{slip[:6]}-{slip[6:8]}-{slip[8]}", KEYS)
            assert read == (BadgeCode(4217, 1, typed=True) if slip == digits else Unreadable())


def test_a_typed_code_proves_nothing():
    assert badge_code.is_authentic(CODE, KEYS)
    assert not badge_code.is_authentic("004217-01-4", KEYS)


@pytest.mark.parametrize("text", ["123456789", "٣١٢٣٤٥٦٧٩", "x" * 512, "می\u200cخواهم", "a\xa0b"])
def test_codes_of_others_are_looked_up_as_they_are(text):
    assert parse(text, KEYS) == ForeignCode(text)


def test_number_zero_is_nobodys():
    assert parse(badge_code.typed(0, 1), KEYS) == Unreadable()
    with pytest.raises(ValueError, match="out of range"):
        badge_code.encode(KEYS[41], 41, 0, 1)


def test_the_test_card_is_told_from_a_misread_one():
    card = badge_code.test_card()
    assert parse(card, KEYS) == SetupCode()
    assert parse(card[:-1] + str((int(card[-1]) + 1) % 10), KEYS) == Unreadable()


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01\x02", "a\x07b", "x" * 513, "1" * 10_000,
                                  "a\ufffdb", "\ud800",
                                  b"\xff\x00\xfe".decode("latin-1")])  # fmt: skip
def test_what_no_badge_can_carry_is_unreadable(text):
    assert parse(text, KEYS) == Unreadable()


def test_a_code_of_indico_is_looked_up_by_the_values_in_it():
    ticket = json.dumps({"registrant_id": 77, "checkin_secret": "abc", "event": None})
    read = parse(ticket, KEYS)
    assert isinstance(read, ForeignCode)
    assert read.keys == (ticket, "77", "abc")


def test_values_that_no_database_takes_are_left_out():
    read = parse('{"a": "\\ud800", "b": "fine"}', KEYS)
    assert isinstance(read, ForeignCode)
    assert read.keys[1:] == ("fine",)


nasty = st.one_of(
    st.text(alphabet=st.characters(), max_size=600),
    st.text(alphabet="0123456789", min_size=30, max_size=38),
    st.from_regex(r"1\d{0,13}.{20,34}", fullmatch=True),
    st.recursive(st.none() | st.integers() | st.text(), st.lists).map(lambda v: f'{{"a":{v!r}}}'),
    st.dictionaries(st.text(), st.text() | st.integers()).map(json.dumps),
)


@given(nasty)
@example("1" + "a" * 33)
@example("1041004217" + "ä" * 24)
@example("1" + "²" * 33)
@example('{"a":' + "[" * 500)
def test_no_text_raises_or_passes_for_a_badge(text):
    read = parse(text, KEYS)
    if isinstance(read, ForeignCode):
        assert all("".join(key.encode("utf-8").decode("utf-8")) == key for key in read.keys)
    assert not badge_code.is_authentic(text, {7: bytes(32)})


@given(st.integers(1, 999_999), st.integers(0, 99), st.binary(min_size=32, max_size=32))
def test_every_code_comes_back(number, generation, key):
    code = badge_code.encode(key, 3, number, generation)
    assert len(code) == 34
    assert parse(code, {3: key}) == BadgeCode(number, generation, 3)
    assert parse(badge_code.typed(number, generation), {}) == BadgeCode(
        number, generation, typed=True
    )
