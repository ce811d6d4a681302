"""Badges on virtual paper: every layout, language and way to the printer, dot by dot."""

from __future__ import annotations

import pytest

from checkin.badge import encode, layout
from checkin.badge.delivery import Outcome
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.transport import Transport
from tests.printers.conftest import QUICK, badge, content

WAYS = (
    "impl=raster", "impl=graphics", "impl=column", "impl=raster&fragment=60&cut=full",
    "language=zpl", "language=tspl",
)  # fmt: skip


def language(settings: str) -> str:
    return settings.removeprefix("language=") if settings.startswith("language") else "escpos"


def on_paper(strip, image):
    """The strip's rows as wide and high as the picture; what is beyond must be white."""
    rows = [row[: image.stride] for row in strip.rows]
    assert not any(any(row[image.stride :]) for row in strip.rows)
    assert not any(any(row) for row in rows[image.height :])
    return b"".join(rows[: image.height])


@pytest.mark.parametrize("settings", WAYS)
@pytest.mark.parametrize("layout_id", layout.shipped())
def test_every_layout_prints_dot_by_dot_in_every_language(layout_id, settings, printer):
    image = badge(31, layout_id, width=None)
    virtual = printer(language(settings), width=image.width)
    url = PrinterUrl.parse(f"{virtual.listen()}?width={image.width}&{settings}")
    delivery = Transport(url, QUICK).deliver(encode.encode(image, url))
    assert (delivery.outcome, delivery.error) == (Outcome.PRINTED, None)
    assert virtual.garbage == b""
    [strip] = virtual.strips()
    assert on_paper(strip, image) == image.rows
    assert strip.codes() == [content(31).code]


@pytest.mark.parametrize("settings", ["impl=raster", "language=zpl", "language=tspl"])
@pytest.mark.parametrize("kind", ["serial", "file"])
def test_every_way_brings_the_whole_badge(kind, settings, printer, a_badge):
    virtual = printer(language(settings))
    url = PrinterUrl.parse(f"{kind}://{virtual.plug_in()}?{settings}")
    delivery = Transport(url, QUICK).deliver(encode.encode(a_badge, url))
    assert (delivery.outcome, delivery.error) == (Outcome.PRINTED, None)
    [strip] = virtual.strips()
    assert on_paper(strip, a_badge) == a_badge.rows


def test_a_printer_that_hangs_on_the_wall_prints_upside_down(printer, a_badge):
    virtual = printer()
    url = PrinterUrl.parse(f"{virtual.listen()}?turn=yes")
    Transport(url, QUICK).deliver(encode.encode(a_badge, url))
    [strip] = virtual.strips()
    assert on_paper(strip, a_badge.turned()) == a_badge.turned().rows


def test_a_printer_without_a_cutter_feeds_to_the_edge_where_paper_is_torn(printer, a_badge):
    virtual = printer()
    url = PrinterUrl.parse(f"{virtual.listen()}?cut=none&feed=5")
    Transport(url, QUICK).deliver(encode.encode(a_badge, url))
    assert virtual.strips() == []
    assert len(virtual.paper.hanging().rows) == a_badge.height + (15 + 5) * 8
