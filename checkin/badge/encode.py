"""The door to the printers' languages: a picture in, the bytes of one whole badge out."""

from __future__ import annotations

from checkin.badge import encode_escpos, encode_page, encode_tspl, encode_zpl
from checkin.badge.image import OneBitImage, to_png
from checkin.badge.printer_url import Language, PrinterUrl


def encode(image: OneBitImage, printer: PrinterUrl) -> bytes:
    """Return what makes `printer` put `image` on paper, once, and cut it off.

    For a preview printer that is a PNG file, for a driver a page. Nothing here asks for an answer:
    whether the badge came out is the transport's question.
    """
    picture = image.turned() if printer.upside_down else image
    match printer.language:
        case Language.ESCPOS:
            return encode_escpos.encode(picture, printer)
        case Language.ZPL:
            return encode_zpl.encode(picture, printer.cut)
        case Language.TSPL:
            return encode_tspl.encode(picture, printer.cut)
        case Language.PNG:
            return to_png(picture)
        case Language.PAGE:
            return encode_page.encode(picture, printer.paper)
