"""Which of the codes in view counts, and when it counts again."""

from __future__ import annotations

from collections.abc import Sequence

from ui.scanner.qr_reader import FoundCode


def nearest_centre(codes: Sequence[FoundCode], width: int, height: int) -> FoundCode | None:
    """Return the code at which the camera is aimed."""
    return min(codes, key=lambda code: code.distance_from(width / 2, height / 2), default=None)


class Sightings:
    """Lets a code count once while it stays in view, and anew after it was away for a while."""

    def __init__(self, away_s: float) -> None:
        self._away_s = away_s
        self._last_seen: dict[str, float] = {}

    def take(self, codes: Sequence[FoundCode], chosen: FoundCode | None, at_s: float) -> str | None:
        """Note what is in view, and return the chosen text if it counts now."""
        self._last_seen = {
            text: seen_s for text, seen_s in self._last_seen.items() if at_s - seen_s < self._away_s
        }
        new = chosen.text if chosen is not None and chosen.text not in self._last_seen else None
        known = {code.text for code in codes} & self._last_seen.keys()
        self._last_seen.update(dict.fromkeys(known | ({new} if new else set()), at_s))
        return new
