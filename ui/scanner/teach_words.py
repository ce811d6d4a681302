"""What to do about a scanner that was tried, in the operator's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP
from ui.scanner.burst import Suffix
from ui.scanner.lesson import Advice

ADVICE: dict[Advice, str] = {
    Advice.FINE: QT_TRANSLATE_NOOP("TeachScanner", "This scanner is set up well."),
    Advice.NOTHING_CAME: QT_TRANSLATE_NOOP(
        "TeachScanner", "Nothing came. Is the scanner plugged in, and set to type like a keyboard?"
    ),
    Advice.ALT_MODE: QT_TRANSLATE_NOOP(
        "TeachScanner", "Switch off the scanner's ALT mode: it cannot be read in this mode."
    ),
    Advice.QWERTZ: QT_TRANSLATE_NOOP(
        "TeachScanner",
        "The scanner is set to a German or Hungarian keyboard. Set it to a US keyboard.",
    ),
    Advice.AZERTY: QT_TRANSLATE_NOOP(
        "TeachScanner", "The scanner is set to a French keyboard. Set it to a US keyboard."
    ),
    Advice.OTHER_KEYBOARD: QT_TRANSLATE_NOOP(
        "TeachScanner",
        "Something else came than the code on the screen. Set the scanner to a US keyboard.",
    ),
    Advice.CAPITALS: QT_TRANSLATE_NOOP(
        "TeachScanner", "The scanner changes small and capital letters. Badges work all the same."
    ),
    Advice.INCOMPLETE: QT_TRANSLATE_NOOP(
        "TeachScanner", "Characters are missing. Set a longer pause between the keys."
    ),
    Advice.TOO_SLOW: QT_TRANSLATE_NOOP(
        "TeachScanner", "The scanner types as slowly as a person. Set a shorter pause."
    ),
    Advice.SLOW: QT_TRANSLATE_NOOP(
        "TeachScanner", "The scanner is slow. A shorter pause between the keys helps the queue."
    ),
    Advice.NO_SUFFIX: QT_TRANSLATE_NOOP(
        "TeachScanner", "It works without Enter after the code; with Enter it answers sooner."
    ),
}

SUFFIXES: dict[Suffix, str] = {
    Suffix.ANY: QT_TRANSLATE_NOOP("TeachScanner", "not known yet"),
    Suffix.ENTER: QT_TRANSLATE_NOOP("TeachScanner", "Enter"),
    Suffix.TAB: QT_TRANSLATE_NOOP("TeachScanner", "Tab"),
    Suffix.NONE: QT_TRANSLATE_NOOP("TeachScanner", "nothing"),
}


def advice(what: Advice) -> str:
    """Return what to do."""
    return QCoreApplication.translate("TeachScanner", ADVICE[what])


def suffix(what: Suffix) -> str:
    """Return what the scanner types after a code."""
    return QCoreApplication.translate("TeachScanner", SUFFIXES[what])
