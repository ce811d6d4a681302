"""One scan of the calibration code tells what is wrong with a scanner, or how slow it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.scanner.conftest import Keyboard
from ui.scanner import calibration, qr_reader, teach_words
from ui.scanner.burst import Key, Suffix, WedgeOptions
from ui.scanner.calibration import TEXT
from ui.scanner.lesson import Advice, learn
from ui.scanner.qr_view import QrView
from ui.screens.teach_scanner import TeachScannerPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


def keys(text=TEXT, suffix="\n", gap_ms=4.0, shown=str):
    return [Key(char.lower(), char, gap_ms, shown(char)) for char in text + suffix]


@pytest.mark.parametrize(
    ("typed", "suffix", "gap_ms", "advice"),
    [
        (TEXT, "\n", 4, [Advice.FINE]),
        (TEXT, "\t", 30, [Advice.FINE]),
        (TEXT, "", 4, [Advice.NO_SUFFIX]),
        (TEXT, "\n", 60, [Advice.SLOW]),
        (TEXT, "", 250, [Advice.TOO_SLOW, Advice.NO_SUFFIX]),
        (TEXT.swapcase(), "\n", 4, [Advice.CAPITALS]),
        (TEXT.translate(str.maketrans("yYzZ-", "zZyY/")), "\n", 4, [Advice.QWERTZ]),
        ("Test6)!@#$%^&*(6aAzZqQyYwW", "\n", 4, [Advice.AZERTY]),
        (TEXT.replace("3", "8"), "\n", 4, [Advice.OTHER_KEYBOARD]),
        (TEXT.replace("3", ""), "\n", 4, [Advice.INCOMPLETE]),
        ("", "", 4, [Advice.NOTHING_CAME]),
    ],
)
def test_the_advice_says_what_to_change(typed, suffix, gap_ms, advice):
    lesson = learn(keys(typed, suffix, gap_ms))
    assert list(lesson.advice) == advice
    usable = {Advice.FINE, Advice.SLOW, Advice.NO_SUFFIX, Advice.CAPITALS}
    assert lesson.is_usable is usable.issuperset(advice)


def test_alt_mode_is_told_by_its_keys():
    assert learn([], alt_keys=60).advice == (Advice.ALT_MODE,)


def test_a_good_scanner_needs_no_other_options():
    assert learn(keys()).options == WedgeOptions(suffix=Suffix.ENTER)


def test_a_slow_scanner_gets_the_time_it_needs():
    options = learn(keys(gap_ms=60, suffix="\t")).options
    assert options.gap_ms == 90
    assert options.tail_ms == 180
    assert options.mean_gap_ms == 90
    assert options.suffix is Suffix.TAB


def test_caps_lock_shows_in_the_letters_of_the_computer():
    assert learn(keys(shown=str.swapcase)).caps_lock
    assert not learn(keys()).caps_lock
    russian = str.maketrans("qwertyQWERTYaszASZ", "йцукенЙЦУКЕНфыяФЫЯ")
    lesson = learn(keys(shown=lambda char: char.translate(russian)))
    assert not lesson.caps_lock
    assert not lesson.same_layout
    assert learn(keys(shown=lambda char: char.translate(russian).swapcase())).caps_lock


def test_every_advice_has_its_words():
    assert set(teach_words.ADVICE) == set(Advice)
    assert set(teach_words.SUFFIXES) == set(Suffix)


# -- the page --


@pytest.fixture
def page(qtbot, wedge):
    page = TeachScannerPage()
    qtbot.addWidget(page)
    wedge.burst_seen.connect(page.capture.take_burst)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.capture.hasFocus)
    return page


def play(keyboard, gap_ms, suffix="\n"):
    for char in TEXT + suffix:
        keyboard.key(char, after_ms=gap_ms, modifiers=SHIFT if char.isupper() else SHIFT & ~SHIFT)


@pytest.mark.skipif(not qr_reader.IS_INSTALLED, reason="needs zxing-cpp")
def test_the_code_on_the_screen_is_the_one_that_is_expected(qtbot):
    view = QrView(calibration.matrix())
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    image = qr_reader.GreyImage(
        bytes(picture.constBits()), picture.width(), picture.height(), picture.bytesPerLine()
    )
    assert [code.text for code in qr_reader.find_codes(image)] == [TEXT]


def test_the_trial_has_the_keys_as_soon_as_the_window_opens_the_page(page):
    page.header.back.setFocus()
    page.setFocus()  # as the window does with every page
    assert page.capture.hasFocus()


def test_escape_leaves_the_trial(page, qtbot):
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page.capture, Qt.Key.Key_Escape)


@pytest.mark.parametrize("gap_ms", [2, 40, 90])
@pytest.mark.parametrize("suffix", ["\n", "\t", ""])
def test_the_page_learns_from_fast_and_slow_scanners(gap_ms, suffix, page, qtbot):
    lessons = []
    page.capture.captured.connect(lambda burst, alt: lessons.append(burst))
    play(Keyboard(page), gap_ms, suffix)
    qtbot.waitUntil(page.use.isEnabled)
    assert page.values["received"].text() == TEXT
    assert page.values["suffix"].text() == {"\n": "Enter", "\t": "Tab", "": "nothing"}[suffix]
    assert page.capture.hasFocus()
    with qtbot.waitSignal(page.options_learned) as learned:
        qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    assert learned.args[0].gap_ms == max(50, gap_ms * 1.5)
    assert "".join(key.typed for key in lessons[0]).strip() == TEXT


def test_alt_mode_is_refused_with_words(page, qtbot):
    keyboard = Keyboard(page)
    for char in "0084010101150116":
        keyboard.key(char, after_ms=5, modifiers=Qt.KeyboardModifier.AltModifier, text="")
    qtbot.waitUntil(lambda: "ALT" in page.advice.text())
    assert not page.use.isEnabled()
