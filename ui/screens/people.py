"""The people of the event: looked up, narrowed down, and taken from a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.model import HistoryLine
from ui.sentences import Sentence
from ui.widgets.import_panel import ImportPanel
from ui.widgets.import_preview import ListPreview
from ui.widgets.keys import add_key, typed_text
from ui.widgets.message_bar import MessageBar
from ui.widgets.page import MARGIN_PX, Page
from ui.widgets.path_picker import PathPicker, dropped_file
from ui.widgets.people_browser import PeopleBrowser
from ui.widgets.people_list import Person
from ui.widgets.person_panel import PersonPanel
from ui.widgets.work_progress import PEOPLE, Progress, WorkProgress


class PeoplePage(Page):
    """Who is on the list, and who of them came.

    Signals:
        search_changed: The text to look for; empty when the search ended.
        filter_changed: The PeopleFilter that holds from now on.
        person_chosen: All about the attendee with this id is to be shown.
        check_in_requested: The attendee with this id shall be checked in.
        badge_requested: A badge is wanted for the attendee with this id.
        list_chosen: The Path of a list of people to look at.
        sheet_chosen: Another sheet of that list, by its name.
        import_requested: The list that is shown shall be imported.
        import_canceled: The list that is shown is not wanted.
        rejected_path_chosen: The Path of the workbook for the rows that are left out.
        language_changed: Names have another order now.
    """

    search_changed = Signal(str)
    filter_changed = Signal(object)
    person_chosen = Signal(str)
    check_in_requested = Signal(str)
    badge_requested = Signal(str)
    list_chosen = Signal(object)
    sheet_chosen = Signal(str)
    import_requested = Signal()
    import_canceled = Signal()
    rejected_path_chosen = Signal(object)
    language_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._total = 0
        self.import_button = QPushButton()
        self.import_button.setMinimumWidth(44)
        self.header.add_action(self.import_button)
        self.browser = PeopleBrowser()
        self.progress = WorkProgress(PEOPLE)
        self.messages = MessageBar()
        self.person = PersonPanel()
        self.nobody = QLabel(wordWrap=True)
        self.nobody.setObjectName("hint")
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.imports = ImportPanel()
        self.lists = PathPicker(self)
        self.targets = PathPicker(self)
        self._views = QStackedWidget()
        self._sides = QStackedWidget()
        self.setFocusProxy(self.browser.field)
        self._arrange()
        self._connect()
        self.retranslate()

    # what the page is told

    @Slot(object, int)
    def show_people(self, people: Sequence[Person], total: int) -> None:
        """List these people out of `total`; who was chosen stays chosen."""
        self._total = total
        self.browser.show_people(people, total)
        self.retranslate()

    def show_person(
        self,
        person: Person,
        history: tuple[HistoryLine, ...],
        checkpoints: Mapping[str, str],
        zone: tzinfo,
        now: datetime,
    ) -> None:
        """Show all about one person; see `AttendeeDetails.show_history`."""
        self.person.show_attendee(person.attendee)
        self.person.show_history(history, checkpoints, zone, now)
        self._sides.setCurrentWidget(self.person)

    @Slot(object)
    def show_preview(self, shown: ListPreview) -> None:
        """Show what importing a list would change."""
        self.messages.clear()
        self.imports.show_list(shown)
        self._views.setCurrentWidget(self.imports)
        self.retranslate()

    @Slot()
    def show_list(self) -> None:
        """Show the people again in place of a list to import."""
        self._views.setCurrentIndex(0)
        self.retranslate()
        self.browser.field.setFocus()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Take no further list while one is read or imported."""
        self.import_button.setEnabled(not busy)
        self.imports.set_busy(busy)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far an import is; nothing where `total` is nothing."""
        working = Progress(done, total, can_pause=False, can_cancel=False) if total else None
        self.progress.show_progress(working)
        self.imports.cancel.setEnabled(not total)

    @Slot(object, str)
    def show_message(self, sentence: Sentence, level: str = "ok") -> None:
        """Show something worth knowing: ok goes by itself, warn and bad stay."""
        self.messages.show_message(sentence, level)

    @Slot()
    def choose_list(self) -> None:
        """Let the operator choose a list to import, one after the other."""
        if self.import_button.isEnabled():
            self.lists.open_list()
        else:
            self._tell_to_wait()

    @Slot(object)
    def take_list(self, path: Path) -> None:
        """Look at a list that was dropped elsewhere, one after the other."""
        if self.import_button.isEnabled():
            self.list_chosen.emit(path)
        else:
            self._tell_to_wait()

    def _tell_to_wait(self) -> None:
        self.show_message(lambda: self.tr("One list after the other: wait until this one is done."))

    @property
    def shows_preview(self) -> bool:
        """Whether a list to import is looked at."""
        return self._views.currentWidget() is self.imports

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.lists.close()
        self.targets.close()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a letter that nobody wanted begin a search."""
        text = typed_text(event)
        if text and not self.shows_preview:
            self.browser.field.begin_with(text)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) and self.import_button.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None and self.import_button.isEnabled():
            event.acceptProposedAction()
            self.list_chosen.emit(path)

    # inside

    def _arrange(self) -> None:
        self._sides.addWidget(self.nobody)
        self._sides.addWidget(self.person)
        people = QWidget()
        row = QHBoxLayout(people)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MARGIN_PX)
        row.addWidget(self.browser, 6)
        row.addWidget(self._sides, 5)
        self._views.addWidget(people)
        self._views.addWidget(self.imports)
        body = QVBoxLayout()
        body.setSpacing(10)
        body.addWidget(self._views, 1)
        body.addWidget(self.progress)
        body.addWidget(self.messages)
        self.fill(body)

    def _connect(self) -> None:
        for source, target in (
            (self.browser.search_changed, self.search_changed),
            (self.browser.filter_changed, self.filter_changed),
            (self.browser.person_chosen, self.person_chosen),
            (self.person.check_in_requested, self.check_in_requested),
            (self.person.badge_requested, self.badge_requested),
            (self.lists.chosen, self.list_chosen),
            (self.targets.chosen, self.rejected_path_chosen),
            (self.imports.import_requested, self.import_requested),
            (self.imports.sheet_chosen, self.sheet_chosen),
            (self.imports.canceled, self.import_canceled),
        ):
            source.connect(target)
        self.imports.save_requested.connect(self._ask_target)
        self.import_button.clicked.connect(self.choose_list)
        self.browser.choice_dropped.connect(self._show_nobody)
        add_key(self, "F2", self.browser.field.begin)

    def retranslate(self) -> None:
        looking = self.tr("Import a list") if self.shows_preview else self.tr("People")
        total = self.tr("%Ln people on the list", "", self._total)
        self.set_title(looking)
        self.header.note.set_text("" if self.shows_preview else total)
        self.import_button.setText(self.tr("Import a list…"))
        self.import_button.setToolTip(self.tr("Or drop the file onto this page"))
        self.import_button.setVisible(not self.shows_preview)
        self.nobody.setText(self.tr("Choose somebody to see all about them."))

    @Slot()
    def _show_nobody(self) -> None:
        self._sides.setCurrentWidget(self.nobody)

    @Slot()
    def _ask_target(self) -> None:
        shown = self.imports.preview.shown
        stem = Path(shown.file).stem if shown else ""
        name = self.tr("{list} - rows left out").format(list=stem)
        self.targets.save_as(f"{name}.xlsx")

    @Slot()
    def step_back(self) -> None:
        """Go one step back: from a list to import, from a search, then to the desk."""
        if self.shows_preview:
            self.import_canceled.emit()
        elif not self.browser.drop_search():
            self.back_requested.emit()
