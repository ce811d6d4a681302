"""The demo event opens on any day, and what cannot be opened is said."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from checkin import unmade
from checkin.clock import FixedClock
from checkin.model import Direction, Reason, Status
from checkin.store import FILE_NAME
from ui.app import demo_desk

MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Asia/Baku"))


def test_the_demo_begins_on_the_day_it_is_opened(tmp_path):
    clock = FixedClock(MORNING)
    demo_desk(tmp_path / "demo", clock, 20).close()
    clock.advance(timedelta(days=9))
    desk = demo_desk(tmp_path / "demo", clock, 20)
    guest = next(
        state.attendee
        for state in desk.people.all()
        if state.attendee.status is Status.CONFIRMED and not state.attendee.note
    )
    outcome = desk.scans.scan(desk.badges.code(guest), desk.checkpoint(), Direction.ENTRY)
    assert outcome.verdict.reason is Reason.ADMITTED
    desk.close()


def test_opening_the_demo_again_on_the_same_day_writes_nothing(tmp_path):
    clock = FixedClock(MORNING)
    demo_desk(tmp_path / "demo", clock, 20).close()
    desk = demo_desk(tmp_path / "demo", clock, 20)
    before = desk.counts_of_entries()
    desk.close()
    desk = demo_desk(tmp_path / "demo", clock, 20)
    assert desk.counts_of_entries() == before
    desk.close()


def test_a_demo_whose_making_was_cut_off_is_made_again(tmp_path):
    unmade.mark(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(b"half")
    desk = demo_desk(tmp_path, FixedClock(MORNING), 20)
    assert len(list(desk.people.all())) == 20
    desk.close()
