"""The list of supervisors: nobody is added or removed without the PIN of one."""

from __future__ import annotations

import pytest

from checkin.model import Operator, Role
from tests.ui.settings.hands import LEFT


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
