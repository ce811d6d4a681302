"""Badges as they are painted: every letter on the badge, every code readable."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

import resources
from checkin import badge_code
from checkin.badge import layout, painter, sheet, sheet_plan
from checkin.badge.compose import BadgeContent
from checkin.badge.image import OneBitImage
from checkin.badge.layout import BadgeLayout, Bar, Box, Element, Kind
from checkin.badge.scale import LayoutTooWide

pytestmark = pytest.mark.usefixtures("qapp")

CODE = badge_code.encode(b"k" * 32, 1, 4217, 1)
CONTENT = BadgeContent(
    name="Nərgiz Ələkbərova",
    code=CODE,
    number_text=badge_code.typed(4217, 1),
    organisation="Azərbaycan Qızıl Aypara Cəmiyyəti",
    country="Azərbaycan",
    category="Delegate",
    event_name="Solidarity Forum of NGOs of the OTS Member States",
)
LONG_NAMES = [
    "Əbdülrəhmanzadə-Cavanşirova Şəhrəbanuxanım Məşədiibrahim qızı",
    "Çağlayangil Küçükömeroğlu Şükûfenihâl Ğazanfer",
    "Құрманғазықызы Жұмабикеұлы-Сағырбайұлы Әбдіғаппар",
    "Qurmanğazyqyzy Jumabıkeuly Ábdiğappar Ñǵúśh",
    "Жумагулова-Абдыкадырова Бүбүзейнеп Өмүралиевна",
    "Oʻktamjonova Gʻayratjon Shuhratjonovich Oʻrinboyev-Ismoilzoda",
    "Ўктамжонова Ғайратжон Шуҳратжонович",
    "Gurbangulyýewa-Täçmuhammedowa Ogulgerek Gurbanmyradowna",
    "Szentgyörgyvölgyi-Űrményházi Özséb Őrsebet Ágota",
    "Рождественский-Щёголев Александр Святославович",
    "Ǵ" * 30,
    "Ş" * 60,
]


def pil(picture: OneBitImage) -> Image.Image:
    size = (picture.width, picture.height)
    return Image.frombytes("1", size, bytes(byte ^ 0xFF for byte in picture.rows)).convert("L")


def ink(picture: OneBitImage) -> tuple[int, int, int, int]:
    """Return the smallest rectangle with all black dots: left, top, right, bottom."""
    found = pil(picture).point(lambda value: 255 - value).getbbox()
    assert found is not None
    return found


def alone(element: Element) -> BadgeLayout:
    """Return a badge with nothing but `element`, with white paper all around."""
    return BadgeLayout("alone", "Alone", 100, 80, (element,))


@pytest.mark.parametrize("layout_id", ["roll80", "roll58", "a6"])
@pytest.mark.parametrize("name", LONG_NAMES)
def test_no_name_reaches_out_of_its_place(layout_id: str, name: str) -> None:
    shipped = next(e for e in layout.load(layout_id).elements if e.kind is Kind.NAME)
    box = Box(5, 10, shipped.box.w_mm, shipped.box.h_mm)
    lonely = alone(replace(shipped, box=box))
    left, top, right, bottom = ink(painter.render(lonely, replace(CONTENT, name=name)).image)
    assert left >= box.x_mm * 8
    assert right <= box.right_mm * 8
    assert top >= box.y_mm * 8
    assert bottom <= box.bottom_mm * 8


def test_accents_and_tails_of_two_lines_stay_in_a_low_box() -> None:
    box = Box(5, 20, 90, 16)
    element = Element(Kind.NAME, box, min_mm=2, max_mm=30, max_lines=2, bold=True)
    for name in ("ŐŞşÇçğ ŐŰǴĞşğ", "ЙҢқҷӊр ЙЁЎҢқҷ"):
        wide = replace(CONTENT, name=name.replace(" ", "mmmmmmm ") + "mmmmmmm")
        picture = painter.render(alone(element), wide).image
        _, top, _, bottom = ink(picture)
        assert top >= 20 * 8
        assert bottom <= 36 * 8


@pytest.mark.parametrize("layout_id", ["roll80", "roll58", "a6"])
@pytest.mark.parametrize(("dpi", "width"), [(203, None), (300, None), (180, 512)])
def test_the_code_is_read_back_from_every_layout(
    layout_id: str, dpi: int, width: int | None
) -> None:
    if layout_id == "a6":
        width = None
    picture = painter.render(layout.load(layout_id), CONTENT, dpi=dpi, width_dots=width).image
    (found,) = zxingcpp.read_barcodes(pil(picture))
    assert found.text == CODE


def test_the_qr_has_eight_dots_a_module_and_its_white_border() -> None:
    box = Box(20, 20, 33, 33)
    picture = painter.render(alone(Element(Kind.QR, box)), CONTENT).image
    side = 25 * 8
    assert ink(picture) == (192, 192, 192 + side, 192 + side)  # 20 mm and four modules


def test_a_long_name_is_shortened_only_with_a_warning() -> None:
    element = Element(Kind.NAME, Box(5, 5, 40, 8), min_mm=4, max_mm=6)
    name = "Gurbangulyýewa Ogulgerek Gurbanmyradowna"
    warnings = painter.render(alone(element), replace(CONTENT, name=name)).warnings
    assert "initials" in {warning.problem for warning in warnings}
    assert {warning.text for warning in warnings} == {name}


@pytest.mark.parametrize("file", ["Regular", "Bold", "Condensed-Bold"])
def test_the_letters_of_the_forum_need_no_other_font(file: str) -> None:
    letters = (
        "AaBbÇçƏəĞğIıİiÖöŞşÜüÂâÎîÛûÁáÉéÍíÓóŐőÚúŰűÄäŇňÝýŽžǴǵŃńŪūÑñʻʼ"
        "ӘәҒғҚқҢңӨөҰұҮүҺһІіЎўҲҳЁёЙйЩщЪъЫыЬьЭэЮюЯя₼₸₺№–—’«»"
    )
    stem = f"BadgeSans{file}" if file.startswith("Condensed") else f"BadgeSans-{file}"
    font = QRawFont(str(resources.path("fonts", f"{stem}.ttf")), 20)
    assert font.isValid()
    assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []


def test_letters_that_no_font_has_are_reported() -> None:
    element = Element(Kind.ORGANISATION, Box(2, 2, 96, 40))
    content = replace(CONTENT, organisation="Forum \U0010fffd\U0010fffc")
    (warning,) = painter.render(alone(element), content).warnings
    assert (warning.problem, warning.element) == ("missing-glyphs", Kind.ORGANISATION)
    assert warning.text == "\U0010fffd\U0010fffc"


def test_names_are_painted_as_they_are_spelled() -> None:
    element = Element(Kind.NAME, Box(5, 5, 90, 20), max_mm=9)
    small = painter.render(alone(element), replace(CONTENT, name="ismayıl"))
    capital = painter.render(alone(element), replace(CONTENT, name="İSMAYIL"))
    assert small.image != capital.image


def test_a_name_takes_the_room_of_a_second_script_that_nobody_gave() -> None:
    name = Element(Kind.NAME, Box(5, 5, 90, 20), min_mm=3, max_mm=40, bold=True)
    native = Element(Kind.NATIVE_NAME, Box(5, 26, 90, 10))
    both = BadgeLayout("both", "Both", 100, 80, (name, native))
    short = replace(CONTENT, name="Ay")
    alone_height = ink(painter.render(both, short).image)
    with_second = ink(painter.render(both, replace(short, native_name="Ай")).image)
    assert alone_height[2] - alone_height[0] > with_second[2] - with_second[0]


@pytest.mark.parametrize("bar", list(Bar))
def test_a_category_bar_stays_in_its_place_and_shows_its_word(bar: Bar) -> None:
    element = Element(Kind.CATEGORY, Box(10, 20, 60, 8), max_mm=5, bold=True, bar=bar)
    word = painter.render(alone(element), CONTENT).image
    other = painter.render(alone(element), replace(CONTENT, category="Delegata")).image
    left, top, right, bottom = ink(word)
    assert (left, top, right, bottom) == (80, 160, 560, 224)
    assert word != other


def test_a_slightly_narrower_printer_gets_the_whole_badge_smaller() -> None:
    picture = painter.render(layout.load("roll80"), CONTENT, width_dots=546).image
    assert picture.width == 546
    assert picture.dots_per_mm == 8.0  # the head's: how long the paper really is
    assert zxingcpp.read_barcodes(pil(picture))[0].text == CODE


def test_paper_that_is_far_too_narrow_is_refused() -> None:
    with pytest.raises(LayoutTooWide) as raised:
        painter.render(layout.load("roll80"), CONTENT, width_dots=384)
    assert raised.value.details == {"layout": "80 mm roll", "width_mm": 72, "paper_mm": 48}


def test_dots_beside_the_badge_are_white_where_a_row_ends_within_a_byte() -> None:
    odd = BadgeLayout("odd", "Odd", 12.1, 12, (Element(Kind.RULE, Box(0, 5, 12.1, 1)),))
    picture = painter.render(odd, CONTENT).image
    assert picture.width % 8
    spare = (1 << (8 - picture.width % 8)) - 1
    assert not any(picture.row(y)[-1] & spare for y in range(picture.height))
    assert any(picture.rows)


def test_the_screen_shows_what_is_printed(qapp: QApplication) -> None:
    roll = layout.load("roll80")
    shown = painter.to_image(roll, CONTENT)
    printed = painter.render(roll, CONTENT).image
    assert (shown.width(), shown.height()) == (printed.width, printed.height)
    wrong = sum(
        (shown.pixelColor(x, y).lightness() < 128) != printed.is_black(x, y)
        for x in range(0, shown.width(), 3)
        for y in range(0, shown.height(), 3)
    )
    assert wrong < 60  # of 57,000: edges of letters in the middle between black and white


def test_the_test_page_can_be_scanned_and_is_as_wide_as_the_printer() -> None:
    picture = painter.test_page("Çap sınağı", ("Desk 2", "10.0.0.9"), width_dots=576)
    assert zxingcpp.read_barcodes(pil(picture))[0].text == badge_code.test_card()
    left, _, right, _ = ink(picture)
    assert (left, right) == (0, 576)


def test_a_sheet_has_a_page_for_each_a6_badge_and_several_rolls_on_a4(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    for layout_id, pages in (("a6", 5), ("roll80", 2), ("roll58", 1)):
        path = tmp_path / f"{layout_id}.pdf"
        sheet.badge_sheet(
            path, layout.load(layout_id), [CONTENT] * 5, lambda done, of: seen.append((done, of))
        )
        assert path.read_bytes().startswith(b"%PDF-")
        assert path.read_bytes().count(b"/Type /Page\n") == pages
    assert seen == [(n, 5) for n in range(1, 6)] * 3


def test_a_sheet_that_is_canceled_leaves_the_older_one_in_place(tmp_path: Path) -> None:
    path = tmp_path / "badges.pdf"
    path.write_bytes(b"older")

    def cancel(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        sheet.badge_sheet(path, layout.load("a6"), [CONTENT], cancel)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("badges.pdf", b"older")]


def test_a_sheet_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(sheet.SheetNotWritten):
        sheet.badge_sheet(tmp_path / "none" / "badges.pdf", layout.load("a6"), [CONTENT])


def test_badges_on_a_sheet_do_not_touch_and_cut_marks_stand_beside_them() -> None:
    plan = sheet_plan.plan(layout.load("roll80"))
    assert len(plan.places) == 4
    for x_mm, y_mm in plan.places:
        assert x_mm + 72 <= 210
        assert y_mm + 112 <= 297
        for mark in plan.cut_marks:
            apart = (
                mark.right_mm <= x_mm + 0.1 or mark.x_mm >= x_mm + 72
                or mark.bottom_mm <= y_mm + 0.1 or mark.y_mm >= y_mm + 112
            )  # fmt: skip
            assert apart


def test_several_threads_paint_the_same_badges_as_one() -> None:
    """A batch is painted in one thread while the desk shows a preview in another."""
    roll = layout.load("roll80")
    contents = [replace(CONTENT, name=name) for name in LONG_NAMES * 3]
    alone = [painter.render(roll, content).image for content in contents]
    with ThreadPoolExecutor(3) as threads:
        together = list(threads.map(lambda content: painter.render(roll, content).image, contents))
    for one, other in zip(alone, together, strict=True):
        # which quarter of a dot a letter's kept picture was made for depends on what came before
        assert differing_dots(one, other) < 400  # a letter of a name has more


def differing_dots(one: OneBitImage, other: OneBitImage) -> int:
    assert (one.width, one.height) == (other.width, other.height)
    return sum((a ^ b).bit_count() for a, b in zip(one.rows, other.rows, strict=True))


def test_large_letters_are_printed_as_they_are_shown() -> None:
    """They are painted without smooth edges, which differ by less than a dot."""
    element = Element(Kind.NAME, Box(5, 5, 90, 40), max_mm=12, max_lines=2, bold=True)
    smooth = painter.to_image(alone(element), CONTENT)
    printed = painter.render(alone(element), CONTENT).image
    wrong = sum(
        (smooth.pixelColor(x, y).lightness() < 128) != printed.is_black(x, y)
        for x in range(40, 760)
        for y in range(40, 360)
    )
    assert wrong < 200  # of 260,000
