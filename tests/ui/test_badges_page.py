"""The badges page shows whose badges are meant, asks about those nobody knows, and fits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from checkin.badge.image import OneBitImage, to_png
from ui.screens.badges import BadgesPage
from ui.widgets.badge_choice import Scope, Wanted
from ui.widgets.paper_view import PaperView
from ui.widgets.print_jobs import JobRow
from ui.widgets.print_words import STATES
from ui.widgets.work_progress import Progress

LEFT = Qt.MouseButton.LeftButton
LONG_NAME = "Гурбангулыева Огулгерек Гурбанмурадовна"


@pytest.fixture
def page(light, qtbot):
    page = BadgesPage()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.choice.show_layouts((("roll80", "80 mm roll"), ("a6", "A6 page")), "roll80")
    page.choice.show_groups(("Azerbaijan", "Hungary"), ("Delegate", "Press"))
    page.show_count(520)
    page.show_printer("10.0.0.9")
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def pick(choice, value: str) -> None:
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def job(number: int, state: str, problem: str = "") -> JobRow:
    return JobRow(str(number), f"Person {number}", state, "004217-01-4", problem, "14:07")


def test_a_country_or_category_is_asked_for_where_it_is_needed(page):
    told: list[Wanted] = []
    page.choice.wanted_changed.connect(told.append)
    for scope in (Scope.COUNTRY, Scope.CATEGORY, Scope.NOT_PRINTED):
        pick(page.choice.scope, scope)
    assert told == [
        Wanted(Scope.COUNTRY, "Azerbaijan"), Wanted(Scope.CATEGORY, "Delegate"),
        Wanted(Scope.NOT_PRINTED),
    ]  # fmt: skip
    pick(page.choice.scope, Scope.COUNTRY)
    pick(page.choice.value, "Hungary")
    assert told[-1] == Wanted(Scope.COUNTRY, "Hungary")


def test_leafing_ends_at_the_first_and_the_last(page, qtbot):
    image = QImage(72, 112, QImage.Format.Format_Grayscale8)
    page.preview.show_badge(image, "Anna", 0, 2)
    assert not page.preview.before.isEnabled()
    with qtbot.waitSignal(page.preview.place_chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == [1]
    page.preview.show_badge(image, "Olga", 1, 2)
    assert not page.preview.after.isEnabled()


@pytest.mark.parametrize(("key", "came_out"), [(Qt.Key.Key_F10, True), (Qt.Key.Key_F12, False)])
def test_one_key_says_whether_a_badge_came_out(page, qtbot, key, came_out):
    page.show_jobs((job(3, "printed"), job(2, "unknown"), job(1, "unknown")))
    assert "Person 1" in page.jobs.question.words.text()  # the oldest lies on top of the printer
    with qtbot.waitSignal(page.jobs.answered) as answer:
        qtbot.keyClick(page, key)
    assert answer.args == ["1", came_out]


def test_nothing_is_asked_while_every_badge_is_accounted_for(page, qtbot):
    page.show_jobs((job(1, "printed"), job(2, "failed")))
    assert not page.jobs.question.isVisible()
    with qtbot.assertNotEmitted(page.jobs.answered):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_only_a_badge_that_did_not_come_out_is_offered_again(page, qtbot):
    page.show_jobs((job(1, "printed"), job(2, "failed", "The printer has no paper.")))
    page.jobs.list.row_chosen.emit(0)
    assert not page.jobs.again.isVisible()
    page.jobs.list.row_chosen.emit(1)
    with qtbot.waitSignal(page.jobs.again_requested) as again:
        qtbot.mouseClick(page.jobs.again, LEFT)
    assert again.args == ["2"]
    page.show_jobs((job(1, "printed"), job(2, "printed")))
    assert not page.jobs.again.isVisible()


def test_every_state_has_words_and_a_shape_of_its_own_where_it_matters(page):
    page.show_jobs(tuple(job(n, state) for n, state in enumerate(STATES)))
    rows = dict(zip(STATES, page.jobs.list.rows.rows, strict=True))
    assert len({row.subtitle for row in rows.values()}) == len(STATES)
    assert len({rows[state].shape for state in ("printed", "failed", "unknown", "queued")}) == 4


def test_a_failed_job_says_why(page):
    page.show_jobs((job(2, "failed", "The printer has no paper."),))
    assert page.jobs.list.rows.rows[0].subtitle.endswith("The printer has no paper.")


def test_a_batch_can_be_paused_and_ended(page, qtbot):
    page.show_printing(Progress(3, 520))
    assert not page.print_all.isEnabled()
    with qtbot.waitSignal(page.printing.pause_toggled) as pause:
        qtbot.mouseClick(page.printing.pause, LEFT)
    page.show_printing(Progress(3, 520, paused=True, note="The printer has no paper."))
    with qtbot.waitSignal(page.printing.pause_toggled) as go_on:
        qtbot.mouseClick(page.printing.pause, LEFT)
    assert (pause.args, go_on.args) == ([True], [False])
    page.show_printing(None)
    assert page.print_all.isEnabled()
    assert not page.printing.isVisible()


def test_nothing_can_be_printed_of_nobody_or_without_a_printer(page):
    page.show_count(0)
    assert not page.print_all.isEnabled()
    assert not page.save_pdf.isEnabled()
    page.show_count(3)
    page.show_printer("")
    assert not page.print_all.isEnabled()
    assert page.save_pdf.isEnabled()


def test_the_paper_of_the_printer_on_the_screen_can_be_looked_at(page, qtbot):
    assert not page.to_paper.isVisible()
    page.show_printer("on the screen", on_screen=True)
    page.show_paper(to_png(OneBitImage(16, 8, b"\xff\x00" * 8)))
    qtbot.mouseClick(page.to_paper, LEFT)
    assert page.paper.isVisible()
    assert page.paper.image.size().toTuple() == (16, 8)
    page.show_printer("10.0.0.9")
    assert page.preview.isVisible()


def test_thin_lines_of_dots_stay_on_a_small_screen(light, qtbot):
    """One line in four is black: shrunk, it must become grey and not vanish."""
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(128, 128)
    rows = b"".join(b"\xff" * 72 if y % 4 == 0 else b"\x00" * 72 for y in range(576))
    view.show_png(to_png(OneBitImage(576, 576, rows)))
    shown = view.grab().toImage().copy(40, 40, 40, 40)
    shades = {shown.pixelColor(x, y).lightness() for x in range(40) for y in range(40)}
    assert max(shades) < 250


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
def test_everything_fits(page, long_language, size):
    page.resize(*size)
    page.show_jobs((job(1, "unknown"), JobRow("2", LONG_NAME, "failed", "1", "No paper. " * 9)))
    page.show_printing(Progress(99_999, 100_000, paused=True, note="The printer waits. " * 6))
    page.show_saving(Progress(5, 9, can_pause=False))
    page.held.show_count(12)
    page.show_printer("printer.in.the.hall.example", on_screen=True)
    page.show_error("The printer at desk 2 does not answer. Check its cable, then go on.")
    QApplication.processEvents()
    least = page.window().minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]
    inner = page._side.widget()
    assert inner.width() <= page._side.viewport().width()
    # the question stands first: it is what the operator must do
    assert page.jobs.question.mapTo(inner, page.jobs.question.rect().topLeft()).y() == 0


def test_escape_goes_back_to_the_desk(page, qtbot):
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
