"""Takes off what scanners put around a code."""

from __future__ import annotations

import re

# "]Q1" names the kind of code (AIM identifier), "\000026" its character set (ECI)
_PREFIX = re.compile(r"^(\][A-Za-z]\d)?(\\\d{6})?")
_EDGES = "\x02\x03\r\n\t "  # STX and ETX frame the codes of serial scanners


def tidy(text: str) -> str:
    """Return the code without the marks that a scanner may be set to send with it."""
    return _PREFIX.sub("", text.strip(_EDGES)).strip(_EDGES)
