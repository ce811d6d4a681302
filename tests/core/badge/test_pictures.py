"""Flags, photos and logos: two tones in a fixed pattern, and nothing where there is nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from checkin import badge_code
from checkin.badge import dither, flags, layout, painter, pictures
from checkin.badge.compose import BadgeContent
from checkin.badge.image import OneBitImage
from checkin.badge.layout import BadgeLayout, Box, Element, Kind

pytestmark = pytest.mark.usefixtures("qapp")

CODE = badge_code.encode(b"k" * 32, 1, 4217, 1)
CONTENT = BadgeContent("Anna", CODE, "004217-01-4", photos=("R 7/2", "anna"))
COUNTRIES = {
    "Azerbaijan": "Азербайджан", "Türkiye": "Turkey", "Uzbekistan": "OʻZBEKISTON",
    "Kazakhstan": "Қазақстан", "Kyrgyzstan": "Kyrgyz Republic", "Turkmenistan": "Türkmenistan",
    "Hungary": "magyarország", "Northern Cyprus": "KKTC",
}  # fmt: skip


def alone(kind: Kind, image: str = "") -> BadgeLayout:
    return BadgeLayout("x", "x", 40, 40, (Element(kind, Box(4, 4, 32, 32), image=image),))


def printed(kind: Kind, content: BadgeContent, image: str = "") -> OneBitImage:
    return painter.render(alone(kind, image), content).image


def black(picture: OneBitImage) -> int:
    return sum(byte.bit_count() for byte in picture.rows)


def shade(folder: Path, name: str, gray: int, size: tuple[int, int] = (64, 64)) -> None:
    folder.mkdir(exist_ok=True)
    Image.new("L", size, gray).save(folder / name)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_country_has_its_flag_in_each_of_its_names(country: str) -> None:
    drawn = printed(Kind.FLAG, replace(CONTENT, country=country))
    assert black(drawn) > 500
    assert drawn == printed(Kind.FLAG, replace(CONTENT, country=COUNTRIES[country]))


def test_no_two_flags_look_alike() -> None:
    drawn = {printed(Kind.FLAG, replace(CONTENT, country=country)).rows for country in COUNTRIES}
    assert len(drawn) == len(COUNTRIES)


@pytest.mark.parametrize("country", ["", "Atlantis"])
def test_an_unknown_country_has_none(country: str) -> None:
    assert flags.flag_of(country) is None
    assert black(printed(Kind.FLAG, replace(CONTENT, country=country))) == 0


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_flag_stays_in_its_place(country: str) -> None:
    picture = printed(Kind.FLAG, replace(CONTENT, country=country))
    inside = [(x, y) for y in range(320) for x in range(320) if picture.is_black(x, y)]
    assert min(x for x, _ in inside) >= 32
    assert max(x for x, _ in inside) <= 288
    assert min(y for _, y in inside) >= 32
    assert max(y for _, y in inside) <= 288


@pytest.mark.parametrize("gray", [0, 60, 128, 200, 255])
def test_a_shade_is_as_many_dots_and_the_same_ones_everywhere(gray: int) -> None:
    dots = dither.ordered(bytes([gray]) * 40 * 32, width=37, stride=40)
    rows = [dots[start : start + 37] for start in range(0, len(dots), 40)]
    share = sum(row.count(0) for row in rows) / (37 * 32)
    assert share == pytest.approx(1 - gray / 255, abs=0.05)
    assert set(dots) <= {0, 255}
    assert all(rows[y] == rows[y % 4] for y in range(32))
    assert all(row[x] == row[x % 4] for row in rows for x in range(37))


def test_a_photo_fills_its_place_with_a_fixed_pattern(tmp_path: Path) -> None:
    shade(tmp_path, "anna.jpg", 128, (90, 160))
    picture = printed(Kind.PHOTO, replace(CONTENT, images=tmp_path))
    assert black(picture) == pytest.approx(256 * 256 / 2, rel=0.1)
    assert all(picture.row(y) == picture.row(y % 4 + 32) for y in range(32, 288))


def test_a_new_photo_is_shown_at_once(tmp_path: Path) -> None:
    shade(tmp_path, "anna.png", 0)
    dark = printed(Kind.PHOTO, replace(CONTENT, images=tmp_path))
    shade(tmp_path, "anna.png", 255)
    assert black(printed(Kind.PHOTO, replace(CONTENT, images=tmp_path))) == 0 < black(dark)


def test_a_logo_is_shown_whole_and_on_white_where_it_is_transparent(tmp_path: Path) -> None:
    Image.new("RGBA", (80, 40), (0, 0, 0, 255)).save(tmp_path / "logo.png")
    content = replace(CONTENT, images=tmp_path)
    assert black(printed(Kind.LOGO, content)) == 256 * 128
    Image.new("RGBA", (80, 40), (0, 0, 0, 0)).save(tmp_path / "Clear.PNG")
    assert black(printed(Kind.LOGO, content, "Clear.PNG")) == 0


@pytest.mark.parametrize("kind", [Kind.PHOTO, Kind.LOGO])
def test_without_a_picture_nothing_is_drawn(kind: Kind, tmp_path: Path) -> None:
    assert black(printed(kind, CONTENT)) == 0
    (tmp_path / "anna.png").write_bytes(b"no picture")
    (tmp_path / "logo.png").write_bytes(b"")
    assert black(printed(kind, replace(CONTENT, images=tmp_path))) == 0


def test_a_photo_is_found_by_either_name_and_never_outside_of_the_folder(tmp_path: Path) -> None:
    inside = tmp_path / "images"
    shade(inside, "17.JPG", 0)
    shade(inside, "id-1.png", 0)
    shade(tmp_path, "secret.png", 0)
    assert pictures.find(inside, ("17", "id-1")) == inside / "17.JPG"
    assert pictures.find(inside, ("18", "id-1")) == inside / "id-1.png"
    assert pictures.find(inside, ("../secret", "", "..")) is None
    assert pictures.listed(inside) == ("17.JPG", "id-1.png")
    assert pictures.listed(tmp_path / "none") == ()


@pytest.mark.parametrize("layout_id", ["roll80", "roll58", "a6"])
def test_what_is_off_in_a_shipped_layout_has_a_place_of_its_own(layout_id: str) -> None:
    loaded = layout.load(layout_id)
    spare = [each for each in loaded.elements if not each.on]
    assert {each.kind for each in spare} == {Kind.FLAG, Kind.PHOTO, Kind.LOGO, Kind.TEXT}
    for one in spare:
        others = [each for each in loaded.elements if each is not one]
        assert not any(layout.overlap(one.box, other.box) for other in others)
