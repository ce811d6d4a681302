"""The dialogs of the desk ask, and leave the deciding to others."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from checkin.admission import Check, verdict
from checkin.model import HistoryLine, Operator, Reason, ReplaceReason, Role
from tests.ui.samples import ANNA, AT, BAKU, LONG
from ui.widgets.attendee_details import AttendeeDetails
from ui.widgets.override_dialog import OverrideDialog
from ui.widgets.replace_badge_dialog import ORDER, ReasonButton, ReplaceBadgeDialog

LEYLA = Operator("leyla", "Leyla Həsənova", Role.SUPERVISOR, "hash")
NURLAN = Operator("nurlan", "Nurlan", Role.SUPERVISOR, "hash")
KEY = Qt.Key


@pytest.fixture
def override(light, qtbot):
    dialog = OverrideDialog(ANNA.name, "Not paid", (LEYLA, NURLAN))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_an_override_needs_a_reason(override):
    override.pin.setText("1234")
    assert not override.confirm.isEnabled()
    override.reason.setText("   ")
    assert not override.confirm.isEnabled()


def test_enter_without_a_reason_asks_for_one(override, qtbot):
    qtbot.keyClicks(override.pin, "1234")
    qtbot.keyClick(override.pin, KEY.Key_Return)
    assert override.error.isVisible()
    assert override.focusWidget() is override.reason
    assert override.pin.text() == "1234"
    qtbot.mouseClick(override.choices[0], Qt.MouseButton.LeftButton)
    assert not override.error.isVisible()


def test_a_button_that_waits_for_a_reason_looks_so(override):
    def background():
        return override.confirm.grab().toImage().pixelColor(12, override.confirm.height() // 2)

    waiting = background()
    override.reason.setText("Speaker of the next panel")
    assert background() != waiting


def test_an_override_carries_who_and_why(override, qtbot):
    override.supervisor.setCurrentIndex(1)
    qtbot.keyClicks(override.pin, "1234")
    qtbot.mouseClick(override.choices[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(override.confirmed) as confirmed:
        qtbot.keyClick(override.pin, KEY.Key_Return)
    assert confirmed.args == ["nurlan", "1234", "Photo ID checked"]
    assert override.isVisible()  # who checks the PIN closes it


def test_a_wrong_pin_is_typed_again_and_nothing_else(override, qtbot):
    override.reason.setText("Speaker of the next panel")
    override.pin.setText("0000")
    override.show_error("The PIN is wrong. Type it again.")
    assert (override.pin.text(), override.reason.text()) == ("", "Speaker of the next panel")
    assert override.error.isVisible()


def test_without_supervisors_nobody_overrides(light, qtbot):
    dialog = OverrideDialog("", "Not paid", ())
    qtbot.addWidget(dialog)
    dialog.reason.setText("a reason")
    assert not dialog.confirm.isEnabled()
    assert "supervisor" in dialog.error.text()


@pytest.fixture
def replace(light, qtbot):
    dialog = ReplaceBadgeDialog(LONG)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize("consequence", ["The same badge", "The same badge again; " * 3])
def test_the_words_of_a_large_button_stand_in_its_middle(light, qtbot, consequence):
    button = ReasonButton("1")
    qtbot.addWidget(button)
    button.resize(360, button.sizeHint().height())
    button.set_words("Damaged", consequence)
    image = button.grab().toImage()
    paper = image.pixelColor(200, 4)
    inked = [
        y
        for y in range(4, image.height() - 4)
        if any(image.pixelColor(x, y) != paper for x in range(50, 340))
    ]
    above, below = inked[0], image.height() - 1 - inked[-1]
    assert abs(above - below) <= 6


@pytest.mark.parametrize(("number", "reason"), list(enumerate(ORDER, start=1)))
def test_one_key_prints_for_its_reason(replace, qtbot, number, reason):
    with qtbot.waitSignal(replace.replacement_requested) as asked:
        qtbot.keyClick(replace, getattr(KEY, f"Key_{number}"))
    assert asked.args == [LONG.id, reason]


@pytest.mark.parametrize("reason", ReplaceReason)
def test_one_click_prints_for_its_reason(replace, qtbot, reason):
    with qtbot.waitSignal(replace.replacement_requested) as asked:
        qtbot.mouseClick(replace.buttons[reason], Qt.MouseButton.LeftButton)
    assert asked.args == [LONG.id, reason]


def test_enter_in_a_hurry_makes_no_good_badge_worthless(replace, qtbot):
    with qtbot.waitSignal(replace.replacement_requested) as asked:
        qtbot.keyClick(replace.focusWidget(), KEY.Key_Return)
    assert not asked.args[1].makes_a_new_generation


def test_the_preview_follows_the_focus(replace, qtbot):
    with qtbot.waitSignal(replace.preview_requested) as asked:
        qtbot.keyClick(replace.focusWidget(), KEY.Key_Tab)
    assert asked.args == [ORDER[1]]
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    replace.show_preview(image)
    shown = replace.preview.grab().toImage().pixelColor(replace.preview.rect().center())
    assert shown == Qt.GlobalColor.red


def test_a_printer_fault_is_said_in_the_dialog(replace):
    replace.show_printer("Printer Desk 2: no paper")
    replace.show_error("The badge was not printed: load paper.")
    assert replace.printer.text() == "Printer Desk 2: no paper"
    assert replace.error.isVisible()


@pytest.fixture
def details(light, qtbot):
    dialog = AttendeeDetails(LONG)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_all_that_the_list_says_is_shown(details):
    for text in (LONG.native_name, LONG.organisation, LONG.note, "Interpreter", "000007"):
        assert text in details.lines


def test_an_empty_field_takes_no_room(details):
    assert "E-mail" not in details.lines
    details.show_attendee(dataclasses.replace(LONG, email="o@example.org"))
    assert "o@example.org" in details.lines


def test_the_history_says_when_where_and_what(details):
    entries = [
        ("passage", {"cp": "palace", "dir": "entry"}, False),
        ("passage", {"cp": "palace", "dir": "exit"}, True),
        ("refusal", {"cp": "palace", "reason": "already-in"}, False),
        ("badge.issued", {"reason": "lost"}, False),
        ("passage", {"override": {"by": "Leyla", "reason": "Speaker"}}, False),
        ("of.a.newer.version", {}, False),
    ]
    lines = tuple(
        HistoryLine(AT - timedelta(hours=number), kind, "Station 1", body, undone=undone)
        for number, (kind, body, undone) in enumerate(entries)
    )
    details.show_history(lines, {"palace": "Gulustan Palace"}, BAKU, AT)
    assert "14:07 · Station 1" in details.lines
    for text in (
        "Entered · Gulustan Palace",
        "Left · Gulustan Palace (taken back)",
        "Not let in · Gulustan Palace · Already in",
        "New badge · Lost",
        "Entered · Speaker",
        "of.a.newer.version",
    ):
        assert text in details.lines


def test_an_answer_is_explained_rule_by_rule(details):
    details.show_explanation(
        (Check("known", True), Check("not-in-already", False, verdict(Reason.ALREADY_IN)))
    )
    assert "Somebody on the list has this code" in details.lines
    assert "Already in" in details.lines


def test_the_details_lead_to_a_badge_and_a_check_in(details, qtbot):
    with qtbot.waitSignal(details.badge_requested) as badge:
        qtbot.mouseClick(details.badge, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(details.check_in_requested) as check_in:
        qtbot.mouseClick(details.check_in, Qt.MouseButton.LeftButton)
    assert badge.args == check_in.args == [LONG.id]


@pytest.mark.parametrize("make", [
    lambda: OverrideDialog(LONG.name, "Not paid", (LEYLA,)),
    lambda: ReplaceBadgeDialog(LONG),
    lambda: AttendeeDetails(LONG),
])  # fmt: skip
def test_a_dialog_speaks_every_language_and_fits_a_small_screen(light, qtbot, long_language, make):
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [button.text() for button in dialog.findChildren(QPushButton)]
    assert all("ö" in text for text in buttons)
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 600
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, KEY.Key_Escape)
