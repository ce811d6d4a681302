"""The settings page fits every window and language, and can be used without a mouse or eyes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.settings.hands import opened
from tests.ui.test_layout import SIZES


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("look", ["light", "contrast"])
def test_every_section_fits(page, light, long_language, size, look):
    light.choose(look)
    page.resize(*size)
    for section in page.sections:
        page.open_section(section)
        QApplication.processEvents()
        inner = page.stack.currentWidget()
        assert inner.widget().width() <= inner.viewport().width()
    least = page.window().minimumSizeHint()
    assert (least.width(), least.height()) <= size


def test_every_text_changes_with_the_language(page, qtbot, long_language):
    qtbot.waitUntil(lambda: "ö" in page.header.title.text())
    qtbot.waitUntil(lambda: all("ö" in page.list.item(row).text() for row in range(5)))
    assert "ö" in page.checkpoints.editor._rows["reentry"].title.text()
    assert "ö" in page.printer.details.language.currentText()


def test_every_field_has_a_name_for_those_who_cannot_see_it(page):
    fields = [
        page.station.language, page.station.volume, page.checkpoints.editor.capacity,
        page.supervisors.pin, page.printer.host, page.scanner.gap, page.station.operator,
    ]  # fmt: skip
    assert all(field.accessibleName() for field in fields)


def test_the_wheel_over_a_field_changes_nothing(page, changes):
    for field in (page.station.look, page.station.volume, page.scanner.gap):
        center = QPointF(field.rect().center())
        wheel = QWheelEvent(
            center, field.mapToGlobal(center), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
    assert changes == []


def test_escape_leaves_the_form_before_the_page(page, qtbot):
    editor = opened(page, 0)
    page.activateWindow()
    editor.name.setFocus()
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(editor.name, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
