"""A station is shut out on the word of a supervisor."""

from __future__ import annotations

from checkin import facts
from checkin.model import Operator, Role
from tests.ui.sync.pages import LEFT, choose, show, titles


def supervisor(desk):
    desk._session.record(
        [facts.operator_draft(Operator("op", "Leyla", Role.SUPERVISOR, facts.hash_pin("4711")))]
    )


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
