"""What becomes of a badge on its way to paper, in words and shapes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from ui import theme
from ui.i18n import QT_TRANSLATE_NOOP
from ui.sentences import Sentence, said
from ui.widgets.verdict_symbol import Shape

# the values are the states of print jobs
STATES: dict[str, str] = {
    "queued": QT_TRANSLATE_NOOP("Print", "Waiting"),
    "held": QT_TRANSLATE_NOOP("Print", "Waits until you let it go on"),
    "sending": QT_TRANSLATE_NOOP("Print", "Printing"),
    "printed": QT_TRANSLATE_NOOP("Print", "Printed"),
    "sent": QT_TRANSLATE_NOOP("Print", "Sent; this printer does not confirm"),
    "failed": QT_TRANSLATE_NOOP("Print", "Not printed"),
    "unknown": QT_TRANSLATE_NOOP("Print", "Nobody knows: look whether it came out"),
    "canceled": QT_TRANSLATE_NOOP("Print", "Canceled"),
}
SHAPES: dict[str, Shape] = {
    "queued": Shape.SCAN,
    "held": Shape.TRIANGLE,
    "sending": Shape.ARROW,
    "printed": Shape.TICK,
    "sent": Shape.TICK,
    "failed": Shape.CROSS,
    "unknown": Shape.TRIANGLE,
    "canceled": Shape.UNDONE,
}
_INKS = {
    "printed": "admit",
    "failed": "refuse",
    "unknown": "caution",
    "held": "caution",
    "sending": "accent",
}
_LEVELS = {"shown": "ok", "printed": "ok", "sent": "ok", "failed": "bad", "unknown": "warn"}
_TOLD: dict[str, str] = {
    "shown": QT_TRANSLATE_NOOP("Print", "The page was printed."),
    "printed": QT_TRANSLATE_NOOP(
        "Print", "The page was printed. If it is white, the roll lies the wrong way round."
    ),
    "sent": QT_TRANSLATE_NOOP(
        "Print",
        "The page was sent. This printer does not confirm: look whether it came out. "
        "If nothing did, or garbage, choose another printer language below.",
    ),
    "failed": QT_TRANSLATE_NOOP("Print", "The page was not printed."),
    "unknown": QT_TRANSLATE_NOOP(
        "Print", "Look whether the page came out; the printer does not say."
    ),
}
_UNDER_WAY = QT_TRANSLATE_NOOP("Print", "The test page is on its way …")
_PAPER_LOW = QT_TRANSLATE_NOOP("Print", "The paper is running out.")


def state_word(state: str) -> str:
    """Return the words for the state of a print job."""
    return translated(STATES[state])


def ink_of(state: str) -> QColor:
    """Return the colour for the shape of a print job's state."""
    return theme.current().color(_INKS.get(state, "muted"))


def told(state: str, problem: Sentence = "", *, paper_low: bool = False) -> tuple[str, Sentence]:
    """Return the level and the sentence for a trial page.

    Args:
        state: Of its print job; `shown` once it was printed on the screen.
        problem: What went wrong.
        paper_low: Whether the printer says that its paper is running out.
    """
    level = _LEVELS.get(state, "off")
    if paper_low and level == "ok":
        level, problem = "warn", partial(translated, _PAPER_LOW)
    return level, partial(_told_words, _TOLD.get(state, _UNDER_WAY), problem)


def translated(text: str) -> str:
    """Return one of the texts of this table in the current language."""
    return QCoreApplication.translate("Print", text)


def _told_words(text: str, problem: Sentence) -> str:
    return f"{translated(text)} {said(problem)}".strip()
