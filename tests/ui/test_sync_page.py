"""The page of the other stations: who has which news, and ways for entries to travel."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from checkin import facts
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.errors import NotSaved
from checkin.merge_report import Objection
from checkin.model import Operator, Role
from checkin.network_status import NetworkStatus, PeerStatus
from checkin.sync import event_pack
from tests.core.forum import OPENING
from tests.core.sync import stations
from ui.i18n import Translations
from ui.screens.sync import SyncPage
from ui.sync_controller import SyncController
from ui.sync_process import SyncProcess
from ui.widgets.passphrase_line import SHORTEST_PASSPHRASE

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 15_000


@pytest.fixture
def first(tmp_path):
    return stations.found(tmp_path / "first", clock=FixedClock(OPENING))


@pytest.fixture
def second(first, tmp_path):
    opened = stations.join(first, tmp_path / "second", "Station 2")
    yield opened
    opened.close()


@pytest.fixture
def desk(first, second):
    stations.tell(second, first)
    opened = Desk(first)
    yield opened
    opened.close()


@pytest.fixture
def page(light, desk, qtbot):
    page = SyncPage()
    page.process = SyncProcess(desk.folder)
    page.controller = SyncController(desk, page, page.process)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    yield page
    page.controller.stop()


def network(second, ahead=timedelta(0), **more):
    peer = PeerStatus(second.station.id, "Station 2", ("10.0.0.2:7447",), "9.1", 7, ahead,
                      timedelta(0), True)  # fmt: skip
    values = {"reach": "open", "addresses": ("10.0.0.1:7447",), "entries": 7,
              "peers": (peer,), **more}  # fmt: skip
    return NetworkStatus(**values)


def show(page, status):
    page.process.status = status
    page.controller.refresh()


def rows(page):
    return list(page.list.stations.rows.rows)


def titles(page):
    return {row.title: row for row in rows(page)}


def choose(page, title, qtbot):
    """Choose a line of the list with the keyboard."""
    place = [row.title for row in rows(page)].index(title)
    chooser = page.list.stations
    chooser.setCurrentIndex(chooser.rows.index(place))
    qtbot.keyClick(chooser, Qt.Key.Key_Return)


def facts_shown(page):
    grid = page.details.facts
    cells = [grid.itemAt(place).widget().text() for place in range(grid.count())]
    return dict(zip(cells[::2], cells[1::2], strict=True))


def advice_shown(page):
    column = page.details.advice
    return [column.itemAt(place).widget().words.text() for place in range(column.count())]


def supervisor(desk):
    desk._session.record(
        [facts.operator_draft(Operator("op", "Leyla", Role.SUPERVISOR, facts.hash_pin("4711")))]
    )


def lines(page):
    return [line.words.text() for card in page.merged.cards for line in card.lines]


def take(page, files, qtbot):
    with qtbot.waitSignal(page.controller.files.finished, timeout=WAIT_MS):
        page.import_requested.emit(list(files))


# stations


def test_every_station_is_listed_with_what_is_known_of_it(page, second):
    show(page, network(second))
    assert titles(page)["Station 1"].subtitle == "This laptop"
    assert "up to date" in titles(page)["Station 2"].subtitle
    assert "10.0.0.2:7447" in titles(page)["Station 2"].subtitle
    assert "10.0.0.1:7447" in page.list.network.text()


def test_all_of_a_station_is_shown_when_its_line_is_chosen(page, second, qtbot):
    show(page, network(second, timedelta(minutes=-5)))
    choose(page, "Station 2", qtbot)
    shown = facts_shown(page)
    assert shown["Its entries here"] == "1"
    assert shown["Entries that it holds"] == "7"
    assert shown["Its clock"] == "5 min behind this laptop's"
    assert (shown["Program"], shown["Address"]) == ("9.1", "10.0.0.2:7447")
    clock, version = advice_shown(page)
    assert "Set the one that is wrong" in clock
    assert "Install the newer one" in version
    with qtbot.waitSignal(page.back_requested, raising=False, timeout=50) as left:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not left.signal_triggered
    assert page.panel.isVisible()


def test_a_station_that_is_not_there_says_how_old_its_news_are(page, desk, second, qtbot):
    desk.clock.advance(timedelta(minutes=42))
    show(page, network(second, peers=()))
    assert titles(page)["Station 2"].subtitle == "last heard 42 min ago"
    assert "stick" in page.list.network.text()
    choose(page, "Station 2", qtbot)
    assert facts_shown(page)["Network"] == "not connected"
    assert any("by stick" in advice for advice in advice_shown(page))


def test_a_wrong_clock_is_told(page, second):
    show(page, network(second, timedelta(minutes=-5)))
    assert titles(page)["Station 2"].subtitle.startswith("its clock is 5 min behind")


def test_two_stations_of_one_name_are_told_apart_and_one_is_renamed(
    page, desk, first, tmp_path, qtbot
):
    twin = stations.join(first, tmp_path / "twin", "Station 1")
    stations.tell(twin, first)
    twin.close()
    show(page, None)
    assert [row.subtitle for row in rows(page) if row.title == "Station 1"] == [
        "another station has this name · This laptop",
        "another station has this name · last heard just now",
    ]
    choose(page, "Station 1", qtbot)
    assert any("another name" in advice for advice in advice_shown(page))
    page.details.name.clear()
    assert not page.details.rename.isEnabled()
    qtbot.keyClicks(page.details.name, "Hall B")
    qtbot.keyClick(page.details.name, Qt.Key.Key_Return)
    assert desk.station.name == "Hall B"
    assert page.details.heading.text() == "Hall B"
    assert advice_shown(page) == []


def test_two_laptops_that_work_as_one_station_are_told(page, first, second, qtbot):
    clone = stations.passed("anna", "Station 2")
    mine = stations.known(second)[-1]
    other = second.record([clone])[0]
    stations.tell(second, first)
    number = first.store.execute("SELECT n FROM journal WHERE id = ?", (other.journal,)).fetchone()[
        0
    ]
    with first.store.transaction():
        first.store.execute(
            "INSERT INTO fork VALUES (?, ?, ?, '[]', NULL)", (number, mine.last, b"x")
        )
    show(page, None)
    assert titles(page)["Station 2"].subtitle.startswith("two laptops work as this station")
    choose(page, "Station 2", qtbot)
    assert "join the event again" in advice_shown(page)[0]


@pytest.mark.parametrize(
    ("status", "words"),
    [(None, "not running"), ({"reach": "no-network", "peers": ()}, "No network")],
)
def test_it_says_when_nothing_travels(page, second, status, words):
    show(page, network(second, **status) if status else None)
    assert words in page.list.network.text()


def test_entries_that_are_only_here_are_counted_until_a_stick_has_them(page, desk, tmp_path, qtbot):
    show(page, None)
    assert page.list.safety.isVisible()
    assert page.list.only_here.text().startswith(f"{desk.sync.status().only_here} entries")
    page.export_requested.emit(tmp_path)
    qtbot.waitUntil(lambda: "You may take it out" in page.panel.result.text(), timeout=WAIT_MS)
    assert not page.list.safety.isVisible()


def test_what_is_chosen_stays_chosen_when_news_come(page, second, qtbot):
    show(page, network(second))
    choose(page, "Station 2", qtbot)
    show(page, network(second, timedelta(minutes=9)))
    assert page.list.stations.currentIndex().row() == 1
    assert facts_shown(page)["Its clock"].startswith("9 min")


def test_a_copy_that_was_heard_in_the_network_is_told_at_its_station(page, qtbot):
    page.process.alarm_raised.emit("sync-clone", {"station": "Station 2"})
    show(page, None)
    assert titles(page)["Station 2"].subtitle.startswith("two laptops work as this station")
    choose(page, "Station 2", qtbot)
    assert "join the event again" in advice_shown(page)[0]


# shutting out


def test_a_supervisor_shuts_a_station_out(page, desk, second, qtbot):
    supervisor(desk)
    show(page, None)
    choose(page, "Station 2", qtbot)
    qtbot.mouseClick(page.details.revoke, LEFT)
    dialog = page.dialog
    assert not dialog.confirm.isEnabled()
    qtbot.mouseClick(dialog.choices[0], LEFT)
    qtbot.keyClicks(dialog.pin, "0000")
    qtbot.mouseClick(dialog.confirm, LEFT)
    assert "PIN" in dialog.error.text()
    assert not desk.sync.revoked()
    qtbot.keyClicks(dialog.pin, "4711")
    with qtbot.waitSignal(page.controller.stations_changed):
        qtbot.mouseClick(dialog.confirm, LEFT)
    assert desk.sync.revoked() == {second.station.id}
    assert page.dialog is None
    assert "shut out" in titles(page)["Station 2"].subtitle
    assert not page.details.revoke.isVisible()


def test_without_a_supervisor_nobody_is_shut_out(page, qtbot):
    show(page, None)
    choose(page, "Station 2", qtbot)
    qtbot.mouseClick(page.details.revoke, LEFT)
    assert not page.dialog.confirm.isEnabled()
    assert "no supervisor" in page.dialog.error.text()


def test_this_laptop_cannot_be_shut_out_here(page, qtbot):
    show(page, None)
    choose(page, "Station 1", qtbot)
    assert not page.details.revoke.isVisible()
    assert page.details.rename.isVisible()


# strangers


def test_a_stranger_is_named_with_where_the_entries_came_from(page, desk, tmp_path, qtbot):
    stranger = stations.found(tmp_path / "stranger", "Station 9")
    file = stations.as_file(stations.known(stranger), desk._session.keys, tmp_path / "x.attend")
    stranger.close()
    take(page, [file], qtbot)
    assert any("no station of this event" in line for line in lines(page))
    row = titles(page)["No station of this event"]
    assert (row.right, row.subtitle[:8]) == ("5 entries refused", "x.attend")
    qtbot.mouseClick(page.merged.done, LEFT)
    choose(page, "No station of this event", qtbot)
    assert "x.attend" in advice_shown(page)[0]
    assert not page.details.revoke.isVisible()


def test_a_stranger_in_the_network_is_named_too(page, qtbot):
    page.process.alarm_raised.emit(
        "sync-stranger", {"station": "", "journal": "f" * 32, "first": 1, "entries": 3}
    )
    qtbot.waitUntil(lambda: "No station of this event" in titles(page))
    assert titles(page)["No station of this event"].subtitle.startswith("by the network")


# files


def test_all_entries_go_onto_a_stick_and_come_back_at_the_other_station(
    page, desk, second, tmp_path, qtbot
):
    stick = tmp_path / "stick"
    stick.mkdir()
    stations.enter(second, "anna")
    with qtbot.waitSignal(page.controller.entries_taken, timeout=WAIT_MS) as taken:
        file = Desk(second).sync.export_numbered(stick).path
        page.import_requested.emit([file])
    assert "anna" in taken.args[0]
    desk.hear(taken.args[0])
    assert desk.people.get("anna").passages
    page.export_requested.emit(stick)
    qtbot.waitUntil(lambda: "You may take it out" in page.panel.result.text(), timeout=WAIT_MS)
    assert len(list(stick.glob("*.attend"))) == 2
    assert page.panel.export.isEnabled()


def test_a_report_says_what_came_from_whom(page, second, tmp_path, qtbot):
    stations.enter(second, "anna")
    file = Desk(second).sync.export_numbered(tmp_path).path
    take(page, [file], qtbot)
    assert page.merged.isVisible()
    assert lines(page)[0].startswith("1 new entr")
    assert lines(page)[1:] == ["Station 2: 1 new, up to 09:00"]
    qtbot.mouseClick(page.merged.done, LEFT)
    assert page.panel.isVisible()
    take(page, [file], qtbot)
    assert lines(page)[0].startswith("Nothing new: all ")


def test_a_double_admission_is_named_and_leads_to_its_page(page, first, second, tmp_path, qtbot):
    stations.enter(first, "anna")
    second.clock.advance(timedelta(minutes=2))
    stations.enter(second, "anna")
    take(page, [Desk(second).sync.export_numbered(tmp_path).path], qtbot)
    (double,) = [line for line in lines(page) if "two stations" in line]
    assert double == "Anna was let in at two stations: Station 1 09:00, Station 2 09:02 (Hall)"
    with qtbot.waitSignal(page.doubles_requested):
        qtbot.mouseClick(page.merged.doubles, LEFT)


def test_one_bad_file_keeps_no_other_out(page, second, tmp_path, qtbot):
    letter = tmp_path / "letter.attend"
    letter.write_text("Dear all")
    stations.enter(second, "anna")
    good = Desk(second).sync.export_numbered(tmp_path).path
    take(page, [letter, tmp_path / "gone.attend", good], qtbot)
    assert [card.name.text() for card in page.merged.cards] == [
        "letter.attend", "gone.attend", good.name,
    ]  # fmt: skip
    assert page.merged.heading.text().startswith("1 new entr")
    assert "no attendance file" in lines(page)[0]
    assert "not there any more" in lines(page)[1]


def test_of_a_damaged_file_what_is_whole_is_taken_on_request(page, first, second, tmp_path, qtbot):
    people = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(12_000)]
    second.record([stations.listed(person, n) for n, person in enumerate(people, 500)])
    complete = Desk(second).sync.export_file(tmp_path / "whole.attend").path
    cut = tmp_path / "cut.attend"
    cut.write_bytes(complete.read_bytes()[:-30_000])  # a seal is whole or not by 64 KiB
    before = len(stations.everything(first)["entry"])
    take(page, [cut], qtbot)
    (card,) = page.merged.cards
    assert card.salvage.isVisible()
    whole, of = (
        int(part.replace(",", "")) for part in card.salvage_note.text().split() if part[0].isdigit()
    )
    assert 0 < whole < of
    assert of > len(people)
    assert len(stations.everything(first)["entry"]) == before
    with qtbot.waitSignal(page.controller.files.finished, timeout=WAIT_MS):
        qtbot.mouseClick(card.salvage, LEFT)
    assert any("Have it written again" in line for line in lines(page))
    (report,) = [result.report for result in page.merged._results]
    assert report.new + report.known == whole
    assert len(stations.everything(first)["entry"]) == before + report.new


def test_a_report_that_nobody_read_stays_beside_the_next_one(page, second, tmp_path, qtbot):
    people = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(12_000)]
    second.record([stations.listed(person, n) for n, person in enumerate(people, 500)])
    whole = Desk(second).sync.export_file(tmp_path / "whole.attend").path
    cut = [tmp_path / "first.attend", tmp_path / "second.attend"]
    for file in cut:
        file.write_bytes(whole.read_bytes()[:-30_000])
    take(page, cut, qtbot)
    with qtbot.waitSignal(page.controller.files.finished, timeout=WAIT_MS):
        qtbot.mouseClick(page.merged.cards[1].salvage, LEFT)
        assert not page.merged.cards[1].salvage.isEnabled()
    names = [(card.name.text(), card.salvage.isVisible()) for card in page.merged.cards]
    assert names == [("second.attend", False), ("first.attend", True)]
    choose(page, "Station 1", qtbot)
    qtbot.mouseClick(page.details.close_button, LEFT)
    assert page.merged.isVisible()
    take(page, [whole], qtbot)
    assert [card.name.text() for card in page.merged.cards] == [
        "whole.attend", "second.attend", "first.attend",
    ]  # fmt: skip
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.merged.done, Qt.Key.Key_Escape)
    assert page.panel.isVisible()
    assert page.merged.cards == []


def test_a_failure_is_told_on_the_report_that_is_open(page, tmp_path, qtbot):
    take(page, [tmp_path / "gone.attend"], qtbot)
    page.controller.files.failed.emit(NotSaved("full", reason="disk full"))
    assert page.merged.error.isVisible()
    assert page.merged.error.text() == page.panel.error.text() != ""
    take(page, [tmp_path / "gone.attend"], qtbot)
    assert not page.merged.error.isVisible()
    assert len(page.merged.cards) == 1


@pytest.mark.parametrize("why", Objection)
def test_each_refusal_has_a_sentence_of_its_own(page, why):
    from datetime import UTC
    from pathlib import Path

    from checkin.merge_report import FileResult, MergeReport, Refused

    def said(objection):
        report = MergeReport(refused=(Refused(objection, "a" * 32, "Station 2", 1, 12),))
        page.merged.put_away()
        page.show_results([FileResult(Path("x.attend"), report)], UTC, OPENING)
        return lines(page)[-1]

    assert "12 entries" in said(why)
    assert len({said(each) for each in Objection}) == len(Objection)


def test_progress_is_shown_and_files_to_come_can_be_left_out(page, second, tmp_path, qtbot):
    second.record([stations.passed("anna", "Station 2") for _ in range(4000)])
    files = [Desk(second).sync.export_file(tmp_path / f"{n}.attend").path for n in range(3)]
    seen = []

    def note(state):
        if state is not None:
            seen.append((state.file, state.done, state.of))
            page.progress.stop.click()

    page.controller.files.progressed.connect(note)
    take(page, files, qtbot)
    assert seen[0] == ("0.attend", 0, 0)
    assert seen[-1][1] == seen[-1][2] > 4000
    assert len(page.merged.cards) < 3
    assert not page.progress.isVisible()
    assert page.panel.take.isEnabled()


def test_a_pack_needs_a_passphrase_that_does_not_stay_on_the_screen(page, tmp_path, qtbot):
    assert SHORTEST_PASSPHRASE == event_pack.SHORTEST_PASSPHRASE
    qtbot.keyClicks(page.panel.passphrase, "seven w")
    assert not page.panel.pack.isEnabled()
    assert "8" in page.panel.least.text()
    qtbot.keyClicks(page.panel.passphrase, "ords")
    assert page.panel.passphrase.displayText() != "seven words"
    qtbot.mouseClick(page.panel.secret.button, LEFT)
    assert page.panel.passphrase.displayText() == "seven words"
    qtbot.mouseClick(page.panel.pack, LEFT)
    assert page.files.dialog is not None
    page.files.dialog.fileSelected.emit(str(tmp_path / "event.eventpack"))
    assert page.panel.passphrase.text() == ""
    assert not page.panel.secret.button.isChecked()
    qtbot.waitUntil(lambda: "is written" in page.panel.result.text(), timeout=WAIT_MS)
    assert (tmp_path / "event.eventpack").stat().st_size > 0


def test_dialogs_are_put_away_with_the_page(page):
    page.panel.export.click()
    assert page.files.dialog is not None
    page.hide()
    assert page.files.dialog is None


# addresses


def test_an_address_is_typed(page, qtbot):
    qtbot.keyClicks(page.panel.address, " 10.0.0.9 ")
    with qtbot.waitSignal(page.connect_requested) as wanted:
        qtbot.keyClick(page.panel.address, Qt.Key.Key_Return)
    assert wanted.args == ["10.0.0.9"]
    assert page.panel.address.text() == ""


def test_addresses_that_were_typed_can_be_forgotten(page, second, qtbot):
    show(page, network(second, typed=("10.0.0.9:7447", "hub:7447")))
    assert list(page.panel.typed.buttons) == ["10.0.0.9:7447", "hub:7447"]
    with qtbot.waitSignal(page.forget_requested) as wanted:
        qtbot.mouseClick(page.panel.typed.buttons["hub:7447"], LEFT)
    assert wanted.args == ["hub:7447"]
    show(page, network(second))
    assert not page.panel.typed.isVisible()


def test_escape_leads_back_to_the_desk(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_what_was_said_is_said_again_in_another_language(page, tmp_path, qtbot):
    languages = Translations()
    languages.use("en")
    page.export_requested.emit(tmp_path)
    said = page.panel.result
    qtbot.waitUntil(lambda: "You may take it out" in said.text(), timeout=WAIT_MS)
    languages.use("ru")
    qtbot.waitUntil(lambda: "take it out" not in said.text())
    page.process.alarm_raised.emit("bad-address", {"address": "what?"})
    russian = page.panel.error.text()
    languages.use("en")
    qtbot.waitUntil(lambda: page.panel.error.text() != russian)
    assert not said.isVisible()


def test_an_alarm_is_a_sentence(page):
    page.process.alarm_raised.emit("bad-address", {"address": "what?"})
    assert "192.168" in page.panel.error.text()
