"""Which key does what: a line of the most used, and an overview of all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from checkin.model import Tone
from ui import theme
from ui.i18n import QT_TRANSLATE_NOOP
from ui.widgets.retranslated import Retranslated
from ui.widgets.verdict_symbol import Shape, VerdictSymbol

HEIGHT_PX = 24
OVERVIEW_PX = 900
# The key, a word for the line, and a sentence for the overview
KEYS: tuple[tuple[str, str, str], ...] = (
    ("F1", "", QT_TRANSLATE_NOOP("KeyHints", "Show these keys")),
    ("F2", QT_TRANSLATE_NOOP("KeyHints", "Search"),
     QT_TRANSLATE_NOOP("KeyHints", "Search by name, organization or number; or just type")),
    ("F3", "", QT_TRANSLATE_NOOP("KeyHints", "Change between entry and exit")),
    ("F5", QT_TRANSLATE_NOOP("KeyHints", "Badge"),
     QT_TRANSLATE_NOOP("KeyHints", "Print a badge for the person shown")),
    ("F6", "", QT_TRANSLATE_NOOP("KeyHints", "All about the person shown")),
    ("F7", "", QT_TRANSLATE_NOOP("KeyHints", "Exchange with the stick")),
    ("F8", "", QT_TRANSLATE_NOOP("KeyHints", "Let in anyway, or confirm a note")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("KeyHints", "Undo"),
     QT_TRANSLATE_NOOP("KeyHints", "Take the latest check-in back")),
    ("Esc", QT_TRANSLATE_NOOP("KeyHints", "Clear"),
     QT_TRANSLATE_NOOP("KeyHints", "Clear, and wait for the next badge")),
    ("↑ ↓", "", QT_TRANSLATE_NOOP("KeyHints", "Choose among the people found")),
    ("Enter", "", QT_TRANSLATE_NOOP("KeyHints", "Check in the person chosen")),
    ("F9", "", QT_TRANSLATE_NOOP("KeyHints", "Light or dark")),
    ("F10 F12", "", QT_TRANSLATE_NOOP("KeyHints", "Yes and no: did the badge come out?")),
    ("F11", "", QT_TRANSLATE_NOOP("KeyHints", "Full screen")),
    ("Ctrl+O", "", QT_TRANSLATE_NOOP("KeyHints", "Who is at the desk")),
    ("Ctrl+L", "", QT_TRANSLATE_NOOP("KeyHints", "Language")),
)  # fmt: skip
SHAPES: tuple[tuple[Shape, Tone, str], ...] = (
    (Shape.TICK, Tone.ADMIT, QT_TRANSLATE_NOOP("KeyHints", "Let in")),
    (Shape.ARROW, Tone.ADMIT, QT_TRANSLATE_NOOP("KeyHints", "Has left")),
    (Shape.TRIANGLE, Tone.REPEAT, QT_TRANSLATE_NOOP("KeyHints", "In already: ask for a photo ID")),
    (Shape.CROSS, Tone.REFUSE, QT_TRANSLATE_NOOP("KeyHints", "Do not let in")),
    (Shape.INFO, Tone.ACTION, QT_TRANSLATE_NOOP("KeyHints", "Something is to be done first")),
)


class KeyHints(QWidget):
    """One line of keys and words; the last ones are left out where there is no room.

    Signals:
        key_chosen: The operator clicked the key with this name.
    """

    key_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._places: list[tuple[QRectF, str]] = []

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT_PX)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, key in self._places:
            if place.contains(event.position()):
                self.key_chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._places.clear()
        left = 0.0
        for key, word, _ in KEYS:
            if word:
                left = self._paint_hint(painter, left, key, _translated(word))

    def _paint_hint(self, painter: QPainter, left: float, key: str, word: str) -> float:
        palette = theme.current()
        bold, plain = _small(self.font(), bold=True), _small(self.font(), bold=False)
        cap_px = QFontMetricsF(bold).horizontalAdvance(key) + 22
        word_px = QFontMetricsF(plain).horizontalAdvance(word)
        if left + cap_px + 8 + word_px > self.width():
            return left
        cap = QRectF(left + 0.5, 1.5, cap_px, HEIGHT_PX - 3)
        painter.setPen(palette.color("line"))
        painter.drawRoundedRect(cap, 6, 6)
        painter.setFont(bold)
        painter.setPen(palette.color("muted"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
        painter.setFont(plain)
        where = QRectF(QPointF(cap.right() + 8, 0), QPointF(self.width(), HEIGHT_PX))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), word)
        right = cap.right() + 8 + word_px
        self._places.append((QRectF(left, 0, right - left, HEIGHT_PX), key))
        return right + 12


class KeyOverview(Retranslated, QFrame):
    """All keys and shapes on one card, over the desk; any key or click puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("overview")
        self._grid = QGridLayout()
        self._legend = QGridLayout()
        self._title = QLabel()
        self._title.setObjectName("title")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addLayout(self._legend)
        self._words: list[tuple[QLabel, str]] = []
        self._fill()
        self.retranslate()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Show the card in the middle of its parent, or put it away."""
        if self.isVisible():
            self.hide()
            return
        self.place()
        self.show()
        self.raise_()
        self.setFocus()

    def place(self) -> None:
        """Take the middle of the parent, and never more than it has."""
        room = self._over.rect().adjusted(8, 8, -8, -8)
        width = min(OVERVIEW_PX, room.width())
        self.resize(width, min(room.height(), self.heightForWidth(width)))
        self.move(room.center() - self.rect().center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def _fill(self) -> None:
        half = (len(KEYS) + 1) // 2
        for number, (key, _, sentence) in enumerate(KEYS):
            row, column = number % half, (number // half) * 2
            cap = QLabel(f"<b>{key}</b>")
            self._grid.addWidget(cap, row, column)
            self._grid.addWidget(self._label(sentence), row, column + 1)
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        for number, (shape, tone, sentence) in enumerate(SHAPES):
            row, column = number % 3, (number // 3) * 2
            self._legend.addWidget(VerdictSymbol(shape, tone), row, column)
            self._legend.addWidget(self._label(sentence), row, column + 1)
        self._legend.setColumnStretch(1, 1)
        self._legend.setColumnStretch(3, 1)

    def _label(self, text: str) -> QLabel:
        label = QLabel(wordWrap=True)
        label.setMinimumWidth(1)
        self._words.append((label, text))
        return label

    def retranslate(self) -> None:
        self._title.setText(self.tr("Keys and shapes"))
        self.setAccessibleName(self._title.text())
        for label, text in self._words:
            label.setText(_translated(text))


def _small(font: QFont, *, bold: bool) -> QFont:
    result = QFont(font)
    result.setPixelSize(13)
    result.setBold(bold)
    return result


def _translated(text: str) -> str:
    return QCoreApplication.translate("KeyHints", text)
