"""Badges as pages for the drivers of an operating system: PDF for CUPS, bitmaps for Windows."""

from __future__ import annotations

import shutil
import struct
import subprocess
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from checkin.badge import encode_page
from checkin.badge.image import OneBitImage
from checkin.badge.printer_errors import PrinterMissing, QueueFailed
from checkin.badge.printer_url import Paper, PrinterUrl
from checkin.badge.wingdi import Driver
from tests.printers.conftest import badge, content

PER_MM = 8
needs_poppler = pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs poppler-utils")
OFFICE = PrinterUrl.parse("driver://Office printer?paper=a4&dpi=203")
LABELS = PrinterUrl.parse("driver://Labels?dpi=203")
FRAME = OneBitImage(80, 160, b"\xff" * 10 + (b"\x80" + bytes(8) + b"\x01") * 158 + b"\xff" * 10)


def drawn(pdf: bytes, folder) -> Image.Image:
    """The only page of a PDF, as black on white, 8 dots a millimetre."""
    (folder / "page.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", str(PER_MM * 25.4), "-gray", "page.pdf", "page"], cwd=folder, check=True
    )
    [file] = folder.glob("page*.pgm")
    return Image.open(BytesIO(file.read_bytes()))


def ink(page: Image.Image) -> tuple[int, int, int, int]:
    return page.point(lambda grey: 255 * (grey < 128)).getbbox()


@needs_poppler
@pytest.mark.parametrize(
    ("paper", "page_mm", "corner_mm"),
    [
        (Paper.BADGE, (10, 20), (0, 0)), (Paper.A4, (210, 297), (100, 8)),
        (Paper.A6, (105, 148), (47.5, 8)),
    ],
)  # fmt: skip
def test_a_page_has_the_size_of_the_paper_and_the_badge_its_own(
    paper, page_mm, corner_mm, tmp_path
):
    page = drawn(encode_page.to_pdf(FRAME, paper), tmp_path)
    assert page.size == pytest.approx([mm * PER_MM for mm in page_mm], abs=1.01)
    left, top = (mm * PER_MM for mm in corner_mm)
    assert ink(page) == pytest.approx((left, top, left + 80, top + 160), abs=1.01)


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
def test_the_code_on_a_page_is_read(paper, tmp_path):
    pdf = encode_page.to_pdf(badge(31), paper)
    assert [found.text for found in zxingcpp.read_barcodes(drawn(pdf, tmp_path))] == [
        content(31).code
    ]


def test_a_badge_as_large_as_its_paper_begins_at_the_corner():
    assert encode_page.place_mm((105, 148), (105, 148)) == (0, 0)
    assert encode_page.place_mm((105, 140), (105, 148)) == (0, 4)
    assert encode_page.place_mm((72, 112), (210, 297)) == (69, 8)


def test_a_bitmap_is_the_badge_upside_down_in_memory_only():
    image = badge(31)
    bitmap = encode_page.to_bitmap(image)
    file = struct.pack("<2sIHHI", b"BM", len(bitmap) + 14, 0, 0, 14 + 48) + bitmap
    seen = Image.open(BytesIO(file)).convert("1")
    expected = Image.frombytes("1", seen.size, bytes(byte ^ 0xFF for byte in image.rows))
    assert seen.tobytes() == expected.tobytes()
    assert encode_page.bitmap_size(bitmap) == (image.width, image.height, 8.0)


CAPS = {88: 600, 90: 600, 110: 4960, 111: 7016, 112: 100, 113: 120}  # A4 at 600 dpi


class Windows:
    """gdi32 and winspool.drv as Microsoft describes them; `refuses` names the calls that fail."""

    def __init__(self, *refuses):
        self.refuses = refuses
        self.calls = []
        self.drawn = self.mode = self.title = None

    def __getattr__(self, name):
        def call(*arguments):
            self.calls.append(name)
            if name in self.refuses:
                return 0
            return getattr(self, f"do_{name}", lambda *_: 1)(*arguments)

        if name.startswith("do_"):
            raise AttributeError(name)
        return call

    def do_GetDeviceCaps(self, context, which):
        return CAPS[which]

    def do_DocumentPropertiesW(self, window, handle, name, out, given, what):
        if given is not None:
            self.mode = bytes(given)
        return 220

    def do_StartDocW(self, context, info):
        self.title = info._obj.name
        return 7

    def do_StretchDIBits(self, context, *place_and_bits):
        self.drawn = place_and_bits
        return 900


def test_windows_draws_the_badge_in_its_own_size_at_the_top_of_the_sheet():
    windows, image = Windows(), badge(31)
    Driver(windows, windows).print(OFFICE, encode_page.to_bitmap(image), "000031 Nərgiz")
    left, top, across, down, *source = windows.drawn[:8]
    assert (across, down) == (round(72 / 25.4 * 600), round(image.height / 8 / 25.4 * 600))
    assert left == pytest.approx((4960 - across) / 2 - 100, abs=1)
    assert top == round(8 / 25.4 * 600) - 120
    assert source == [0, 0, image.width, image.height]
    assert windows.drawn[9] + windows.drawn[8] == encode_page.to_bitmap(image)
    assert windows.title == "000031 Nərgiz"
    assert windows.calls[-3:] == ["EndPage", "EndDoc", "DeleteDC"]


@pytest.mark.parametrize(
    ("printer", "size"), [(OFFICE, (9, 2970, 2100)), (LABELS, (256, 1125, 720))]
)
def test_windows_is_told_which_paper_lies_there(printer, size):
    windows = Windows()
    image = OneBitImage(576, 900, bytes(72 * 900))
    Driver(windows, windows).print(printer, encode_page.to_bitmap(image), "badge")
    fields, orientation, *paper = struct.unpack_from("<Ihhhh", windows.mode, 72)
    assert (fields, orientation, tuple(paper)) == (15, 1, size)


@pytest.mark.parametrize(
    ("refused", "kind"),
    [
        ("OpenPrinterW", PrinterMissing), ("CreateDCW", PrinterMissing),
        ("StartDocW", QueueFailed), ("StartPage", QueueFailed), ("StretchDIBits", QueueFailed),
        ("EndPage", QueueFailed), ("EndDoc", QueueFailed),
    ],
)  # fmt: skip
def test_what_a_driver_of_windows_refuses_has_failed_and_is_let_go(refused, kind):
    windows = Windows(refused)
    with pytest.raises(kind):
        Driver(windows, windows).print(LABELS, encode_page.to_bitmap(FRAME), "badge")
    opened = refused not in {"OpenPrinterW", "CreateDCW"}
    assert (windows.calls[-1] == "DeleteDC") == opened
    assert ("AbortDoc" in windows.calls) == (refused in {"StartPage", "StretchDIBits", "EndPage"})


def test_a_driver_that_tells_no_settings_prints_all_the_same():
    windows = Windows("DocumentPropertiesW")
    Driver(windows, windows).print(LABELS, encode_page.to_bitmap(FRAME), "badge")
    assert windows.mode is None
    assert windows.drawn is not None
