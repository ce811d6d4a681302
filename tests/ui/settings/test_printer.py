"""The settings of the printer: each change is told as one address, once it makes sense."""

from __future__ import annotations

from PySide6.QtCore import Qt

from checkin.badge.printer_url import Cut, Flow, Kind, Language, Paper, PrinterUrl
from tests.ui.settings.hands import pick
from ui.widgets.printer_address import Found


def told_urls(page) -> list[str]:
    urls: list[str] = []
    page.printer.printer_changed.connect(urls.append)
    return urls


def test_a_network_printer_is_told_once_its_address_is_whole(page, qtbot):
    urls = told_urls(page)
    section = page.printer
    page.open_section("printer")
    pick(section.kind, Kind.TCP)
    section.host.setText("printer.local:9101")
    section.host.editingFinished.emit()
    assert urls[-1] == "tcp://printer.local:9101"
    section.host.setText("no host at all")
    section.host.editingFinished.emit()
    assert len([url for url in urls if "no" in url]) == 0
    assert section.error.isVisible()


def test_an_address_that_is_typed_is_not_taken_away(page, qtbot):
    section = page.printer
    page.open_section("printer")
    pick(section.kind, Kind.TCP)
    section.host.clear()
    qtbot.keyClicks(section.host, "printer.loc")
    section.show_found((Found(Kind.OS, "Badge printer", "Badge printer"),))
    qtbot.keyClicks(section.host, "al")
    assert section.host.text() == "printer.local"


def test_a_typed_address_is_tried_by_one_click(page, qtbot):
    section = page.printer
    page.open_section("printer")
    urls = told_urls(page)
    pick(section.kind, Kind.TCP)
    assert not section.test.isEnabled()
    section.host.setFocus()
    qtbot.keyClicks(section.host, "printer.local")
    with qtbot.waitSignal(section.test_requested):
        section.test.setFocus()  # as pressing it does
        qtbot.mouseClick(section.test, Qt.MouseButton.LeftButton)
    assert urls[-1] == "tcp://printer.local:9100"


def test_an_address_that_makes_no_sense_is_not_tried(page, qtbot):
    section = page.printer
    page.open_section("printer")
    pick(section.kind, Kind.TCP)
    section.host.setFocus()
    qtbot.keyClicks(section.host, "no host at all")
    section.test.setFocus()
    with qtbot.assertNotEmitted(section.test_requested):
        qtbot.mouseClick(section.test, Qt.MouseButton.LeftButton)
    assert section.error.isVisible()


def test_without_a_printer_badges_appear_on_the_screen(page):
    urls = told_urls(page)
    pick(page.printer.kind, Kind.PREVIEW)
    assert urls == ["preview:///event/preview"]
    assert not page.printer.paper.isHidden()
    assert page.printer.details.isHidden()


def test_a_found_queue_is_taken_and_one_that_is_gone_stays_offered(page):
    urls = told_urls(page)
    section = page.printer
    section.show_found((Found(Kind.OS, "Badge printer", "Badge printer"),))
    pick(section.kind, Kind.OS)
    assert urls == ["os://Badge%20printer"]
    section.show_found(())
    assert section.queue.value() == "Badge printer"
    assert "not there" in section.queue.currentText()


def test_a_serial_printer_is_offered_no_line_too_slow_for_badges(page):
    section = page.printer
    section.show_found((Found(Kind.SERIAL, "/dev/ttyUSB0", "USB serial"),))
    pick(section.kind, Kind.SERIAL)
    urls = told_urls(page)
    pick(section.baud, "38400")
    assert urls == ["serial:///dev/ttyUSB0?baud=38400"]
    assert min(int(section.baud.itemData(i)) for i in range(section.baud.count())) >= 38_400


def test_another_language_brings_its_usual_width_and_no_cutting(page):
    urls = told_urls(page)
    details = page.printer.details
    pick(details.language, Language.ZPL)
    assert PrinterUrl.parse(urls[-1]) == PrinterUrl.parse("tcp://10.0.0.9?language=zpl")
    pick(details.dpi, "300")
    assert PrinterUrl.parse(urls[-1]).width_dots == 1248
    assert "104.0 mm" in details.width_dots.accessibleDescription()
    details.width_dots.setValue(600)
    pick(details.cut, Cut.FULL)
    details.turn.click()
    printer = PrinterUrl.parse(urls[-1])
    assert (printer.width_dots, printer.cut, printer.upside_down) == (600, Cut.FULL, True)


def test_showing_a_printer_tells_nobody(page):
    urls = told_urls(page)
    for url in ("tcp://a?language=tspl&dpi=300", "file:///dev/usb/lp1", "preview:///x"):
        page.printer.show_printer(PrinterUrl.parse(url))
    assert urls == []


def test_a_queue_is_used_by_its_driver_or_by_bytes(page):
    urls = told_urls(page)
    section, details = page.printer, page.printer.details
    section.show_found((Found(Kind.OS, "Office", "Office"),))
    pick(section.kind, Kind.DRIVER)
    assert urls == ["driver://Office"]
    pick(details.paper, Paper.A4)
    pick(details.dpi, "600")
    assert PrinterUrl.parse(urls[-1]) == PrinterUrl.parse("driver://Office?paper=a4&dpi=600")
    pick(section.kind, Kind.OS)
    assert urls[-1] == "os://Office"


def test_a_driver_has_its_own_settings_for_cutting_and_language(page):
    details = page.printer.details
    page.printer.show_printer(PrinterUrl.parse("driver://Office"))
    hidden = {name for name, row in details._rows.items() if row.isHidden()}
    assert hidden == {"language", "width_dots", "cut", "impl", "fragment", "feed", "status"}
    page.printer.show_printer(PrinterUrl.parse("tcp://a"))
    assert {name for name, row in details._rows.items() if row.isHidden()} == {"paper"}


def test_a_usb_printer_is_chosen_from_those_plugged_in(page):
    urls = told_urls(page)
    section = page.printer
    pick(section.kind, Kind.USB)
    assert urls == []
    section.show_found((Found(Kind.USB, "04b8:0e15/J4KF001", "EPSON TM-T20III"),))
    pick(section.usb, "04b8:0e15/J4KF001")
    assert urls == ["usb://04b8:0e15/J4KF001"]


def test_how_a_serial_printer_pauses_and_how_much_it_takes_at_once_can_be_set(page):
    section = page.printer
    section.show_printer(PrinterUrl.parse("serial:///dev/ttyUSB0"))
    urls = told_urls(page)
    pick(section.flow, Flow.XONXOFF)
    section.details.fragment.setValue(96)
    assert urls[-1] == "serial:///dev/ttyUSB0?flow=xonxoff&fragment=96"
