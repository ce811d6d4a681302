"""The use cases of a station, in one place: the only door for the window and the command line."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from checkin import facts, journal, news, session, settings, supervisors, upkeep
from checkin.badge_layouts import EventLayouts
from checkin.badges import Badges
from checkin.clock import Clock
from checkin.day import Day
from checkin.errors import Ambiguous, NotFound
from checkin.journal import Problem
from checkin.merge_report import MergeReport
from checkin.model import Checkpoint, Event, Operator, Role, Station
from checkin.news import News
from checkin.people import People
from checkin.recovery import Recoveries
from checkin.scans import Scans
from checkin.session import Session
from checkin.settings import Settings
from checkin.sync import event_pack, stations
from checkin.sync.exchange import Exchange
from checkin.sync.shared_folder import SharedFolder

if TYPE_CHECKING:  # what only a new event or a new list needs is loaded then
    from checkin.event_setup import Plan
    from checkin.roster_import import ImportResult, RosterImport


class Desk:
    """One station at work on one event.

    Attributes:
        scans: Scan, check in, let in anyway, undo.
        people: Find, look up, history.
        badges: Codes, contents and replacements of badges.
        layouts: How the badges of this event look, where it has layouts of its own.
        day: Counts, recent scans, reports.
        sync: Packs, attendance files, shared folders, the other stations.
        recoveries: New PINs by the event's pack, where all are forgotten.
    """

    def __init__(self, opened: Session) -> None:
        self._session = opened
        self.scans = Scans(opened)
        self.people = People(opened)
        self.badges = Badges(opened, self.people, self.scans)
        self.layouts = EventLayouts(opened, lambda: self.settings.badge_layout)
        self.day = Day(opened)
        self.sync = Exchange(opened, self._hear)
        self.recoveries = Recoveries(opened)
        self.settings = settings.load(opened.folder)
        self.layouts.follow()

    @classmethod
    def set_up(cls, folder: Path, plan: Plan, clock: Clock) -> tuple[Desk, ImportResult]:
        """Make a new event in `folder`; see `checkin.event_setup.set_up`."""
        from checkin import event_setup

        opened, result = event_setup.set_up(folder, plan, clock)
        return cls(opened), result

    @classmethod
    def set_up_demo(cls, folder: Path, clock: Clock, attendees: int | None = None) -> Desk:
        """Make the demo event in `folder`; see `checkin.event_setup.set_up_demo`."""
        from checkin import demo, event_setup

        count = demo.ATTENDEES if attendees is None else attendees
        return cls(event_setup.set_up_demo(folder, clock, count))

    @classmethod
    def join(cls, folder: Path, pack: Path, passphrase: str, station: str, clock: Clock) -> Desk:
        """Make this laptop a station of the event in `pack`; see `checkin.sync.event_pack.join`."""
        return cls(event_pack.join(folder, pack, passphrase, station, clock))

    @classmethod
    def open(cls, folder: Path, clock: Clock) -> Desk:
        """Open an event to work on it; see `checkin.session.open_`."""
        return cls(session.open_(folder, clock))

    @classmethod
    def open_to_read(cls, folder: Path, clock: Clock) -> Desk:
        """Open an event for looking only; see `checkin.session.open_to_read`."""
        return cls(session.open_to_read(folder, clock))

    @cached_property
    def roster(self) -> RosterImport:
        """Imports lists."""
        from checkin.roster_import import RosterImport

        return RosterImport(self._session, self.people)

    @property
    def folder(self) -> Path:
        """Return the event folder."""
        return self._session.folder

    @property
    def event(self) -> Event:
        """Return the event."""
        return self._session.event

    @property
    def station(self) -> Station:
        """Return this station."""
        return self._session.station

    @property
    def clock(self) -> Clock:
        """Return the clock that every moment is taken from."""
        return self._session.clock

    @property
    def badge_keys(self) -> dict[int, bytes]:
        """Return the keys by which badges of this event are told from other texts."""
        return self._session.keys.badge_keys

    @property
    def namesakes(self) -> tuple[Station, ...]:
        """Return the other stations that are called like this one; nobody can tell them apart."""
        own = self.station
        return tuple(
            each
            for each in self._session.stations.values()
            if each.id != own.id
            and each.id not in self._session.revoked
            and each.name.casefold() == own.name.casefold()
        )

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Return the checkpoints in the order of their opening."""
        return self._session.checkpoints

    @property
    def supervisors(self) -> tuple[Operator, ...]:
        """Return who may let somebody in against a verdict."""
        return tuple(o for o in self._session.operators if o.role is Role.SUPERVISOR)

    def checkpoint(self, name: str = "") -> Checkpoint:
        """Return the checkpoint called `name` (or with that id); the station's own for "".

        Raises:
            NotFound: There is none of that name, or none at all.
            Ambiguous: Two have that name.
        """
        wanted = name or self.settings.checkpoint
        exact = [c for c in self.checkpoints if wanted in (c.id, c.name)]
        folded = wanted.casefold().strip()
        found = exact or [c for c in self.checkpoints if c.name.casefold().strip() == folded]
        if not found and not name:
            found = list(self.checkpoints[:1])
        if not found:
            raise NotFound(f"no checkpoint {wanted}", what=wanted)
        if len(found) > 1:
            raise Ambiguous(f"{len(found)} checkpoints are called {wanted}", what=wanted)
        return found[0]

    def define_checkpoints(self, checkpoints: Iterable[Checkpoint]) -> None:
        """Add checkpoints, or give those with the same id new rules."""
        self._session.record([facts.checkpoint_draft(checkpoint) for checkpoint in checkpoints])
        self.scans.forget_latest()

    def new_checkpoint_id(self, name: str) -> str:
        """Return an id for a checkpoint called `name`; every station derives the same one."""
        return facts.slug(name, {checkpoint.id for checkpoint in self.checkpoints})

    def define_supervisor(self, name: str, pin: str, by: str = "", by_pin: str = "") -> None:
        """Add a supervisor, or give one a new PIN.

        Args:
            name: The supervisor's.
            pin: From now on.
            by: Id of the supervisor who answers for it; nobody need where there is none yet.
            by_pin: That supervisor's PIN.

        Raises:
            NotAllowed: `by` is no supervisor, or the PIN is wrong.
            NotSaved: It could not be written.
        """
        operators = self._session.operators
        who = supervisors.vouched(operators, by, by_pin)
        self._session.record([supervisors.definition(operators, name, pin, who)])

    def remove_supervisor(self, operator_id: str, by: str, by_pin: str) -> None:
        """Let somebody be a supervisor no more, on the word of one.

        Raises:
            NotFound, NotAllowed, NotSaved: As `define_supervisor` says.
        """
        operators = self._session.operators
        who = supervisors.vouched(operators, by, by_pin)
        self._session.record([supervisors.removal(operators, operator_id, who)])

    def change_settings(self, changed: Settings) -> None:
        """Remember the station's choices.

        Raises:
            OSError: The event folder cannot be written; the choices hold until the app is closed.
        """
        before, self.settings = self.settings, changed
        settings.save(changed, self.folder)
        if before.badge_layout != changed.badge_layout:
            self.layouts.follow()

    def expect_others(self) -> None:
        """From now on there are other stations: look for them at each start of the window."""
        if not self.settings.in_network:
            with suppress(OSError):  # then it holds until the app is closed
                self.change_settings(dataclasses.replace(self.settings, in_network=True))

    def shared_folder(self, folder: Path) -> SharedFolder:
        """Return a folder that stations share, to be watched from here."""
        return SharedFolder(self._session, self.sync, folder)

    def catch_up(self) -> None:
        """Take notice of what another process merged into the store.

        Raises:
            NotSaved: It called for an entry of this station, which could not be written.
        """
        self._session.catch_up()
        self.layouts.follow()
        stations.answer_news(self._session)
        self.scans.forget_latest()

    @property
    def news(self) -> tuple[News, ...]:
        """Return up to when the news of each other station are known here, the oldest first."""
        return tuple(news.of_others(self._session))

    @property
    def has_other_stations(self) -> bool:
        """Whether any other station of the event is known here."""
        return len(self._session.stations) > 1

    @property
    def journal_id(self) -> str:
        """Return the journal that this run writes."""
        return self._session.journal.id

    def hear(self, subjects: Iterable[str]) -> None:
        """Take notice of entries about `subjects` that another process merged into the store."""
        self._session.catch_up()
        self.layouts.follow()
        stations.answer_news(self._session)
        self.people.refresh(list(subjects))
        self.scans.forget_latest()

    def _hear(self, report: MergeReport) -> None:
        self.layouts.follow()
        self.people.refresh(list(report.subjects))
        self.scans.forget_latest()

    def verify(self) -> Iterator[Problem]:
        """Yield everything that is wrong with the store: file, journals, folded tables."""
        state = self._session.store.integrity()
        if state != "ok":
            yield Problem("database file", state)
            return
        authority = self._session.keys.shared.authority
        found = list(journal.verify(self._session.store, self.event.id, authority))
        yield from found
        if not found:  # entries that are not what was written fold to anything
            yield from upkeep.compare(self._session.store)

    def counts_of_entries(self) -> int:
        """Return how many entries this station holds."""
        return int(self._session.store.execute("SELECT count(*) FROM entry").fetchone()[0])

    def close(self) -> None:
        """Leave the event; every use case after that fails."""
        self.people.close()
        self._session.close()
