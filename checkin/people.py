"""Attendees as the desk looks for them: by name, by number, one by one or all."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin import badge_code, fold, journal
from checkin.bare_numbers import NUMBER
from checkin.clock import Clock
from checkin.errors import Ambiguous, NotFound
from checkin.fold import AttendeeState, Entry
from checkin.model import Attendee, Checkpoint, HistoryLine, Hit
from checkin.names_entries import NameHit, SearchEntry
from checkin.presence import presence
from checkin.session import Session, open_to_read

if TYPE_CHECKING:  # loaded with the index, beside a window that is at work already
    from checkin.names import NameIndex

INDEX_FOLDER = "search-index"  # a cache: it may be deleted at any time


class People:
    """Looks attendees up; changes nothing."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._index: NameIndex | None = None
        self._changed: list[str] = []  # since before the index was there, or is made anew
        self._awaits_index = False

    def all(self) -> Iterator[AttendeeState]:
        """Yield everybody on the roster, by id."""
        return (state for state in self._session.projection.states() if state.listed)

    def roster(self) -> Iterator[AttendeeState]:
        """Yield everybody on the roster, by id, without passages: much quicker than `all`."""
        states = self._session.projection.states_without_passages()
        return (state for state in states if state.listed)

    def categories(self) -> tuple[str, ...]:
        """Return the categories on the roster, each once in the spelling that most people have.

        Counted in the store: a roster can be longer than anybody waits for.
        """
        spellings: dict[str, Counter[str]] = {}
        for (_, category), people in self._session.projection.count_listed().items():
            if word := category.strip():
                spellings.setdefault(word.casefold(), Counter())[word] += people
        return tuple(
            min(found, key=lambda word: (-found[word], word))
            for _, found in sorted(spellings.items())
        )

    def get(self, attendee_id: str) -> AttendeeState:
        """Return one attendee.

        Raises:
            NotFound: Nobody here has that id.
        """
        state = self._session.projection.state(attendee_id)
        if state is None:
            raise NotFound(f"no attendee {attendee_id}", what=attendee_id)
        return state

    def resolve(self, text: str) -> AttendeeState:
        """Return the one attendee that `text` names: id, number, registration, code or full name.

        Raises:
            NotFound: Nobody fits.
            Ambiguous: Several fit.
        """
        projection = self._session.projection
        state = projection.state(text)
        if state is not None:
            return state
        for key in _exact_keys(text):
            found = projection.states_by_key(key)
            if len(found) == 1:
                return found[0]
        found = self._by_full_name(text)
        if not found:
            raise NotFound(f"nobody here is {text}", what=text)
        if len(found) > 1:
            raise Ambiguous(f"{len(found)} people are called {text}", what=text, count=len(found))
        return found[0]

    def find(
        self,
        query: str,
        limit: int = 20,
        *,
        quick: bool = False,
        checkpoint: Checkpoint | None = None,
    ) -> tuple[Hit, ...]:
        """Return who fits `query` best: a name in any script, organisation, e-mail or number.

        Args:
            query: What the operator typed, in whatever layout the keyboard had.
            limit: How many at most.
            quick: Whether to leave out the slower readings, for showing something at once.
            checkpoint: Where to tell whether each of them is inside.
        """
        return self.hits(self.index.search(query, limit, quick=quick), checkpoint)

    def hits(
        self, found_names: Iterable[NameHit], checkpoint: Checkpoint | None = None
    ) -> tuple[Hit, ...]:
        """Return who is meant by what a search in the index gave, which any thread may do."""
        at = self._session.clock.now()
        hits: list[Hit] = []
        for found in found_names:
            state = self._session.projection.state(found.id)
            if state is not None:
                inside = self._inside(state, checkpoint, at)
                hits.append(Hit(state.attendee, found.score, found.read_as, inside))
        return tuple(hits)

    def history(self, attendee_id: str) -> tuple[HistoryLine, ...]:
        """Return every entry about one attendee, in order, those undone marked."""
        state = self.get(attendee_id)
        entries = journal.entries_of(self._session.store, attendee_id)
        for number in state.numbers:
            if not attendee_id.startswith(NUMBER):
                entries += journal.entries_of(self._session.store, f"{NUMBER}{number:06d}")
        undone = set(state.undone)
        entries.sort(key=lambda entry: entry.order)
        return tuple(_line(entry, entry.ref in undone) for entry in entries)

    @property
    def index(self) -> NameIndex:
        """Return the search index, which is made when it is first asked for."""
        if self._index is None:
            self._index = open_index(
                self._session.folder,
                self.fingerprint(),
                self._search_entries(),
                keep=not self._session.read_only,
            )
        return self._index

    @property
    def has_index(self) -> bool:
        """Whether searching is ready; asking for the index before makes it on the spot."""
        return self._index is not None

    def use_index(self, index: NameIndex) -> None:
        """Search in `index` from now on; it was made by `load_index` in another thread."""
        self._index = index
        self._awaits_index = False
        changed, self._changed = self._changed, []
        self.refresh(changed)

    def await_index(self) -> None:
        """Take note of what changes from now on for an index that is made in another thread."""
        self._awaits_index = True

    def refresh(self, attendee_ids: list[str]) -> None:
        """Let changes of these attendees be found; cheap for a few of them."""
        if self._index is None or self._awaits_index:
            self._changed += attendee_ids
        if self._index is None:
            return
        states = [self._session.projection.state(attendee_id) for attendee_id in attendee_ids]
        self._index.replace([search_entry(s.attendee) for s in states if s and s.listed])

    def close(self) -> None:
        """Let the next start find the search index as it is now."""
        if self._index is not None and not self._session.read_only:
            self._index.seal(self.fingerprint())

    def fingerprint(self) -> str:
        """Return what tells this roster from an earlier or later one."""
        row = self._session.store.execute(
            "SELECT count(*), max(time), total(time % 1000003) FROM entry WHERE kind = ?",
            (fold.LISTED,),
        ).fetchone()
        return hashlib.sha256(repr(tuple(row)).encode()).hexdigest()[:24]

    def _search_entries(self) -> Iterator[SearchEntry]:
        return (search_entry(state.attendee) for state in self.roster())

    def _by_full_name(self, text: str) -> list[AttendeeState]:
        wanted = " ".join(text.casefold().split())
        hits = self.find(text, 20, quick=True)
        return [
            self.get(hit.attendee.id)
            for hit in hits
            if " ".join(hit.attendee.name.casefold().split()) == wanted
        ]

    def _inside(
        self, state: AttendeeState, checkpoint: Checkpoint | None, at: datetime
    ) -> bool | None:
        if checkpoint is None:
            return None
        zone = self._session.event.zone
        return presence(state.passages, checkpoint, at, zone) is not None


def load_index(folder: Path, clock: Clock) -> NameIndex:
    """Return the search index of the event in `folder`, over a connection of its own.

    Any thread may call this, so that a window is ready before the index is.
    """
    session = open_to_read(folder, clock)
    try:
        people = People(session)
        return open_index(folder, people.fingerprint(), people._search_entries())
    finally:
        session.close()


def open_index(
    folder: Path, fingerprint: str, people: Iterator[SearchEntry], *, keep: bool = True
) -> NameIndex:
    """Return the search index of a roster, from the cache in `folder` where that fits.

    Who only looks (`keep` false) must not write there: the window may be using it.
    """
    from checkin.names import NameIndex

    return NameIndex.open(folder / INDEX_FOLDER, fingerprint, people, keep=keep)


def search_entry(attendee: Attendee) -> SearchEntry:
    """Return what of an attendee can be searched for."""
    return SearchEntry(
        id=attendee.id,
        name=attendee.name,
        native_name=attendee.native_name,
        organisation=attendee.organisation,
        email=attendee.email,
        number_text=attendee.badge_number,
        registration=attendee.registration,
    )


def _exact_keys(text: str) -> tuple[str, ...]:
    text = text.strip()
    keys = ["r:" + text.casefold(), "c:" + text]
    if text.isdecimal() and len(text) <= 6:
        keys.insert(0 if len(text) == 6 else 1, f"n:{int(text):06d}")
    code = badge_code.parse(text, {})
    if isinstance(code, badge_code.BadgeCode):
        keys.append(f"n:{code.number:06d}")
    return tuple(keys)


def _line(entry: Entry, undone: bool) -> HistoryLine:
    station = str(entry.body.get("station", ""))
    return HistoryLine(entry.at, entry.kind, station, dict(entry.body), entry.ref, undone)
