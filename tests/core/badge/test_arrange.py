"""Elements that are put on a layout and taken off it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkin.badge import arrange, layout, layout_files
from checkin.badge.layout import BadgeLayout, Box, Element, Kind

EMPTY = BadgeLayout("x", "X", 72, 112, (Element(Kind.RULE, Box(0, 0, 72, 1)),))


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_added_stands_on_free_paper_and_can_be_saved(kind: Kind) -> None:
    made = arrange.with_new(EMPTY, kind, "Hall")
    assert made.elements[:-1] == EMPTY.elements
    assert made.elements[-1].kind is kind
    assert not layout.overlap(made.elements[-1].box, EMPTY.elements[0].box)
    assert layout.parse(layout_files.to_toml(made), "x.toml") == made


@pytest.mark.parametrize("layout_id", ["roll80", "roll58", "a6"])
def test_something_can_be_added_to_every_shipped_layout(layout_id: str) -> None:
    made = layout.load(layout_id)
    for kind in arrange.addable(made):
        made = arrange.with_new(made, kind)
    for element in made.elements:
        assert element.box.right_mm <= made.width_mm
        assert element.box.bottom_mm <= made.height_mm


def test_a_narrow_text_finds_room_where_a_wide_one_has_none() -> None:
    both = [element for element in layout.load("roll80").elements if element.on]
    made = arrange.with_new(layout.load("roll80"), Kind.TEXT, "Hall")
    assert not any(layout.overlap(made.elements[-1].box, each.box) for each in both)


def test_there_is_one_code_at_most() -> None:
    assert Kind.QR in arrange.addable(EMPTY)
    assert Kind.QR not in arrange.addable(arrange.with_new(EMPTY, Kind.QR))


def test_the_last_element_stays() -> None:
    assert arrange.without(EMPTY, 0) == EMPTY
    two = arrange.with_new(EMPTY, Kind.TEXT)
    assert arrange.without(two, 0) == replace(EMPTY, elements=two.elements[1:])
