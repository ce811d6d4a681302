"""Every reason and every error has words, and the words carry what an operator must know."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import timedelta
from string import Formatter

import pytest

import checkin
import ui
from checkin.admission import TONES
from checkin.errors import CheckinError, NotAllowed, NotFound
from checkin.model import Direction, Reason, Status, Tone
from tests.ui.samples import ANNA, AT, BAKU, LONG, outcome
from ui import attendee_words, history_words
from ui.error_messages import ERRORS, sentence
from ui.operator_messages import brief, moment, present
from ui.verdict_words import WORDINGS


def error_classes() -> set[type[CheckinError]]:
    for package in (checkin, ui):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    found, waiting = set(), [CheckinError]
    while waiting:
        error = waiting.pop()
        found.add(error)
        waiting.extend(error.__subclasses__())
    return {error for error in found if error.__module__.startswith(("checkin", "ui"))}


def test_every_reason_has_words_in_the_tone_of_its_verdict():
    assert set(WORDINGS) == set(Reason)
    for reason, wording in WORDINGS.items():
        assert wording.tone is TONES.get(reason, Tone.REFUSE)


def test_every_error_has_a_sentence():
    codes = {error.code for error in error_classes()}
    by_code = {key for key in ERRORS if "/" not in key}
    assert codes - by_code == set()
    assert {key.partition("/")[0] for key in ERRORS} <= codes


@pytest.mark.parametrize("reason", Reason)
def test_a_headline_can_be_read_from_two_metres(reason):
    assert 0 < len(WORDINGS[reason].headline) <= 16


@pytest.mark.parametrize("reason", Reason)
def test_every_sentence_finds_its_values(reason):
    person = LONG if reason is Reason.NOTE else ANNA
    shown = present(outcome(reason, person), BAKU)
    assert bool(shown.detail) == bool(WORDINGS[reason].sentence)
    assert "{" not in shown.spoken


@pytest.mark.parametrize("table", [attendee_words.CATEGORIES, ERRORS, history_words.CHECKS])
def test_no_table_has_an_empty_text(table):
    assert all(text.strip() for text in table.values())


def test_a_second_scan_says_since_when_and_where_in_the_events_time():
    shown = present(outcome(Reason.ALREADY_IN), BAKU)
    assert shown.headline == "Already in"
    assert shown.detail == "Already in since 13:52 · Station 1"


def test_another_day_is_named():
    assert moment(AT - timedelta(days=1), BAKU, AT) == "13 May 14:07"
    assert moment(AT + timedelta(hours=9, minutes=53), BAKU, AT) == "15 May 00:00"
    assert moment(AT, BAKU, AT) == "14:07"


def test_a_checkpoint_that_is_not_open_says_when_it_opens():
    shown = present(outcome(Reason.NOT_OPEN_YET), BAKU)
    assert shown.detail == "Day 1, Gulustan Palace opens at 19:00"


def test_a_sentence_without_its_values_is_left_out():
    bare = outcome(Reason.UNKNOWN, None, text="")
    assert present(bare, BAKU).detail == ""


def test_a_person_is_told_from_a_namesake():
    shown = present(outcome(), BAKU)
    assert (shown.name, shown.about) == (ANNA.name, "Delegate · Women’s Union · Turkmenistan")


def test_a_category_that_the_organizers_invented_stays():
    assert attendee_words.category_word("Golden friend") == "Golden friend"
    assert attendee_words.category_word(" VIP ") == "VIP"


def test_a_category_has_its_word_in_either_english_spelling():
    assert attendee_words.category_word("Organiser") == attendee_words.category_word("Organizer")


@pytest.mark.parametrize("reason", [Reason.ADMITTED, Reason.EXIT_RECORDED])
def test_letting_out_has_words_of_its_own(reason):
    assert present(outcome(reason, direction=Direction.EXIT), BAKU).headline == "Goodbye"


def test_an_odd_exit_says_what_is_odd():
    odd = outcome(Reason.EXIT_RECORDED, direction=Direction.EXIT, warnings=(Reason.BADGE_REPLACED,))
    assert present(odd, BAKU).detail == "Old badge"


def test_what_was_undone_has_no_tone():
    shown = present(outcome(undone=True), BAKU)
    assert (shown.tone, shown.headline) == (None, "Undone")
    assert "14:07" in shown.detail


def test_an_override_gives_its_reason():
    shown = present(outcome(override="Known to the organizers"), BAKU)
    assert (shown.headline, shown.detail) == ("Let in", "Let in anyway: Known to the organizers")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"again": True}, "Scanned again: it counts once."),
        (
            {"news_age_s": 2520.0, "news_station": "Station 3"},
            "Station 3 was last heard 42 min ago.",
        ),
        ({"news_age_s": 60.0}, ""),
        ({}, ""),
    ],
)
def test_a_footnote_says_how_sure_the_answer_is(more, words):
    assert present(outcome(**more), BAKU).footnote == words


def test_noise_that_was_scanned_can_neither_hide_nor_flood():
    shown = present(
        outcome(Reason.UNREADABLE, None, text="\x07\n{code}\u202e" + "x" * 10_000), BAKU
    )
    assert shown.detail == "“··{code}·xxxxxxxxxx…” is not a badge code."


def test_a_list_shows_the_badge_number_of_who_came_in():
    assert brief(outcome(), BAKU) == (ANNA.name, "Delegate · 004217")
    assert brief(outcome(Reason.ALREADY_IN), BAKU) == (ANNA.name, "Already in · 13:52")
    assert brief(outcome(Reason.UNKNOWN, None, text="XX93"), BAKU) == ("Unknown badge", "XX93")
    assert brief(outcome(undone=True), BAKU) == (ANNA.name, "Undone")


def test_an_error_is_told_apart_by_its_case():
    assert sentence(NotAllowed("the PIN is wrong", why="pin")) == "The PIN is wrong. Type it again."
    assert "supervisor" in sentence(NotAllowed("no", why="something new"))


def test_an_error_without_words_or_values_still_says_something(caplog):
    class Unheard(CheckinError):
        code = "unheard-of"

    try:
        assert sentence(Unheard("the moon is full")) == "That did not work: the moon is full"
        assert sentence(NotFound("nobody")) == "That did not work: nobody"
        assert "unheard-of" in caplog.text
        assert "not-found" in caplog.text
    finally:
        del Unheard  # the walk over all errors must not find it


def test_details_with_braces_stay_what_they_are():
    assert "{x}" in sentence(NotFound("nobody", what="{x}"))


def test_placeholders_are_plain_names():
    for text in (*ERRORS.values(), *(w.sentence for w in WORDINGS.values())):
        assert all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(text))


def test_every_status_has_a_word():
    assert {attendee_words.status_word(status) for status in Status} > {"Not paid", "Blocked"}
