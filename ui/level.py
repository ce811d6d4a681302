"""How well something is, in one word: for the strip, for messages, for a sentence in a form."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """How a thing is; each has a shape of its own."""

    OK = "ok"  # a dot
    WARN = "warn"  # a triangle
    BAD = "bad"  # a cross
    OFF = "off"  # a ring: not used
