"""Asks for the event pack and a new PIN, where every supervisor's PIN is forgotten."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from checkin.model import LEAST_PIN, Operator
from ui.sentences import Sentence
from ui.widgets.desk_dialog import DeskDialog
from ui.widgets.form import Choice, Words
from ui.widgets.pack_picker import PackPicker
from ui.widgets.passphrase_line import PassphraseLine
from ui.widgets.pin_line import PinLine

WIDTH_PX = 760


@dataclass(frozen=True, slots=True)
class RecoveryWish:
    """What was typed; the secrets are shown by nothing that prints it."""

    pack: Path
    passphrase: str = field(repr=False)
    supervisor: str
    pin: str = field(repr=False)


class RecoveryDialog(DeskDialog):
    """One form; opening the pack takes seconds, during which nothing can be changed in it.

    Signals:
        confirmed: The RecoveryWish; everything needed is there.
    """

    confirmed = Signal(object)

    def __init__(self, supervisors: tuple[Operator, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack: Path | None = None
        self.about = Words("hint")
        self.packs = PackPicker(self)
        self.choose = QPushButton()
        self.choose.setAutoDefault(False)
        self.secret = PassphraseLine()
        self.secret.button.setAutoDefault(False)
        self.supervisor = Choice()
        self.supervisor.fill(tuple((each.name, each.name) for each in supervisors))
        self.pin, self.again = PinLine(), PinLine()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.cancel, self.confirm = QPushButton(), QPushButton()
        self.cancel.setAutoDefault(False)
        self.confirm.setDefault(True)
        self._fields = (self.choose, self.secret, self.supervisor, self.pin)
        self._labels = tuple(Words("field_name") for _ in self._fields)
        self._arrange()
        self.choose.clicked.connect(self.packs.open_pack)
        self.packs.chosen.connect(self.choose_pack)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self.retranslate()
        self._take_room()

    @Slot(object)
    def choose_pack(self, pack: Path) -> None:
        """Take `pack`, and go on with its passphrase."""
        self._pack = pack
        self._show_pack()
        self.secret.setFocus()

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say why there is no new PIN, and let it be tried again."""
        super().show_error(sentence)
        self._set_busy(False)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self.tr("New PIN by the event pack"))
        self.about.setText(
            self.tr(
                "Whoever has the event pack and its passphrase may give a supervisor a new PIN. "
                "Every station and the day's report tell of it."
            )
        )
        texts = (
            self.tr("Event pack"), self.tr("Passphrase of the pack"), self.tr("Supervisor"),
            self.tr("New PIN"),
        )  # fmt: skip
        for label, part, text in zip(self._labels, self._fields, texts, strict=True):
            label.setText(text)
            part.setAccessibleName(text)
        self.secret.line.setAccessibleName(texts[1])
        self.again.setAccessibleName(self.tr("The PIN again"))
        self.again.setPlaceholderText(self.tr("The PIN again"))
        self.cancel.setText(self.tr("Cancel") + "   Esc")
        self.confirm.setText(self.tr("Set the new PIN") + "   Enter")
        self.bar.setAccessibleName(self.tr("The pack is being opened; that takes a few seconds…"))
        self._show_pack()
        super().retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for row, part in enumerate(self._fields):
            grid.addWidget(self._labels[row], row, 0)
            grid.addWidget(part, row, 1, 1, 1 if part is self.pin else 2)
        grid.addWidget(self.again, len(self._fields) - 1, 2)
        for column, share in enumerate((4, 3, 3)):
            grid.setColumnStretch(column, share)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm)
        self.column.addWidget(self.about)
        self.column.addLayout(grid)
        self.column.addWidget(self.error)
        self.column.addWidget(self.bar)
        self.column.addLayout(buttons)

    def _show_pack(self) -> None:
        self.choose.setText(self._pack.name if self._pack else self.tr("Choose the pack…"))
        self.choose.setToolTip(str(self._pack or ""))

    def _set_busy(self, busy: bool) -> None:
        for part in (*self._fields, self.again, self.confirm):
            part.setEnabled(not busy)
        self.bar.setVisible(busy)
        self._take_room()

    def _take_room(self) -> None:
        """Take the size that the words need: lines come and go below the fields."""
        self.column.activate()
        self.resize(WIDTH_PX, self.column.totalHeightForWidth(WIDTH_PX))

    @Slot()
    def _confirm(self) -> None:
        problem = self._problem()
        self.show_error(problem)
        if problem or self._pack is None:
            return
        self._set_busy(True)
        passphrase, pin = self.secret.line.text(), self.pin.text()
        self.confirmed.emit(RecoveryWish(self._pack, passphrase, self.supervisor.value(), pin))

    def _problem(self) -> str:
        """Return what is missing or wrong, and put the cursor there."""
        pin = self.pin.text()
        problems: tuple[tuple[bool, QWidget, str], ...] = (
            (self._pack is None, self.choose, self.tr("Choose the pack.")),
            (not self.secret.line.text().strip(), self.secret, self.tr("Type the passphrase.")),
            (
                len(pin) < LEAST_PIN,
                self.pin,
                self.tr("The PIN needs at least {count} characters.").format(count=LEAST_PIN),
            ),
            (
                pin != self.again.text(),
                self.again,
                self.tr("The two PINs differ. Type them again."),
            ),
        )
        for is_wrong, part, sentence in problems:
            if is_wrong:
                part.setFocus()
                return sentence
        return ""
