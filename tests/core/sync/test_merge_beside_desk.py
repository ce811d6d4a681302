"""Somebody scans while another process merges into the same store."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from checkin import facts, fold, session
from checkin.journal import Draft
from checkin.model import Checkpoint
from tests.core.sync import stations
from tests.core.sync.durability import Watched
from tests.core.sync.stations import enter, known, no_problems, singly


def test_a_merge_beside_a_desk_is_done_in_small_transactions(first, second):
    for _ in range(4):
        second.record([stations.passed("anna", "Station 2") for _ in range(400)])
    pauses = []
    merger = first.merger(most=500, pause=lambda: pauses.append(1))
    assert merger.take(known(second)).new == 1601
    assert len(pauses) >= 3
    assert no_problems(first)


def test_what_is_reported_as_taken_survives_a_power_cut(first, second):
    for _ in range(4):
        enter(second)
    each = singly(second)
    merger = first.merger(most=2)
    merger.take(each[:2])
    watched = Watched(first.store)
    assert merger.take([*each[2:], *each[:2]]).new == 3  # the last transaction writes nothing
    assert watched.transactions > 1
    assert not watched.may_be_lost


def test_another_process_may_merge_while_the_desk_scans(first, second):
    """What the desk read before the merge must not be written over what the merge folded."""
    helper = session.open_beside(first.folder, first.clock)
    state = first.projection.state("anna")
    enter(second)
    helper.merger(most=500).take(known(second))
    first.record([stations.passed("anna", "Station 1")], {"anna": state})
    assert len(first.projection.state("anna").passages) == 2
    assert no_problems(first)
    helper.close()


def test_a_badge_that_was_replaced_meanwhile_stays_so(first, second):
    helper = session.open_beside(first.folder, first.clock)
    state = first.projection.state("anna")
    second.record([Draft(fold.ISSUED, "anna", {"gen": 2, "reason": "lost"})])
    helper.merger().take(known(second))
    first.record([Draft(fold.PRINTED, "anna", {"gen": 1})], {"anna": state})
    found = first.projection.state("anna")
    assert (found.attendee.generation, len(found.issues), len(found.printed)) == (2, 1, 1)
    assert no_problems(first)
    helper.close()


def test_who_left_elsewhere_meanwhile_is_not_taken_to_be_inside_since_before(first, second):
    enter(first)
    helper = session.open_beside(first.folder, first.clock)
    second.clock.advance(timedelta(minutes=1))
    enter(second, direction="exit")
    helper.merger().take(known(second))
    first.clock.advance(timedelta(minutes=2))
    enter(first)
    assert no_problems(first)
    helper.close()


def test_facts_that_another_process_merged_are_taken_notice_of(first, second):
    helper = session.open_beside(first.folder, first.clock)
    second.record([facts.checkpoint_draft(dataclasses.replace(stations.HALL, name="Great hall"))])
    helper.merger().take(known(second))
    first.catch_up()
    assert first.checkpoints[0].name == "Great hall"
    helper.close()


def test_rules_of_presence_that_the_desk_changed_meanwhile_hold_in_a_merge(first, second):
    """The process that merges may hear of the change only after the next news came."""
    panel = Checkpoint("panel", "Panel")
    first.record([facts.checkpoint_draft(panel), stations.passed("anna", "x", "entry", "panel")])
    helper = session.open_beside(first.folder, first.clock)
    merger = helper.merger()
    merger.take(known(second))
    enter(second, "béla")
    merger.take(known(second))
    first.record([facts.checkpoint_draft(dataclasses.replace(panel, single_presence=True))])
    second.clock.advance(timedelta(minutes=1))
    enter(second)
    merger.take(known(second))
    assert first.projection.count_inside("panel", 0) == 0
    assert no_problems(first)
    helper.close()
