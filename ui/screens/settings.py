"""The page where a station is set up: a list of sections, and the form of one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from checkin.settings import Settings
from ui.sentences import Sentence
from ui.widgets.checkpoints_section import CheckpointsSection
from ui.widgets.message_bar import MessageBar
from ui.widgets.page import EVEN_MARGINS, MARGIN_PX, Page
from ui.widgets.printer_section import PrinterSection
from ui.widgets.scanner_section import ScannerSection
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.settings_section import SettingsSection
from ui.widgets.station_section import StationSection
from ui.widgets.supervisors_section import SupervisorsSection

LIST_PX = 220
FORM_MOST_PX = 860  # longer lines are hard to follow from a label to its field


class SettingsPage(Page):
    """Shows the settings, and tells what the operator changes; every change holds at once.

    Signals:
        section_opened: The section with this key is shown from now on.
        setting_changed: The setting with this name shall have this value from now on.
    """

    section_opened = Signal(str)
    setting_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # a click on a button leaves the cursor in the line that it belongs to
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.station = StationSection()
        self.checkpoints = CheckpointsSection()
        self.supervisors = SupervisorsSection()
        self.printer = PrinterSection()
        self.scanner = ScannerSection()
        self.sections: dict[str, SettingsSection] = {
            "station": self.station,
            "checkpoints": self.checkpoints,
            "supervisors": self.supervisors,
            "printer": self.printer,
            "scanner": self.scanner,
        }
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.stack = QStackedWidget()
        self.messages = MessageBar()
        self._arrange()
        self._connect()
        self.retranslate()
        self.list.setCurrentRow(0)

    @property
    def section(self) -> str:
        """The key of the section that is shown."""
        return tuple(self.sections)[max(0, self.stack.currentIndex())]

    @Slot(str)
    def open_section(self, key: str) -> None:
        """Show the section with this key: station, checkpoints, supervisors, printer, scanner."""
        self.list.setCurrentRow(tuple(self.sections).index(key))

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Show what is set, in every section."""
        for section in self.sections.values():
            section.show_settings(settings)

    @Slot(object)
    def show_error(self, sentence: Sentence) -> None:
        """Say, below the form, what went wrong."""
        self.messages.show_message(sentence, "bad")

    @Slot(object)
    def show_message(self, sentence: Sentence) -> None:
        """Say, below the form, what was done."""
        self.messages.show_message(sentence, "ok")

    def _arrange(self) -> None:
        for section in self.sections.values():
            self.stack.addWidget(_scrolled(section))
            self.list.addItem("")
        self.list.setFixedWidth(LIST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX)
        body.addWidget(self.list)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.stack, 1)
        right.addWidget(self.messages)
        body.addLayout(right, 1)
        self.fill(body, EVEN_MARGINS)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._open)
        for section in self.sections.values():
            section.setting_changed.connect(self.setting_changed)

    def retranslate(self) -> None:
        self.set_title(self.tr("Settings"))
        self.list.setAccessibleName(self.tr("Sections"))
        for row, section in enumerate(self.sections.values()):
            # sections hear of another language after the page does
            section.retranslate()
            item = self.list.item(row)
            item.setText(section.name)
            item.setToolTip(section.name)

    @Slot(int)
    def _open(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self.section_opened.emit(self.section)

    @Slot()
    def step_back(self) -> None:
        """Leave what is open in the section first, and the page then."""
        if not self.sections[self.section].step_back():
            self.back_requested.emit()


def _scrolled(section: SettingsSection) -> ScrollArea:
    """Return an area in which `section` can be scrolled, and is never wider than is legible."""
    section.setMaximumWidth(FORM_MOST_PX)
    inner = QWidget()
    inner.setObjectName("scrolled")
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 8, 0)
    row.addWidget(section, 100)
    row.addStretch(1)
    area = ScrollArea(inner, takes_focus=False)
    area.setObjectName("scrolled")
    return area
