"""Journals of other stations grow here, and come to the same wherever they are taken."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import fold, journal
from checkin.journal import Draft
from checkin.merge_report import Objection
from checkin.sync import pieces
from tests.core.sync import stations
from tests.core.sync.stations import (
    digest,
    enter,
    everything,
    known,
    meet,
    newest,
    no_problems,
    singly,
    take,
    tell,
)


def test_two_stations_that_met_hold_the_same(first, second):
    enter(first)
    enter(second, "béla")
    meet(first, second)
    assert digest(first) == digest(second)
    assert no_problems(first)
    assert no_problems(second)


def test_the_report_says_from_whom_and_until_when(first, second):
    second.clock.advance(timedelta(minutes=1))
    entry = enter(second)
    report = tell(second, first)
    delivery = next(d for d in report.deliveries if d.station == second.station.id)
    assert (delivery.name, delivery.new, delivery.until) == ("Station 2", 2, entry.at)
    assert report.known == 5
    assert set(report.subjects) >= {"anna"}


def test_what_is_told_twice_is_known(first, second):
    enter(second)
    tell(second, first)
    before = everything(first)
    report = tell(second, first)
    assert report.new == 0
    assert report.known == 7
    assert {(d.name, d.new, d.until) for d in report.deliveries} == {
        ("Station 1", 0, None), ("Station 2", 0, None),
    }  # fmt: skip
    assert everything(first) == before


def test_a_station_that_heard_nothing_gets_only_what_follows(first, second):
    enter(second)
    whole = newest(second)
    enter(second, "béla")
    later = known(second, {first.journal.id: 5, second.journal.id: whole.last})[0]
    assert take(first, later).of(Objection.GAP)[0].first == whole.last + 1
    assert take(first, whole).new == len(whole.lines)
    assert take(first, later).new == 1


def test_a_gap_of_one_entry_is_no_second_history(first, second):
    for _ in range(3):
        enter(second)
    one, _two, three, four = singly(second)
    (refused,) = take(first, one, three, four).refused
    assert (refused.why, refused.first, refused.entries) == (Objection.GAP, 3, 2)
    assert first.store.execute("SELECT * FROM fork").fetchall() == []


def test_entries_may_come_again_within_one_merge(first, second):
    enter(second)
    enter(second, "béla")
    one, two, three = singly(second)
    report = take(first, one, two, one, three, two)
    assert report.refused == ()
    assert (report.new, report.known) == (3, 2)
    assert no_problems(first)


def test_what_is_new_in_a_piece_is_told_from_what_is_known(first, second):
    enter(second)
    enter(second, "béla")
    take(first, singly(second)[0])
    report = take(first, newest(second))
    assert (report.new, report.known) == (2, 1)


def test_the_latest_entry_is_told_whichever_journal_came_last(first, second):
    enter(second)
    earlier = newest(second)
    again = stations.restarted(second)
    again.clock.advance(timedelta(minutes=1))
    latest = enter(again)
    report = first.merger(most=1).take([newest(again), earlier])
    (delivery,) = report.deliveries
    assert (delivery.new, delivery.until) == (3, latest.at)
    again.close()


def test_news_passes_through_a_third_station(first, second, third):
    enter(second)
    tell(second, third)
    tell(third, first)
    assert first.projection.state("anna").passages[0].station == "Station 2"
    assert no_problems(first)


def test_kinds_of_a_later_version_are_kept_and_passed_on(first, second, third):
    second.record([Draft("of.a.later.version", "anna", {"x": [1, {"y": None}]})])
    before = first.projection.state("anna")
    tell(second, first)
    assert first.projection.state("anna") == before
    tell(first, third)
    assert digest(first) == digest(second)
    assert third.store.execute(
        "SELECT count(*) FROM entry WHERE kind = 'of.a.later.version'"
    ).fetchone() == (1,)
    assert no_problems(third)


def test_long_commits_are_signed_every_five_hundred_entries(first, second):
    second.record([stations.passed("anna", "Station 2") for _ in range(1700)])
    assert max(len(piece.lines) for piece in known(second)) <= 500
    tell(second, first)
    assert no_problems(first)


@pytest.mark.parametrize("elsewhere", ["entry", "exit"])
def test_rules_of_presence_hold_whatever_kind_of_entry_set_them(first, second, elsewhere):
    """As a later version may do, or a station that somebody tampered with."""
    enter(first)
    enter(first, checkpoint="panel", direction=elsewhere)
    assert first.projection.count_inside("hall", 0) == 1
    second.record([Draft("later.defined", "checkpoint:hall", {"single_presence": True})])
    tell(second, first)
    assert first.projection.count_inside("hall", 0) == 0
    assert no_problems(first)


def test_what_was_written_first_is_sent_first_whatever_journal_it_is_in(first, second):
    for minutes in range(6):
        writer = (first, second)[minutes % 2]
        for opened in (first, second):
            opened.clock.advance(timedelta(minutes=1))
        enter(writer)
    tell(second, first)
    after = dict.fromkeys((each.journal for each in pieces.tips(first.store, "00")), 0)
    sent = list(pieces.earliest_first(first.store, first.keys.event_id, after, most=1))
    times = [journal.decode(piece.journal, piece.lines[0]).time for piece in sent]
    assert times == sorted(times)
    assert sum(len(piece.lines) for piece in sent) == 12
    taken = {piece.journal: piece.last for piece in sent[:3]}
    rest = list(pieces.earliest_first(first.store, first.keys.event_id, {**after, **taken}, most=1))
    assert [(p.journal, p.first) for p in rest] == [(p.journal, p.first) for p in sent[3:]]
    assert [*pieces.earliest_first(first.store, first.keys.event_id, {"unknown": 0})] == []


def test_an_undo_travels(first, second):
    entry = enter(first)
    tell(first, second)
    second.record([Draft(fold.UNDO, "anna", {"of": list(entry.ref), "station": "Station 2"})])
    tell(second, first)
    assert first.projection.state("anna").passages == ()


def test_an_undo_may_arrive_before_what_it_takes_back(first, second, third):
    entry = enter(first)
    tell(first, second)
    second.record([Draft(fold.UNDO, "anna", {"of": list(entry.ref), "station": "Station 2"})])
    own = [piece for piece in known(second) if piece.journal == second.journal.id]
    take(third, *own)
    tell(first, third)
    assert third.projection.state("anna").passages == ()
    assert no_problems(third)
