"""The screen that a queue stands in front of: scan, read the answer, next.

It is given values by slots and gives the operator's wishes by signals; it knows no store. What
a scanner reads does not pass through here: it reaches the desk from wherever the focus is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin.model import Checkpoint, Counts, Direction, Event, Hit, Outcome, Station
from ui.discretion import discreet, initials
from ui.screens.desk_keys import DeskKeys
from ui.sentences import Sentence
from ui.widgets.checkpoint_bar import CheckpointBar
from ui.widgets.desk_side import DeskSide
from ui.widgets.key_hints import KeyOverview
from ui.widgets.keys import typed_text
from ui.widgets.page import DESK_MARGINS, MARGIN_PX
from ui.widgets.print_jobs import JobRow
from ui.widgets.retranslated import Retranslated
from ui.widgets.status_strip import StatusStrip
from ui.widgets.stick_offer import StickOffer
from ui.widgets.verdict_panel import VerdictPanel


class DeskScreen(Retranslated, QWidget):
    """The registration desk.

    Signals:
        search_changed: The text to look for; empty when the search ended.
        check_in_requested: The attendee with this id, found by search, shall be checked in.
        undo_requested: The latest check-in at this station shall be taken back.
        badge_requested: A badge is wanted for the attendee with this id.
        details_requested: All about the attendee with this id is wanted.
        override_requested: The person of the outcome shown shall be let in against the rules.
        acknowledge_requested: The note of the outcome shown was read.
        direction_toggled: People shall pass the other way.
        checkpoint_chosen: Badges are scanned for the checkpoint with this id from now on.
        clear_requested: The operator cleared the screen; nothing is meant by it any more.
        page_requested: The page with this key shall be opened.
        status_chosen: The operator wants to know more about this thing of the status strip.
        look_requested: Light shall become dark, or the other way round.
        full_screen_requested: The window shall fill the screen, or no longer.
        language_chosen: The language with this two-letter code shall be used.
    """

    search_changed = Signal(str)
    check_in_requested = Signal(str)
    undo_requested = Signal()
    badge_requested = Signal(str)
    details_requested = Signal(str)
    override_requested = Signal()
    acknowledge_requested = Signal()
    direction_toggled = Signal()
    checkpoint_chosen = Signal(str)
    clear_requested = Signal()
    page_requested = Signal(str)
    status_chosen = Signal(str)
    look_requested = Signal()
    full_screen_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zone: tzinfo = UTC
        self._hides_names = False
        self._shown: Outcome | None = None  # with the name, for when names may be read again
        self._recent: tuple[Outcome, ...] = ()
        self._asked: tuple[JobRow | None, int] = (None, 0)
        self.header = CheckpointBar()
        self.panel = VerdictPanel()
        self.side = DeskSide()
        self.field, self.search, self.recent = self.side.field, self.side.search, self.side.recent
        self.messages, self.question = self.side.messages, self.side.question
        self.strip = StatusStrip()
        self.stick = StickOffer()
        self._arrange()
        self.overview = KeyOverview(self)
        self.keys = DeskKeys(self)
        self._connect_signals()
        self._order_focus()
        self.retranslate()

    @Slot(object)
    def show_outcome(self, outcome: Outcome) -> None:
        """Show what a scan came to. A scan always wins: a search in progress is dropped."""
        self._end_search()
        self.overview.hide()
        self._shown = outcome
        self.panel.show_outcome(self._readable(outcome))

    @Slot()
    def show_idle(self) -> None:
        """Wait for the next badge."""
        self._end_search()
        self._shown = None
        self.panel.show_idle()

    @Slot(object)
    def show_not_saved(self, sentence: Sentence) -> None:
        """Say, in place of a verdict, that nothing was recorded."""
        self._end_search()
        self._shown = None
        self.panel.show_not_saved(sentence)

    @Slot(object)
    def show_printing(self, sentence: Sentence) -> None:
        """Say what becomes of the shown person's badge."""
        self.panel.show_printing(sentence)

    @Slot(str, object, bool)
    def show_hits(self, query: str, hits: tuple[Hit, ...], quick: bool) -> None:
        """List who was found for `query`; `quick` says that a better answer follows."""
        self.search.show_hits(query, hits, quick)

    @Slot(object)
    def show_recent(self, outcomes: tuple[Outcome, ...]) -> None:
        """List the latest outcomes at this station, newest first."""
        self._recent = outcomes
        self.recent.show_recent(tuple(map(self._readable, outcomes)))

    @Slot(object, int)
    def ask_about(self, job: JobRow | None, waiting: int) -> None:
        """Ask whether the badge of `job` came out; `waiting` more questions follow."""
        self._asked = job, waiting
        if job is not None and self._hides_names:
            job = replace(job, name=" ".join((initials(job.name), job.about)).strip())
        self.question.ask(job, waiting)

    def set_names_hidden(self, hidden: bool) -> None:
        """Show initials for names from now on, or names again; search results keep theirs."""
        if hidden == self._hides_names:
            return
        self._hides_names = hidden
        self.show_recent(self._recent)
        self.ask_about(*self._asked)
        if self._shown is not None:
            self.panel.show_outcome(self._readable(self._shown))

    def _readable(self, outcome: Outcome) -> Outcome:
        """Return what of `outcome` whoever sees the screen may read."""
        return discreet(outcome) if self._hides_names else outcome

    @Slot(object)
    def show_counts(self, counts: Counts) -> None:
        """Show how many people are inside."""
        self.header.show_counts(counts)

    def show_header(
        self,
        event: Event,
        station: Station,
        checkpoints: tuple[Checkpoint, ...],
        current: Checkpoint,
        direction: Direction,
    ) -> None:
        """Show where and which way badges are scanned from now on."""
        self._zone = ZoneInfo(event.zone)
        self.header.show_header(event, station, checkpoints, current, direction)
        self.panel.set_zone(self._zone)
        self.panel.set_direction(direction)
        self.recent.set_zone(self._zone)

    @Slot(str, str, str, str)
    def show_status(self, key: str, level: str, text: str, tool_tip: str = "") -> None:
        """Show in the strip how the thing named `key` is: ok, warn, bad or off."""
        self.strip.show_status(key, level, text, tool_tip)

    @Slot(object)
    def show_time(self, now: datetime) -> None:
        """Show the time at the event."""
        self.strip.show_time(now, self._zone)

    @Slot(object, str)
    def show_message(self, sentence: Sentence, level: str = "ok") -> None:
        """Show something worth knowing: ok goes by itself, warn and bad stay."""
        self.messages.show_message(sentence, level)

    @Slot(object, str, str, object)
    def offer_action(self, sentence: Sentence, level: str, page: str, words: Sentence) -> None:
        """Show something worth knowing, with a button of these words that opens a page."""
        self.messages.show_message(sentence, level, page, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.fit(self.width())
        if self.overview.isVisible():
            self.overview.place()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a letter that nobody wanted begin a search."""
        text = typed_text(event)
        if text:
            self.field.begin_with(text)
        else:
            super().keyPressEvent(event)

    @property
    def _subject(self) -> str:
        """Whom the keys mean: the person on the panel, found or scanned."""
        return self.panel.attendee_id

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(DESK_MARGINS)
        body.setSpacing(MARGIN_PX - 2)
        body.addWidget(self.panel, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self.stick_row = QHBoxLayout()
        self.stick_row.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, MARGIN_PX - 8)
        self.stick_row.addWidget(self.stick)
        column.addLayout(self.stick_row)
        column.addWidget(self.strip)

    def _connect_signals(self) -> None:
        header, panel, search = self.header, self.panel, self.search
        for source, target in (
            (header.checkpoint_chosen, self.checkpoint_chosen),
            (header.direction_toggled, self.direction_toggled),
            (header.page_requested, self.page_requested),
            (header.look_requested, self.look_requested),
            (header.full_screen_requested, self.full_screen_requested),
            (header.language_chosen, self.language_chosen),
            (panel.undo_requested, self.undo_requested),
            (panel.badge_requested, self.badge_requested),
            (panel.details_requested, self.details_requested),
            (panel.override_requested, self.override_requested),
            (panel.acknowledge_requested, self.acknowledge_requested),
            (self.side.search_changed, self.search_changed),
            (search.check_in_requested, self.check_in_requested),
            (self.recent.details_requested, self.details_requested),
            (self.strip.status_chosen, self.status_chosen),
            (self.messages.action_chosen, self.page_requested),
        ):
            source.connect(target)
        header.keys_requested.connect(self.overview.toggle)
        search.attendee_chosen.connect(self._on_chosen)
        search.choice_dropped.connect(self.panel.drop_person)
        self.side.hints.key_chosen.connect(self.keys.press)

    def _order_focus(self) -> None:
        panel, header = self.panel, self.header
        order: list[QWidget] = [
            self.field, self.search.list, self.search.check_in, self.recent,
            panel.undo, panel.badge, panel.details, panel.override,
            header.chooser, header.direction, header.menu_button,
        ]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Registration desk"))

    @Slot()
    def open_search(self) -> None:
        """Put the cursor into the search field."""
        self.field.begin()

    @Slot()
    def clear(self) -> None:
        """Drop the search, the verdict and the overview, and wait for the next badge."""
        self.overview.hide()
        self.show_idle()
        self.clear_requested.emit()

    @Slot()
    def request_badge(self) -> None:
        """Want a badge for whom the keys mean."""
        if self._subject:
            self.badge_requested.emit(self._subject)

    @Slot()
    def request_details(self) -> None:
        """Want to know all about whom the keys mean."""
        if self._subject:
            self.details_requested.emit(self._subject)

    @Slot(object)
    def _on_chosen(self, hit: Hit) -> None:
        self._shown = None
        self.panel.show_person(hit)

    def _end_search(self) -> None:
        self.side.end_search()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
