"""What the elements of a badge are called, and sentences about what is wrong with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.badge.layout import BadgeLayout, Kind
from checkin.badge.review import UNUSABLE, Finding, Problem
from ui.i18n import QT_TRANSLATE_NOOP
from ui.level import Level

KINDS: dict[Kind, str] = {
    Kind.NAME: QT_TRANSLATE_NOOP("Layouts", "Name"),
    Kind.NATIVE_NAME: QT_TRANSLATE_NOOP("Layouts", "Name in its own script"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Layouts", "Organization"),
    Kind.COUNTRY: QT_TRANSLATE_NOOP("Layouts", "Country"),
    Kind.FLAG: QT_TRANSLATE_NOOP("Layouts", "Flag"),
    Kind.CATEGORY: QT_TRANSLATE_NOOP("Layouts", "Category"),
    Kind.QR: QT_TRANSLATE_NOOP("Layouts", "Code to scan"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Layouts", "Number"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Layouts", "Event"),
    Kind.TEXT: QT_TRANSLATE_NOOP("Layouts", "Text of your own"),
    Kind.PHOTO: QT_TRANSLATE_NOOP("Layouts", "Photo"),
    Kind.LOGO: QT_TRANSLATE_NOOP("Layouts", "Logo"),
    Kind.RULE: QT_TRANSLATE_NOOP("Layouts", "Line"),
}
PROBLEMS: dict[Problem, str] = {
    Problem.OUTSIDE: QT_TRANSLATE_NOOP("Layouts", "{name}: sticks out of the badge."),
    Problem.QR_TOUCHED: QT_TRANSLATE_NOOP(
        "Layouts", "{name}: lies over the code, which needs white paper around it."
    ),
    Problem.QR_TINY: QT_TRANSLATE_NOOP("Layouts", "The code is too small to be scanned."),
    Problem.QR_SMALL: QT_TRANSLATE_NOOP("Layouts", "The code is small: hard to scan in a hurry."),
    Problem.NO_QR: QT_TRANSLATE_NOOP("Layouts", "Without its code a badge cannot be scanned."),
    Problem.OVERLAP: QT_TRANSLATE_NOOP("Layouts", "{name} and {other} overlap."),
    Problem.UNREADABLE: QT_TRANSLATE_NOOP("Layouts", "{name}: the letters are too small to read."),
    Problem.SMALL: QT_TRANSLATE_NOOP("Layouts", "{name}: there is no room for larger letters."),
    Problem.INITIALS: QT_TRANSLATE_NOOP("Layouts", "{name}: middle names are shortened."),
    Problem.MISSING_GLYPHS: QT_TRANSLATE_NOOP("Layouts", "{name}: letters are missing: {letters}"),
    Problem.NO_PICTURE: QT_TRANSLATE_NOOP(
        "Layouts", "{name}: no picture of that name is in the folder “images” of the event."
    ),
}


def kind_name(kind: Kind) -> str:
    """Return what elements of a kind are called."""
    return _word(KINDS[kind])


def element_names(layout: BadgeLayout) -> tuple[str, ...]:
    """Return what each element is called; a second one of a kind has a number."""
    names: list[str] = []
    counts: dict[Kind, int] = {}
    for element in layout.elements:
        counts[element.kind] = count = counts.get(element.kind, 0) + 1
        name = kind_name(element.kind)
        names.append(name if count == 1 else f"{name} {count}")
    return tuple(names)


def sentence(finding: Finding, names: tuple[str, ...]) -> str:
    """Return what is wrong."""
    about = [names[place] for place in finding.places] + ["", ""]
    return _word(PROBLEMS[finding.problem]).format(
        name=about[0], other=about[1], letters=finding.text
    )


def level(finding: Finding) -> Level:
    """Return how bad it is."""
    return Level.BAD if finding.problem in UNUSABLE else Level.WARN


def _word(text: str) -> str:
    return QCoreApplication.translate("Layouts", text)
