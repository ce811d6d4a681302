"""Whatever stations do and whoever meets whom, in the end all hold the same and see the same."""

from __future__ import annotations

import dataclasses
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin import facts, fold, journal, session, upkeep
from checkin.clock import FixedClock
from checkin.journal import Draft
from checkin.model import Reentry, Station
from checkin.session import Session
from checkin.sync import keys as key_files
from checkin.sync import numbers
from checkin.sync import stations as statuses
from tests.core.forum import OPENING, folded_tables
from tests.core.sync.stations import HALL, digest, found, known, listed, meet, passed

PEOPLE = ("anna", "béla", "number:000003")
OPERATIONS = st.one_of(
    st.tuples(st.just("go_by"), st.integers(0, 4), st.sampled_from(PEOPLE),
              st.sampled_from(["entry", "exit"])),
    st.tuples(st.just("list"), st.integers(0, 4), st.sampled_from(["anna", "béla", "çingiz"]),
              st.integers(1, 4)),
    st.tuples(st.just("undo"), st.integers(0, 4), st.integers(0, 30)),
    st.tuples(st.just("resolve"), st.integers(0, 4), st.integers(0, 30)),
    st.tuples(st.just("issue"), st.integers(0, 4), st.sampled_from(PEOPLE[:2]), st.integers(2, 4)),
    st.tuples(st.just("rules"), st.integers(0, 4), st.booleans(), st.sampled_from(list(Reentry))),
    st.tuples(st.just("later"), st.integers(0, 4), st.sampled_from(PEOPLE)),
    st.tuples(st.just("wait"), st.integers(0, 4), st.integers(-90, 90)),
    st.tuples(st.just("restart"), st.integers(0, 4)),
    st.tuples(st.just("tell"), st.integers(0, 4), st.integers(0, 4),
              st.randoms(use_true_random=False)),
)  # fmt: skip


class Forum:
    """Two to five stations of one event, each apart until told to speak."""

    def __init__(self, folder: Path, count: int) -> None:
        self.founder = found(folder / "0")
        self.stations = [self.founder]
        for number in range(1, count):
            self.stations.append(self._join(folder / str(number), f"Station {number}"))
        for opened in self.stations:
            opened.store.execute("PRAGMA synchronous=OFF")  # thousands of commits, no power cut

    def _join(self, folder: Path, name: str) -> Session:
        keys = self.founder.keys
        own = key_files.enroll(keys.shared, keys.authority_secret, name, OPENING)
        opened = session.begin(folder, own, FixedClock(OPENING))
        mine = numbers.choose([], name)
        draft = facts.station_draft(
            Station(opened.station.id, name), (mine.first, mine.last), mine.start
        )
        opened.record([draft])
        return opened

    def do(self, operation: tuple) -> None:
        what, number, *rest = operation
        number %= len(self.stations)
        getattr(self, what)(self.stations[number], number, *rest)

    def go_by(self, opened, _number, subject, direction) -> None:
        opened.record([_passage(opened, subject, direction)])

    def later(self, opened, _number, subject) -> None:
        opened.record([Draft("of.a.later.version", subject, {"x": 1})])

    def list(self, opened, _number, subject, badge_number) -> None:
        opened.record([listed(subject, badge_number)])

    def issue(self, opened, _number, subject, generation) -> None:
        opened.record([Draft(fold.ISSUED, subject, {"gen": generation, "reason": "lost"})])

    def rules(self, opened, _number, single, reentry) -> None:
        changed = dataclasses.replace(HALL, single_presence=single, reentry=reentry)
        opened.record([facts.checkpoint_draft(changed)])

    def undo(self, opened, _number, which) -> None:
        self._about_a_passage(opened, fold.UNDO, which)

    def resolve(self, opened, _number, which) -> None:
        self._about_a_passage(opened, fold.RESOLVED, which)

    def _about_a_passage(self, opened, kind, which) -> None:
        rows = opened.store.execute(
            "SELECT j.id, e.seq, e.subject FROM entry e JOIN journal j ON j.n = e.journal "
            "WHERE kind = 'passage' ORDER BY 1, 2"
        ).fetchall()
        if rows:
            journal_id, seq, subject = rows[which % len(rows)]
            opened.record([Draft(kind, subject, {"of": [journal_id, seq]})])

    def wait(self, opened, _number, minutes) -> None:
        opened.clock.advance(timedelta(minutes=minutes))  # clocks are set back, too

    def restart(self, opened, number) -> None:
        folder, clock = opened.folder, opened.clock
        opened.store.close()
        opened._lock.release()
        self.stations[number] = session.open_(folder, clock)
        self.stations[number].store.execute("PRAGMA synchronous=OFF")

    def tell(self, giver, _number, taker_number, random) -> None:
        """Deliver some of what one station knows, shuffled and with repetitions."""
        taker = self.stations[taker_number % len(self.stations)]
        pieces = known(giver)
        chosen = random.choices(pieces, k=random.randrange(2 * len(pieces)))
        taker.merger(most=random.choice([1, 3, 500])).take(chosen)
        taker.catch_up()
        statuses.answer_news(taker)

    def close(self) -> None:
        for opened in self.stations:
            opened.store.close()
            opened._lock.release()


def _passage(opened: Session, subject: str, direction: str) -> Draft:
    draft = passed(subject, opened.station.name, direction)
    if subject.startswith("number:"):
        draft.body["number"] = int(subject.removeprefix("number:"))
    return draft


@given(count=st.integers(2, 5), operations=st.lists(OPERATIONS, min_size=4, max_size=24))
@settings(max_examples=45, suppress_health_check=[HealthCheck.too_slow])
def test_all_stations_converge(count, operations):
    with tempfile.TemporaryDirectory() as folder:
        forum = Forum(Path(folder), count)
        for operation in operations:
            forum.do(operation)
        meet(*forum.stations)
        first, *others = forum.stations
        assert {digest(opened) for opened in others} == {digest(first)}
        for opened in others:
            assert folded_tables(opened.store) == folded_tables(first.store)
        for opened in (first, others[-1]):
            keys = opened.keys.shared
            assert [*journal.verify(opened.store, keys.event_id, keys.authority)] == []
            assert [*upkeep.compare(opened.store)] == []
        forum.close()
