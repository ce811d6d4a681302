"""Shown where there is no event yet: make one, join one with its pack, or try the demo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import LANGUAGES
from ui.widgets.event_form import EventForm
from ui.widgets.form import Choice, Sentence, Words
from ui.widgets.import_preview import ListPreview
from ui.widgets.join_view import JoinView
from ui.widgets.list_card import ListCard
from ui.widgets.list_picker import PathPicker, dropped_file
from ui.widgets.page_header import PageHeader
from ui.widgets.replace_badge_dialog import ReasonButton

MARGIN_PX = 20
CHOICES_PX = 620
LANGUAGE_PX = 190
PACK, ATTENDANCE = ".eventpack", ".attend"
CHOICES, FORM, JOIN = range(3)


class FirstRunPage(QWidget):
    """The first thing that is seen on a new laptop.

    Signals:
        event_planned: The PlannedEvent that is to be made.
        demo_requested: The demo event is to be made and opened.
        left: Neither form is filled in any more.
        list_chosen: The Path of a list of people to look at.
        language_chosen: The language with this two-letter code shall be used.
    """

    event_planned = Signal(object)
    demo_requested = Signal()
    left = Signal()
    list_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self._busy = False
        self.header = PageHeader()
        self.header.back.hide()
        self.languages = Choice()
        self.languages.setFixedWidth(LANGUAGE_PX)
        self.header.add_action(self.languages)
        self.make, self.join, self.demo = (ReasonButton(key) for key in "123")
        self.title = Words("title")
        self.intro = Words("hint")
        self.form = EventForm()
        self.list = ListCard()
        self.lists = PathPicker(self)
        self.join_view = JoinView()
        self.join_form = self.join_view.form
        self.error = Words("error")
        self.error.hide()
        self.confirm = QPushButton()
        self.confirm.setObjectName("primary")
        self.confirm.setMinimumWidth(120)
        self.back = QPushButton()
        self.back.setMinimumWidth(44)
        self._views = QStackedWidget()
        self._arrange()
        self._connect()
        self._retranslate()

    def set_languages(self, languages: tuple[str, ...], current: str) -> None:
        """Offer these languages, as their two-letter codes."""
        self.languages.fill(tuple((code, LANGUAGES[code]) for code in languages))
        self.languages.choose(current)

    @Slot(object)
    def show_reading(self, path: Path) -> None:
        """Say that a list is being read."""
        self.open_form()
        self.list.show_reading(path)

    def show_preview(self, path: Path, shown: ListPreview) -> None:
        """Show what is in the list."""
        self.list.show_list(path, shown)

    @Slot(str)
    def refuse_list(self, sentence: str) -> None:
        """Say why the list cannot be used."""
        self.list.refuse(sentence)

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say why the event was not made; everything typed stays."""
        self.error.say(sentence)

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no second wish while an event is made."""
        self._busy = busy
        for button in (self.make, self.join, self.demo, self.confirm, self.list.choose):
            button.setEnabled(not busy)
        self.join_view.set_busy(busy)
        self._retranslate()

    @Slot()
    def open_form(self) -> None:
        """Ask what the event is to be."""
        if not self.shows_form:
            self._views.setCurrentIndex(FORM)
            self._retranslate()
            self.form.name.setFocus()

    @Slot()
    def open_join(self) -> None:
        """Ask for the pack of the event that this laptop shall join."""
        if not self.shows_join and not self._busy:
            self.error.say("")
            self._views.setCurrentIndex(JOIN)
            self._retranslate()
            self.join_form.focus_first()

    @Slot(object)
    def choose_pack(self, pack: Path) -> None:
        """Take the pack that was chosen or dropped."""
        self.open_join()
        self.join_form.choose_pack(pack)

    @Slot()
    def open_choices(self) -> None:
        """Offer the ways to begin."""
        if not self._busy:
            self.error.say("")
            self.join_form.forget_passphrase()
            self._views.setCurrentIndex(CHOICES)
            self._retranslate()
            self.make.setFocus()
            self.left.emit()

    @property
    def shows_form(self) -> bool:
        """Whether the operator is asked what the event is to be."""
        return self._views.currentIndex() == FORM

    @property
    def shows_join(self) -> bool:
        """Whether the operator is asked for the pack of an event."""
        return self._views.currentIndex() == JOIN

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.shows_join:
            self.join_form.focus_first()
        else:
            (self.form.name if self.shows_form else self.make).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.lists.close()
        self.join_view.packs.close()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) and not self._busy:
            self._set_hot(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hot(False)
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    @Slot(object)
    def take_file(self, path: Path) -> None:
        """Take a file that was dropped, or opened with the program, for what it is."""
        suffix = path.suffix.lower()
        if suffix == ATTENDANCE:
            self.open_join()
            self.show_error(
                self.tr("This laptop has no event yet: join it with its event pack first.")
            )
        elif suffix == PACK or self.shows_join:
            self.choose_pack(path)
        else:
            self.list_chosen.emit(path)

    def _set_hot(self, hot: bool) -> None:
        self.list.set_hot(hot)
        self.join_form.set_hot(hot)

    def _arrange(self) -> None:
        self._choices = self._choices_view()
        self._views.addWidget(self._choices)
        self._views.addWidget(self._form_view())
        self._views.addWidget(_in_the_middle(self.join_view))
        body = QVBoxLayout()
        body.setContentsMargins(MARGIN_PX, MARGIN_PX - 2, MARGIN_PX, MARGIN_PX - 6)
        body.setSpacing(12)
        body.addWidget(self._views, 1)
        body.addWidget(self.error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)

    def _choices_view(self) -> QWidget:
        middle = QVBoxLayout()
        middle.setSpacing(14)
        middle.addStretch(2)
        for widget in (self.title, self.intro, self.make, self.join, self.demo):
            middle.addWidget(widget)
        middle.addStretch(3)
        choices = QWidget()
        choices.setLayout(middle)
        return _in_the_middle(choices)

    def _form_view(self) -> QWidget:
        sides = QHBoxLayout()
        sides.setSpacing(MARGIN_PX)
        sides.addWidget(_scrolling(self.form), 1)
        sides.addWidget(_scrolling(self.list), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(buttons)
        return view

    def _connect(self) -> None:
        self.make.clicked.connect(self.open_form)
        self.join.clicked.connect(self.open_join)
        self.demo.clicked.connect(self.demo_requested)
        self.back.clicked.connect(self.open_choices)
        self.join_view.back_requested.connect(self.open_choices)
        self.confirm.clicked.connect(self._plan)
        self.list.choice_wanted.connect(self.lists.open_list)
        self.lists.chosen.connect(self.list_chosen)
        self.languages.activated.connect(self._choose_language)
        self._shortcut(self, "Esc", self.open_choices)
        self._shortcut(self._choices, "1", self.make.click)
        self._shortcut(self._choices, "2", self.join.click)
        self._shortcut(self._choices, "3", self.demo.click)

    def _shortcut(self, place: QWidget, key: str, action: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    def _retranslate(self) -> None:
        names = {FORM: self.tr("A new event"), JOIN: self.tr("Join an event")}
        name = names.get(self._views.currentIndex(), "")
        self.setAccessibleName(name or self.tr("Welcome"))
        self.header.title.set_text("Forum Check-in")
        self.header.note.set_text(name)
        self.languages.setAccessibleName(self.tr("Language"))
        self.title.setText(self.tr("There is no event on this laptop yet"))
        self.intro.setText(self.tr("Everything stays on this laptop; no network is needed."))
        self.make.set_words(
            self.tr("Make an event from a list"),
            self.tr("The organizers’ spreadsheet of people becomes the list at this desk"),
        )
        self.join.set_words(
            self.tr("Join an event"),
            self.tr("With the event pack from the first laptop, and its passphrase"),
        )
        self.demo.set_words(
            self.tr("Try the demo"),
            self.tr("A forum with invented people: scan, print and export as on the day"),
        )
        making, make = self.tr("The event is being made…"), self.tr("Make the event")
        self.confirm.setText(making if self._busy else make)
        self.back.setText(self.tr("Back") + "   Esc")

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(self.languages.value())

    @Slot()
    def _plan(self) -> None:
        self.error.say("")
        planned = self.form.planned(self.list.path)
        if self.list.path is None and not self.list.invalid.text():
            self.list.refuse(self.tr("Choose the list of people."))
        if planned is None:
            self.form.focus_first_fault()
        else:
            self.event_planned.emit(planned)


def _in_the_middle(part: QWidget) -> QWidget:
    """Return `part` in the middle of a view that may be much wider."""
    part.setMaximumWidth(CHOICES_PX)
    view = QWidget()
    row = QHBoxLayout(view)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(part, 100)
    row.addStretch(1)
    return view


def _scrolling(part: QWidget) -> QScrollArea:
    """Return `part` in an area that may be lower than it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(part)
    return area
