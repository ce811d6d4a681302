"""The large answer to the latest scan, readable from two metres."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin.model import Direction, Hit, Outcome
from ui import timers
from ui.operator_messages import Presentation
from ui.sentences import Sentence, said
from ui.widgets.action_button import ActionButton
from ui.widgets.verdict_flow import Flow, lay_out
from ui.widgets.verdict_paint import BAND_PX, PanelColors, paint_band, paint_flow, paint_ground
from ui.widgets.verdict_scene import (
    Scene,
    idle_scene,
    not_saved_scene,
    outcome_scene,
    person_scene,
)
from ui.widgets.verdict_symbol import Shape

FADES_AFTER_MS = 20_000
FADE_MS = 700
CAPITALS_MM = 12.8  # 22 minutes of arc, seen from two metres
CAPITAL_SHARE = 0.714  # how much of the letters' size a capital takes


class VerdictPanel(QWidget):
    """Shows one outcome until the next one; it decides nothing.

    Signals:
        undo_requested: The operator wants the latest check-in taken back.
        badge_requested: A badge is wanted for the attendee with this id.
        details_requested: All about the attendee with this id is wanted.
        override_requested: The person shall be let in against the rules.
        acknowledge_requested: The note to staff was read; the person may be let in.
    """

    undo_requested = Signal()
    badge_requested = Signal(str)
    details_requested = Signal(str)
    override_requested = Signal()
    acknowledge_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, fades_after_ms: int = FADES_AFTER_MS
    ) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._zone: tzinfo = UTC
        self._direction = Direction.ENTRY
        self._printing: Sentence = ""
        self._ebb = 0.0
        self._source: Callable[[], Scene] = idle_scene
        self._scene = idle_scene()
        self._age = timers.single_shot(self, fades_after_ms)
        self._fade = QVariantAnimation(self, duration=FADE_MS, startValue=0.0, endValue=1.0)
        self._age.timeout.connect(self._fade.start)
        self._fade.valueChanged.connect(self._set_ebb)
        self._make_buttons()
        self._refresh()

    @property
    def words(self) -> Presentation:
        """What is shown, for tests and screen readers."""
        return self._scene.words

    @property
    def shape(self) -> Shape:
        """The symbol that is shown."""
        return self._scene.shape

    @property
    def attendee_id(self) -> str:
        """Whom the panel shows; empty where that is nobody."""
        return self._scene.attendee_id

    @property
    def is_old(self) -> bool:
        """Whether what is shown has faded to an outline."""
        return self._ebb >= 1.0

    @Slot()
    def show_idle(self) -> None:
        """Wait for the next scan."""
        self._show(idle_scene)

    @Slot(object)
    def show_outcome(self, outcome: Outcome) -> None:
        """Replace what is shown. Cheap enough to be called for every scan of a fast queue."""
        self._show(lambda: outcome_scene(outcome, self._zone))
        self._announce()

    @Slot(object)
    def show_person(self, hit: Hit) -> None:
        """Show somebody who was looked up and not checked in."""
        self._show(partial(person_scene, hit))

    @Slot()
    def drop_person(self) -> None:
        """Wait for the next scan if what is shown is only somebody who was looked up."""
        if self._scene.shape is Shape.PERSON:
            self.show_idle()

    @Slot(object)
    def show_not_saved(self, sentence: Sentence) -> None:
        """Say that nothing was recorded; this stays until the next scan."""
        self._show(partial(not_saved_scene, sentence))
        self._announce()

    @Slot(object)
    def show_printing(self, sentence: Sentence) -> None:
        """Say what becomes of the shown person's badge, in place of the hint."""
        self._printing = sentence
        self._refresh()

    def set_zone(self, zone: tzinfo) -> None:
        """Show times as the clocks at the event do."""
        self._zone = zone
        self._refresh()

    @Slot(object)
    def set_direction(self, direction: Direction) -> None:
        """Mark the whole panel while people are let out: mode errors are the classic ones."""
        self._direction = direction
        self._refresh()

    def flow(self) -> Flow:
        """Return what is painted where, at the present size."""
        room = QRectF(self.rect()).adjusted(
            self._margin, self._margin, -self._margin, -self._margin
        )
        if self._direction is Direction.EXIT:
            room.setTop(BAND_PX + self._margin / 2)
        if not self.undo.isHidden():
            room.setBottom(self.undo.y() - self._margin / 2)
        return lay_out(self._scene.words, room, self._headline_px(), self.font().family())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._color_buttons()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._margin
        self._column.setContentsMargins(side, 0, side, round(side * 0.7))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._colors()
        box = QRectF(self.rect())
        paint_ground(painter, box, colors)
        if self._direction is Direction.EXIT:
            paint_band(painter, box, self.tr("EXIT"), self.font().family())
        paint_flow(painter, self.flow(), self._scene.shape, colors)
        if self._scene.fades and self._ebb > 0.5:
            text = self.tr("Earlier scan · {time}").format(time=self._scene.time)
            font = self.font()
            font.setPixelSize(15)
            painter.setFont(font)
            painter.setPen(colors.text)
            corner = box.adjusted(0, 0, -self._margin, 0)
            corner.setTop(self._margin * 0.45 + self._band)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(corner, int(align), text)

    @property
    def _margin(self) -> int:
        return 52 if self.width() > 700 else 36

    @property
    def _band(self) -> int:
        return BAND_PX if self._direction is Direction.EXIT else 0

    def _headline_px(self) -> int:
        readable = CAPITALS_MM / 25.4 * self.screen().physicalDotsPerInch() / CAPITAL_SHARE
        return round(max(readable, self.height() * 0.145))

    def _make_buttons(self) -> None:
        self.undo = ActionButton("Ctrl+Z", self)
        self.badge = ActionButton("F5", self)
        self.details = ActionButton("F6", self)
        self.override = ActionButton("F8", self)
        self.undo.clicked.connect(self.undo_requested)
        self.badge.clicked.connect(lambda: self.badge_requested.emit(self.attendee_id))
        self.details.clicked.connect(lambda: self.details_requested.emit(self.attendee_id))
        self.override.clicked.connect(self.request_override)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self._buttons:
            row.addWidget(button, 1)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addLayout(row)

    @property
    def _buttons(self) -> tuple[ActionButton, ...]:
        return (self.undo, self.badge, self.details, self.override)

    @Slot()
    def request_override(self) -> None:
        """Ask for what the fourth button offers now: a note read, or letting in anyway."""
        if self._scene.must_acknowledge:
            self.acknowledge_requested.emit()
        elif self._scene.can_override:
            self.override_requested.emit()

    def _show(self, source: Callable[[], Scene]) -> None:
        self._source = source
        self._printing = ""
        self._age.stop()
        self._fade.stop()
        self._ebb = 0.0
        self._refresh()
        if self._scene.fades:
            self._age.start()

    def _refresh(self) -> None:
        """Set every text anew: after a scan, and when the language is switched at the desk."""
        scene = self._source()
        if self._printing:
            scene = scene.with_hint(said(self._printing))
        self._scene = scene
        self.undo.set_words(self.tr("Undo"))
        self.badge.set_words(self.tr("Print badge"))
        self.details.set_words(self.tr("Details"))
        note = scene.must_acknowledge
        self.override.set_words(self.tr("Note is done") if note else self.tr("Let in anyway…"))
        self.undo.setEnabled(scene.can_undo)
        self.badge.setEnabled(bool(scene.attendee_id))
        self.details.setEnabled(bool(scene.attendee_id))
        self.override.setEnabled(scene.can_override or note)
        for button in self._buttons:
            button.setVisible(any(other.isEnabled() for other in self._buttons))
        self.setAccessibleName(scene.words.headline)
        self.setAccessibleDescription(scene.words.spoken)
        self._color_buttons()
        self.update()

    def _color_buttons(self) -> None:
        colors = self._colors()
        for button in self._buttons:
            button.set_colors(colors.text, colors.ground)

    def _colors(self) -> PanelColors:
        return PanelColors.of(self._scene.words.tone, self._ebb)

    def _set_ebb(self, share: float) -> None:
        self._ebb = share
        self._color_buttons()
        self.update()

    def _announce(self) -> None:
        """Let a screen reader say the answer at once, over whatever it was saying."""
        event = QAccessibleAnnouncementEvent(self, self._scene.words.spoken)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
