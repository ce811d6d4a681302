"""The page where many badges are printed: whose, how they look, and what became of each."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.sentences import Sentence
from ui.widgets.badge_choice import BadgeChoice
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Words
from ui.widgets.held_jobs import HeldJobs
from ui.widgets.message_bar import MessageBar
from ui.widgets.page import EVEN_MARGINS, MARGIN_PX, Page
from ui.widgets.paper_view import PaperView
from ui.widgets.path_picker import PathPicker
from ui.widgets.print_jobs import JobRow, PrintJobs
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.work_progress import Progress, WorkProgress

SIDE_SHARE = 0.5  # of the width, for the choice and the jobs
SIDE_MOST_PX = 640
JOBS_LEAST_PX = 250


class BadgesPage(Page):
    """Prints badges by the hundred, and says what became of each.

    Signals:
        print_requested: All badges that are chosen shall be printed.
        pdf_chosen: The Path of the PDF that all badges that are chosen shall go to.
        printer_requested: The settings of the printer are wanted.
    """

    print_requested = Signal()
    pdf_chosen = Signal(object)
    printer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._printer = ""
        self._pdf_name = "badges.pdf"
        self.targets = PathPicker(self)
        self.choice = BadgeChoice()
        self.print_all, self.save_pdf = QPushButton(), QPushButton()
        self.print_all.setObjectName("primary")
        self.printer = Words("hint")
        self.set_printer = QPushButton()
        self.printing, self.saving = WorkProgress(), WorkProgress()
        self.jobs, self.held = PrintJobs(), HeldJobs()
        self.preview = BadgePreview()
        self.paper = PaperView()
        self.to_preview, self.to_paper = QPushButton(), QPushButton()
        self.messages = MessageBar()
        self._views = QStackedWidget()
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_printer("")
        self.show_count(0)

    # what the page is told

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Show how many badges are chosen."""
        self._count = count
        self.retranslate()

    @Slot(str)
    def show_printer(self, name: str, *, on_screen: bool = False) -> None:
        """Show which printer badges go to; none where `name` is empty.

        Args:
            name: As people know it.
            on_screen: Whether it prints on the screen, so that there is paper to look at.
        """
        self._printer = name
        self._tabs.setVisible(on_screen)
        if not on_screen:
            self._show_paper_tab(False)
        self.retranslate()

    @Slot(object)
    def show_printing(self, progress: Progress | None) -> None:
        """Show how far printing is; None once it is over."""
        self.printing.show_progress(progress)
        self._show_buttons()

    @Slot(object)
    def show_saving(self, progress: Progress | None) -> None:
        """Show how far the PDF is; None once it is over."""
        self.saving.show_progress(progress)
        self._show_buttons()

    @Slot(object)
    def show_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        """List the latest print jobs, newest first."""
        self.jobs.show_jobs(jobs)

    @Slot(bytes)
    def show_paper(self, png: bytes) -> None:
        """Show what the printer on the screen printed last."""
        self.paper.show_png(png)

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say what went wrong."""
        self.messages.show_message(sentence, "bad")

    @Slot(object, str)
    def show_message(self, sentence: Sentence, level: str = "ok") -> None:
        """Say what was done."""
        self.messages.show_message(sentence, level)

    def set_pdf_name(self, name: str) -> None:
        """Propose `name` for the PDF."""
        self._pdf_name = name

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._side.setFixedWidth(min(SIDE_MOST_PX, round(self.width() * SIDE_SHARE)))
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.targets.close()
        super().hideEvent(event)

    # inside

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.jobs.question)
        column.addWidget(self.held)
        column.addWidget(self.printing)
        column.addWidget(self.choice)
        buttons = FlowLayout(fills=True)
        buttons.addWidget(self.print_all)
        buttons.addWidget(self.save_pdf)
        column.addLayout(buttons)
        where = QHBoxLayout()
        where.addWidget(self.printer, 1)
        where.addWidget(self.set_printer)
        column.addLayout(where)
        self.jobs.setMinimumHeight(JOBS_LEAST_PX)
        for widget in (self.saving, self.jobs):
            column.addWidget(widget, 1 if widget is self.jobs else 0)
        self._side = ScrollArea(inner, takes_focus=False)
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX - 8)
        body.addWidget(self._side)
        body.addLayout(self._right(), 1)
        self.fill(body, EVEN_MARGINS)

    def _right(self) -> QVBoxLayout:
        self._tabs = QWidget()
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(0, 0, 0, 0)
        for button in (self.to_preview, self.to_paper):
            button.setObjectName("tag")
            button.setCheckable(True)
            tabs.addWidget(button)
        tabs.addStretch(1)
        self.to_preview.setChecked(True)
        self._views.addWidget(self.preview)
        self._views.addWidget(self.paper)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self._tabs, self._views, self.messages):
            right.addWidget(widget, 1 if widget is self._views else 0)
        return right

    def _connect(self) -> None:
        self.print_all.clicked.connect(self.print_requested)
        self.save_pdf.clicked.connect(self._ask_path)
        self.targets.chosen.connect(self.pdf_chosen)
        self.set_printer.clicked.connect(self.printer_requested)
        self.to_preview.clicked.connect(lambda: self._show_paper_tab(False))
        self.to_paper.clicked.connect(lambda: self._show_paper_tab(True))

    def retranslate(self) -> None:
        self.set_title(self.tr("Badges"))
        number = QLocale().toString(self._count)
        count = self.tr("%n badge(s), by organization and name", "", self._count)
        self.header.note.set_text(count)
        self.print_all.setText(self.tr("Print {count}").format(count=number))
        self.save_pdf.setText(self.tr("Save as PDF") + "…")
        to = self.tr("Printer: {name}").format(name=self._printer)
        self.printer.setText(to if self._printer else self.tr("No printer is set up yet."))
        self.set_printer.setText(self.tr("Printer") + "…")
        self.to_preview.setText(self.tr("Preview"))
        self.to_paper.setText(self.tr("Paper"))
        self.paper.set_empty_text(self.tr("What is printed appears here."))
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_printing, is_saving = not self.printing.isHidden(), not self.saving.isHidden()
        self.print_all.setEnabled(bool(self._count and self._printer) and not is_printing)
        self.save_pdf.setEnabled(bool(self._count) and not is_saving)
        self.choice.setEnabled(not is_printing)

    def _show_paper_tab(self, paper: bool) -> None:
        self._views.setCurrentWidget(self.paper if paper else self.preview)
        self.to_paper.setChecked(paper)
        self.to_preview.setChecked(not paper)

    @Slot()
    def _ask_path(self) -> None:
        self.targets.save_as(self._pdf_name, self.tr("Save as PDF"))
