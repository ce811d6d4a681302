"""A printer that is not there: takes badges over TCP or a pty, draws them, and can be in trouble.

`python -m tests.printers.virtual --port 9100 --out DIR` runs one by hand.
"""

from __future__ import annotations

import argparse
import os
import re
import select
import socket
import threading
import time
import tty
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from checkin.badge.image import to_png
from tests.printers.languages import EscPos, Interpreter, Tspl, Zpl
from tests.printers.paper import Paper, Strip

_REAL_TIME = {
    "escpos": re.compile(rb"\x10\x04([\x01-\x04])", re.DOTALL),
    "zpl": re.compile(rb"~(HS)"),
    "tspl": re.compile(rb"\x1b!(\?)"),
}
_LANGUAGES: dict[str, type[Interpreter]] = {"escpos": EscPos, "zpl": Zpl, "tspl": Tspl}


@dataclass
class Faults:
    """What is wrong with a printer; may be changed while it runs, followed by `wake`."""

    paper_rows: int | None = None  # rows left on the roll; 0 is none at all
    cover_open: bool = False
    offline: bool = False
    mute: bool = False  # never answers
    no_barrier: bool = False  # tells how it is, but does not know GS r
    chatter: bool = False  # reports its status unasked
    rows_per_s: float | None = None
    hang_up_after: int | None = None  # bytes of a connection, once
    power_off_after: int | None = None  # the same, and all that it had received is gone
    hang_up_at_once: bool = False
    jammed: bool = False  # the cutter, or a label
    jams_after: int | None = None  # rows
    hot: bool = False
    no_ribbon: bool = False
    sleeps_through: int = 0  # bytes that get lost while it wakes up
    hums: bool = False  # a zero on the line as soon as something comes, as noise makes it
    dies_after: int | None = None  # bytes; then it is off for good, and its line says zero once
    refusals: int = 0  # connections on which it hangs up at once, as one that serves another desk


class VirtualPrinter:
    """One printer with a thread of its own, that serves one client at a time."""

    def __init__(
        self, language: str = "escpos", faults: Faults | None = None, *, width: int = 576,
        buffer_bytes: int = 4096, on_strip: Callable[[Strip], None] = lambda strip: None,
    ) -> None:  # fmt: skip
        self.language = language
        self.faults = faults or Faults()
        self.paper = Paper(width)
        self.first_bytes: list[float] = []  # when the first byte of each connection came
        self.received = bytearray()  # everything, for looking into
        self._on_strip = on_strip
        self._buffer_bytes = self._room_bytes = buffer_bytes
        self._buffer = bytearray()
        self._carry = b""
        self._connection_bytes = 0
        self._interpreter = self._fresh_interpreter()
        self._used_rows = 0.0
        self._working_since = time.monotonic()
        self._told_strips = 0
        self._listener: socket.socket | None = None
        self._connection: socket.socket | None = None
        self._master: int | None = None
        self._slave: int | None = None
        self._woken, self._waker = os.pipe()
        self._closing = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, daemon=True)

    # -- what tests use -------------------------------------------------------------------------

    def listen(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Serve TCP and return the printer's address."""
        self._listener = socket.create_server((host, port))
        # small, so that back pressure is felt as with a printer's few kilobytes
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._thread.start()
        return f"tcp://{host}:{self._listener.getsockname()[1]}"

    def plug_in(self) -> str:
        """Serve a pty and return the path of its other end."""
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self._thread.start()
        return os.ttyname(self._slave)

    def wake(self) -> None:
        """Look at the faults again."""
        os.write(self._waker, b"x")

    def load_paper(self) -> None:
        """Put in a new roll and ribbon, clear what is stuck, close the cover, switch on-line."""
        faults = self.faults
        faults.paper_rows, faults.cover_open, faults.offline = None, False, False
        faults.jammed, faults.hot, faults.no_ribbon, faults.jams_after = False, False, False, None
        self.wake()

    def speed_up(self) -> None:
        """Print what comes as soon as it comes."""
        self.faults.rows_per_s = None
        self.wake()

    def wait_for(self, condition: Callable[[], bool], timeout_s: float = 60.0) -> bool:
        """Wait until `condition` holds, looking at it after everything that happens."""
        with self._changed:
            return self._changed.wait_for(condition, timeout_s)

    def strips(self) -> list[Strip]:
        """What was cut off so far."""
        return [strip for strip in self.paper.strips if strip.cut]

    def is_done(self) -> bool:
        """Whether everything that came was executed, and nobody is on the line any more."""
        return not self._buffer and self._connection is None

    @property
    def garbage(self) -> bytes:
        """What it could not understand."""
        return bytes(self._interpreter.garbage)

    def close(self) -> None:
        self._closing = True
        self.wake()
        if self._thread.ident is not None:
            self._thread.join(60)
        for thing in (self._listener, self._connection):
            if thing is not None:
                thing.close()
        for descriptor in (self._master, self._slave, self._woken, self._waker):
            if descriptor is not None:
                os.close(descriptor)

    def __enter__(self) -> VirtualPrinter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- the thread -----------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closing:
            self._wait()
            self._work()
            with self._changed:
                self._changed.notify_all()

    def _wait(self) -> None:
        source = self._source()
        waiting = select.poll()
        waiting.register(self._woken, select.POLLIN)
        if source is not None:  # with a full buffer only a client that is gone is noticed
            is_idle = self._master is None and self._connection is None
            has_room = is_idle or len(self._buffer) < self._room_bytes
            waiting.register(source, select.POLLIN if has_room else 0)
        is_slow = bool(self._buffer) and not self._trouble()
        ready = dict(waiting.poll(3 if is_slow else None))
        if self._woken in ready:
            os.read(self._woken, 100)
        if source in ready and not self._closing:
            self._serve()

    def _source(self) -> int | None:
        if self._master is not None:
            return self._master
        if self._connection is not None:
            return self._connection.fileno()
        return self._listener.fileno() if self._listener else None

    def _serve(self) -> None:
        if self._master is None and self._connection is None:
            assert self._listener is not None
            self._connection = self._listener.accept()[0]
            self._connection_bytes, self._carry = 0, b""
            # requests for status are heard even if nothing more can be stored
            self._room_bytes = max(self._buffer_bytes, len(self._buffer) + 64)
            if self.faults.hang_up_at_once or self.faults.refusals:
                self.faults.refusals = max(0, self.faults.refusals - 1)
                self._hang_up()
            elif self.faults.chatter:
                self._reply(self._automatic_status())
            return
        source = self._source()
        assert source is not None
        try:
            data = os.read(source, 512)
        except OSError:
            data = b""
        if data:
            self._receive(data)
        else:
            self._hang_up()

    def _receive(self, data: bytes) -> None:
        if self.faults.sleeps_through:
            self.faults.sleeps_through = max(0, self.faults.sleeps_through - len(data))
            return
        if not self._connection_bytes:
            self.first_bytes.append(time.perf_counter())
        before = self._connection_bytes
        self._connection_bytes += len(data)
        if self.faults.hums and not before:
            self._reply(b"\x00")
        limit = self.faults.dies_after
        if limit is not None and self._connection_bytes >= limit:
            self._die()
            return
        self.received += data
        self._answer_at_once(data)
        self._buffer += data
        if self.faults.chatter and before // 4096 != self._connection_bytes // 4096:
            self._reply(self._automatic_status())
        limits = (self.faults.hang_up_after, self.faults.power_off_after)
        if any(limit is not None and self._connection_bytes >= limit for limit in limits):
            if self.faults.power_off_after is not None:
                self._lose_memory()
            self.faults.hang_up_after = self.faults.power_off_after = None
            self._hang_up()

    def _die(self) -> None:
        if not self.faults.mute:
            self._reply(b"\x00")
            self._lose_memory()
        self.faults.mute = True

    def _answer_at_once(self, data: bytes) -> None:
        """Answer requests for status wherever they are, also inside a picture as printers do."""
        seen = self._carry + data
        end = 0
        for found in _REAL_TIME[self.language].finditer(seen):
            self._reply(self._status(found[1]))
            end = found.end()
        self._carry = seen[max(end, len(seen) - 2) :]

    def _status(self, kind: bytes) -> bytes:
        no_paper, faults = self._no_paper(), self.faults
        if self.language == "zpl":
            return self._host_status()
        if self.language == "tspl":
            flags = (faults.cover_open, faults.jammed, no_paper, faults.no_ribbon, faults.offline)
            busy = 0x20 if self._buffer else 0
            return bytes([sum(flag << bit for bit, flag in enumerate(flags)) | busy])
        has_error = faults.jammed or faults.hot
        stopped = no_paper or faults.cover_open or faults.offline or has_error
        bits = {
            1: 0x08 * stopped,
            2: 0x04 * faults.cover_open | 0x20 * no_paper | 0x40 * has_error,
            3: 0x08 * faults.jammed | 0x40 * faults.hot,
            4: 0x60 * (no_paper or faults.cover_open),  # which lifts the paper off its sensor
        }
        return bytes([0x12 | bits[kind[0]]])

    def _host_status(self) -> bytes:
        waiting, faults = int(bool(self._buffer)), self.faults
        lines = (
            f"030,{self._no_paper():d},{faults.offline:d},0900,{waiting:03d},0,0,0,000,0,0,"
            f"{faults.hot:d}",
            f"000,0,{faults.cover_open:d},{faults.no_ribbon:d},0,2,4,0,00000000,1,000",
            "1234,0",
        )
        return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in lines)

    def _automatic_status(self) -> bytes:
        faults = self.faults
        cover, error = 0x20 * faults.cover_open, 0x08 * faults.jammed | 0x40 * faults.hot
        return bytes([0x10 | cover, error, 0x0C * self._no_paper(), 0x0F])

    def _no_paper(self) -> bool:
        rows = self.faults.paper_rows
        return rows is not None and self._used_rows >= rows

    def _trouble(self) -> bool:
        faults = self.faults
        errors = faults.jammed or faults.hot or faults.no_ribbon
        return self._no_paper() or faults.cover_open or faults.offline or errors

    def _work(self) -> None:
        """Execute what was received, as far as paper and speed allow."""
        if not self._buffer:
            self._working_since, self._interpreter.work_rows = time.monotonic(), 0
        done = 0
        for byte in self._buffer:
            if self._trouble() or self._is_ahead():
                break
            before = self._interpreter.work_rows
            self._interpreter.feed(byte)
            if self.faults.paper_rows is not None:
                self._used_rows += self._interpreter.work_rows - before
            limit = self.faults.jams_after
            self.faults.jammed |= limit is not None and self._interpreter.work_rows >= limit
            done += 1
        del self._buffer[:done]
        for strip in self.paper.strips[self._told_strips :]:
            self._told_strips += 1
            self._on_strip(strip)

    def _is_ahead(self) -> bool:
        speed = self.faults.rows_per_s
        if speed is None:
            return False
        return self._interpreter.work_rows > (time.monotonic() - self._working_since) * speed

    def _reply(self, answer: bytes) -> None:
        if self.faults.mute or (self.faults.no_barrier and answer == b"\x00"):
            return
        try:
            if self._connection is not None:
                self._connection.send(answer)
            elif self._master is not None:
                os.write(self._master, answer)
        except OSError:
            self._hang_up()

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _lose_memory(self) -> None:
        self._buffer.clear()
        self._interpreter = self._fresh_interpreter()
        hanging = self.paper.hanging()
        self.paper.cut()
        self.paper.strips[-1] = hanging  # somebody tears it off

    def _fresh_interpreter(self) -> Interpreter:
        return _LANGUAGES[self.language](self.paper, self._reply)


def main() -> None:
    parser = argparse.ArgumentParser(description="A printer that is not there.")
    parser.add_argument("--port", type=int, default=9100)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--language", choices=sorted(_LANGUAGES), default="escpos")
    parser.add_argument("--width", type=int, default=576, help="dots across")
    parser.add_argument("--speed", type=float, help="rows a second; 1200 is a quick printer")
    parser.add_argument("--pty", action="store_true", help="a serial port instead of the network")
    parser.add_argument("--out", type=Path, default=Path("paper"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    printed = threading.Event()

    def save(strip: Strip) -> None:
        path = options.out / f"{time.time_ns()}.png"
        path.write_bytes(to_png(strip.image()))
        print(path, *strip.codes(), flush=True)

    printer = VirtualPrinter(
        options.language, Faults(rows_per_s=options.speed), width=options.width, on_strip=save
    )
    where = printer.plug_in() if options.pty else printer.listen(options.port, options.host)
    print(f"printing on {where}", flush=True)
    try:
        printed.wait()
    except KeyboardInterrupt:
        printer.close()


if __name__ == "__main__":
    main()
