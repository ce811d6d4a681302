"""The whole desk: every wish has a key and a place for the mouse, and a scan always wins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from checkin.model import Counts, Direction, Hit, Reason
from tests.ui.samples import ANNA, AT, DINNER, EVENT, LONG, PALACE, STATION, outcome
from ui import theme as look
from ui.pages import MENU

KEY = Qt.Key
HITS = (Hit(ANNA, 0.95, inside=False), Hit(LONG, 0.8, inside=True))


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (KEY.Key_F3, Qt.KeyboardModifier.NoModifier, "direction_toggled"),
        (KEY.Key_F5, Qt.KeyboardModifier.NoModifier, "badge_requested"),
        (KEY.Key_F6, Qt.KeyboardModifier.NoModifier, "details_requested"),
        (KEY.Key_F8, Qt.KeyboardModifier.NoModifier, "override_requested"),
        (KEY.Key_F9, Qt.KeyboardModifier.NoModifier, "look_requested"),
        (KEY.Key_F11, Qt.KeyboardModifier.NoModifier, "full_screen_requested"),
        (KEY.Key_Z, Qt.KeyboardModifier.ControlModifier, "undo_requested"),
        (KEY.Key_Escape, Qt.KeyboardModifier.NoModifier, "clear_requested"),
    ],
)
@pytest.mark.parametrize("focus", ["desk", "field", "recent"])
def test_a_key_works_wherever_the_focus_is(desk, qtbot, key, modifier, signal, focus):
    desk.show_outcome(outcome(Reason.UNPAID))
    widget: QWidget = {"desk": desk, "field": desk.field, "recent": desk.recent}[focus]
    widget.setFocus()
    with qtbot.waitSignal(getattr(desk, signal)):
        qtbot.keyClick(widget, key, modifier)


@pytest.mark.parametrize(
    ("button", "signal", "args"),
    [
        ("panel.badge", "badge_requested", [ANNA.id]),
        ("panel.details", "details_requested", [ANNA.id]),
        ("panel.override", "override_requested", []),
        ("header.direction", "direction_toggled", []),
    ],
)
def test_the_mouse_does_what_the_keys_do(desk, qtbot, button, signal, args):
    desk.show_outcome(outcome(Reason.UNPAID))
    target = desk
    for name in button.split("."):
        target = getattr(target, name)
    with qtbot.waitSignal(getattr(desk, signal)) as asked:
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
    assert asked.args == args


def test_keys_about_a_person_mean_nobody_while_nobody_is_shown(desk, qtbot):
    with (
        qtbot.assertNotEmitted(desk.badge_requested),
        qtbot.assertNotEmitted(desk.details_requested),
        qtbot.assertNotEmitted(desk.override_requested),
    ):
        for key in (KEY.Key_F5, KEY.Key_F6, KEY.Key_F8):
            qtbot.keyClick(desk, key)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, offscreen
def test_one_key_leads_to_the_search_and_one_to_the_languages(desk, qtbot):
    qtbot.keyClick(desk, KEY.Key_F2)
    assert desk.field.hasFocus()
    qtbot.keyClick(desk.field, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.header.languages.isVisible()
    desk.header.languages.close()


@pytest.mark.parametrize(("room_px", "dense"), [(768, False), (560, True)])
def test_the_menu_stands_in_one_column_on_a_small_screen(desk, room_px, dense):
    desk.header.set_pages(MENU)
    menu = desk.header.menu
    desk.header.fit_menu(room_px)
    assert menu.property("dense") is dense
    assert sum(menu.actionGeometry(line).height() for line in menu.actions()) < room_px


def test_a_letter_begins_a_search(desk, qtbot):
    # keyClicks knows the keys of ASCII only
    event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_unknown, Qt.KeyboardModifier.ShiftModifier, "Ə")
    with qtbot.waitSignal(desk.search_changed) as search:
        QApplication.sendEvent(desk, event)
    assert search.args == ["Ə"]
    assert desk.field.hasFocus()
    assert desk.search.isVisible()


def test_a_letter_in_the_list_of_scans_begins_a_search_too(desk, qtbot):
    desk.show_recent((outcome(),))
    desk.recent.setFocus()
    qtbot.keyClicks(desk.recent, "a")
    assert desk.field.text() == "a"


def test_a_scan_drops_a_search(desk, qtbot):
    qtbot.keyClicks(desk.field, "orazowa")
    desk.show_hits("orazowa", HITS, False)
    desk.show_outcome(outcome(Reason.ALREADY_IN))
    assert desk.field.text() == ""
    assert desk.recent.isVisible()
    assert not desk.field.hasFocus()
    assert desk.panel.words.headline == "Already in"


def test_the_next_letters_after_a_scan_are_a_new_search(desk, qtbot):
    qtbot.keyClicks(desk.field, "left over")
    desk.show_outcome(outcome())
    qtbot.keyClicks(desk, "new")
    assert desk.field.text() == "new"


def test_escape_clears_everything(desk, qtbot):
    qtbot.keyClicks(desk.field, "orazowa")
    with qtbot.waitSignal(desk.clear_requested):
        qtbot.keyClick(desk.field, KEY.Key_Escape)
    assert desk.field.text() == ""
    assert desk.panel.words.headline == "Scan a badge"


def test_pointing_at_somebody_shows_them_for_the_keys(desk, qtbot):
    qtbot.keyClicks(desk.field, "or")
    desk.show_hits("or", (HITS[1], HITS[0]), False)
    qtbot.keyClick(desk.field, KEY.Key_Down)
    assert desk.panel.words.name == desk.search.chosen.attendee.name
    with qtbot.waitSignal(desk.badge_requested) as badge:
        qtbot.keyClick(desk.field, KEY.Key_F5)
    assert badge.args == [desk.search.chosen.attendee.id]


def test_a_verdict_is_gone_once_somebody_else_is_looked_up(desk, qtbot):
    desk.show_outcome(outcome())
    qtbot.keyClicks(desk, "or")
    desk.show_hits("or", HITS[1:], False)
    assert desk.panel.words.headline == "Inside"


def test_all_about_a_recent_scan_is_a_click_away(desk, qtbot):
    desk.show_recent((outcome(Reason.UNKNOWN, None), outcome()))
    row = desk.recent.visualRect(desk.recent.rows.index(1)).center()
    with qtbot.waitSignal(desk.details_requested) as details:
        qtbot.mouseClick(desk.recent.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert details.args == [ANNA.id]


def test_a_code_that_names_nobody_has_no_details(desk, qtbot):
    desk.show_recent((outcome(Reason.UNKNOWN, None),))
    row = desk.recent.visualRect(desk.recent.rows.index(0)).center()
    with qtbot.assertNotEmitted(desk.details_requested):
        qtbot.mouseClick(desk.recent.viewport(), Qt.MouseButton.LeftButton, pos=row)


def test_the_keys_are_explained_and_any_key_ends_that(desk, qtbot):
    qtbot.keyClick(desk, KEY.Key_F1)
    assert desk.overview.isVisible()
    assert desk.rect().contains(desk.overview.geometry())
    qtbot.keyClick(desk.overview, KEY.Key_Space)
    assert not desk.overview.isVisible()


def test_a_scan_ends_the_explanation(desk, qtbot):
    qtbot.keyClick(desk, KEY.Key_F1)
    desk.show_outcome(outcome())
    assert not desk.overview.isVisible()


def test_leaving_is_marked_in_the_head_and_on_the_panel(desk):
    desk.show_header(EVENT, STATION, (PALACE, DINNER), DINNER, Direction.EXIT)
    assert desk.header.direction.text().startswith("EXIT")
    assert desk.header.chooser.text() == "Gala dinner"
    assert desk.panel.grab().toImage().pixelColor(300, 30) == look.LIGHT.color("text")


def test_times_are_those_of_the_event(desk):
    desk.show_time(AT)
    desk.show_recent((outcome(),))
    assert desk.strip.clock.text() == "14:07"
    assert desk.recent.rows.index(0).data().endswith("14:07")


def test_counts_are_shown(desk):
    desk.show_counts(Counts(412, 430, 1240))
    assert desk.header.counts.text().startswith("412 inside · 1")
    assert "430" in desk.header.counts.toolTip()


def test_the_same_error_is_shown_once(desk):
    for _ in range(3):
        desk.show_message("The printer does not answer.", "bad")
    assert desk.messages.texts == ("The printer does not answer.",)


def test_everything_that_can_be_pressed_has_a_name_and_is_large_enough(desk):
    desk.show_outcome(outcome(Reason.UNPAID))
    desk.show_status("printer", "warn", "Paper low", "Printer Desk 2: paper low")
    for button in desk.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button.objectName()
            assert button.height() >= 44
            assert button.width() >= 44


def test_tab_goes_from_the_search_to_the_panel_to_the_head(desk, qtbot):
    desk.show_outcome(outcome(Reason.UNPAID))
    desk.field.setFocus()
    seen = []
    for _ in range(7):
        qtbot.keyClick(desk.window().focusWidget(), KEY.Key_Tab)
        seen.append(desk.window().focusWidget())
    wanted = [desk.recent, desk.panel.badge, desk.panel.details, desk.panel.override]
    assert [widget for widget in seen if widget in wanted] == wanted


def test_another_language_reaches_every_part(desk, long_language):
    desk.show_outcome(outcome())
    desk.show_counts(Counts(1, 1, 1))
    assert "ö" in desk.header.direction.text()
    assert "ö" in desk.header.counts.text()
    assert "ö" in desk.field.placeholderText()
    assert "ö" in desk.side.caption.text()
    assert "ö" in desk.panel.words.headline
