"""Measures the way of a badge: painting, encoding, and from the click to the first byte."""

from __future__ import annotations

import socket
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from checkin.badge import encode, encode_escpos, fonts, layout, painter
from checkin.badge.compose import BadgeContent
from checkin.badge.image import OneBitImage
from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.spooler import Spooler
from checkin.clock import SystemClock
from checkin.store import Store

_NAMES = (
    "Nərgiz Ələkbərova", "Gurbangulyýewa Ogulgerek Gurbanmyradowna", "Құрманғазы Сағырбайұлы",
    "Nagy-Szentgyörgyvölgyi Őrs", "Oʻgʻiloy Gʻulomova", "Ayşe Çağlayan Öztürk",
)  # fmt: skip
_LAYOUT = "roll80"
Made = TypeVar("Made")


def measure(badges: int = 40) -> dict[str, float]:
    """Return medians over some badges: milliseconds, bytes, and ratios to python-escpos alone.

    `click_to_first_byte_ms` is from `Spooler.submit` (which writes the job to the disk) until
    a network printer has the first byte; encoding lies in between.
    """
    fonts.start_without_window()
    contents = [_content(number) for number in range(badges)]
    badge_layout = layout.load(_LAYOUT)
    paint_ms, pictures = _timed([partial(_painted, badge_layout, each) for each in contents])
    printer = PrinterUrl.parse("tcp://127.0.0.1")
    encode_escpos.load_library()
    # in turns, so that whatever else the machine does hits both alike
    _, both = _timed([partial(_encoded_twice, each, printer) for each in pictures])
    encode_ms = statistics.median(own_ms for own_ms, _, _, _ in both[1:])
    plain_ms = statistics.median(plain_ms for _, plain_ms, _, _ in both[1:])
    encoded, plain = [own for _, _, own, _ in both], [plain for _, _, _, plain in both]
    own_bytes = statistics.median(map(len, encoded))
    plain_bytes = statistics.median(map(len, plain))
    return {
        "paint_ms": paint_ms,
        "encode_ms": encode_ms,
        "escpos_image_ms": plain_ms,
        "encode_ratio": encode_ms / plain_ms,
        "bytes": own_bytes,
        "escpos_image_bytes": plain_bytes,
        "bytes_ratio": own_bytes / plain_bytes,
        **_first_bytes(pictures),
    }


def _content(number: int) -> BadgeContent:
    return BadgeContent(
        name=_NAMES[number % len(_NAMES)],
        code=f"1001{number:06d}01".ljust(34, "7"),
        number_text=f"{number:06d}-01-0",
        organisation="Azərbaycan Qızıl Aypara Cəmiyyəti",
        country="Azerbaijan",
        category="Delegate",
        event_name="Solidarity Forum of NGOs of the OTS Member States",
    )


def _painted(badge_layout: layout.BadgeLayout, content: BadgeContent) -> OneBitImage:
    return painter.render(badge_layout, content).image


def _timed(steps: list[Callable[[], Made]]) -> tuple[float, list[Made]]:
    """Run all steps; return the median milliseconds, the first left out, and the results."""
    times_ms, made = [], []
    for step in steps:
        started_at = time.perf_counter()
        made.append(step())
        times_ms.append((time.perf_counter() - started_at) * 1000)
    return statistics.median(times_ms[1:]), made


def _encoded_twice(picture: OneBitImage, printer: PrinterUrl) -> tuple[float, float, bytes, bytes]:
    """Encode a picture our way and the library's; return the milliseconds and bytes of each."""
    started_at = time.perf_counter()
    own = encode.encode(picture, printer)
    between = time.perf_counter()
    plain = _plain_image(picture)
    ended_at = time.perf_counter()
    return (between - started_at) * 1000, (ended_at - between) * 1000, own, plain


def _plain_image(picture: OneBitImage) -> bytes:
    """Return what python-escpos makes of the whole picture."""
    dummy = encode_escpos.load_library()()
    dummy.profile.profile_data["media"]["width"]["pixels"] = picture.width
    dummy.image(BytesIO(b"P4 %d %d\n" % (picture.width, picture.height) + picture.rows))
    output: bytes = dummy.output
    return output


def _first_bytes(pictures: list[OneBitImage]) -> dict[str, float]:
    """Print all pictures one after the other; return how long each took to begin."""
    with tempfile.TemporaryDirectory() as folder, _Sink() as sink:
        Store.create(Path(folder)).close()
        ended = threading.Event()

        def watch(job: PrintJob) -> None:
            if job.state not in {JobState.QUEUED, JobState.SENDING}:
                ended.set()

        spooler = Spooler(Path(folder), SystemClock(), watch)
        times_ms: list[float] = []
        unprinted = 0
        for number, picture in enumerate(pictures):
            ended.clear()
            sink.first_byte_at = None
            clicked_at = time.perf_counter()
            job = spooler.submit(PrintJob(sink.url, str(number), "bench"), picture)
            ended.wait(30)
            unprinted += spooler.jobs.get(job.id).state is not JobState.PRINTED
            if sink.first_byte_at is not None:
                times_ms.append((sink.first_byte_at - clicked_at) * 1000)
        spooler.close()
    return {
        "click_to_first_byte_ms": statistics.median(times_ms),
        "click_to_first_byte_p95_ms": sorted(times_ms)[int(len(times_ms) * 0.95)],
        "not_printed": unprinted,
    }


class _Sink:
    """A network printer that agrees with everything and notes when a badge began to come."""

    _ANSWERS = ((b"\x10\x04\x01", b"\x12"), (b"\x10\x04\x04", b"\x12"), (b"\x1dr\x01", b"\x00"))

    def __init__(self) -> None:
        self.first_byte_at: float | None = None
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"tcp://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> _Sink:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        socket.create_connection(self._server.getsockname()).close()
        self._thread.join(5)
        self._server.close()

    def _serve(self) -> None:
        while True:
            connection = self._server.accept()[0]
            with connection:
                if not self._take(connection):
                    return

    def _take(self, connection: socket.socket) -> bool:
        """Take one badge; tell whether there was any byte at all."""
        tail, count = b"", 0
        while data := connection.recv(65_536):
            is_badge = not data.startswith(b"\x10\x04")
            if is_badge and self.first_byte_at is None:
                self.first_byte_at = time.perf_counter()
            count += len(data)
            tail = (tail + data)[-3:]
            for request, reply in self._ANSWERS:
                if tail == request:
                    connection.sendall(reply)
        return count > 0
