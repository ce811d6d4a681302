"""Messages that wait at the side until they were read; none of them stops the queue."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import timers
from ui.level import Level
from ui.sentences import Sentence, said

MOST = 3  # more would cover the list of scans; the oldest gives way
STAYS_MS = 15_000  # a message that needs no hand goes by itself


class Message(QFrame):
    """One sentence, a button to put it away, and one to do something about it if there is such.

    Signals:
        closed: The message was read, or its time is over.
        acted: The operator wants to do something about it.
    """

    closed = Signal()
    acted = Signal()

    def __init__(
        self,
        sentence: Sentence,
        level: Level,
        action: Sentence = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("level", level.value)
        self.level = level
        self._sentence, self._action = sentence, action
        self.stands_for = ""  # what its button leads to
        self._label = QLabel(wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setMinimumWidth(1)
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setMinimumSize(44, 44)
        self.close_button.clicked.connect(self.closed)
        # no click moves the focus away from the desk: the next badge may be typed there
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.action = QPushButton()
        self.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.action.setVisible(bool(action))
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = timers.single_shot(self, STAYS_MS)
        self._timer.timeout.connect(self.closed)
        self.start()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def start(self) -> None:
        """Begin the message's time anew; one about a fault stays until it is put away."""
        if self.level in (Level.OK, Level.OFF):
            self._timer.start()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._label.setText(said(self._sentence))
        self.action.setText(said(self._action))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))


class MessageBar(QWidget):
    """Stacks messages, newest below, and drops one that is shown already.

    Signals:
        action_chosen: The operator wants what the button of a message stands for.
    """

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._messages: list[Message] = []
        self.setVisible(False)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown, oldest first."""
        return tuple(message.text for message in self._messages)

    @Slot(object, str)
    def show_message(
        self, sentence: Sentence, level: str = Level.WARN, action: str = "", words: Sentence = ""
    ) -> None:
        """Show `sentence` unless it is shown already.

        Args:
            sentence: What is said; of what is said by a function the words change with the
                language.
            level: ok and off go by themselves; warn and bad stay until they are put away.
            action: What a button of the message stands for; none without. It takes the place of
                a former message with the same action.
            words: What that button says.
        """
        for shown in self._messages:
            if shown.text == said(sentence):
                shown.start()
                return
        self.put_away(action)
        if len(self._messages) == MOST:
            self._remove(self._messages[0])
        message = Message(sentence, Level(level), words if action else "", self)
        message.stands_for = action
        message.closed.connect(lambda: self._remove(message))
        message.acted.connect(lambda: self._act(message, action))
        self._messages.append(message)
        self._column.addWidget(message)
        self.setVisible(True)

    def offers(self, action: str) -> bool:
        """Tell whether a message with the button `action` is shown."""
        return any(message.stands_for == action for message in self._messages)

    @Slot(str)
    def put_away(self, action: str) -> None:
        """Put those away by whose button one comes to what is open now."""
        for message in tuple(self._messages):
            if action and message.stands_for == action:
                self._remove(message)

    def take_back(self, sentence: Sentence) -> None:
        """Put the message away that says `sentence`: it holds no more."""
        for message in tuple(self._messages):
            if message.text == said(sentence):
                self._remove(message)

    @Slot()
    def clear(self) -> None:
        """Put all messages away."""
        for message in tuple(self._messages):
            self._remove(message)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for message in self._messages:
                message.retranslate()
        super().changeEvent(event)

    def _act(self, message: Message, action: str) -> None:
        self._remove(message)
        self.action_chosen.emit(action)

    def _remove(self, message: Message) -> None:
        if message in self._messages:
            self._messages.remove(message)
            self._column.removeWidget(message)
            message.hide()
            message.deleteLater()
        self.setVisible(bool(self._messages))
