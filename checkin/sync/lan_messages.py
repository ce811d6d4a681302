"""What stations say to each other on the network, as bytes.

Each message tells by itself what it is, of which event and by whom: the engine below can deliver
one under another's name after it reconnects. Nothing in it is believed for that; entries prove
themselves, and the rest only says whom to ask. Stations of different versions understand each
other, for messages only grow, at their end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from checkin import codec
from checkin.sync.pieces import Piece

_PIECE: TypeAlias = tuple[str, int, bytes, list[bytes], bytes, bytes]
LARGEST = 32 << 20  # bytes of one message; ours have two thousand entries at most


class MessageRefused(ValueError):
    """The bytes are no message of this event."""


class Sender(codec.Message, frozen=True):
    """Who speaks: a run of the sync process at a station."""

    event: str
    zid: str  # of its network session; each run has another one
    station: str


class Live(codec.Message, frozen=True):
    """Entries that were just committed."""

    sender: Sender
    pieces: list[_PIECE]


class Digest(codec.Message, frozen=True):
    """What a station holds and how it is reached; said every two seconds."""

    sender: Sender
    name: str
    version: str  # of the app
    wall_ms: int  # what its clock shows
    addresses: list[str]  # host:port
    entries: int
    digest: str  # of all that it holds
    stations: dict[str, bytes]  # hash of what it holds of each station's journals
    hears: tuple[str, ...] = ()  # zids of whom it hears itself


class TipsWanted(codec.Message, frozen=True):
    """Asks how far somebody's journals of some stations go."""

    sender: Sender
    stations: list[str]


class Tips(codec.Message, frozen=True):
    """How far journals go: id, number of the last entry, beginning of the hash there."""

    sender: Sender
    tips: list[tuple[str, int, bytes]]


class PiecesWanted(codec.Message, frozen=True):
    """Asks for entries of journals that come after the numbers named."""

    sender: Sender
    after: list[tuple[str, int]]
    most: int  # entries of one piece; pieces are merged whole, and a desk may be waiting


class Pieces(codec.Message, frozen=True):
    """The first of the entries that were asked for; none where there are no more."""

    sender: Sender
    pieces: list[_PIECE]


Message: TypeAlias = Live | Digest | TipsWanted | Tips | PiecesWanted | Pieces
_KINDS: Mapping[bytes, type[Any]] = {
    b"L": Live,
    b"D": Digest,
    b"t": TipsWanted,
    b"T": Tips,
    b"p": PiecesWanted,
    b"P": Pieces,
}
_MARKS = {kind: mark for mark, kind in _KINDS.items()}
_READERS: Mapping[bytes, Callable[[bytes], Any]] = {
    mark: codec.binary_decoder(kind) for mark, kind in _KINDS.items()
}


def to_bytes(message: Message) -> bytes:
    """Return `message` as it goes over the network."""
    return _MARKS[type(message)] + codec.encode_binary(message)


def from_bytes(content: bytes, event_id: str) -> Message:
    """Return the message that `content` is.

    Raises:
        MessageRefused: It is none, or one of another event.
    """
    read = _READERS.get(content[:1])
    if read is None or len(content) > LARGEST:
        raise MessageRefused(repr(content[:1]))
    try:
        message: Message = read(content[1:])
    except (ValueError, RecursionError) as error:
        raise MessageRefused(str(error)) from error
    if message.sender.event != event_id:
        raise MessageRefused("it is of another event")
    return message


def wire_pieces(pieces: Iterable[Piece], *, with_intro: bool = True) -> list[_PIECE]:
    """Return `pieces` as they go into a message.

    Args:
        pieces: What to send.
        with_intro: Whether to introduce each journal; the first piece of one always does.
    """
    return [
        (piece.journal, piece.first, piece.base, list(piece.lines), piece.signature,
         piece.intro if with_intro or piece.first == 1 else b"")
        for piece in pieces
    ]  # fmt: skip


def read_pieces(found: Iterable[_PIECE]) -> list[Piece]:
    """Return the pieces in a message; they are still to be judged."""
    return [Piece(*each) for each in found]
