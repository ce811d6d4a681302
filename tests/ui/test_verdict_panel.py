"""The panel shows what the outcome says, and asks for things without doing any."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor

from checkin.model import Direction, Hit, Reason, Tone
from tests.ui.samples import ANNA, BAKU, LONG, outcome
from ui import theme as look
from ui.widgets.verdict_panel import VerdictPanel
from ui.widgets.verdict_symbol import Shape


@pytest.fixture
def panel(light, qtbot):
    panel = VerdictPanel(fades_after_ms=60_000)
    qtbot.addWidget(panel)
    panel.resize(830, 630)
    panel.set_zone(BAKU)
    panel.show()
    return panel


def test_it_waits_for_a_badge(panel):
    assert panel.words.headline == "Scan a badge"
    assert panel.shape is Shape.SCAN
    assert not panel.undo.isVisible()


@pytest.mark.parametrize(
    ("reason", "shape"),
    [
        (Reason.ADMITTED, Shape.TICK),
        (Reason.ALREADY_IN, Shape.TRIANGLE),
        (Reason.UNKNOWN, Shape.CROSS),
        (Reason.UNPAID, Shape.INFO),
    ],
)
def test_each_tone_has_a_shape_and_fills_the_panel(panel, reason, shape):
    shown = outcome(reason)
    panel.show_outcome(shown)
    assert panel.shape is shape
    tone = shown.verdict.tone
    assert corner(panel) == look.LIGHT.tone(tone)


def corner(panel: VerdictPanel) -> QColor:
    """The colour of the ground, where no word or symbol is."""
    return panel.grab().toImage().pixelColor(24, 300)


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_in_the_dark_only_a_frame_has_the_tone(panel, light, name):
    panel.show_outcome(outcome())
    light.choose(name)
    assert corner(panel) == look.current().color("surface")
    assert panel.grab().toImage().pixelColor(6, 300) == look.current().tone(Tone.ADMIT)


def test_who_came_in_can_be_undone_and_not_let_in_anyway(panel, qtbot):
    panel.show_outcome(outcome())
    assert panel.undo.isEnabled()
    assert not panel.override.isEnabled()
    with qtbot.waitSignal(panel.undo_requested):
        qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)


def test_who_was_refused_can_be_let_in_anyway(panel, qtbot):
    panel.show_outcome(outcome(Reason.UNPAID))
    assert not panel.undo.isEnabled()
    with qtbot.waitSignal(panel.override_requested):
        qtbot.mouseClick(panel.override, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "reason",
    [Reason.UNREADABLE, Reason.OTHER_EVENT, Reason.UNKNOWN, Reason.FORGED, Reason.TEST_CARD],
)
def test_nobody_is_let_in_on_a_code_that_is_not_ours(panel, qtbot, reason):
    panel.show_outcome(outcome(reason, None))
    with qtbot.assertNotEmitted(panel.override_requested):
        panel.request_override()
    assert not panel.override.isEnabled()


def test_a_note_must_be_acknowledged_instead(panel, qtbot):
    panel.show_outcome(outcome(Reason.NOTE, LONG))
    assert panel.words.detail == LONG.note
    with (
        qtbot.waitSignal(panel.acknowledge_requested),
        qtbot.assertNotEmitted(panel.override_requested),
    ):
        qtbot.mouseClick(panel.override, Qt.MouseButton.LeftButton)


def test_badge_and_details_name_who_is_shown(panel, qtbot):
    panel.show_outcome(outcome(Reason.ALREADY_IN))
    with qtbot.waitSignal(panel.badge_requested) as badge:
        qtbot.mouseClick(panel.badge, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.details_requested) as details:
        qtbot.mouseClick(panel.details, Qt.MouseButton.LeftButton)
    assert badge.args == details.args == [ANNA.id]


def test_the_buttons_keep_their_places(panel, qtbot):
    places = set()
    for shown in (outcome(), outcome(Reason.UNPAID), outcome(undone=True)):
        panel.show_outcome(shown)
        places.add(tuple(b.geometry().getRect() for b in (panel.undo, panel.badge, panel.override)))
    assert len(places) == 1


def test_what_was_undone_cannot_be_undone_again(panel):
    panel.show_outcome(outcome(undone=True))
    assert panel.shape is Shape.UNDONE
    assert not panel.undo.isEnabled()
    assert not panel.override.isEnabled()


def test_letting_out_is_marked_across_the_panel(panel):
    panel.set_direction(Direction.EXIT)
    band = panel.grab().toImage().pixelColor(300, 30)
    assert band == look.LIGHT.color("text")
    panel.set_direction(Direction.ENTRY)
    assert panel.grab().toImage().pixelColor(300, 30) == look.LIGHT.color("surface")


def test_an_old_answer_fades_so_that_nobody_takes_it_for_the_next(light, qtbot):
    panel = VerdictPanel(fades_after_ms=0)
    qtbot.addWidget(panel)
    panel.resize(830, 630)
    panel.show()
    panel.show_outcome(outcome(Reason.ALREADY_IN))
    qtbot.waitUntil(lambda: panel.is_old)
    assert corner(panel) == look.LIGHT.color("surface")
    assert panel.words.headline == "Already in"


def test_a_new_answer_is_never_faded(light, qtbot):
    panel = VerdictPanel(fades_after_ms=0)
    qtbot.addWidget(panel)
    panel.resize(830, 630)
    panel.show()
    panel.show_outcome(outcome())
    qtbot.waitUntil(lambda: panel.is_old)
    panel.show_outcome(outcome(Reason.UNPAID))
    assert not panel.is_old
    assert corner(panel) == look.LIGHT.tone(Tone.ACTION)


def test_not_saved_is_neither_green_nor_faded(light, qtbot):
    panel = VerdictPanel(fades_after_ms=0)
    qtbot.addWidget(panel)
    panel.show_not_saved("The disk is full.")
    assert (panel.words.headline, panel.words.tone) == ("Not saved", Tone.ACTION)
    assert panel.words.detail == "The disk is full."
    assert not panel._age.isActive()


def test_somebody_looked_up_is_no_verdict(panel):
    panel.show_person(Hit(LONG, 1.0, inside=False))
    assert (panel.words.headline, panel.words.tone) == ("Not in yet", None)
    assert panel.attendee_id == LONG.id
    assert not panel.undo.isEnabled()
    panel.drop_person()
    assert panel.words.headline == "Scan a badge"


def test_dropping_a_search_keeps_a_verdict(panel):
    panel.show_outcome(outcome())
    panel.drop_person()
    assert panel.words.headline == "Welcome"


def test_what_becomes_of_the_badge_is_said_until_the_next_scan(panel):
    panel.show_outcome(outcome())
    panel.show_printing("Badge is printing — Desk 2")
    assert panel.words.hint == "Badge is printing — Desk 2"
    panel.show_outcome(outcome())
    assert panel.words.hint == ""


def test_another_language_changes_what_is_shown(panel, long_language, qtbot):
    panel.show_outcome(outcome())
    assert panel.words.headline == "Welcomeöööööö"
    assert panel.undo.text().startswith("Undoö")


def test_the_headline_is_large_enough_for_two_metres(panel):
    panel.show_outcome(outcome(Reason.ADMITTED))
    capitals_mm = panel.flow().headline_px * 0.714 / panel.screen().physicalDotsPerInch() * 25.4
    assert capitals_mm >= 12.8


def test_a_screen_reader_is_told_everything(panel):
    panel.show_outcome(outcome(Reason.ALREADY_IN))
    assert panel.accessibleName() == "Already in"
    assert "since 13:52" in panel.accessibleDescription()


class PaintWatch(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def eventFilter(self, watched, event):
        self.paints += event.type() == QEvent.Type.Paint
        return False


def test_one_outcome_is_one_paint(panel, qtbot):
    qtbot.waitExposed(panel)
    watch = PaintWatch()
    panel.installEventFilter(watch)
    panel.show_outcome(outcome())
    qtbot.waitUntil(lambda: watch.paints > 0)
    assert watch.paints == 1
