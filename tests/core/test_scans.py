"""Scanning on a real event folder: what is answered, what is written, what can be taken back."""

from __future__ import annotations

import dataclasses
import json
from datetime import timedelta

import pytest

from checkin import badge_code, facts
from checkin.errors import NotAllowed, NotFound
from checkin.model import Operator, Reason, ReplaceReason, Role, Tone
from tests.core.forum import ENTRY, EXIT, badge, bodies, person, problems, write_roster

STRANGER = 4217


def reasons(desk, *texts, direction=ENTRY):
    place = desk.checkpoint("palace")
    return [desk.scans.scan(text, place, direction).verdict.reason for text in texts]


@pytest.fixture
def supervisor(desk):
    return desk.supervisors[0].id


# what is written


def test_an_admission_is_in_the_journal_before_it_is_shown(desk, palace):
    anna = person(desk, "R-001")
    outcome = desk.scans.scan(badge(desk, anna.number), palace, ENTRY)
    assert outcome.verdict.reason is Reason.ADMITTED
    assert outcome.attendee == anna
    line = desk.people.history(anna.id)[-1]
    assert line.entry == outcome.entry
    assert line.at == outcome.at == desk.clock.now()
    assert (line.details["how"], line.details["gen"], line.station) == ("badge", 1, "Station 1")
    assert "number" not in line.details  # of which the list tells
    assert desk.people.get(anna.id).passages[0].entry == outcome.entry
    assert problems(desk) == []


def test_refusals_are_journaled_with_the_text(desk):
    assert reasons(desk, "HTTPS://EXAMPLE.ORG/1") == [Reason.UNKNOWN]
    [body] = bodies(desk, "refusal")
    assert (body["text"], body["reason"]) == ("HTTPS://EXAMPLE.ORG/1", "unknown")
    assert problems(desk) == []


@pytest.mark.parametrize("text", [
    "9" * 10_000, "x" * 10_000, "\x01\x02\x1b[31m\x7f", "\ud800\udfff", "\x00" * 50,
    b"\xff\xfe\x00\x80".decode("utf-8", "replace"), "1" + "a" * 33, '{"x": "\\ud800"}',
    "🂡" * 300, '"; DROP TABLE entry; --', "",
])  # fmt: skip
def test_no_text_stops_the_desk(desk, palace, text):
    outcome = desk.scans.scan(text, palace, ENTRY)
    assert outcome.verdict.tone is Tone.REFUSE
    assert outcome.attendee is None
    [body] = bodies(desk, "refusal")
    assert len(body["text"]) <= 200
    assert reasons(desk, badge(desk, 1)) == [Reason.ADMITTED]
    assert problems(desk) == []


def test_the_test_card_tries_the_scanner_and_writes_nothing(desk, palace):
    before = desk.counts_of_entries()
    outcome = desk.scans.scan(badge_code.test_card(), palace, ENTRY)
    assert (outcome.verdict.reason, outcome.entry) == (Reason.TEST_CARD, None)
    assert desk.counts_of_entries() == before


def test_forged_and_foreign_badges_name_nobody(desk, palace):
    code = badge(desk, 1)
    forged = desk.scans.scan(code[:-1] + str((int(code[-1]) + 1) % 10), palace, ENTRY)
    assert (forged.verdict.reason, forged.attendee) == (Reason.FORGED, None)
    key_id = next(iter(desk.badge_keys)) % 999 + 1
    other = desk.scans.scan(badge_code.encode(bytes(32), key_id, 1, 1), palace, ENTRY)
    assert (other.verdict.reason, other.attendee) == (Reason.OTHER_EVENT, None)
    assert desk.people.get(person(desk, "R-001").id).passages == ()


# other codes


def test_a_typed_code_admits(desk, palace):
    outcome = desk.scans.scan(badge_code.typed(1, 1), palace, ENTRY)
    assert outcome.verdict.reason is Reason.ADMITTED
    assert outcome.attendee.registration == "R-001"
    assert bodies(desk, "passage")[0]["how"] == "typed"


def test_a_typed_code_of_nobody_here_is_unknown(desk):
    assert reasons(desk, badge_code.typed(STRANGER, 1)) == [Reason.UNKNOWN]


def test_a_typed_generation_proves_nothing(desk):
    assert reasons(desk, badge_code.typed(1, 9)) == [Reason.ADMITTED]
    assert person(desk, "R-001").generation == 1


@pytest.mark.parametrize("text", [
    "indico-77", json.dumps({"registrant_id": 77, "checkin_secret": "indico-77"}),
])  # fmt: skip
def test_codes_of_other_systems_find_their_attendee(desk, palace, text):
    outcome = desk.scans.scan(text, palace, ENTRY)
    assert outcome.verdict.reason is Reason.ADMITTED
    assert outcome.attendee.registration == "R-003"


def test_a_code_that_two_people_have_proves_nobody(desk, tmp_path, palace):
    path = write_roster(tmp_path / "more.csv", "Name,Registration,Code\nTwin,R-9,indico-77\n")
    desk.roster.take(desk.roster.preview(path))
    assert desk.scans.scan("indico-77", palace, ENTRY).verdict.reason is Reason.UNKNOWN


def test_an_e_ticket_is_as_good_as_the_first_badge(desk):
    assert reasons(desk, badge(desk, 1, generation=0)) == [Reason.ADMITTED]


# undo


def test_an_undo_says_who_why_and_where(desk, palace):
    passed = desk.scans.scan(badge(desk, 1), palace, ENTRY)
    desk.scans.undo(passed.entry, "wrong person", "Aysel")
    desk.scans.undo(desk.scans.scan(badge(desk, 2), palace, ENTRY).entry, "mistake")
    said, other = bodies(desk, "undo")
    assert (said["by"], said["reason"], said["station"]) == ("Aysel", "wrong person", "Station 1")
    assert "by" not in other


def test_an_undone_exit_leaves_the_person_inside(desk, palace):
    code = badge(desk, 1)
    desk.scans.scan(code, palace, ENTRY)
    leaving = desk.scans.scan(code, palace, EXIT)
    assert desk.day.counts(palace).inside == 0
    desk.scans.undo(leaving.entry, "still here")
    assert desk.day.counts(palace).inside == 1
    assert reasons(desk, code) == [Reason.ALREADY_IN]


def test_what_cannot_be_undone_says_why(desk, palace):
    first = desk.scans.scan(badge(desk, 1), palace, ENTRY)
    refused = desk.scans.scan("nonsense", palace, ENTRY)
    desk.scans.undo(first.entry, "mistake")
    with pytest.raises(NotAllowed, match="already"):
        desk.scans.undo(first.entry, "mistake")
    assert len(bodies(desk, "undo")) == 1
    for ref in (refused.entry, ("f" * 32, 1), (first.entry[0], 999)):
        with pytest.raises(NotFound):
            desk.scans.undo(ref, "mistake")


# letting in anyway


def test_an_override_needs_a_reason_a_supervisor_and_the_right_pin(desk, palace, supervisor):
    desk._session.record([facts.operator_draft(
        Operator("aysel", "Aysel", Role.OPERATOR, facts.hash_pin("1111"))
    )])  # fmt: skip
    outcome = desk.scans.scan(badge(desk, 4), palace, ENTRY)
    assert outcome.verdict.reason is Reason.CANCELED
    for who, pin, reason, why in [
        (supervisor, "2468", "  ", "reason"), (supervisor, "2469", "speaker", "pin"),
        (supervisor, "", "speaker", "pin"), ("nobody", "2468", "speaker", "supervisor"),
        ("aysel", "1111", "speaker", "supervisor"),
    ]:  # fmt: skip
        with pytest.raises(NotAllowed) as refused:
            desk.scans.override(outcome, who, pin, reason)
        assert refused.value.details["why"] == why
    assert bodies(desk, "passage") == []


def test_an_override_is_journaled_with_who_why_and_over_what(desk, palace, supervisor):
    outcome = desk.scans.scan(badge(desk, 4), palace, ENTRY)
    passed = desk.scans.override(outcome, supervisor, "2468", " speaker ")
    assert passed.verdict.admits
    assert passed.override == "speaker"
    [body] = bodies(desk, "passage")
    assert body["override"] == {"by": "Leyla Məmmədova", "reason": "speaker", "over": "canceled"}
    passage = desk.people.get(passed.attendee.id).passages[0]
    assert (passage.override, passage.operator) == ("speaker", "Leyla Məmmədova")
    assert problems(desk) == []


def test_nobody_can_be_let_in_by_a_code_that_names_nobody(desk, palace, supervisor):
    outcome = desk.scans.scan("nonsense", palace, ENTRY)
    with pytest.raises(NotAllowed) as refused:
        desk.scans.override(outcome, supervisor, "2468", "speaker")
    assert refused.value.details["why"] == "person"


# notes, names, explanations


def test_a_note_must_be_read_first(desk, palace):
    outcome = desk.scans.scan(badge(desk, 6), palace, ENTRY)
    assert (outcome.verdict.reason, outcome.verdict.tone) == (Reason.NOTE, Tone.ACTION)
    passed = desk.scans.acknowledge(outcome)
    assert passed.verdict.reason is Reason.ADMITTED
    assert bodies(desk, "passage")[0]["note_read"] is True
    assert desk.scans.acknowledge(outcome).verdict.reason is Reason.ALREADY_IN


def test_reading_a_note_opens_no_other_door(desk):
    outcome = desk.scans.scan(badge(desk, 6), desk.checkpoint("gala"), ENTRY)
    assert outcome.verdict.reason is Reason.WRONG_CATEGORY
    assert desk.scans.acknowledge(outcome).verdict.reason is Reason.WRONG_CATEGORY


def test_somebody_found_by_name_is_answered_like_their_badge(desk, palace):
    anna = person(desk, "R-001")
    assert desk.scans.check_in(anna.id, palace, ENTRY).verdict.reason is Reason.ADMITTED
    assert desk.scans.check_in(anna.id, palace, ENTRY).verdict.reason is Reason.ALREADY_IN
    canceled = desk.scans.check_in(person(desk, "R-004").id, palace, ENTRY)
    assert canceled.verdict.reason is Reason.CANCELED
    assert bodies(desk, "passage")[0]["how"] == "search"
    with pytest.raises(NotFound):
        desk.scans.check_in("nobody", palace, ENTRY)


def test_every_verdict_can_be_explained(desk, palace):
    outcome = desk.scans.scan(badge(desk, 4), palace, ENTRY)
    checks = desk.scans.explain(outcome)
    assert checks[-1].name == "registration"
    assert checks[-1].verdict.reason is Reason.CANCELED
    unknown = desk.scans.explain(desk.scans.scan("nonsense", palace, ENTRY))
    assert [check.passed for check in unknown] == [True, True, False]


def test_a_badge_is_explained_by_what_it_says_itself(desk, palace):
    old = badge(desk, 1)
    desk.badges.replace(person(desk, "R-001").id, ReplaceReason.LOST)
    assert desk.scans.explain(desk.scans.scan(old, palace, ENTRY))[-1].name == "badge-valid"
    by_name = desk.scans.check_in(person(desk, "R-004").id, palace, ENTRY)
    assert desk.scans.explain(by_name)[-1].name == "registration"


def test_what_was_overruled_or_taken_back_is_explained_by_the_rules(desk, palace, supervisor):
    refused = desk.scans.scan(badge(desk, 4), palace, ENTRY)
    let_in = desk.scans.override(refused, supervisor, "2468", "speaker")
    assert desk.scans.explain(let_in)[-1].name == "registration"
    first = desk.scans.scan(badge(desk, 1), palace, ENTRY)
    desk.scans.undo(first.entry, "wrong person")
    desk.scans.scan(badge(desk, 1), palace, ENTRY)
    undone = next(each for each in desk.day.recent() if each.entry == first.entry)
    assert desk.scans.explain(undone)[-1].name == "not-in-already"


@pytest.mark.parametrize("direction", [ENTRY, EXIT])
def test_no_rule_is_said_to_object_to_somebody_who_passed(desk, palace, direction):
    outcome = desk.scans.scan(badge(desk, 1), palace, direction)
    checks = desk.scans.explain(outcome)
    assert checks
    assert all(check.passed for check in checks)


def test_a_full_hall_lets_the_next_one_in_when_somebody_leaves(desk, palace):
    desk.define_checkpoints([dataclasses.replace(palace, capacity=1)])
    small = desk.checkpoint("palace")
    assert desk.scans.scan(badge(desk, 1), small, ENTRY).verdict.reason is Reason.ADMITTED
    assert desk.scans.scan(badge(desk, 2), small, ENTRY).verdict.reason is Reason.HALL_FULL
    desk.scans.scan(badge(desk, 1), small, EXIT)
    desk.scans.forget_latest()
    assert desk.scans.scan(badge(desk, 2), small, ENTRY).verdict.reason is Reason.ADMITTED
    assert problems(desk) == []


def test_the_hall_is_empty_after_the_automatic_exit(desk, palace, clock):
    assert reasons(desk, badge(desk, 1)) == [Reason.ADMITTED]
    clock.advance(timedelta(hours=15))  # midnight in Baku
    assert desk.day.counts(palace).inside == 0
    assert reasons(desk, badge(desk, 1)) == [Reason.ADMITTED]


def test_where_nobody_leaves_by_themselves_all_stay_for_days(desk, palace, clock):
    desk.define_checkpoints([dataclasses.replace(palace, auto_exit=None, capacity=1)])
    assert reasons(desk, badge(desk, 1)) == [Reason.ADMITTED]
    clock.advance(timedelta(days=3))
    counts = desk.day.counts(desk.checkpoint("palace"))
    assert (counts.inside, counts.entered) == (1, 0)
    assert reasons(desk, badge(desk, 2), badge(desk, 1)) == [Reason.HALL_FULL, Reason.ALREADY_IN]
