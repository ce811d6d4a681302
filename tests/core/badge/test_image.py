"""Pictures of one bit a dot, and what other programs see in them."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checkin.badge import qr
from checkin.badge.image import OneBitImage, to_png


@st.composite
def pictures(draw: st.DrawFn) -> OneBitImage:
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 12))
    stride = (width + 7) // 8
    white = 0xFF << (stride * 8 - width) & 0xFF
    rows = bytearray(draw(st.binary(min_size=stride * height, max_size=stride * height)))
    for end in range(stride - 1, len(rows), stride):
        rows[end] &= white
    return OneBitImage(width, height, bytes(rows))


@given(pictures())
def test_a_picture_turned_is_what_stands_on_its_head(picture: OneBitImage) -> None:
    turned = picture.turned()
    assert turned.turned() == picture
    for x in range(picture.width):
        for y in range(picture.height):
            opposite = (picture.width - 1 - x, picture.height - 1 - y)
            assert turned.is_black(*opposite) == picture.is_black(x, y)


@given(pictures())
def test_a_png_shows_the_same_dots(picture: OneBitImage) -> None:
    shown = Image.open(io.BytesIO(to_png(picture)))
    assert shown.size == (picture.width, picture.height)
    assert shown.info["dpi"] == pytest.approx((203.2, 203.2), abs=0.1)
    for x in range(picture.width):
        for y in range(picture.height):
            assert (shown.getpixel((x, y)) == 0) == picture.is_black(x, y)


def test_rows_that_do_not_fit_the_size_are_a_bug() -> None:
    with pytest.raises(ValueError, match="rows"):
        OneBitImage(9, 2, b"\0\0\0")


@given(st.text(alphabet="0123456789", min_size=34, max_size=34))
def test_the_modules_of_any_badge_code_are_read_back(code: str) -> None:
    modules = qr.matrix(code)
    assert len(modules) == 25
    size, quiet = 4, qr.QUIET_MODULES
    picture = Image.new("L", ((25 + 2 * quiet) * size,) * 2, 255)
    for y, row in enumerate(modules):
        for x, black in enumerate(row):
            if black:
                at = ((x + quiet) * size, (y + quiet) * size)
                picture.paste(0, (*at, at[0] + size, at[1] + size))
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == code


@pytest.mark.parametrize("code", ["", "1" * 33, "1" * 35, "1" * 33 + "A", "١" * 34])
def test_only_a_badge_code_becomes_a_qr(code: str) -> None:
    with pytest.raises(ValueError, match="34 digits"):
        qr.matrix(code)
