"""The order of names in lists, the same on every station and in every locale.

The operating system's order differs between laptops and is wrong for half of the languages here,
so letters count as the plain letter they come from.
"""

from __future__ import annotations

import re
import unicodedata

from checkin.model import Attendee

_MARKS = re.compile("[\u0300-\u036f]+")
_PLAIN = str.maketrans({"ə": "e", "ı": "i", "ø": "o", "ł": "l", "ŋ": "n", "ғ": "г", "қ": "к",
                        "ң": "н", "ө": "о", "ү": "у", "ұ": "у", "һ": "х", "ʻ": "", "ʼ": "",
                        "‘": "", "’": ""})  # fmt: skip


def by_words(text: str) -> tuple[str, str]:
    """Return a sort key for a name of anything; texts that differ never have the same key."""
    plain = text.casefold()
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain)).translate(_PLAIN)
    return (plain, text)


def by_name(attendee: Attendee) -> tuple[str, str, int, str]:
    """Return a sort key for people: by name, namesakes by number."""
    return (*by_words(attendee.name), attendee.number, attendee.id)
