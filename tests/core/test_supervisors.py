"""Who may become a supervisor, and on whose word."""

from __future__ import annotations

import pytest

from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.errors import CheckinError, NotAllowed
from checkin.event_setup import DEMO_SUPERVISOR
from checkin.facts import pin_fits
from tests.core.forum import OPENING

NAME, PIN = DEMO_SUPERVISOR


@pytest.fixture
def desk(tmp_path):
    desk = Desk.set_up_demo(tmp_path / "event", FixedClock(OPENING), 5)
    yield desk
    desk.close()


@pytest.mark.parametrize(("by", "pin"), [("", ""), ("", PIN), (None, ""), (None, "1111")])
def test_with_a_supervisor_there_is_no_other_without_the_right_pin(desk, by, pin):
    [first] = desk.supervisors
    with pytest.raises(NotAllowed):
        desk.define_supervisor("Second", "8642", first.id if by is None else by, pin)
    assert desk.supervisors == (first,)


def test_the_first_supervisor_needs_nobody(desk):
    [first] = desk.supervisors
    desk.remove_supervisor(first.id, first.id, PIN)
    assert desk.supervisors == ()
    desk.define_supervisor("New", "8642")
    assert [each.name for each in desk.supervisors] == ["New"]


def test_who_was_removed_may_neither_override_nor_allow(desk):
    [first] = desk.supervisors
    desk.define_supervisor("Second", "8642", first.id, PIN)
    desk.remove_supervisor(first.id, first.id, PIN)
    with pytest.raises(NotAllowed):
        desk.define_supervisor("Third", "1234", first.id, PIN)
    assert [each.name for each in desk.supervisors] == ["Second"]


def test_who_was_removed_can_come_back_with_another_pin(desk):
    [first] = desk.supervisors
    desk.define_supervisor("Second", "8642", first.id, PIN)
    second = next(each for each in desk.supervisors if each.name == "Second")
    desk.remove_supervisor(first.id, second.id, "8642")
    desk.define_supervisor(NAME, "9999", second.id, "8642")
    again = next(each for each in desk.supervisors if each.name == NAME)
    assert again.id == first.id
    assert pin_fits(again, "9999")


def test_nobody_unknown_is_removed(desk):
    [first] = desk.supervisors
    with pytest.raises(CheckinError) as caught:
        desk.remove_supervisor("nobody", first.id, PIN)
    assert caught.value.code == "not-found"
