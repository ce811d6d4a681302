"""Says what attendance files would bring, by the same proofs as a merge, and changes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from checkin import facts, journal
from checkin.offer import Offer, RefusedFile
from checkin.session import Session
from checkin.sync.attendance_file import AttendFile
from checkin.sync.certificates import introduced, is_signed
from checkin.sync.merge import is_journal_id, limits
from checkin.sync.pieces import MOST_ENTRIES, Piece, Tip, hash_at, tips


class Preview:
    """Counts what is new in files, each entry once however many of them hold it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        found = tips(session.store, session.keys.event_id)
        self._here = {tip.journal: tip.seq for tip in found}
        self._tips: dict[str, Tip | None] = {tip.journal: tip for tip in found}  # with the files
        self._there: dict[str, int] = {}
        self._names: dict[str, str] = {}  # of stations that are not known here yet, by id
        self._new: Counter[str] = Counter()
        self._limits = limits(facts.read_revocations(session.projection))

    def add(self, file: AttendFile) -> None:
        """Count what is in `file`.

        Raises:
            AttendanceFileDamaged: It does not make sense; what stands before that was counted.
        """
        for piece in file.pieces():
            tip = self._tip(piece)
            if tip is not None and 0 < len(piece.lines) <= MOST_ENTRIES:
                self._count(piece, tip)

    def offer(self, files: Iterable[Path], refused: Iterable[RefusedFile]) -> Offer:
        """Return what all of them come to."""
        names = {station.id: station.name for station in self._session.stations.values()}
        known = {**self._names, **names}
        writers = sorted(self._new, key=lambda each: (-self._new[each], known.get(each, each)))
        give = sum(max(0, seq - self._there.get(each, 0)) for each, seq in self._here.items())
        return Offer(
            take=self._new.total(),
            stations=tuple(known.get(station, station) for station in writers),
            give=give,
            files=tuple(files),
            refused=tuple(refused),
        )

    def _tip(self, piece: Piece) -> Tip | None:
        """Return how far the journal of `piece` is known here and from the files before."""
        if piece.journal not in self._tips:
            self._tips[piece.journal] = self._introduce(piece)
        return self._tips[piece.journal]

    def _introduce(self, piece: Piece) -> Tip | None:
        if not is_journal_id(piece.journal):
            return None
        shared = self._session.keys.shared
        member = introduced(shared.authority, shared.event_id, piece.journal, piece.intro)
        if member is None:
            return None
        self._names[member.station] = member.name.rpartition(".")[0] or member.name
        start = journal.genesis(shared.event_id, piece.journal, member.public_key)
        return Tip(0, piece.journal, member.station, member.public_key, 0, start)

    def _count(self, piece: Piece, tip: Tip) -> None:
        known = min(tip.seq, piece.last)
        if piece.first > tip.seq + 1 or not self._continues(piece, tip, known):
            return
        if piece.last > tip.seq:
            if not self._would_be_taken(piece, tip):
                return
            self._new[tip.station] += piece.last - tip.seq
            self._tips[piece.journal] = replace(tip, seq=piece.last, hash=piece.hashes[-1])
        there = self._there.get(piece.journal, 0)
        self._there[piece.journal] = max(there, piece.last)

    def _continues(self, piece: Piece, tip: Tip, known: int) -> bool:
        """Tell whether the entries of `piece` up to number `known` are those that are here."""
        event_id = self._session.keys.event_id
        ours = hash_at(self._session.store, event_id, tip, known)
        if ours is None:  # it is in another of the files, which proved itself
            return True
        return (piece.hashes[known - piece.first] if known >= piece.first else piece.base) == ours

    def _would_be_taken(self, piece: Piece, tip: Tip) -> bool:
        allowed = self._limits.get(tip.station)
        if allowed is not None and piece.last > allowed.get(piece.journal, 0):
            return False
        return is_signed(tip.public_key, piece.hashes[-1], piece.signature)
