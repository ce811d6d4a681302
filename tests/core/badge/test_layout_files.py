"""Layouts of an event's own: written, read back, copied, and used before the shipped ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badge import layout, layout_files
from checkin.badge.layout import Align, BadgeLayout, Bar, Box, Element, Kind, LayoutUnusable, Settle

ROLL = layout.load("roll80")
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SIZES = st.floats(1, 100)


@st.composite
def elements(draw: st.DrawFn) -> Element:
    smallest, largest = sorted((draw(SIZES), draw(SIZES)))
    x_mm, y_mm = draw(st.floats(0, 100)), draw(st.floats(0, 100))
    kinds = [kind for kind in Kind if kind is not Kind.QR]
    return Element(
        kind=draw(st.sampled_from(kinds)),
        box=Box(x_mm, y_mm, draw(st.floats(1, 100)), draw(st.floats(0.1, 100))),
        on=draw(st.booleans()),
        align=draw(st.sampled_from(Align)),
        settle=draw(st.sampled_from(Settle)),
        min_mm=smallest,
        max_mm=largest,
        max_lines=draw(st.integers(1, 6)),
        bold=draw(st.booleans()),
        bar=draw(st.sampled_from(Bar)),
        text=draw(ANY_TEXT),
        image=draw(st.sampled_from(["", "logo.png", "Союз “2”.jpg"])),
    )


@given(title=ANY_TEXT, made=st.lists(elements(), min_size=1, max_size=4))
def test_what_is_written_is_read_back(title: str, made: list[Element]) -> None:
    chosen = BadgeLayout("mine", title, 200.0, 200.0, tuple(made))
    assert layout.parse(layout_files.to_toml(chosen), "mine.toml") == chosen


@pytest.mark.parametrize("name", layout.shipped())
def test_a_shipped_layout_stays_what_it_is_in_a_copy(name: str, tmp_path: Path) -> None:
    copy = layout_files.copy_of(layout.load(name), tmp_path)
    path = layout_files.save(copy, tmp_path)
    assert path == tmp_path / "layouts" / f"{copy.id}.toml"
    assert layout.load(copy.id, tmp_path) == copy
    assert copy.elements == layout.load(name).elements
    assert copy.id not in layout.shipped()


def test_each_copy_has_an_id_and_a_title_of_its_own(tmp_path: Path) -> None:
    first = layout_files.copy_of(ROLL, tmp_path)
    layout_files.save(first, tmp_path)
    second = layout_files.copy_of(first, tmp_path)
    assert [first.id, second.id] == ["roll80-2", "roll80-3"]
    assert [first.title, second.title] == ["80 mm roll 2", "80 mm roll 3"]


def test_a_layout_of_the_event_hides_a_shipped_one_of_the_same_id(tmp_path: Path) -> None:
    layout_files.save(replace(ROLL, title="Ours"), tmp_path)
    assert layout.load("roll80", tmp_path).title == "Ours"
    assert layout.load("roll80").title == "80 mm roll"
    offered = {each.id: each.title for each in layout_files.layouts(tmp_path).all}
    assert offered == {"a6": "A6 page", "roll58": "58 mm roll", "roll80": "Ours"}


def test_a_file_with_a_mistake_takes_no_other_away(tmp_path: Path) -> None:
    layout_files.save(replace(ROLL, id="good"), tmp_path)
    (tmp_path / "layouts" / "bad.toml").write_text("width_mm = 3")
    found = layout_files.layouts(tmp_path)
    assert [each.id for each in found.own] == ["good"]
    assert [mistake.details["file"] for mistake in found.mistakes] == ["bad.toml"]


def test_a_layout_that_could_not_be_read_is_not_written(tmp_path: Path) -> None:
    layout_files.save(replace(ROLL, id="mine"), tmp_path)
    before = (tmp_path / "layouts" / "mine.toml").read_bytes()
    name = next(place for place, each in enumerate(ROLL.elements) if each.kind is Kind.NAME)
    over = replace(ROLL.elements[name], box=Box(20, 60, 30, 30))
    with pytest.raises(LayoutUnusable):
        layout_files.save(replace(ROLL, id="mine").with_element(name, over), tmp_path)
    assert (tmp_path / "layouts" / "mine.toml").read_bytes() == before


def test_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "layouts").write_text("a file, not a folder")
    with pytest.raises(layout_files.LayoutNotSaved) as raised:
        layout_files.save(replace(ROLL, id="mine"), tmp_path)
    assert raised.value.details["layout"] == "80 mm roll"
