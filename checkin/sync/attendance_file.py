"""The attendance file `NAME.attend`: all that a station knows, for a stick, mail or shared folder.

It is age(zstd(JSON Lines)) and opens with the standard tools:
`age -d -i IDENTITY FILE | zstd -dc`. A header, then for each journal a line that introduces it,
its entries as they were written and signatures between them, and at the end a line that counts
the entries:

    {"attend":1,"event":"…","by":"<journal>","made":"2026-11-22T01:28:19Z","entries":1}
    {"j":"<journal>","after":0,"h":"<hash before the first>","intro":"…"}
    [1,1,117657495117365248,0,"passage","a-1",{…}]
    {"sig":"…"}
    {"end":1}
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checkin import codec
from checkin.report.output import ExportFailed, replacing
from checkin.session import Session
from checkin.sync import sealing
from checkin.sync.file_errors import (
    AttendanceFileDamaged,
    AttendanceFileEmpty,
    AttendanceFileMissing,
    AttendanceFileNewer,
    AttendanceFileOfOtherEvent,
    AttendanceFileTooLarge,
    NotAnAttendanceFile,
)
from checkin.sync.pieces import MOST_ENTRIES, Piece

VERSION = 1
LARGEST_FILE = 512 << 20
_LONGEST_LINE = 1 << 20
_ROOM = 64 << 20  # bytes of text that any file may hold
_RATIO = 200  # times its size that a file may hold beyond that; ours hold about ten times
PICTURE_LINE = b'{"picture":'
_read = codec.decoder(dict[str, Any])


@dataclass(frozen=True, slots=True)
class Header:
    """Who wrote a file, and when."""

    event_id: str
    by: str  # journal
    made: datetime
    entries: int = 0  # in the file; 0 where it is not said. How much of a damaged one is missing


def text_of(pieces: Iterable[Piece], header: Header) -> Iterator[bytes]:
    """Yield the lines of a file that holds `pieces`, many at a time."""
    made = header.made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    first = {"attend": VERSION, "event": header.event_id, "by": header.by, "made": made}
    yield _line(first | ({"entries": header.entries} if header.entries else {}))
    yield from lines_of(pieces)


def lines_of(pieces: Iterable[Piece]) -> Iterator[bytes]:
    """Yield the lines about `pieces` and the one at the end, many at a time."""
    journal, following, total = "", 0, 0
    for piece in pieces:
        if (piece.journal, piece.first) != (journal, following):
            yield _line({"j": piece.journal, "after": piece.first - 1, "h": piece.base.hex(),
                         "intro": base64.b64encode(piece.intro).decode()})  # fmt: skip
        yield b"\n".join(piece.lines) + b"\n"
        yield _line({"sig": base64.b64encode(piece.signature).decode()})
        journal, following = piece.journal, piece.last + 1
        total += len(piece.lines)
    yield _line({"end": total})


def pack(pieces: Iterable[Piece], header: Header, identity: str) -> bytes:
    """Return the bytes of a file that holds `pieces`, for whoever has `identity`."""
    return sealing.seal(sealing.compress(text_of(pieces, header)), identity)


def write(path: Path, content: bytes, *, keep_former: bool = True) -> None:
    """Put a file on the disk or stick so that it is there whole, or not at all.

    When this returns, the stick has been asked for the file and gave it back unchanged.

    Args:
        path: Where to.
        content: The whole file.
        keep_former: Whether what stood under that name is kept as `NAME.previous.attend` until
            the next time, so that a whole file is on the stick whenever it is pulled out.

    Raises:
        ExportFailed: It cannot be written, or does not read back the same.
    """
    with replacing(path) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        if keep_former and path.exists():
            path.replace(path.with_name(f"{path.stem}.previous{path.suffix}"))
    try:
        same = _read_back(path) == hashlib.sha256(content).digest()
    except OSError as error:  # it was pulled out just now
        raise ExportFailed(f"{path}: {error}", path=str(path), reason="gone") from error
    if not same:
        raise ExportFailed(f"{path} does not read back the same", path=str(path), reason="differs")


def open_file(path: Path, event_id: str, identity: str, *, salvage: bool = False) -> AttendFile:
    """Return the file at `path` once all of it has proved to be whole.

    Args:
        path: The file.
        event_id: The event that it must be of.
        identity: The secret by which files of that event are read.
        salvage: Whether to take what stands before the first damage, where there is any.

    Raises:
        CheckinError: It is refused; one of `checkin.sync.file_errors`.
    """
    sealed = content_of(path)
    if not sealed:
        raise AttendanceFileEmpty(f"{path} is empty", file=path.name)
    if not sealed.startswith(sealing.MAGIC):
        raise NotAnAttendanceFile(f"{path} is something else", file=path.name)
    try:
        opened = sealing.unseal(sealed, identity)
    except sealing.OtherKeyError as error:
        raise AttendanceFileOfOtherEvent(f"{path} is not for this event", file=path.name) from error
    except sealing.DamagedError as error:
        raise AttendanceFileDamaged(f"{path}: {error}", file=path.name) from error
    if not opened.whole and not salvage:
        raise AttendanceFileDamaged(f"{path} is damaged", file=path.name)
    return AttendFile(opened.content, event_id, path.name, salvage=salvage)


class AttendFile:
    """The text of an attendance file, read once from beginning to end and found to be complete.

    Attributes:
        header: Who wrote it, and when.
        entries: How many entries it holds.
        damaged: Whether something is missing that was written; only where it is salvaged.
    """

    def __init__(
        self, compressed: bytes, event_id: str, name: str, *, salvage: bool = False
    ) -> None:
        self._compressed = compressed
        self._name = name
        self._salvage = salvage
        self.damaged = False
        self.entries = 0
        lines = self._lines()
        with self._damage_said():
            first = next(lines, b"")
        self.header = _header(first, event_id, name)
        with self._damage_said():
            self._count(lines)

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces of journals in it; they are still to be judged.

        Raises:
            AttendanceFileDamaged: The lines do not make sense.
        """
        with self._damage_said():
            yield from _pieces(self._lines())

    def pictures(self) -> Iterator[dict[str, Any]]:
        """Yield the lines about pictures that an event pack has between header and journals.

        Raises:
            AttendanceFileDamaged: The lines do not make sense.
        """
        with self._damage_said():
            for line in self._lines():
                if line.startswith(PICTURE_LINE):
                    yield _read(line)
                elif line.startswith(b'{"j":'):
                    return

    def _count(self, lines: Iterator[bytes]) -> None:
        ended = None
        for line in lines:
            if ended is not None:
                raise ValueError("text after the end")
            if line[:1] == b"[":
                self.entries += 1
            elif line.startswith(b'{"end":'):
                ended = _read(line)["end"]
        if ended != self.entries:
            raise ValueError("it is not complete")

    @contextlib.contextmanager
    def _damage_said(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            self.damaged = True
            if not self._salvage:
                raise AttendanceFileDamaged(str(error), file=self._name) from error

    def _lines(self) -> Iterator[bytes]:
        limit = _ROOM + _RATIO * len(self._compressed)
        rest = b""
        try:
            for piece in sealing.decompress(self._compressed, limit):
                *lines, rest = (rest + piece).split(b"\n")
                yield from lines
                if len(rest) > _LONGEST_LINE:
                    raise ValueError("a line is too long")
        except sealing.TooLargeError as error:
            raise AttendanceFileTooLarge(str(error), file=self._name) from error
        if rest:
            raise ValueError("the last line is cut off")


def content_of(path: Path) -> bytes:
    """Return the bytes of a file that came from elsewhere.

    Raises:
        CheckinError: It is not there, or larger than any that was ever written.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise AttendanceFileTooLarge(f"{path} is too large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise AttendanceFileMissing(
            f"{path} cannot be read: {reason}", file=path.name, reason=reason
        ) from error


def newest_own_journal(session: Session) -> str:
    """Return the journal by which a file says who made it; "" where nothing was written yet."""
    row = session.store.execute(
        "SELECT id FROM journal WHERE station = ? ORDER BY n DESC LIMIT 1", (session.station.id,)
    ).fetchone()
    return str(row[0]) if row else ""


def _header(line: bytes, event_id: str, name: str) -> Header:
    try:
        body = _read(line)
        version = body["attend"]
        if not isinstance(version, int):
            raise TypeError(version)
    except (ValueError, KeyError, TypeError) as error:
        raise NotAnAttendanceFile("no header", file=name) from error
    if version > VERSION:
        raise AttendanceFileNewer(f"format {version}", file=name, version=version)
    if body.get("event") != event_id:
        raise AttendanceFileOfOtherEvent(f"of event {body.get('event')}", file=name)
    try:
        made = datetime.strptime(str(body.get("made")), "%Y-%m-%dT%H:%M:%S%z")
    except ValueError as error:
        raise NotAnAttendanceFile("no time in the header", file=name) from error
    entries = body.get("entries", 0)
    return Header(
        event_id, str(body.get("by", "")), made, entries if isinstance(entries, int) else 0
    )


def _pieces(lines: Iterator[bytes]) -> Iterator[Piece]:
    """Yield the pieces that `lines` say."""
    next(lines, b"")  # the header
    journal, first, base, intro = "", 1, b"", b""
    entries: list[bytes] = []
    for line in lines:
        if line[:1] == b"[":
            entries.append(line)
            if len(entries) > MOST_ENTRIES or not journal:
                raise ValueError("entries that nothing proves")
            continue
        if line.startswith(PICTURE_LINE):
            continue
        body = _read(line)
        if "sig" in body and entries:
            signature = base64.b64decode(body["sig"], validate=True)
            piece = Piece(journal, first, base, entries, signature, intro)
            yield piece
            first, base, entries = piece.last + 1, piece.hashes[-1], []
        elif "j" in body and not entries:
            journal, first, base = str(body["j"]), int(body["after"]) + 1, bytes.fromhex(body["h"])
            intro = base64.b64decode(body["intro"], validate=True)
        elif "end" not in body or entries:
            raise ValueError("a line that belongs nowhere")


def _read_back(path: Path) -> bytes:
    """Return the checksum of what the medium says, not of what memory remembers of it."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(file, "sha256").digest()


def _line(body: dict[str, Any]) -> bytes:
    return codec.encode(body) + b"\n"
