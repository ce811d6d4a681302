"""Badges that are lost, damaged or wrong: which of them pass from then on, and which do not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import badge_code
from checkin.badges import BadgesUsedUp
from checkin.errors import NotAllowed, NotFound
from checkin.fold import REPORTED_LOST
from checkin.journal import Draft
from checkin.model import Reason, ReplaceReason
from tests.core.forum import ENTRY, badge, bodies, hear, person, problems

LOST, DAMAGED, DATA = ReplaceReason.LOST, ReplaceReason.DAMAGED, ReplaceReason.DATA


@pytest.fixture
def anna(desk):
    return person(desk, "R-001")


def scan(desk, text):
    return desk.scans.scan(text, desk.checkpoint("palace"), ENTRY).verdict


def test_codes_name_everybody_by_number(desk):
    rows = list(desk.badges.codes())
    assert [row.attendee.number for row in rows] == [1, 2, 3, 4, 5, 6]
    for row in rows:
        read = badge_code.parse(row.code, desk.badge_keys)
        assert (read.number, read.generation) == (row.attendee.number, 1)


@pytest.mark.parametrize("reason", [LOST, DATA])
def test_a_new_generation_shuts_out_the_old_badge_at_once(desk, anna, clock, reason):
    old = badge(desk, anna.number)
    clock.advance(timedelta(minutes=7))
    new = desk.badges.replace(anna.id, reason).attendee
    assert new.generation == 2
    verdict = scan(desk, old)
    assert verdict.reason is Reason.BADGE_REPLACED
    assert (verdict.first_at, verdict.first_station) == (clock.now(), "Station 1")
    assert scan(desk, badge_code.typed(anna.number, 1)).reason is Reason.BADGE_REPLACED
    assert scan(desk, desk.badges.code(new)).reason is Reason.ADMITTED
    assert problems(desk) == []


def test_a_scan_just_before_the_replacement_is_not_repeated(desk, anna):
    old = badge(desk, anna.number)
    assert scan(desk, old).reason is Reason.ADMITTED
    desk.badges.replace(anna.id, LOST)
    assert scan(desk, old).reason is Reason.BADGE_REPLACED


def test_a_damaged_badge_is_printed_again_as_it_was(desk, anna):
    old = badge(desk, anna.number)
    same = desk.badges.replace(anna.id, DAMAGED).attendee
    assert same.generation == 1
    assert desk.badges.code(same) == old
    assert scan(desk, old).reason is Reason.ADMITTED


def test_over_two_generations_each_old_badge_is_refused_by_its_own_replacement(desk, anna, clock):
    moments = []
    for reason in (LOST, DATA):
        clock.advance(timedelta(minutes=10))
        moments.append(clock.now())
        desk.badges.replace(anna.id, reason)
    for generation in (0, 1, 2):
        verdict = scan(desk, badge(desk, anna.number, generation))
        assert verdict.reason is Reason.BADGE_REPLACED
        assert verdict.first_at == moments[max(generation, 1) - 1]
    assert scan(desk, badge(desk, anna.number, 3)).reason is Reason.ADMITTED


def test_a_replacement_of_another_station_counts_by_the_badge_alone(desk, anna):
    assert scan(desk, badge(desk, anna.number, 2)).reason is Reason.ADMITTED
    assert person(desk, "R-001").generation == 2
    assert scan(desk, badge(desk, anna.number, 1)).reason is Reason.BADGE_REPLACED
    assert desk.badges.replace(anna.id, LOST).attendee.generation == 3
    assert problems(desk) == []


def test_a_replacement_elsewhere_is_told_with_its_place(desk, anna, clock):
    hear(desk, Draft("badge.issued", anna.id, {"gen": 2, "reason": "lost", "station": "Far desk"}))
    verdict = scan(desk, badge(desk, anna.number, 1))
    assert (verdict.reason, verdict.first_station) == (Reason.BADGE_REPLACED, "Far desk")
    assert verdict.first_at == clock.now()


def test_a_badge_reported_lost_is_refused_until_there_is_a_new_one(desk, anna):
    hear(desk, Draft(REPORTED_LOST, anna.id, {"gen": 1, "station": "Far desk"}))
    verdict = scan(desk, badge(desk, anna.number))
    assert (verdict.reason, verdict.first_station) == (Reason.BADGE_LOST, "Far desk")
    new = desk.badges.replace(anna.id, LOST).attendee
    assert scan(desk, desk.badges.code(new)).reason is Reason.ADMITTED


def test_a_preview_changes_nothing(desk, anna):
    assert desk.badges.replacement(anna, LOST).generation == 2
    assert desk.badges.replacement(anna, DAMAGED).generation == 1
    assert person(desk, "R-001").generation == 1
    assert bodies(desk, "badge.issued") == []


def test_the_badge_says_what_the_list_says(desk, anna):
    content = desk.badges.content(anna)
    assert content.name == "Çingiz Əliyev"
    assert content.number_text == "000001-01-" + str(badge_code.damm("00000101"))
    assert content.code == badge(desk, 1)
    assert content.event_name == "Solidarity Forum"


def test_who_is_not_on_the_roster_gets_no_badge(desk):
    with pytest.raises(NotFound):
        desk.badges.replace("nobody", LOST)
    hear(desk, Draft("passage", "number:004217", {"cp": "palace", "number": 4217}))
    with pytest.raises(NotAllowed):
        desk.badges.replace("number:004217", LOST)


@pytest.mark.parametrize("status", ["canceled", "blocked"])
def test_who_may_not_come_gets_no_badge(desk, anna, status):
    hear(desk, Draft("attendee.listed", anna.id, {"status": status}))
    for reason in ReplaceReason:
        with pytest.raises(NotAllowed) as refused:
            desk.badges.replace(anna.id, reason)
        assert refused.value.details["why"] == "canceled"
    assert bodies(desk, "badge.issued") == []


def test_who_has_no_number_has_no_code(desk):
    """Another version, or another program, may list somebody so."""
    hear(desk, Draft("attendee.listed", "ghost", {"name": "Ghost"}))
    assert "ghost" not in {row.attendee.id for row in desk.badges.codes()}
    with pytest.raises(NotAllowed):
        desk.badges.replace("ghost", LOST)


def test_the_hundredth_badge_is_refused(desk, anna):
    hear(desk, Draft("badge.issued", anna.id, {"gen": 99, "reason": "lost"}))
    with pytest.raises(BadgesUsedUp):
        desk.badges.replace(anna.id, LOST)
    assert desk.badges.replace(anna.id, DAMAGED).attendee.generation == 99


def test_prints_are_journaled_for_all_to_know(desk, anna):
    desk.badges.journal_print(anna.id, 1, "printed", 2)
    [printed] = desk.people.get(anna.id).printed
    assert (printed.generation, printed.station) == (1, "Station 1")
    assert bodies(desk, "badge.printed")[0]["copy"] == 2
    assert problems(desk) == []
