"""Badges of a real event: who gets one, in which order, on the screen, as a PDF and on paper."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QCollator, QLocale

from checkin.badge.jobs import JobState
from checkin.badge.spooler import Spooler
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.model import ReplaceReason, Status
from checkin.printing import Printing
from tests.printers.virtual import VirtualPrinter
from tests.ui.samples import AT
from ui.background import BackgroundTasks
from ui.badges_controller import BadgesController
from ui.print_room import PrintNews, screen_printer
from ui.screens.badges import BadgesPage
from ui.widgets.badge_choice import Scope

ATTENDEES = 24


@pytest.fixture
def station(tmp_path):
    desk = Desk.set_up_demo(tmp_path / "e", FixedClock(AT), ATTENDEES)
    yield desk
    desk.close()


@pytest.fixture
def page(light, qtbot):
    page = BadgesPage()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def room(station, page, qtbot):
    tasks = BackgroundTasks()
    news = PrintNews(station)
    queue = Spooler(station.folder, station.clock, news.report)
    controller = BadgesController(station, tasks, page, queue)
    news.job_changed.connect(controller.job_changed)
    controller.queue, controller.news, controller.tasks = queue, news, tasks
    controller.refresh()
    qtbot.waitUntil(lambda: page._count > 0)
    yield controller
    controller.stop()
    tasks.close()
    queue.close()


def expected(station) -> list:
    """Everybody who may come, as the list has them."""
    unwanted = {Status.CANCELED, Status.BLOCKED}
    return [s.attendee for s in station.people.all() if s.attendee.status not in unwanted]


def pick(choice, value: str) -> None:
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def leafed(page) -> list[str]:
    """The names on all badges, one after the other."""
    page.preview.place_chosen.emit(0)
    names = []
    for place in range(page._count):
        page.preview.place_chosen.emit(place)
        names.append(page.preview.name.text())
    return names


def test_everybody_who_may_come_is_there_in_hand_out_order(room, station, page):
    collator = QCollator(QLocale())
    people = sorted(expected(station), key=lambda person: person.id)
    people.sort(key=lambda person: collator.sortKey(person.name))
    people.sort(key=lambda person: collator.sortKey(person.organisation))
    assert leafed(page) == [person.name for person in people]


@pytest.mark.parametrize(("scope", "field"), [(Scope.COUNTRY, "country"),
                                              (Scope.CATEGORY, "category")])  # fmt: skip
def test_one_country_or_category(room, station, page, scope, field):
    value = getattr(expected(station)[0], field)
    pick(page.choice.scope, scope)
    pick(page.choice.value, value)
    wanted = [person.name for person in expected(station) if getattr(person, field) == value]
    assert sorted(leafed(page)) == sorted(wanted)


def test_another_layout_is_shown_and_kept(room, station, page):
    before = page.preview.paper.image.size()
    pick(page.choice.badge_layout, "a6")
    assert page.preview.paper.image.size() != before
    assert station.settings.badge_layout == "a6"


def test_all_badges_come_out_once_and_are_journaled(room, station, page, qtbot):
    total = page._count
    page.print_all.click()
    qtbot.waitUntil(lambda: not room.is_printing)
    jobs = room.queue.jobs.recent(200)
    assert sorted(job.attendee for job in jobs) == sorted(p.id for p in expected(station))
    assert {job.state for job in jobs} == {JobState.PRINTED}
    assert len(list((station.folder / "preview").glob("*.png"))) == total
    printed = [state for state in station.people.all() if state.printed]
    assert len(printed) == total
    qtbot.waitUntil(lambda: not page.paper.image.isNull())
    qtbot.waitUntil(lambda: len(page.jobs.list.rows.rows) == min(50, total))


def test_what_was_printed_is_no_longer_among_those_not_printed(room, station, page, qtbot):
    everybody = page._count
    first = room._chosen[0].id
    state = station.people.get(first)
    station.badges.journal_print(first, state.attendee.generation, "printed", 1)
    page.choice.scope.choose(Scope.NOT_PRINTED)
    room.refresh()
    qtbot.waitUntil(lambda: page._count == everybody - 1)
    # a new generation has not been printed yet
    station.badges.replace(first, ReplaceReason.LOST)
    room.refresh()
    qtbot.waitUntil(lambda: page._count == everybody)


def test_a_badge_replaced_meanwhile_is_printed_as_it_is_valid_now(room, station, page, qtbot):
    last = room._chosen[-1].id
    station.badges.replace(last, ReplaceReason.LOST)
    page.print_all.click()
    qtbot.waitUntil(lambda: not room.is_printing)
    job = room.queue.jobs.of_attendee(last)[0]
    assert job.generation == 2


def test_a_printer_that_is_off_stops_the_batch_at_the_first_badge(room, station, page, qtbot):
    station.change_settings(replace(station.settings, printer="tcp://127.0.0.1:9"))
    room.refresh()
    page.print_all.click()
    qtbot.waitUntil(lambda: bool(page.printing.note.text()))
    assert not page.printing.isHidden()
    assert len(room.queue.jobs.recent(200)) <= 2
    page.printing.cancel_requested.emit()
    assert not room.is_printing
    qtbot.waitUntil(lambda: {j.state for j in room.queue.jobs.recent()} == {JobState.CANCELED})


def test_nobody_is_told_that_badges_came_out_which_no_printer_confirms(room, station, page, qtbot):
    with VirtualPrinter() as printer:
        url = f"{printer.listen()}?status=no"
        station.change_settings(replace(station.settings, printer=url))
        room.refresh()
        page.print_all.click()
        qtbot.waitUntil(lambda: bool(page.printing.note.text()))
        assert not page.printing.isHidden()
        qtbot.waitUntil(lambda: not room.is_printing)
    assert "sent" in page.messages.texts[-1]


def test_badges_left_from_an_earlier_run_wait_for_a_person(station, page, room, qtbot):
    """The program was closed with a badge in the queue; nothing is printed by itself."""
    page.print_all.click()
    qtbot.waitUntil(lambda: not room.is_printing)
    job = room.queue.jobs.recent(1)[0]
    press_again = replace(job, id="left", state=JobState.HELD, copy=0)
    picture = _prepared(station, job.attendee).picture
    room.queue.jobs.add(press_again, picture, AT)
    room.refresh()
    qtbot.waitUntil(lambda: not page.held.isHidden())
    files = len(list((station.folder / "preview").glob("*.png")))
    page.held.release_requested.emit()
    qtbot.waitUntil(lambda: room.queue.jobs.get("left").state is JobState.PRINTED)
    assert len(list((station.folder / "preview").glob("*.png"))) == files + 1
    qtbot.waitUntil(lambda: page.held.isHidden())


def _prepared(station, attendee_id):
    press = Printing(station.badges, screen_printer(station), "roll80")
    return press.prepare(station.people.get(attendee_id))


@pytest.mark.parametrize("came_out", [True, False])
def test_the_answer_about_an_unknown_badge_is_acted_on(station, page, room, qtbot, came_out):
    prepared = _prepared(station, room._chosen[0].id)
    job = prepared.job
    room.queue.jobs.add(replace(job, state=JobState.UNKNOWN), prepared.picture, AT)
    room.refresh()
    qtbot.waitUntil(lambda: not page.jobs.question.isHidden())
    page.jobs.answered.emit(job.id, came_out)
    qtbot.waitUntil(lambda: room.queue.jobs.get(job.id).state is JobState.PRINTED)
    files = list((station.folder / "preview").glob("*.png"))
    assert len(files) == (0 if came_out else 1)
    qtbot.waitUntil(lambda: page.jobs.question.isHidden())


def test_the_pdf_has_every_badge(room, station, page, qtbot, tmp_path):
    path = tmp_path / "badges.pdf"
    page.pdf_chosen.emit(path)
    qtbot.waitUntil(lambda: path.exists() and page.saving.isHidden())
    assert path.read_bytes().startswith(b"%PDF")
    assert len(page.messages.texts) >= 1


def test_a_pdf_that_cannot_be_written_is_said(room, page, qtbot, tmp_path):
    page.pdf_chosen.emit(tmp_path / "no such folder" / "badges.pdf")
    qtbot.waitUntil(lambda: bool(page.messages.texts))
    assert page.saving.isHidden()


def test_a_canceled_pdf_leaves_nothing_behind(room, page, qtbot, tmp_path):
    path = tmp_path / "badges.pdf"
    page.pdf_chosen.emit(path)
    page.saving.cancel_requested.emit()
    qtbot.waitUntil(lambda: page.saving.isHidden())
    assert list(itertools.islice(tmp_path.glob("*.pdf*"), 5)) == []


def test_not_printed_yet_is_asked_again_when_a_badge_has_its_turn(station, page, room, qtbot):
    """Another station prints some meanwhile, and of one a job waits here already."""
    page.choice.scope.choose(Scope.NOT_PRINTED)
    page.choice.scope.activated.emit(0)
    elsewhere, waiting, *rest = [each.id for each in room._chosen]
    station.badges.journal_print(elsewhere, 1, "printed", 1)
    left = _prepared(station, waiting)
    room.queue.jobs.add(replace(left.job, state=JobState.HELD), left.picture, AT)
    page.print_all.click()
    qtbot.waitUntil(lambda: not room.is_printing)
    printed = {job.attendee for job in room.queue.jobs.recent(100) if job.state == "printed"}
    assert printed == set(rest)
    assert f"{len(rest)} of {len(rest)}" in page.messages.texts[-1]


def test_a_badge_that_came_out_is_not_among_those_not_printed_yet(station, page, room, qtbot):
    page.choice.scope.choose(Scope.NOT_PRINTED)
    page.choice.scope.activated.emit(0)
    before = page._count
    prepared = _prepared(station, room._chosen[0].id)
    room.queue.submit(prepared.job, prepared.picture)
    qtbot.waitUntil(lambda: page._count == before - 1)


def test_after_new_paper_the_badge_that_met_the_end_of_the_roll_comes_with_those_behind_it(
    station, page, room, qtbot
):
    first, second, replaced = [each.id for each in room._chosen][:3]
    for attendee, state, detail in (
        (first, JobState.FAILED, "paper-out"),
        (second, JobState.HELD, ""),
        (replaced, JobState.FAILED, "paper-out"),
        (replaced, JobState.CANCELED, ""),
        (second, JobState.FAILED, "print-defect"),
    ):
        made = _prepared(station, attendee)
        job = replace(made.job, state=state, detail=detail)
        room.queue.jobs.add(job, made.picture, AT)
    station.badges.replace(replaced, ReplaceReason.LOST)
    newer = _prepared(station, replaced)
    room.queue.jobs.add(replace(newer.job, state=JobState.PRINTED), newer.picture, AT)
    room.refresh()
    assert "2" in page.held.words.text()
    page.held.release.click()
    qtbot.waitUntil(lambda: page.held.isHidden())
    printed = [job.attendee for job in room.queue.jobs.recent(20) if job.state == "printed"]
    assert sorted(printed) == sorted([first, second, replaced])


def test_what_waits_can_be_dropped(station, page, room, qtbot):
    made = _prepared(station, room._chosen[0].id)
    job = replace(made.job, state=JobState.FAILED, detail="paper-out")
    room.queue.jobs.add(job, made.picture, AT)
    room.refresh()
    assert not page.held.isHidden()
    page.held.drop.click()
    qtbot.waitUntil(lambda: page.held.isHidden())
    assert room.queue.jobs.get(job.id).state is JobState.CANCELED
    assert not (station.folder / "preview").exists()
