"""What is missing is asked for and comes, whatever the one who answers may send."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from checkin.sync import lan_messages
from checkin.sync.lan_inbox import TipsCame
from checkin.sync.lan_messages import Pieces, Sender
from checkin.sync.lan_pull import Answers, Missing, Pullers
from tests.core.sync.stations import enter, known, newest, no_problems, passed, tell

PATIENCE_S = 30.0
MOST = 40  # answers; more are asked for by nobody who gets what he wants


@dataclass(frozen=True)
class Asked:
    """One question, as the network hands it to who answers."""

    content: bytes
    answer: Callable[[bytes | None], None]


class Line:
    """Carries questions to another station and its answers back, as a network does."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.asked = 0
        self.inbox = queue.SimpleQueue()
        self.changed = lambda content: content

    def ask(self, zid: str, content: bytes, timeout_s: float) -> bytes | None:
        self.asked += 1
        assert self.asked <= MOST
        answer = queue.SimpleQueue()
        self.answers.questions.put(Asked(content, answer.put))
        return self.changed(answer.get(timeout=PATIENCE_S))

    def pieces(self) -> list:
        """Return what came until the asker says that this is all."""
        found, came = [], self.inbox.get(timeout=PATIENCE_S)
        while came.pieces:
            found += came.pieces
            came.done()
            came = self.inbox.get(timeout=PATIENCE_S)
        came.done()
        return found


@pytest.fixture
def welcome():
    """Ids of the stations that get answers."""
    return set()


@pytest.fixture
def line(second, welcome):
    def sender() -> Sender:
        return Sender(second.keys.event_id, "z2", second.station.id)

    answers = Answers(second.folder, second.keys.event_id, sender, welcome.__contains__)
    answers.start()
    yield Line(answers)
    answers.stop()
    answers.join(PATIENCE_S)


@pytest.fixture
def pullers(first, line, welcome):
    def sender() -> Sender:
        return Sender(first.keys.event_id, "z1", first.station.id)

    welcome.add(first.station.id)
    made = Pullers(first.keys.event_id, sender, line.ask, line.inbox)
    made.start()
    yield made
    made.stop()


def pull(pullers, line, *missing):
    """Ask for what is missing; return what came, and how often that was said to be all."""
    ended = []
    pullers.ask_pieces("z2", missing, lambda: ended.append(1))
    return line.pieces(), len(ended)


def test_all_that_is_missing_comes_in_as_few_answers_as_fit(first, second, line, pullers):
    second.record([passed("anna", "Station 2") for _ in range(2600)])
    came, ended = pull(pullers, line, Missing(second.journal.id, 0, second.journal.written))
    assert sum(len(piece.lines) for piece in came) == 2601
    assert (line.asked, ended) == (2, 1)
    assert first.merger().take(came).new == 2601
    assert no_problems(first)


def test_what_is_here_already_is_not_asked_for(first, second, line, pullers):
    tell(second, first)
    enter(second)
    came, _ended = pull(pullers, line, Missing(second.journal.id, 1, 2))
    assert [(piece.first, piece.last) for piece in came] == [(2, 2)]


def test_journals_come_side_by_side(first, second, third, line, pullers):
    for other in (second, third):
        for _ in range(3):
            enter(other)
    tell(third, second)
    missing = [Missing(other.journal.id, 0, other.journal.written) for other in (second, third)]
    came, ended = pull(pullers, line, *missing)
    assert first.merger().take(came).new == 8
    assert ended == 1


def test_who_is_not_welcome_is_told_nothing(first, second, line, pullers, welcome):
    welcome.clear()
    came, ended = pull(pullers, line, Missing(second.journal.id, 0, 1))
    assert (came, ended) == ([], 1)


def test_only_the_tips_that_were_asked_for_are_told(first, second, third, line, pullers):
    tell(third, second)
    pullers.ask_tips("z2", [third.station.id])
    came = line.inbox.get(timeout=PATIENCE_S)
    assert isinstance(came, TipsCame)
    assert [(journal, seq) for journal, seq, _hash in came.tips] == [(third.journal.id, 1)]


def test_who_does_not_answer_has_no_tips(line, pullers, welcome):
    line.changed = lambda content: None
    pullers.ask_tips("z2", ["any"])
    assert line.inbox.get(timeout=PATIENCE_S).tips is None


def answer(opened, *pieces) -> bytes:
    sender = Sender(opened.keys.event_id, "z2", opened.station.id)
    return lan_messages.to_bytes(Pieces(sender, lan_messages.wire_pieces(pieces)))


def the_same_again(opened):
    return answer(opened, newest(opened))


def nothing_at_its_place(opened):
    piece = newest(opened)
    return answer(opened, type(piece)(piece.journal, piece.last + 1, piece.hashes[-1], [], b""))


def another_journal(opened):
    return answer(opened, known(opened)[0], known(opened)[0])


def another_kind(opened):
    return lan_messages.to_bytes(
        lan_messages.Tips(Sender(opened.keys.event_id, "z2", opened.station.id), [])
    )


def another_event(opened):
    return lan_messages.to_bytes(Pieces(Sender("00" * 8, "z2", opened.station.id), []))


def nonsense(opened):
    return b"P\xff\x00"


@pytest.mark.parametrize(
    "answered",
    [the_same_again, nothing_at_its_place, another_journal, another_kind, another_event, nonsense],
)
def test_no_answer_is_asked_for_over_and_over(first, second, line, pullers, answered):
    """Whoever answers so would keep a station busy, and its disk, for ever."""
    enter(second)
    whole, then = newest(second), answered(second)
    line.changed = lambda content: content if line.asked == 1 else then
    came, ended = pull(pullers, line, Missing(second.journal.id, 0, whole.last + 9))
    assert [(piece.first, piece.last) for piece in came] == [(1, whole.last)]
    assert (line.asked, ended) == (2, 1)
