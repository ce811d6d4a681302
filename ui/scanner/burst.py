"""Decides what a burst of fast keys was: badges, a code of another system, or a person typing.

Pure: it sees characters and times, never a Qt event.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from itertools import combinations
from typing import Any

from ui.scanner import digit_rows
from ui.scanner.text import tidy

IsBadge = Callable[[str], bool]  # whether a text is an authentic badge code: its MAC fits

BADGE_DIGITS = 34
_MOST_STRAY_DIGITS = 3  # that a person may have typed into one scan; more takes too long to try
_MOST_EARLY_KEYS = 2  # that a person may have typed just before the code of another system
_AIM_PREFIX = re.compile(r"^\][a-z]\d")


class Suffix(StrEnum):
    """What the scanner types after a code. Values are stored: never rename one."""

    ANY = "any"  # not learnt yet
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class WedgeOptions:
    """How a scanner is told from a person. The defaults fit nearly all; a slow one is learnt."""

    gap_ms: int = 50  # the longest pause between two keys of a scanner, and how long a key is held
    tail_ms: int = 150  # the longest pause once it is clear that a scanner types
    fast_gap_ms: int = 15  # a pause that no person reaches several times in a row
    fast_keys: int = 5  # so many keys with such pauses make a scanner
    min_keys: int = 8  # so many keys with pauses of `gap_ms` make a scanner, too
    mean_gap_ms: int = 30  # the longest mean pause of a scanner whose code no badge has
    suffix: Suffix = Suffix.ANY

    def as_settings(self) -> dict[str, Any]:
        """Return plain values, to be stored."""
        return asdict(self)

    @classmethod
    def from_settings(cls, stored: dict[str, Any]) -> WedgeOptions:
        """Return stored options; what is missing, unknown or nonsense becomes the default."""
        known: dict[str, Any] = {}
        for option in fields(cls):
            value = stored.get(option.name)
            if option.name == "suffix":
                if value in list(Suffix):
                    known["suffix"] = Suffix(value)
            elif type(value) is int and 0 < value <= 1000:
                known[option.name] = value
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Key:
    """One key press of a burst.

    `plain` and `typed` are what a US keyboard types without and with Shift as it was held: a line
    end for Enter, a tab for Tab, nothing for control keys. Editing keys are a backspace that types
    nothing. `text` is what the active layout made of it, `gap_ms` the pause before it.
    """

    plain: str
    typed: str
    gap_ms: float = 0.0
    text: str = ""

    @property
    def ends(self) -> bool:
        """Whether scanners close a code with this key."""
        return self.plain in ("\n", "\t")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a burst says: its codes in order, and which keys (by place) a person typed into it."""

    codes: tuple[str, ...]
    strays: frozenset[int] = frozenset()


def read_badges(keys: Sequence[Key], is_badge: IsBadge) -> Reading | None:
    """Return the badge codes in a burst, or None if there is no authentic one.

    Keys of a person who typed at the same moment are told from the scanner's by the MAC.
    """
    return _read_digits(keys, is_badge) or _read_other_layouts(keys, is_badge)


def _read_digits(keys: Sequence[Key], is_badge: IsBadge) -> Reading | None:
    prefix = _prefix_length(keys)
    places = [place for place, key in enumerate(keys) if place >= prefix and _is_digit(key)]
    found = _whole_codes(keys, places, is_badge)
    if not found and (code := _without_stray_digits(keys, places, is_badge)):
        found = [code]
    if not found:
        return None
    taken = {place for code in found for place in code} | set(range(prefix))
    tail = _tail(keys)
    strays = frozenset(
        place for place, key in enumerate(keys) if place not in taken and place < tail and key.plain
    )
    return Reading(tuple(_text(keys, code) for code in found), strays)


def _read_other_layouts(keys: Sequence[Key], is_badge: IsBadge) -> Reading | None:
    """Return the codes of keys that came as the characters of a layout without digits."""
    if len(keys) < BADGE_DIGITS:
        return None
    for digits in digit_rows.rereadings([key.text for key in keys], BADGE_DIGITS):
        meant = [
            replace(key, plain=digit or key.plain) for key, digit in zip(keys, digits, strict=True)
        ]
        if reading := _read_digits(meant, is_badge):
            return reading
    return None


def read_other(keys: Sequence[Key], options: WedgeOptions) -> Reading | None:
    """Return the code of another system, or None if a person may have typed the keys.

    A person who types this fast and then presses Enter is rare, and loses nothing: such a code
    goes on to the search.
    """
    body = keys[: _tail(keys)]
    early = _early_keys(body, options.fast_gap_ms)
    body_after = body[early:]
    if len(body_after) < options.min_keys:
        return None
    ended = len(keys) > len(body)
    mean = mean_gap_ms(body_after)
    suffixless = options.suffix is Suffix.NONE and mean <= options.fast_gap_ms
    if mean > options.mean_gap_ms or not (ended or suffixless):
        return None
    code = tidy("".join(key.typed for key in body_after))
    return Reading((code,), frozenset({*range(early), *_edits(body)})) if code else None


def mean_gap_ms(keys: Sequence[Key]) -> float:
    """Return the mean pause between the keys; the one before the first does not count."""
    return sum(key.gap_ms for key in keys[1:]) / max(1, len(keys) - 1)


def _edits(keys: Sequence[Key]) -> list[int]:
    """Return the places of Backspace and the like, which only a person types."""
    return [place for place, key in enumerate(keys) if key.plain == "\b"]


def _early_keys(body: Sequence[Key], fast_gap_ms: int) -> int:
    """Count the keys that a person typed just before a fast scanner began."""
    for early in range(1, min(_MOST_EARLY_KEYS, len(body) - 1) + 1):
        rest = [key.gap_ms for key in body[early + 1 :]]
        if body[early].gap_ms > fast_gap_ms and rest and max(rest) <= fast_gap_ms:
            return early
    return 0


def _is_digit(key: Key) -> bool:
    return key.plain.isascii() and key.plain.isdigit()


def _prefix_length(keys: Sequence[Key]) -> int:
    """Count the keys of an AIM identifier, whose digit is not one of the code."""
    head = "".join(key.plain.lower() or " " for key in keys[:3])
    return 3 if _AIM_PREFIX.match(head) else 0


def _tail(keys: Sequence[Key]) -> int:
    """Return the place after the last key that does not end a code."""
    end = len(keys)
    while end and keys[end - 1].ends:
        end -= 1
    return end


def _text(keys: Sequence[Key], places: Iterable[int]) -> str:
    return "".join(keys[place].plain for place in places)


def _whole_codes(
    keys: Sequence[Key], places: Sequence[int], is_badge: IsBadge
) -> list[Sequence[int]]:
    """Find codes whose digits follow one another, with nothing but other characters between."""
    found: list[Sequence[int]] = []
    start = 0
    while start + BADGE_DIGITS <= len(places):
        window = places[start : start + BADGE_DIGITS]
        if is_badge(_text(keys, window)):
            found.append(window)
            start += BADGE_DIGITS
        else:
            start += 1
    return found


def _without_stray_digits(
    keys: Sequence[Key], places: Sequence[int], is_badge: IsBadge
) -> Sequence[int]:
    """Find the one code that is left when a few digits of a person are taken out."""
    surplus = len(places) - BADGE_DIGITS
    if not 0 < surplus <= _MOST_STRAY_DIGITS:
        return ()
    tried: set[str] = set()
    for stray in combinations(range(len(places)), surplus):
        left = [place for order, place in enumerate(places) if order not in stray]
        text = _text(keys, left)
        if text not in tried and is_badge(text):
            return left
        tried.add(text)
    return ()
