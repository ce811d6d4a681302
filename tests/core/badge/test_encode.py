"""Pictures in the languages of printers: few bytes, and nothing that a printer misreads."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from checkin.badge import encode, encode_escpos, layout
from checkin.badge.bands import bands, lines
from checkin.badge.image import OneBitImage
from checkin.badge.printer_url import PrinterUrl
from tests.printers.conftest import badge
from tests.printers.languages import EscPos
from tests.printers.paper import Paper

pytestmark = pytest.mark.usefixtures("qapp")
IMPLS = ("raster", "graphics", "column")


def printer(settings: str = "") -> PrinterUrl:
    return PrinterUrl.parse(f"tcp://printer?{settings}")


def drawn(data: bytes, image: OneBitImage, own_unit: int = 406) -> bytes:
    """What `data` leaves on paper, in the size of `image`."""
    paper = Paper(image.stride * 8)
    machine = EscPos(paper, lambda answer: None, own_unit)
    for byte in data:
        machine.feed(byte)
    assert machine.garbage == b""
    [strip] = paper.strips
    rows = b"".join(strip.rows)
    assert not any(rows[len(image.rows) :])
    return rows[: len(image.rows)]


@st.composite
def pictures(draw) -> OneBitImage:
    width, height = draw(st.integers(1, 100)), draw(st.integers(1, 70))
    blob = draw(st.binary(min_size=1, max_size=400)) + bytes(draw(st.integers(0, 400)))
    stride = (width + 7) // 8
    rows = bytearray((blob * (stride * height // len(blob) + 1))[: stride * height])
    for last in range(stride - 1, len(rows), stride):
        rows[last] &= 0xFF << (stride * 8 - width) & 0xFF
    return OneBitImage(width, height, bytes(rows))


@pytest.mark.parametrize("layout_id", layout.shipped())
def test_a_badge_takes_much_less_than_the_library_alone(layout_id):
    for number in range(6):
        image = badge(number, layout_id, width=None)
        dummy = encode_escpos.load_library()()
        dummy.profile.profile_data["media"]["width"]["pixels"] = image.width
        size = b"P4 %d %d\n" % (image.width, image.height)
        dummy.image(BytesIO(size + image.rows))
        assert len(encode.encode(image, printer())) <= 0.6 * len(dummy.output)


def test_a_badge_line_by_line_is_what_the_library_makes_of_its_parts():
    image = badge(3)
    data = encode.encode(image, printer())
    dummy = encode_escpos.load_library()()
    dummy.profile.profile_data["media"]["width"]["pixels"] = image.width
    parts = bands(image, printer().fragment_rows)
    assert len(parts) > 3
    for band in parts:
        rows = encode_escpos.without_real_time(band.rows)
        dummy.clear()
        dummy.image(BytesIO(b"P4 %d %d\n" % (band.stride * 8, band.height) + rows))
        assert dummy.output in data


def test_the_library_is_only_loaded_for_its_own_dialects():
    """It takes a few tenths of a second, which nobody waits for at the first badge."""
    script = (
        "import sys; from checkin.badge import encode; from checkin.badge.image import OneBitImage;"
        "from checkin.badge.printer_url import PrinterUrl; black = OneBitImage(8, 1, b'\\xff');"
        "encode.encode(black, PrinterUrl.parse('tcp://x')); assert 'escpos' not in sys.modules;"
        "encode.encode(black, PrinterUrl.parse('tcp://x?impl=column'));"
        "assert 'escpos' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=200)


@pytest.mark.parametrize("own_unit", [203, 360, 406])
@pytest.mark.parametrize("impl", IMPLS)
def test_gaps_are_right_whatever_unit_the_printer_feeds_in(impl, own_unit):
    image = badge(3)
    assert drawn(encode.encode(image, printer(f"impl={impl}")), image, own_unit) == image.rows


# in columns: two dots that read as a real-time command, the lower one in the last line
AT_THE_EDGE = OneBitImage(8, 22, bytes(0x80 if line in (11, 21) else 0 for line in range(22)))


@pytest.mark.parametrize("impl", IMPLS)
@settings(max_examples=40)
@given(image=pictures())
@example(image=AT_THE_EDGE)
def test_any_picture_comes_out_as_it_is_and_real_time_commands_only_add_dots(impl, image):
    data = encode.encode(image, printer(f"impl={impl}&fragment=24"))
    assert encode_escpos.REAL_TIME.search(data) is None
    on_paper = drawn(data, image)
    risky = encode_escpos.REAL_TIME.search(image.rows) or impl == "column"
    assert on_paper == image.rows or risky
    assert all(dots & ~ink == 0 for dots, ink in zip(image.rows, on_paper, strict=True))


@pytest.mark.parametrize("impl", IMPLS)
def test_a_picture_full_of_real_time_commands_triggers_none(impl):
    image = OneBitImage(80, 103, b"\x10\x04\x01\x10\x05\x02\x10\x14\x08\x00" * 103)
    data = encode.encode(image, printer(f"impl={impl}"))
    assert encode_escpos.REAL_TIME.search(data) is None
    on_paper = drawn(data, image)
    assert all(dots & ~ink == 0 for dots, ink in zip(image.rows, on_paper, strict=True))


def test_a_size_that_reads_as_a_command_is_avoided():
    image = OneBitImage(80, 103, b"\xff" * 1030)  # GS ( L would be 1040 bytes long: 10 04
    data = encode.encode(image, printer("impl=graphics"))
    assert encode_escpos.REAL_TIME.search(data) is None
    assert drawn(data, image) == image.rows


def test_no_fragment_is_larger_than_a_printer_takes_nor_of_a_height_that_some_garble():
    image = OneBitImage(576, 960, b"\xff" * 72 * 960)
    heights = [band.height for band in bands(image, 200)]
    assert sum(heights) == 960
    assert max(heights) <= 200
    assert not [height for height in heights if height % 48 == 0]


def test_white_paper_costs_nothing():
    white = OneBitImage(576, 900, bytes(72 * 900))
    assert bands(white, 200) == []
    assert lines(white, 24) == []
    assert len(encode.encode(white, printer())) < 40
    assert drawn(encode.encode(white, printer()), white) == white.rows


def test_a_preview_printer_gets_a_picture_file():
    image = badge(5)
    png = Image.open(BytesIO(encode.encode(image, PrinterUrl.parse("preview://out"))))
    assert png.size == (image.width, image.height)
    assert [round(number) for number in png.info["dpi"]] == [203, 203]
    assert (png.getpixel((0, 0)) == 0) == image.is_black(0, 0)


def test_the_library_leaves_logging_and_the_temporary_folder_alone(tmp_path):
    script = (
        "import logging; from checkin.badge import encode_escpos; encode_escpos.load_library();"
        "print(logging.getLogger().handlers)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[3], env={"TMPDIR": str(tmp_path), "PATH": ""},
    )  # fmt: skip
    assert done.stdout == "[]\n"
    assert list(tmp_path.iterdir()) == []


def test_encoding_prints_nothing_to_the_terminal(capfd):
    encode.encode(badge(5), printer())
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger().level == logging.WARNING
    assert tempfile.tempdir in {None, tempfile.gettempdir()}
