"""What importing a list would change: ids, doubles, rejected rows, and that twice is once."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin import roster
from checkin.errors import CheckinError
from checkin.model import Attendee, Status
from checkin.roster import RejectReason

HEADINGS = ["Registration number", "Full name", "Country", "Organisation", "Category", "Status"]


@pytest.fixture
def write(tmp_path):
    def write(*rows, name="list.csv"):
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return path

    return write


def apply(preview, known):
    """Do what the core does with a preview, without its journal."""
    people = dict(known)
    for change in preview.added:
        people[change.attendee_id] = _with(Attendee(change.attendee_id, ""), change.fields)
    for change in preview.updated:
        people[change.attendee_id] = _with(people[change.attendee_id], change.fields)
    return people


def _with(attendee, fields):
    status = Status(fields["status"]) if "status" in fields else attendee.status
    return replace(attendee, **{**fields, "status": status})


def reasons(preview):
    return [(rejected.row, rejected.reason, rejected.details) for rejected in preview.rejected]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("OTS-0001", "Aysel Əliyeva", "AZ", "Ümid"), "a702b461b8a1b38a0a052"),
        (("", "Aysel Əliyeva", "Azerbaijan", "Ümid"), "ad6291d75af6564f7e2c5"),
        (("", "Gʻayrat Oʻrinov", "Uzbekistan", ""), "ad5d84c3d1eeb4d434e72"),
    ],
)
def test_ids_stay_the_same_for_ever(row, expected):
    assert roster.attendee_id(*row) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("F-1 ", "A", "", ""), ("f-1", "Somebody else", "TR", "x")),
        (("OTS 00 7", "A", "", ""), ("ots007", "A", "", "")),
        (("", "Oʻtkir  Gʻulom", "UZ", "N"), ("", "O'tkir G’ulom", "Oʻzbekiston", " n")),
        (("", "ƏLİ QIZIL", "Azərbaycan", ""), ("", "Əli Qızıl", "Азербайджан", "")),
        (("", "Jose\u0301", "Peru", ""), ("", "José", "PERU", "")),
        (("", "Kiss-Nagy Anna", "HU", ""), ("", "Kiss–Nagy\u00a0Anna", "Magyarország", "")),
    ],
)
def test_spellings_of_one_row_have_one_id(one, other):
    assert roster.attendee_id(*one) == roster.attendee_id(*other)


def test_people_without_registration_are_told_apart():
    ids = {
        roster.attendee_id("", "Ali", "TR", "A"),
        roster.attendee_id("", "Ali", "TR", "B"),
        roster.attendee_id("", "Ali", "AZ", "A"),
        roster.attendee_id("", "Alia", "TR", "A"),
        roster.attendee_id("Ali", "", "", ""),
    }
    assert len(ids) == 5


def test_a_list_gives_the_ids_that_its_rows_give(write):
    path = write(HEADINGS[:4], ["7", "Şule Işık", "tr", "Vakıf"], ["", "Réka  Nagy", "HUN", ""])
    ids = [change.attendee_id for change in roster.preview(path, {}).added]
    assert ids == [
        roster.attendee_id("7", "Şule Işık"),
        roster.attendee_id("", "Réka Nagy", "Hungary", ""),
    ]


def test_a_new_row_brings_all_that_it_fills(write):
    path = write(HEADINGS, ["7", " şule\u00a0 IŞIK\x07", "Turkey", "", "VIP", "ödenmedi"])
    (change,) = roster.preview(path, {}).added
    assert change.fields == {
        "registration": "7",
        "name": "şule IŞIK",
        "country": "Türkiye",
        "category": "VIP",
        "status": "unpaid",
    }


def test_the_same_list_again_changes_nothing(write):
    path = write(HEADINGS, ["7", "Şule Işık", "TR", "Vakıf", "VIP", "pending"], ["", "Ali"])
    known = apply(roster.preview(path, {}), {})
    again = roster.preview(path, known)
    assert (again.added, again.updated, again.unchanged) == ((), (), 2)


def test_an_update_holds_only_what_differs_and_an_empty_cell_erases_nothing(write):
    known = apply(
        roster.preview(write(HEADINGS, ["7", "Şule Işık", "TR", "Vakıf", "VIP", "pending"]), {}), {}
    )
    path = write([*HEADINGS[:4], "E-mail"], ["7", "Şule Işık Kaya", "", "", "sule@example.org"])
    (change,) = roster.preview(path, known).updated
    assert change.fields == {"name": "Şule Işık Kaya", "email": "sule@example.org"}


def test_rejected_rows_say_which_and_why(write):
    path = write(
        ["List of participants"],
        HEADINGS,
        ["1", "Aysel Əliyeva", "AZ", "", "", "ok"],
        ["2", "", "AZ"],
        [],
        ["1", "Nigar Həsənova", "AZ"],
        ["1", "aysel əliyeva", "AZ"],
        ["", "Tural Quliyev", "AZ", "Ümid"],
        ["", "TURAL QULİYEV", "Azərbaycan", "ümid"],
        ["3", "Emin Babayev", "AZ", "", "", "perhaps"],
        ["4", "12345", "AZ"],
        ["5", "?liyev R??ad", "AZ"],
        ["6", "x" * 121, "AZ"],
        HEADINGS,
    )
    preview = roster.preview(path, {})
    assert len(preview.added) == 2
    assert reasons(preview) == [
        (4, RejectReason.NO_NAME, {}),
        (6, RejectReason.DUPLICATE_REGISTRATION, {"other_row": 3}),
        (7, RejectReason.SAME_PERSON, {"other_row": 3}),
        (9, RejectReason.SAME_PERSON, {"other_row": 8}),
        (10, RejectReason.UNKNOWN_STATUS, {"status": "perhaps"}),
        (11, RejectReason.NOT_A_NAME, {}),
        (12, RejectReason.LETTERS_LOST, {}),
        (13, RejectReason.TOO_LONG, {"field": "name", "length": 121, "limit": 120}),
    ]
    assert preview.rejected[1].sentence == "Row 3 has the same registration number."
    assert all("{" not in rejected.sentence for rejected in preview.rejected)


@pytest.mark.parametrize(
    "total", [("Cəmi:", "500"), ("ИТОГО", "500,0"), ("Total participants:", ""), ("Összesen:", "1")]
)
def test_the_row_that_sums_the_list_up_is_nobody(write, total):
    path = write(("Ad", "Soyad", "Ölkə"), ("Aysel", "Əliyeva", "AZ"), (*total, ""))
    preview = roster.preview(path, {})
    assert [change.fields["name"] for change in preview.added] == ["Aysel Əliyeva"]
    assert reasons(preview) == [(3, RejectReason.TOTAL, {})]


def test_who_is_called_like_a_total_is_a_person(write):
    rows = [("Ad", "Soyad", "Təşkilat"), ("Jami", "Toplam", ""), ("Total", "2", "Civil Kör")]
    assert len(roster.preview(write(*rows), {}).added) == 2


def test_every_reason_has_a_sentence():
    assert set(roster.SENTENCES) == set(RejectReason)


def test_a_row_that_is_rejected_takes_nobodys_place(write):
    path = write(HEADINGS, ["1", "Ali", "TR", "", "", "perhaps"], ["1", "Ali", "TR", "", "", "ok"])
    preview = roster.preview(path, {})
    assert [rejected.row for rejected in preview.rejected] == [2]
    assert len(preview.added) == 1


def test_the_numbers_of_another_countrys_list_replace_nobody(write):
    known = apply(roster.preview(write(HEADINGS, ["1", "Aysel Əliyeva", "AZ"]), {}), {})
    preview = roster.preview(write(HEADINGS, ["1", "Nagy Réka", "HU"]), known)
    assert reasons(preview) == [(2, RejectReason.REGISTRATION_OF_ANOTHER, {})]
    assert not preview.updated


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("Aysel Əliyeva", "AZ"), ("Aysel Nagy", "HU")),  # who moved when she married
        (("Aysel Əliyeva", "AZ"), ("ƏLİYEVA AYSEL", "HU")),
        (("Aysel Əliyeva", "AZ"), ("Nagy Réka", "AZ")),  # somebody else of the same delegation
        (("Aysel Əliyeva", ""), ("Nagy Réka", "HU")),
        (("Aysel Əliyeva", "AZ"), ("Aysel Əliyeva", "HU")),
    ],
)
def test_a_number_keeps_its_person_through_other_changes(write, before, after):
    known = apply(roster.preview(write(HEADINGS, ["1", *before]), {}), {})
    preview = roster.preview(write(HEADINGS, ["1", *after]), known)
    assert (reasons(preview), len(preview.updated)) == ([], 1)


def test_namesakes_are_a_warning_only(write):
    known = {"a1": Attendee("a1", "Aysel Əliyeva", country="Azerbaijan")}
    path = write(
        HEADINGS,
        ["1", "ƏLİYEVA Aysel", "AZ"],
        ["2", "Nagy Anna", "HU"],
        ["3", "Anna Nagy", ""],
        ["4", "Nagy Anna", "TR"],
        ["5", "Tünde Kiss", "HU"],
    )
    preview = roster.preview(path, known)
    assert len(preview.added) == 5
    assert [(look.row, look.other_id, look.other_row) for look in preview.lookalikes] == [
        (2, "a1", 0),
        (4, roster.attendee_id("2", ""), 3),
        (5, roster.attendee_id("3", ""), 4),
    ]


def test_namesakes_of_other_organisations_with_other_addresses_are_two_people(write):
    headings = ["Name", "Country", "Organisation", "E-mail"]
    path = write(
        headings,
        ["Ali Kaya", "TR", "A", "ali@example.org"],
        ["Ali Kaya", "TR", "B", "kaya@example.org"],
        ["Ali Kaya", "TR", "C", "Ali@example.org"],
        ["Ali Kaya", "TR", "D", "other@example.org"],
    )
    looks = roster.preview(path, {}).lookalikes
    assert [(look.row, look.other_row) for look in looks] == [(4, 2)]


def test_a_category_keeps_the_spelling_in_use(write):
    path = write(HEADINGS, ["1", "Ali", "TR", "", "Vip"], ["2", "Veli", "TR", "", "vip"])
    assert [c.fields["category"] for c in roster.preview(path, {}).added] == ["Vip", "Vip"]
    known = {"x": Attendee("x", "Somebody", category="VIP")}
    assert [c.fields["category"] for c in roster.preview(path, known).added] == ["VIP", "VIP"]


def test_a_status_column_without_any_status_is_the_category(write):
    path = write(["Name", "Status"], ["Ali", "Speaker"], ["Veli", "Guest"])
    fields = [change.fields for change in roster.preview(path, {}).added]
    assert fields == [{"name": "Ali", "category": "Speaker"}, {"name": "Veli", "category": "Guest"}]


cells = st.one_of(
    st.text(max_size=12),
    st.sampled_from([*HEADINGS, "Ad", "Soyad", "Имя", "Фамилия", "AZ", "ok", "", "1", "Əli", "-"]),
)
tables = st.lists(st.lists(cells, max_size=6), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables, headed=st.booleans(), encoding=st.sampled_from(["utf-8", "utf-16"]))
def test_any_table_is_read_or_refused_and_twice_is_once(tmp_path, table, headed, encoding):
    path = tmp_path / "any.csv"
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file, escapechar="\\").writerows([HEADINGS, *table] if headed else table)
    try:
        preview = roster.preview(path, {})
    except CheckinError:
        return
    known = apply(preview, {})
    again = roster.preview(path, known)
    assert (again.added, again.updated) == ((), ())
    assert again.unchanged == len(preview.added)
    assert reasons(again) == reasons(preview)
    for change in preview.added:
        fields = change.fields
        words = [fields.get(n, "") for n in ("registration", "name", "country", "organisation")]
        assert roster.attendee_id(*words) == change.attendee_id


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=300), start=st.sampled_from([b"", b"PK\3\4", b"\xd0\xcf\x11\xe0"])
)
def test_any_bytes_are_read_or_refused(tmp_path, content, start):
    path = tmp_path / "any.xlsx"
    path.write_bytes(start + content)
    try:
        preview = roster.preview(path, {})
    except CheckinError as error:
        seen = error.code.startswith("roster-")
    else:
        seen = bool(preview.columns)
    assert seen
