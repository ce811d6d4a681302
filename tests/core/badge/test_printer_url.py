"""Addresses of printers: read, written, and refused with a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badge.printer_errors import PrinterUrlInvalid, SerialTooSlow
from checkin.badge.printer_url import (
    Cut,
    Flow,
    Impl,
    Kind,
    Language,
    PrinterUrl,
    SpeaksStatus,
)


@pytest.mark.parametrize(
    ("text", "kind", "address", "port"),
    [
        ("tcp://10.0.0.9", Kind.TCP, "10.0.0.9", 9100),
        ("TCP://badge-printer.local:9101/", Kind.TCP, "badge-printer.local", 9101),
        ("tcp://[fe80::1]:9100", Kind.TCP, "[fe80::1]", 9100),
        ("serial:///dev/ttyS0?baud=115200", Kind.SERIAL, "/dev/ttyS0", 0),
        ("serial://COM3", Kind.SERIAL, "COM3", 0),
        ("file:///dev/usb/lp0", Kind.FILE, "/dev/usb/lp0", 0),
        ("os://Badge%20printer", Kind.OS, "Badge printer", 0),
        ("usb://04B8:0E15", Kind.USB, "04b8:0e15", 0),
        ("usb://04b8:0e15/J4%20KF", Kind.USB, "04b8:0e15/J4 KF", 0),
        ("driver://Office%20printer?paper=a4&dpi=600", Kind.DRIVER, "Office printer", 0),
        ("os://Nişan çapı", Kind.OS, "Nişan çapı", 0),
        (r"os://\\server\badges", Kind.OS, r"\\server\badges", 0),
        ("preview:///home/desk/my badges", Kind.PREVIEW, "/home/desk/my badges", 0),
        ("preview:///C:/Users/desk/badges", Kind.PREVIEW, "C:/Users/desk/badges", 0),
        (r"preview://C:\badges", Kind.PREVIEW, r"C:\badges", 0),
        ("preview://out", Kind.PREVIEW, "out", 0),
        ("preview:///tmp/a#b", Kind.PREVIEW, "/tmp/a#b", 0),
    ],
)
def test_addresses(text, kind, address, port):
    printer = PrinterUrl.parse(text)
    assert (printer.kind, printer.address, printer.port) == (kind, address, port)
    assert PrinterUrl.parse(str(printer)) == printer


def test_what_is_not_named_has_the_values_of_most_printers():
    printer = PrinterUrl.parse("tcp://10.0.0.9")
    assert printer == PrinterUrl(Kind.TCP, "10.0.0.9", 9100)
    assert (printer.width_dots, printer.dpi) == (576, 203)
    assert PrinterUrl.parse("tcp://h?language=zpl&dpi=300").width_dots == 1248
    assert PrinterUrl.parse("tcp://h?dpi=180").width_dots == 512
    assert PrinterUrl.parse("tcp://h?language=tspl").cut is Cut.NONE
    assert PrinterUrl.parse("preview://d").language is Language.PNG
    assert PrinterUrl.parse("preview://d").width_dots is None


def test_a_page_is_as_wide_as_its_paper():
    assert PrinterUrl.parse("driver://d") == PrinterUrl.parse("driver://d?paper=badge&dpi=300")
    assert PrinterUrl.parse("driver://d").width_dots is None
    assert PrinterUrl.parse("driver://d").language is Language.PAGE
    assert PrinterUrl.parse("driver://d?paper=a6").width_dots == 1260
    assert str(PrinterUrl.parse("driver://d?paper=a6")) == "driver://d?paper=a6"


@pytest.mark.parametrize(
    "text",
    [
        "usb://", "usb://printer", "usb://04b8", "usb://04b8:0e15/", "driver://", "tcp://h?paper=a3",
        "driver://d?language=zpl", "tcp://h?language=page", "os://q?language=png",
    ],
)  # fmt: skip
def test_a_kind_of_printer_that_makes_no_sense_is_refused(text):
    with pytest.raises(PrinterUrlInvalid):
        PrinterUrl.parse(text)


def test_every_setting_is_understood():
    text = (
        "serial:///dev/ttyS0?baud=57600&flow=xonxoff&language=escpos&dpi=180&width=384"
        "&impl=column&cut=full&status=no&fragment=100&feed=7&turn=yes"
    )
    assert PrinterUrl.parse(text) == PrinterUrl(
        Kind.SERIAL, "/dev/ttyS0", 0, 57_600, Flow.XONXOFF, Language.ESCPOS, 384, 180,
        Impl.COLUMN, Cut.FULL, SpeaksStatus.NO, 100, 7, True,
    )  # fmt: skip


def test_settings_without_a_value_stay_as_they_are():
    assert PrinterUrl.parse("tcp://h?impl=&cut=&fragment=") == PrinterUrl.parse("tcp://h")


def test_one_device_is_one_device_whatever_its_settings():
    one, other = PrinterUrl.parse("tcp://h?cut=full"), PrinterUrl.parse("tcp://h:9100")
    assert one.device == other.device
    assert PrinterUrl.parse("tcp://h:9101").device != one.device
    assert one.short == "h"


@pytest.mark.parametrize(
    "text",
    [
        "", "printer", "10.0.0.9:9100", "lpr://h", "tcp://", "tcp://h:0", "tcp://h:99999",
        "tcp://h:x", "tcp://two hosts", "tcp://h/path", "serial://", "os://  ", "preview://",
        "file://?baud=9600", "tcp://h?colour=red", "tcp://h?width=1", "tcp://h?width=many",
        "tcp://h?width=²00", "tcp://h?impl=laser", "tcp://h?turn=maybe", "tcp://h?language=png",
        "preview://d?language=zpl", "tcp://h?dpi=300", "file:///dev/a%00b", "tcp://user@host",
    ],
)  # fmt: skip
def test_nonsense_is_refused_with_a_reason(text):
    with pytest.raises(PrinterUrlInvalid) as refusal:
        PrinterUrl.parse(text)
    assert refusal.value.details["problem"]
    assert refusal.value.details["printer"] == text.strip()


@pytest.mark.parametrize("baud", [9600, 19_200])
def test_a_slow_serial_line_is_refused_for_pictures(baud):
    with pytest.raises(SerialTooSlow) as refusal:
        PrinterUrl.parse(f"serial:///dev/ttyS0?baud={baud}")
    assert refusal.value.details == {"printer": "/dev/ttyS0", "baud": baud, "least": 38_400}
    assert PrinterUrl.parse(f"serial:///dev/ttyS0?baud={baud}&language=zpl").baud == baud
    assert PrinterUrl.parse("serial:///dev/ttyS0?baud=38400").baud == 38_400


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text):
    for start in ("", "tcp://", "serial://", "preview://", "os://x?"):
        try:
            printer = PrinterUrl.parse(start + text)
        except (PrinterUrlInvalid, SerialTooSlow):
            continue
        assert PrinterUrl.parse(str(printer)) == printer
