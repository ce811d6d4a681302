"""Looking people up: by id, number, registration, code or name, and what happened to them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkin import fold
from checkin.badge_code import typed
from checkin.desk import Desk
from checkin.errors import Ambiguous, NotFound
from checkin.journal import Draft
from checkin.projection import Projection
from tests.core.forum import ENTRY, EXIT, badge, hear, person, write_roster


@pytest.mark.parametrize("text", ["R-003", "r-003", "000003", "3", typed(3, 1), "indico-77",
                                  "Айгерім Сәрсенова", "  айгерім   сәрсенова "])  # fmt: skip
def test_one_person_is_found_by_anything_that_names_them_alone(desk, text):
    assert desk.people.resolve(text).attendee.registration == "R-003"
    assert desk.people.resolve(person(desk, "R-003").id).attendee.number == 3


@pytest.mark.parametrize(
    "text", ["nobody at all", "R-999", "000099", "Сәрсенова", "", "²", "9" * 5000]
)
def test_what_names_nobody_is_said(desk, text):
    with pytest.raises(NotFound):
        desk.people.resolve(text)


def test_of_two_that_digits_may_mean_a_whole_number_is_the_badge_and_others_the_list(desk):
    desk._session.record([
        Draft(fold.LISTED, "a", {"name": "A", "number": 901, "registration": "3"}),
        Draft(fold.LISTED, "b", {"name": "B", "number": 902, "registration": "000003"}),
    ])  # fmt: skip
    assert desk.people.resolve("3").attendee.id == "a"
    assert desk.people.resolve("000003").attendee.registration == "R-003"


def test_a_number_that_two_have_names_neither(desk):
    desk._session.record([
        Draft(fold.LISTED, each, {"name": each.title(), "number": 777}) for each in "ab"
    ])  # fmt: skip
    with pytest.raises(NotFound):
        desk.people.resolve("000777")


def test_two_of_one_name_must_be_told_apart(desk, tmp_path):
    path = write_roster(
        tmp_path / "more.csv",
        "Name,Registration No,Country\nAli Veli,R-8,Hungary\nAli Veli,R-9,Türkiye\n",
    )
    desk.roster.take(desk.roster.preview(path))
    with pytest.raises(Ambiguous) as error:
        desk.people.resolve("Ali Veli")
    assert error.value.details["count"] == 2


def test_a_search_tells_who_is_inside(desk, palace):
    desk.scans.scan(badge(desk, 2), palace, ENTRY)
    [hit, *_] = desk.people.find("gulsen yilmaz", checkpoint=palace)
    assert (hit.attendee.registration, hit.inside) == ("R-002", True)
    assert desk.people.find("gulsen yilmaz")[0].inside is None
    desk.scans.scan(badge(desk, 2), palace, EXIT)
    assert desk.people.find("gulsen yilmaz", checkpoint=palace)[0].inside is False
    [other, *_] = desk.people.find("Lorinc", checkpoint=palace)
    assert (other.attendee.registration, other.inside) == ("R-004", False)


def test_somebody_imported_can_be_found_at_once_and_after_a_restart(desk, clock, tmp_path, folder):
    assert desk.people.find("Zsuzsanna") == ()
    path = write_roster(tmp_path / "more.csv", "Name,Registration No\nZsuzsanna Kovács,R-50\n")
    desk.roster.take(desk.roster.preview(path))
    assert desk.people.find("Zsuzsanna")[0].attendee.registration == "R-50"
    desk.close()
    for opened in (Desk.open_to_read(folder, clock), Desk.open(folder, clock)):
        assert opened.people.find("Zsuzsanna")[0].attendee.registration == "R-50"
        opened.close()


def test_the_history_tells_what_was_undone(desk, palace):
    first = desk.scans.scan(badge(desk, 1), palace, ENTRY)
    desk.scans.undo(first.entry, "wrong person")
    lines = desk.people.history(first.attendee.id)
    assert [line.kind for line in lines] == ["attendee.listed", "passage", "undo"]
    assert [line.undone for line in lines] == [False, True, False]
    assert lines[2].details["reason"] == "wrong person"


def test_the_history_of_a_bare_number_tells_each_thing_once(desk, palace):
    desk.scans.scan(badge(desk, 4217), palace, ENTRY)
    desk.scans.scan(badge(desk, 4217), palace, EXIT)
    lines = desk.people.history("number:004217")
    assert [line.kind for line in lines] == ["refusal", "passage"]


def test_the_history_is_in_the_order_of_what_happened(desk, palace, clock):
    """What was scanned before the name had arrived is among it."""
    desk.scans.scan(badge(desk, 7), palace, EXIT)
    clock.advance(timedelta(minutes=1))
    hear(desk, Draft(fold.LISTED, "late", {"name": "Late", "number": 7}))
    clock.advance(timedelta(minutes=1))
    desk.scans.scan(badge(desk, 7), palace, ENTRY)
    kinds = [line.kind for line in desk.people.history("late")]
    assert kinds == ["passage", "attendee.listed", "passage"]


def test_everybody_on_the_roster_is_named_once(desk):
    hear(desk, Draft("badge.issued", "ghost", {"gen": 2}))
    assert len([*desk.people.roster()]) == 6
    registrations = [state.attendee.registration for state in desk.people.all()]
    assert sorted(registrations) == [f"R-00{n}" for n in range(1, 7)]
    with pytest.raises(NotFound):
        desk.people.get("nobody")
    with pytest.raises(NotFound):
        desk.people.history("nobody")


def test_each_category_is_named_once_as_most_spell_it_and_nobody_is_read(desk, monkeypatch):
    known = {state.attendee.category for state in desk.people.all()}
    spelled = ("Night Shift", "night shift", " night shift", "")
    desk._session.record([
        Draft(fold.LISTED, f"p{n}", {"name": "One", "number": n, "category": category})
        for n, category in enumerate(spelled, 900)
    ])  # fmt: skip
    monkeypatch.setattr(Projection, "_stored", lambda *_: pytest.fail("somebody was read"))
    found = desk.people.categories()
    assert set(found) == {"night shift"} | known
    assert list(found) == sorted(found, key=str.casefold)
