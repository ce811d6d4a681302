"""Text typed with the wrong keyboard layout is read again as it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.names_layouts import has_foreign_signs, rereadings


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Fkbtd", "Алиев"),
        (";egfhjd", "жупаров"),
        ("B,hfubv", "Ибрагим"),
        ("Фдшнум", "Aliyev"),
        ("Цшдыщт", "Wilson"),
        ("'liyev", "əliyev"),
        ("2lbk", "әдил"),
        ("<frsn", "Бакыт"),
        ("=pufh", "ңзгар"),
        ("Yld[r[m", "Yldğrğm"),
        ("Qmanow", "Ämanow"),
    ],
)
def test_the_meant_text_is_among_the_readings(typed, meant):
    assert meant in rereadings(typed)


@pytest.mark.parametrize("text", ["", "   ", "Kaya Алиев", "12345"])
def test_the_text_itself_is_no_rereading(text):
    assert text not in rereadings(text)


@pytest.mark.parametrize("text", ["ngk", "мсч", "йцк"])
def test_a_reading_that_nobody_can_pronounce_is_left_out(text):
    assert rereadings(text) == []


@pytest.mark.parametrize("text", ["Yld[r", "V;fgfh", "'liyev", "B,hf", "F{vtn"])
def test_signs_within_words_speak_for_another_layout(text):
    assert has_foreign_signs(text)


@pytest.mark.parametrize("text", ["Fkbtd", "Kaya, Ayla", "O'Brien", "Gʻulomov", "Anna-Maria", ""])
def test_ordinary_text_does_not(text):
    assert not has_foreign_signs(text)


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text):
    assert len(rereadings(text)) <= 7
