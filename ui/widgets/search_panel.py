"""Search by name, organisation or number: a field, and the people it finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin.model import Hit
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.recent_scans import DeskList
from ui.widgets.search_results import HitsModel

PAGE_ROWS = 5
SURE = 0.9  # from this score on, nothing separates a hit from an exact match


class SearchField(QLineEdit):
    """One line for a name; keys that belong to the list or the desk go there.

    Signals:
        row_key_pressed: A key that moves in the list of people, while the field has the focus.
        enter_pressed: The person who is chosen shall be checked in.
    """

    row_key_pressed = Signal(int)
    enter_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_field")
        self.setMaxLength(200)
        self.setMinimumWidth(80)

    @Slot()
    def begin(self) -> None:
        """Take the focus; what is typed replaces the text that is there."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def begin_with(self, letter: str) -> None:
        """Take the focus, and a letter that was typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(letter)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()  # one key undoes the latest check-in, wherever the focus is
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.row_key_pressed.emit(key)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchPanel(QWidget):
    """What a search found, under a field that lies elsewhere in the window.

    Signals:
        search_changed: The text to look for; empty when the search ended.
        attendee_chosen: The person whom the arrow keys or the mouse point at now.
        choice_dropped: Nobody is pointed at any more.
        check_in_requested: The attendee with this id shall be checked in.
    """

    search_changed = Signal(str)
    attendee_chosen = Signal(object)
    choice_dropped = Signal()
    check_in_requested = Signal(str)

    def __init__(self, field: SearchField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._searching = False  # a better answer is on its way
        self._current_for = ""  # the text that the rows answer
        self.rows = HitsModel(self)
        self.list = DeskList()
        self.list.setModel(self.rows)
        self.found = ElidedLabel(least_px=60)
        self.found.setObjectName("caption")
        self.remark = QLabel(wordWrap=True)
        self.remark.setMinimumWidth(1)
        self.check_in = QPushButton()
        self.check_in.setObjectName("primary")
        self.check_in.setMinimumWidth(44)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.found)
        layout.addWidget(self.remark)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.check_in)
        layout.addStretch(0)
        self._connect()
        self._retranslate()

    @property
    def chosen(self) -> Hit | None:
        """Who is pointed at; None while no row is."""
        index = self.list.currentIndex()
        return self.rows.hits[index.row()] if index.isValid() else None

    @Slot(str, object, bool)
    def show_hits(self, query: str, hits: tuple[Hit, ...], quick: bool) -> None:
        """List `hits` for `query`, unless the operator has typed on since.

        Args:
            query: The text that was looked for, as `search_changed` gave it.
            hits: Who was found, best first.
            quick: Whether a slower and better answer follows.
        """
        if query != self._field.text().strip():
            return
        kept = self.chosen.attendee.id if self.chosen and self._current_for == query else ""
        self._searching = quick
        self._current_for = query
        self.rows.set_hits(hits)
        if not self._choose(kept):
            self.choice_dropped.emit()
        self._retranslate()

    @Slot()
    def clear(self) -> None:
        """Forget the search."""
        self._field.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.rows.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text)
        self._field.row_key_pressed.connect(self._move)
        self._field.enter_pressed.connect(self._request_check_in)
        self.list.activated.connect(self._request_check_in)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.check_in.clicked.connect(self._request_check_in)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._searching = True
        if not text.strip():
            self._current_for = ""
            self.rows.set_hits(())
            self.choice_dropped.emit()
        self._retranslate()
        self.search_changed.emit(text.strip())

    def _choose(self, kept: str) -> bool:
        """Point at who was pointed at before, or at the only one who can be meant."""
        hits = self.rows.hits
        ids = [hit.attendee.id for hit in hits]
        sure = [hit for hit in hits if hit.score >= SURE]
        if kept in ids:
            self.list.setCurrentIndex(self.rows.index(ids.index(kept)))
        elif len(hits) == 1 or (len(sure) == 1 and sure[0] is hits[0]):
            self.list.setCurrentIndex(self.rows.index(0))
        return self.list.currentIndex().isValid()

    @Slot(int)
    def _move(self, key: int) -> None:
        last = len(self.rows.hits) - 1
        if last >= 0:
            row = min(last, self.list.row_after(key, PAGE_ROWS))
            self.list.setCurrentIndex(self.rows.index(row))

    @Slot()
    def _request_check_in(self) -> None:
        """Check in who is pointed at; of several, the first Enter only points at the best.

        Nobody is checked in whom the operator has not seen: rows for an older text do not count.
        """
        if self._current_for != self._field.text().strip():
            return
        if self.chosen is not None:
            self.check_in_requested.emit(self.chosen.attendee.id)
        elif self.rows.hits:
            self.list.setCurrentIndex(self.rows.index(0))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.check_in.setEnabled(current.isValid())
        if current.isValid():
            self.attendee_chosen.emit(self.rows.hits[current.row()])
        else:
            self.choice_dropped.emit()

    def _retranslate(self) -> None:
        hits = self.rows.hits
        self.list.setAccessibleName(self.tr("People found"))
        self.check_in.setText(self.tr("Check in") + "   Enter")
        self.check_in.setEnabled(self.chosen is not None)
        self.found.set_text(self._found_text(len(hits)))
        self.remark.setText(self._remark_text())
        self.remark.setVisible(bool(self.remark.text()))
        self.list.setVisible(bool(hits))
        self.check_in.setVisible(bool(hits))

    def _found_text(self, count: int) -> str:
        if count:
            return self.tr("Found: {count}").format(count=count)
        return self.tr("Searching…") if self._is_waiting else self.tr("Nobody found")

    def _remark_text(self) -> str:
        hits = self.rows.hits
        if hits and hits[0].read_as:
            text = self.tr("Shown for “{text}”: the keyboard had another layout.")
            return text.format(text=hits[0].read_as)
        if hits or self._is_waiting:
            return ""
        return self.tr("Try fewer letters, the organization, or the number on the badge.")

    @property
    def _is_waiting(self) -> bool:
        return self._searching or self._current_for != self._field.text().strip()
