"""What one scan of the calibration code teaches about a scanner. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from ui.scanner.burst import Key, Suffix, WedgeOptions, mean_gap_ms
from ui.scanner.calibration import TEXT

_MARGIN = 1.5  # how much slower than now the scanner may be one day
_SLOWEST_MS = 200  # a person types as fast: the scanner itself must be set faster
_TAIL_GAPS = 3
_LONGEST_TAIL_MS = 1000

# what the letters and digits of TEXT become if the scanner believes in another keyboard
_QWERTZ = str.maketrans("yYzZ", "zZyY")
_AZERTY = str.maketrans("qQwWaAzZ0123456789", "aAzZqQwW)!@#$%^&*(")


class Advice(StrEnum):
    """What to do about a scanner; `teach_words` has the sentences."""

    FINE = "fine"
    NOTHING_CAME = "nothing-came"
    ALT_MODE = "alt-mode"  # it types numbers on the keypad with Alt held
    QWERTZ = "qwertz"  # it is set to a German or Hungarian keyboard
    AZERTY = "azerty"
    OTHER_KEYBOARD = "other-keyboard"
    CAPITALS = "capitals"  # it turns small letters into capitals, or the other way round
    INCOMPLETE = "incomplete"
    TOO_SLOW = "too-slow"
    SLOW = "slow"
    NO_SUFFIX = "no-suffix"


_BAD = {
    Advice.NOTHING_CAME,
    Advice.ALT_MODE,
    Advice.QWERTZ,
    Advice.AZERTY,
    Advice.OTHER_KEYBOARD,
    Advice.INCOMPLETE,
    Advice.TOO_SLOW,
}


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was seen, and what to change. `options` are to be stored where the scanner is usable."""

    received: str  # by the keys
    shown: str  # by the layout of the computer
    suffix: Suffix
    ms_per_key: float
    longest_gap_ms: float
    caps_lock: bool
    same_layout: bool  # whether the computer shows what the scanner meant
    advice: tuple[Advice, ...]
    options: WedgeOptions

    @property
    def is_usable(self) -> bool:
        """Whether the scanner works as it is, perhaps with the learnt options."""
        return not _BAD.intersection(self.advice)


def learn(keys: Sequence[Key], *, alt_keys: int = 0) -> Lesson:
    """Return what the keys of one scan of the calibration code teach.

    Args:
        keys: All keys that came, those that end the code included.
        alt_keys: How many keys of the keypad were pressed with Alt held.
    """
    end = next((place for place, key in enumerate(keys) if key.ends), len(keys))
    body = [key for key in keys[:end] if key.typed]
    received = "".join(key.typed for key in body)
    longest_ms = max((key.gap_ms for key in body[1:]), default=0.0)
    suffix = _suffix(keys[end:])
    return Lesson(
        received=received,
        shown="".join(key.text for key in body),
        suffix=suffix,
        ms_per_key=mean_gap_ms(body),
        longest_gap_ms=longest_ms,
        caps_lock=_has_caps_lock(body),
        same_layout=all(key.text.lower() == key.typed.lower() for key in body),
        advice=_advice(received, suffix, mean_gap_ms(body), longest_ms, alt_keys),
        options=_options(mean_gap_ms(body), longest_ms, suffix),
    )


def _suffix(ends: Sequence[Key]) -> Suffix:
    if not ends:
        return Suffix.NONE
    return Suffix.TAB if ends[0].plain == "\t" else Suffix.ENTER


def _has_caps_lock(body: Sequence[Key]) -> bool:
    letters = [key for key in body if key.typed.isalpha() and key.text.isalpha()]
    turned = [key for key in letters if key.typed.isupper() is not key.text.isupper()]
    return len(turned) > len(letters) / 2


def _advice(
    received: str, suffix: Suffix, mean_ms: float, longest_ms: float, alt_keys: int
) -> tuple[Advice, ...]:
    if alt_keys and len(received) < len(TEXT):
        return (Advice.ALT_MODE,)
    if not received:
        return (Advice.NOTHING_CAME,)
    advice = []
    if wrong := _wrong_text(received):
        advice.append(wrong)
    if longest_ms > _SLOWEST_MS:
        advice.append(Advice.TOO_SLOW)
    elif mean_ms > WedgeOptions().mean_gap_ms:
        advice.append(Advice.SLOW)
    if suffix is Suffix.NONE:
        advice.append(Advice.NO_SUFFIX)
    return tuple(advice) or (Advice.FINE,)


def _wrong_text(received: str) -> Advice | None:
    """Return what is wrong with the characters, judged by what other settings make of them."""
    if received == TEXT:
        return None
    if received.lower() == TEXT.lower():
        return Advice.CAPITALS
    if len(received) < len(TEXT):
        return Advice.INCOMPLETE
    letters = [place for place, char in enumerate(TEXT) if char.isalnum()]
    for advice, keyboard in ((Advice.QWERTZ, _QWERTZ), (Advice.AZERTY, _AZERTY)):
        expected = TEXT.translate(keyboard)
        if all(received[place].lower() == expected[place].lower() for place in letters):
            return advice
    return Advice.OTHER_KEYBOARD


def _options(mean_ms: float, longest_ms: float, suffix: Suffix) -> WedgeOptions:
    """Return options with which this scanner is safely told from a person."""
    usual = WedgeOptions()
    gap_ms = min(ceil(longest_ms * _MARGIN), _SLOWEST_MS)
    tail_ms = min(ceil(longest_ms * _TAIL_GAPS), _LONGEST_TAIL_MS)
    return WedgeOptions(
        gap_ms=max(usual.gap_ms, gap_ms),
        tail_ms=max(usual.tail_ms, tail_ms),
        mean_gap_ms=max(usual.mean_gap_ms, min(ceil(mean_ms * _MARGIN), _SLOWEST_MS)),
        suffix=suffix,
    )
