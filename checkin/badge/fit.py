"""Find the largest letters in which a text fits a box; pure, the painter measures for it.

Text is never cut off. What does not fit at the smallest size is set in the condensed cut, then
the middle names become initials, and at last the letters go below that size; the last two
are reported, so that a person can look.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LINE_HEIGHT = 1.2  # of the letter size: accents on Ő and tails of ң need it
_MOST_PIECES = 9  # above this the text is split evenly instead of trying every way
Measure = Callable[[str, bool], float]  # (line, condensed) -> its width at letter size 1


class Shortfall(StrEnum):
    """What had to be given up so that a text fits."""

    INITIALS = "initials"  # middle names were shortened
    SMALL = "small"  # the letters are below the layout's smallest size


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines and the letter size at which they fill the box."""

    lines: tuple[str, ...]
    size: float
    condensed: bool = False
    shortfalls: tuple[Shortfall, ...] = ()


@dataclass(frozen=True, slots=True)
class Space:
    """What a text must fit into; all in the same unit, be it dots or millimetres."""

    width: float
    height: float
    smallest: float
    largest: float
    max_lines: int


def fit(text: str, space: Space, measure: Measure, *, is_name: bool = False) -> Fitted:
    """Return `text` in the largest letters that fit; only names may be shortened to initials."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    normal = _largest(text, space, measure, condensed=False)
    if normal.size >= space.smallest:
        return normal
    narrow = _largest(text, space, measure, condensed=True)
    if narrow.size >= space.smallest:
        return narrow
    short = with_initials(text) if is_name else text
    if short != text:
        lines = _largest(short, space, measure, condensed=True)
        small = (Shortfall.SMALL,) if lines.size < space.smallest else ()
        return Fitted(lines.lines, lines.size, True, (Shortfall.INITIALS, *small))
    return Fitted(narrow.lines, narrow.size, True, (Shortfall.SMALL,))


def with_initials(name: str) -> str:
    """Return `name` with all but its first and last word as initials.

    Letters with a sign of their own, as in Oʻktam or Gʻulom, keep it.
    """
    words = name.split()
    return " ".join([*words[:1], *(_initial(word) for word in words[1:-1]), *words[1:][-1:]])


def _initial(word: str) -> str:
    match = re.match(r"\w[ʻʼ'’‘\u0300-\u036f]*", word)
    return word if match is None or len(word) <= match.end() + 1 else f"{match[0]}."


def _largest(text: str, space: Space, measure: Measure, *, condensed: bool) -> Fitted:
    best = Fitted((text,), 0.0, condensed)
    widths: dict[str, float] = {}
    for lines in _ways(text, space.max_lines):
        for line in lines:
            if line not in widths:
                widths[line] = measure(line, condensed)
        widest = max(widths[line] for line in lines)
        size = min(
            space.width / widest if widest else space.largest,
            space.height / (len(lines) * LINE_HEIGHT),
            space.largest,
        )
        if size > best.size or (size == best.size and len(lines) < len(best.lines)):
            best = Fitted(lines, size, condensed)
    return best


def _ways(text: str, max_lines: int) -> Iterator[tuple[str, ...]]:
    """Yield every way to set `text` in lines, broken at spaces and after hyphens."""
    pieces = _pieces(text)
    yield (text,)
    if len(pieces) > _MOST_PIECES:
        for count in range(2, max_lines + 1):
            yield _even(pieces, count)
        return
    for count in range(2, min(max_lines, len(pieces)) + 1):
        for cuts in itertools.combinations(range(1, len(pieces)), count - 1):
            edges = (0, *cuts, len(pieces))
            yield tuple(
                "".join(pieces[start:end]).strip()
                for start, end in itertools.pairwise(edges)
            )  # fmt: skip


def _pieces(text: str) -> list[str]:
    """Return the unbreakable parts of `text`; a part keeps the space or hyphen behind it."""
    return re.findall(r"[^\s\-‐]+(?:[\-‐]+|\s*)|[\-‐]+\s*", text)


def _even(pieces: list[str], count: int) -> tuple[str, ...]:
    """Return `pieces` in at most `count` lines of about the same number of letters."""
    goal = sum(map(len, pieces)) / count
    lines: list[str] = []
    line = ""
    for piece in pieces:
        if line and len(line) + len(piece) / 2 > goal and len(lines) < count - 1:
            lines.append(line.strip())
            line = ""
        line += piece
    return (*lines, line.strip())
