"""What the one thread that writes has to deal with, in the order in which it comes."""

from __future__ import annotations

import queue
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from checkin.sync.pieces import Piece


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody said something to everybody."""

    content: bytes


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """A connection to another session came or went."""

    zid: str
    up: bool


@dataclass(frozen=True, slots=True)
class TipsCame:
    """The answer to how far somebody's journals go; None where none came."""

    zid: str
    tips: Sequence[tuple[str, int, bytes]] | None


@dataclass(frozen=True, slots=True)
class PiecesCame:
    """Entries that were asked for. `done` is called once they are judged."""

    pieces: Sequence[Piece]
    done: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """Another process, the window mostly, wrote entries; `own` of them are this station's."""

    own: int


@dataclass(frozen=True, slots=True)
class Command:
    """Whoever started this process wants something."""

    do: str
    body: dict[str, Any] = field(default_factory=dict)


Item: TypeAlias = Heard | LinkChanged | TipsCame | PiecesCame | StoreChanged | Command
Inbox: TypeAlias = "queue.SimpleQueue[Item]"
