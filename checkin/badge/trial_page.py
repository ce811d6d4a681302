"""The page that tries a printer: every letter of the event's languages, a QR, rulers in mm."""

from __future__ import annotations

from checkin import badge_code
from checkin.badge.compose import Canvas, Face, draw_qr, draw_rule, write
from checkin.badge.layout import Align, Box, Element, Kind

# endonyms and letters are the same in every language of the screen
LETTERS = (
    ("Azərbaycanca", "Çç Əə Ğğ Iı İi Öö Şş Üü"),
    ("Türkçe", "Ââ Çç Ğğ Iı İi Îî Öö Şş Üü Ûû"),
    ("Oʻzbekcha", "Oʻoʻ Gʻgʻ Shsh Chch ʼ  Ўў Ққ Ғғ Ҳҳ"),
    ("Қазақша", "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"),
    ("Qazaqsha", "Ää Ğğ Ńń Öö Şş Ūū Üü Ññ Ǵǵ"),
    ("Кыргызча", "Ңң Өө Үү Ёё Ыы Ээ"),
    ("Türkmençe", "Çç Ää Žž Ňň Öö Şş Üü Ýý"),
    ("Magyar", "Áá Éé Íí Óó Öö Őő Úú Üü Űű"),
    ("Русский", "Ёё Жж Йй Цц Щщ Ъъ Ыы Ээ Юю Яя"),
    ("₼ ₸ ₺ ₽ €", "№ § « » „ ” – — … ’"),
)
_LINE_MM = 4.6
_MARGIN_MM = 4.0
_QR_MM = 33.0


def height_mm() -> float:
    """Return how long the page is; its width is the printer's."""
    return 16.0 + len(LETTERS) * _LINE_MM + _QR_MM + 12.0


def draw(canvas: Canvas, width_mm: float, heading: str, lines: tuple[str, ...]) -> None:
    """Draw the page from the canvas' origin.

    Args:
        canvas: Where to draw.
        width_mm: What the printer is set to print across.
        heading: The page's title, in the operator's language.
        lines: What the printer is set to (name, address, dots), beside the QR.
    """
    _ruler_across(canvas, width_mm)
    _ruler_down(canvas, height_mm())
    left, width = _MARGIN_MM + 2.0, width_mm - _MARGIN_MM - 3.0
    _line(canvas, Box(left, 6.0, width, 7.0), heading, bold=True, max_mm=5.5)
    draw_rule(canvas, Box(left, 13.5, width, 1.0))
    y = 15.5
    for language, letters in LETTERS:
        _line(canvas, Box(left, y, width * 0.34, _LINE_MM), language, max_mm=3.0)
        _line(canvas, Box(left + width * 0.36, y, width * 0.64, _LINE_MM), letters, bold=True)
        y += _LINE_MM
    qr_mm = min(_QR_MM, width * 0.6)
    draw_qr(canvas, Box(left, y + 1.0, qr_mm, qr_mm), badge_code.test_card())
    for place, line in enumerate(lines[:6]):
        box = Box(left + qr_mm, y + 5.0 + place * _LINE_MM, width - qr_mm, _LINE_MM)
        _line(canvas, box, line, max_mm=2.8)


def _line(canvas: Canvas, box: Box, text: str, *, bold: bool = False, max_mm: float = 3.4) -> None:
    element = Element(Kind.TEXT, box, align=Align.LEFT, min_mm=1.5, max_mm=max_mm, bold=bold)
    write(canvas, element, text)


def _ruler_across(canvas: Canvas, width_mm: float) -> None:
    scale = canvas.dots_per_mm
    canvas.fill(0, 0, int(width_mm * scale), 1)
    for mm in range(int(width_mm) + 1):
        x = min(round(mm * scale), int(width_mm * scale) - 1)
        canvas.fill(x, 0, 1, round(_tick_mm(mm) * scale))
        if mm and mm % 10 == 0 and mm + 4 < width_mm:
            canvas.text(x + 2, 5.2 * scale, str(mm), Face.REGULAR, round(2.2 * scale))


def _ruler_down(canvas: Canvas, length_mm: float) -> None:
    scale = canvas.dots_per_mm
    canvas.fill(0, 0, 1, int(length_mm * scale))
    for mm in range(5, int(length_mm) + 1):
        y = min(round(mm * scale), int(length_mm * scale) - 1)
        canvas.fill(0, y, round(_tick_mm(mm) * scale), 1)
        if mm % 10 == 0:
            canvas.text(2.2 * scale, y - 0.4 * scale, str(mm), Face.REGULAR, round(2.0 * scale))


def _tick_mm(mm: int) -> float:
    return 3.0 if mm % 10 == 0 else 2.0 if mm % 5 == 0 else 1.2
