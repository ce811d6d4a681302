"""What other stations send and what does not prove itself, or makes no sense."""

from __future__ import annotations

import dataclasses

import pytest

from checkin.merge_report import Objection
from checkin.sync import certificates
from checkin.sync.pieces import Piece
from tests.core.sync import stations
from tests.core.sync.stations import (
    digest,
    enter,
    everything,
    newest,
    no_problems,
    signed,
    take,
    tell,
)


@pytest.mark.parametrize("place", ["first", "last", "signature", "base", "missing", "added"])
def test_what_was_changed_on_the_way_is_not_taken(first, second, place):
    enter(second)
    enter(second, "béla")
    piece = newest(second)
    lines = list(piece.lines)
    changed = {
        "first": {"lines": [lines[0].replace(b"Station", b"Stazion"), *lines[1:]]},
        "last": {"lines": [*lines[:-1], lines[-1].replace(b"entry", b"exit!")]},
        "signature": {"signature": bytes(64)},
        "base": {"base": bytes(32)},
        "missing": {"lines": [lines[0], *lines[2:]]},
        "added": {"lines": [*lines, lines[-1]]},
    }[place]
    before = everything(first)
    report = take(first, dataclasses.replace(piece, **changed))
    assert [refused.why for refused in report.refused] == [Objection.TAMPERED]
    assert report.new == 0
    assert everything(first) == before
    assert take(first, piece).new == len(lines)


def test_a_change_in_what_is_known_already_is_noticed(first, second):
    enter(second)
    tell(second, first)
    piece = newest(second)
    changed = [piece.lines[0], piece.lines[1].replace(b"entry", b"exit!")]
    assert take(first, dataclasses.replace(piece, lines=changed)).of(Objection.TAMPERED)


def test_a_station_of_another_event_is_a_stranger(first, tmp_path):
    other = stations.found(tmp_path / "other")
    report = tell(other, first)
    assert report.new == 0
    assert report.of(Objection.STRANGER)[0].entries == 5
    other.close()


def test_nobody_can_introduce_a_journal_with_a_certificate_of_somebody_else(first, second, third):
    enter(third)
    piece = newest(third)
    stolen = third._key.introduce(first.keys.event_id, piece.journal, second.keys.certificate)
    assert take(first, dataclasses.replace(piece, intro=stolen)).of(Objection.STRANGER)
    elsewhere = dataclasses.replace(piece, journal="0" * 32)
    assert take(first, elsewhere).of(Objection.STRANGER)


@pytest.mark.parametrize("name", ["", "desk", "AB" * 16, "ab" * 15, "ab" * 17, "ab " * 16])
def test_a_journal_whose_name_is_none_is_a_stranger(first, second, name):
    """Also where a real station introduced it: each has one name, by which all know it."""
    piece = dataclasses.replace(signed(second, [b'[1,1,1,0,"passage","anna",{}]']), journal=name)
    assert [refused.why for refused in take(first, piece).refused] == [Objection.STRANGER]
    assert no_problems(first)


def no_lines(piece):
    return dataclasses.replace(piece, lines=[])


def before_the_first(piece):
    return dataclasses.replace(piece, first=0)


def as_it_is(piece):
    return piece


@pytest.mark.parametrize(
    ("entries", "shaped"),
    [(1, no_lines), (1, before_the_first), (5001, as_it_is)],
)
def test_a_piece_that_no_station_makes_is_not_taken(first, second, entries, shaped):
    lines = [b'[1,%d,1,0,"passage","anna",{}]' % seq for seq in range(1, entries + 1)]
    before = everything(first)
    report = take(first, shaped(signed(second, lines)))
    assert [refused.why for refused in report.refused] == [Objection.UNREADABLE]
    assert everything(first) == before


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"[2,1,1,0]", Objection.NEWER),
        (b'[2,1,1,0,"passage","anna",{}]', Objection.NEWER),
        (b'[1,2,1,0,"passage","anna",{}]', Objection.UNREADABLE),
        (b'[1,1,-1,0,"passage","anna",{}]', Objection.UNREADABLE),
        (b'[1,1,99999999999999999999,0,"passage","anna",{}]', Objection.UNREADABLE),
        (b'[1,1,9223372036854775807,-999999999999999,"passage","anna",{}]', Objection.UNREADABLE),
        (b'[1,1,1,0,"passage","anna",[]]', Objection.UNREADABLE),
        (b'[1,1,1,0,"passage","\\ud800",{}]', Objection.UNREADABLE),
        (b'[1,1,1,0,"passage","an\xff",{}]', Objection.UNREADABLE),
        (b'[1,1,1,0,"passage",\n"anna",{}]', Objection.UNREADABLE),
        (b' [1,1,1,0,"passage","anna",{}]', Objection.UNREADABLE),
        (b'[1,1,1,0,"passage","anna",' + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"]",
         Objection.UNREADABLE),
        (b"", Objection.UNREADABLE),
    ],
)  # fmt: skip
def test_what_is_signed_but_no_entry_is_refused(first, second, line, why):
    before = everything(first)
    report = take(first, signed(second, [line]))
    assert [refused.why for refused in report.refused] == [why]
    assert {**everything(first), "journal": before["journal"]} == before
    assert no_problems(first)


def of_a_later_version(opened) -> Piece:
    return signed(opened, [b'[2,1,1,0,"passage","anna",{}]'])


def with_another_start(opened) -> Piece:
    base = b"x" * 32
    piece = dataclasses.replace(of_a_later_version(opened), base=base)
    key = certificates.StationKey(opened.keys.station_secret)
    return dataclasses.replace(piece, signature=key.sign(piece.hashes[-1]))


@pytest.mark.parametrize(
    ("of", "why"),
    [(of_a_later_version, Objection.NEWER), (with_another_start, Objection.FORK)],
)
def test_what_is_refused_twice_keeps_nothing_else_out(first, second, of, why):
    enter(second)
    report = take(first, of(second), of(second), newest(second))
    assert [(refused.why, refused.entries) for refused in report.refused] == [(why, 2)]
    assert report.new == len(newest(second).lines)
    assert no_problems(first)


@pytest.mark.parametrize(
    ("kind", "subject", "body"),
    [
        ("attendee.listed", "anna", '{"name":["no","name"]}'),
        ("attendee.listed", "anna", '{"name":"Anna","number":99999999999999999999999}'),
        ("passage", "anna", '{"gen":"many"}'),
        ("passage", "anna", '{"gen":123456789012345678901234567890}'),
        ("passage", "anna", '{"cp":{},"dir":[],"override":"yes"}'),
        ("undo", "anna", '{"of":"nothing"}'),
        ("undo", "anna", "{}"),
        ("badge.issued", "anna", '{"gen":-1}'),
        ("double.resolved", "anna", '{"of":[1]}'),
        ("checkpoint.defined", "checkpoint:hall", '{"opens_at":"tomorrow"}'),
        ("checkpoint.defined", "checkpoint:x", '{"capacity":"many","categories":7}'),
        ("event.defined", "event:{event}", '{"zone":"Mars/Olympus"}'),
        ("operator.defined", "operator:x", '{"name":[]}'),
        ("station.defined", "station:x", '{"numbers":["a","b"]}'),
        ("station.revoked", "revoked:x:y", '{"held":{"a":"b"}}'),
        ("passage", "number:many", '{"number":"many"}'),
    ],
)
def test_an_entry_that_makes_no_sense_stops_no_station(first, second, kind, subject, body):
    subject = subject.format(event=first.keys.event_id)
    time = second._hybrid.tick()[0]
    line = f'[1,1,{time},0,"{kind}","{subject}",{body}]'.encode()
    assert take(first, signed(second, [line])).new == 1
    first.reload()
    enter(first)
    desk = stations.desk_of(first)
    desk.day.counts(stations.HALL)
    assert desk.people.get("anna").attendee.name == "Anna"
    assert no_problems(first)
    tell(first, second)
    assert digest(first) != digest(second)  # `ab…` is a journal that only `first` was given
