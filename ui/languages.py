"""The languages of the program, and the switch from one to another while it runs."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources

log = logging.getLogger(__name__)

SOURCE = "en"  # what the texts in the source are written in
_TRANSLATOR = "language"  # the object name that our translators have among the application's own


@dataclass(frozen=True, slots=True)
class Language:
    """One language that the operator can choose."""

    code: str
    name: str  # in the language itself: who needs it may not read the one that is shown


# in the order of the menu
LANGUAGES = (
    Language("az", "Azərbaycanca"),
    Language("tr", "Türkçe"),
    Language("en", "English"),
    Language("ru", "Русский"),
)


def install_language(app: QCoreApplication, code: str) -> bool:
    """Show every text in the language `code` from now on.

    Each widget is told by one `LanguageChange`. Numbers and dates follow the language too.

    Returns:
        Whether the words were found; where they were not, the texts are English.
    """
    for old in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(old)
        old.setObjectName("")  # it lives until the event loop deletes it, but is ours no more
        old.deleteLater()
    QLocale.setDefault(QLocale(code))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    folder = str(resources.path("i18n"))
    # Qt speaks some of our languages itself; what it lacks lies beside our own words. The last
    # one installed is asked first.
    _install(app, f"qtbase_{code}", qt_folder) or _install(app, f"qtbase_{code}", folder)
    found = _install(app, f"checkin_{code}", folder)
    if not found:
        log.warning("there are no words for the language %s in %s", code, folder)
    return found


def closest_language(wanted: Iterable[str]) -> str:
    """Return the code of the first language in `wanted` that the program speaks, else English.

    Args:
        wanted: Locale names, best first: what was chosen before, then `system_languages()`.
    """
    known = {language.code for language in LANGUAGES}
    for name in wanted:
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in known:
            return code
    return SOURCE


def system_languages() -> list[str]:
    """Return the languages that the user chose in the operating system, best first."""
    return QLocale.system().uiLanguages()


def _install(app: QCoreApplication, catalog: str, folder: str) -> bool:
    translator = QTranslator(app)
    # the name is complete, so that "qtbase_az" never finds a catalog of another language
    if not translator.load(f"{catalog}.qm", folder):
        translator.deleteLater()
        return False
    translator.setObjectName(_TRANSLATOR)
    app.installTranslator(translator)
    return True
