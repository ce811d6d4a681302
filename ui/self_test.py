"""`checkin self-test`: tries out what a freeze or an installation may have left behind.

It needs no event, no printer and no screen: it makes an event of its own, speaks every language,
paints a badge, prints it over a socket, writes the day's reports, and cleans up.
"""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from checkin import cli, demo, printing
from checkin.badge import layout
from checkin.badge.jobs import JobState
from checkin.badge.spooler import Spooler
from checkin.clock import FixedClock
from checkin.commands.common import write_json
from checkin.day import write_report
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.model import Direction
from ui import i18n
from ui.app import Application
from ui.screens.desk import DeskScreen
from ui.sync_process import SyncProcess

_EXCHANGE_S = 20.0
_FIRST_LANGUAGES = ("az", "tr", "en", "ru")
_STATUS_REQUEST, _LAST_REQUEST = b"\x10\x04", b"\x1d\x72\x01"
_ALL_IS_WELL = b"\x12"  # to DLE EOT: on line, paper in
_FAILURES = (
    CheckinError, OSError, ValueError, ImportError, LookupError, AssertionError, AttributeError,
)  # fmt: skip


def run(arguments: Namespace) -> int:
    """Run every trial; exit code 1 if one fails."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = Application()
    with tempfile.TemporaryDirectory() as scratch:
        trials = _Trials(application, Path(scratch))
        for name, trial in trials.all():
            if not _try(name, trial, as_json=arguments.json):
                return 1  # later trials use what earlier ones made
    return 0


def _try(name: str, trial: Callable[[], str], *, as_json: bool) -> bool:
    try:
        found, ok = trial(), True
    except _FAILURES as error:
        found, ok = f"{type(error).__name__}: {error}", False
    if as_json:
        write_json({"trial": name, "ok": ok, "found": found})
    else:
        print(f"{'ok  ' if ok else 'FAIL'} {name:<12} {found}", flush=True)
    return ok


class _Trials:
    """What is tried, in order; later trials use what earlier ones made."""

    def __init__(self, application: Application, folder: Path) -> None:
        self._application = application
        self._folder = folder
        noon = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo(demo.EVENT_ZONE))
        self._clock = FixedClock(noon)

    def all(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Return the trials with their names."""
        return (
            ("store", self.store),
            ("scan", self.scan),
            ("search", self.search),
            ("languages", self.languages),
            ("window", self.window),
            ("printing", self.printing),
            ("reports", self.reports),
            ("commands", self.commands),
            ("exchange", self.exchange),
            ("verify", self.verify),
        )

    def store(self) -> str:
        """Make the demo event."""
        self._desk = Desk.set_up_demo(self._folder / "event", self._clock)
        return f"{sum(1 for _ in self._desk.people.all())} attendees from a spreadsheet"

    def scan(self) -> str:
        """Let somebody in."""
        self._state = next(self._desk.people.all())
        code = self._desk.badges.code(self._state.attendee)
        checkpoint = self._desk.checkpoint()
        return self._desk.scans.scan(code, checkpoint, Direction.ENTRY).verdict.reason.value

    def search(self) -> str:
        """Find that person by name."""
        name = self._state.attendee.name
        hits = self._desk.people.find(name)
        assert any(hit.attendee.id == self._state.attendee.id for hit in hits), name
        return name

    def languages(self) -> str:
        """Speak every language that should be there."""
        complete = i18n.complete_languages()
        missing = set(_FIRST_LANGUAGES) - set(complete)
        assert not missing, f"no words for {missing}"
        words = {}
        for language in complete:
            self._application.translations.use(language)
            words[language] = QCoreApplication.translate("Verdict", "Welcome")
        self._application.translations.use("en")
        return ", ".join(f"{language}: {word}" for language, word in words.items())

    def window(self) -> str:
        """Build the window and draw it."""
        screen = DeskScreen()
        picture = screen.grab()
        assert not picture.isNull()
        return f"{picture.width()} × {picture.height()} pixels"

    def printing(self) -> str:
        """Paint every layout and print one badge over a socket."""
        spooler = Spooler(self._desk.folder, self._clock, lambda job: None)
        with _Printer() as printer, closing(spooler):
            for name in layout.shipped():
                press = printing.Printing(self._desk.badges, f"{printer.url}?width=2000", name)
                badge = press.prepare(self._state)
            job = spooler.print_now(badge.job, badge.picture)
        assert job.state is JobState.PRINTED, job.problem or job.state
        return f"{', '.join(layout.shipped())}; printed and confirmed"

    def reports(self) -> str:
        """Write the day in every format."""
        figures = self._desk.day.report(self._desk.day.today())
        sizes = []
        for ending in ("xlsx", "csv", "pdf"):
            path = self._folder / f"day.{ending}"
            write_report(path, figures)
            sizes.append(f"{ending} {path.stat().st_size // 1000} kB")
        return ", ".join(sizes)

    def commands(self) -> str:
        """Load every command of the command line."""
        return f"{cli.load_commands()} commands"

    def exchange(self) -> str:
        """Have the program start itself once more for the exchange with other stations."""
        exchange = SyncProcess(self._desk.folder, self._desk.journal_id)
        exchange.start()
        end_s = time.monotonic() + _EXCHANGE_S
        while exchange.status is None and time.monotonic() < end_s:
            QCoreApplication.processEvents()
        begun = exchange.status is not None
        exchange.stop()
        assert begun, "the exchange did not begin"
        return "begun and ended"

    def verify(self) -> str:
        """Check every chain, signature and folded table."""
        problems = [f"{problem.where}: {problem.what}" for problem in self._desk.verify()]
        assert not problems, "; ".join(problems)
        self._desk.close()
        return "nothing is wrong"


class _Printer:
    """A printer on a socket of this machine: it is well, and confirms what it was sent."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"tcp://127.0.0.1:{self._server.getsockname()[1]}"

    def __enter__(self) -> _Printer:
        self._thread.start()
        return self

    def __exit__(self, *_details: object) -> None:
        self._server.close()
        self._thread.join(2)

    def _serve(self) -> None:
        while True:
            try:
                connection, _address = self._server.accept()
            except OSError:  # closed: the trial is over
                return
            with connection:
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        seen = b""
        while data := connection.recv(4096):
            questions = data.count(_STATUS_REQUEST) if not seen else 0
            connection.sendall(_ALL_IS_WELL * questions)
            seen = (seen + data)[-16:]
            if seen.endswith(_LAST_REQUEST):
                connection.sendall(b"\x00")
