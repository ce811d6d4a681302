"""Interpreters of the printers' languages; each is a generator that is fed one byte a time.

They follow the manufacturers' references and are strict where real printers go astray: anything
unknown is recorded in `garbage`.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator

from tests.printers.paper import Paper

Reply = Callable[[bytes], None]
Bytes = Generator[None, int, None]


class Interpreter(ABC):
    """Executes a stream of commands on a paper."""

    def __init__(self, paper: Paper, reply: Reply) -> None:
        self.paper = paper
        self.reply = reply
        self.garbage = bytearray()
        self.work_rows = 0  # rows printed or fed, for printers that are slow
        self._machine = self._run()
        next(self._machine)

    def feed(self, byte: int) -> None:
        self._machine.send(byte)

    @abstractmethod
    def _run(self) -> Bytes:
        """Take bytes, one after the other."""

    def _take(self, count: int) -> Generator[None, int, bytes]:
        taken = bytearray()
        for _ in range(count):
            taken.append((yield))
        return bytes(taken)

    def _print(self, rows: list[bytes]) -> None:
        self.work_rows += len(rows)
        self.paper.print_rows(rows)

    def _feed(self, dots: int) -> None:
        self.work_rows += dots
        self.paper.feed(dots)


class EscPos(Interpreter):
    """A receipt printer of 203 dpi whose own unit of feeding is `own_unit` of an inch."""

    def __init__(self, paper: Paper, reply: Reply, own_unit: int = 406) -> None:
        self._own_unit = self._unit = own_unit
        self._stored: list[bytes] = []
        self._line: list[bytes] | None = None
        self._line_feed = 30
        super().__init__(paper, reply)

    def _dots(self, units: int) -> int:
        return units * 203 // self._unit

    def _run(self) -> Bytes:
        while True:
            byte = yield
            if byte == 0x1B:
                yield from self._escape((yield))
            elif byte == 0x1D:
                yield from self._group((yield))
            elif byte == 0x10:
                yield from self._take(2)  # real time: obeyed when it arrived
            elif byte == 0x0A:
                self._end_line()
            elif byte:  # NUL is ignored
                self.garbage.append(byte)

    def _escape(self, command: int) -> Bytes:
        if command == ord("@"):
            self._unit = self._own_unit
        elif command == ord("J"):
            self._feed(self._dots((yield)))
        elif command == ord("a"):
            if (yield) != 0:
                self.garbage += b"aligned"
        elif command == ord("3"):
            self._line_feed = yield
        elif command == ord("2"):
            self._line_feed = 30
        elif command == ord("d"):
            self._feed((yield) * 30)
        elif command == ord("*"):
            yield from self._column()
        else:
            self.garbage += bytes([0x1B, command])

    def _group(self, command: int) -> Bytes:
        if command == ord("P"):
            x, y = yield from self._take(2)
            self._unit = y or self._own_unit
            assert x == y
        elif command == ord("v"):
            yield from self._raster()
        elif command == ord("("):
            yield from self._graphics()
        elif command == ord("V"):
            yield from self._cut((yield))
        elif command == ord("r"):
            if (yield) == 1:
                self.reply(b"\x00")
        else:
            self.garbage += bytes([0x1D, command])

    def _raster(self) -> Bytes:
        zero, mode, xl, xh, yl, yh = yield from self._take(6)
        assert (zero, mode) == (0x30, 0)
        stride, height = xl + 256 * xh, yl + 256 * yh
        for _ in range(height):  # printed while it is received
            row = yield from self._take(stride)
            self._print([row])

    def _graphics(self) -> Bytes:
        letter, low, high, zero, function = yield from self._take(5)
        assert (letter, zero) == (ord("L"), 0x30)
        rest = yield from self._take(low + 256 * high - 2)
        if function == 0x70:
            tone, bx, by, color = rest[:4]
            assert (tone, bx, by, color) == (0x30, 1, 1, 0x31)
            width, height = rest[4] + 256 * rest[5], rest[6] + 256 * rest[7]
            stride = (width + 7) // 8
            assert len(rest) == 8 + stride * height
            self._stored = [rest[8 + y * stride : 8 + (y + 1) * stride] for y in range(height)]
        else:
            assert function == 0x32
            self._print(self._stored)
            self._stored = []

    def _column(self) -> Bytes:
        mode, low, high = yield from self._take(3)
        assert mode == 33
        width = low + 256 * high
        columns = yield from self._take(3 * width)
        rows = []
        for y in range(24):
            dots = "".join(str(columns[3 * x + y // 8] >> (7 - y % 8) & 1) for x in range(width))
            rows.append(int(dots.ljust(-(-width // 8) * 8, "0"), 2).to_bytes(-(-width // 8), "big"))
        self._line = rows

    def _end_line(self) -> None:
        feed = self._dots(self._line_feed)
        if self._line is None:
            self._feed(feed)
        else:  # the next line prints over this one if the spacing is too small
            self._print(self._line[:feed])
            self._feed(max(0, feed - 24))
            self._line = None

    def _cut(self, mode: int) -> Bytes:
        if mode in (65, 66):
            self._feed(self._dots((yield)))
        self.paper.cut()


class Zpl(Interpreter):
    """A label printer that knows what a label with one picture needs."""

    _PICTURE = re.compile(
        rb"\^FO(\d+),(\d+)\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS"
    )

    def _run(self) -> Bytes:
        text = bytearray()
        while True:
            text.append((yield))
            if text.endswith(b"~HS"):
                text = text[:-3]  # real time: obeyed when it arrived
            elif text.endswith(b"^XZ"):
                self._label(bytes(text))
                text.clear()

    def _label(self, text: bytes) -> None:
        assert text.lstrip().startswith(b"^XA")
        found = self._PICTURE.search(text)
        if found is None:
            self.garbage += text
            return
        x, y, total, used, stride = (int(part) for part in found.groups()[:5])
        packed, crc = found[6], int(found[7], 16)
        assert binascii.crc_hqx(packed, 0) == crc
        rows = zlib.decompress(base64.b64decode(packed))
        assert (x, y) == (0, 0)
        assert total == used == len(rows)
        length = re.search(rb"\^LL(\d+)", text)
        assert length is not None
        assert int(length[1]) * stride == len(rows)
        for _ in range(int(re.search(rb"\^PQ(\d+)", text)[1])):
            self._print([rows[at : at + stride] for at in range(0, len(rows), stride)])
            self.paper.cut()


class Tspl(Interpreter):
    """A label printer in TSPL: lines of text, and pictures in which a set bit is white."""

    def __init__(self, paper: Paper, reply: Reply) -> None:
        self._picture: list[bytes] = []
        self._height = 0
        super().__init__(paper, reply)

    def _run(self) -> Bytes:
        line = bytearray()
        while True:
            line.append((yield))
            if line == b"\x1b!?":
                line.clear()  # real time: obeyed when it arrived
            elif line.startswith(b"BITMAP") and line.count(b",") == 5:
                x, y, stride, height, mode = (int(n) for n in line[7:-1].split(b","))
                assert (x, y, mode) == (0, 0, 0)
                data = yield from self._take(stride * height)
                black = bytes(byte ^ 0xFF for byte in data)
                self._picture = [black[at : at + stride] for at in range(0, len(black), stride)]
                line.clear()
            elif line.endswith(b"\r\n"):
                self._obey(bytes(line[:-2]))
                line.clear()

    def _obey(self, line: bytes) -> None:
        word = line.partition(b" ")[0]
        if word == b"SIZE":
            self._height = round(float(line.split(b",")[1].split()[0]) * 8)
        elif word == b"CLS":
            self._picture = []
        elif word == b"PRINT":
            rows = self._picture[: self._height]
            self._print(rows)
            self.paper.cut()
        elif line.strip(b"\xff") and word not in {b"", b"DIRECTION", b"REFERENCE", b"SET", b"GAP"}:
            self.garbage += line
