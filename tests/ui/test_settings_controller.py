"""Every change on the settings page is on the disk at once; what cannot be saved is said."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from checkin import facts, settings
from checkin.badge import painter, spooler
from checkin.badge.discovery import FoundPrinter
from checkin.badge.printer_url import Kind
from checkin.badge_code import test_card as trial_card
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.event_setup import DEMO_SUPERVISOR
from checkin.model import Checkpoint
from tests.printers.virtual import VirtualPrinter
from tests.ui.samples import AT
from ui.background import BackgroundTasks
from ui.print_room import PREVIEW_FOLDER, PrintNews
from ui.recovery_news import RecoveryNews
from ui.scanner.burst import Key
from ui.screens.settings import SettingsPage
from ui.settings_controller import SettingsController
from ui.widgets.recovery_dialog import RecoveryWish

FOUND = (
    FoundPrinter("Badge printer", "os://Badge%20printer", Kind.OS),
    FoundPrinter("USB serial (/dev/ttyUSB0)", "serial:///dev/ttyUSB0", Kind.SERIAL),
)
PATIENCE_S = 10.0


@pytest.fixture
def station(tmp_path):
    desk = Desk.set_up_demo(tmp_path / "e", FixedClock(AT), 12)
    yield desk
    desk.close()


@pytest.fixture
def page(light, qtbot):
    page = SettingsPage()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def controller(station, page, qtbot):
    tasks, painting = BackgroundTasks(), BackgroundTasks(threads=1)
    news = PrintNews(station)
    queue = spooler.Spooler(station.folder, station.clock, news.report)
    controller = SettingsController(station, tasks, painting, page, queue, lambda: FOUND)
    news.job_changed.connect(controller.trial.job_changed)
    yield controller
    painting.close()
    tasks.close()
    queue.close()


def test_a_setting_is_on_the_disk_before_others_hear_of_it(controller, station, page):
    heard = []
    controller.setting_changed.connect(
        lambda name, value: heard.append((name, value, settings.load(station.folder)))
    )
    page.setting_changed.emit("sound_volume", 15)
    assert heard == [("sound_volume", 15, replace(settings.Settings(), sound_volume=15))]
    assert page.station.volume.value() == 15


def test_a_setting_that_cannot_be_saved_holds_and_is_said(controller, station, page, monkeypatch):
    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings, "save", full)
    page.setting_changed.emit("theme", "dark")
    assert station.settings.theme == "dark"
    assert len(page.messages.texts) == 1


def test_a_checkpoint_keeps_its_id_and_a_new_one_gets_one(controller, station, page, qtbot):
    first = station.checkpoints[0]
    with qtbot.waitSignal(controller.shared.checkpoints_changed):
        page.checkpoints.checkpoint_changed.emit(replace(first, capacity=77))
    assert station.checkpoint(first.id).capacity == 77
    page.checkpoints.checkpoint_changed.emit(Checkpoint("", "Press room"))
    assert station.checkpoint("Press room").id
    assert len(station.checkpoints) == 6
    titles = [row.title for row in page.checkpoints.list.rows.rows]
    assert "Press room" in titles


def test_the_categories_offered_are_those_of_the_list(controller, station, page):
    page.open_section("checkpoints")
    page.checkpoints.add.click()
    offered = set(page.checkpoints.editor.categories._tags)
    assert offered == {state.attendee.category for state in station.people.all()}


def test_a_supervisors_new_pin_holds(controller, station, page):
    [first] = station.supervisors
    name, pin = DEMO_SUPERVISOR
    page.supervisors.supervisor_changed.emit(name, "new-pin", first.id, pin)
    page.supervisors.supervisor_changed.emit("Second", "8642", first.id, "new-pin")
    by_name = {operator.name: operator for operator in station.supervisors}
    assert facts.pin_fits(by_name[name], "new-pin")
    assert facts.pin_fits(by_name["Second"], "8642")
    assert len(page.supervisors.list.rows.rows) == 2


def test_nobody_becomes_a_supervisor_without_the_word_of_one(controller, station, page):
    [first] = station.supervisors
    page.supervisors.supervisor_changed.emit("Stranger", "1111", first.id, "wrong")
    page.supervisors.supervisor_removed.emit(first.id, first.id, "wrong")
    assert station.supervisors == (first,)
    assert page.supervisors.error.text()


def test_a_supervisor_who_was_removed_is_none_any_more(controller, station, page):
    [first] = station.supervisors
    _, pin = DEMO_SUPERVISOR
    page.supervisors.supervisor_changed.emit("Second", "8642", first.id, pin)
    page.supervisors.supervisor_removed.emit(first.id, first.id, pin)
    assert [each.name for each in station.supervisors] == ["Second"]


def test_the_station_has_another_name_everywhere(controller, station, page, qtbot):
    with qtbot.waitSignal(controller.shared.station_renamed):
        page.station.rename_requested.emit("Main entrance")
    assert station.station.name == "Main entrance"
    assert page.station.station.text() == "Main entrance"
    assert station.namesakes == ()


def test_printers_and_ports_are_looked_up_when_they_are_asked_for(controller, page, qtbot):
    page.open_section("printer")
    qtbot.waitUntil(lambda: page.printer.queue.findData("Badge printer") >= 0)
    assert page.printer.port.findData("/dev/ttyUSB0") >= 0
    assert page.scanner.port.findData("/dev/ttyUSB0") >= 0
    assert page.scanner.port.findData("Badge printer") < 0


def test_the_test_page_comes_out_on_the_screen(controller, station, page, qtbot):
    page.printer.test.click()
    qtbot.waitUntil(lambda: not page.printer.paper.image.isNull())
    assert page.printer.paper.image.width() == 576
    assert page.printer.status.level == "ok"


@pytest.mark.parametrize("settings", ["", "?language=zpl&width=832", "?impl=column&turn=yes"])
def test_the_test_page_comes_out_of_a_printer(settings, controller, page, qtbot):
    language = "zpl" if "zpl" in settings else "escpos"
    with VirtualPrinter(language, width=832 if language == "zpl" else 576) as printer:
        page.printer.printer_changed.emit(printer.listen() + settings)
        controller.refresh()
        page.printer.test.click()
        qtbot.waitUntil(lambda: page.printer.status.level == "ok")
        [strip] = printer.strips()
        assert printer.garbage == b""
    assert strip.codes() == [trial_card()]


def test_the_window_goes_on_while_the_test_page_is_painted(
    controller, station, page, qtbot, monkeypatch
):
    began, gate, painted = threading.Event(), threading.Event(), painter.test_page

    def slow(*arguments, **settings):
        began.set()
        assert gate.wait(PATIENCE_S)
        return painted(*arguments, **settings)

    monkeypatch.setattr(painter, "test_page", slow)
    page.printer.test.click()
    assert began.wait(PATIENCE_S)
    assert page.printer.status.text()
    page.printer.test.click()  # impatient: one page is enough
    gate.set()
    qtbot.waitUntil(lambda: page.printer.status.level == "ok")
    assert len(list((station.folder / PREVIEW_FOLDER).glob("*.png"))) == 1


def test_a_printer_that_is_off_is_said(controller, page, qtbot):
    page.printer.printer_changed.emit("tcp://127.0.0.1:9")
    controller.refresh()
    page.printer.test.click()
    qtbot.waitUntil(lambda: page.printer.status.level == "bad")
    assert page.printer.status.text()


def test_a_scan_on_the_page_checks_nobody_in(controller, station, page, qtbot):
    row = next(station.badges.codes())
    before = station.counts_of_entries()
    controller.take_burst((Key("1", "1", 300.0), Key("2", "2", 6.0), Key("\n", "\n", 4.0)))
    controller.take_scan(row.code)
    assert row.attendee.badge_number in page.scanner.reading.text()
    assert "3" in page.scanner.reading.text()
    controller.take_scan(trial_card())
    assert page.scanner.reading.level == "ok"
    controller.take_scan("no badge")
    assert page.scanner.reading.level == "warn"
    assert station.counts_of_entries() == before


def test_scans_are_wanted_only_while_scanners_are_tried(controller, page, qtbot):
    page.open_section("scanner")
    assert not controller.wants_scans
    page.show()
    qtbot.waitExposed(page)
    assert controller.wants_scans
    page.open_section("station")
    assert not controller.wants_scans


@pytest.fixture
def pack(station, tmp_path):
    path = tmp_path / "x.eventpack"
    station.sync.make_pack(path, "violet-anchor")
    return path


def test_a_forgotten_pin_is_set_anew_by_the_pack_and_told(controller, station, page, pack, qtbot):
    news = RecoveryNews(station)
    told = []
    news.message_raised.connect(lambda words, level: told.append((words(), level)))
    name, old = DEMO_SUPERVISOR
    section = page.supervisors
    section.ask_recovery()
    wish = RecoveryWish(pack, "violet-anchors", name, "8642")
    section.recovery_requested.emit(wish)
    qtbot.waitUntil(lambda: bool(section.dialog.error.text()))
    assert facts.pin_fits(station.supervisors[0], old)
    section.recovery_requested.emit(replace(wish, passphrase="violet-anchor"))
    qtbot.waitUntil(lambda: section.dialog is None)
    assert facts.pin_fits(station.supervisors[0], "8642")
    assert not facts.pin_fits(station.supervisors[0], old)
    assert name in section.recoveries.text()
    news.look()
    news.look()
    [(text, level)] = told
    assert name in text
    assert level == "warn"


def test_who_leaves_the_form_meanwhile_sets_no_pin(controller, station, page, pack, qtbot):
    name, old = DEMO_SUPERVISOR
    page.supervisors.ask_recovery()
    wish = RecoveryWish(pack, "violet-anchor", name, "8642")
    page.supervisors.recovery_requested.emit(wish)
    page.supervisors.close_dialog()
    qtbot.waitUntil(lambda: not controller._tasks.is_busy)
    assert facts.pin_fits(station.supervisors[0], old)
    assert station.recoveries.all() == ()
