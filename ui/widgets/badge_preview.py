"""One badge as it will look, with arrows to leaf through all that were chosen."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.level import Level
from ui.widgets.fitted_label import FittedLabel
from ui.widgets.paper_view import PaperView
from ui.widgets.retranslated import Retranslated
from ui.widgets.status_words import StatusWords


class BadgePreview(Retranslated, QWidget):
    """Shows the badge at one place of the list.

    Signals:
        place_chosen: The badge at this place, counted from 0, shall be shown.
    """

    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, paper: PaperView | None = None) -> None:
        """Make a preview.

        Args:
            parent: The owner.
            paper: What shows the badge, where that can do more than show it.
        """
        super().__init__(parent)
        self._place, self._count = 0, 0
        self.paper = paper or PaperView()
        self.name = FittedLabel(largest_px=18, height_px=30, max_lines=1)
        self.position = FittedLabel(largest_px=14, height_px=20, max_lines=1, bold=False)
        self.warning = StatusWords()
        self.before, self.after = QPushButton("‹"), QPushButton("›")
        for button, key in ((self.before, "Alt+Left"), (self.after, "Alt+Right")):
            button.setObjectName("leaf")
            button.setAutoRepeat(True)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)
        self.before.clicked.connect(lambda: self._leaf(-1))
        self.after.clicked.connect(lambda: self._leaf(+1))
        self._arrange()
        self.retranslate()

    @property
    def place(self) -> int:
        """Which badge is shown, counted from 0."""
        return self._place

    def show_badge(self, image: QImage, name: str, place: int, count: int) -> None:
        """Show the badge at `place` of `count`."""
        self._place, self._count = place, count
        self.paper.show_image(image)
        self.name.set_text(name)
        self.retranslate()

    def show_nothing(self) -> None:
        """Show that nobody was chosen."""
        self._place, self._count = 0, 0
        self.paper.show_image(QImage())
        self.name.set_text("")
        self.show_warning("")
        self.retranslate()

    def show_warning(self, text: str) -> None:
        """Say what somebody should look at on this badge."""
        self.warning.show_status(Level.WARN, text)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.position)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.before)
        foot.addLayout(words, 1)
        foot.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.paper, 1)
        column.addWidget(self.warning)
        column.addLayout(foot)

    def retranslate(self) -> None:
        self.paper.set_empty_text(self.tr("Nobody is chosen."))
        self.before.setAccessibleName(self.tr("Badge before"))
        self.after.setAccessibleName(self.tr("Next badge"))
        self.before.setToolTip(self.tr("Badge before") + " (Alt+←)")
        self.after.setToolTip(self.tr("Next badge") + " (Alt+→)")
        number = QLocale().toString
        place = self.tr("{place} of {count}").format(
            place=number(self._place + 1), count=number(self._count)
        )
        self.position.set_text(place if self._count else "")
        self.before.setEnabled(self._place > 0)
        self.after.setEnabled(self._place + 1 < self._count)

    @Slot()
    def _leaf(self, by: int) -> None:
        self.place_chosen.emit(self._place + by)
