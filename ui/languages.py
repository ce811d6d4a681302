"""Which language the program starts in, before anybody has chosen one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from ui.i18n import SOURCE_LANGUAGE, complete_languages


def system_languages() -> list[str]:
    """Return the languages that the user chose in the operating system, best first."""
    return QLocale.system().uiLanguages()


def language_for(chosen: str) -> str:
    """Return the code of the language to speak: what the settings say, else the system's."""
    return closest_language([chosen, *system_languages()])


def closest_language(wanted: Iterable[str]) -> str:
    """Return the code of the first language in `wanted` that the program speaks, else English.

    Args:
        wanted: Locale names such as `az_AZ` or `ru-Cyrl-KZ`, best first.
    """
    known = complete_languages()
    for name in wanted:
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in known:
            return code
    return SOURCE_LANGUAGE
