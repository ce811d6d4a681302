"""Folded tables: the same whatever the order, the batches and the repetitions of deliveries."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin import facts
from checkin.errors import NotSaved
from checkin.fold import LISTED, PASSAGE, UNDO, Entry
from checkin.model import Checkpoint
from checkin.presence import beside_earlier, presence
from checkin.projection import TABLES, Projection
from checkin.store import Store
from checkin.upkeep import compare
from tests.core.entries import CHECKPOINTS, START, of_a_forum
from tests.core.forum import deliver, folded_tables


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    """Return two stores that are emptied before each use."""
    folder = tmp_path_factory.mktemp("stores")
    stores = [Store.create(folder / name) for name in ("near", "far")]
    for store in stores:
        store.execute("PRAGMA synchronous=OFF")  # hundreds of deliveries, and no power cut
    yield stores
    for store in stores:
        store.close()


def empty(store: Store) -> Store:
    with store.transaction():
        for table in ("entry", "journal", *TABLES):
            store.execute(f"DELETE FROM {table}")
    return store


def panel(single: bool, seq: int = 1, at: int = START) -> Entry:
    draft = facts.checkpoint_draft(Checkpoint("panel", "Panel", single_presence=single))
    body = {key: list(v) if isinstance(v, tuple) else v for key, v in draft.body.items()}
    return Entry("d" * 32, seq, at, 0, draft.kind, draft.subject, body)


@given(entries=of_a_forum(), data=st.data(), random=st.randoms(use_true_random=False))
@settings(max_examples=80)
def test_two_stations_end_with_the_same_tables_whatever_came_when(scratch, entries, data, random):
    near, far = map(empty, scratch)
    entries = [*entries, *([panel(single=True)] if data.draw(st.booleans()) else [])]
    deliver(near, entries)
    shuffled = [*entries, *random.sample(entries, len(entries) // 2)]
    random.shuffle(shuffled)
    while shuffled:
        size = data.draw(st.integers(1, 6))
        deliver(far, shuffled[:size])
        shuffled = shuffled[size:]
    assert folded_tables(near) == folded_tables(far)
    for store in (near, far):
        kept_warm = folded_tables(store)
        with store.transaction():
            Projection(store).rebuild()
        assert folded_tables(store) == kept_warm


PLACES = [Checkpoint(name, name, auto_exit=None, single_presence=name == "panel")
          for name in CHECKPOINTS]  # fmt: skip
NOW = datetime(2027, 1, 1, tzinfo=UTC)


@given(entries=of_a_forum(), data=st.data(), random=st.randoms(use_true_random=False))
@settings(max_examples=80)
def test_counts_and_doubles_are_those_of_the_passages_whatever_came_when(
    scratch, entries, data, random
):
    store = empty(scratch[0])
    random.shuffle(entries)
    entries.insert(random.randrange(len(entries) + 1), panel(single=True))
    doubtful: set[str] = set()
    while entries:
        size = data.draw(st.integers(1, 6))
        doubtful.update(deliver(store, entries[:size]))
        entries = entries[size:]
    projection = Projection(store)
    states = [*projection.states()]
    assert states == [projection.state(state.attendee.id) for state in states]
    for place in PLACES:
        inside = [s for s in states if presence(s.passages, place, NOW, "UTC") is not None]
        assert projection.count_inside(place.id, 0) == len(inside)
        double = {
            s.attendee.id
            for s in states
            if any(earlier for earlier, _ in beside_earlier(s.passages, place, "UTC"))
        }
        assert double <= {s.attendee.id for s in projection.states_apart()}
        assert double <= doubtful | {state.attendee.id for state in map(projection.owner, doubtful)
                                     if state}  # fmt: skip


def entry(seq, kind, subject, body, journal="a" * 32):
    return Entry(journal, seq, START + (seq << 16), 0, kind, subject, body)


IN = {"cp": "palace", "dir": "entry", "number": 4217}


def there_and_here():
    return [entry(1, PASSAGE, "anna", {**IN, "cp": "panel"}), entry(2, PASSAGE, "anna", IN)]


def apply_and_fail(store, projection, entries):
    with store.transaction():
        projection.apply(entries)
        raise ZeroDivisionError


def test_an_attendee_takes_over_what_was_written_about_the_number(scratch):
    store = empty(scratch[0])
    deliver(store, [entry(1, PASSAGE, "number:004217", IN)])
    projection = Projection(store)
    assert projection.state("number:004217").passages
    deliver(store, [entry(2, LISTED, "anna", {"name": "Anna", "number": 4217}, "b" * 32)])
    assert projection.state("number:004217") is None
    assert [state.attendee.id for state in projection.states_by_key("n:004217")] == ["anna"]
    assert [p.checkpoint for p in projection.state("anna").passages] == ["palace"]
    assert projection.count_inside("palace", 0) == 1
    deliver(store, [entry(3, UNDO, "number:004217", {"of": ["a" * 32, 1]})])
    assert projection.state("anna").passages == ()
    assert projection.count_inside("palace", 0) == 0


def test_a_refused_bare_number_leaves_nothing_to_rebuild(scratch):
    store = empty(scratch[0])
    deliver(store, [entry(1, "refusal", "number:004217", IN)])
    assert list(compare(store)) == []


def test_rules_of_presence_that_change_change_who_is_inside(scratch):
    store = empty(scratch[0])
    deliver(store, [panel(single=False)])
    deliver(store, there_and_here())
    assert Projection(store).count_inside("panel", 0) == 1
    deliver(store, [panel(single=True, seq=2, at=START + 9)])  # by a run that has read nothing yet
    assert Projection(store).count_inside("panel", 0) == 0
    assert list(compare(store)) == []


def test_rules_that_could_not_be_saved_do_not_count(scratch):
    store = empty(scratch[0])
    deliver(store, [panel(single=False)])
    projection = Projection(store)
    new, other = panel(single=True, seq=2, at=START + 9), entry(3, PASSAGE, "béla", IN)
    with pytest.raises(ZeroDivisionError):
        apply_and_fail(store, projection, [new, other])
    entries = there_and_here()
    deliver(store, entries)
    with store.transaction():
        projection.apply(entries)
    assert projection.count_inside("panel", 0) == 1


def test_rules_that_were_given_up_while_presence_was_written_do_not_count(scratch):
    store = empty(scratch[0])
    deliver(store, [panel(single=False)])
    entries = [entry(3, PASSAGE, "béla", {**IN, "cp": "panel"}), *there_and_here()]
    deliver(store, entries)
    projection = Projection(store)
    store.execute(
        "CREATE TEMP TRIGGER given_up BEFORE UPDATE ON presence BEGIN SELECT RAISE(ABORT, ''); END"
    )
    with pytest.raises(NotSaved), store.transaction():
        projection.apply([panel(single=True, seq=2, at=START + 9)])
    store.execute("DROP TRIGGER given_up")
    with store.transaction():
        for table in ("attendee", "attendee_key", "presence"):
            store.execute(f"DELETE FROM {table}")
        projection.apply(entries)
    assert projection.count_inside("panel", 0) == 2
    assert list(compare(store)) == []


def test_the_latest_definition_holds_whatever_comes_last(scratch):
    near, far = map(empty, scratch)
    old, new = panel(single=False), panel(single=True, seq=2, at=START + 9)
    deliver(near, [old, new])
    deliver(far, [new])
    deliver(far, [old])
    assert folded_tables(near) == folded_tables(far)
    assert Projection(far).settled("checkpoint:")["checkpoint:panel"]["single_presence"] is True


def test_a_state_that_cannot_be_read_is_folded_from_its_entries(scratch):
    store = empty(scratch[0])
    deliver(store, [entry(1, LISTED, "anna", {"name": "Anna", "number": 4217}, "c" * 32)])
    deliver(store, there_and_here())
    projection = Projection(store)
    whole, kept_warm = projection.state("anna"), folded_tables(store)
    unreadable = "UPDATE attendee SET state = '[true]'"
    store.execute(unreadable)
    assert projection.state("anna") == whole
    assert [*projection.states()] == projection.states_by_key("n:004217") == [whole]
    deliver(store, [entry(2, PASSAGE, "anna", IN)])  # again
    assert folded_tables(store) == kept_warm
    store.execute(unreadable)
    deliver(store, [entry(4, PASSAGE, "anna", {**IN, "dir": "exit"}, "b" * 32)])
    assert projection.count_inside("palace", 0) == 0
    assert len(projection.state("anna").passages) == 3
    assert [*projection.states_apart()] == [*projection.states_apart_among(["anna"])]
    assert list(compare(store)) == []


def test_a_number_of_somebody_whose_state_cannot_be_read_finds_them(scratch):
    store = empty(scratch[0])
    deliver(store, [entry(1, PASSAGE, "number:000007", {"cp": "palace", "number": 7})])
    deliver(store, [entry(2, LISTED, "anna", {"name": "Anna"})])
    store.execute("UPDATE attendee SET state = '{' WHERE id = 'anna'")
    projection = Projection(store)
    assert projection.shared_numbers(["anna"]) == set()
    deliver(store, [entry(3, LISTED, "anna", {"number": 7})])
    assert [state.attendee.id for state in projection.states_by_key("n:000007")] == ["anna"]
    assert list(compare(store)) == []


def test_a_copy_in_memory_changes_nothing_on_the_disk(scratch):
    store = empty(scratch[0])
    deliver(store, [entry(1, LISTED, "anna", {"name": "Anna", "number": 1})])
    with closing(store.copy_in_memory()) as copy, copy.transaction():
        copy.execute("DELETE FROM attendee")
    assert Projection(store).state("anna") is not None
