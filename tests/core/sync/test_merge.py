"""Journals of other stations grow here by what proves itself, and by nothing else."""

from __future__ import annotations

import dataclasses
import shutil
from datetime import timedelta

import pytest

from checkin import facts, fold, journal, session, upkeep
from checkin.clock import FixedClock
from checkin.journal import Draft
from checkin.merge_report import Objection
from checkin.model import Checkpoint
from checkin.sync import certificates, pieces
from checkin.sync.pieces import Piece
from tests.core.sync import stations
from tests.core.sync.durability import Watched
from tests.core.sync.stations import digest, enter, everything, known, meet, tell


def take(opened, *offered: Piece):
    report = opened.merger().take(offered)
    opened.catch_up()
    return report


def newest(opened) -> Piece:
    """The last entries of the journal that a station is writing."""
    return next(piece for piece in known(opened) if piece.journal == opened.journal.id)


def no_problems(opened) -> bool:
    authority = opened.keys.shared.authority
    found = list(journal.verify(opened.store, opened.keys.event_id, authority))
    return [*found, *upkeep.compare(opened.store)] == []


def test_two_stations_that_met_hold_the_same(first, second):
    enter(first)
    enter(second, "béla")
    meet(first, second)
    assert digest(first) == digest(second)
    assert no_problems(first)
    assert no_problems(second)


def test_the_report_says_from_whom_and_until_when(first, second):
    second.clock.advance(timedelta(minutes=1))
    entry = enter(second)
    report = tell(second, first)
    delivery = next(d for d in report.deliveries if d.station == second.station.id)
    assert (delivery.name, delivery.new, delivery.until) == ("Station 2", 2, entry.at)
    assert report.known == 5
    assert set(report.subjects) >= {"anna"}


def test_what_is_told_twice_is_known(first, second):
    enter(second)
    tell(second, first)
    before = everything(first)
    report = tell(second, first)
    assert report.new == 0
    assert report.known == 7
    assert everything(first) == before


def test_a_station_that_heard_nothing_gets_only_what_follows(first, second):
    enter(second)
    whole = newest(second)
    enter(second, "béla")
    later = known(second, {first.journal.id: 5, second.journal.id: whole.last})[0]
    assert take(first, later).of(Objection.GAP)[0].first == whole.last + 1
    assert take(first, whole).new == len(whole.lines)
    assert take(first, later).new == 1


def test_news_passes_through_a_third_station(first, second, third):
    enter(second)
    tell(second, third)
    tell(third, first)
    assert first.projection.state("anna").passages[0].station == "Station 2"
    assert no_problems(first)


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


def test_two_histories_of_one_journal_are_kept_apart(first, second, tmp_path):
    """A laptop was cloned while it ran: both copies go on with the same journal."""
    clone = pieces.tip(second.store, second.keys.event_id, second.journal.id)
    enter(second)
    tell(second, first)
    key = certificates.StationKey(second.keys.station_secret)
    line = (
        b'[1,2,%d,0,"passage","anna",{"cp":"hall","dir":"exit","station":"Station 2"}]'
        % (second._hybrid.tick()[0])
    )
    forged = Piece(second.journal.id, 2, clone.hash, [line], b"", newest(second).intro)
    forged = dataclasses.replace(forged, signature=key.sign(forged.hashes[-1]))
    before = first.projection.state("anna")
    report = take(first, forged)
    assert [refused.why for refused in report.refused] == [Objection.FORK]
    assert first.projection.state("anna") == before
    assert first.store.execute("SELECT seq, raw FROM fork").fetchall() == [(2, line.decode())]
    assert no_problems(first)
    take(first, forged)
    assert len(first.store.execute("SELECT * FROM fork").fetchall()) == 1
    enter(second, "béla")
    assert tell(second, first).new == 1


def test_a_cloned_disk_loses_nothing(first, second, tmp_path):
    second.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(second.folder, tmp_path / "clone")
    clone = session.open_(tmp_path / "clone", FixedClock(second.clock.now()))
    second = stations.restarted(second)
    enter(second)
    enter(clone, "béla")
    meet(first, second, clone)
    assert digest(first) == digest(second) == digest(clone)
    assert len(first.projection.state("béla").passages) == 1
    clone.close()
    second.close()


def test_a_restored_backup_gets_its_own_entries_back(first, second, tmp_path):
    second.store.copy_to(tmp_path / "backup.sqlite")
    enter(second)
    tell(second, first)
    folder, clock = second.folder, second.clock
    second.close()
    for leftover in folder.glob("checkin.sqlite-*"):
        leftover.unlink()
    shutil.copy(tmp_path / "backup.sqlite", folder / "checkin.sqlite")
    restored = session.open_(folder, clock)
    enter(restored, "béla")
    meet(first, restored)
    assert restored.projection.state("anna").passages
    assert digest(first) == digest(restored)
    restored.close()


def test_kinds_of_a_later_version_are_kept_and_passed_on(first, second, third):
    second.record([Draft("of.a.later.version", "anna", {"x": [1, {"y": None}]})])
    before = first.projection.state("anna")
    tell(second, first)
    assert first.projection.state("anna") == before
    tell(first, third)
    assert digest(first) == digest(second)
    assert third.store.execute(
        "SELECT count(*) FROM entry WHERE kind = 'of.a.later.version'"
    ).fetchone() == (1,)
    assert no_problems(third)


def signed(opened, lines: list[bytes]) -> Piece:
    """A journal that a real station signed, whatever it says."""
    key = certificates.StationKey(opened.keys.station_secret)
    name = "ab" * 16
    intro = key.introduce(opened.keys.event_id, name, opened.keys.certificate)
    base = journal.genesis(opened.keys.event_id, name, key.public)
    piece = Piece(name, 1, base, lines, b"", intro)
    return dataclasses.replace(piece, signature=key.sign(piece.hashes[-1]))


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


def test_a_merge_beside_a_desk_is_done_in_small_transactions(first, second):
    for _ in range(4):
        second.record([stations.passed("anna", "Station 2") for _ in range(400)])
    pauses = []
    merger = first.merger(most=500, pause=lambda: pauses.append(1))
    assert merger.take(known(second)).new == 1601
    assert len(pauses) >= 3
    assert no_problems(first)


def test_what_is_reported_as_taken_survives_a_power_cut(first, second):
    for _ in range(4):
        enter(second)
    event_id = second.keys.event_id
    of = pieces.tip(second.store, event_id, second.journal.id)
    each = list(pieces.pieces_of(second.store, event_id, of, 0, 1))
    merger = first.merger(most=2)
    merger.take(each[:2])
    watched = Watched(first.store)
    assert merger.take([*each[2:], *each[:2]]).new == 3  # the last transaction writes nothing
    assert watched.transactions > 1
    assert not watched.may_be_lost


def test_long_commits_are_signed_every_five_hundred_entries(first, second):
    second.record([stations.passed("anna", "Station 2") for _ in range(1700)])
    assert max(len(piece.lines) for piece in known(second)) <= 500
    tell(second, first)
    assert no_problems(first)


def test_what_an_operator_does_after_hearing_news_sorts_after_it(first, second):
    second.clock.advance(timedelta(minutes=90))
    heard = enter(second)
    tell(second, first)
    assert enter(first).time > heard.time
    assert first.projection.state("anna").passages[0].entry == heard.ref


@pytest.mark.parametrize(("ahead_s", "alarms"), [(60, 0), (119, 0), (121, 1), (3600, 1)])
def test_a_clock_that_is_ahead_is_told(first, second, ahead_s, alarms):
    second.clock.advance(timedelta(seconds=ahead_s))
    enter(second)
    report = tell(second, first)
    assert len(report.clock_alarms) == alarms
    for alarm in report.clock_alarms:
        assert (alarm.station, alarm.ahead) == ("Station 2", timedelta(seconds=ahead_s))


def test_the_clock_of_the_one_who_heard_is_not_blamed_for_the_one_who_was_ahead(
    first, second, third
):
    second.clock.advance(timedelta(hours=1))
    enter(second)
    tell(second, third)
    enter(third, "béla")
    report = tell(third, first)
    assert [alarm.station for alarm in report.clock_alarms] == ["Station 2"]


def test_a_clock_that_is_days_ahead_does_not_drag_the_others_along(first, second):
    second.clock.advance(timedelta(days=400))
    enter(second)
    tell(second, first)
    assert enter(first).lag_ms < 1000


class Running(FixedClock):
    """A clock that nobody chose, though a test sets it."""

    fixed = False


def test_a_wrong_year_elsewhere_does_not_become_the_time_of_who_starts_anew(first, second, third):
    second.clock.advance(timedelta(days=400))
    enter(second)
    third.clock.advance(timedelta(hours=35))
    heard = enter(third)
    tell(second, first)
    tell(third, first)
    clock = Running(first.clock.now())
    anew = session.open_to_read(first.folder, clock)
    at_start = anew._hybrid.tick()[0]
    assert at_start == heard.time + 1
    third.clock.advance(timedelta(minutes=5))
    later = enter(third)
    tell(third, first)
    anew.catch_up()  # as a desk does beside the process that merged
    assert anew._hybrid.tick()[0] == later.time + 1
    anew.store.close()


def test_an_undo_travels(first, second):
    entry = enter(first)
    tell(first, second)
    second.record([Draft(fold.UNDO, "anna", {"of": list(entry.ref), "station": "Station 2"})])
    tell(second, first)
    assert first.projection.state("anna").passages == ()


def test_an_undo_may_arrive_before_what_it_takes_back(first, second, third):
    entry = enter(first)
    tell(first, second)
    second.record([Draft(fold.UNDO, "anna", {"of": list(entry.ref), "station": "Station 2"})])
    own = [piece for piece in known(second) if piece.journal == second.journal.id]
    take(third, *own)
    tell(first, third)
    assert third.projection.state("anna").passages == ()
    assert no_problems(third)


def test_another_process_may_merge_while_the_desk_scans(first, second):
    """What the desk read before the merge must not be written over what the merge folded."""
    helper = session.open_beside(first.folder, first.clock)
    state = first.projection.state("anna")
    enter(second)
    helper.merger(most=500).take(known(second))
    first.record([stations.passed("anna", "Station 1")], {"anna": state})
    assert len(first.projection.state("anna").passages) == 2
    assert no_problems(first)
    helper.close()


def test_facts_that_another_process_merged_are_taken_notice_of(first, second):
    helper = session.open_beside(first.folder, first.clock)
    second.record([facts.checkpoint_draft(dataclasses.replace(stations.HALL, name="Great hall"))])
    helper.merger().take(known(second))
    first.catch_up()
    assert first.checkpoints[0].name == "Great hall"
    helper.close()


def test_what_was_written_first_is_sent_first_whatever_journal_it_is_in(first, second):
    for minutes in range(6):
        writer = (first, second)[minutes % 2]
        for opened in (first, second):
            opened.clock.advance(timedelta(minutes=1))
        enter(writer)
    tell(second, first)
    after = dict.fromkeys((each.journal for each in pieces.tips(first.store, "00")), 0)
    sent = list(pieces.earliest_first(first.store, first.keys.event_id, after, most=1))
    times = [journal.decode(piece.journal, piece.lines[0]).time for piece in sent]
    assert times == sorted(times)
    assert sum(len(piece.lines) for piece in sent) == 12
    taken = {piece.journal: piece.last for piece in sent[:3]}
    rest = list(pieces.earliest_first(first.store, first.keys.event_id, {**after, **taken}, most=1))
    assert [(p.journal, p.first) for p in rest] == [(p.journal, p.first) for p in sent[3:]]
    assert [*pieces.earliest_first(first.store, first.keys.event_id, {"unknown": 0})] == []


def test_rules_of_presence_that_the_desk_changed_meanwhile_hold_in_a_merge(first, second):
    """The process that merges may hear of the change only after the next news came."""
    panel = Checkpoint("panel", "Panel")
    first.record([facts.checkpoint_draft(panel), stations.passed("anna", "x", "entry", "panel")])
    helper = session.open_beside(first.folder, first.clock)
    merger = helper.merger()
    merger.take(known(second))
    enter(second, "béla")
    merger.take(known(second))
    first.record([facts.checkpoint_draft(dataclasses.replace(panel, single_presence=True))])
    second.clock.advance(timedelta(minutes=1))
    enter(second)
    merger.take(known(second))
    assert first.projection.count_inside("panel", 0) == 0
    assert no_problems(first)
    helper.close()
