"""A scan is recognised wherever the focus is; a person's typing ends where it belongs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tests.ui.scanner.conftest import NOW, badge
from ui.level import Level
from ui.scanner.burst import Suffix, WedgeOptions

FRENCH = dict(zip("1234567890-", "&é\"'(-è_çà)", strict=True))
KAZAKH = dict(zip("1234567890-", '"әіңғ,.үұқ-', strict=True))
PLACES = ["search", "button", "table", "spin", "combo", "check", "note"]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("suffix", ["\n", "\t", "\n\n", "\n\t"])
def test_a_scan_leaves_no_trace_where_the_focus_is(place, suffix, desk, keyboard, scans):
    desk.search.setText("Anna")
    getattr(desk, place).setFocus()
    before = desk.picture()
    keyboard.scan(badge(), suffix=suffix)
    keyboard.scan(badge(9), suffix=suffix)
    assert scans == [badge(), badge(9)]
    assert desk.picture() == before
    assert QApplication.focusWidget() is getattr(desk, place)


@pytest.mark.parametrize("gap_ms", [0, 1, 2, 4, 8, 20, 30])
@pytest.mark.parametrize("layout", [None, FRENCH, KAZAKH], ids=["us", "fr", "kz"])
def test_the_physical_key_counts_and_not_the_layout(gap_ms, layout, keyboard, scans):
    keyboard.scan(badge(), gap_ms=gap_ms, layout=layout)
    assert scans == [badge()]


def test_keys_without_scan_code_are_read_by_their_text(keyboard, scans):
    keyboard.scan(badge(), code=0)
    assert scans == [badge()]


@pytest.mark.parametrize("layout", [FRENCH, KAZAKH], ids=["fr", "kz"])
def test_keys_without_scan_code_of_a_layout_without_digits_are_read_by_the_mac(
    layout, desk, keyboard, scans
):
    keyboard.scan(badge(), code=0, layout=layout)
    assert scans == [badge()]
    assert desk.search.text() == ""


def test_clicks_of_pytest_qt_on_the_window_are_read(desk, qtbot, wedge):
    with qtbot.waitSignal(wedge.scanned) as scan:
        for char in badge():
            QTest.keyClick(desk.windowHandle(), Qt.Key(ord(char)))
        QTest.keyClick(desk.windowHandle(), Qt.Key.Key_Return)
    assert scan.args == [badge()]
    assert desk.search.text() == ""


@pytest.mark.parametrize("suffix", [Suffix.ANY, Suffix.NONE])
def test_a_scanner_without_suffix_is_read_after_a_pause(suffix, desk, keyboard, wedge, qtbot):
    wedge.set_options(WedgeOptions(suffix=suffix))
    with qtbot.waitSignal(wedge.scanned) as scan:
        keyboard.scan(badge(), suffix="")
    assert scan.args == [badge()]
    assert desk.search.text() == ""


def test_an_enter_that_comes_late_is_the_scanners_all_the_same(desk, keyboard, wedge, qtbot):
    with qtbot.waitSignal(wedge.scanned):
        keyboard.scan(badge(), suffix="")
    keyboard.key("\n", after_ms=110)
    assert desk.clicks == []
    keyboard.key("\n", after_ms=400)
    assert desk.clicks == ["search"]


def test_packets_with_pauses_are_one_scan(keyboard, scans):
    for place, char in enumerate(badge() + "\n"):
        keyboard.key(char, after_ms=70 if place % 5 == 0 else 0)
    assert scans == [badge()]


@pytest.mark.parametrize("prefix", ["]Q1", "]Q3"])
def test_the_aim_prefix_is_taken_off(prefix, keyboard, scans):
    keyboard.scan(prefix + badge())
    assert scans == [badge()]


def test_a_control_key_before_and_after_the_code_does_no_harm(desk, keyboard, scans):
    keyboard.key("b", modifiers=CONTROL, text="\x02")
    keyboard.scan(badge(), after_ms=2)
    keyboard.key("c", modifiers=CONTROL, text="\x03", after_ms=2)
    assert scans == [badge()]
    assert desk.search.text() == ""


@pytest.mark.parametrize("prefix", ["", "]Q1"])
def test_somebody_may_hold_shift(prefix, desk, keyboard, scans):
    keyboard.scan(prefix + badge(), modifiers=SHIFT)
    assert scans == [badge()]
    assert desk.search.text() == ""


def test_a_typed_number_may_be_scanned_as_well(desk, keyboard, wedge, qtbot):
    with qtbot.waitSignal(wedge.scanned) as scan:
        keyboard.scan("004217-01-4", layout=FRENCH)
    assert scan.args == ["004217-01-4"]
    assert desk.search.text() == ""


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("https://example.org/t/A1b2", "https://example.org/t/A1b2"),
        (']Q2\\000026{"id": 7}', '{"id": 7}'),
        ("BEGIN:VCARD\nFN:Anna\nEND:VCARD", "BEGIN:VCARD\nFN:Anna\nEND:VCARD"),
    ],
)
def test_codes_of_other_systems_arrive_by_their_keys(sent, meant, desk, keyboard, wedge, qtbot):
    with qtbot.waitSignal(wedge.scanned) as scan:
        keyboard.now_ms += 500
        for char in sent + "\n":
            shifted = (char.isalpha() and char.isupper()) or char in ':{}"'
            keyboard.key(char, after_ms=3, text="я", modifiers=SHIFT if shifted else SHIFT & ~SHIFT)
    assert scan.args == [meant]
    assert desk.search.text() == ""
    assert desk.clicks == []


def test_two_scans_run_together_without_suffix(keyboard, wedge, qtbot):
    with qtbot.waitSignals([wedge.scanned] * 2):
        keyboard.scan(badge(1) + badge(2), suffix="")


# -- a person types --


def test_typing_reaches_the_box_unchanged(desk, keyboard, scans, qtbot):
    keyboard.type("Aýgül Ördek 12", code=0)
    qtbot.waitUntil(lambda: desk.search.text() == "Aýgül Ördek 12")
    assert scans == []


def test_a_single_key_is_held_no_longer_than_a_moment(desk, keyboard, qtbot):
    keyboard.key("a")
    assert desk.search.text() == ""
    qtbot.waitUntil(lambda: desk.search.text() == "a")


@pytest.mark.parametrize("char", ["\n", "\t"])
@pytest.mark.parametrize("after_ms", [5, 30, 60])
def test_the_key_that_ends_comes_after_the_letters(char, after_ms, desk, keyboard, qtbot):
    keyboard.type("ann", gap_ms=30)
    keyboard.key(char, after_ms=after_ms)
    qtbot.waitUntil(
        lambda: (desk.clicks == ["search"]) if char == "\n" else not desk.search.hasFocus()
    )
    assert desk.search.text() == "ann"


@pytest.mark.parametrize("after_ms", [5, 30, 60])
def test_backspace_takes_back_the_letter_before_it(after_ms, desk, keyboard, qtbot):
    keyboard.type("anx", gap_ms=30)
    keyboard.key("\b", after_ms=after_ms)
    qtbot.waitUntil(lambda: desk.search.text() == "an")


@pytest.mark.parametrize("char", ["\n", "\b", "x"])
def test_a_key_between_the_first_keys_of_a_scan_does_not_cut_it(char, desk, keyboard, scans):
    keyboard.type("ann", gap_ms=120)
    code = badge()
    for place in (1, 2, 3):
        keyboard.now_ms += 600
        for scanned in code[:place] + char + code[place:] + "\n":
            keyboard.key(scanned, after_ms=4)
    assert scans == [code] * 3
    assert desk.search.text() == {"\n": "ann", "\b": "", "x": "annxxx"}[char]
    assert desk.clicks == (["search"] * 3 if char == "\n" else [])


def test_a_mashed_keyboard_is_no_scan(desk, keyboard, scans, qtbot):
    keyboard.type("lkjhgfdsapoiuy", gap_ms=17)
    qtbot.waitUntil(lambda: desk.search.text() == "lkjhgfdsapoiuy")
    assert scans == []


def test_a_fast_word_and_enter_is_no_scan(desk, keyboard, scans, qtbot):
    keyboard.type("abdullayev", gap_ms=40)
    keyboard.key("\n", after_ms=40)
    qtbot.waitUntil(lambda: desk.clicks == ["search"])
    assert desk.search.text() == "abdullayev"
    assert scans == []


def test_a_held_key_repeats_at_once(desk, keyboard):
    keyboard.key("a", release=False)
    keyboard.key("a", after_ms=500, repeat=True)
    for _ in range(10):
        keyboard.key("a", after_ms=30, repeat=True)
    assert desk.search.text() == "a" * 12


def test_doubled_keys_of_a_fast_scanner_are_no_repeats(keyboard, scans):
    previous = ""
    for char in badge() + "\n":
        keyboard.key(char, after_ms=1, repeat=char == previous)
        previous = char
    assert scans == [badge()]


def test_space_presses_the_button_that_has_the_focus(desk, keyboard, qtbot):
    desk.button.setFocus()
    keyboard.key(" ")
    qtbot.waitUntil(lambda: desk.clicks == ["button"])
    assert not desk.button.isDown()


def test_a_click_comes_after_the_held_letters(desk, keyboard, qtbot):
    keyboard.key("a")
    position = desk.note.mapTo(desk, QPoint(5, 5))
    QTest.mouseClick(desk.windowHandle(), Qt.MouseButton.LeftButton, pos=position)
    assert desk.search.text() == "a"
    assert desk.note.toPlainText() == ""


def test_whoever_types_on_after_a_fast_start_does_not_wait(desk, keyboard, scans):
    keyboard.type("abcdefgh", gap_ms=45)
    keyboard.type("ijklmnop", gap_ms=110)
    assert desk.search.text().startswith("abcdefgh")
    assert scans == []


# -- both at once --


def test_letters_typed_into_a_scan_reach_the_box(desk, keyboard, scans):
    code = badge()
    keyboard.key("a", after_ms=500)
    for char in code[:11] + "n" + code[11:20] + "7" + code[20:] + "\n":
        keyboard.key(char, after_ms=8)
    assert scans == [code]
    assert desk.search.text() == "an7"


def test_enter_pressed_in_the_middle_of_a_scan_does_not_cut_it(desk, keyboard, scans):
    code = badge()
    keyboard.type("anna", gap_ms=120)
    for char in code[:11] + "\n" + code[11:] + "\n":
        keyboard.key(char, after_ms=8)
    assert scans == [code]
    assert desk.search.text() == "anna"
    assert desk.clicks == ["search"]


def test_letters_after_a_scan_without_suffix_reach_the_box(desk, keyboard, scans, qtbot):
    keyboard.scan(badge(), suffix="")
    keyboard.type("anna", gap_ms=120)
    qtbot.waitUntil(lambda: desk.search.text() == "anna")
    assert scans == [badge()]


def test_a_letter_before_the_code_of_another_system_is_a_persons(desk, keyboard, wedge, qtbot):
    with qtbot.waitSignal(wedge.scanned) as scan:
        keyboard.key("a", after_ms=500)
        keyboard.scan("ticket-77-x", after_ms=40, gap_ms=2)
    assert scan.args == ["ticket-77-x"]
    assert desk.search.text() == "a"


# -- dialogs, menus, shortcuts --


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_menu_stays_open(desk, keyboard, scans, qtbot):
    fired = []
    menu = QMenu(desk)
    for name in ("1 one", "4 four", "0 zero"):
        menu.addAction("&" + name, lambda: fired.append(1))
    menu.popup(desk.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(menu.isVisible)
    keyboard.scan(badge())
    assert scans == [badge()]
    assert menu.isVisible()
    assert fired == []
    menu.close()


def test_a_dialog_is_not_answered(desk, keyboard, scans, qtbot):
    box = QMessageBox(QMessageBox.Icon.Question, "Lost?", "1 or 2?", parent=desk)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is box.windowHandle())
    keyboard.scan(badge())
    assert scans == [badge()]
    assert box.isVisible()
    box.close()


def test_what_enter_opens_sees_scans_too(desk, keyboard, scans, qtbot):
    """The Enter of a person is given back within a scan; its dialog runs its own event loop."""
    code = badge()
    box = QMessageBox(desk)
    desk.search.returnPressed.connect(box.exec)
    box.finished.connect(lambda: scans.append("closed"))

    def scan_in_the_dialog():
        keyboard.scan(badge(5))
        box.close()

    QTimer.singleShot(0, desk, scan_in_the_dialog)
    keyboard.type("anna", gap_ms=120)
    for char in code[:11] + "\n" + code[11:] + "\n":
        keyboard.key(char, after_ms=8)
    assert scans == [badge(5), "closed", code]
    assert desk.search.text() == "anna"


def test_no_shortcut_fires_inside_a_burst(desk, keyboard, wedge):
    for char in badge()[:20]:
        keyboard.key(char, after_ms=4)
    for key, code, text, taken in (
        (Qt.Key.Key_5, 14, "5", True),
        (Qt.Key.Key_Return, 36, "\r", True),
        (Qt.Key.Key_F5, 71, "", False),
    ):
        override = QKeyEvent(
            QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, code, 0, 0, text
        )
        override.setTimestamp(keyboard.now_ms + 2)
        override.ignore()
        QCoreApplication.sendEvent(desk.windowHandle(), override)
        assert override.isAccepted() is taken
    for char in badge()[20:] + "\n":
        keyboard.key(char, after_ms=4)
    assert desk.search.text() == ""


# -- states --


def test_the_state_tells_when_the_last_scan_was(desk, keyboard, wedge):
    keyboard.scan(badge())
    assert wedge.state.level is Level.OK
    assert wedge.state.last_scan_at == NOW


def test_the_state_tells_that_keys_go_elsewhere(desk, wedge, qapp, qtbot):
    with qtbot.waitSignal(wedge.state_changed):
        qapp.focusWindowChanged.emit(None)
    assert wedge.state.detail == "wedge-no-focus"
    assert wedge.state.level is Level.WARN


def test_after_stop_all_keys_pass(desk, keyboard, wedge, scans):
    wedge.stop()
    keyboard.scan(badge())
    assert scans == []
    assert desk.search.text() == badge()
    wedge.start()
