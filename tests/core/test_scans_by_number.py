"""Badges whose attendees have not arrived at this station: only their number is known."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import badge_code
from checkin.errors import NotAllowed
from checkin.fold import LISTED
from checkin.journal import Draft
from checkin.model import Direction, Reason, Tone
from tests.core.forum import ENTRY, EXIT, badge, bodies, hear, person, problems, write_roster

STRANGER = 4217


@pytest.fixture
def supervisor(desk):
    return desk.supervisors[0].id


def test_an_authentic_badge_of_nobody_here_is_never_green(desk, palace):
    outcome = desk.scans.scan(badge(desk, STRANGER), palace, ENTRY)
    assert (outcome.verdict.reason, outcome.verdict.tone) == (
        Reason.NOT_ON_THIS_STATION, Tone.ACTION,
    )  # fmt: skip
    assert outcome.attendee.badge_number == "004217"
    assert bodies(desk, "passage") == []
    assert problems(desk) == []


def test_a_late_attendee_takes_over_what_was_scanned(desk, palace, supervisor, clock):
    outcome = desk.scans.scan(badge(desk, 7), palace, ENTRY)
    desk.scans.override(outcome, supervisor, "2468", "knows her")
    desk.scans.scan(badge(desk, 8), palace, EXIT)
    assert problems(desk) == []
    clock.advance(timedelta(minutes=5))
    two_more_arrive(desk)
    late, other = person(desk, "R-007"), person(desk, "R-008")
    assert (late.number, other.number) == (7, 8)
    assert [p.override for p in desk.people.get(late.id).passages] == ["knows her"]
    assert [p.direction for p in desk.people.get(other.id).passages] == [Direction.EXIT]
    again = desk.scans.scan(badge(desk, 7), palace, ENTRY)
    assert again.verdict.reason is Reason.ALREADY_IN
    assert again.verdict.first_at == outcome.at
    assert desk.day.counts(palace).inside == 1
    assert problems(desk) == []
    kinds = [line.kind for line in desk.people.history(late.id)]
    assert kinds == ["refusal", "passage", "attendee.listed", "refusal"]


def test_what_was_written_about_a_number_can_be_undone_by_its_owner(desk, palace, supervisor):
    outcome = desk.scans.scan(badge(desk, 7), palace, ENTRY)
    passed = desk.scans.override(outcome, supervisor, "2468", "knows her")
    two_more_arrive(desk)
    owner = desk.scans.undo(passed.entry, "mistake")
    assert owner.registration == "R-007"
    assert desk.people.get(owner.id).passages == ()
    with pytest.raises(NotAllowed):
        desk.scans.undo(passed.entry, "mistake")
    assert problems(desk) == []


def two_more_arrive(desk):
    hear(
        desk,
        Draft(LISTED, "late", {"name": "Late Arrival", "registration": "R-007", "number": 7}),
        Draft(LISTED, "other", {"name": "Other Late", "registration": "R-008", "number": 8}),
    )


def test_a_number_that_was_seen_is_not_allotted_again(desk, palace, tmp_path):
    desk.scans.scan(badge(desk, 7), palace, EXIT)
    path = write_roster(tmp_path / "more.csv", "Name,Registration No\nNew Person,R-100\n")
    desk.roster.take(desk.roster.preview(path))
    assert person(desk, "R-100").number == 8


def test_a_number_that_was_typed_names_nobody(desk, palace, supervisor):
    """Anybody can make a check digit, so nobody is let in by one."""
    outcome = desk.scans.scan(badge_code.typed(STRANGER, 1), palace, ENTRY)
    assert (outcome.verdict.reason, outcome.attendee) == (Reason.UNKNOWN, None)
    with pytest.raises(NotAllowed):
        desk.scans.override(outcome, supervisor, "2468", "knows her")


def test_each_passage_says_the_number_for_stations_that_hear_of_no_other(desk, palace, clock):
    desk.scans.scan(badge(desk, STRANGER), palace, EXIT)
    clock.advance(timedelta(minutes=1))
    desk.scans.scan(badge(desk, STRANGER), palace, EXIT)
    assert [body["number"] for body in bodies(desk, "passage")] == [STRANGER, STRANGER]


def test_an_undo_is_about_what_the_passage_was_about(desk, palace, supervisor):
    """A station where the attendee has not arrived must know what is taken back, too."""
    outcome = desk.scans.scan(badge(desk, 7), palace, ENTRY)
    passed = desk.scans.override(outcome, supervisor, "2468", "knows her")
    two_more_arrive(desk)
    desk.scans.undo(passed.entry, "mistake")
    store = desk._session.store
    subjects = store.execute("SELECT subject FROM entry WHERE kind IN ('passage', 'undo')")
    assert set(subjects) == {("number:000007",)}
