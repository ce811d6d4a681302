"""Files that are taken in on the page of the stations: progress, reports, damage."""

from __future__ import annotations

import hashlib
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from checkin.desk import Desk
from checkin.errors import NotSaved
from checkin.merge_report import FileResult, MergeReport, Objection, Refused
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.ui.sync.pages import LEFT, WAIT_MS, choose, lines, take


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
    def said(objection):
        report = MergeReport(refused=(Refused(objection, "a" * 32, "Station 2", 1, 12),))
        page.merged.put_away()
        page.show_results([FileResult(Path("x.attend"), report)], UTC, OPENING)
        return lines(page)[-1]

    assert "12 entries" in said(why)
    assert len({said(each) for each in Objection}) == len(Objection)


def test_progress_is_shown(page, second, tmp_path, qtbot):
    second.record([stations.passed("anna", "Station 2") for _ in range(4000)])
    seen = []
    page.controller.files.progressed.connect(lambda state: seen.append(state))
    take(page, [Desk(second).sync.export_file(tmp_path / "0.attend").path], qtbot)
    told = [(state.file, state.done, state.of) for state in seen if state is not None]
    assert told[0] == ("0.attend", 0, 0)
    assert told[-1][1] == told[-1][2] > 4000
    assert seen[-1] is None
    assert not page.progress.isVisible()
    assert page.panel.take.isEnabled()


def test_a_long_file_is_stopped_in_the_middle_and_taken_to_its_end_later(
    page, english, second, tmp_path, qtbot
):
    second.record([stations.passed("anna", "Station 2") for _ in range(30_000)])
    files = [Desk(second).sync.export_file(tmp_path / f"{n}.attend").path for n in range(2)]

    def stop(state):
        if state is not None and state.done and not state.ends:
            assert page.progress.stop.isVisible()
            page.progress.stop.click()
            assert not page.progress.stop.isEnabled()

    page.controller.files.progressed.connect(stop)
    take(page, files, qtbot)
    said = [card.lines[-1].words.text() for card in page.merged.cards]
    assert said[0].startswith("Stopped by you: ")
    assert said[0].endswith(" of 30,006 entries were taken. The rest can be taken later.")
    assert said[1].startswith("Stopped by you before this file was begun.")
    page.controller.files.progressed.disconnect(stop)
    qtbot.mouseClick(page.merged.done, LEFT)
    first_part = page.controller._desk.sync.status().stations[1].entries
    assert 0 < first_part < 30_001
    take(page, files, qtbot)
    assert page.controller._desk.sync.status().stations[1].entries == 30_001
