"""The layouts page on a real event: what is moved, typed and switched is what gets printed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from checkin.badge import layout, layout_files
from checkin.badge.layout import Align, Bar, Box, Kind, Settle
from checkin.badge.review import Problem
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.printing import Printing
from tests.ui.samples import AT
from ui.background import BackgroundTasks
from ui.layouts_controller import LayoutsController
from ui.level import Level
from ui.screens.layouts import LayoutsPage
from ui.widgets import layout_words
from ui.widgets.box_geometry import GRIPS, moved, resized
from ui.widgets.element_list import BADGE

LEFT = Qt.MouseButton.LeftButton
PAPER = (72.0, 112.0)


@pytest.fixture
def station(tmp_path):
    desk = Desk.set_up_demo(tmp_path / "e", FixedClock(AT), 12)
    yield desk
    desk.close()


@pytest.fixture
def page(light, qtbot):
    page = LayoutsPage()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()  # as the window does that opens a page
    return page


@pytest.fixture
def room(station, page, qtbot):
    tasks = BackgroundTasks()
    controller = LayoutsController(station, tasks, page)
    controller.refresh()
    qtbot.waitUntil(lambda: bool(controller._bearers))
    yield controller
    controller.stop()
    tasks.close()


@pytest.fixture
def own(room, page, station) -> str:
    """A copy of the roll that can be changed, open."""
    page.copy.click()
    return page.layouts.value()


def place(page, kind: Kind) -> int:
    elements = page._view.layout.elements
    return next(number for number, each in enumerate(elements) if each.kind is kind)


def element(page, kind: Kind):
    return page._view.layout.elements[place(page, kind)]


def choose(page, kind: Kind) -> None:
    page.elements.line(place(page, kind)).button.click()


def drag(page, start: QPointF, by: QPointF, steps: int = 4) -> None:
    canvas = page.canvas
    QTest.mousePress(canvas, LEFT, pos=start.toPoint())
    for step in range(1, steps + 1):
        QTest.mouseMove(canvas, (start + by * (step / steps)).toPoint())
    QTest.mouseRelease(canvas, LEFT, pos=(start + by).toPoint())


def test_the_longest_name_comes_first_and_others_can_be_leafed_to(room, page, qtbot):
    names = [page.preview.name.text()]
    for _ in range(3):
        page.preview.after.click()
        names.append(page.preview.name.text())
    assert names == sorted(names, key=len, reverse=True)
    assert len(set(names)) > 1


def test_a_shipped_layout_cannot_be_changed(room, page):
    before = page._view.layout
    choose(page, Kind.COUNTRY)
    start = page.canvas.box_px(element(page, Kind.COUNTRY).box).center()
    drag(page, start, QPointF(0, 30))
    assert page._view.layout == before
    assert page.messages.texts
    assert not page.elements.line(place(page, Kind.FLAG)).switch.isEnabled()
    assert not page.fields.isEnabled()


def test_a_copy_is_a_file_of_the_event_and_can_be_printed_with(own, page, station, room):
    assert own == "roll80-2"
    assert (station.folder / "layouts" / "roll80-2.toml").is_file()
    printing = Printing(station.badges, "preview:///tmp/nowhere", own)
    assert printing.layout == page._view.layout


def test_an_element_is_moved_by_the_mouse_in_half_millimetres_and_stays_on_the_paper(own, page):
    choose(page, Kind.NUMBER)
    box = element(page, Kind.NUMBER).box
    where = page.canvas.box_px(box)
    scale = where.width() / box.w_mm
    drag(page, where.center(), QPointF(0, -3.2 * scale))
    assert element(page, Kind.NUMBER).box == replace(box, y_mm=105.0)
    drag(page, page.canvas.box_px(element(page, Kind.NUMBER).box).center(), QPointF(900, 900))
    right = element(page, Kind.NUMBER).box
    assert (right.right_mm, right.bottom_mm) == (72.0, 112.0)


def test_a_corner_changes_the_size_and_the_whole_drag_is_one_undo(own, page):
    choose(page, Kind.QR)
    before = element(page, Kind.QR).box
    where = page.canvas.box_px(before)
    scale = where.width() / before.w_mm
    drag(page, where.bottomRight(), QPointF(-6 * scale, -5 * scale), steps=6)
    after = element(page, Kind.QR).box
    assert (after.x_mm, after.y_mm) == (before.x_mm, before.y_mm)
    assert (after.w_mm, after.h_mm) == pytest.approx((27, 28), abs=0.5)
    QTest.keyClick(page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert element(page, Kind.QR).box == before
    assert not page.undo.isEnabled()


def test_a_click_chooses_and_changes_nothing(own, page):
    before = page._view.layout
    drag(page, page.canvas.box_px(element(page, Kind.QR).box).center(), QPointF(2, 1))
    assert page._view.chosen == place(page, Kind.QR)
    assert page._view.layout == before
    drag(page, QPointF(3, 3), QPointF(0, 0))
    assert page._view.chosen == BADGE


def test_arrow_keys_move_and_with_shift_change_the_size(own, page):
    choose(page, Kind.QR)
    box = element(page, Kind.QR).box
    page.canvas.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(page.canvas, key)
    QTest.keyClick(page.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert element(page, Kind.QR).box == Box(box.x_mm - 1, box.y_mm + 0.5, box.w_mm, box.h_mm - 0.5)
    for _ in range(4):
        page.undo.click()
    assert element(page, Kind.QR).box == box


def test_figures_and_words_are_taken_up_once_they_are_typed(own, page):
    choose(page, Kind.ORGANISATION)
    page.fields.left.setValue(5.0)
    page.fields.wide.setValue(500)
    page.fields.letters.setValue(2.0)
    page.fields.lines.setValue(3)
    page.fields.align.choose(Align.RIGHT)
    page.fields.align.activated.emit(2)
    changed = element(page, Kind.ORGANISATION)
    assert changed.box.right_mm == 72.0
    assert (changed.max_mm, changed.min_mm, changed.max_lines) == (2.0, 2.0, 3)
    assert changed.align is Align.RIGHT


def test_a_text_is_typed_turned_on_and_taken_back_at_once(own, page):
    choose(page, Kind.TEXT)
    page.elements.line(place(page, Kind.TEXT)).switch.click()
    page.fields.text.setFocus()
    QTest.keyClicks(page.fields.text, "Staff only")
    assert element(page, Kind.TEXT).text == "Staff only"
    QTest.keyClick(page.fields.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (element(page, Kind.TEXT).text, element(page, Kind.TEXT).on) == ("", True)
    assert page.fields.text.text() == ""
    page.undo.click()
    assert not element(page, Kind.TEXT).on
    assert not page.undo.isEnabled()


def test_what_is_saved_is_what_is_printed_and_offered_by_its_name(own, page, station, room):
    page.fields.title.setText("Söz & “Ümid”")
    page.fields.title.editingFinished.emit()
    page.elements.line(place(page, Kind.FLAG)).switch.click()
    assert layout.load(own, station.folder).title != "Söz & “Ümid”"  # nothing before it is saved
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert layout.load(own, station.folder) == page._view.layout
    assert not page.save.isEnabled()
    titles = [each.title for each in layout_files.layouts(station.folder).own]
    assert titles == ["Söz & “Ümid”"]


def test_what_lies_over_the_code_is_said_and_cannot_be_saved(own, page):
    choose(page, Kind.NAME)
    page.fields.high.setValue(70)
    assert page.findings.lines[0].level is Level.BAD
    assert layout_words.KINDS[Kind.NAME] in page.findings.texts[0]
    assert not page.save.isEnabled()
    page.undo.click()
    assert [line.level for line in page.findings.lines if not line.isHidden()] == [Level.OK]


def test_a_change_waits_while_another_layout_is_looked_at(own, page, room):
    choose(page, Kind.QR)
    page.fields.left.setValue(10)
    page.layout_chosen.emit("a6")
    assert page._view.layout.id == "a6"
    room.refresh()
    page.layout_chosen.emit(own)
    assert element(page, Kind.QR).box.x_mm == 10
    assert page.save.isEnabled()


def test_a_file_with_a_mistake_is_told_and_left_out(own, page, station, room):
    (station.folder / "layouts" / "bad.toml").write_text("width_mm = 3", encoding="utf-8")
    room.refresh()
    assert any("bad.toml" in text for text in page.messages.texts)
    assert page.layouts.findData("bad") == -1


def test_every_problem_has_its_words():
    assert set(layout_words.PROBLEMS) == set(Problem)
    assert set(layout_words.KINDS) == set(Kind)


@pytest.mark.parametrize("size", [(910, 512), (1024, 600), (1366, 768)], ids=str)
def test_the_page_fits(own, page, size, long_language):
    page.retranslate()
    for kind in (None, Kind.TEXT, Kind.LOGO, Kind.NAME):
        if kind is not None:
            choose(page, kind)
        page.resize(*size)
        least = page.minimumSizeHint()
        assert least.width() <= size[0]
        assert least.height() <= size[1]
        assert page.canvas.width() >= 200


MM = st.floats(0, 60)


@given(box=st.builds(Box, MM, MM, st.floats(1, 12), st.floats(0.5, 50)),
       by=st.tuples(st.floats(-200, 200), st.floats(-200, 200)),
       grip=st.sampled_from([(0, 0), *GRIPS]))  # fmt: skip
def test_no_box_leaves_the_paper_or_vanishes(box, by, grip):
    if grip == (0, 0):
        changed = moved(box, *by, PAPER)
        assert (changed.w_mm, changed.h_mm) == (box.w_mm, box.h_mm)
    else:
        changed = resized(box, grip, *by, PAPER)
        fixed_right = grip[0] < 0
        if fixed_right:
            assert changed.right_mm == pytest.approx(box.right_mm)
    assert changed.x_mm >= 0
    assert changed.y_mm >= 0
    assert changed.right_mm <= PAPER[0] + 0.01
    assert changed.bottom_mm <= PAPER[1] + 0.01
    assert changed.w_mm >= 0.99
    assert changed.h_mm >= 0.49


def add(page, kind: Kind) -> None:
    """Choose a line of the menu of what can be added."""
    next(action for action in page.kinds.actions() if action.data() == kind).trigger()


def test_a_second_text_is_added_where_there_is_room_typed_into_and_saved(own, page, station, qtbot):
    before = len(page._view.layout.elements)
    add(page, Kind.TEXT)
    assert page._view.chosen == before
    qtbot.waitUntil(lambda: not page.elements.line(before).visibleRegion().isEmpty())
    page.fields.text.selectAll()
    QTest.keyClicks(page.fields.text, "Hall 2")
    page.save.click()
    saved = layout.load(own, station.folder).elements
    assert saved[-1].text == "Hall 2"
    assert [element.kind for element in saved].count(Kind.TEXT) == 2
    assert not any(layout.overlap(saved[-1].box, each.box) for each in saved[:-1] if each.on)


def test_what_is_added_and_taken_off_is_undone_step_by_step(own, page):
    before = page._view.layout
    add(page, Kind.LOGO)
    add(page, Kind.PHOTO)
    choose(page, Kind.COUNTRY)
    page.canvas.setFocus()
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert Kind.COUNTRY not in {each.kind for each in page._view.layout.elements}
    assert page._view.chosen == BADGE
    for left in (2, 1, 0):
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(page._view.layout.elements) == len(before.elements) + left
    assert page._view.layout == before


def test_a_second_code_is_not_offered_and_comes_back_once_the_first_is_gone(own, page):
    def kinds():
        return [action.data() for action in page.kinds.actions()]

    assert Kind.QR not in kinds()
    choose(page, Kind.QR)
    page.remove.click()
    assert Problem.NO_QR in {finding.problem for finding in page._view.findings}
    assert Kind.QR in kinds()
    add(page, Kind.QR)
    assert {finding.problem for finding in page._view.findings} & {Problem.NO_QR} == set()


def test_letters_bars_and_places_are_chosen_on_the_page(own, page, station):
    choose(page, Kind.CATEGORY)
    page.fields.bar.choose(Bar.SOLID)
    page.fields.bar.activated.emit(0)
    choose(page, Kind.COUNTRY)
    page.fields.bold.click()
    page.fields.settle.choose(Settle.TOP)
    page.fields.settle.activated.emit(0)
    page.fields.smallest.setValue(6)
    page.save.click()
    saved = {each.kind: each for each in layout.load(own, station.folder).elements}
    assert saved[Kind.CATEGORY].bar is Bar.SOLID
    country = saved[Kind.COUNTRY]
    assert (country.bold, country.settle) == (False, Settle.TOP)
    assert (country.min_mm, country.max_mm) == (6, 6)


def test_a_layout_gets_another_name(own, page, station):
    page.fields.title.selectAll()
    QTest.keyClicks(page.fields.title, "Gala")
    QTest.keyClick(page.fields.title, Qt.Key.Key_Return)
    page.save.click()
    assert layout.load(own, station.folder).title == "Gala"
    assert page.layouts.currentText() == "Gala"


def test_a_deleted_layout_is_not_printed_with_any_more_and_undo_brings_it_back(
    own, page, station, room, qtbot
):
    station.change_settings(replace(station.settings, badge_layout=own))
    made = page._view.layout
    with qtbot.waitSignal(room.layout_changed):
        page.delete.click()
    assert not (station.folder / "layouts" / f"{own}.toml").exists()
    assert station.settings.badge_layout == page._view.layout.id == "roll80"
    assert page.messages.texts
    page.undo.click()
    assert page._view.layout == layout.load(own, station.folder) == made
    assert not page.undo.isEnabled()


def test_what_comes_with_the_program_is_not_deleted(room, page):
    assert not page.delete.isEnabled()
    assert not page.add.isEnabled()
    choose(page, Kind.COUNTRY)
    assert page.remove.isHidden()
    before = page._view.layout
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert page._view.layout == before


def test_a_file_that_was_edited_by_hand_is_journaled_when_the_page_is_opened(
    own, page, station, room
):
    file = station.folder / "layouts" / f"{own}.toml"
    file.write_text(file.read_text("utf-8").replace("80 mm roll 2", "By hand"), "utf-8")
    room.refresh()
    assert page.layouts.currentText() == "By hand"
    facts = station._session.projection.settled("layout:")
    assert "By hand" in facts[f"layout:{own}"]["toml"]
