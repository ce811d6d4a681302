"""The rules of checkpoints: all can be changed, and what is not touched stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDateTime, QTime, QTimeZone

from checkin.demo import demo_checkpoints
from checkin.model import AutoPrint, Checkpoint, Reentry
from tests.ui.samples import AT, BAKU
from tests.ui.settings.hands import LEFT, opened, pick


def saved(page, qtbot, editor) -> Checkpoint:
    with qtbot.waitSignal(page.checkpoints.checkpoint_changed) as change:
        qtbot.mouseClick(editor.save, LEFT)
    return change.args[0]


def test_what_is_not_touched_stays_as_it_was(page, qtbot):
    for place, checkpoint in enumerate(demo_checkpoints(AT.date())):
        editor = opened(page, place)
        assert saved(page, qtbot, editor) == checkpoint
        qtbot.mouseClick(editor.cancel, LEFT)


def test_every_rule_of_a_checkpoint_can_be_changed(page, qtbot):
    editor = opened(page, 1)
    before = demo_checkpoints(AT.date())[1]
    editor.name.setText("  Panel 1a ")
    editor.venue.setText("Green hall")
    editor.categories._tags["Press"].setChecked(True)
    editor.opens.edit.setDateTime(
        QDateTime(editor.opens.edit.date(), QTime(8, 30), QTimeZone.utc())
    )
    editor.closes.switch.click()
    editor.tolerance.setValue(45)
    pick(editor.reentry, Reentry.ONCE)
    editor.capacity.setValue(0)
    editor.single_presence.setChecked(True)
    editor.auto_exit.edit.setTime(QTime(3, 15))
    pick(editor.auto_print, AutoPrint.ONCE)
    assert saved(page, qtbot, editor) == replace(
        before, name="Panel 1a", venue="Green hall", categories=("Press",),
        opens_at=datetime(2026, 5, 14, 8, 30, tzinfo=BAKU), closes_at=None, tolerance_min=45,
        reentry=Reentry.ONCE, capacity=None, single_presence=True, auto_exit=time(3, 15),
        auto_print=AutoPrint.ONCE,
    )  # fmt: skip


def test_a_time_is_kept_that_the_laptops_own_zone_skips(page):
    """At 02:30 of this day clocks in Budapest go from two to three."""
    editor = opened(page, 0)
    editor.opens.switch.setChecked(True)
    editor.opens.edit.setDateTime(
        QDateTime(editor.opens.edit.date().addDays(-46), QTime(2, 30), QTimeZone.utc())
    )
    moment = editor.opens.moment(ZoneInfo("Asia/Baku"))
    assert (moment.hour, moment.minute) == (2, 30)


@pytest.mark.parametrize("spoil", ["name", "times"])
def test_a_checkpoint_that_makes_no_sense_is_not_saved(page, qtbot, spoil):
    editor = opened(page, 1)
    if spoil == "name":
        editor.name.setText("   ")
    else:
        editor.closes.edit.setDateTime(editor.opens.edit.dateTime())
    with qtbot.assertNotEmitted(page.checkpoints.checkpoint_changed):
        qtbot.mouseClick(editor.save, LEFT)
    assert editor.error.isVisible()


def test_no_category_means_everybody(page, qtbot):
    editor = opened(page, 3)
    assert editor.categories.chosen() == ("VIP", "Speaker", "Delegate")
    editor.categories._all.click()
    assert saved(page, qtbot, editor).categories == ()


def test_a_new_checkpoint_has_no_id_yet(page, qtbot):
    page.open_section("checkpoints")
    qtbot.mouseClick(page.checkpoints.add, LEFT)
    page.checkpoints.editor.name.setText("Press room")
    assert saved(page, qtbot, page.checkpoints.editor) == Checkpoint("", "Press room")
