"""Text in the largest letters that fit a box; measured here with letters of one width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checkin.badge.fit import LINE_HEIGHT, Fitted, Shortfall, Space, fit, with_initials

WIDE, NARROW = 0.6, 0.45  # widths of a letter, in letter sizes


def measure(line: str, condensed: bool) -> float:
    return len(line) * (NARROW if condensed else WIDE)


def space(
    width: float = 60, height: float = 30, smallest: float = 4, largest: float = 15, lines: int = 3
) -> Space:
    return Space(width, height, smallest, largest, lines)


def test_a_short_name_gets_the_largest_letters_allowed() -> None:
    assert fit("Ay", space(), measure) == Fitted(("Ay",), 15)


def test_a_name_is_broken_where_that_makes_the_letters_largest() -> None:
    fitted = fit("Gurbangulyýewa Ogulgerek Gurbanmyradowna", space(), measure)
    assert fitted.lines == ("Gurbangulyýewa", "Ogulgerek", "Gurbanmyradowna")
    assert fit("Aysel Ələkbərova", space(lines=1), measure).lines == ("Aysel Ələkbərova",)


def test_a_name_is_broken_after_its_hyphen_which_stays() -> None:
    fitted = fit("Nagy-Szentgyörgyvölgyi Őrs", space(lines=3), measure)
    assert fitted.lines == ("Nagy-", "Szentgyörgyvölgyi", "Őrs")


def test_the_condensed_cut_is_taken_before_anything_is_shortened() -> None:
    fitted = fit("Nagy-Szentgyörgyvölgyi", space(width=36), measure, is_name=True)
    assert fitted.condensed
    assert fitted.shortfalls == ()


def test_a_name_that_is_still_too_long_gets_initials_and_that_is_reported() -> None:
    tight = space(width=48, lines=1)
    fitted = fit("Gurbangulyýewa Ogulgerek Gurbanmyradowna", tight, measure, is_name=True)
    assert fitted.lines == ("Gurbangulyýewa O. Gurbanmyradowna",)
    assert Shortfall.INITIALS in fitted.shortfalls


def test_an_organisation_is_never_shortened_only_set_small() -> None:
    words = "Magyar Civil Szervezetek Országos Szövetsége"
    fitted = fit(words, space(width=40, lines=1), measure)
    assert fitted.lines == (words,)
    assert fitted.shortfalls == (Shortfall.SMALL,)


def test_initials_keep_the_sign_of_their_letter() -> None:
    assert with_initials("Karimova Oʻgʻiloy Gʻulom qizi") == "Karimova Oʻ. Gʻ. qizi"
    assert with_initials("Karimova Oʻgʻiloy") == "Karimova Oʻgʻiloy"
    assert with_initials("Nagy E. Anna") == "Nagy E. Anna"


def test_letters_and_their_accents_in_two_characters_are_put_together() -> None:
    assert fit("O\u0308zge", space(), measure).lines == ("Özge",)


names = st.lists(
    st.text(alphabet="aəğıIİöşüñңқғұһўʻ-", min_size=1, max_size=24), min_size=1, max_size=14
).map(" ".join)


@given(
    name=names,
    width=st.floats(5, 100),
    height=st.floats(5, 60),
    lines=st.integers(1, 5),
    is_name=st.booleans(),
)
def test_no_letter_is_lost_and_nothing_sticks_out(
    name: str, width: float, height: float, lines: int, is_name: bool
) -> None:
    fitted = fit(name, space(width, height, lines=lines), measure, is_name=is_name)
    assert 1 <= len(fitted.lines) <= lines
    assert all(measure(line, fitted.condensed) * fitted.size <= width + 1e-6
               for line in fitted.lines)  # fmt: skip
    assert len(fitted.lines) * LINE_HEIGHT * fitted.size <= height + 1e-6
    shown = with_initials(name) if Shortfall.INITIALS in fitted.shortfalls else name
    assert "".join(fitted.lines).replace(" ", "") == shown.replace(" ", "")
