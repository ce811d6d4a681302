"""What a projection remembers between transactions is what is in the store, whatever went wrong."""

from __future__ import annotations

from contextlib import ExitStack, closing
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin import facts, presence_table, projection
from checkin.fold import LISTED, PASSAGE, Entry
from checkin.model import Checkpoint
from checkin.projection import TABLES, Projection
from checkin.store import Store
from checkin.upkeep import compare
from tests.core.entries import START, of_a_forum
from tests.core.forum import put

FATES = st.tuples(st.sampled_from([0, 1]), st.sampled_from(["kept", "kept", "given up"]))


@pytest.fixture(scope="module")
def processes(tmp_path_factory):
    """Return two connections to one store, as a desk and the exchange beside it have."""
    folder = tmp_path_factory.mktemp("shared")
    with ExitStack() as stack:
        stores = [stack.enter_context(closing(Store.create(folder))) for _ in range(2)]
        for store in stores:
            store.execute("PRAGMA synchronous=OFF")
        yield stores


def empty(store: Store) -> None:
    with store.transaction():
        for table in ("entry", "journal", *TABLES):
            store.execute(f"DELETE FROM {table}")


def rules(single: bool) -> Entry:
    draft = facts.checkpoint_draft(Checkpoint("panel", "Panel", single_presence=single))
    body = {key: list(v) if isinstance(v, tuple) else v for key, v in draft.body.items()}
    return Entry("d" * 32, 1 + single, START + single, 0, draft.kind, draft.subject, body)


def merge(kept: Projection, store: Store, entries: list[Entry], *, fails: bool) -> None:
    with store.transaction():
        kept.forget_if_changed()
        kept.apply(put(store, entries))
        if fails:
            raise ZeroDivisionError


@given(entries=of_a_forum(), data=st.data(), random=st.randoms(use_true_random=False))
@settings(max_examples=80)
def test_two_processes_that_give_up_now_and_then_write_what_all_comes_to(
    processes, entries, data, random
):
    empty(processes[0])
    kept = [Projection(store) for store in processes]
    bound = data.draw(st.sampled_from([0, 2, 1000]))
    entries = [*entries, rules(single=False), rules(single=True)]
    random.shuffle(entries)
    with (
        patch.object(projection, "_CHUNK", data.draw(st.sampled_from([1, 3, 1000]))),
        patch.object(projection, "_MOST_PASSING", bound),
        patch.object(presence_table, "_MOST_KEPT", bound),
    ):
        while entries:
            size, (who, fate) = data.draw(st.integers(1, 6)), data.draw(FATES)
            fails = fate == "given up"
            try:
                merge(kept[who], processes[who], entries[:size], fails=fails)
            except ZeroDivisionError:
                random.shuffle(entries)  # they come again, maybe with others
            else:
                entries = entries[size:]
    assert [*compare(processes[0])] == []


def entry(seq: int, kind: str, body: dict, journal: str = "a" * 32) -> Entry:
    return Entry(journal, seq, START + (seq << 16), 0, kind, "anna", body)


def came(seq: int, direction: str, journal: str = "a" * 32) -> Entry:
    return entry(seq, PASSAGE, {"cp": "palace", "dir": direction}, journal)


def test_what_a_process_gave_up_it_does_not_remember(processes):
    store = processes[0]
    empty(store)
    kept = Projection(store)
    merge(kept, store, [entry(1, LISTED, {"name": "Anna"}), came(2, "entry")], fails=False)
    with pytest.raises(ZeroDivisionError):
        merge(kept, store, [came(9, "exit")], fails=True)
    merge(kept, store, [came(3, "entry", "b" * 32)], fails=False)
    assert kept.count_inside("palace", 0) == 1
    assert [*compare(store)] == []


def test_what_another_process_wrote_is_read_before_more_is_merged(processes):
    first, second = processes
    empty(first)
    one, other = Projection(first), Projection(second)
    merge(one, first, [came(1, "entry")], fails=False)
    merge(other, second, [came(5, "exit", "b" * 32)], fails=False)
    merge(one, first, [came(2, "entry")], fails=False)
    assert one.count_inside("palace", 0) == other.count_inside("palace", 0) == 0
    assert [*compare(first)] == []
