"""The fold: a pure function of the set of entries, and what each kind of entry does to it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkin import codec, fold
from checkin.fold import Entry
from checkin.model import Checkpoint, Direction, Passage, Reentry, Status
from checkin.presence import presence, with_doubles
from tests.core.entries import of_one_person

AT = datetime(2026, 10, 12, 5, 0, tzinfo=UTC)
HERE, THERE = "here", "there"


def listed(seq, **body):
    return Entry("a" * 32, seq, seq << 16, 0, fold.LISTED, "anna", {"name": "Anna", **body})


def passed(seq, *, journal="a" * 32, **body):
    body = {"cp": HERE, "dir": "entry", "station": "Desk 1", **body}
    return Entry(journal, seq, seq << 16, 0, fold.PASSAGE, "anna", body)


def undone(seq, entry):
    return Entry("a" * 32, seq, seq << 16, 0, fold.UNDO, "anna", {"of": list(entry.ref)})


@given(of_one_person(), st.randoms(use_true_random=False))
def test_any_order_and_repetition_gives_the_same_state(entries, random):
    shuffled = entries * random.randint(1, 3)
    random.shuffle(shuffled)
    assert fold.fold("anna", shuffled) == fold.fold("anna", entries)


@given(of_one_person())
def test_applied_one_by_one_in_order_they_come_to_the_fold(entries):
    state = fold.empty("anna")
    for entry in sorted(entries, key=lambda entry: entry.order):
        state = fold.apply(state, [entry])
    assert state == fold.fold("anna", entries)


@given(of_one_person())
def test_no_undone_passage_counts_and_no_other_is_lost(entries):
    state = fold.fold("anna", entries)
    taken_back = {tuple(entry.body["of"]) for entry in entries if entry.kind == fold.UNDO}
    passages = {
        entry.ref
        for entry in entries
        if entry.kind == fold.PASSAGE
        # a badge's number that is said about another number makes no sense
        and (entry.subject == "anna" or entry.body.get("number", 4217) == 4217)
    }
    assert {passage.entry for passage in state.passages} == passages - taken_back


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=3),
    st.sampled_from(["5", " 7 ", "entry", "exit", "canceled", 10**30, {"reason": 1, "by": None}]),
    st.lists(st.one_of(st.booleans(), st.text(max_size=2), st.floats()), max_size=3),
)  # fmt: skip
KEYS = ("number", "gen", "of", "cp", "dir", "station", "operator", "override", "reason", "status",
        "name", "registration", "code", "category", "note", "email")  # fmt: skip
NONSENSE = st.tuples(
    st.sampled_from(sorted(fold.KINDS)),
    st.dictionaries(st.sampled_from(KEYS), ODD, min_size=1, max_size=4),
)
READ = codec.decoder(fold.AttendeeState)


@given(st.lists(NONSENSE, min_size=1, max_size=4))
@example([(fold.PASSAGE, {"number": True})])
@example([(fold.LISTED, {"number": True})])
@example([(fold.PASSAGE, {"gen": "many"})])
def test_whatever_entries_say_their_state_can_be_read_again(said):
    entries = [
        Entry("a" * 32, seq, seq << 16, 0, kind, "anna", body)
        for seq, (kind, body) in enumerate(said, 1)
    ]
    state = fold.fold("anna", entries)
    assert READ(codec.encode(state)) == state
    assert fold.passages(entries, state.undone) == state.passages


def test_the_latest_list_wins_field_by_field():
    state = fold.fold("anna", [listed(1, category="VIP", number=7), listed(2, category="Press"),
                               listed(3, name="Anna Nagy")])  # fmt: skip
    assert (state.attendee.name, state.attendee.category) == ("Anna Nagy", "Press")
    assert state.attendee.badge_number == "000007"
    assert state.listed


def test_every_number_finds_the_person_and_the_first_is_printed():
    state = fold.fold("anna", [listed(2, number=500_001), listed(1, number=7)])
    assert state.numbers == (7, 500_001)
    assert state.attendee.number == 7


def test_a_status_of_a_later_version_lets_nobody_in_unseen():
    assert fold.fold("anna", [listed(1, status="on probation")]).attendee.status is Status.PENDING


def test_an_undo_that_arrives_before_its_passage_holds():
    passage = passed(1)
    assert fold.fold("anna", [undone(2, passage), passage]).passages == ()
    early = fold.apply(fold.empty("anna"), [undone(1, passed(2)), passed(2)])
    assert early.passages == ()


def test_an_unknown_kind_changes_nothing():
    strange = Entry("a" * 32, 9, 9 << 16, 0, "gate.opened", "anna", {})
    state = fold.fold("anna", [listed(1), strange])
    assert state == fold.fold("anna", [listed(1)])


def test_a_passage_tells_who_let_in_and_why():
    override = {"by": "Leyla", "reason": "speaker", "over": "canceled"}
    entries = [passed(1, operator="Aysel"), passed(2, override=override, dir="exit")]
    first, second = fold.fold("anna", entries).passages
    assert (first.operator, first.override, first.direction) == ("Aysel", "", Direction.ENTRY)
    assert (second.operator, second.override) == ("Leyla", "speaker")
    assert second.direction is Direction.EXIT


def test_a_generation_that_was_seen_counts_before_its_news_comes():
    state = fold.fold("anna", [listed(1), passed(2, gen=3), passed(3, gen=1)])
    assert state.attendee.generation == 3


@pytest.mark.parametrize(
    ("kind", "body"),
    [(fold.ISSUED, {"gen": 2, "reason": "lost"}), (fold.PASSAGE, {"gen": 2, "cp": HERE})],
)
def test_a_generation_that_is_older_than_the_list_stays_the_valid_one(kind, body):
    """A laptop with a slow clock may have imported the list after another replaced a badge."""
    before = Entry("b" * 32, 1, 1 << 16, 0, kind, "anna", body)
    state = fold.fold("anna", [listed(2, number=7), before])
    assert (state.attendee.generation, state.attendee.number, state.listed) == (2, 7, True)


def test_whose_a_number_is_lists_say_and_passages_only_of_stand_ins():
    assert fold.fold("anna", [passed(1, number=7)]).numbers == ()
    bare = Entry("a" * 32, 1, 1 << 16, 0, fold.PASSAGE, "number:000007", {"number": 7})
    assert fold.fold("number:000007", [bare]).numbers == (7,)


def test_generations_are_told_in_the_order_of_their_entries():
    entries = [
        Entry("a" * 32, seq, seq << 16, 0, fold.ISSUED, "anna", {"gen": seq}) for seq in (3, 1, 2)
    ]
    state = fold.fold("anna", entries)
    assert [issue.generation for issue in state.issues] == [1, 2, 3]
    assert state.attendee.generation == 3


@pytest.mark.parametrize("ref", [["a" * 32, 0], ["a" * 32, -1], ["a" * 32, 1 << 62], ["a" * 32]])
def test_an_undo_of_what_cannot_be_is_none(ref):
    undo = Entry("a" * 32, 2, 2 << 16, 0, fold.UNDO, "anna", {"of": ref})
    assert fold.fold("anna", [passed(1), undo]).undone == ()


def test_lag_of_the_clock_does_not_change_what_the_wall_showed():
    late = Entry("a" * 32, 1, fold_time(AT + timedelta(minutes=5)), 300_000, fold.PASSAGE, "anna",
                 {"cp": HERE})  # fmt: skip
    assert fold.fold("anna", [late]).passages[0].at == AT


def fold_time(moment):
    return int(moment.timestamp() * 1000) << 16


# presence and double admissions


def passage(hours, direction="entry", checkpoint=HERE, journal="a", **more):
    at = AT + timedelta(hours=hours)
    return Passage(checkpoint, Direction(direction), at, "Desk", (journal, int(hours * 60)), **more)


@pytest.mark.parametrize(("passages", "inside"), [
    ([], False),
    ([passage(0)], True),
    ([passage(0), passage(1, "exit")], False),
    ([passage(0), passage(1, "exit"), passage(2)], True),
    ([passage(0), passage(1, "exit", THERE)], True),
    ([passage(0, checkpoint=THERE)], False),
    ([passage(8)], False),  # after the moment that is asked for
    ([passage(0), passage(8, "exit")], True),
])  # fmt: skip
def test_presence_follows_the_passages(passages, inside):
    found = presence(tuple(passages), Checkpoint(HERE, "Here"), AT + timedelta(hours=5), "UTC")
    assert (found is not None) is inside


def test_entering_or_leaving_elsewhere_ends_single_presence():
    single = Checkpoint(HERE, "Here", single_presence=True)
    for direction in ("entry", "exit"):
        passages = (passage(0), passage(1, direction, THERE))
        assert presence(passages, single, AT + timedelta(hours=2), "UTC") is None


@pytest.mark.parametrize(("auto_exit", "hours", "inside"), [
    (time(0), 14.9, True), (time(0), 15, False),  # AT is nine in the morning in Baku
    (time(18), 8.9, True), (time(18), 9, False), (None, 2000, True),
])  # fmt: skip
def test_everybody_counts_as_gone_at_the_automatic_exit(auto_exit, hours, inside):
    here = Checkpoint(HERE, "Here", auto_exit=auto_exit)
    found = presence((passage(0),), here, AT + timedelta(hours=hours), "Asia/Baku")
    assert (found is not None) is inside


def test_who_is_inside_is_so_since_the_first_entry_after_the_automatic_exit():
    here = Checkpoint(HERE, "Here")  # midnight in Baku, 15 hours after AT
    passages = (passage(0), passage(1, journal="b"), passage(15), passage(16))
    since = [
        presence(passages, here, AT + timedelta(hours=hours), "Asia/Baku")
        for hours in (2, 14.9, 15, 17)
    ]
    assert since == [passages[0], passages[0], passages[2], passages[2]]


@pytest.mark.parametrize("direction", ["entry", "exit"])
def test_who_was_elsewhere_in_between_is_no_double_where_that_ends_presence(direction):
    passages = (passage(0), passage(1, direction, THERE), passage(2, journal="b"))
    for single in (True, False):
        checkpoint = Checkpoint(HERE, "Here", single_presence=single)
        marked = with_doubles(passages, checkpoint, "Asia/Baku")
        assert [each.double for each in marked] == [False, not single]


def test_of_two_admissions_apart_the_later_is_marked():
    here = Checkpoint(HERE, "Here")
    first, second = with_doubles((passage(0), passage(1, journal="b")), here, "Asia/Baku")
    assert (first.double, second.double) == (False, True)


@pytest.mark.parametrize(("second", "checkpoint"), [
    (passage(1, journal="a"), Checkpoint(HERE, "Here")),  # the same run knew what it did
    (passage(1, journal="b", override="speaker"), Checkpoint(HERE, "Here")),
    (passage(1, journal="b"), Checkpoint(HERE, "Here", reentry=Reentry.FREE)),
    (passage(15, journal="b"), Checkpoint(HERE, "Here")),  # the next day in Baku
])  # fmt: skip
def test_what_is_no_double_admission(second, checkpoint):
    assert not any(p.double for p in with_doubles((passage(0), second), checkpoint, "Asia/Baku"))


def test_leaving_between_makes_no_double():
    marked = with_doubles(
        (passage(0), passage(1, "exit", journal="b"), passage(2, journal="b")),
        Checkpoint(HERE, "Here"), "Asia/Baku",
    )  # fmt: skip
    assert not any(p.double for p in marked)
