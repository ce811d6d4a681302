"""What came from the network is taken in beside a desk, and what cannot be is told."""

from __future__ import annotations

import dataclasses

import pytest

from checkin.journal import SIGNED_EVERY
from checkin.merge_report import Objection
from checkin.sync.lan_intake import Intake
from checkin.sync.lan_words import NOT_SAVED, Alarms
from tests.core.sync import stations
from tests.core.sync.stations import enter, newest, singly


@pytest.fixture
def told():
    return []


@pytest.fixture
def intake(first, told):
    return Intake(first, told.append, Alarms(told.append), beside_desk=True)


def take_all(intake):
    while intake.is_busy:
        intake.step()


def test_who_asked_is_told_when_all_was_judged(first, second, intake):
    for _ in range(3):
        enter(second)
    ended = []
    intake.add(singly(second)[:2], lambda: ended.append(intake.is_busy))
    intake.add(singly(second)[2:], lambda: ended.append(intake.is_busy))
    take_all(intake)
    assert len(ended) == 2
    assert len(first.projection.state("anna").passages) == 3


def test_who_asked_is_told_also_where_nothing_could_be_written(
    first, second, intake, told, monkeypatch
):
    monkeypatch.setattr("checkin.sync.lan_intake._AFTER_FAILURE_S", 1000.0)
    second.record([stations.listed(f"guest-{n}", n) for n in range(7, 700)])
    ended = []
    stations.fill_disk(first)
    intake.add(stations.known(second), lambda: ended.append(1))
    take_all(intake)
    assert ended == [1]
    assert [(line["code"], line["details"]["reason"]) for line in told] == [(NOT_SAVED, "full")]
    assert intake.wait_s > 100  # and not again and again for as long as the disk is full
    stations.free_disk(first)
    assert intake.take(stations.known(second)).new == second.journal.written


def test_why_a_journal_was_refused_is_remembered_but_a_gap_is_asked_for(second, third, intake):
    for opened in (second, third):
        enter(opened)
        enter(opened, "béla")
    changed = dataclasses.replace(newest(third), signature=bytes(64))
    intake.take([singly(second)[2], changed])
    assert intake.refused == {third.journal.id: Objection.TAMPERED}


def test_pieces_are_small_while_somebody_scans(intake):
    assert intake.piece_entries == SIGNED_EVERY
    intake.note_desk()
    assert intake.piece_entries < 100
