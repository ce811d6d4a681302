"""Taking lists in: the same people once, wherever and however often, and their numbers for ever."""

from __future__ import annotations

from contextlib import closing

import pytest

from checkin import roster_import, session
from checkin.desk import Desk
from checkin.errors import NotSaved
from checkin.roster_import import NumbersUsedUp
from checkin.sync import keys as key_files
from tests.core.forum import ENTRY, ROSTER, badge, bodies, person, problems, set_up, write_roster


def take(desk, path):
    return desk.roster.take(desk.roster.preview(path))


def numbers(desk):
    return {state.attendee.id: state.attendee.number for state in desk.people.all()}


def test_the_same_list_again_changes_nothing(desk, roster_file):
    before, entries = numbers(desk), desk.counts_of_entries()
    result = take(desk, roster_file)
    assert (result.added, result.updated, result.unchanged) == (0, 0, 6)
    assert desk.counts_of_entries() == entries
    assert numbers(desk) == before


def test_two_laptops_that_import_one_list_know_the_same_people(desk, tmp_path, clock, roster_file):
    with closing(set_up(tmp_path / "other", clock, roster_file)) as other:
        assert numbers(other).keys() == numbers(desk).keys()
        assert other.event.id != desk.event.id


def test_a_preview_writes_nothing(desk, tmp_path):
    entries = desk.counts_of_entries()
    preview = desk.roster.preview(write_roster(tmp_path / "new.csv", "Name\nSomebody New\n"))
    assert len(preview.added) == 1
    assert desk.counts_of_entries() == entries


def test_an_update_journals_the_fields_that_changed_and_no_other(desk, tmp_path):
    before = person(desk, "R-002")
    path = write_roster(tmp_path / "new.csv", ROSTER.replace("Yeşilay", "Yeşilay Cemiyeti"))
    result = take(desk, path)
    assert (result.added, result.updated, result.unchanged) == (0, 1, 5)
    assert bodies(desk, "attendee.listed")[-1] == {"organisation": "Yeşilay Cemiyeti"}
    after = person(desk, "R-002")
    assert (after.number, after.id, after.name) == (before.number, before.id, before.name)
    assert after.organisation == "Yeşilay Cemiyeti"
    assert problems(desk) == []


def test_an_update_keeps_who_came_in_and_which_badge_is_valid(desk, palace, tmp_path):
    desk.scans.scan(badge(desk, 2, 2), palace, ENTRY)
    take(desk, write_roster(tmp_path / "new.csv", ROSTER.replace("VIP", "Press")))
    state = desk.people.resolve("R-002")
    assert state.attendee.category == "Press"
    assert state.attendee.generation == 2
    assert len(state.passages) == 1


def test_newcomers_get_the_next_numbers_and_nobody_anothers(desk, tmp_path):
    before = numbers(desk)
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\nA One,N-1\nB Two,N-2\n" + "\n")
    assert take(desk, path).added == 2
    after = numbers(desk)
    assert sorted(after.values()) == list(range(1, 9))
    assert all(after[attendee] == number for attendee, number in before.items())
    again = write_roster(tmp_path / "rest.csv", "Name,Registration No\nB Two,N-2\nC Three,N-3\n")
    assert take(desk, again).added == 1
    assert person(desk, "N-3").number == 9


def test_somebody_off_the_new_list_stays_on_the_roster(desk, tmp_path):
    take(desk, write_roster(tmp_path / "new.csv", ROSTER.replace("R-006", "R-066")))
    assert person(desk, "R-006").number == 6
    assert person(desk, "R-066").number == 7


def test_rejected_rows_do_not_keep_the_others_out(desk, tmp_path):
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\n,N-1\nB Two,N-2\n")
    result = take(desk, path)
    assert result.added == 1
    assert [(bad.row, bool(bad.sentence)) for bad in result.preview.rejected] == [(2, True)]


def test_more_people_than_numbers_are_refused_whole(
    folder, clock, roster_file, tmp_path, monkeypatch
):
    monkeypatch.setattr("checkin.facts.FOUNDER_NUMBERS", (1, 7))
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\nA One,N-1\nB Two,N-2\n")
    with closing(set_up(folder, clock, roster_file)) as desk:
        before = numbers(desk)
        with pytest.raises(NumbersUsedUp) as error:
            take(desk, path)
        assert error.value.details["last"] == 7
        assert numbers(desk) == before


def test_the_last_number_is_allotted_too(folder, clock, roster_file, tmp_path, monkeypatch):
    monkeypatch.setattr("checkin.facts.FOUNDER_NUMBERS", (1, 8))
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\nA One,N-1\nB Two,N-2\n")
    with closing(set_up(folder, clock, roster_file)) as desk:
        assert take(desk, path).added == 2
        assert sorted(numbers(desk).values()) == list(range(1, 9))


def test_a_station_that_was_never_set_up_to_the_end_has_no_numbers(desk, tmp_path):
    keys, clock = desk._session.keys, desk.clock
    own = key_files.enroll(keys.shared, keys.authority_secret, "Station 2", clock.now())
    path = write_roster(tmp_path / "new.csv", "Name\nSomebody New\n")
    with closing(Desk(session.begin(tmp_path / "b", own, clock))) as unfinished:
        with pytest.raises(NumbersUsedUp) as error:
            take(unfinished, path)
        assert error.value.details["last"] == 0


def test_an_import_that_cannot_be_saved_is_no_import(desk, tmp_path):
    store = desk._session.store
    pages = store.execute("PRAGMA page_count").fetchone()[0]
    store.execute(f"PRAGMA max_page_count = {pages}")
    rows = "".join(f"Person {n},N-{n}\n" for n in range(300))
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\n" + rows)
    with pytest.raises(NotSaved):
        take(desk, path)
    assert len(numbers(desk)) == 6
    assert problems(desk) == []
    store.execute("PRAGMA max_page_count = 100000")
    assert take(desk, path).added == 300
    assert problems(desk) == []


def test_numbers_follow_the_list_also_where_it_is_taken_in_pieces(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(roster_import, "PIECE", 2)
    monkeypatch.setattr(roster_import, "_SORTED", 5)
    rows = "".join(f"Person {n},N-{n:02d}\n" for n in range(12))
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\n" + rows)
    first = desk.roster.begin(desk.roster.preview(path))
    assert first.go_on()
    assert first.go_on()
    assert first.done == 4
    rest = desk.roster.begin(desk.roster.preview(path))
    assert rest.total == 8
    while rest.go_on():
        pass
    people = {person(desk, f"N-{n:02d}").number: n for n in range(12)}
    assert people == {number: number - 7 for number in range(7, 19)}
    assert problems(desk) == []


def test_who_came_meanwhile_keeps_the_number_that_is_there(desk, tmp_path):
    path = write_roster(tmp_path / "new.csv", "Name,Registration No\nA One,N-1\nB Two,N-2\n")
    preview = desk.roster.preview(path)
    take(desk, write_roster(tmp_path / "one.csv", "Name,Registration No\nB Two,N-2\n"))
    taking = desk.roster.begin(preview)
    assert not taking.go_on()
    assert (taking.done, taking.total) == (2, 2)
    assert (person(desk, "N-1").number, person(desk, "N-2").number) == (8, 7)
    assert desk.people.resolve("N-2").numbers == (7,)  # a second one would be lost to others
    assert problems(desk) == []
