"""On a new laptop an event is made from a list, or the demo is tried; nothing half stays behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.event_setup import DEMO_SUPERVISOR, Plan
from checkin.facts import pin_fits
from tests.ui.stations import MORNING, PEOPLE, write_list
from ui.first_run_controller import FirstRunWindow
from ui.i18n import Translations
from ui.widgets.event_form import FORUM_ZONES, zones
from ui.widgets.override_dialog import OverrideDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def translations(qapp):
    before = QLocale()
    translations = Translations()
    translations.use("en")
    yield translations
    translations.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def window(light, qtbot, tmp_path, translations):
    window = FirstRunWindow(tmp_path / "event", FixedClock(MORNING), translations, sticks=tuple)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(window):
    return window.page


@pytest.fixture
def people(tmp_path):
    return write_list(tmp_path / "people.csv", PEOPLE)


def read(page, qtbot, path) -> None:
    page.list_chosen.emit(path)
    qtbot.waitUntil(lambda: page.list.path == path)


def fill(page, qtbot, path) -> None:
    """Answer everything that has to be answered."""
    qtbot.mouseClick(page.choices.make, LEFT)
    page.form.name.setText("  Solidarity   Forum ")
    page.form.checkpoints.setPlainText("Day 1\n\n day 1 \nGala dinner\n")
    page.form.supervisor.setText("Leyla")
    page.form.pin.setText("4711")
    read(page, qtbot, path)


def ready(window, qtbot, press) -> Desk:
    with qtbot.waitSignal(window.desk_ready) as made:
        press()
    return made.args[0]


def test_an_event_is_made_from_a_list(window, page, qtbot, people):
    fill(page, qtbot, people)
    page.form.zone.choose("Europe/Istanbul")
    desk = ready(window, qtbot, lambda: qtbot.mouseClick(page.plan_view.confirm, LEFT))
    assert (desk.event.name, desk.event.zone) == ("Solidarity Forum", "Europe/Istanbul")
    assert desk.station.name == "Station 1"
    assert [checkpoint.name for checkpoint in desk.checkpoints] == ["Day 1", "Gala dinner"]
    assert [supervisor.name for supervisor in desk.supervisors] == ["Leyla"]
    assert pin_fits(desk.supervisors[0], "4711")
    assert len(list(desk.people.all())) == len(PEOPLE)
    desk.close()


def test_a_supervisor_may_be_named_later(window, page, qtbot, people):
    fill(page, qtbot, people)
    page.form.supervisor.clear()
    page.form.pin.clear()
    desk = ready(window, qtbot, lambda: qtbot.mouseClick(page.plan_view.confirm, LEFT))
    assert desk.supervisors == ()
    desk.close()


def test_the_demo_is_one_key_away(window, page, qtbot):
    desk = ready(window, qtbot, lambda: qtbot.keyClick(page.choices.make, "3"))
    assert len(list(desk.people.all())) == 520
    assert desk.supervisors[0].name == DEMO_SUPERVISOR[0]
    desk.close()


def test_one_opens_the_form_and_escape_leaves_it(page, qtbot):
    qtbot.keyClick(page.choices.make, "1")
    assert page.shows_form
    assert page.form.name.hasFocus()
    qtbot.keyClick(page.form.name, Qt.Key.Key_Escape)
    assert not page.shows_form


def test_the_list_is_shown_before_anything_is_made(window, page, qtbot, people):
    read(page, qtbot, people)
    assert page.shows_form
    assert page.list.preview.isVisible()
    assert page.list.preview.added.figure == "5"
    assert not (window._folder / "event.db").exists()


def test_what_is_missing_is_said_at_its_place(page, qtbot):
    qtbot.mouseClick(page.choices.make, LEFT)
    page.form.station.clear()
    page.form.checkpoints.setPlainText(" \n ")
    with qtbot.assertNotEmitted(page.event_planned):
        qtbot.mouseClick(page.plan_view.confirm, LEFT)
    fields, form = page.form.fields, page.form
    said = [fields[one].invalid.text() for one in (form.name, form.checkpoints, form.station)]
    assert said == [
        "Give the event a name.", "Name at least one checkpoint.", "Give this laptop a name.",
    ]  # fmt: skip
    assert page.list.invalid.text() == "Choose the list of people."
    assert form.name.hasFocus()
    qtbot.keyClicks(form.name, "Forum")
    assert not fields[form.name].invalid.isVisible()


def test_no_pin_is_taken_that_is_too_long_for_the_desk(page, qtbot):
    dialog = OverrideDialog("Anna", "Canceled", ())
    qtbot.addWidget(dialog)
    for line in (page.form.pin, dialog.pin):
        line.setText("7" * 50)
    assert page.form.pin.text() == dialog.pin.text()


@pytest.mark.parametrize(
    ("supervisor", "pin", "said"),
    [
        ("Leyla", "", "A PIN has at least 4 digits or letters."),
        ("Leyla", "123", "A PIN has at least 4 digits or letters."),
        ("", "4711", "Whom is the PIN for? Name the supervisor."),
    ],
)
def test_a_supervisor_needs_both(page, qtbot, people, supervisor, pin, said):
    fill(page, qtbot, people)
    page.form.supervisor.setText(supervisor)
    page.form.pin.setText(pin)
    with qtbot.assertNotEmitted(page.event_planned):
        qtbot.mouseClick(page.plan_view.confirm, LEFT)
    lines = [field.invalid.text() for field in page.form.fields.values()]
    assert [line for line in lines if line] == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "list is empty"),
        (b"Full name\n", "nobody under them"),
        (bytes(range(256)) * 40, "no list"),
    ],
)
def test_a_bad_list_is_said_and_another_one_works(page, qtbot, tmp_path, people, content, said):
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(content)
    fill(page, qtbot, people)
    page.list_chosen.emit(bad)
    qtbot.waitUntil(lambda: said in page.list.invalid.text())
    assert not page.list.preview.isVisible()
    with qtbot.assertNotEmitted(page.event_planned):
        qtbot.mouseClick(page.plan_view.confirm, LEFT)
    assert said in page.list.invalid.text()
    read(page, qtbot, people)
    assert not page.list.invalid.isVisible()
    assert page.list.preview.isVisible()


def test_an_event_that_cannot_be_made_can_be_tried_again(window, page, qtbot, people):
    fill(page, qtbot, people)
    window._folder.write_text("a file where the folder should be")
    qtbot.mouseClick(page.plan_view.confirm, LEFT)
    qtbot.waitUntil(lambda: page.error.isVisible())
    assert "event folder" in page.error.text()
    assert page.plan_view.confirm.isEnabled()
    assert page.form.name.text().split() == ["Solidarity", "Forum"]
    window._folder.unlink()
    ready(window, qtbot, lambda: qtbot.mouseClick(page.plan_view.confirm, LEFT)).close()


def test_nothing_is_made_where_an_event_is_already(window, page, qtbot, people):
    ready_desk, _ = Desk.set_up(window._folder, Plan("First", people), FixedClock(MORNING))
    ready_desk.close()
    fill(page, qtbot, people)
    qtbot.mouseClick(page.plan_view.confirm, LEFT)
    qtbot.waitUntil(lambda: "already" in page.error.text())
    desk = Desk.open(window._folder, FixedClock(MORNING))
    assert desk.event.name == "First"
    desk.close()


def test_a_second_click_makes_no_second_event(window, page, qtbot, people):
    fill(page, qtbot, people)
    desks = []
    window.desk_ready.connect(desks.append)
    qtbot.mouseClick(page.plan_view.confirm, LEFT)
    qtbot.mouseClick(page.plan_view.confirm, LEFT)
    qtbot.waitUntil(lambda: desks != [])
    assert len(desks) == 1
    desks[0].close()


def test_the_language_that_is_chosen_here_is_that_of_the_event(window, page, qtbot, people):
    page.languages.choose("tr")
    page.languages.activated.emit(page.languages.currentIndex())
    fill(page, qtbot, people)
    desk = ready(window, qtbot, lambda: qtbot.mouseClick(page.plan_view.confirm, LEFT))
    assert desk.settings.language == "tr"
    desk.close()


def test_names_that_nobody_typed_speak_the_language_that_is_chosen(page, qtbot):
    qtbot.mouseClick(page.choices.make, LEFT)
    page.form.station.setText("Gate 7")
    page.languages.choose("az")
    page.languages.activated.emit(page.languages.currentIndex())
    qtbot.waitUntil(lambda: page.form.checkpoints.toPlainText() == "Giriş")
    assert page.form.station.text() == "Gate 7"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists, offscreen
def test_the_languages_open_by_the_key_of_the_desk(page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.languages.view().isVisible()
    page.languages.hidePopup()


@pytest.mark.parametrize("language", ["az", "tr", "ru"])
def test_a_dialog_for_files_speaks_the_language(page, translations, language):
    translations.use(language)
    page.plan_view.lists.open_list()
    dialog = page.plan_view.lists.dialog
    assert dialog.labelText(dialog.DialogLabel.LookIn) != "Folder:"
    assert dialog.labelText(dialog.DialogLabel.FileType) != "Kind of file:"
    page.plan_view.lists.close()


def test_the_tab_key_goes_down_the_form(page, qtbot):
    qtbot.mouseClick(page.choices.make, LEFT)
    form, visited = page.form, []
    for _ in range(8):
        visited.append(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert visited == [
        form.name, form.zone, form.station, form.checkpoints, form.supervisor, form.pin,
        page.list.choose, page.plan_view.confirm,
    ]  # fmt: skip


def test_the_forums_timezones_come_first():
    assert zones()[: len(FORUM_ZONES)] == FORUM_ZONES
    assert len(zones()) == len(set(zones()))
    assert "Europe/Berlin" in zones()


# the first is what a frame and a bar leave of 1366×768 where all is enlarged by half
@pytest.mark.parametrize("size", [(910, 440), (1024, 600), (1366, 768)], ids=str)
def test_it_fits_in_a_long_language(window, page, qtbot, long_language, people, size):
    read(page, qtbot, people)
    page.form.name.clear()
    qtbot.mouseClick(page.plan_view.confirm, LEFT)
    page.show_error("The event folder cannot be used. Check that it is whole and may be written.")
    for form in (True, False):
        (page.open_form if form else page.step_back)()
        window.resize(*size)
        least = window.minimumSizeHint()
        assert least.width() <= size[0]
        assert least.height() <= size[1]


@pytest.mark.parametrize(("name", "pack"), [("FORUM.EVENTPACK", True), ("X.ATTEND", False)])
def test_a_file_is_known_by_its_name_also_in_capitals(page, tmp_path, name, pack):
    file = tmp_path / name
    file.write_bytes(b"age")
    page.take_file(file)
    assert page.shows_join
    assert (page.join_form.pack == file) is pack
    assert ("has no event yet" in page.error.text()) is not pack
