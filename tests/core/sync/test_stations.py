"""Who may write, under which name and with which numbers."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from checkin import facts, session
from checkin.errors import NotAllowed, NotFound
from checkin.facts import NumberRange
from checkin.journal import Draft
from checkin.merge_report import Objection
from checkin.model import Operator, Role
from checkin.sync import keys as key_files
from checkin.sync import numbers
from checkin.sync import stations as statuses
from checkin.sync.event_pack import StationNameMissing
from checkin.sync.exchange import Exchange
from tests.core.sync import stations
from tests.core.sync.stations import digest, enter, meet, tell


def ranges(opened) -> dict[str, NumberRange]:
    return facts.read_ranges(opened.projection)


# revocation


def test_nothing_that_a_revoked_station_writes_gets_in(first, second, third):
    enter(second)
    meet(first, second, third)
    Exchange(first).revoke("Station 2", "stolen")
    enter(second, "béla")
    report = tell(second, first)
    assert report.of(Objection.REVOKED)[0].station == "Station 2"
    assert first.projection.state("anna").passages
    assert not first.projection.state("béla").passages
    tell(first, third)
    assert tell(second, third).of(Objection.REVOKED)


def test_a_new_run_of_a_revoked_station_gets_nothing_in_either(first, second):
    tell(second, first)
    Exchange(first).revoke(second.station.id, "stolen")
    again = stations.restarted(second)
    enter(again)
    assert {r.why for r in tell(again, first).refused} == {Objection.REVOKED}
    assert not first.projection.state("anna").passages
    again.close()


def test_all_end_with_what_some_station_held_when_it_heard(first, second, third):
    """Not all hold as much of the lost station; what any of them held is everybody's."""
    enter(second)
    tell(second, first)
    enter(second, "béla")
    tell(second, third)
    Exchange(first).revoke("Station 2", "stolen")
    meet(first, third)
    assert digest(first) == digest(third)
    assert first.projection.state("béla").passages
    enter(second, "béla", direction="exit")
    assert tell(second, first).of(Objection.REVOKED)


def test_a_file_with_a_revocation_is_answered_with_what_is_held(first, second, third, tmp_path):
    stations.tell(second, third)
    enter(second)
    tell(second, first)
    Exchange(third).revoke("Station 2", "stolen")
    Exchange(first).import_file(Exchange(third).export_file(tmp_path / "x.attend").path)
    said = {each.by: each.held for each in facts.read_revocations(first.projection)}
    assert said[first.station.id][second.journal.id] == 2
    assert said[third.station.id][second.journal.id] == 1
    assert {each.name for each in facts.read_revocations(first.projection)} == {"Station 2"}
    assert all(held.keys() == {second.journal.id} for held in said.values())


def test_a_station_is_revoked_by_others_only(first, second):
    with pytest.raises(NotAllowed):
        Exchange(second).revoke("Station 2", "lost")
    with pytest.raises(NotFound):
        Exchange(second).revoke("Station 9", "lost")


@pytest.fixture
def supervisor(first):
    leyla = Operator("op", "Leyla", Role.SUPERVISOR, facts.hash_pin("4711"))
    first.record([facts.operator_draft(leyla)])
    return leyla.id


def test_a_supervisor_answers_for_a_revocation(first, second, supervisor):
    tell(second, first)
    Exchange(first).revoke_by(supervisor, "4711", second.station.id, " stolen ")
    (said,) = facts.read_revocations(first.projection)
    assert (said.station, said.supervisor, said.reason) == (second.station.id, "Leyla", "stolen")
    assert first.revoked == {second.station.id}


@pytest.mark.parametrize(
    ("pin", "reason", "why"), [("0000", "stolen", "pin"), ("4711", " ", "reason")]
)
def test_nobody_is_shut_out_without_a_pin_and_a_reason(first, second, supervisor, pin, reason, why):
    with pytest.raises(NotAllowed) as refused:
        Exchange(first).revoke_by(supervisor, pin, second.station.id, reason)
    assert refused.value.details["why"] == why
    assert not first.revoked


# names


def test_a_station_gets_another_name(first, second):
    before = ranges(second)[second.station.id]
    Exchange(second).rename_station(" Hall B ")
    tell(second, first)
    assert first.stations[second.station.id].name == "Hall B"
    assert ranges(first)[second.station.id] == before
    with pytest.raises(StationNameMissing):
        Exchange(second).rename_station("  ")


def test_a_station_without_numbers_is_not_renamed(first, tmp_path):
    """An earlier version of the app left such a one where a join was cut off."""
    keys = first.keys
    own = key_files.enroll(keys.shared, keys.authority_secret, "Station 2", first.clock.now())
    with closing(session.begin(tmp_path / "b", own, first.clock)) as unfinished:
        with pytest.raises(NotAllowed) as refusal:
            Exchange(unfinished).rename_station("Hall B")
        assert refusal.value.details["why"] == "unfinished"


# status


def test_the_status_names_every_station(first, second):
    entry = enter(second)
    tell(second, first)
    status = statuses.status(first)
    assert [(s.name, s.own, s.entries) for s in status.stations] == [
        ("Station 1", True, 5), ("Station 2", False, 2),
    ]  # fmt: skip
    other = status.stations[1]
    assert (other.last_at, other.heard_at, other.revoked) == (entry.at, entry.at, False)


def test_a_file_says_how_old_the_news_of_its_maker_are(first, second, tmp_path):
    second.clock.advance(first.clock.now() - second.clock.now())
    path = Exchange(second).export_file(tmp_path / "x.attend").path
    Exchange(first).import_file(path)
    assert statuses.status(first).stations[1].heard_at == second.clock.now()


def test_a_file_of_a_clock_that_is_ahead_is_not_from_tomorrow(first, second, tmp_path):
    second.clock.advance(timedelta(days=1))
    Exchange(first).import_file(Exchange(second).export_file(tmp_path / "x.attend").path)
    assert statuses.status(first).stations[1].heard_at == first.clock.now()


def test_an_old_file_makes_nobodys_news_older(first, second, tmp_path):
    path = Exchange(second).export_file(tmp_path / "x.attend").path
    for opened in (first, second):
        opened.clock.advance(timedelta(hours=1))
    enter(second)
    tell(second, first)
    Exchange(first).import_file(path)
    assert statuses.status(first).stations[1].heard_at == second.clock.now()


def test_two_stations_of_one_name_are_shown_both(first, tmp_path):
    twins = [stations.join(first, tmp_path / name, "Station 2") for name in "ab"]
    meet(first, *twins)
    names = [s.name for s in statuses.status(first).stations]
    assert names == ["Station 1", "Station 2", "Station 2"]
    with pytest.raises(NotFound):  # it has to be said which one
        Exchange(first).revoke("Station 2", "stolen")
    for twin in twins:
        twin.close()


# numbers


def test_the_number_in_the_name_chooses_the_range():
    found = numbers.choose([], "Masa 7")
    assert (found.first, found.last) == (560_000, 569_999)
    assert found.first <= found.start <= found.last


@pytest.mark.parametrize("name", ["Press", "Hall 0", "Hall 51", "2026"])
def test_without_a_fitting_number_the_range_is_drawn(name):
    found = {numbers.choose([], name).first for _ in range(60)}
    assert len(found) > 5
    assert all((first - numbers.FIRST) % numbers.SIZE == 0 for first in found)


def test_a_range_that_is_taken_is_left_alone():
    taken: list[NumberRange] = []
    for _ in range(numbers.SEATS):
        found = numbers.choose(taken, "Station 3")
        assert not any(found.meets(other) for other in taken)
        taken.append(found)
    assert numbers.choose(taken, "Station 3").first >= numbers.FIRST


def test_numbers_are_allotted_once_each_from_anywhere():
    free = list(NumberRange(10, 19, 16).free({12, 17}))
    assert free == [16, 18, 19, 10, 11, 13, 14, 15]


@pytest.mark.parametrize(
    ("numbers_said", "start"),
    [((0, 9), 1), ((9, 1), 9), ((1, 1_000_000), 1), ((10, 19), 9), ((10, 19), 20), ((1,), 1)],
)
def test_a_range_that_makes_no_sense_is_none(first, numbers_said, start):
    body = {"name": "Station 9", "numbers": numbers_said, "start": start}
    first.record([Draft("station.defined", "station:nine", body)])
    assert "nine" not in ranges(first)
    assert first.stations["nine"].name == "Station 9"


def test_stations_that_join_apart_with_distinct_numbers_have_distinct_ranges(first, tmp_path):
    joined = [stations.join(first, tmp_path / f"s{n}", f"Desk {n}") for n in range(2, 7)]
    found = [ranges(each)[each.station.id] for each in joined]
    assert not any(a.meets(b) for a in found for b in found if a is not b)
    for each in joined:
        each.close()


def test_two_that_have_one_range_part_when_they_hear_of_each_other(first, tmp_path):
    twins = [stations.join(first, tmp_path / name, "Station 2") for name in "ab"]
    own = [ranges(twin)[twin.station.id] for twin in twins]
    assert own[0].meets(own[1])
    meet(first, *twins)
    for each in (first, *twins):
        a, b = (ranges(each)[twin.station.id] for twin in twins)
        assert not a.meets(b)
    for twin in twins:
        twin.close()


def test_ranges_meet_where_one_number_lies_in_both():
    assert NumberRange(1, 10, 1).meets(NumberRange(10, 20, 10))
    assert not NumberRange(1, 10, 1).meets(NumberRange(11, 20, 11))


def say_range(opened, station, numbers_said):
    body = {"name": station, "numbers": numbers_said}
    opened.record([Draft("station.defined", f"station:{station}", body)])


def test_who_made_the_event_keeps_its_numbers_whatever_others_say(first):
    before = ranges(first)[first.station.id]
    say_range(first, "0" * 16, (1, 499_999))
    assert not statuses.answer_news(first)
    assert ranges(first)[first.station.id] == before


def test_who_takes_other_numbers_takes_those_of_nobody(first, second):
    own = ranges(second)[second.station.id]
    for seat in range(numbers.SEATS - 1):
        first_number = numbers.FIRST + seat * numbers.SIZE
        said = (first_number, first_number + numbers.SIZE - 1)
        say_range(second, "0" * 16 if said[0] == own.first else f"seat {seat}", said)
    assert statuses.answer_news(second)
    assert ranges(second)[second.station.id].first == 990_000


def test_people_with_one_number_are_named(first, second):
    first.record([stations.listed("çingiz", 777)])
    second.record([stations.listed("dilnoza", 777)])
    report = tell(second, first)
    assert [{person.id for person in people} for people in report.same_numbers] == [
        {"çingiz", "dilnoza"}
    ]
    assert tell(second, first).same_numbers == ()
    enter(second, "dilnoza")
    assert tell(second, first).same_numbers == ()  # nothing is new about that
