"""The text in a badge's QR: made here, and read back from whatever a scanner or a hand types.

Badge format 1 is 34 decimal digits `V KKK PPPPPP SS` + 22 digits of an HMAC: version, key id,
attendee number, generation (00 an e-ticket, 01-99 a printed badge). Digits only, for they survive
every keyboard layout and fit the smallest symbol with alignment pattern at level H. The MAC makes
a badge authentic on every station, also where its attendee has not arrived yet.
Under the QR stands `PPPPPP-SS-C` for hands; C is the check digit of H. M. Damm (2004).
"""

from __future__ import annotations

import hmac
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

MAX_TEXT = 512  # characters; no code that a badge can carry is longer
TEST_KEY_ID = 0
_TEST_KEY = bytes(32)  # public on purpose: the test card proves a scanner, not a person
_LOST = "\ufffd"  # stands where bytes were no text
_MAC_DIGITS = 22
_HEAD_DIGITS = 12
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
_TYPED = re.compile(r"(\d{6})[-‐‑–\s/.]?(\d{2})[-‐‑–\s/.]?(\d)")
_PREFIXES = re.compile(r"^(?:\][A-Za-z]\d)?(?:\\\d{6})?")  # AIM symbology, then ECI designator


@dataclass(frozen=True, slots=True)
class BadgeCode:
    """A code of this event; typed ones carry a check digit instead of a MAC."""

    number: int
    generation: int
    key_id: int = 0
    typed: bool = False


@dataclass(frozen=True, slots=True)
class OtherEvent:
    """A badge code whose key is none of this event's."""

    key_id: int


@dataclass(frozen=True, slots=True)
class Forged:
    """A badge code under this event's key id whose MAC is wrong: misread, or made up."""

    number: int
    generation: int


@dataclass(frozen=True, slots=True)
class SetupCode:
    """The public test card: it tells that the scanner works."""


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """Readable text that is no badge code of ours; another system may have printed it.

    `keys` are the texts by which a roster may know it: the code itself, or, where it is a JSON
    object as Indico prints it, the values in it.
    """

    text: str

    @property
    def keys(self) -> tuple[str, ...]:
        """Return what to look for in the roster, the likeliest first."""
        if not self.text.startswith("{"):
            return (self.text,)
        try:
            found = json.loads(self.text)
        except ValueError:
            return (self.text,)
        values = found.values() if isinstance(found, dict) else ()
        texts = [str(value) for value in values if isinstance(value, str | int)]
        # an escape such as \ud800 makes text that no database takes
        return (self.text, *(text for text in texts if _is_printable(text)))


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing that a badge could carry: empty, binary, far too long, or mistyped."""


Scanned = BadgeCode | OtherEvent | Forged | SetupCode | ForeignCode | Unreadable


def encode(key: bytes, key_id: int, number: int, generation: int) -> str:
    """Return the 34 digits for generation `generation` of attendee `number`.

    Raises:
        ValueError: A part has more digits than its place.
    """
    if not (0 <= key_id <= 999 and 1 <= number <= 999_999 and 0 <= generation <= 99):
        raise ValueError("key id, number or generation is out of range")
    head = f"1{key_id:03d}{number:06d}{generation:02d}"
    return head + _mac(key, head)


def test_card() -> str:
    """Return the code of the public test card."""
    return encode(_TEST_KEY, TEST_KEY_ID, 999_999, 0)


def typed(number: int, generation: int) -> str:
    """Return what is printed under the QR for hands, such as `004217-01-4`."""
    digits = f"{number:06d}{generation:02d}"
    return f"{digits[:6]}-{digits[6:]}-{damm(digits)}"


def damm(digits: str) -> int:
    """Return the check digit of `digits`; 0 for digits that end in their right check digit."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return interim


def parse(text: str, keys: Mapping[int, bytes]) -> Scanned:
    """Return what `text` is for the event whose badge keys are `keys` (by key id)."""
    text = _PREFIXES.sub("", text.strip(" \t\r\n\x02\x03\x04\x00"), count=1).strip()
    if not text or len(text) > MAX_TEXT or _LOST in text or not _is_printable(text):
        return Unreadable()
    digits = _plain_digits(text)
    if len(digits) == _HEAD_DIGITS + _MAC_DIGITS and digits[0] == "1" and digits.isdecimal():
        return _read_badge(digits, keys)
    match = _TYPED.fullmatch(digits)
    if match is None:
        return ForeignCode(text)
    if damm("".join(match.groups())) == 0 and int(match[1]):
        return BadgeCode(int(match[1]), int(match[2]), typed=True)
    return ForeignCode(text) if digits.isdigit() else Unreadable()


def is_authentic(text: str, keys: Mapping[int, bytes]) -> bool:
    """Tell whether `text` is a badge of this event (or the test card), MAC and all."""
    code = parse(text, keys)
    return isinstance(code, SetupCode) or (isinstance(code, BadgeCode) and not code.typed)


def _read_badge(digits: str, keys: Mapping[int, bytes]) -> Scanned:
    head = digits[:_HEAD_DIGITS]
    key_id, number, generation = int(head[1:4]), int(head[4:10]), int(head[10:12])
    if key_id == TEST_KEY_ID:
        right = hmac.compare_digest(digits[_HEAD_DIGITS:], _mac(_TEST_KEY, head))
        return SetupCode() if right else Unreadable()
    key = keys.get(key_id)
    if key is None:
        return OtherEvent(key_id)
    if not hmac.compare_digest(digits[_HEAD_DIGITS:], _mac(key, head)):
        return Forged(number, generation)
    return BadgeCode(number, generation, key_id)


def _mac(key: bytes, head: str) -> str:
    digest = hmac.digest(key, b"badge1:" + head.encode("ascii"), "sha256")
    return str(int.from_bytes(digest[:16], "big") % 10**_MAC_DIGITS).zfill(_MAC_DIGITS)


def _is_printable(text: str) -> bool:
    return text.isprintable() or all(
        char.isprintable() or unicodedata.category(char) in {"Zs", "Cf"} for char in text
    )


def _plain_digits(text: str) -> str:
    """Return `text` with the digits of other scripts as ASCII ones, as some layouts type them."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
