"""The ways in which entries travel, beside the list of the stations: packs, sticks, addresses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from checkin.exchange_files import SHORTEST_PASSPHRASE
from checkin.sync import event_pack
from tests.ui.sync.pages import LEFT, WAIT_MS, network, show
from ui import sync_controller
from ui.i18n import Translations


def test_a_pack_needs_a_passphrase_that_does_not_stay_on_the_screen(page, tmp_path, qtbot):
    assert SHORTEST_PASSPHRASE == event_pack.SHORTEST_PASSPHRASE
    qtbot.keyClicks(page.panel.passphrase, "seven w")
    assert not page.panel.pack.isEnabled()
    assert "8" in page.panel.least.text()
    qtbot.keyClicks(page.panel.passphrase, "ords")
    assert page.panel.passphrase.displayText() != "seven words"
    qtbot.mouseClick(page.panel.secret.button, LEFT)
    assert page.panel.passphrase.displayText() == "seven words"
    qtbot.mouseClick(page.panel.pack, LEFT)
    assert page.files.dialog is not None
    assert [Path(file).name for file in page.files.dialog.selectedFiles()] == ["Forum.eventpack"]
    page.files.dialog.fileSelected.emit(str(tmp_path / "event.eventpack"))
    assert page.panel.passphrase.text() == ""
    assert not page.panel.secret.button.isChecked()
    qtbot.waitUntil(lambda: "is written" in page.panel.result.text(), timeout=WAIT_MS)
    assert (tmp_path / "event.eventpack").stat().st_size > 0


def test_what_becomes_of_a_pack_is_seen_from_its_button_on_a_small_screen(
    page, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(sync_controller, "make_pack", lambda *_pack: None)
    page.resize(1024, 420)
    bar = page._exchange.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.pack_requested.emit(tmp_path / "event.eventpack", "seven words")
    assert "is being made" in page.panel.result.text()
    assert bar.value() == 0
    qtbot.waitUntil(lambda: "Join an event" in page.panel.result.text(), timeout=WAIT_MS)


def test_dialogs_are_put_away_with_the_page(page):
    page.panel.export.click()
    assert page.files.dialog is not None
    page.hide()
    assert page.files.dialog is None


def test_an_address_is_typed(page, qtbot):
    qtbot.keyClicks(page.panel.address, " 10.0.0.9 ")
    with qtbot.waitSignal(page.connect_requested) as wanted:
        qtbot.keyClick(page.panel.address, Qt.Key.Key_Return)
    assert wanted.args == ["10.0.0.9"]
    assert page.panel.address.text() == ""


def test_addresses_that_were_typed_can_be_forgotten(page, second, qtbot):
    show(page, network(second, typed=("10.0.0.9:7447", "hub:7447")))
    assert list(page.panel.typed.buttons) == ["10.0.0.9:7447", "hub:7447"]
    with qtbot.waitSignal(page.forget_requested) as wanted:
        qtbot.mouseClick(page.panel.typed.buttons["hub:7447"], LEFT)
    assert wanted.args == ["hub:7447"]
    show(page, network(second))
    assert not page.panel.typed.isVisible()


def test_escape_leads_back_to_the_desk(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_what_was_said_is_said_again_in_another_language(page, tmp_path, qtbot):
    languages = Translations()
    languages.use("en")
    page.export_requested.emit(tmp_path)
    said = page.panel.result
    qtbot.waitUntil(lambda: "You may take it out" in said.text(), timeout=WAIT_MS)
    languages.use("ru")
    qtbot.waitUntil(lambda: "take it out" not in said.text())
    page.process.alarm_raised.emit("bad-address", {"address": "what?"})
    russian = page.panel.error.text()
    languages.use("en")
    qtbot.waitUntil(lambda: page.panel.error.text() != russian)
    assert not said.isVisible()


def test_an_alarm_is_a_sentence(page):
    page.process.alarm_raised.emit("bad-address", {"address": "what?"})
    assert "192.168" in page.panel.error.text()
