"""Words that can be chosen, any number of them; none means all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.flow_layout import FlowLayout


class TagChoice(QWidget):
    """A button for each word, and one that stands for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._tags: dict[str, QPushButton] = {}
        self._before: tuple[str, ...] = ()
        self._all = QPushButton()
        self._word: Callable[[str], str] = str
        self._add(self._all)
        self._all.clicked.connect(self._drop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark_all()

    def set_words(self, everything: str, word: Callable[[str], str]) -> None:
        """Call no choice at all `everything`, and each tag what `word` makes of it."""
        self._word = word
        self._all.setText(everything)
        for tag, button in self._tags.items():
            button.setText(word(tag))

    def show_tags(self, tags: tuple[str, ...], chosen: tuple[str, ...]) -> None:
        """Offer `tags` and whatever else is chosen; case does not matter."""
        for button in self._tags.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self._tags = {}
        self._before = chosen
        folded = {tag.casefold() for tag in chosen}
        known = {tag.casefold() for tag in tags}
        for tag in (*tags, *(tag for tag in chosen if tag.casefold() not in known)):
            button = QPushButton(self._word(tag))
            self._tags[tag] = button
            self._add(button)
            button.setChecked(tag.casefold() in folded)
            button.toggled.connect(self._mark_all)
        self._mark_all()
        self.updateGeometry()

    def chosen(self) -> tuple[str, ...]:
        """Return the chosen tags, in the order and spelling they had; none where everything is."""
        checked = {tag.casefold(): tag for tag, button in self._tags.items() if button.isChecked()}
        kept = [tag for tag in self._before if checked.pop(tag.casefold(), None)]
        return (*kept, *checked.values())

    def _add(self, button: QPushButton) -> None:
        button.setObjectName("tag")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._flow.addWidget(button)

    def _drop(self) -> None:
        for button in self._tags.values():
            button.setChecked(False)
        self._mark_all()

    def _mark_all(self) -> None:
        self._all.setChecked(not self.chosen())
