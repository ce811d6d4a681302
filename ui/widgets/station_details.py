"""All that is known of one station, what is wrong with it, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.network_status import StationLine, Stranger
from ui.level import Level
from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.noted import Noted
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.station_words import StationWords

LONGEST_NAME = 60


class StationDetails(Retranslated, QWidget):
    """Shows one station, or a stranger, until it is put away.

    Signals:
        closed: It was read.
        revocation_wanted: The station with this id shall lose its place.
        rename_requested: This laptop shall be called so.
        settled: The StationLine or the Stranger that a person has seen to.
    """

    closed = Signal()
    revocation_wanted = Signal(str)
    rename_requested = Signal(str)
    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: StationLine | None = None
        self._stranger: Stranger | None = None
        self._words: StationWords | None = None
        self.heading = Words("heading")
        self.advice = QVBoxLayout()
        self.facts = QGridLayout()
        self.name_caption = Words("caption")
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.rename, self.revoke, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.settle = QPushButton()
        self.revoke_note, self.error = Words("hint"), Words("error")
        self._arrange()
        self.error.say("")
        self.name.textChanged.connect(self._allow_rename)
        self.name.returnPressed.connect(self.rename.click)
        self.rename.clicked.connect(self._rename)
        self.revoke.clicked.connect(self._revoke)
        self.settle.clicked.connect(self._settle)
        self.close_button.clicked.connect(self.closed)
        self.retranslate()

    def show_station(self, line: StationLine, words: StationWords) -> None:
        """Show a station; what is being typed about the same one stays."""
        if self.line is None or (line.id, line.name) != (self.line.id, self.line.name):
            self.name.setText(line.name)
            self.error.say("")
        self.line, self._stranger, self._words = line, None, words
        self.retranslate()

    def show_stranger(self, stranger: Stranger, words: StationWords) -> None:
        """Show somebody who is no station."""
        self.line, self._stranger, self._words = None, stranger, words
        self.error.say("")
        self.retranslate()

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say why a wish was not fulfilled."""
        self.error.say(sentence)

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        card = QFrame()
        card.setObjectName("card")
        card.setLayout(self.facts)
        self.facts.setContentsMargins(14, 12, 14, 12)
        self.facts.setHorizontalSpacing(14)
        self.facts.setVerticalSpacing(8)
        self.facts.setColumnStretch(0, 2)
        self.facts.setColumnStretch(1, 3)
        self.advice.setSpacing(8)
        column.addWidget(self.error)
        column.addLayout(self.advice)
        column.addWidget(self.settle)
        column.addWidget(card)
        for part in (self.name_caption, self.name, self.rename, self.revoke, self.revoke_note):
            column.addWidget(part)
        column.addStretch(1)
        self._card = card
        for button in (self.settle, self.rename, self.revoke, self.close_button):
            button.setMinimumWidth(44)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self.heading)
        outer.addWidget(ScrollArea(inside), 1)
        outer.addWidget(self.close_button)

    def retranslate(self) -> None:
        self.name_caption.setText(self.tr("Name of this station"))
        self.name.setAccessibleName(self.tr("Name of this station"))
        self.rename.setText(self.tr("Rename"))
        self.revoke.setText(self.tr("Shut this station out …"))
        self.revoke_note.setText(
            self.tr(
                "For a laptop that was lost or stolen. Needs a supervisor; cannot be taken back."
            )
        )
        self.settle.setText(self.tr("Put this warning away"))
        self.settle.setVisible(self._warned_of is not None)
        self.close_button.setText(self.tr("Back"))
        self._show_words()
        own = self.line is not None and self.line.own
        for part in (self.name_caption, self.name, self.rename):
            part.setVisible(own)
        may_be_revoked = self.line is not None and not own and not self.line.revoked
        self.revoke.setVisible(may_be_revoked)
        self.revoke_note.setVisible(may_be_revoked)
        self._allow_rename()

    def _show_words(self) -> None:
        _clear(self.advice)
        _clear(self.facts)
        self._card.setVisible(self.line is not None)
        words = self._words
        if words is None:
            return
        if self._stranger is not None:
            self.heading.setText(self.tr("No station of this event"))
            advice = Noted(words.stranger_advice(self._stranger), Level.BAD)
            self.advice.addWidget(advice)
        elif self.line is not None:
            self.heading.setText(self.line.name)
            for text in words.advice(self.line):
                self.advice.addWidget(Noted(text, Level.WARN))
            for row, (name, value) in enumerate(words.facts(self.line)):
                self._add_fact(row, name, value)

    def _add_fact(self, row: int, name: str, value: str) -> None:
        label, text = Words("field_name"), Words()
        label.setText(name)
        text.setText(value)
        top = Qt.AlignmentFlag.AlignTop
        self.facts.addWidget(label, row, 0, top)
        self.facts.addWidget(text, row, 1, top)

    @Slot()
    def _allow_rename(self) -> None:
        name = self.name.text().strip()
        self.rename.setEnabled(bool(name) and self.line is not None and name != self.line.name)

    @Slot()
    def _rename(self) -> None:
        self.rename_requested.emit(self.name.text().strip())

    @property
    def _warned_of(self) -> StationLine | Stranger | None:
        """What is shown, if a person can see to it."""
        return self.line if self.line is not None and self.line.is_copied else self._stranger

    @Slot()
    def _settle(self) -> None:
        if self._warned_of is not None:
            self.settled.emit(self._warned_of)

    @Slot()
    def _revoke(self) -> None:
        if self.line is not None:
            self.revocation_wanted.emit(self.line.id)


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
