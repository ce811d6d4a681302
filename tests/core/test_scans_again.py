"""A code that comes again within seconds: it was read twice, or something happened meanwhile."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from checkin.model import Reason
from tests.core.forum import ENTRY, EXIT, badge, bodies, person, problems


def test_the_same_code_within_three_seconds_writes_nothing(desk, palace, clock):
    code = badge(desk, 1)
    first = desk.scans.scan(code, palace, ENTRY)
    clock.advance(timedelta(seconds=2.9))
    again = desk.scans.scan(code, palace, ENTRY)
    assert again.again
    assert (again.verdict, again.entry) == (first.verdict, first.entry)
    assert len(bodies(desk, "passage")) == 1
    clock.advance(timedelta(seconds=0.1))
    third = desk.scans.scan(code, palace, ENTRY)
    assert not third.again
    assert third.verdict.reason is Reason.ALREADY_IN
    assert (third.verdict.first_at, third.verdict.first_station) == (first.at, "Station 1")


def test_the_three_seconds_hold_for_one_checkpoint_and_direction(desk, palace):
    code = badge(desk, 1)
    desk.scans.scan(code, palace, ENTRY)
    leaving = desk.scans.scan(code, palace, EXIT)
    assert leaving.verdict.reason is Reason.EXIT_RECORDED
    elsewhere = desk.scans.scan(code, desk.checkpoint("panel"), ENTRY)
    assert elsewhere.verdict.reason is Reason.ADMITTED
    assert not leaving.again
    assert not elsewhere.again


def test_a_clock_that_is_put_back_makes_no_scan_the_same(desk, palace, clock):
    desk.scans.scan("nonsense", palace, ENTRY)
    clock.advance(timedelta(seconds=-1))
    assert not desk.scans.scan("nonsense", palace, ENTRY).again


def test_after_an_undo_the_same_badge_is_admitted_at_once(desk, palace):
    code = badge(desk, 1)
    first = desk.scans.scan(code, palace, ENTRY)
    assert desk.scans.undo(first.entry, "wrong person").registration == "R-001"
    second = desk.scans.scan(code, palace, ENTRY)
    assert second.verdict.reason is Reason.ADMITTED
    assert not second.again
    assert desk.people.get(second.attendee.id).undone == (first.entry,)
    assert problems(desk) == []


def test_who_was_found_by_name_meanwhile_is_in(desk, palace):
    desk.define_checkpoints([dataclasses.replace(palace, capacity=1)])
    small = desk.checkpoint("palace")
    desk.scans.scan(badge(desk, 1), small, ENTRY)
    assert desk.scans.scan(badge(desk, 2), small, ENTRY).verdict.reason is Reason.HALL_FULL
    desk.scans.scan(badge(desk, 1), small, EXIT)
    by_name = desk.scans.check_in(person(desk, "R-002").id, small, ENTRY)
    assert by_name.verdict.reason is Reason.ADMITTED
    again = desk.scans.scan(badge(desk, 2), small, ENTRY)
    assert (again.verdict.reason, again.again) == (Reason.ALREADY_IN, False)


def test_who_was_let_in_when_the_note_was_read_is_in(desk, palace):
    desk.scans.acknowledge(desk.scans.scan(badge(desk, 6), palace, ENTRY))
    again = desk.scans.scan(badge(desk, 6), palace, ENTRY)
    assert (again.verdict.reason, again.again) == (Reason.ALREADY_IN, False)


def test_who_was_let_in_on_a_supervisors_word_is_in(desk, palace):
    outcome = desk.scans.scan(badge(desk, 5), palace, ENTRY)
    assert outcome.verdict.reason is Reason.PENDING
    desk.scans.override(outcome, desk.supervisors[0].id, "2468", "paid at the door")
    again = desk.scans.scan(badge(desk, 5), palace, ENTRY)
    assert (again.verdict.reason, again.again) == (Reason.ALREADY_IN, False)
