"""The list of supervisors: nobody is added or removed without the PIN of one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkin.model import Operator, Role
from tests.ui.settings.hands import LEFT
from tests.ui.test_layout import SIZES
from ui.widgets.recovery_dialog import RecoveryWish


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


def test_pins_are_hidden_and_do_not_stay(page):
    section = page.supervisors
    section.pin.setText("4711")
    assert "4711" not in section.pin.displayText()
    section.show_supervisors(())
    assert section.pin.text() == ""


def asked(page, qtbot):
    page.open_section("supervisors")
    qtbot.mouseClick(page.supervisors.forgotten, LEFT)
    dialog = page.supervisors.dialog
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def fill(dialog, pack="x.eventpack", passphrase="violet-anchor", pin="2468", again="2468"):
    if pack:
        dialog.packs.chosen.emit(Path(pack))
    for line, text in ((dialog.secret.line, passphrase), (dialog.pin, pin), (dialog.again, again)):
        line.setText(text)


@pytest.mark.parametrize(
    "missing", [{"pack": ""}, {"passphrase": " "}, {"pin": "123", "again": "123"}, {"again": "24"}]
)
def test_a_forgotten_pin_needs_the_pack_and_the_new_pin_twice(page, qtbot, missing):
    wishes = []
    page.supervisors.recovery_requested.connect(wishes.append)
    dialog = asked(page, qtbot)
    fill(dialog, **missing)
    dialog.confirm.click()
    assert wishes == []
    assert dialog.error.isVisible()
    fill(dialog)
    dialog.confirm.click()
    assert wishes == [RecoveryWish(Path("x.eventpack"), "violet-anchor", "Aytən", "2468")]
    assert "2468" not in repr(wishes)
    assert not dialog.confirm.isEnabled()  # while the pack is opened
    dialog.show_error("No.")
    assert dialog.confirm.isEnabled()
    page.supervisors.close_dialog()


def test_without_a_supervisor_there_is_no_forgotten_pin(page):
    page.open_section("supervisors")
    page.supervisors.show_supervisors(())
    assert not page.supervisors.forgotten.isVisible()


def test_a_scan_puts_the_form_away_with_what_was_typed(page, qtbot):
    dialog = asked(page, qtbot)
    fill(dialog)
    page.hide()  # as a scan does, which opens the desk
    assert page.supervisors.dialog is None
    assert not dialog.isVisible()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_form_of_a_forgotten_pin_fits(page, qtbot, long_language, size):
    page.resize(*size)
    dialog = asked(page, qtbot)
    dialog.show_error("This is a sentence that is as long as the longest of those that are shown.")
    QApplication.processEvents()
    least = dialog.minimumSizeHint()
    assert (least.width(), least.height()) <= size
    assert dialog.height() <= size[1]
    parts = (dialog.secret, dialog.secret.line, dialog.choose, dialog.pin, dialog.error)
    for part in parts:
        assert part.height() >= part.minimumSizeHint().height()
    assert dialog.secret.line.height() <= dialog.secret.height()
    page.supervisors.close_dialog()
