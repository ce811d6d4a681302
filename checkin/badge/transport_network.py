"""Printers at a network address: one short connection a badge, for they serve one at a time."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import time

from checkin.badge.conversation import LinkLost
from checkin.badge.delivery import Patience
from checkin.badge.printer_errors import PrinterRefused, PrinterUnreachable
from checkin.badge.printer_url import PrinterUrl

_SEND_BUFFER_BYTES = 8192  # so small that a printer which stops is felt
_DRAIN_S = 0.5
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class NetworkLink:
    """A TCP connection to a printer."""

    answers = True

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._socket.setblocking(False)

    @classmethod
    def open(cls, printer: PrinterUrl, patience: Patience) -> NetworkLink:
        """Connect.

        Raises:
            PrinterUnreachable: Nobody is there.
            PrinterRefused: Somebody is there and takes no badges.
        """
        host = printer.address.strip("[]")
        try:
            connection = socket.create_connection((host, printer.port), patience.connect_s)
        except ConnectionRefusedError as error:
            raise PrinterRefused(
                f"{printer.short} refuses the connection", printer=printer.short
            ) from error
        except (OSError, UnicodeError) as error:
            raise PrinterUnreachable(
                f"cannot reach {printer.short}: {error}", printer=printer.short
            ) from error
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return cls(connection)

    def exchange(self, data: bytes, timeout_s: float) -> tuple[int, bytes]:
        wanted = [self._socket]
        can_read, can_write, _ = select.select(wanted, wanted if data else [], [], timeout_s)
        try:
            came = self._socket.recv(1024) if can_read else None
            taken = self._socket.send(data) if can_write else 0
        except BlockingIOError:
            return 0, b""
        except OSError as error:
            raise LinkLost from error
        if came == b"":
            raise LinkLost
        return taken, came or b""

    def finish(self) -> None:
        """Say that all was sent and read until the printer closes.

        Closing with something unread would reset the connection, and the printer would lose what
        it has not read yet.
        """
        deadline = time.monotonic() + _DRAIN_S
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            while (left_s := deadline - time.monotonic()) > 0:
                if not select.select([self._socket], [], [], left_s)[0]:
                    break
                if not self._socket.recv(1024):
                    break
        self._socket.close()

    def abort(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self._socket.close()
