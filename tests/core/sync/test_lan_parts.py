"""The parts of the exchange over a network, each by itself."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import codec
from checkin.sync import lan_compare, lan_messages, lan_status
from checkin.sync.lan_compare import Comparison
from checkin.sync.lan_hearing import Hearing
from checkin.sync.lan_intake import Intake
from checkin.sync.lan_memory import FILE_NAME, Memory
from checkin.sync.lan_messages import Digest, Live, MessageRefused, Sender, Tips
from checkin.sync.lan_peers import SILENT_S, Peers, Picture
from checkin.sync.lan_pull import Missing
from checkin.sync.lan_words import Alarms
from tests.core.sync import stations
from tests.core.sync.durability import Watched

EVENT = "00" * 8


def said(zid="z1", station="s1", wall_ms=0, event=EVENT, **more):
    values = {"name": "Desk", "version": "1", "wall_ms": wall_ms, "addresses": [], "entries": 0,
              "digest": "", "stations": {}, **more}  # fmt: skip
    return Digest(Sender(event, zid, station), **values)


@given(st.binary(max_size=200))
def test_bytes_are_a_message_or_refused(content):
    with pytest.raises(MessageRefused):
        lan_messages.from_bytes(content, EVENT)


@given(st.lists(st.tuples(st.text(), st.integers(0, 2**62), st.binary(max_size=8))))
def test_a_message_comes_out_as_it_went_in(tips):
    message = Tips(Sender(EVENT, "z", "s"), tips)
    assert lan_messages.from_bytes(lan_messages.to_bytes(message), EVENT) == message


def test_a_message_says_itself_what_it_is_and_of_which_event():
    content = lan_messages.to_bytes(said())
    with pytest.raises(MessageRefused, match="other event"):
        lan_messages.from_bytes(content, "11" * 8)
    with pytest.raises(MessageRefused):
        lan_messages.from_bytes(b"L" + content[1:], EVENT)


def test_what_a_later_version_adds_is_left_out():
    content = lan_messages.to_bytes(said())
    longer = content[:1] + codec.encode_binary([*msgpack_of(content[1:]), "more", {"even": "more"}])
    assert lan_messages.from_bytes(longer, EVENT) == said()


def test_what_a_former_version_does_not_say_is_as_if_it_had_nothing_to_say():
    content = lan_messages.to_bytes(said(hears=("z2",)))
    shorter = content[:1] + codec.encode_binary(msgpack_of(content[1:])[:-1])
    assert lan_messages.from_bytes(shorter, EVENT) == said()


def msgpack_of(content):
    return codec.binary_decoder(list)(content)


def test_pieces_come_out_as_they_went_in(first):
    stations.enter(first)
    pieces = stations.known(first)
    wire = lan_messages.wire_pieces(pieces)
    message = lan_messages.to_bytes(Live(Sender(EVENT, "z", "s"), wire))
    found = lan_messages.read_pieces(lan_messages.from_bytes(message, EVENT).pieces)
    assert [(p.journal, p.first, p.hashes) for p in found] == [
        (p.journal, p.first, p.hashes) for p in pieces
    ]


def test_addresses_are_remembered_and_what_was_typed_comes_first(tmp_path):
    memory = Memory(tmp_path)
    memory.note_station("old", ["10.0.0.1:1"])
    memory.note_station("new", ["10.0.0.2:1", "10.1.0.2:1"])
    memory.note_typed("desk:1")
    memory.save()
    again = Memory(tmp_path)
    assert again.calls(["10.1.0.2:1"]) == ("desk:1", "10.0.0.2:1", "10.0.0.1:1")


def test_what_others_hold_is_remembered(tmp_path):
    memory = Memory(tmp_path)
    memory.note_held("s1", {"j": 5})
    memory.note_held("s1", {"j": 3})
    memory.save()
    assert Memory(tmp_path).held_elsewhere("j") == 5
    assert Memory(tmp_path).held_elsewhere("other") == 0


def test_an_address_that_was_typed_can_be_forgotten(tmp_path):
    memory = Memory(tmp_path)
    memory.note_typed("desk:1")
    memory.note_typed("hub:2")
    memory.forget_typed("desk:1")
    memory.save()
    assert Memory(tmp_path).typed == ("hub:2",)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"typed": 1}', "\0"])
def test_a_damaged_memory_is_as_if_it_were_empty(tmp_path, text):
    (tmp_path / FILE_NAME).write_text(text)
    memory = Memory(tmp_path)
    assert memory.calls([]) == ()
    memory.note_typed("desk:1")
    memory.save()
    assert json.loads((tmp_path / FILE_NAME).read_text())["typed"] == ["desk:1"]


def test_a_folder_that_cannot_be_written_is_no_trouble_for_the_memory(tmp_path):
    memory = Memory(tmp_path / "gone")
    memory.note_typed("desk:1")
    memory.save()
    assert memory.calls([]) == ("desk:1",)


def test_a_restart_is_no_clone():
    peers = Peers()
    assert [peers.is_cloned("s", zid) for zid in ("a", "a", "b", "b", "c")] == [False] * 5


def test_two_that_speak_in_turns_are_clones():
    peers = Peers()
    assert [peers.is_cloned("s", zid) for zid in ("a", "b", "a")] == [False, False, True]


def test_who_is_not_heard_by_everybody_needs_a_hub():
    peers = Peers()
    peers.hear(said("z1", hears=("z2",)), 0.0, 0)
    assert peers.all_hear("z2")
    assert peers.all_hear("z1")  # nobody else is there
    peers.hear(said("z2", "s2", hears=()), 0.0, 0)
    assert not peers.all_hear("z1")


def test_who_has_gone_is_known_by_its_addresses_until_it_is_back():
    peers = Peers()
    peers.hear(said("z1", addresses=["10.0.0.7:7447"]), 0.0, 0)
    peers.leave("z1")
    assert peers.gone == {"s1": ["10.0.0.7:7447"]}
    peers.hear(said("z2"), 1.0, 0)
    assert peers.gone == {}


def test_a_station_with_two_sessions_has_not_gone_with_one():
    peers = Peers()
    for zid in ("z1", "z2"):
        peers.hear(said(zid), 0.0, 0)
    peers.leave("z1")
    assert peers.gone == {}


def test_a_connection_is_deaf_when_it_says_nothing_for_long():
    peers = Peers()
    peers.hear(said("z1"), 0.0, 0)
    assert not peers.is_deaf_to({"z1", "z2"}, 0.0)
    assert not peers.is_deaf_to({"z1", "z3"}, SILENT_S)  # z2 has gone, and z3 has just come
    assert not peers.is_deaf_to({"z1", "z2"}, 2 * SILENT_S)
    assert peers.is_deaf_to({"z2"}, 3 * SILENT_S + 1)


class Questions(list):
    """Notes what is asked, and lets the asker answer."""

    def ask_pieces(self, zid, missing, done):
        self.append((zid, list(missing), done))


@pytest.fixture
def compare(first, told, monkeypatch):
    picture = Picture(first.store, first.keys.event_id)
    picture.refresh()
    intake = Intake(first, told.append, Alarms(told.append), beside_desk=False)
    asked = Questions()
    made = Comparison(picture, None, asked, Alarms(told.append), intake, first)
    made.asked, made.moment_s = asked, 0.0
    monkeypatch.setattr(lan_compare, "time", SimpleNamespace(monotonic=lambda: made.moment_s))
    return made


def test_a_journal_is_asked_for_at_one_station_at_a_time(compare):
    compare.want("z1", [Missing("j", 0, 9)])
    compare.want("z2", [Missing("j", 0, 9)])
    assert [zid for zid, *_ in compare.asked] == ["z1"]
    compare.asked[0][2]()
    compare.want("z2", [Missing("j", 0, 9)])
    assert [zid for zid, *_ in compare.asked] == ["z1", "z2"]


def test_who_does_not_answer_keeps_nobody_from_asking_another(compare):
    compare.want("z1", [Missing("j", 0, 9)])
    compare.moment_s = 1.1
    compare.want("z2", [Missing("j", 0, 9)])
    assert [zid for zid, *_ in compare.asked] == ["z1", "z2"]
    compare.asked[0][2]()  # the first one's time is over
    compare.want("z1", [Missing("j", 0, 9)])
    assert len(compare.asked) == 2


def test_who_says_nothing_for_long_is_not_there():
    peers = Peers()
    peers.hear(said("z1"), 0.0, 0)
    peers.hear(said("z2", "s2"), SILENT_S, 0)
    assert [peer.zid for peer in peers.silent(SILENT_S + 1)] == ["z1"]


def test_the_picture_follows_what_is_written(first):
    picture = Picture(first.store, first.keys.event_id)
    picture.refresh()
    before = picture.digest
    stations.enter(first)
    picture.spoil()
    picture.refresh()
    assert picture.digest != before
    assert picture.digest == stations.digest(first)
    [journal] = picture.tips
    assert picture.hash_at(journal, picture.entries) == picture.tips[journal].hash[:8]
    assert picture.hash_at("unknown", 1) is None


def test_stations_differ_where_their_journals_do(first, second):
    mine, other = (Picture(each.store, each.keys.event_id) for each in (first, second))
    stations.tell(second, first)
    stations.enter(second)
    mine.refresh()
    other.refresh()
    found = mine.differing(said(digest=other.digest, stations=other.stations))
    assert found == [second.station.id]
    assert mine.differing(said(digest=mine.digest)) == []


@pytest.fixture
def told():
    return []


@pytest.fixture
def hearing(first, told):
    picture = Picture(first.store, first.keys.event_id)
    picture.refresh()

    class NothingToCompare:
        def take_digest(self, peer):
            pass

    return Hearing(first, picture, NothingToCompare(), lambda _: None, lambda _: None,
                   Alarms(told.append), told.append)  # fmt: skip


@pytest.mark.parametrize(("ahead_s", "alarms"), [(119, 0), (-119, 0), (121, 1), (-3600, 1)])
def test_a_clock_that_is_wrong_by_two_minutes_is_told_once(hearing, first, told, ahead_s, alarms):
    wall_ms = round(first.clock.now().timestamp() * 1000) + ahead_s * 1000
    for _ in range(3):
        hearing.hear(lan_messages.to_bytes(said(wall_ms=wall_ms, event=first.keys.event_id)))
    found = [line for line in told if line["is"] == "alarm"]
    assert [line["code"] for line in found] == ["sync-clock"] * alarms
    assert all(line["details"] == {"station": "Desk", "offset_s": ahead_s} for line in found)


def test_who_is_not_listened_to_is_not_heard(hearing, first, told):
    hearing.deaf_to = {"s1"}
    hearing.hear(lan_messages.to_bytes(said(event=first.keys.event_id)))
    hearing.hear(b"nonsense")
    assert told == []


def test_nobody_goes_on_with_the_journal_that_the_window_writes(first, second, told):
    stations.tell(first, second)
    intake = Intake(second, told.append, Alarms(told.append), beside_desk=True,
                    running=first.journal.id)  # fmt: skip
    known = stations.known(first)
    assert intake.take(known).known == sum(len(piece.lines) for piece in known)
    stations.enter(first)
    before = stations.digest(second)
    assert intake.take(stations.known(first)) is None
    assert stations.digest(second) == before
    assert [line["code"] for line in told] == ["sync-clone"]


def test_all_that_was_taken_is_on_the_disk_when_nothing_waits(first, second, third, told):
    stations.tell(first, second)
    stations.enter(first)
    stations.enter(third)
    offered = stations.known(third) + [
        piece for piece in stations.known(first) if piece.journal == first.journal.id
    ]
    intake = Intake(second, told.append, Alarms(told.append), beside_desk=False,
                    running=first.journal.id)  # fmt: skip
    intake._merger.room = 1
    intake.add(offered, lambda: None)
    watched = Watched(second.store)
    seen = set()
    while intake.is_busy:
        intake.step()
        seen.add(watched.may_be_lost)
    assert seen == {True, False}
    assert not watched.may_be_lost  # though nothing of the last piece was taken


def test_news_of_others_are_written_now_and_then(first, second):
    stations.tell(second, first)
    news = lan_status.News(first)
    news.note(second.station.id, 1500, heard=True)
    news.write(100.0)
    query = "SELECT heard_ms, offset_ms FROM news WHERE station = ?"
    [before] = first.store.execute(query, (second.station.id,)).fetchall()
    assert before == (round(first.clock.now().timestamp() * 1000), 1500)
    news.note(second.station.id, 1600, heard=True)
    news.write(101.0)
    assert first.store.execute(query, (second.station.id,)).fetchall() == [before]
    news.write(120.0)
    [after] = first.store.execute(query, (second.station.id,)).fetchall()
    assert after[1] == 1600


def test_a_trouble_is_told_once_a_minute(told):
    alarms = Alarms(told.append)
    for about in ("a", "a", "b"):
        alarms.sound("sync-fork", about)
    alarms.end("sync-fork", "a")
    alarms.sound("sync-fork", "a")
    assert len(told) == 3
