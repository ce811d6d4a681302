"""What the layout screen says about a layout and the badge that is shown in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checkin import badge_code
from checkin.badge import layout
from checkin.badge.compose import BadgeContent
from checkin.badge.layout import BadgeLayout, Box, Element, Kind
from checkin.badge.review import UNUSABLE, Finding, Problem, review

pytestmark = pytest.mark.usefixtures("qapp")

CONTENT = BadgeContent(
    name="Nərgiz Ələkbərova",
    code=badge_code.encode(b"k" * 32, 1, 4217, 1),
    number_text=badge_code.typed(4217, 1),
    organisation="Azərbaycan Qızıl Aypara Cəmiyyəti",
    country="Azerbaijan",
    category="Delegate",
    event_name="Solidarity Forum of NGOs of the OTS Member States",
)
QR = Element(Kind.QR, Box(20, 60, 33, 33))


def found(*elements: Element, content: BadgeContent = CONTENT) -> tuple[Finding, ...]:
    return review(BadgeLayout("x", "x", 72, 112, elements), content)


@pytest.mark.parametrize("layout_id", layout.shipped())
def test_nothing_is_wrong_with_a_shipped_layout(layout_id: str) -> None:
    assert review(layout.load(layout_id), CONTENT) == ()


@pytest.mark.parametrize(
    ("element", "problem"),
    [
        (Element(Kind.NAME, Box(10, 50, 40, 20), min_mm=5, max_mm=8), Problem.QR_TOUCHED),
        (Element(Kind.NAME, Box(50, 5, 40, 20), min_mm=3, max_mm=8), Problem.OUTSIDE),
        (Element(Kind.NAME, Box(5, 5, 60, 3.4), min_mm=2, max_mm=8), Problem.UNREADABLE),
        (Element(Kind.EVENT, Box(5, 5, 20, 9), min_mm=1, max_mm=1.2), Problem.UNREADABLE),
        (Element(Kind.EVENT, Box(5, 5, 66, 4), min_mm=4, max_mm=8), Problem.SMALL),
        (Element(Kind.LOGO, Box(5, 5, 20, 9)), Problem.NO_PICTURE),
    ],
)
def test_one_mistake_is_one_finding(element: Element, problem: Problem) -> None:
    (finding,) = found(QR, element)
    assert (finding.problem, finding.places) == (problem, (1,))


def test_a_code_that_is_off_too_small_or_tiny_is_said() -> None:
    assert found(replace(QR, on=False)) == (Finding(Problem.NO_QR),)
    small, tiny = Box(20, 60, 33, 16), Box(20, 60, 12, 33)
    assert found(replace(QR, box=small)) == (Finding(Problem.QR_SMALL, (0,)),)
    assert found(replace(QR, box=tiny)) == (Finding(Problem.QR_TINY, (0,)),)


def test_both_elements_that_overlap_are_named_and_the_worst_comes_first() -> None:
    one = Element(Kind.COUNTRY, Box(5, 5, 30, 8))
    other = Element(Kind.TEXT, Box(30, 10, 30, 8), text="Staff \U0010fffd")
    assert found(one, other, replace(QR, box=Box(20, 60, 33, 12))) == (
        Finding(Problem.QR_TINY, (2,)),
        Finding(Problem.OVERLAP, (0, 1)),
        Finding(Problem.MISSING_GLYPHS, (1,), "\U0010fffd"),
    )


def test_what_is_off_is_nobodys_trouble() -> None:
    over = Element(Kind.TEXT, Box(0, 0, 400, 400), on=False, text="\U0010fffd")
    assert found(over, QR) == ()


def test_a_name_that_is_shortened_is_shown_whole() -> None:
    name = "Gurbangulyýewa Ogulgerek Gurbanmyradowna"
    narrow = Element(Kind.NAME, Box(5, 5, 48, 6), min_mm=4, max_mm=6)
    problems = {each.problem: each.text for each in found(
        QR, narrow, content=replace(CONTENT, name=name))}  # fmt: skip
    assert problems[Problem.INITIALS] == name


def test_what_must_be_put_right_is_what_a_file_may_not_have(tmp_path: Path) -> None:
    name = Element(Kind.NAME, Box(10, 50, 40, 20), min_mm=5, max_mm=8)
    for elements in ((QR, name), (replace(QR, box=Box(0, 0, 12, 12)),)):
        assert {each.problem for each in found(*elements)} <= UNUSABLE
