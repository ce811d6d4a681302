"""What makes this laptop a station of an event: the pack, its passphrase, and a name."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui.sentences import Sentence
from ui.widgets.drop_area import DropArea
from ui.widgets.event_form import LONGEST_NAME, LabeledField
from ui.widgets.form import Words
from ui.widgets.passphrase_line import PassphraseLine
from ui.widgets.retranslated import Retranslated

BESIDE_PX = 10


@dataclass(frozen=True, slots=True)
class JoinWish:
    """What the operator typed; the passphrase is shown by nothing that prints it."""

    pack: Path
    passphrase: str = field(repr=False)
    station: str


class JoinForm(Retranslated, QWidget):
    """Asks for three things; what is wrong is said at the one it is about.

    Signals:
        choice_wanted: The operator wants to choose a pack.
        join_requested: The JoinWish; everything needed is there.
    """

    choice_wanted = Signal()
    join_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pack: Path | None = None
        self._found_on = ""  # the stick that the pack was found on
        self._retold = False
        self.area = DropArea()
        self.choose, self.pack_invalid = self.area.choose, self.area.invalid
        self.station = QLineEdit()
        self.secret = PassphraseLine()
        self.passphrase, self.show_passphrase = self.secret.line, self.secret.button
        self.station.setMaxLength(LONGEST_NAME)
        self.passphrase_field = LabeledField(self.secret)
        self.station_field = LabeledField(self.station)
        self.progress, self.bar = Words("hint"), QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self._arrange()
        self._connect()
        self._proposed = True  # the name is still our first proposal
        self.set_busy("")
        self.retranslate()

    def propose_pack(self, pack: Path, found_on: str) -> None:
        """Take `pack`, which was found on the stick of that name; another one may be chosen."""
        self.pack, self._found_on = pack, found_on
        self.pack_invalid.say("")
        self.retranslate()

    def choose_pack(self, pack: Path) -> None:
        """Take `pack`, which was chosen or dropped."""
        self.propose_pack(pack, "")
        (self.station if self.passphrase.text() else self.passphrase).setFocus()

    def focus_first(self) -> None:
        """Put the cursor where the operator begins."""
        (self.choose if self.pack is None else self.passphrase).setFocus()

    @Slot()
    def ask(self) -> None:
        """Want to join if everything is there, or say at each place what is missing."""
        self._retold = True
        self._judge()
        name = " ".join(self.station.text().split())
        if self.pack is None:
            self.choose.setFocus()
        elif not self.passphrase.text().strip():
            self.passphrase.setFocus()
        elif not name:
            self.station.setFocus()
        else:
            self.join_requested.emit(JoinWish(self.pack, self.passphrase.text(), name))

    def refuse_pack(self, sentence: Sentence) -> None:
        """Say what is wrong with the pack."""
        self.pack_invalid.say(sentence)
        self.choose.setFocus()

    def refuse_passphrase(self, sentence: Sentence) -> None:
        """Say what is wrong with the passphrase, which stays to be corrected."""
        self.passphrase_field.refuse(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def refuse_name(self, sentence: Sentence, free: str = "") -> None:
        """Say what is wrong with the station's name; `free` takes its place unless it was typed."""
        if free and not self.station.isModified():
            self._proposed = False
            self.station.setText(free)
        self.station_field.refuse(sentence)
        self.station.setFocus()
        self.station.selectAll()

    def set_busy(self, words: Sentence) -> None:
        """Say what takes its time, and take no second wish meanwhile; nothing where it is done."""
        for part in (self.area, self.passphrase, self.show_passphrase, self.station):
            part.setEnabled(not words)
        self.bar.setVisible(bool(words))
        self.progress.say(words)
        self.bar.setAccessibleName(self.progress.text())

    @Slot()
    def forget_passphrase(self) -> None:
        """Leave no passphrase in the window, nor in what can be undone there."""
        self.secret.forget()
        self.passphrase_field.refuse("")

    def retranslate(self) -> None:
        """Set every text anew."""
        self.area.title.setText(self.pack.name if self.pack else self.tr("Event pack"))
        hint = self.tr("The file that ends in .eventpack, from the first laptop. Drop it here or:")
        found = self.tr("Found on the stick {name}").format(name=self._found_on)
        self.area.hint.say((found if self._found_on else "") if self.pack else hint)
        another, first = self.tr("Choose another pack…"), self.tr("Choose the pack…")
        self.choose.setText(another if self.pack else first)
        self.passphrase_field.set_words(
            self.tr("Passphrase of the pack"), self.tr("Whoever made the pack knows it")
        )
        self.passphrase.setAccessibleName(self.tr("Passphrase of the pack"))
        self.station_field.set_words(
            self.tr("Name of this laptop"),
            self.tr("Each laptop has its own: it is shown with whatever was scanned here"),
        )
        if self._proposed and not self.station.isModified():
            self.station.setText(self.tr("Station 2"))
        self.progress.say_again()
        self.bar.setAccessibleName(self.progress.text())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, BESIDE_PX, 0)
        column.setSpacing(14)
        for part in (self.area, self.passphrase_field, self.station_field, self.bar, self.progress):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choice_wanted)
        self.passphrase.returnPressed.connect(self.ask)
        self.station.returnPressed.connect(self.ask)
        self.passphrase.textEdited.connect(self._judge_again)
        self.station.textEdited.connect(self._judge_again)

    def _judge(self) -> None:
        if self.pack is None:
            self.pack_invalid.say(lambda: self.tr("Choose the pack."))
        has_passphrase = bool(self.passphrase.text().strip())
        self.passphrase_field.refuse("" if has_passphrase else self._passphrase_missing)
        self.station_field.refuse("" if self.station.text().strip() else self._name_missing)

    def _passphrase_missing(self) -> str:
        return self.tr("Type the passphrase.")

    def _name_missing(self) -> str:
        return self.tr("Give this laptop a name.")

    @Slot()
    def _judge_again(self) -> None:
        if self._retold:
            self._judge()
