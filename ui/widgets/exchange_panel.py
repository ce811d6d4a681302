"""Giving entries to other stations and taking theirs: by stick, by pack, by address."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.exchange_files import SHORTEST_PASSPHRASE
from ui.sentences import Sentence
from ui.widgets.form import Words
from ui.widgets.passphrase_line import PassphraseLine
from ui.widgets.retranslated import Retranslated
from ui.widgets.shared_folder_panel import SharedFolderPanel
from ui.widgets.typed_addresses import TypedAddresses

SPACE_PX = 10


class ExchangePanel(Retranslated, QWidget):
    """Offers every way in which entries travel, the usual ones first.

    Signals:
        export_wanted: Entries shall go onto a stick.
        import_wanted: Files of other stations shall be taken in.
        pack_wanted: A pack shall be made under the passphrase that was typed.
        spoke: There is something new to read at the top.
        connect_requested: A station shall be connected to at this address.
        forget_requested: It shall not be connected to any more at this address.
    """

    export_wanted = Signal()
    import_wanted = Signal()
    pack_wanted = Signal()
    spoke = Signal()
    connect_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stick, self.packs, self.addresses = (Words("caption") for _ in range(3))
        self.export, self.take = QPushButton(), QPushButton()
        self.pack, self.connect_button = QPushButton(), QPushButton()
        self.secret, self.address = PassphraseLine(), QLineEdit()
        self.passphrase = self.secret.line
        self.least = Words("hint")
        self.typed = TypedAddresses()
        self.shared = SharedFolderPanel()
        self.result, self.error = Words("hint"), Words("error")
        self._arrange()
        self.typed.forget_requested.connect(self.forget_requested)
        self.export.clicked.connect(self.export_wanted)
        self.take.clicked.connect(self.import_wanted)
        self.pack.clicked.connect(self.pack_wanted)
        self.passphrase.textChanged.connect(self._allow_pack)
        self.connect_button.clicked.connect(self._connect_to)
        self.address.returnPressed.connect(self._connect_to)
        self.say("")
        self._allow_pack()
        self.retranslate()

    def say(self, sentence: Sentence) -> None:
        """Say what came of a wish."""
        self.result.say(sentence)
        self.error.say("")
        if sentence:
            self.spoke.emit()

    def say_error(self, sentence: Sentence) -> None:
        """Say why a wish was not fulfilled."""
        self.result.say("")
        self.error.say(sentence)
        if sentence:
            self.spoke.emit()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while one is being fulfilled."""
        self.export.setEnabled(not busy)
        self.take.setEnabled(not busy)
        self.secret.setEnabled(not busy)
        self._allow_pack()

    @Slot()
    def forget_passphrase(self) -> None:
        """Leave no passphrase on the screen."""
        self.secret.forget()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(SPACE_PX)
        for widget in (
            self.error, self.result, self.stick, self.export, self.take, self.shared,
            self.addresses,
        ):  # fmt: skip
            column.addWidget(widget)
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_PX)
        beside.addWidget(self.address, 1)
        beside.addWidget(self.connect_button)
        column.addLayout(beside)
        for part in (self.typed, self.packs, self.secret, self.least, self.pack):
            column.addWidget(part)
        column.addStretch(1)

    @Slot()
    def _allow_pack(self) -> None:
        is_long = len(self.passphrase.text().strip()) >= SHORTEST_PASSPHRASE
        self.pack.setEnabled(self.secret.isEnabled() and is_long)

    @Slot()
    def _connect_to(self) -> None:
        address = self.address.text().strip()
        if address:
            self.connect_requested.emit(address)
            self.address.clear()

    def retranslate(self) -> None:
        self.stick.setText(self.tr("By stick or folder"))
        self.export.setText(self.tr("Give all entries …"))
        self.take.setText(self.tr("Take files in …"))
        self.addresses.setText(self.tr("A station that is not found by itself"))
        self.address.setPlaceholderText(self.tr("Address, such as 192.168.1.20"))
        self.address.setAccessibleName(self.tr("Address of a station"))
        self.connect_button.setText(self.tr("Connect"))
        self.packs.setText(self.tr("Another laptop shall join"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase for the pack"))
        self.passphrase.setAccessibleName(self.tr("Passphrase for the pack"))
        least = self.tr("At least {count} characters; some words are easy to say and to type.")
        self.least.setText(least.format(count=SHORTEST_PASSPHRASE))
        self.passphrase.setAccessibleDescription(self.least.text())
        self.pack.setText(self.tr("Make a pack …"))
