"""`checkin demo --tour OUT`: drives the real window through the desk's three jobs.

Everything happens as it would for an operator: codes are typed as a scanner types them, keys are
pressed, dialogs answered. What was seen and made is left in OUT.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin import demo
from checkin.clock import FixedClock, SystemClock, event_day
from checkin.desk import Desk
from checkin.model import Attendee, Direction, ReplaceReason, Status
from ui import logs, tour_stations
from ui.page_keys import ATTENDANCE, BADGES, PEOPLE, SETTINGS, STATIONS
from ui.tour_window import TourWindow

_MORNING = 9, 30  # the hour of the tour on the event's first day
_LEAST_PEOPLE = 60  # each kind of person that a step needs is among so many


def run(arguments: Namespace) -> int:
    """Take the tour; exit code 1 if a step did not come out as it should."""
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(arguments.tour)
    out.mkdir(parents=True, exist_ok=True)
    logs.write_to(out)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(arguments.data) if arguments.data else Path(scratch, "event")
        clock = FixedClock(_beginning(arguments.at))
        people = max(arguments.attendees, _LEAST_PEOPLE)
        tour = Tour(Desk.set_up_demo(folder, clock, people), clock, out)
        try:
            for step in tour.steps():
                step()
        finally:
            tour.close()
    failed = tour.failures
    print(f"tour: {tour.done} steps, {failed} failed; everything is in {out}")
    return 1 if failed else 0


def _beginning(at: datetime | None) -> datetime:
    if at is not None and at.tzinfo is not None:
        return at
    zone = ZoneInfo(demo.EVENT_ZONE)
    if at is not None:
        return at.replace(tzinfo=zone)
    today = event_day(SystemClock().now(), demo.EVENT_ZONE)
    return datetime(today.year, today.month, today.day, *_MORNING, tzinfo=zone)


class Tour:
    """The steps, in order; each says on the terminal what came of it."""

    def __init__(self, desk: Desk, clock: FixedClock, out: Path) -> None:
        self._desk = desk
        self._clock = clock
        self._out = out
        self._papers = out / "printed"
        shutil.rmtree(self._papers, ignore_errors=True)
        _change(
            desk,
            printer=f"preview://{self._papers.absolute()}",
            export_folder=str(out.absolute()),
        )
        self._window = TourWindow(desk, clock, out)
        self._station = self._window.station
        self._people = [state.attendee for state in desk.people.all()]

    @property
    def done(self) -> int:
        """How many steps were told of."""
        return self._window.done

    @property
    def failures(self) -> int:
        """How many of them did not come out as they should."""
        return self._window.failures

    def steps(self) -> tuple[Callable[[], None], ...]:
        """Return what is done, in order."""
        return (
            self.opening,
            self.arrival,
            self.second_arrival,
            self.unknown_code,
            self.canceled,
            self.wrong_category,
            self.found_by_name,
            self.undone,
            self.leaving,
            self.replacement,
            self.old_badge,
            self.new_badge,
            self.languages,
            self.dark_hall,
            self.other_pages,
            self.second_station,
            self.let_in_twice,
            self.exported_day,
        )

    def close(self) -> None:
        """Close the window and the event."""
        self._window.close()

    # the steps

    def opening(self) -> None:
        """Wait until people can be looked up."""
        ready = self._window.until(lambda: self._desk.people.has_index)
        self._window.tell("opened", ready, f"{len(self._people)} attendees on the list")

    def arrival(self) -> None:
        """Scan somebody who comes for the first time."""
        self._window.scan(self._code(self._guest(0)))
        self._window.expect("scan-admitted", "admitted")

    def second_arrival(self) -> None:
        """Scan the same badge again."""
        self._window.scan(self._code(self._guest(0)))
        self._window.expect("scan-already-in", "already-in")

    def unknown_code(self) -> None:
        """Scan something that is no badge."""
        self._window.scan("4006381333931")
        self._window.expect("scan-unknown", "unknown")

    def canceled(self) -> None:
        """Scan somebody whose registration was canceled."""
        self._window.scan(self._code(self._first(lambda person: person.status is Status.CANCELED)))
        self._window.expect("scan-canceled", "canceled")

    def wrong_category(self) -> None:
        """Scan a volunteer at the gala dinner."""
        controller = self._station.controller
        before = controller.checkpoint.id
        gala = next(c for c in self._desk.checkpoints if c.categories)
        controller.choose_checkpoint(gala.id)
        self._window.scan(self._code(self._first(lambda p: p.category not in gala.categories)))
        self._window.expect("scan-wrong-category", "wrong-category")
        controller.choose_checkpoint(before)

    def found_by_name(self) -> None:
        """Look somebody up by a few letters and check them in."""
        guest = self._guest(1)
        screen = self._station.screen
        screen.open_search()
        screen.field.setText(guest.name.split()[-1][:5].lower())
        found = self._window.until(lambda: screen.search.list.model().rowCount() > 0)
        self._window.tell("search", found, f"{screen.field.text()} → {guest.name}")
        self._window.shoot("search")
        self._station.controller.check_in(guest.id)
        self._window.expect("search-admitted", "admitted")

    def undone(self) -> None:
        """Take the latest check-in back."""
        self._station.controller.undo_latest()
        shown = self._station.controller.shown
        self._window.tell("undo", bool(shown and shown.undone), "the check-in was taken back")
        self._window.shoot("undo")

    def leaving(self) -> None:
        """Let somebody out and change back to entry."""
        controller = self._station.controller
        controller.toggle_direction()
        self._window.scan(self._code(self._guest(0)))
        self._window.expect("scan-exit", "exit-recorded")
        if controller.direction is Direction.EXIT:
            controller.toggle_direction()

    def replacement(self) -> None:
        """Print a new badge for somebody who lost theirs."""
        guest = self._guest(2)
        self._old_code = self._code(guest)
        dialogs = self._station.dialogs
        dialogs.ask_replacement(guest.id)
        self._window.settle()
        self._window.shoot("badge-dialog", dialogs.open_dialog)
        dialogs.close()
        self._window.settle()
        self._station.printing.replace(guest.id, ReplaceReason.LOST)
        printed = self._window.until(lambda: any(self._papers.glob("*.png")))
        for paper in sorted(self._papers.glob("*.png"))[:1]:
            shutil.copyfile(paper, self._out / "badge.png")
        self._window.tell("badge", printed, f"printed for {guest.name}: badge.png")

    def old_badge(self) -> None:
        """Scan the badge that was lost."""
        self._window.scan(self._old_code)
        self._window.expect("scan-replaced", "badge-replaced")

    def new_badge(self) -> None:
        """Scan the badge that took its place."""
        self._window.scan(self._code(self._desk.people.get(self._guest(2).id).attendee))
        self._window.expect("scan-new-badge", "admitted")

    def languages(self) -> None:
        """Show the same verdict in every language."""
        for language in ("az", "tr", "ru"):
            self._window.application.translations.use(language)
            self._window.shoot(f"language-{language}")
        self._window.application.translations.use("en")
        self._window.tell("languages", True, "az, tr, ru, en")

    def dark_hall(self) -> None:
        """Show the refusal as it looks in a dark hall."""
        self._window.application.theme.choose("dark")
        self._window.scan(self._old_code)
        self._window.expect("dark-replaced", "badge-replaced")
        self._window.application.theme.choose("light")

    def other_pages(self) -> None:
        """Look at the other pages."""
        for page in (PEOPLE, ATTENDANCE, BADGES, SETTINGS):
            self._station.window.open_page(page)
            filled = self._window.until(lambda: not self._station.tasks.is_busy)
            opened = self._station.window.page == page
            self._window.tell(f"page {page}", opened and filled, "opened")
            self._window.shoot(f"page-{page}")
        self._station.window.open_desk()

    def second_station(self) -> None:
        """Take in what another laptop gives on a stick, and read the report on it."""
        station, guest = self._station, self._guest(3)
        scratch = self._out / "second-laptop"
        shutil.rmtree(scratch, ignore_errors=True)
        other = tour_stations.join(self._desk, self._clock, scratch)
        station.controller.check_in(guest.id)
        self._clock.advance(timedelta(minutes=3))
        place = station.controller.checkpoint.id
        file = tour_stations.let_in_and_give(other, guest.id, place, scratch / "stick")
        other.close()
        station.window.open_page(STATIONS)
        station.network.page.import_requested.emit([file])
        page = station.network.page
        taken = self._window.until(lambda: page.merged.isVisible() and not station.tasks.is_busy)
        self._window.tell("stick", taken, page.merged.heading.text())
        self._window.shoot("page-sync-report")
        page.merged.done.click()
        self._window.shoot("page-sync")

    def let_in_twice(self) -> None:
        """Look at whom both laptops let in, and say that it was in order."""
        station = self._station
        station.network.open_doubles()
        page = station.network.doubles.page
        listed = self._window.until(lambda: page.chosen is not None and not station.tasks.is_busy)
        self._window.shoot("page-doubles")
        page.details.who.setText("Leyla")
        page.details.choices[0].click()
        page.details.in_order.click()
        resolved = self._window.until(lambda: page.chosen is None)
        self._window.tell("let in twice", listed and resolved, page.result.text())
        station.window.open_desk()

    def exported_day(self) -> None:
        """Export the day's attendance."""
        before = set(self._out.iterdir())
        self._station.export_day()
        endings = {".xlsx", ".csv", ".pdf"}
        new: set[Path] = set()

        def complete() -> bool:
            new.update(set(self._out.iterdir()) - before)
            return endings <= {path.suffix for path in new}

        done = self._window.until(complete)
        names = ", ".join(sorted(path.name for path in new if path.suffix in endings))
        self._window.tell("export", done, names)

    # who

    def _code(self, attendee: Attendee) -> str:
        return self._desk.badges.code(attendee)

    def _guest(self, place: int) -> Attendee:
        """Return one of those whom nothing keeps out."""
        welcome = [p for p in self._people if p.status is Status.CONFIRMED and not p.note]
        return sorted(welcome, key=lambda person: person.number)[place]

    def _first(self, fits: Callable[[Attendee], bool]) -> Attendee:
        return next(p for p in sorted(self._people, key=lambda p: p.number) if fits(p))


def _change(desk: Desk, **choices: str) -> None:
    desk.change_settings(dataclasses.replace(desk.settings, **choices))  # type: ignore[arg-type]
