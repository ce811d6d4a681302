"""Shown where there is no event yet: make one, join one with its pack, or try the demo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin import TITLE
from checkin.exchange_files import ATTENDANCE, PACK
from ui.i18n import LANGUAGES
from ui.sentences import Sentence
from ui.widgets.first_choices import FirstChoices
from ui.widgets.form import Choice, Words
from ui.widgets.import_preview import ListPreview
from ui.widgets.join_view import JoinView
from ui.widgets.keys import add_key
from ui.widgets.page import Page
from ui.widgets.path_picker import dropped_file
from ui.widgets.plan_view import PlanView
from ui.widgets.scroll_area import ScrollArea

CHOICES_PX = 620
LANGUAGE_PX = 190
CHOICES, FORM, JOIN = range(3)


class FirstRunPage(Page):
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
        self.setAcceptDrops(True)
        self._busy = False
        self.header.back.hide()
        self.languages = Choice()
        self.languages.setFixedWidth(LANGUAGE_PX)
        self.header.add_action(self.languages)
        self.choices, self.plan_view, self.join_view = FirstChoices(), PlanView(), JoinView()
        self.form, self.list = self.plan_view.form, self.plan_view.list
        self.join_form = self.join_view.form
        self.error = Words("error")
        self.error.hide()
        self._views = QStackedWidget()
        self._arrange()
        self._connect()
        self.retranslate()

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

    @Slot(object)
    def refuse_list(self, sentence: Sentence) -> None:
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
        self.choices.set_busy(busy)
        self.plan_view.set_busy(busy)
        self.join_view.set_busy(busy)

    @Slot()
    def open_form(self) -> None:
        """Ask what the event is to be."""
        if not self.shows_form:
            self._views.setCurrentIndex(FORM)
            self.retranslate()
            self.form.name.setFocus()

    @Slot()
    def open_join(self) -> None:
        """Ask for the pack of the event that this laptop shall join."""
        if not self.shows_join and not self._busy:
            self.error.say("")
            self._views.setCurrentIndex(JOIN)
            self.retranslate()
            self.join_form.focus_first()

    @Slot(object)
    def choose_pack(self, pack: Path) -> None:
        """Take the pack that was chosen or dropped."""
        self.open_join()
        self.join_form.choose_pack(pack)

    @Slot()
    def step_back(self) -> None:
        """Offer the ways to begin."""
        if not self._busy:
            self.error.say("")
            self.join_form.forget_passphrase()
            self._views.setCurrentIndex(CHOICES)
            self.retranslate()
            self.choices.make.setFocus()
            self.left.emit()

    @property
    def shows_form(self) -> bool:
        """Whether the operator is asked what the event is to be."""
        return self._views.currentIndex() == FORM

    @property
    def shows_join(self) -> bool:
        """Whether the operator is asked for the pack of an event."""
        return self._views.currentIndex() == JOIN

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.shows_join:
            self.join_form.focus_first()
        else:
            (self.form.name if self.shows_form else self.choices.make).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.plan_view.lists.close()
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
                lambda: self.tr("This laptop has no event yet: join it with its event pack first.")
            )
        elif suffix == PACK or self.shows_join:
            self.choose_pack(path)
        else:
            self.list_chosen.emit(path)

    def retranslate(self) -> None:
        names = {FORM: self.tr("A new event"), JOIN: self.tr("Join an event")}
        name = names.get(self._views.currentIndex(), "")
        self.set_title(TITLE)
        self.header.note.set_text(name)
        self.setAccessibleName(name or self.tr("Welcome"))
        self.languages.setAccessibleName(self.tr("Language"))

    def _set_hot(self, hot: bool) -> None:
        self.list.area.set_hot(hot)
        self.join_form.area.set_hot(hot)

    def _arrange(self) -> None:
        choices = ScrollArea(self.choices, takes_focus=False)  # the screen may be a low one
        for view in (_in_the_middle(choices), self.plan_view, _in_the_middle(self.join_view)):
            self._views.addWidget(view)
        body = QVBoxLayout()
        body.setSpacing(12)
        body.addWidget(self._views, 1)
        body.addWidget(self.error)
        self.fill(body)

    def _connect(self) -> None:
        self.choices.form_requested.connect(self.open_form)
        self.choices.join_requested.connect(self.open_join)
        self.choices.demo_requested.connect(self.demo_requested)
        self.plan_view.confirm.clicked.connect(self._plan)
        self.plan_view.list_chosen.connect(self.list_chosen)
        self.plan_view.back_requested.connect(self.step_back)
        self.join_view.back_requested.connect(self.step_back)
        self.languages.activated.connect(self._choose_language)
        add_key(self, "Ctrl+L", self.languages.showPopup)  # as at the desk

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(self.languages.value())

    @Slot()
    def _plan(self) -> None:
        self.error.say("")
        planned = self.plan_view.planned()
        if planned is not None:
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
