"""What a station remembers of the network from one run to the next; never journaled.

Addresses of other stations, for networks that keep them from finding each other, and how much of
this station's journals others hold, which is what would survive this laptop.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from checkin import memory_file

FILE_NAME = "network.json"
_MOST_TYPED = 20
_MOST_STATIONS = 100
_MOST_ADDRESSES = 8  # of one station; laptops have few
MOST_CALLED = 32
log = logging.getLogger(__name__)


class Memory:
    """Addresses and holdings of other stations, kept in one file of the event folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._typed: list[str] = []
        self._addresses: dict[str, list[str]] = {}  # by station; heard last stands last
        self._held: dict[str, dict[str, int]] = {}  # by station and journal
        self._saved = ""
        if body := memory_file.read(self._path):
            try:
                self._read(body)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                log.warning("remembered addresses unreadable: %s", error)

    def calls(self, own: Iterable[str]) -> tuple[str, ...]:
        """Return whom to connect to: what was typed first, then who was heard of last."""
        heard = [address for found in reversed(self._addresses.values()) for address in found]
        without = set(own)
        found = dict.fromkeys(each for each in (*self._typed, *heard) if each not in without)
        return tuple(found)[:MOST_CALLED]

    def note_typed(self, address: str) -> None:
        """Remember an address that somebody typed."""
        if address not in self._typed:
            self._typed = [*self._typed, address][-_MOST_TYPED:]

    @property
    def typed(self) -> tuple[str, ...]:
        """Return the addresses that somebody typed, as host:port."""
        return tuple(self._typed)

    def forget_typed(self, address: str) -> None:
        """Call a station no more that somebody typed the address of."""
        self._typed = [each for each in self._typed if each != address]

    def note_station(self, station: str, addresses: Iterable[str]) -> None:
        """Remember where a station is reached."""
        self._addresses.pop(station, None)
        self._addresses[station] = list(addresses)[:_MOST_ADDRESSES]
        while len(self._addresses) > _MOST_STATIONS:
            del self._addresses[next(iter(self._addresses))]

    def note_held(self, station: str, held: Mapping[str, int]) -> None:
        """Remember how many entries of some journals a station holds."""
        before = self._held.setdefault(station, {})
        for journal, seq in held.items():
            before[journal] = max(seq, before.get(journal, 0))

    def held_elsewhere(self, journal: str, without: Collection[str] = ()) -> int:
        """Return how many entries of a journal at least one other station holds.

        Args:
            journal: Its id.
            without: Ids of stations that do not count.
        """
        held = (held.get(journal, 0) for s, held in self._held.items() if s not in without)
        return max(held, default=0)

    def save(self) -> None:
        """Write it down where it has changed; a folder that cannot be written is no trouble.

        It is not made durable: that would hold up the exchange every few seconds, and after a
        power cut the others tell most of it anew.
        """
        body = {"typed": self._typed, "addresses": self._addresses, "held": self._held}
        text = json.dumps(body, ensure_ascii=False, indent=1)
        if text == self._saved:
            return
        part = self._path.with_name(FILE_NAME + ".part")
        try:
            part.write_text(text, "utf-8")
            os.replace(part, self._path)
        except OSError as error:
            log.warning("cannot remember addresses: %s", error)
        self._saved = text

    def _read(self, body: Mapping[str, Any]) -> None:
        self._typed = [str(each) for each in body["typed"]]
        self._addresses = {
            str(station): [str(each) for each in found]
            for station, found in body["addresses"].items()
        }
        self._held = {
            str(station): {str(journal): int(seq) for journal, seq in held.items()}
            for station, held in body["held"].items()
        }
