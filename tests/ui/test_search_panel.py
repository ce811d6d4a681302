"""Only somebody whom the operator has seen is checked in; late answers are dropped."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt

from checkin.model import Hit, Status
from tests.ui.samples import ANNA, LONG
from ui.widgets.list_rows import ROW_ROLE
from ui.widgets.search_panel import SearchField, SearchPanel
from ui.widgets.verdict_symbol import Shape

ANNA_HIT = Hit(ANNA, 0.95, inside=False)
OTHER = Hit(dataclasses.replace(ANNA, id="other", organisation="Red Crescent"), 0.95, inside=True)
KEY = Qt.Key


@pytest.fixture
def search(light, qtbot):
    field = SearchField()
    panel = SearchPanel(field)
    panel.layout().insertWidget(0, field)
    qtbot.addWidget(panel)
    panel.resize(480, 500)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def typed(panel: SearchPanel, qtbot, text: str) -> None:
    qtbot.keyClicks(panel._field, text)


def test_each_letter_is_searched_for(search, qtbot):
    asked: list[str] = []
    search.search_changed.connect(asked.append)
    typed(search, qtbot, "an")
    assert asked == ["a", "an"]
    assert search.found.text() == "Searching…"


def test_enter_checks_in_the_only_one(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT,), False)
    with qtbot.waitSignal(search.check_in_requested) as asked:
        qtbot.keyClick(search._field, KEY.Key_Return)
    assert asked.args == [ANNA.id]


def test_of_namesakes_the_first_enter_only_points(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT, OTHER), False)
    with qtbot.assertNotEmitted(search.check_in_requested):
        qtbot.keyClick(search._field, KEY.Key_Return)
    assert search.chosen == ANNA_HIT
    qtbot.keyClick(search._field, KEY.Key_Down)
    with qtbot.waitSignal(search.check_in_requested) as asked:
        qtbot.keyClick(search._field, KEY.Key_Return)
    assert asked.args == [OTHER.attendee.id]


def test_the_only_sure_hit_is_pointed_at(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT, Hit(LONG, 0.5)), False)
    assert search.chosen == ANNA_HIT


def test_an_answer_to_an_older_text_is_dropped(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("ann", (ANNA_HIT,), False)
    assert search.rows.hits == ()


def test_enter_before_the_answer_checks_nobody_in(search, qtbot):
    typed(search, qtbot, "ann")
    search.show_hits("ann", (ANNA_HIT,), False)
    typed(search, qtbot, "x")
    with qtbot.assertNotEmitted(search.check_in_requested):
        qtbot.keyClick(search._field, KEY.Key_Return)


def test_the_better_answer_keeps_who_was_pointed_at(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT, OTHER), True)
    qtbot.keyClick(search._field, KEY.Key_Down)
    qtbot.keyClick(search._field, KEY.Key_Down)
    search.show_hits("anna", (Hit(LONG, 0.99), ANNA_HIT, OTHER), False)
    assert search.chosen == OTHER


def test_nobody_is_said_only_when_the_search_is_over(search, qtbot):
    typed(search, qtbot, "zzz")
    search.show_hits("zzz", (), True)
    assert search.found.text() == "Searching…"
    search.show_hits("zzz", (), False)
    assert search.found.text() == "Nobody found"
    assert "fewer letters" in search.remark.text()


def test_another_keyboard_layout_is_explained(search, qtbot):
    typed(search, qtbot, "fkbtd")
    search.show_hits("fkbtd", (Hit(ANNA, 0.95, read_as="Алиев"),), False)
    assert search.remark.isVisible()
    assert "“Алиев”" in search.remark.text()


def test_rows_tell_namesakes_and_states_apart(search, qtbot):
    unpaid = Hit(dataclasses.replace(ANNA, status=Status.UNPAID), 0.9)
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT, OTHER, unpaid), False)
    rows = [search.rows.index(number).data(ROW_ROLE) for number in range(3)]
    assert rows[0].subtitle != rows[1].subtitle
    assert [row.right for row in rows] == ["004217", "Inside", "Not paid"]
    assert [row.shape for row in rows] == [Shape.PERSON, Shape.TICK, Shape.INFO]


def test_the_mouse_chooses_and_checks_in(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT, OTHER), False)
    place = search.list.visualRect(search.rows.index(1)).center()
    qtbot.mouseClick(search.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(search.check_in_requested) as asked:
        qtbot.mouseClick(search.check_in, Qt.MouseButton.LeftButton)
    assert asked.args == [OTHER.attendee.id]


def test_clearing_ends_the_search(search, qtbot):
    typed(search, qtbot, "anna")
    search.show_hits("anna", (ANNA_HIT,), False)
    with qtbot.waitSignals([search.search_changed, search.choice_dropped]):
        search.clear()
    assert search.rows.hits == ()
