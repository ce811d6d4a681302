"""Layouts of badges: the shipped ones, and files that somebody has edited."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.badge import layout
from checkin.badge.layout import Kind, LayoutUnusable

HEAD = 'title = "Mine"\nwidth_mm = 70\nheight_mm = 100\n'
NAME = '[[element]]\nkind = "name"\nx_mm = 2\ny_mm = 2\nw_mm = 66\nh_mm = 30\n'
QR = '[[element]]\nkind = "qr"\nx_mm = 20\ny_mm = 40\nw_mm = 33\nh_mm = 33\n'


def read(folder: Path, text: str) -> layout.BadgeLayout:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return layout.load(path)


def test_three_layouts_are_shipped_and_say_what_a_badge_must() -> None:
    assert layout.shipped() == ("a6", "roll58", "roll80")
    must = {Kind.NAME, Kind.ORGANISATION, Kind.COUNTRY, Kind.CATEGORY, Kind.QR, Kind.NUMBER}
    for name in layout.shipped():
        loaded = layout.load(name)
        assert must <= {element.kind for element in loaded.elements if element.on}


def test_a_name_may_be_set_larger_than_anything_else() -> None:
    for name in layout.shipped():
        largest = max(layout.load(name).elements, key=lambda element: element.max_mm)
        assert largest.kind is Kind.NAME


def test_sizes_in_points_are_read_as_millimetres(tmp_path: Path) -> None:
    loaded = read(tmp_path, HEAD + NAME + "min_pt = 12\nmax_pt = 36\n")
    assert loaded.elements[0].min_mm == pytest.approx(12 * 25.4 / 72)
    assert loaded.elements[0].max_mm == pytest.approx(36 * 25.4 / 72)


def test_one_element_can_be_changed_and_the_rest_stays(tmp_path: Path) -> None:
    loaded = read(tmp_path, HEAD + NAME + QR)
    changed = loaded.with_element(0, loaded.elements[1])
    assert changed.elements == (loaded.elements[1], loaded.elements[1])
    assert loaded.elements[0].kind is Kind.NAME


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title = ", "no TOML"),
        pytest.param("a = " + "[" * 16_000, "no TOML", id="nested too deeply"),
        pytest.param("a = " + "9" * 5_000, "no TOML", id="too many digits"),
        (HEAD, r"no \[\[element\]\]"),
        ("height_mm = 100\nelement = []\n", "width_mm is missing"),
        (HEAD.replace("70", "-70") + NAME, "width_mm must lie between"),
        (HEAD.replace("70", "nan") + NAME, "width_mm must lie between"),
        (HEAD.replace("70", '"70"') + NAME, "width_mm must be a number"),
        (HEAD.replace("70", "true") + NAME, "width_mm must be a number"),
        (HEAD + "colour = 1\n" + NAME, "unknown key 'colour'"),
        (HEAD + NAME.replace('"name"', '"nmae"'), "element 1: kind must be one of"),
        (HEAD + NAME.replace('"name"', "7"), "element 1: kind must be one of"),
        (HEAD + NAME + 'align = "middle"\n', r"element 1 \(name\): align must be one of"),
        (HEAD + NAME + "bold = 1\n", "bold must be true or false"),
        (HEAD + NAME + "text = 1\n", "text must be text"),
        (HEAD + NAME + "min_mm = 9\nmax_mm = 3\n", "smallest size is larger"),
        (HEAD + NAME + "hight = 9\n", "unknown key 'hight'"),
        (HEAD + NAME.replace("w_mm = 66", "w_mm = 69"), "sticks out of the badge"),
        (HEAD + NAME + QR.replace("y_mm = 40", "y_mm = 30"), "the name lies over it"),
    ],
)
def test_a_mistake_is_said_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(LayoutUnusable, match=problem) as raised:
        read(tmp_path, text)
    assert raised.value.details["file"] == "mine.toml"
    assert raised.value.details["problem"] in str(raised.value)


def test_a_file_that_is_no_text_or_not_there_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LayoutUnusable, match="no TOML"):
        layout.load(tmp_path / "binary.toml")
    with pytest.raises(LayoutUnusable, match="cannot be read"):
        layout.load("of-another-event")


def test_what_is_turned_off_may_lie_over_the_qr(tmp_path: Path) -> None:
    loaded = read(tmp_path, HEAD + NAME + "on = false\n" + QR.replace("y_mm = 40", "y_mm = 30"))
    assert not loaded.elements[0].on
