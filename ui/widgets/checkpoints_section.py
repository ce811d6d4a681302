"""The settings of the checkpoints: a list of them, and a form for one."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from checkin.model import Checkpoint
from ui.sentences import Sentence
from ui.widgets.checkpoint_editor import CheckpointEditor
from ui.widgets.checkpoint_words import summary
from ui.widgets.list_rows import Row
from ui.widgets.row_chooser import RowChooser
from ui.widgets.settings_section import SettingsSection


class CheckpointsSection(SettingsSection):
    """Lists the checkpoints; a click opens one, and another button begins a new one.

    Signals:
        checkpoint_changed: This Checkpoint shall be so from now on; one without an id is new.
    """

    checkpoint_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checkpoints: tuple[Checkpoint, ...] = ()
        self._categories: tuple[str, ...] = ()
        self._zone: tzinfo = UTC
        self._now = datetime.now(UTC)
        self.list = RowChooser()
        self.add = QPushButton()
        self.editor = CheckpointEditor()
        self.editor.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        self.column.addWidget(self.list)
        self.column.addLayout(buttons)
        self.column.addWidget(self.editor)
        self.column.addStretch(1)
        self.list.row_chosen.connect(self._open)
        self.add.clicked.connect(self._open_new)
        self.editor.save_requested.connect(self.checkpoint_changed)
        self.editor.cancel_requested.connect(self.step_back)
        self.retranslate()

    def show_checkpoints(
        self,
        checkpoints: tuple[Checkpoint, ...],
        categories: tuple[str, ...],
        zone: tzinfo,
        now: datetime,
    ) -> None:
        """List `checkpoints` and put the form away: what it held is saved."""
        self._checkpoints, self._categories = checkpoints, categories
        self._zone, self._now = zone, now
        self.step_back()
        self.retranslate()

    def show_error(self, sentence: Sentence) -> None:
        """Say why the checkpoint was not saved, beside its button."""
        if self.editor.isVisibleTo(self):
            self.editor.error.say(sentence)
        else:
            super().show_error(sentence)

    @Slot()
    def step_back(self) -> bool:
        was_open = self.editor.isVisibleTo(self)
        self._show_editor(False)
        if was_open:
            self.list.setFocus()
        return was_open

    def retranslate(self) -> None:
        self.name = self.tr("Checkpoints")
        self.intro.say(
            self.tr("Where and what for badges are scanned. All stations use the same ones.")
        )
        self.add.setText("+  " + self.tr("Add a checkpoint"))
        self.list.setAccessibleName(self.name)
        self.list.show_rows(
            tuple(
                Row(checkpoint.name, summary(checkpoint, self._zone, self._now))
                for checkpoint in self._checkpoints
            )
        )
        self.list.fit_height(7)

    @Slot(int)
    def _open(self, place: int) -> None:
        self._edit(self._checkpoints[place])

    @Slot()
    def _open_new(self) -> None:
        self._edit(Checkpoint("", ""))

    def _edit(self, checkpoint: Checkpoint) -> None:
        self._show_editor(True)
        self.editor.edit(checkpoint, self._categories, self._zone, self._now)

    def _show_editor(self, shown: bool) -> None:
        super().show_error("")
        for widget in (self.intro, self.list, self.add):
            widget.setVisible(not shown)
        self.editor.setVisible(shown)
