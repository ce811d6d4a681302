"""Lengths are typed with a point or a comma, whatever language the window speaks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from ui.i18n import Translations
from ui.widgets.layout_inputs import Millimeters

COMMA, POINT = ("az", "ru", "tr"), ("en",)


@pytest.fixture
def speak(qapp):
    translations = Translations()
    before = QLocale()
    yield translations.use
    translations.use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", [*COMMA, *POINT])
@pytest.mark.parametrize("typed", ["1.5", "1,5"])
def test_a_point_and_a_comma_are_the_same(typed, language, speak, qtbot):
    speak(language)
    field = Millimeters(0, 300)
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 1.5
    assert field.text() == ("1,5" if language in COMMA else "1.5")


def test_a_length_that_is_pasted_is_read_as_one_that_is_typed(speak, qtbot):
    speak("ru")
    field = Millimeters(0, 300)
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    field.lineEdit().insert("72.5")
    field.interpretText()
    assert field.value() == 72.5


def test_a_length_is_written_anew_when_the_language_changes(speak, qtbot):
    speak("en")
    field = Millimeters(0, 300)
    qtbot.addWidget(field)
    field.show()
    field.show_value(72.5)
    speak("az")
    QApplication.sendPostedEvents()
    assert field.text() == "72,5"
