"""The window's head: which event, where, how many, and which way people pass."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from checkin.model import Checkpoint, Counts, Direction, Event, Station
from ui.i18n import LANGUAGES, QT_TRANSLATE_NOOP
from ui.widgets.fitted_label import ElidedLabel
from ui.widgets.retranslated import Retranslated

HEIGHT_PX = 64
SIDE_PX = 20
SPACE_PX = 14
FRAME_PX = 14  # of the menu, above and below its lines
EVENT_LEAST_PX = 150
# What the menu can offer; the application says which of them it has
PAGES: dict[str, str] = {
    "export": QT_TRANSLATE_NOOP("CheckpointBar", "Export the day…"),
    "people": QT_TRANSLATE_NOOP("CheckpointBar", "People"),
    "attendance": QT_TRANSLATE_NOOP("CheckpointBar", "Attendance"),
    "badges": QT_TRANSLATE_NOOP("CheckpointBar", "Badges…"),
    "layouts": QT_TRANSLATE_NOOP("CheckpointBar", "Badge layouts…"),
    "import": QT_TRANSLATE_NOOP("CheckpointBar", "Import a list…"),
    "printer": QT_TRANSLATE_NOOP("CheckpointBar", "Printer…"),
    "scanner": QT_TRANSLATE_NOOP("CheckpointBar", "Scanner…"),
    "teach": QT_TRANSLATE_NOOP("CheckpointBar", "Teach my scanner…"),
    "camera": QT_TRANSLATE_NOOP("CheckpointBar", "Camera…"),
    "sync": QT_TRANSLATE_NOOP("CheckpointBar", "Other stations…"),
    "operator": QT_TRANSLATE_NOOP("CheckpointBar", "Who is at the desk…"),
    "settings": QT_TRANSLATE_NOOP("CheckpointBar", "Settings…"),
}


class ChooserButton(QToolButton):
    """A button with a menu that cuts its words where there is no room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chooser")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._words) + 32
        return QSize(width, 44)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(150, self.sizeHint().width()), 44)

    @property
    def _words(self) -> str:
        return f"{self.text()}  ▾"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - 30 - self.fontMetrics().horizontalAdvance("  ▾")
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        option.text = f"{words}  ▾"
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class CheckpointBar(Retranslated, QFrame):
    """Shows where the station works, and lets the operator change it.

    Signals:
        checkpoint_chosen: Badges are scanned for the checkpoint with this id from now on.
        direction_toggled: People shall pass the other way.
        page_requested: The page with this key shall be opened.
        look_requested: Light shall become dark, or the other way round.
        full_screen_requested: The window shall fill the screen, or no longer.
        language_chosen: The language with this two-letter code shall be used.
        keys_requested: The overview of the keys shall be shown.
    """

    checkpoint_chosen = Signal(str)
    direction_toggled = Signal()
    page_requested = Signal(str)
    look_requested = Signal()
    full_screen_requested = Signal()
    language_chosen = Signal(str)
    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT_PX)
        self._counts: Counts | None = None
        self._direction = Direction.ENTRY
        self._pages: tuple[str, ...] = ()
        self._languages: tuple[str, ...] = tuple(LANGUAGES)
        self.event_name = ElidedLabel(least_px=90)
        self.event_name.setObjectName("event")
        self.chooser = ChooserButton()
        self.checkpoints = QMenu(self.chooser)
        self.chooser.setMenu(self.checkpoints)
        self.station = ElidedLabel(least_px=56)
        self.station.setObjectName("station")
        self.counts = ElidedLabel(align=Qt.AlignmentFlag.AlignRight, fills=True)
        self.counts.setObjectName("counts")
        self.direction = QPushButton()
        self.direction.setObjectName("direction")
        self.direction.clicked.connect(self.direction_toggled)
        self.menu_button = QToolButton()
        self.menu_button.setObjectName("menu")
        self.menu_button.setText("☰")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.menu_button)
        self.languages = QMenu(self.menu)
        self.menu.aboutToShow.connect(self._fit_menu)
        self.menu_button.setMenu(self.menu)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        row.setSpacing(SPACE_PX)
        row.addWidget(self.event_name)
        row.addWidget(self.chooser)
        row.addWidget(self.station)
        row.addWidget(self.counts, 1)
        row.addWidget(self.direction)
        row.addWidget(self.menu_button)

    def show_header(
        self,
        event: Event,
        station: Station,
        checkpoints: tuple[Checkpoint, ...],
        current: Checkpoint,
        direction: Direction,
    ) -> None:
        """Show where and which way badges are scanned."""
        self.event_name.set_text(event.name)
        self.station.set_text(station.name)
        self.chooser.setText(current.name)
        self.chooser.updateGeometry()
        self.checkpoints.clear()
        for checkpoint in checkpoints:
            action = self.checkpoints.addAction(checkpoint.name)
            action.setCheckable(True)
            action.setChecked(checkpoint.id == current.id)
            action.triggered.connect(partial(self._choose, checkpoint.id))
        self._direction = direction
        self.retranslate()

    @Slot(object)
    def show_counts(self, counts: Counts) -> None:
        """Show how many people are inside."""
        self._counts = counts
        self.retranslate()

    def set_pages(self, pages: tuple[str, ...]) -> None:
        """Offer these pages in the menu, in this order."""
        self._pages = pages
        self.retranslate()

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these languages, as their two-letter codes."""
        self._languages = languages
        self.retranslate()

    @Slot()
    def open_languages(self) -> None:
        """Let the operator choose a language."""
        self.languages.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_room()
        super().resizeEvent(event)

    def _share_room(self) -> None:
        """Let the event's name give way first: who works here knows where they are."""
        others = (self.chooser, self.station, self.direction, self.menu_button)
        taken = sum(other.sizeHint().width() + SPACE_PX for other in others) + 2 * SIDE_PX
        taken += self.counts.full_px + SPACE_PX
        self.event_name.setMaximumWidth(max(EVENT_LEAST_PX, self.width() - taken))

    def retranslate(self) -> None:
        is_exit = self._direction is Direction.EXIT
        self.direction.setText((self.tr("EXIT") if is_exit else self.tr("ENTRY")) + "  F3")
        self.direction.setToolTip(self.tr("Change between entry and exit (F3)"))
        self.direction.setProperty("direction", self._direction.value)
        self.direction.style().polish(self.direction)
        self.chooser.setToolTip(self.tr("Choose the checkpoint: {name}").format(
            name=self.chooser.text()))  # fmt: skip
        self.chooser.setAccessibleName(self.chooser.toolTip())
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self._show_counts()
        self._fill_menu()
        self._share_room()

    def _show_counts(self) -> None:
        if self._counts is None:
            self.counts.set_text("")
            return
        number = QLocale().toString
        inside = self.tr("{count} inside").format(count=number(self._counts.inside))
        expected = self.tr("{count} expected").format(count=number(self._counts.expected))
        entered = self.tr("{count} came in today").format(count=number(self._counts.entered))
        self.counts.set_text(f"{inside} · {expected}", inside)
        self.counts.setToolTip(f"{inside} · {entered} · {expected}")

    def _fill_menu(self) -> None:
        self.menu.clear()
        for key in self._pages:
            action = self.menu.addAction(QCoreApplication.translate("CheckpointBar", PAGES[key]))
            action.triggered.connect(partial(self._request_page, key))
        self.menu.addSeparator()
        for text, key, requested in (
            (self.tr("Keys"), "F1", self.keys_requested),
            (self.tr("Light or dark"), "F9", self.look_requested),
            (self.tr("Full screen"), "F11", self.full_screen_requested),
        ):
            self.menu.addAction(f"{text}\t{key}").triggered.connect(requested)
        self.languages.clear()
        self.languages.setTitle(self.tr("Language") + "\tCtrl+L")
        for code in self._languages:
            action = self.languages.addAction(LANGUAGES[code])
            action.triggered.connect(partial(self._choose_language, code))
        self.menu.addMenu(self.languages)

    @Slot()
    def _fit_menu(self) -> None:
        """Put the lines closer together where the menu would need a second column."""
        self.fit_menu(self.screen().availableGeometry().height())

    def fit_menu(self, room_px: int) -> None:
        """Let the menu stand in one column of `room_px`, as far as its letters allow it."""
        for dense in (False, True):
            self.menu.setProperty("dense", dense)
            self.menu.style().polish(self.menu)
            heights = (self.menu.actionGeometry(line).height() for line in self.menu.actions())
            if sum(heights) + FRAME_PX <= room_px:
                return

    def _choose(self, checkpoint_id: str, checked: bool = False) -> None:
        self.checkpoint_chosen.emit(checkpoint_id)

    def _request_page(self, key: str, checked: bool = False) -> None:
        self.page_requested.emit(key)

    def _choose_language(self, code: str, checked: bool = False) -> None:
        self.language_chosen.emit(code)
