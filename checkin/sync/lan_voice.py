"""What a station says to everybody: its digest again and again, and new entries at once."""

from __future__ import annotations

from collections.abc import Iterable

import checkin
from checkin.clock import to_ms
from checkin.session import Session
from checkin.sync import lan_messages as messages
from checkin.sync.lan_connection import Connection
from checkin.sync.lan_messages import Digest, Live, Sender
from checkin.sync.lan_peers import Picture
from checkin.sync.pieces import Piece


class Voice:
    """Speaks for one station through whatever session is open.

    Args:
        session: The station.
        connection: Has the session in the network.
        picture: What the station holds.
    """

    def __init__(self, session: Session, connection: Connection, picture: Picture) -> None:
        self._session = session
        self._connection = connection
        self._picture = picture

    def sender(self) -> Sender:
        """Return who speaks; any thread may call this."""
        event_id, station = self._session.keys.event_id, self._session.station.id
        return Sender(event_id, self._connection.zid, station)

    def say_live(self, pieces: list[Piece]) -> None:
        """Tell everybody about new pieces; any thread may call this."""
        network = self._connection.network
        if network and pieces:
            wire = messages.wire_pieces(pieces, with_intro=False)
            network.say_live(messages.to_bytes(Live(self.sender(), wire)))

    def say_digest(self, hears: Iterable[str]) -> None:
        """Tell everybody what this station holds.

        Args:
            hears: The sessions that it hears.
        """
        network = self._connection.network
        if network is None:
            return
        self._picture.refresh()
        said = Digest(
            self.sender(),
            self._session.station.name,
            checkin.__version__,
            to_ms(self._session.clock.now()),
            list(self._connection.addresses),
            self._picture.entries,
            self._picture.digest,
            self._picture.stations,
            tuple(hears),
        )
        network.say_digest(messages.to_bytes(said))
