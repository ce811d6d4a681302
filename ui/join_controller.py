"""Between the form by which a laptop joins and the event pack: opens it, makes the station."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from checkin.clock import Clock
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.session import refuse_existing
from checkin.sync import apart, event_pack
from checkin.sync.event_pack import Pack, StationNameMissing, StationNameTaken
from checkin.sync.file_errors import FileRefused, WrongPassphrase
from ui import error_messages, operator_messages
from ui.background import BackgroundTasks
from ui.i18n import QT_TRANSLATE_NOOP
from ui.sentences import Sentence
from ui.widgets.join_form import JoinForm, JoinWish

GREETING = QT_TRANSLATE_NOOP(
    "Join",
    "This laptop is {station} now. It knows everything up to {time}; what was recorded since "
    "then comes by the network or by stick.",
)
NEW_PACK = timedelta(minutes=10)  # nothing worth a thought was recorded since it was made


class JoinController(QObject):
    """Makes this laptop a station, off the window's thread; the form keeps what was typed.

    A pack that was opened stays so while only the name is wrong: opening takes seconds.

    Signals:
        busy_changed: Whether joining is under way.
        joined: The Desk of the new station, and when its pack was made.
        failed: What no field of the form can help, as a sentence or as what returns it.
    """

    busy_changed = Signal(bool)
    joined = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        tasks: BackgroundTasks,
        form: JoinForm,
        folder: Path,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._form = form
        self._folder = folder
        self._clock = clock
        self._opened: tuple[object, Pack] | None = None
        form.join_requested.connect(self.join)

    @Slot(object)
    def join(self, wish: JoinWish) -> None:
        """Open the pack and make the station."""
        self.failed.emit("")
        self._form.set_busy(self._opening)
        self.busy_changed.emit(True)
        key = _key(wish)
        if key is not None and self._opened is not None and self._opened[0] == key:
            self._make(wish, self._opened[1])
            return
        self.forget()
        work = partial(open_pack, self._folder, wish)
        self._tasks.run(work, partial(self._pack_opened, wish, key), self._refused)

    @Slot()
    def forget(self) -> None:
        """Keep nothing of a pack that was opened."""
        self._opened = None

    def _pack_opened(self, wish: JoinWish, key: object, pack: Pack) -> None:
        self._opened = (key, pack)
        self._make(wish, pack)

    def _make(self, wish: JoinWish, pack: Pack) -> None:
        self._form.set_busy(self._setting_up)
        work = partial(make_station, self._folder, pack, wish.station, self._clock)
        self._tasks.run(work, partial(self._made, pack.content.header.made), self._refused)

    def _opening(self) -> str:
        return self.tr("The pack is being opened; that takes a few seconds…")

    def _setting_up(self) -> str:
        return self.tr("The event is being set up on this laptop…")

    def _made(self, pack_made: datetime, _nothing: None) -> None:
        self.forget()
        self._form.forget_passphrase()
        try:
            desk = Desk.open(self._folder, self._clock)
        except CheckinError as error:
            self._refused(error)
            return
        self._form.set_busy("")
        self.joined.emit(desk, pack_made)

    def _refused(self, error: CheckinError) -> None:
        self._form.set_busy("")
        self.busy_changed.emit(False)
        sentence = partial(error_messages.sentence, error)
        if isinstance(error, WrongPassphrase):
            self._form.refuse_passphrase(sentence)
        elif isinstance(error, StationNameTaken | StationNameMissing):
            self._form.refuse_name(sentence, str(error.details.get("free", "")))
        elif isinstance(error, FileRefused):
            self._form.refuse_pack(sentence)
        else:
            self.failed.emit(sentence)


def open_pack(folder: Path, wish: JoinWish) -> Pack:
    """Open the pack; any thread may call this, and has to wait for seconds.

    Raises:
        CheckinError: It cannot be opened, or `folder` holds an event already.
    """
    refuse_existing(folder)
    unseal = apart.unseal_with_passphrase  # the window goes on meanwhile
    return event_pack.open_pack(wish.pack, wish.passphrase, unseal=unseal)


def make_station(folder: Path, pack: Pack, name: str, clock: Clock) -> None:
    """Make the station in `folder`, and leave it to be opened; any thread may call this.

    Raises:
        CheckinError: The name or the folder cannot be used; nothing is left behind.
    """
    event_pack.join_opened(folder, pack, name, clock).close()


def greeting(desk: Desk, pack_made: datetime) -> tuple[Sentence, str]:
    """Return what a new station is told first, and the level of the message."""
    now, zone, station = desk.clock.now(), ZoneInfo(desk.event.zone), desk.station.name

    def words() -> str:
        time = operator_messages.moment(pack_made, zone, now)
        return QCoreApplication.translate("Join", GREETING).format(station=station, time=time)

    return words, "ok" if now - pack_made < NEW_PACK else "warn"


def _key(wish: JoinWish) -> object:
    """Return what tells one pack and passphrase from others, also when the file was replaced."""
    try:
        found = wish.pack.stat()
    except OSError:
        return None
    return wish.pack, wish.passphrase, found.st_size, found.st_mtime_ns
