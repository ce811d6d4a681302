"""The text of one entry of another station, read with all the suspicion that it deserves.

Its station signed it, but need not have written sense: what one station takes and another cannot
read would keep them apart for ever.
"""

from __future__ import annotations

from typing import Any

from checkin import codec
from checkin.fold import Entry
from checkin.journal import FORMAT, parts_of
from checkin.merge_report import Objection

_LONGEST_LINE = 1 << 20
_DEEPEST = 64  # lists and objects within each other; Python reads about a thousand at most
_BRACKET = ord("[")
_LAST_TIME = (1 << 63) - 1
_LAST_MS = 253_402_300_799_999  # the end of the year 9999
_decode_any = codec.decoder(list[Any])


def read_entry(journal_id: str, seq: int, line: bytes) -> Entry:
    """Return the entry that `line` says.

    Raises:
        ValueError: It says none, or one that cannot be kept as it is.
    """
    version, said, time, lag_ms, kind, subject, body = parts_of(line)
    if (
        version == FORMAT
        and said == seq
        and 0 <= time <= _LAST_TIME
        and 0 <= (time >> 16) - lag_ms <= _LAST_MS
        and len(line) <= _LONGEST_LINE
        and line[0] == _BRACKET
        and b"\n" not in line
        and "\0" not in kind  # where SQLite would take it for the end
        and (line.count(b"[") + line.count(b"{") <= _DEEPEST or _depth(body) < _DEEPEST)
    ):
        return Entry(journal_id, seq, time, lag_ms, kind, subject, body)
    raise ValueError(line[:40])


def _depth(value: object) -> int:
    """Return how many lists and objects lie within each other at the deepest place."""
    depth, level = 0, [value]
    while level:
        inner: list[object] = []
        for each in level:
            if isinstance(each, dict):
                inner += each.values()
            elif isinstance(each, list):
                inner += each
        level, depth = inner, depth + 1
    return depth


def why_unreadable(line: bytes) -> Objection:
    """Return what speaks against a line that `read_entry` refuses."""
    try:
        version = _decode_any(line)[0]
    except (ValueError, IndexError, RecursionError):
        return Objection.UNREADABLE
    newer = isinstance(version, int) and version > FORMAT
    return Objection.NEWER if newer else Objection.UNREADABLE
