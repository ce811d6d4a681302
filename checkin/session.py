"""One run of the app on an event folder: store, keys, clock, journal and folded tables together."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from checkin import backup, facts, journal, turns, unmade
from checkin.clock import Clock, HybridClock
from checkin.collector import without_collector
from checkin.errors import EventExists, NoEventHere, StoreUnusable
from checkin.fold import AttendeeState, Entry
from checkin.folder_lock import FolderLock
from checkin.gathering import SETTLED
from checkin.journal import Draft, Journal
from checkin.model import Event, Station
from checkin.projection import Projection
from checkin.store import FILE_NAME, Store
from checkin.store_trouble import damage_told, unusable
from checkin.sync import keys as key_files
from checkin.sync.certificates import StationKey
from checkin.sync.keys import Keys
from checkin.sync.merge import IN_BULK, Merger
from checkin.upkeep import bring_up_to_date, is_up_to_date


class Session:
    """Holds what every use case needs; the only place that writes entries of this station."""

    def __init__(
        self, store: Store, keys: Keys, clock: Clock, lock: FolderLock | None = None
    ) -> None:
        self.store = store
        self.keys = keys
        self.clock = clock
        self.projection = Projection(store)
        self.read_only = lock is None
        self._lock = lock
        self._key = StationKey(keys.station_secret)
        self._hybrid = HybridClock(clock, journal.latest_time(store, clock))
        self.journal = Journal(store, keys.event_id, self._key, keys.certificate, self._hybrid)
        self.reload()

    def reload(self) -> None:
        """Read the settled facts again, after entries changed them."""
        self.event = facts.read_event(self.projection, self.keys.event_id)
        self.stations = facts.read_stations(self.projection)
        self.checkpoints = facts.read_checkpoints(self.projection)
        self.operators = facts.read_operators(self.projection)
        self.revoked = frozenset(each.station for each in facts.read_revocations(self.projection))
        unnamed = Station(self._key.station_id, "")
        self.station = self.stations.get(self._key.station_id, unnamed)

    @property
    def folder(self) -> Path:
        """Return the event folder."""
        return self.store.path.parent

    def record(
        self, drafts: Sequence[Draft], known: Mapping[str, AttendeeState] | None = None
    ) -> list[Entry]:
        """Journal `drafts` in one transaction and fold them in; durable when this returns.

        Args:
            drafts: What to journal, in this order.
            known: States that the caller has just read, by subject.

        Raises:
            NotSaved: Nothing was written.
        """
        with without_collector(), self.store.transaction():
            # what the caller read before the transaction began may be out of date then
            changed_elsewhere = self.projection.forget_if_changed()
            entries = self.journal.append(drafts)
            self.projection.apply(entries, None if changed_elsewhere else known)
        if any(entry.kind.endswith(SETTLED) for entry in entries):
            self.reload()
        return entries

    @property
    def version(self) -> int:
        """Return a number that is another one after other processes wrote, as of `record`."""
        return self.projection.version

    def catch_up(self) -> None:
        """Take notice of what another process merged into the store."""
        self._hybrid.seen(journal.latest_time(self.store, self.clock))
        self.reload()

    def merger(
        self,
        *,
        most: int = IN_BULK,
        beside_desk: bool = False,
        pause: Callable[[], None] = lambda: None,
    ) -> Merger:
        """Return what takes the entries of other stations in; call `catch_up` when it did.

        Args:
            most: How many entries one transaction takes, roughly.
            beside_desk: Whether somebody may scan meanwhile.
            pause: Called between transactions.
        """
        return Merger(
            self.store, self.projection, self.keys.shared, self._hybrid,
            most=most, beside_desk=beside_desk, pause=pause,
        )  # fmt: skip

    def close(self) -> None:
        """Make a backup if this run wrote anything, and leave the folder."""
        if self.journal.written:
            backup.make(self.store, self.clock.now())
        self.store.close()
        if self._lock:
            self._lock.release()


def create(
    folder: Path,
    event: Event,
    station_name: str,
    clock: Clock,
    furnish: Callable[[Session], None] = lambda _: None,
) -> Session:
    """Make a new event in `folder`, with this laptop as its first station.

    Args:
        folder: Where to.
        event: Its `id` is ignored: the new event gets an id of its own.
        station_name: How this laptop is called.
        clock: The clock.
        furnish: Puts in what belongs to the event from its beginning.

    Raises:
        EventExists: The folder holds an event already.
        StoreUnusable: The folder cannot be written.
        AlreadyOpen: Another copy of the app is at work there.
    """
    refuse_existing(folder)

    def found(session: Session) -> None:
        session.record(_founding(session, event, station_name))
        furnish(session)

    return begin(folder, key_files.make(station_name, clock.now()), clock, found)


def begin(
    folder: Path,
    keys: Keys,
    clock: Clock,
    furnish: Callable[[Session], None] = lambda _: None,
) -> Session:
    """Make an event folder for a station that has `keys`.

    Args:
        folder: Where to.
        keys: Of the station; they are written when all else is: a folder without them is nothing.
        clock: The clock.
        furnish: Puts the first entries in; none are there before.

    Raises:
        EventExists, StoreUnusable, AlreadyOpen: As their names say; nothing is left behind, nor
            when `furnish` raises something.
    """
    refuse_existing(folder)
    lock = FolderLock(folder)
    lock.acquire()
    with contextlib.ExitStack() as undo:
        undo.callback(lock.release)
        refuse_existing(folder)  # another copy may have been quicker
        undo.callback(_discard, folder)
        if unmade.is_unmade(folder):
            _discard(folder)
        with _trouble_told(folder):
            unmade.mark(folder)
        store = Store.create(folder)
        undo.callback(store.close)
        bring_up_to_date(store)
        session = Session(store, keys, clock, lock)
        furnish(session)
        with _trouble_told(folder):
            key_files.save(keys, folder)
        unmade.unmark(folder)
        undo.pop_all()
        return session


@contextlib.contextmanager
def _trouble_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unusable(folder, error) from error


def refuse_existing(folder: Path) -> None:
    """Refuse to make an event where there is one already.

    One whose making was cut off is none.

    Raises:
        EventExists: There is one.
    """
    if unmade.is_unmade(folder):
        return
    if (folder / FILE_NAME).exists() or (folder / key_files.FILE_NAME).exists():
        raise EventExists(f"{folder} holds an event already", folder=str(folder))


def _founding(session: Session, event: Event, station_name: str) -> list[Draft]:
    station = Station(session.station.id, station_name)
    return [
        facts.event_draft(Event(session.keys.event_id, event.name, event.zone, event.venue)),
        facts.station_draft(station, facts.FOUNDER_NUMBERS),
    ]


def _refuse_unmade(folder: Path) -> None:
    if unmade.is_unmade(folder):
        raise NoEventHere(f"no event was made to its end in {folder}", folder=str(folder))


def _discard(folder: Path) -> None:
    """Take away the files of an event that could not be made to the end, the marker last."""
    databases = (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm")
    for name in (*databases, turns.FILE_NAME, key_files.FILE_NAME, unmade.FILE_NAME):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def open_(folder: Path, clock: Clock) -> Session:
    """Open the event in `folder` to work on it.

    Raises:
        NoEventHere, AlreadyOpen, StoreTooNew, StoreUnusable, KeysUnusable: As their names say.
    """
    if not (folder / FILE_NAME).is_file():
        Store.open_to_read(folder)  # raises NoEventHere
    lock = FolderLock(folder)
    lock.acquire()
    with contextlib.ExitStack() as undo:
        undo.callback(lock.release)
        _refuse_unmade(folder)  # not before: another copy may be making it
        store = Store.open(folder)
        undo.callback(store.close)
        with damage_told(folder):
            bring_up_to_date(store)
            session = Session(store, key_files.load(folder), clock, lock)
        undo.pop_all()
        return session


def open_beside(folder: Path, clock: Clock) -> Session:
    """Open the event in `folder` to merge into it while the app works on it in another process.

    Such a session merges and never journals anything itself: the journal of a station has one
    writer, and that one holds the folder's lock.

    Raises:
        NoEventHere, StoreTooNew, StoreUnusable, KeysUnusable: As their names say.
    """
    _refuse_unmade(folder)
    with contextlib.ExitStack() as undo:
        store = Store.open(folder, modest=True)
        undo.callback(store.close)
        with damage_told(folder):
            bring_up_to_date(store)
            session = Session(store, key_files.load(folder), clock)
        undo.pop_all()
        return session


def open_to_read(folder: Path, clock: Clock) -> Session:
    """Open the event in `folder` for looking only, also while the app works on it."""
    _refuse_unmade(folder)
    with contextlib.ExitStack() as undo:
        store = Store.open_to_read(folder)
        undo.callback(store.close)
        with damage_told(folder):
            if not is_up_to_date(store):
                raise StoreUnusable(
                    "this version must open the store to write before it can read it",
                    folder=str(folder), reason="older",
                )  # fmt: skip
            session = Session(store, key_files.load(folder), clock)
        undo.pop_all()
        return session
