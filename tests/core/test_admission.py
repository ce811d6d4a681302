"""The rules of admission: each alone, and which of two that object speaks first."""

from __future__ import annotations

import dataclasses
import itertools
from datetime import UTC, datetime, time, timedelta

import pytest

from checkin import fold
from checkin.admission import ENTRY_RULES, TONES, Question, decide, explain
from checkin.badge_code import (
    BadgeCode,
    ForeignCode,
    Forged,
    OtherEvent,
    SetupCode,
    Unreadable,
)
from checkin.fold import AttendeeState
from checkin.model import (
    Attendee,
    BadgeIssue,
    Checkpoint,
    Direction,
    Passage,
    Reason,
    Reentry,
    Status,
    Tone,
)

AT = datetime(2026, 10, 12, 5, 0, tzinfo=UTC)  # nine in the morning in Baku
HOUR = timedelta(hours=1)
GATE = Checkpoint("gate", "Gate")
BADGE = BadgeCode(7, 1, key_id=41)
ANNA = AttendeeState(Attendee("anna", "Anna", 7, category="Delegate"), listed=True, numbers=(7,))


def passage(at, direction=Direction.ENTRY, checkpoint="gate", station="Desk 2", **more):
    return Passage(checkpoint, direction, at, station, ("a" * 32, 1), **more)


def issue(generation, at=AT - HOUR, station="Desk 3"):
    return BadgeIssue(generation, at, station, "lost", ("b" * 32, generation))


def ask(**changes):
    """Ask about Anna's valid badge at the gate; `attendee` and `gate` change those two."""
    state, gate = changes.pop("state", ANNA), changes.pop("checkpoint", GATE)
    if state is not None:
        attendee = dataclasses.replace(state.attendee, **changes.pop("attendee", {}))
        state = state._replace(attendee=attendee, **changes.pop("history", {}))
    gate = dataclasses.replace(gate, **changes.pop("gate", {}))
    given = {"badge": BADGE, "direction": Direction.ENTRY, "at": AT, "zone": "Asia/Baku"}
    return Question(state=state, checkpoint=gate, **{**given, **changes})


# What each rule objects to, in the order in which they are asked. The values can be merged:
# two of them together make a scan to which two rules object.
OBJECTIONS = {
    Reason.UNREADABLE: {"badge": Unreadable(), "state": None},
    Reason.OTHER_EVENT: {"badge": OtherEvent(9), "state": None},
    Reason.UNKNOWN: {"badge": ForeignCode("x"), "state": None},
    Reason.FORGED: {"badge": Forged(7, 1)},
    Reason.BADGE_REPLACED: {"attendee": {"generation": 2}, "history": {"issues": (issue(2),)}},
    Reason.BADGE_LOST: {"history": {"lost": (issue(1),)}},
    Reason.CANCELED: {"attendee": {"status": Status.CANCELED}},
    Reason.BLOCKED: {"attendee": {"status": Status.BLOCKED}},
    Reason.ALREADY_IN: {"history": {"passages": (passage(AT - HOUR),)}},
    Reason.WRONG_CATEGORY: {"gate": {"categories": ("VIP",)}},
    Reason.NOT_OPEN_YET: {"gate": {"opens_at": AT + HOUR}},
    Reason.CLOSED: {"gate": {"closes_at": AT - HOUR}},
    Reason.HALL_FULL: {"gate": {"capacity": 10}, "inside_count": 10},
    Reason.NOT_ON_THIS_STATION: {"history": {"listed": False}},
    Reason.PENDING: {"attendee": {"status": Status.PENDING}},
    Reason.UNPAID: {"attendee": {"status": Status.UNPAID}},
    Reason.NOTE: {"attendee": {"note": "Give the headset"}},
}


def merged(first, second):
    """Return both objections at once, or None where one scan cannot raise both."""
    both = {}
    for key in first.keys() | second.keys():
        left, right = first.get(key), second.get(key)
        if isinstance(left, dict) and isinstance(right, dict):
            if any(left[name] != right[name] for name in left.keys() & right.keys()):
                return None
            both[key] = {**left, **right}
        elif key in first and key in second and left != right:
            return None
        else:
            both[key] = left if key in first else right
    if both.get("state", ANNA) is None:
        both.pop("attendee", None)
        both.pop("history", None)
    return both


def test_a_valid_badge_passes():
    assert decide(ask()).reason is Reason.ADMITTED
    assert decide(ask()).admits


@pytest.mark.parametrize("reason", OBJECTIONS)
def test_each_rule_objects_alone(reason):
    verdict = decide(ask(**OBJECTIONS[reason]))
    assert verdict.reason is reason
    assert verdict.tone is TONES.get(reason, Tone.REFUSE)
    assert not verdict.admits


PAIRS = [
    (earlier, later, both)
    for earlier, later in itertools.combinations(OBJECTIONS, 2)
    if (both := merged(OBJECTIONS[earlier], OBJECTIONS[later])) is not None
]


@pytest.mark.parametrize(("earlier", "later", "both"), PAIRS)
def test_of_two_objections_the_earlier_rule_speaks(earlier, later, both):
    expected = earlier
    if (earlier, later) == (Reason.WRONG_CATEGORY, Reason.NOT_ON_THIS_STATION):
        expected = later  # whose category has not arrived is not told that it is wrong
    assert decide(ask(**both)).reason is expected


def test_most_pairs_can_happen_together():
    assert len(PAIRS) > 90


def test_tones_tell_what_the_operator_must_do():
    actions = {reason for reason, tone in TONES.items() if tone is Tone.ACTION}
    assert actions == {Reason.NOT_ON_THIS_STATION, Reason.PENDING, Reason.UNPAID, Reason.NOTE,
                       Reason.TEST_CARD}  # fmt: skip
    assert {reason for reason, tone in TONES.items() if tone is Tone.ADMIT} == {
        Reason.ADMITTED, Reason.EXIT_RECORDED,
    }  # fmt: skip


# what verdicts say


def test_a_replaced_badge_is_told_when_and_where():
    verdict = decide(ask(**OBJECTIONS[Reason.BADGE_REPLACED]))
    assert (verdict.first_at, verdict.first_station) == (AT - HOUR, "Desk 3")


def test_a_badge_two_generations_old_names_the_first_that_replaced_it():
    issues = (issue(2, AT - 2 * HOUR, "Desk 2"), issue(3, AT - HOUR, "Desk 3"))
    question = ask(attendee={"generation": 3}, history={"issues": issues})
    assert decide(question).first_station == "Desk 2"
    second = dataclasses.replace(question, badge=BadgeCode(7, 2, 41))
    assert decide(second).first_station == "Desk 3"
    third = dataclasses.replace(question, badge=BadgeCode(7, 3, 41))
    assert decide(third).admits


def test_an_e_ticket_stands_for_the_first_badge():
    assert decide(ask(badge=BadgeCode(7, 0, 41))).admits
    replaced = ask(badge=BadgeCode(7, 0, 41), **OBJECTIONS[Reason.BADGE_REPLACED])
    assert decide(replaced).reason is Reason.BADGE_REPLACED


def test_only_the_generation_that_was_lost_is_refused():
    question = ask(attendee={"generation": 2}, badge=BadgeCode(7, 2, 41),
                   history={"lost": (issue(1),), "issues": (issue(2),)})  # fmt: skip
    assert decide(question).admits


def test_a_newer_badge_than_any_known_is_valid():
    assert decide(ask(badge=BadgeCode(7, 4, 41))).admits


def test_already_in_says_since_when_and_where():
    verdict = decide(ask(**OBJECTIONS[Reason.ALREADY_IN]))
    assert (verdict.first_at, verdict.first_station) == (AT - HOUR, "Desk 2")


def test_an_authentic_badge_of_nobody_here_asks_for_a_person():
    verdict = decide(ask(state=None))
    assert (verdict.reason, verdict.tone) == (Reason.NOT_ON_THIS_STATION, Tone.ACTION)


@pytest.mark.parametrize("badge", [BadgeCode(7, 1, typed=True), ForeignCode("x")])
def test_what_proves_nothing_and_is_not_known_is_unknown(badge):
    assert decide(ask(state=None, badge=badge)).reason is Reason.UNKNOWN


def test_the_test_card_lets_nobody_in():
    verdict = decide(ask(badge=SetupCode(), state=None))
    assert (verdict.reason, verdict.tone) == (Reason.TEST_CARD, Tone.ACTION)


def test_a_read_note_lets_in_but_nothing_else():
    assert decide(ask(attendee={"note": "headset"}, acknowledged=True)).admits
    pending = {"note": "headset", "status": Status.PENDING}
    assert decide(ask(attendee=pending, acknowledged=True)).reason is Reason.PENDING


# categories, opening hours, capacity


@pytest.mark.parametrize("wanted", [("DELEGATE",), ("vip", "delegate"), ("Delegate",)])
def test_categories_are_compared_whatever_their_case(wanted):
    assert decide(ask(gate={"categories": wanted})).admits


@pytest.mark.parametrize(("gate", "reason"), [
    ({"opens_at": AT}, Reason.ADMITTED),
    ({"opens_at": AT + timedelta(minutes=10), "tolerance_min": 10}, Reason.ADMITTED),
    ({"opens_at": AT + timedelta(minutes=11), "tolerance_min": 10}, Reason.NOT_OPEN_YET),
    ({"closes_at": AT}, Reason.ADMITTED),
    ({"closes_at": AT - timedelta(minutes=10), "tolerance_min": 10}, Reason.ADMITTED),
    ({"closes_at": AT - timedelta(minutes=11), "tolerance_min": 10}, Reason.CLOSED),
])  # fmt: skip
def test_tolerance_widens_the_opening_hours(gate, reason):
    verdict = decide(ask(gate=gate))
    assert verdict.reason is reason
    if not verdict.admits:
        assert verdict.opens_at == gate.get("opens_at", gate.get("closes_at"))


@pytest.mark.parametrize(("capacity", "inside", "reason"), [
    (10, 9, Reason.ADMITTED), (10, 10, Reason.HALL_FULL), (10, 11, Reason.HALL_FULL),
    (None, None, Reason.ADMITTED), (0, 0, Reason.HALL_FULL),
])  # fmt: skip
def test_a_hall_takes_as_many_as_it_holds(capacity, inside, reason):
    assert decide(ask(gate={"capacity": capacity}, inside_count=inside)).reason is reason


# coming again


IN, OUT = Direction.ENTRY, Direction.EXIT
DAY_BEFORE = AT - timedelta(hours=10)  # eleven at night in Baku, the day before


@pytest.mark.parametrize(("policy", "before", "reason"), [
    (Reentry.ONCE, [(IN, AT - HOUR)], Reason.ALREADY_IN),
    (Reentry.ONCE, [(IN, AT - 2 * HOUR), (OUT, AT - HOUR)], Reason.ALREADY_USED),
    (Reentry.ONCE, [(IN, DAY_BEFORE)], Reason.ALREADY_USED),
    (Reentry.ONCE, [(OUT, AT - HOUR)], Reason.ADMITTED),
    (Reentry.ONCE_A_DAY, [(IN, AT - 2 * HOUR), (OUT, AT - HOUR)], Reason.ALREADY_USED),
    (Reentry.ONCE_A_DAY, [(IN, DAY_BEFORE)], Reason.ADMITTED),
    (Reentry.AFTER_EXIT, [(IN, AT - HOUR)], Reason.ALREADY_IN),
    (Reentry.AFTER_EXIT, [(IN, AT - 2 * HOUR), (OUT, AT - HOUR)], Reason.ADMITTED),
    (Reentry.AFTER_EXIT, [(IN, DAY_BEFORE)], Reason.ADMITTED),  # midnight in Baku lies between
    (Reentry.FREE, [(IN, AT - HOUR)], Reason.ADMITTED),
])  # fmt: skip
def test_how_often_somebody_may_come_in(policy, before, reason):
    passages = tuple(passage(at, direction) for direction, at in before)
    verdict = decide(ask(gate={"reentry": policy}, history={"passages": passages}))
    assert verdict.reason is reason
    if not verdict.admits:
        entry = next(passage for passage in passages if passage.direction is IN)
        assert (verdict.first_at, verdict.first_station) == (entry.at, "Desk 2")


def test_midnight_is_that_of_the_events_zone():
    night = passage(datetime(2026, 10, 11, 19, 59, tzinfo=UTC))  # 23:59 in Baku
    at = datetime(2026, 10, 11, 20, 0, tzinfo=UTC)  # 00:00 in Baku
    assert decide(ask(at=at, history={"passages": (night,)})).admits
    utc = ask(at=at, zone="UTC", history={"passages": (night,)})
    assert decide(utc).reason is Reason.ALREADY_IN


def test_without_automatic_exit_people_stay_in():
    passages = (passage(AT - timedelta(days=3)),)
    question = ask(gate={"auto_exit": None}, history={"passages": passages})
    assert decide(question).reason is Reason.ALREADY_IN
    assert decide(dataclasses.replace(question, checkpoint=dataclasses.replace(
        GATE, auto_exit=time(18)))).admits  # fmt: skip


def test_other_checkpoints_do_not_count():
    elsewhere = (passage(AT - HOUR, checkpoint="gala"),)
    for policy in (Reentry.ONCE, Reentry.ONCE_A_DAY, Reentry.AFTER_EXIT):
        assert decide(ask(gate={"reentry": policy}, history={"passages": elsewhere})).admits


def test_entering_elsewhere_ends_a_single_presence():
    passages = (passage(AT - 2 * HOUR), passage(AT - HOUR, checkpoint="gala"))
    assert decide(ask(gate={"single_presence": True}, history={"passages": passages})).admits
    assert decide(ask(history={"passages": passages})).reason is Reason.ALREADY_IN


# exits


@pytest.mark.parametrize(("reason", "warned"), [
    (Reason.BADGE_REPLACED, Reason.BADGE_REPLACED),
    (Reason.BADGE_LOST, Reason.BADGE_LOST),
    (Reason.CANCELED, Reason.CANCELED),
    (Reason.BLOCKED, Reason.BLOCKED),
    (Reason.NOT_ON_THIS_STATION, Reason.NOT_ON_THIS_STATION),
])  # fmt: skip
def test_leaving_is_recorded_with_what_is_odd(reason, warned):
    verdict = decide(ask(direction=OUT, **OBJECTIONS[reason]))
    assert verdict.reason is Reason.EXIT_RECORDED
    assert verdict.admits
    assert warned in verdict.warnings


@pytest.mark.parametrize("reason", [Reason.WRONG_CATEGORY, Reason.CLOSED, Reason.HALL_FULL,
                                    Reason.PENDING, Reason.NOTE])  # fmt: skip
def test_nobody_is_kept_from_leaving(reason):
    inside = {"history": {"passages": (passage(AT - HOUR),)}}
    verdict = decide(ask(direction=OUT, **{**OBJECTIONS[reason], **inside}))
    assert (verdict.reason, verdict.warnings) == (Reason.EXIT_RECORDED, ())


def test_leaving_without_having_come_is_odd():
    assert decide(ask(direction=OUT)).warnings == (Reason.NOT_INSIDE,)
    unknown = decide(ask(direction=OUT, state=None))
    assert unknown.warnings == (Reason.NOT_ON_THIS_STATION, Reason.NOT_INSIDE)


@pytest.mark.parametrize("reason", [Reason.UNREADABLE, Reason.OTHER_EVENT, Reason.UNKNOWN,
                                    Reason.FORGED])  # fmt: skip
def test_what_is_no_badge_of_ours_records_no_exit(reason):
    assert decide(ask(direction=OUT, **OBJECTIONS[reason])).reason is reason


# explaining


@pytest.mark.parametrize("reason", OBJECTIONS)
def test_an_explanation_ends_with_the_rule_that_objected(reason):
    question = ask(**OBJECTIONS[reason])
    *passed, last = explain(question)
    assert all(check.passed and check.verdict is None for check in passed)
    assert not last.passed
    assert last.verdict == decide(question)
    names = [name for name, _rule in ENTRY_RULES]
    assert [check.name for check in explain(question)] == names[: len(passed) + 1]


def test_an_explanation_of_an_admission_names_every_rule():
    assert [check.name for check in explain(ask())] == [name for name, _rule in ENTRY_RULES]
    assert all(check.passed for check in explain(ask()))


def test_a_scan_without_timezone_is_a_bug():
    with pytest.raises(ValueError, match="timezone"):
        decide(ask(at=datetime(2026, 10, 12)))  # noqa: DTZ001 - that is the point


def test_the_state_that_is_asked_about_may_come_from_entries():
    entry = fold.Entry("a" * 32, 1, 1 << 16, 0, fold.LISTED, "anna", {"name": "A", "number": 7})
    assert decide(ask(state=fold.fold("anna", [entry]))).admits
