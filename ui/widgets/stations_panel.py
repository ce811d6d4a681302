"""Who takes part in the event, how safe the entries of this laptop are, who waits for a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.network_status import NetworkStatus, Safety, StationLine, Stranger
from ui import operator_messages
from ui.widgets.form import Words
from ui.widgets.row_chooser import RowChooser
from ui.widgets.station_words import StationWords


class StationsPanel(QWidget):
    """Lists the stations, and says above them what matters most.

    Signals:
        station_chosen: The StationLine, or the Stranger, that the operator wants to know about.
        doubles_requested: The double admissions shall be looked at.
    """

    station_chosen = Signal(object)
    doubles_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[StationLine | Stranger, ...] = ()
        self._status: NetworkStatus | None = None
        self._safety = Safety(0)
        self._doubles = 0
        self._zone: tzinfo = UTC
        self._now = datetime.fromtimestamp(0, UTC)
        self._own_version = ""
        self.network = Words("hint")
        self.safety = QFrame()
        self.safety.setObjectName("question")
        self.only_here, self.given = Words("form_label"), Words("hint")
        self.doubles = QFrame()
        self.doubles.setObjectName("question")
        self.doubles_words = Words("form_label")
        self.look = QPushButton()
        self.look.setMinimumWidth(44)
        self.stations = RowChooser()
        self._arrange()
        self.stations.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.look.clicked.connect(self.doubles_requested)
        self.stations.row_chosen.connect(self._choose)
        self._retranslate()

    def show_stations(
        self,
        lines: Sequence[StationLine],
        strangers: Sequence[Stranger],
        now: datetime,
        zone: tzinfo,
        own_version: str,
    ) -> None:
        """Show what is known of each station, and of who is none."""
        self._listed = (*lines, *strangers)
        self._now, self._zone, self._own_version = now, zone, own_version
        self._show_rows()
        self.network.setText(self._network_words())

    def show_network(self, status: NetworkStatus | None) -> None:
        """Say who is in the network; None where the exchange does not run."""
        self._status = status
        self.network.setText(self._network_words())

    def show_safety(self, safety: Safety) -> None:
        """Say what would be lost with this laptop."""
        self._safety = safety
        self._show_safety()

    def show_doubles(self, count: int) -> None:
        """Say how many double admissions wait for a person."""
        self._doubles = count
        self._show_doubles()

    @property
    def words(self) -> StationWords:
        """Return what puts stations into words at the moment."""
        return StationWords(self._zone, self._now, self._own_version)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._retranslate()  # rows carry their colours
        super().changeEvent(event)

    def _arrange(self) -> None:
        inside = QVBoxLayout(self.safety)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(2)
        inside.addWidget(self.only_here)
        inside.addWidget(self.given)
        row = QHBoxLayout(self.doubles)
        row.setContentsMargins(14, 6, 6, 6)
        row.addWidget(self.doubles_words, 1)
        row.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.network, self.safety, self.doubles, self.stations):
            column.addWidget(part, 1 if part is self.stations else 0)

    def _retranslate(self) -> None:
        self.stations.setAccessibleName(self.tr("Stations"))
        self.look.setText(self.tr("Look at them"))
        self.network.setText(self._network_words())
        self._show_safety()
        self._show_doubles()
        self._show_rows()

    def _network_words(self) -> str:
        status = self._status
        if status is None and len(self._listed) <= 1:
            return self.tr("This laptop works alone. Make a pack, and others can join the event.")
        if status is None:
            return self.tr("The network exchange is not running. Exchange files by stick.")
        if status.reach == "no-network":
            return self.tr("No network. Entries travel as soon as a cable or Wi-Fi is there.")
        here = self.tr("This laptop: {address}").format(address=", ".join(status.addresses))
        if status.peers:
            found = (
                self.tr("In the network with %Ln stations", "", len(status.peers)) + f" · {here}"
            )
        else:
            alone = self.tr("No other station is reachable: use a stick, or type an address.")
            found = f"{alone} {here}" if status.addresses else alone
        return f"{found}\n{self._others_words(status.others)}" if status.others else found

    def _others_words(self, others: int) -> str:
        found = self.tr("%Ln laptops of another event are in this network.", "", others)
        if self._status is not None and self._status.peers:
            return found
        # mostly somebody made a second event, in place of joining this one
        advice = self.tr("Whoever should take part joins with the event pack.")
        return f"{found} {advice}"

    def _show_safety(self) -> None:
        safety = self._safety
        self.safety.setVisible(safety.only_here > 0)
        count = safety.only_here
        self.only_here.setText(
            self.tr(
                "%Ln entries are only here: they would be lost if this laptop broke now", "", count
            )
        )
        words = self.tr("Give all entries on a stick, or let a station connect.")
        if safety.given_at is not None:
            time = operator_messages.moment(safety.given_at, self._zone, self._now)
            last = self.tr("Last given at {time}: {file}").format(time=time, file=safety.file)
            words = f"{words} {last}"
        self.given.setText(words)

    def _show_doubles(self) -> None:
        self.doubles.setVisible(self._doubles > 0)
        self.doubles_words.setText(
            self.tr("%Ln people were let in at two stations", "", self._doubles)
        )

    def _show_rows(self) -> None:
        words = self.words
        rows = [
            words.stranger_row(each) if isinstance(each, Stranger) else words.row(each)
            for each in self._listed
        ]
        if rows == list(self.stations.rows.rows):
            return
        chosen = self.stations.currentIndex().row()
        self.stations.show_rows(rows)
        if 0 <= chosen < len(rows):
            model = self.stations.selectionModel()
            index = self.stations.rows.index(chosen)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.station_chosen.emit(self._listed[place])
