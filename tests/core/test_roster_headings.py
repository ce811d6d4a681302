"""Columns are known by their headings in the forum's languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.model import Status
from checkin.roster_headings import field_of, find, fold_word, vocabulary
from checkin.roster_rows import FIELDS, batch
from checkin.roster_values import clean, country, status
from checkin.roster_words import COUNTRIES, HEADINGS, STATUSES

NAMES = [
    "Azerbaijan", "Türkiye", "Uzbekistan", "Kazakhstan", "Kyrgyzstan", "Turkmenistan", "Hungary",
    "Northern Cyprus",
]  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        "Registration No. | Full name | Native name | Organization | Country | Category | E-mail "
        "| Status | Notes | QR code",
        "Qeydiyyat nömrəsi | Ad, soyad | Doğma dildə ad | Təşkilat | Ölkə | Kateqoriya | E-poçt "
        "| Statusu | Qeyd | Kod",
        "KAYIT NO | ADI SOYADI | Özgün ad | KURULUŞ | ÜLKE | KATEGORİ | E-POSTA | DURUM | Notlar "
        "| KAREKOD",
        "Рег. № | Ф.И.О. | Имя на родном языке | Организация | Страна | Категория | Эл. почта "
        "| Статус | Примечание | Штрих-код",
        "Тіркеу нөмірі | Аты-жөні | Ана тіліндегі аты | Ұйым | Ел | Санаты | Электрондық пошта "
        "| Мәртебе | Ескерту | Код",
        "Roʻyxat raqami | F.I.Sh. | Ona tilidagi ism | Tashkilot | Mamlakat | Toifa | E-pochta "
        "| Holat | Izoh | Kod",
        "Каттоо номери | Аты-жөнү | Эне тилиндеги аты | Уюм | Өлкө | Категориясы "
        "| Электрондук почта | Абалы | Эскертүү | Код",
        "Hasaba alyş belgisi | Ady, familiýasy | Ene dilindäki ady | Gurama | Ýurt | Görnüşi "
        "| Elektron poçta | Ýagdaýy | Bellik | Kod",
        "Regisztrációs szám | Teljes név | Eredeti név | Szervezet | Ország | Kategória | E-mail "
        "cím | Állapot | Megjegyzés | Vonalkód",
    ],
)
def test_headings_of_every_language(row):
    order = ("registration", "name", "native_name", *FIELDS[3:])
    assert [field_of(heading) for heading in row.split("|")] == list(order)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("  fULL   NAME* ", "name"),
        ("Olke", "country"),
        ("Ad, soyad / Full name", "name"),
        ("Name (as in passport)", "name"),
        ("ФИО (кириллица)", "native_name"),
        ("Страна\nCountry", "country"),
        ("Telefon", "_phone"),
        ("№", "_counter"),
        ("Sıra №", "_counter"),
        ("Shoe size", ""),
        ("", ""),
    ],
)
def test_headings_as_people_write_them(heading, field):
    assert field_of(heading) == field


def read(headings, *rows):
    columns = find([headings, *rows])
    made = batch([headings, *rows], columns)
    return list(made.column("name")), list(made.column("native_name"))


@pytest.mark.parametrize(
    "headings",
    [
        ["Surname", "Name", "Patronymic"],
        ["Last name", "First name", "Middle name"],
        ["Soyad", "Ad", "Ata adı"],
        ["Soyisim", "İsim", "Baba adı"],
        ["Фамилия", "Имя", "Отчество"],
        ["Тегі", "Аты", "Әкесінің аты"],
        ["Familiya", "Ism", "Otasining ismi"],
        ["Vezetéknév", "Keresztnév", "Middle name"],
    ],
)
def test_names_in_parts_become_one(headings):
    assert read(headings, ["Əliyev", "Rəşad", "Kamal oğlu"], ["Nagy", "Réka", ""])[0] == [
        "Rəşad Kamal oğlu Əliyev",
        "Réka Nagy",
    ]


def test_two_name_columns_are_told_apart_by_their_letters():
    row = ["Айгүл Нұрпейісова", "Aigul Nurpeisova"]
    assert read(["ФИО", "Full name"], row) == ([row[1]], [row[0]])


def test_parts_in_both_scripts_are_two_names():
    headings = ["Фамилия", "Имя", "Last name", "First name"]
    row = ["Нұрпейісова", "Айгүл", "Nurpeisova", "Aigul"]
    assert read(headings, row) == (["Aigul Nurpeisova"], ["Айгүл Нұрпейісова"])


def test_a_title_is_no_row_of_headings():
    head = [["List of participants"], ["Name of the event: Forum"], ["Name", "Country"], ["A", "B"]]
    columns = find(head)
    assert (columns.row, columns.places) == (2, {"name": 0, "country": 1})


@pytest.mark.parametrize(
    ("headings", "place"),
    [
        (["ID", "Name", "Registration No"], 2),
        (["Registration", "Name", "id"], 0),
        (["Azonosító", "Név", "Regisztrációs szám"], 2),
        (["Reg. no", "Name", "Order ID"], 0),
        (["ID", "Name"], 0),
    ],
)
def test_an_id_beside_a_registration_number_numbers_the_rows(headings, place):
    assert find([headings]).places["registration"] == place


def test_unread_headings_are_told():
    assert find([["Name", "Shoe size", "Phone"]]).unread == ("Shoe size", "Phone")


@pytest.mark.parametrize("words", [HEADINGS, COUNTRIES, STATUSES])
def test_no_word_means_two_things(words):
    meanings = [(fold_word(word), key) for key in words for word in words[key].split(",")]
    twice = {w: {k for x, k in meanings if x == w} for w, _ in meanings}
    assert {w: keys for w, keys in twice.items() if len(keys) > 1} == {}
    assert "" not in vocabulary(words)


@pytest.mark.parametrize("name", NAMES)
def test_a_country_is_known_by_its_english_name(name):
    assert country(name.upper()) == name
    assert list(COUNTRIES) == NAMES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AZ", 0), ("aze", 0), ("Азербайджан", 0), ("AZƏRBAYCAN", 0), ("Azerbajdzsán", 0),
        ("Turkey", 1), ("TÜRKİYE", 1), ("Turkiye", 1), ("Турция", 1), ("Törökország", 1),
        ("O'zbekiston", 2), ("Oʻzbekiston", 2), ("Özbekistan", 2), ("Ўзбекистон", 2),
        ("Қазақстан", 3), ("Qazaxıstan", 3), ("KZ", 3), ("Qozog‘iston", 3),
        ("Кыргыз Республикасы", 4), ("Kırgızistan", 4), ("Kyrgyz Republic", 4),
        ("Türkmenistan", 5), ("Туркмения", 5), ("Macaristan", 6), ("Венгрия", 6),
        ("Magyarország", 6), ("KKTC", 7), ("K.K.T.C.", 7), ("Şimali Kipr", 7), ("TRNC", 7),
        ("Kuzey Kıbrıs Türk Cumhuriyeti", 7), ("Северный Кипр", 7),
    ],
)  # fmt: skip
def test_countries_in_the_forums_languages(text, expected):
    assert country(text) == NAMES[expected]


@pytest.mark.parametrize("text", ["Cyprus", "Northern Macedonia", "Georgia", "Казань"])
def test_other_countries_stay_as_written(text):
    assert country(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Confirmed", "confirmed"), ("Təsdiqləndi", "confirmed"), ("Подтверждён", "confirmed"),
        ("ONAYLANDI", "confirmed"), ("Gözləyir", "pending"), ("в ожидании", "pending"),
        ("Onay bekliyor", "pending"), ("Ödənilməyib", "unpaid"), ("не оплачено", "unpaid"),
        ("Ödenmedi", "unpaid"), ("İPTAL", "canceled"), ("Cancelled", "canceled"),
        ("Ləğv edildi", "canceled"), ("Отменён", "canceled"), ("Bloklanıb", "blocked"),
        ("Заблокирован", "blocked"), ("Engellendi", "blocked"), ("perhaps", ""),
    ],
)  # fmt: skip
def test_statuses_in_the_forums_languages(text, expected):
    assert status(text) == expected


def test_every_status_has_words():
    assert set(STATUSES) == set(Status)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  A\u00a0 B\t\nC ", "A B C"),
        ("A\x00\u200bB\u202e", "A B"),
        ("e\u0301", "é"),
        ("ƏLİYEV", "ƏLİYEV"),
        ("—", ""),
        ("#REF!", ""),
        ("\ud800x", "x"),
    ],
)
def test_text_is_cleaned_and_never_recased(text, expected):
    assert clean(text) == expected


@given(st.text(max_size=30) | st.text("aƏİß №'(-.\u0301", max_size=20))
def test_words_are_folded_together_as_one_by_one(text):
    assert fold_word(text) == " ".join(filter(None, map(fold_word, text.split())))
