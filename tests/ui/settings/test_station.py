"""The settings of this station: a name is taken over once it is whole, and a choice at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from checkin.settings import Settings
from tests.ui.samples import EVENT, STATION
from tests.ui.settings.hands import pick


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
