"""The settings page shows what is set, tells each change once, and fits every window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDateTime, QPoint, QPointF, Qt, QTime, QTimeZone
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from checkin.badge.printer_url import Cut, Flow, Kind, Language, Paper, PrinterUrl
from checkin.demo import demo_checkpoints
from checkin.model import AutoPrint, Checkpoint, Operator, Reentry, Role
from checkin.settings import Settings
from tests.ui.samples import AT, BAKU, EVENT, STATION
from ui.screens.settings import SettingsPage
from ui.widgets.printer_section import Found
from ui.widgets.scanner_section import Arrival
from ui.widgets.status_strip import Level

SIZES = [(1024, 600), (1366, 768)]
CATEGORIES = ("Delegate", "Speaker", "Press", "VIP")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(light, qtbot):
    page = SettingsPage()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.station.show_station(EVENT, STATION)
    page.show_settings(Settings())
    page.checkpoints.show_checkpoints(demo_checkpoints(AT.date()), CATEGORIES, BAKU, AT)
    page.supervisors.show_supervisors((Operator("s", "Aytən", Role.SUPERVISOR),))
    page.printer.show_layouts((("roll80", "80 mm roll"), ("a6", "A6 page")))
    page.printer.set_folder("/event/preview")
    page.printer.show_printer(PrinterUrl.parse("tcp://10.0.0.9"))
    page.show()
    qtbot.waitExposed(page)
    return page


def pick(choice, value: str) -> None:
    """Choose as a person does: the program's own choosing tells nobody."""
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


@pytest.fixture
def changes(page) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    page.setting_changed.connect(lambda name, value: found.append((name, value)))
    return found


# --- the station


def test_showing_settings_changes_nothing(page, changes):
    page.show_settings(Settings(language="ru", theme="dark", sound_volume=10, operator="Aysel"))
    assert changes == []
    assert page.station.language.value() == "ru"
    assert page.station.look.value() == "dark"
    assert page.station.operator.text() == "Aysel"
    assert page.station.percent.text().startswith("10")


def test_each_choice_is_told_with_its_name(page, changes):
    pick(page.station.language, "az")
    pick(page.station.look, "contrast")
    page.station.volume.setValue(35)
    page.station.operator.setText(" Aysel ")
    page.station.operator.returnPressed.emit()
    assert changes == [
        ("language", "az"), ("theme", "contrast"), ("sound_volume", 35), ("operator", "Aysel"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["station", "operator"])
def test_a_name_that_is_left_half_typed_is_the_old_one_again(page, changes, qtbot, line):
    names: list[str] = []
    page.station.rename_requested.connect(names.append)
    field = getattr(page.station, line)
    field.show_value("Registration")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    field.setText("Gate")
    page.station.volume.setFocus()
    assert field.text() == "Registration"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Ga")
    assert field.button.isEnabled()
    page.hide()  # as a scan does, which opens the desk
    assert field.text() == "Registration"
    assert (names, changes) == ([], [])


def test_a_station_is_renamed_with_enter_or_the_button(page, qtbot):
    names: list[str] = []
    page.station.rename_requested.connect(names.append)
    line = page.station.station
    line.show_value("Station 1")
    assert not line.button.isEnabled()
    line.setText("  ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.setText(" Main  gate ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.setText("Side gate")
    line.setFocus()
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert names == ["Main gate", "Side gate"]


def test_nobody_is_at_the_desk_again(page, changes, qtbot):
    page.station.operator.show_value("Aysel")
    page.station.operator.clear()
    qtbot.mouseClick(page.station.operator.button, Qt.MouseButton.LeftButton)
    assert changes == [("operator", "")]


def test_the_wheel_over_a_field_changes_nothing(page, changes):
    for field in (page.station.look, page.station.volume, page.scanner.gap):
        center = QPointF(field.rect().center())
        wheel = QWheelEvent(
            center, field.mapToGlobal(center), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
    assert changes == []


# --- checkpoints


def opened(page, place: int):
    page.open_section("checkpoints")
    page.checkpoints.list.row_chosen.emit(place)
    return page.checkpoints.editor


def saved(page, qtbot, editor) -> Checkpoint:
    with qtbot.waitSignal(page.checkpoints.checkpoint_changed) as change:
        qtbot.mouseClick(editor.save, LEFT)
    return change.args[0]


def test_what_is_not_touched_stays_as_it_was(page, qtbot):
    for place, checkpoint in enumerate(demo_checkpoints(AT.date())):
        editor = opened(page, place)
        assert saved(page, qtbot, editor) == checkpoint
        qtbot.mouseClick(editor.cancel, LEFT)


def test_every_rule_of_a_checkpoint_can_be_changed(page, qtbot):
    editor = opened(page, 1)
    before = demo_checkpoints(AT.date())[1]
    editor.name.setText("  Panel 1a ")
    editor.venue.setText("Green hall")
    editor.categories._tags["Press"].setChecked(True)
    editor.opens.edit.setDateTime(
        QDateTime(editor.opens.edit.date(), QTime(8, 30), QTimeZone.utc())
    )
    editor.closes.switch.click()
    editor.tolerance.setValue(45)
    pick(editor.reentry, Reentry.ONCE)
    editor.capacity.setValue(0)
    editor.single_presence.setChecked(True)
    editor.auto_exit.edit.setTime(QTime(3, 15))
    pick(editor.auto_print, AutoPrint.ONCE)
    assert saved(page, qtbot, editor) == replace(
        before, name="Panel 1a", venue="Green hall", categories=("Press",),
        opens_at=datetime(2026, 5, 14, 8, 30, tzinfo=BAKU), closes_at=None, tolerance_min=45,
        reentry=Reentry.ONCE, capacity=None, single_presence=True, auto_exit=time(3, 15),
        auto_print=AutoPrint.ONCE,
    )  # fmt: skip


def test_a_time_is_kept_that_the_laptops_own_zone_skips(page):
    """At 02:30 of this day clocks in Budapest go from two to three."""
    editor = opened(page, 0)
    editor.opens.switch.setChecked(True)
    editor.opens.edit.setDateTime(
        QDateTime(editor.opens.edit.date().addDays(-46), QTime(2, 30), QTimeZone.utc())
    )
    moment = editor.opens.moment(ZoneInfo("Asia/Baku"))
    assert (moment.hour, moment.minute) == (2, 30)


@pytest.mark.parametrize("spoil", ["name", "times"])
def test_a_checkpoint_that_makes_no_sense_is_not_saved(page, qtbot, spoil):
    editor = opened(page, 1)
    if spoil == "name":
        editor.name.setText("   ")
    else:
        editor.closes.edit.setDateTime(editor.opens.edit.dateTime())
    with qtbot.assertNotEmitted(page.checkpoints.checkpoint_changed):
        qtbot.mouseClick(editor.save, LEFT)
    assert editor.error.isVisible()


def test_no_category_means_everybody(page, qtbot):
    editor = opened(page, 3)
    assert editor.categories.chosen() == ("VIP", "Speaker", "Delegate")
    editor.categories._all.click()
    assert saved(page, qtbot, editor).categories == ()


def test_a_new_checkpoint_has_no_id_yet(page, qtbot):
    page.open_section("checkpoints")
    qtbot.mouseClick(page.checkpoints.add, LEFT)
    page.checkpoints.editor.name.setText("Press room")
    assert saved(page, qtbot, page.checkpoints.editor) == Checkpoint("", "Press room")


def test_escape_leaves_the_form_before_the_page(page, qtbot):
    editor = opened(page, 0)
    page.activateWindow()
    editor.name.setFocus()
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(editor.name, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


# --- supervisors


@pytest.mark.parametrize(
    ("name", "pin", "again", "is_told"),
    [
        ("Elçin", "4711", "4711", True),
        ("", "4711", "4711", False),
        ("Elçin", "471", "471", False),
        ("Elçin", "4711", "4712", False),
    ],
)
def test_a_supervisor_needs_a_name_and_the_same_pin_twice(page, qtbot, name, pin, again, is_told):
    section = page.supervisors
    section.show_supervisors(())
    told: list[tuple[str, ...]] = []
    section.supervisor_changed.connect(lambda *args: told.append(args))
    page.open_section("supervisors")
    for field, text in ((section.person, name), (section.pin, pin), (section.again, again)):
        field.setText(text)
    qtbot.mouseClick(section.save, LEFT)
    assert told == ([(name, pin, "", "")] if is_told else [])
    assert section.error.isVisible() is not is_told


def test_a_change_of_supervisors_waits_for_the_pin_of_one(page, qtbot):
    section = page.supervisors
    section.show_supervisors((Operator("s", "Aytən", Role.SUPERVISOR),))
    told: list[tuple[str, ...]] = []
    section.supervisor_changed.connect(lambda *args: told.append(args))
    section.supervisor_removed.connect(lambda *args: told.append(args))
    page.open_section("supervisors")
    assert section.by.isVisible()
    for field, text in ((section.person, "Elçin"), (section.pin, "4711"), (section.again, "4711")):
        field.setText(text)
    qtbot.mouseClick(section.save, LEFT)
    assert told == []
    assert section.error.isVisible()
    section.by_pin.setText("2468")
    qtbot.mouseClick(section.save, LEFT)
    assert told == [("Elçin", "4711", "s", "2468")]
    assert not section.remove.isVisible()
    section.person.setText("Aytən")
    qtbot.mouseClick(section.remove, LEFT)
    assert told[1:] == [("s", "s", "2468")]


def test_the_station_is_renamed_once_and_never_to_nothing(page):
    section = page.station
    section.show_station(EVENT, STATION)
    told: list[str] = []
    section.rename_requested.connect(told.append)
    for typed in (STATION.name, "  ", " Main   entrance "):
        section.station.setText(typed)
        section.station.returnPressed.emit()
    assert told == ["Main entrance"]


def test_a_namesake_is_told_until_it_is_gone(page):
    section = page.station
    page.open_section("station")
    for has_namesake in (True, False):
        section.show_station(EVENT, STATION, has_namesake=has_namesake)
        assert section.error.isVisible() is has_namesake
    assert section.station.text() == STATION.name


def test_pins_are_hidden_and_do_not_stay(page):
    section = page.supervisors
    section.pin.setText("4711")
    assert "4711" not in section.pin.displayText()
    section.show_supervisors(())
    assert section.pin.text() == ""


# --- the printer


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


# --- scanners


def test_what_arrives_is_shown_with_what_it_is(page):
    section = page.scanner
    section.show_arrival(Arrival("1" * 34, number="004217", keys=35, mean_gap_ms=4.4))
    assert section.text.text().replace(" ", "") == "1" * 34
    assert "004217" in section.reading.text()
    assert "35" in section.reading.text()
    assert section.reading.level is Level.OK
    section.show_arrival(Arrival("https://x.example\t"))
    assert section.text.text().endswith("·")
    assert section.reading.level is Level.WARN


def test_resetting_the_wedge_tells_its_usual_pauses(page, changes):
    page.show_settings(Settings(wedge_gap_ms=90, wedge_tail_ms=400))
    page.scanner.reset.click()
    assert changes == [("wedge_gap_ms", 50), ("wedge_tail_ms", 150)]


# --- the window


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("look", ["light", "contrast"])
def test_every_section_fits(page, light, long_language, size, look):
    light.choose(look)
    page.resize(*size)
    for section in page.sections:
        page.open_section(section)
        QApplication.processEvents()
        inner = page.stack.currentWidget()
        assert inner.widget().width() <= inner.viewport().width()
    least = page.window().minimumSizeHint()
    assert (least.width(), least.height()) <= size


def test_every_text_changes_with_the_language(page, qtbot, long_language):
    qtbot.waitUntil(lambda: "ö" in page.header.title.text())
    qtbot.waitUntil(lambda: all("ö" in page.list.item(row).text() for row in range(5)))
    assert "ö" in page.checkpoints.editor._rows["reentry"].title.text()
    assert "ö" in page.printer.details.language.currentText()


def test_every_field_has_a_name_for_those_who_cannot_see_it(page):
    fields = [
        page.station.language, page.station.volume, page.checkpoints.editor.capacity,
        page.supervisors.pin, page.printer.host, page.scanner.gap, page.station.operator,
    ]  # fmt: skip
    assert all(field.accessibleName() for field in fields)
