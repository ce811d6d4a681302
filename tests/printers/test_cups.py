"""Badges through a real CUPS, which the tests start for themselves."""

from __future__ import annotations

import re
import socket
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.badge import encode
from checkin.badge.delivery import Outcome
from checkin.badge.discovery import discover_printers
from checkin.badge.jobs import JobState, PrintJob
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.spooler import Spooler
from checkin.badge.transport import Transport
from checkin.clock import SystemClock
from checkin.store import Store
from tests.printers import cups_server
from tests.printers.conftest import QUICK, badge, content
from tests.printers.cups_server import CupsServer
from tests.printers.paper import Strip
from tests.printers.test_paper import on_paper
from tests.printers.virtual import VirtualPrinter

pytestmark = pytest.mark.skipif(
    not cups_server.is_installed(), reason="needs CUPS, and to be root to start one"
)
THROUGH_CUPS = replace(QUICK, confirm_s=30.0)
# which is waited out: that nobody is there CUPS has to find out first
NOBODY_THERE = replace(QUICK, confirm_s=4.0)
LABEL_DRIVER = "drv:///sample.drv/zebra.ppd"


@pytest.fixture(scope="module")
def cups():
    # not in pytest's folder, which each run of pytest closes to the users that print
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        server = CupsServer(Path(folder))
        yield server
        server.close()


@pytest.fixture(autouse=True)
def _our_queues(cups, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", cups.environment["CUPS_SERVER"])


def behind(virtual: VirtualPrinter) -> str:
    return virtual.listen().replace("tcp://", "socket://")


def nobody() -> str:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


def deliver(address, image, patience=THROUGH_CUPS, title="000031 Nərgiz"):
    url = PrinterUrl.parse(address)
    return Transport(url, patience).deliver(encode.encode(image, url), title)


def shown(delivery):
    return delivery.outcome, delivery.error.code if delivery.error else ""


def test_bytes_go_through_a_raw_queue_dot_by_dot(cups, printer):
    virtual, image = printer(), badge(31)
    cups.add_queue("raw", behind(virtual))
    assert shown(deliver("os://raw", image)) == (Outcome.SENT, "")
    assert virtual.wait_for(lambda: len(virtual.strips()) == 1)
    [strip] = virtual.strips()
    assert on_paper(strip, image) == image.rows
    assert strip.codes() == [content(31).code]
    assert virtual.garbage == b""
    assert cups.waiting_jobs() == []


class Listener:
    """Takes one job at a port, as a label printer does, and keeps it."""

    def __init__(self):
        self.data = b""
        self._server = socket.create_server(("127.0.0.1", 0))
        self.device = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._take, daemon=True)
        self._thread.start()

    def _take(self):
        connection = self._server.accept()[0]
        with connection, self._server:
            while part := connection.recv(65_536):
                self.data += part

    def label(self) -> Strip:
        """The picture of the job, which the driver stores by ~DG in its own packing."""
        self._thread.join(60)
        found = re.search(rb"~DGR:CUPS.GRF,(\d+),(\d+),\s*(.*?)\s*\^XA", self.data, re.DOTALL)
        stride, rows, digits, count = int(found[2]), [], "", 0
        for char in found[3].decode():
            if "G" <= char <= "Y":
                count += ord(char) - ord("F")
            elif "g" <= char <= "z":
                count += 20 * (ord(char) - ord("f"))
            elif char in "0123456789ABCDEF":
                digits, count = digits + char * (count or 1), 0
            elif char == ",":
                digits = digits.ljust(stride * 2, "0")
            elif char == ":":
                rows.append(rows[-1])
            if len(digits) == stride * 2:
                rows.append(bytes.fromhex(digits))
                digits = ""
        return Strip(rows, stride * 8)


def test_a_driver_draws_the_page_in_its_own_size(cups):
    listener, image = Listener(), badge(31)
    cups.add_queue("labels", listener.device, LABEL_DRIVER)
    assert shown(deliver("driver://labels?dpi=203", image)) == (Outcome.SENT, "")
    label = listener.label()
    assert label.codes() == [content(31).code]
    assert label.width == pytest.approx(image.width, abs=8)
    assert len(label.rows) == pytest.approx(image.height, abs=2)
    assert cups.waiting_jobs() == []


def test_no_page_goes_to_a_queue_without_a_driver(cups, printer):
    virtual = printer()
    cups.add_queue("bytes", behind(virtual))
    assert shown(deliver("driver://bytes", badge(31))) == (Outcome.FAILED, "print-queue-raw")
    assert virtual.received == b""
    assert cups.waiting_jobs() == []


@pytest.mark.parametrize("kind", ["os", "driver"])
def test_a_queue_that_is_not_there(kind, cups):
    assert shown(deliver(f"{kind}://nowhere", badge(31))) == (Outcome.FAILED, "printer-missing")


def test_a_printer_that_is_off_leaves_nothing_in_the_queue(cups):
    cups.add_queue("off", f"socket://{nobody()}")
    delivery = deliver("os://off", badge(31), NOBODY_THERE)
    assert shown(delivery) == (Outcome.FAILED, "printer-unreachable")
    assert cups.waiting_jobs() == []


def test_a_stopped_queue_leaves_nothing_behind(cups, printer):
    virtual = printer()
    cups.add_queue("stopped", behind(virtual))
    cups.run("cupsdisable", "stopped")
    assert shown(deliver("os://stopped", badge(31), QUICK)) == (
        Outcome.FAILED, "print-queue-failed",
    )  # fmt: skip
    assert cups.waiting_jobs() == []
    cups.run("cupsenable", "stopped")
    assert shown(deliver("os://stopped", badge(31))) == (Outcome.SENT, "")
    assert len(virtual.strips()) == 1


def test_a_page_that_the_driver_cannot_draw_is_asked_about_and_not_tried_again(cups, printer):
    virtual = printer("zpl", width=832)
    cups.add_queue("spoiled", behind(virtual), LABEL_DRIVER)
    delivery = Transport(PrinterUrl.parse("driver://spoiled"), THROUGH_CUPS).deliver(b"%PDF-1.4")
    assert shown(delivery) == (Outcome.UNKNOWN, "print-queue-failed")
    assert cups.waiting_jobs() == []


def test_a_badge_for_a_printer_that_was_off_prints_once_when_somebody_says_so(
    cups, printer, tmp_path
):
    address = nobody()
    cups.add_queue("later", f"socket://{address}")
    Store.create(tmp_path / "event").close()
    spooler = Spooler(tmp_path / "event", SystemClock(), lambda job: None, NOBODY_THERE)
    image = badge(31)
    ended = spooler.print_now(PrintJob("os://later", attendee="a31", label="Nərgiz"), image)
    assert (ended.state, ended.detail) == (JobState.FAILED, "printer-unreachable")

    virtual = printer()
    virtual.listen(int(address.rpartition(":")[2]))
    spooler.retry(ended.id)
    assert virtual.wait_for(lambda: len(virtual.strips()) == 1)
    assert spooler.close(30)
    assert virtual.strips()[0].codes() == [content(31).code]
    assert len(virtual.strips()) == 1


def test_the_queues_of_this_laptop_are_found(cups):
    cups.add_queue("found", f"socket://{nobody()}")
    assert "os://found" in [found.url for found in discover_printers()]
