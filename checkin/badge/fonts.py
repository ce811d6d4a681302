"""The bundled fonts: made known to Qt, measured, and searched for letters.

Fonts belong to the QGuiApplication, so one must exist (`start_without_window` makes one).
"""

from __future__ import annotations

import os
import threading
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QTextLayout

import resources
from checkin.badge.compose import Face

_FAMILY = "Badge Sans"
_CONDENSED_FAMILY = "Badge Sans Condensed"
# for letters of other scripts, where the system has them
_OTHER_FAMILIES = ["DejaVu Sans", "Noto Sans", "Noto Sans Georgian", "Noto Sans Armenian",
                   "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC",
                   "Segoe UI"]  # fmt: skip
_applications: list[QGuiApplication] = []  # what start_without_window keeps alive


def start_without_window() -> None:
    """Make what painting needs where there is no window, as on the command line.

    It is kept until the process ends: fonts belong to it.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _applications.append(QGuiApplication(["checkin"]))


def ensure_fonts() -> None:
    """Make the bundled fonts known to Qt, once per application.

    Raises:
        RuntimeError: There is no QGuiApplication, or the program was installed without fonts.
    """
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("painting needs a QGuiApplication")
    _load_for(id(application))


def font(face: Face, size: int) -> QFont:
    """Return a font for painting in the calling thread."""
    return _font(face, size, threading.get_ident())


@lru_cache(maxsize=8192)
def advance(text: str, face: Face, size: int) -> float:
    """Return how wide `text` is set in letters of `size`."""
    return _metrics(face, size, threading.get_ident()).horizontalAdvance(text)


def missing(text: str) -> str:
    """Return the characters of `text` that no font at hand can draw."""
    return "".join(char for char in dict.fromkeys(text) if _is_missing(char))


@lru_cache(maxsize=1)
def _load_for(_application: int) -> None:
    if not QFontDatabase.hasFamily(_FAMILY):
        for file in sorted(resources.path("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    if not QFontDatabase.hasFamily(_FAMILY):
        raise RuntimeError("the bundled fonts cannot be loaded")
    for cached in (_font, _metrics, _is_missing, advance):
        cached.cache_clear()


@lru_cache(maxsize=256)
def _font(face: Face, size: int, _thread: int) -> QFont:
    """Return a font of one thread: Qt's cache of glyphs is one a thread too.

    A font that two threads paint with in turns loses its glyphs at each turn, and two that use it
    at the same moment pull it away from under each other.
    """
    font = QFont()
    family = _CONDENSED_FAMILY if face is Face.CONDENSED else _FAMILY
    font.setFamilies([family, _FAMILY, *_OTHER_FAMILIES])
    font.setPixelSize(size)
    font.setBold(face is not Face.REGULAR)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=256)
def _metrics(face: Face, size: int, thread: int) -> QFontMetricsF:
    return QFontMetricsF(_font(face, size, thread))


@lru_cache(maxsize=2048)
def _is_missing(char: str) -> bool:
    """Tell whether no font at hand draws `char`; glyph 0 is the empty box."""
    layout = QTextLayout(char, font(Face.REGULAR, 20))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
