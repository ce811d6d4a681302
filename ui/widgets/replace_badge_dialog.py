"""Prints a badge again: choosing the reason is all that is to be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.model import Attendee, ReplaceReason
from ui import history_words, operator_messages, theme
from ui.i18n import QT_TRANSLATE_NOOP
from ui.widgets.desk_dialog import DeskDialog
from ui.widgets.fitted_label import FittedLabel
from ui.widgets.fitted_text import fit

# Harmless first: Enter pressed in a hurry must not make a good badge worthless
ORDER = (ReplaceReason.DAMAGED, ReplaceReason.LOST, ReplaceReason.DATA)
CONSEQUENCES: dict[ReplaceReason, str] = {
    ReplaceReason.DAMAGED: QT_TRANSLATE_NOOP(
        "ReplaceBadgeDialog", "The same badge again; the old one stays valid"
    ),
    ReplaceReason.LOST: QT_TRANSLATE_NOOP(
        "ReplaceBadgeDialog", "A new badge; the lost one is refused from now on"
    ),
    ReplaceReason.DATA: QT_TRANSLATE_NOOP(
        "ReplaceBadgeDialog", "A new badge; keep the wrong one, it is refused from now on"
    ),
}
SIZE_PX = QSize(860, 540)
BUTTON_PX = 86


class Preview(QLabel):
    """Shows a badge as large as there is room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(200, 160)
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show `image` from now on."""
        self._image = image
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scale()
        super().resizeEvent(event)

    def _scale(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() - QSize(24, 24)
        scaled = self._image.scaled(
            room * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(scaled))


class ReasonButton(QAbstractButton):
    """A large button with a key, a word and, below it, what pressing it comes to."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, word: str, consequence: str) -> None:
        """Show both lines, and let a screen reader say them."""
        self.setText(word)
        self.setAccessibleName(word)
        self.setAccessibleDescription(consequence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, BUTTON_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, BUTTON_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # Qt leaves Enter to push buttons
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, accent = palette.color("surface"), palette.color("accent")
        active = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(accent if active else palette.color("line"), 2 if active else 1))
        painter.setBrush(theme.blend(surface, accent, 0.12 if self.hasFocus() else 0.0))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 12, 12)
        family = self.font().family()
        word = fit(self.text(), family, True, box.width() - 66, 28, 20, 12, 1)
        below = self.accessibleDescription()
        room = box.height() - word.height - 17
        more = fit(below, family, False, box.width() - 66, room, 15, 10, 2)
        both = box.adjusted(50, (box.height() - word.height - more.height) / 2, -16, 0)
        painter.setPen(palette.color("muted"))
        key = fit(self._key, family, True, 30, 40, 22, 12, 1)
        key.paint(painter, box.adjusted(18, both.top() + (word.height - key.height) / 2, 0, 0))
        painter.setPen(palette.color("text"))
        word.paint(painter, both)
        painter.setPen(palette.color("muted"))
        more.paint(painter, both.adjusted(0, word.height, 0, 0))


class ReplaceBadgeDialog(DeskDialog):
    """Shows the badge that would be printed, and a button for each reason.

    Signals:
        preview_requested: The badge as it would look for this ReplaceReason is to be shown.
        replacement_requested: The attendee's id and the ReplaceReason; print now.
    """

    preview_requested = Signal(object)
    replacement_requested = Signal(str, object)

    def __init__(self, attendee: Attendee, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attendee = attendee
        self.person = FittedLabel(largest_px=24, height_px=60)
        self.person.set_text(attendee.name)
        self.about = FittedLabel(largest_px=15, bold=False, height_px=42)
        self.preview = Preview()
        self.printer = QLabel(wordWrap=True)
        self.printer.setObjectName("caption")
        self.printer.setMinimumWidth(1)
        self.cancel = QPushButton()
        self.buttons: dict[ReplaceReason, ReasonButton] = {}
        for number, reason in enumerate(ORDER, start=1):
            self._make_button(number, reason)
        self._arrange()
        self.retranslate()
        self.resize(SIZE_PX)
        self.buttons[ORDER[0]].setFocus()

    @Slot(QImage)
    def show_preview(self, image: QImage) -> None:
        """Show the badge that would be printed."""
        self.preview.show_image(image)

    @Slot(str)
    def show_printer(self, text: str) -> None:
        """Say which printer it goes to, and how that is."""
        self.printer.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for the preview of the reason that the focus or the mouse came to."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            for reason, button in self.buttons.items():
                if watched is button:
                    self.preview_requested.emit(reason)
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self.tr("Print the badge again: why?"))
        self.about.set_text(operator_messages.about(self._attendee))
        self.preview.setAccessibleName(self.tr("How the badge will look"))
        self.cancel.setText(self.tr("Cancel") + "   Esc")
        for reason, button in self.buttons.items():
            word = history_words.replacement_word(reason)
            consequence = QCoreApplication.translate("ReplaceBadgeDialog", CONSEQUENCES[reason])
            button.set_words(word, consequence)
        super().retranslate()

    def _make_button(self, number: int, reason: ReplaceReason) -> None:
        button = ReasonButton(str(number))
        button.clicked.connect(partial(self._request, reason))
        button.installEventFilter(self)
        shortcut = QShortcut(QKeySequence(str(number)), self)
        shortcut.activated.connect(button.click)
        self.buttons[reason] = button

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self.person, self.about, *self.buttons.values(), self.error):
            right.addWidget(widget)
        right.addStretch(1)
        right.addWidget(self.printer)
        right.addWidget(self.cancel)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.preview, 5)
        row.addLayout(right, 6)
        self.column.addLayout(row, 1)

    def _request(self, reason: ReplaceReason, checked: bool = False) -> None:
        self.replacement_requested.emit(self._attendee.id, reason)
