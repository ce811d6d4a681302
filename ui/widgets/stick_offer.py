"""One line about the stick that was plugged in, with one button; the queue goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checkin.merge_report import Stopped
from checkin.offer import Exchanged, Offer, RefusedFile
from ui import error_messages, timers
from ui.widgets.form import Words
from ui.widgets.retranslated import Retranslated

KEY = "F7"
MOST_NAMES = 2  # of stations in the line
GLANCE_MS = 12_000  # a line that asks for nothing goes by itself
BAR_PX = 160
HEIGHT_PX = 58  # with the button and without it


class StickOffer(Retranslated, QFrame):
    """Says what a stick would bring, then that it is being done, then what came of it.

    It never takes the focus: what is typed and scanned goes on to where it went before.

    Signals:
        exchange_requested: The operator wants what is offered.
        stop_requested: The operator wants no more of what is under way.
        dismissed: The line was read and is put away.
    """

    exchange_requested = Signal()
    stop_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._say: Callable[[], None] = self._say_nothing
        self._offers = False
        self.words, self.note = Words("form_label"), Words("hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_PX)
        self.button, self.close_button = QPushButton(), QToolButton()
        self.stop = QPushButton()
        self.button.setObjectName("primary")
        self.close_button.setText("✕")
        self.close_button.setMinimumSize(44, 44)
        for button in (self.button, self.stop, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.accept)
        self.stop.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.dismissed)
        self._glance = timers.single_shot(self, GLANCE_MS)
        self._glance.timeout.connect(self.dismissed)
        self._arrange()
        self.setMinimumHeight(HEIGHT_PX)
        self.hide()

    def show_offer(self, stick: str, offer: Offer) -> None:
        """Say what could be taken and given; files that are refused are named."""
        self._show("warn" if offer.refused else "off", lambda: self._say_offer(stick, offer))
        self._offers = bool(offer.take or offer.give)
        self.button.setVisible(self._offers)
        if not self._offers and not offer.refused:
            self._glance.start()

    def show_busy(self, stick: str) -> None:
        """Say that the exchange is under way."""
        self.stop.setEnabled(True)
        self._show("off", lambda: self._say_busy(stick))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        self.close_button.hide()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how many entries of a file were read."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def show_done(self, done: Exchanged) -> None:
        """Say that the stick may be taken out, and what came of it."""
        stopped = done.stopped
        if stopped is not None:
            self._show("warn", lambda: self._say_stopped(done, stopped))
        else:
            self._show("warn" if done.refused else "ok", lambda: self._say_done(done))

    def show_failed(self, done: Exchanged) -> None:
        """Say what went wrong, and what was taken in before it did."""
        self._show("bad", lambda: self._say_failed(done))

    @Slot()
    def put_away(self) -> None:
        """Show nothing."""
        self._glance.stop()
        self._offers = False
        self.hide()

    @Slot()
    def accept(self) -> None:
        """Do what is offered, as the button does."""
        if self._offers:
            self._offers = False
            self.exchange_requested.emit()

    @Slot()
    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.retranslate()
        self.stop_requested.emit()

    def _arrange(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self.words)
        lines.addWidget(self.note)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 4, 4)
        row.setSpacing(14)
        row.addLayout(lines, 1)
        row.addWidget(self.bar)
        row.addWidget(self.button)
        row.addWidget(self.stop)
        row.addWidget(self.close_button)

    def _show(self, level: str, say: Callable[[], None]) -> None:
        self._glance.stop()
        self._offers = False
        self._say = say
        self.bar.hide()
        self.button.hide()
        self.stop.hide()
        self.close_button.show()
        self.setProperty("level", level)
        self.style().polish(self)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Stick"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setText(self.tr("Stop") if self.stop.isEnabled() else self.tr("Stopping…"))
        self._say()

    def _say_nothing(self) -> None:
        self.words.clear()

    def _say_offer(self, stick: str, offer: Offer) -> None:
        wishes, button = [], self.tr("Take and give")
        if offer.take:
            wishes.append(self._taking(offer))
        if offer.give:
            short = self.tr("give %Ln", "", offer.give)
            whole = self.tr("give %Ln entries", "", offer.give)
            wishes.append(short if offer.take else whole)
        if not offer.give or not offer.take:
            button = self.tr("Take") if offer.take else self.tr("Give")
        nothing = self.tr("nothing new on it, and nothing that it lacks")
        what = ", ".join(wishes) or nothing
        self.words.setText(self.tr("Stick {name}: {what}").format(name=stick, what=what))
        self.button.setText(f"{button}   {KEY}")
        self._note_refused(offer.refused)

    def _taking(self, offer: Offer) -> str:
        names = ", ".join(offer.stations[:MOST_NAMES])
        if len(offer.stations) > MOST_NAMES:
            names = self.tr("{stations} and others").format(stations=names)
        taking = self.tr("take %Ln new entries from {stations}", "", offer.take)
        return taking.format(stations=names)

    def _say_busy(self, stick: str) -> None:
        text = self.tr("Stick {name}: exchanging. Leave it in.")
        self.words.setText(text.format(name=stick))
        self.note.say("")

    def _say_stopped(self, done: Exchanged, stopped: Stopped) -> None:
        number = QLocale().toString
        text = self.tr(
            "Stopped by you: {done} of {all} entries were taken. You may take the stick out."
        )
        self.words.setText(text.format(done=number(stopped.done), all=number(stopped.of)))
        self._note_refused(done.refused)

    def _say_done(self, done: Exchanged) -> None:
        text = self.tr("Done: {what}. You may take the stick out.")
        self.words.setText(text.format(what=self._outcome(done)))
        self._note_refused(done.refused)

    def _say_failed(self, done: Exchanged) -> None:
        error = done.error
        self.words.setText(error_messages.sentence(error) if error else "")
        self.note.say(self._outcome(done) if done.taken else "")

    def _outcome(self, done: Exchanged) -> str:
        parts = []
        if done.taken:
            parts.append(self.tr("%Ln new entries taken", "", done.taken))
        if done.given:
            parts.append(self.tr("%Ln given", "", done.given))
        return ", ".join(parts) or self.tr("nothing was new")

    def _note_refused(self, refused: tuple[RefusedFile, ...]) -> None:
        sentences = (
            f"{each.path.name}: {error_messages.sentence(each.error)}" for each in refused[:1]
        )
        more = self.tr("%Ln more files were refused", "", len(refused) - 1)
        self.note.say(" · ".join([*sentences, *([more] if len(refused) > 1 else [])]))
