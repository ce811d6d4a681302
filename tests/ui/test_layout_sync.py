"""The pages of the other stations fit every window in every language, with nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from checkin.model import Operator, Role
from tests.ui import sync_samples
from tests.ui.samples import AT, BAKU
from tests.ui.test_layout import SIZES
from ui.i18n import Translations

LANGUAGES = ["en", "az", "tr", "ru"]
LEYLA = Operator("leyla", "Leyla Məmmədova", Role.SUPERVISOR, "x")
PARTS = ["exchange", "worst station", "own station", "stranger", "report", "doubles"]


@pytest.fixture
def language(request, qapp):
    if request.param == "long":
        request.getfixturevalue("long_language")
        yield request.param
        return
    translations = Translations()
    translations.use(request.param)
    yield request.param
    translations.use("en")


def opened(part: str) -> QWidget:
    """Return the page with one of its parts in sight."""
    if part == "doubles":
        return sync_samples.full_doubles_page()
    page = sync_samples.full_page()
    if part == "report":
        page.show_results(sync_samples.RESULTS, BAKU, AT)
    elif part != "exchange":
        page.list.stations.row_chosen.emit(
            {"own station": 0, "worst station": 1, "stranger": len(sync_samples.LINES)}[part]
        )
    return page


def cut_off(page: QWidget) -> list[str]:
    """Return the words on the page for which there is not enough room."""
    labels = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and label.wordWrap()
        and label.heightForWidth(label.width()) > label.height()
    ]  # fmt: skip
    buttons = [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    return labels + buttons


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", [*LANGUAGES, "long"], indirect=True)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_fits(light, qtbot, language, size, part):
    page = opened(part)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    QApplication.processEvents()
    least = page.minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]
    if language != "long":  # longer than any of ours: it may scroll, and cut small buttons
        assert cut_off(page) == []


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_shutting_out_fits_a_small_screen(light, qtbot, language):
    page = sync_samples.full_page()
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.ask_revocation("s2", "Registration, hall B", (LEYLA,))
    QApplication.processEvents()
    assert page.dialog.minimumSizeHint().width() <= 1024
    assert page.dialog.height() <= 600
    page.close_dialog()


@pytest.mark.parametrize("part", PARTS)
def test_everything_on_it_is_reached_by_the_keyboard(light, qtbot, part):
    page = opened(part)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    wanted = {
        button for button in page.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled()
    }  # fmt: skip
    reached, current = set(), page.focusWidget() or page
    for _ in range(200):
        current = current.nextInFocusChain()
        reached.add(current)
    assert wanted <= reached
    assert all(button.accessibleName() or button.text() for button in wanted)
