"""The keys put the spellings of one name together and keep different names apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.names_keys import address_form, ascii_letters, name_words, query_words, word, words

ONE_NAME = [
    ("Əliyev", "Aliyev", "Eliyev", "Алиев", "Alijew", "Aliev", "Aliýew"),
    ("Quliyev", "Guliyev", "Кулиев", "Гулиев", "Kuliyev", "Guliýew"),
    ("Hüseynov", "Huseynov", "Гусейнов", "Husejnov", "Guseinov", "Хусейнов"),
    ("Qasım", "Қасым", "Касым", "Kassym", "Gasym", "Kasim"),
    ("Japarov", "Жапаров", "Zhaparov", "Dzhaparov", "Djaparov", "Джапаров"),
    ("Mirziyoyev", "Мирзиёев", "Mirziyayev", "Мирзияев"),
    ("Gʻulomov", "G'ulomov", "Ғуломов", "Gulomov", "Гуломов"),
    ("Öztürk", "Oztürk", "OEZTUERK", "Озтюрк", "Ozturk"),
    ("Çelik", "Chelik", "Челик", "Celik"),
    ("Kovács", "Kovacs", "Ковач", "Kovach"),
    ("Berdimuhamedow", "Бердымухамедов", "Berdymukhamedov", "Berdimuhamedov"),
    ("Ötemisov", "Утемисов", "Өтемісов", "Utemisov"),
]


@pytest.mark.parametrize("spellings", ONE_NAME, ids=lambda spellings: spellings[0])
def test_all_spellings_of_a_name_share_a_key(spellings):
    keys = [set(word(words(spelling)[0]).keys) for spelling in spellings]
    assert all(keys[0] & other for other in keys[1:])


@pytest.mark.parametrize(
    ("one", "other"),
    [("Əliyev", "Vəliyev"), ("Kaya", "Kara"), ("Nagy", "Nemeth"), ("Асан", "Асад")],
)
def test_different_names_share_no_key(one, other):
    assert not set(word(words(one)[0]).keys) & set(word(words(other)[0]).keys)


def test_the_skeleton_has_no_vowels_but_an_initial_one():
    assert word("əliyev").skeletons == ("alv",)
    assert word("məmmədov").skeletons == ("mmtv",)


def test_schwa_has_both_romanisations_among_the_fine_forms():
    assert word("məmmədov").fine == ("memedov", "mamadov")


def test_a_latin_letter_within_a_cyrillic_word_is_read_as_its_look_alike():
    assert word("орxон").keys == word("орхон").keys


def test_hyphenated_names_are_found_in_parts_and_joined():
    assert [part.text for part in name_words("Ay-Sel Kaya")] == ["ay", "sel", "kaya", "aysel"]


def test_passport_fillers_and_commas_separate_words():
    assert words("YILMAZ<<AYSE, Dr.") == ["yilmaz", "ayse", "dr"]


def test_other_scripts_are_read_through_their_romanisation():
    assert set(word("αλιεβ").keys) & set(word("aliev").keys)
    assert word("გიორგი").keys


def test_an_address_keeps_its_dots_and_other_codes_only_letters_and_digits():
    assert address_form(" A.Kaya@Example.org ") == "a.kaya@example.org"
    assert ascii_letters("AZ-26/017") == "az26017"
    assert ascii_letters("'") == ""


@given(st.text(max_size=200))
def test_every_text_has_a_bounded_number_of_keys_in_few_letters(text):
    for part in query_words(text):
        assert 1 <= len(part.keys) <= 6
        for key in part.keys:
            assert key
            assert key == part.ascii or set(key) <= set("aiuptfvzscklmnr")


def test_a_word_full_of_ambiguous_letters_stays_cheap():
    assert len(word("chx" * 13).keys) <= 6


@given(st.text(max_size=60) | st.text("Əa-'İΣ .,ʻ\u0307<", max_size=40))
def test_a_name_has_the_words_that_its_text_has(name):
    assert name_words(name.replace("-", " ")) == query_words(name.replace("-", " "))[:8]


@given(st.text(max_size=30))
def test_plain_letters_are_what_remains_without_anything_else(text):
    plain = ascii_letters(text)
    assert plain == ascii_letters(f"({text})").lower()
    assert plain == "" or (plain.isascii() and plain.isalnum())
