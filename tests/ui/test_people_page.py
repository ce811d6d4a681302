"""People are found, narrowed down and looked at; what changes is seen at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from checkin.model import Attendee, Direction, Status
from tests.ui.stations import id_of, make_desk
from ui.background import BackgroundTasks
from ui.people_controller import PeopleController
from ui.screens.people import PeoplePage
from ui.widgets.list_rows import ROW_ROLE
from ui.widgets.people_list import Came, Person

SIZES = [(1024, 600), (1366, 768)]


@pytest.fixture
def event(tmp_path):
    desk = make_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def tasks(qapp):
    tasks = BackgroundTasks()
    yield tasks
    assert tasks.close()


@pytest.fixture
def language(qapp):
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def page(light, event, tasks, qtbot, language):
    language("en")
    page = PeoplePage()
    page.controller = PeopleController(event, tasks, page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitUntil(lambda: len(page.browser.rows.people) == 5)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    tasks.close()  # while the page is still there to be told


def names(page: PeoplePage) -> list[str]:
    return [person.attendee.name for person in page.browser.rows.people]


def row(page: PeoplePage, name: str):
    rows = page.browser.rows
    return next(
        rows.index(number).data(ROW_ROLE)
        for number, person in enumerate(rows.people)
        if person.attendee.name == name
    )


def search(page: PeoplePage, event, qtbot, text: str) -> None:
    assert event.people.index  # made at the start of the window, beside it
    qtbot.keyClicks(page.browser.field, text)


def choose(box, value: object) -> None:
    """Choose as the mouse does."""
    at = next(number for number in range(box.count()) if box.itemData(number) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_the_order_is_that_of_the_language(page, qtbot, language):
    assert names(page) == [
        "Anna Orazowa", "Həsən Quliyev", "İlham Babayev", "Szabó Zsófia", "Xalid Rzayev",
    ]  # fmt: skip
    language("az")
    page.language_changed.emit()
    qtbot.waitUntil(
        lambda: (
            names(page)
            == ["Anna Orazowa", "Həsən Quliyev", "Xalid Rzayev", "İlham Babayev", "Szabó Zsófia"]
        )
    )


def test_the_head_says_how_many(page):
    assert page.header.note.text().startswith("5 ")
    assert page.browser.found.text() == "Shown: 5"


def test_a_search_finds_by_sound_and_ends(page, event, qtbot):
    search(page, event, qtbot, "hasan")
    qtbot.waitUntil(lambda: names(page)[:1] == ["Həsən Quliyev"])
    page.browser.field.clear()
    assert len(names(page)) == 5


def test_a_search_before_the_index_is_answered_when_it_is_ready(page, event, qtbot):
    qtbot.keyClicks(page.browser.field, "szabo")
    assert "ready" in page.browser.found.text()
    assert event.people.index
    page.controller.search_again()
    qtbot.waitUntil(lambda: names(page)[:1] == ["Szabó Zsófia"])


def test_nobody_found_comes_with_advice(page, event, qtbot):
    search(page, event, qtbot, "###")
    qtbot.waitUntil(lambda: page.browser.found.text() == "Nobody found")
    assert "fewer letters" in page.browser.remark.text()


def test_filters_hold_for_the_list_and_for_a_search(page, event, qtbot):
    filters = page.browser.filters
    choose(filters.country, "Azerbaijan")
    assert len(names(page)) == 3
    choose(filters.status, Status.UNPAID)
    assert names(page) == ["İlham Babayev"]
    search(page, event, qtbot, "anna")
    qtbot.waitUntil(lambda: names(page) == [])
    choose(filters.country, None)
    choose(filters.status, None)
    qtbot.waitUntil(lambda: "Anna Orazowa" in names(page))


def test_filters_offer_what_the_list_has(page):
    countries = page.browser.filters.country
    values = [countries.itemData(number) for number in range(countries.count())]
    assert values == [None, "Azerbaijan", "Hungary", "Turkmenistan"]


def test_a_scan_is_seen_at_once(page, event):
    one = id_of(event, "R1")
    event.scans.check_in(one, event.checkpoints[0], Direction.ENTRY)
    page.controller.update_people([one])
    assert row(page, "Xalid Rzayev").right == "Inside 11:30"
    choose(page.browser.filters.came, Came.INSIDE)
    assert names(page) == ["Xalid Rzayev"]
    event.scans.check_in(one, event.checkpoints[0], Direction.EXIT)
    page.controller.update_people([one])
    assert names(page) == []
    choose(page.browser.filters.came, Came.CAME)
    assert row(page, "Xalid Rzayev").right == "Was here 11:30"
    choose(page.browser.filters.came, Came.NOT_CAME)
    assert len(names(page)) == 4


def test_a_scan_while_the_list_is_read_is_not_lost(page, event, qtbot):
    one = id_of(event, "R1")
    page.controller.refresh()
    event.scans.check_in(one, event.checkpoints[0], Direction.ENTRY)
    page.controller.update_people([one])
    qtbot.waitUntil(lambda: row(page, "Xalid Rzayev").right == "Inside 11:30")


def test_all_about_the_chosen_person(page, event, qtbot):
    with qtbot.waitSignal(page.person_chosen) as chosen:
        qtbot.keyClick(page.browser.field, Qt.Key.Key_Down)
    assert chosen.args == [id_of(event, "R5")]
    assert page.person.isVisible()
    assert page.person.title.text() == "Anna Orazowa"
    assert {"Union of Women", "Turkmenistan", "Canceled"} <= set(page.person.lines)


def test_buttons_are_about_the_chosen_person(page, event, qtbot):
    qtbot.keyClick(page.browser.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.check_in_requested) as asked:
        qtbot.mouseClick(page.person.check_in, Qt.MouseButton.LeftButton)
    assert asked.args == [id_of(event, "R5")]
    with qtbot.waitSignal(page.badge_requested) as asked:
        qtbot.keyClick(page, Qt.Key.Key_F5)
    assert asked.args == [id_of(event, "R5")]


def test_who_is_chosen_stays_chosen(page, event, qtbot):
    qtbot.keyClick(page.browser.field, Qt.Key.Key_Down)
    page.controller.refresh()
    event.scans.check_in(id_of(event, "R1"), event.checkpoints[0], Direction.ENTRY)
    page.controller.update_people([id_of(event, "R1")])
    qtbot.waitUntil(lambda: row(page, "Xalid Rzayev").right.startswith("Inside"))
    assert page.browser.chosen.attendee.name == "Anna Orazowa"
    assert page.person.isVisible()
    choose(page.browser.filters.country, "Hungary")
    assert page.browser.chosen is None
    assert not page.person.isVisible()


def test_escape_goes_one_step_back_at_a_time(page, event, qtbot):
    search(page, event, qtbot, "anna")
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(page.browser.field, Qt.Key.Key_Escape)
    assert page.browser.field.text() == ""
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page.browser.field, Qt.Key.Key_Escape)


def test_a_letter_begins_a_search(page, qtbot):
    page.setFocus()
    qtbot.keyClick(page, "s")
    assert page.browser.field.text() == "s"
    assert page.browser.field.hasFocus()


def test_a_hundred_thousand_people_are_made_into_rows_only_where_seen(light, qtbot):
    page = PeoplePage()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    asked: list[int] = []
    rows = page.browser.rows
    make = rows._row
    rows._row = lambda person: asked.append(person.attendee.number) or make(person)
    everybody = tuple(Person(Attendee(str(n), f"Person {n}", n + 1)) for n in range(100_000))
    page.show_people(everybody, len(everybody))
    page.grab()
    assert 0 < len(asked) < 100
    assert rows.rowCount() < 2000


def test_the_end_of_a_long_list_can_be_reached(light, qtbot):
    page = PeoplePage()
    qtbot.addWidget(page)
    page.show()
    everybody = tuple(Person(Attendee(str(n), f"Person {n}", n + 1)) for n in range(5_000))
    page.show_people(everybody, len(everybody))
    for _ in range(5):
        page.browser.list.scrollToBottom()
        page.grab()
    assert page.browser.rows.rowCount() == 5_000
    page.show_people(everybody, len(everybody))
    assert page.browser.choose("4321")
    assert page.browser.chosen.attendee.number == 4322
    qtbot.keyClick(page.browser.field, Qt.Key.Key_PageDown)
    assert page.browser.chosen.attendee.number == 4330


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_it_fits_in_a_long_language(page, qtbot, long_language, size):
    qtbot.keyClick(page.browser.field, Qt.Key.Key_Down)
    page.show_message("The list is damaged. Save it anew in its program and try again.", "bad")
    page.resize(*size)
    least = page.minimumSizeHint()
    assert least.width() <= size[0]
    assert least.height() <= size[1]
    assert page.browser.list.height() > 100
