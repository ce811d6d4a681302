"""Queues of the operating system, and what is found on a laptop."""

from __future__ import annotations

import ctypes
import os
import stat
from pathlib import Path

import pytest

from checkin.badge import discovery, transport_queue
from checkin.badge.delivery import Outcome, Patience
from checkin.badge.discovery import FoundPrinter, discover_printers
from checkin.badge.printer_errors import PrinterMissing, QueueFailed
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.badge.transport import Transport
from checkin.badge.winspool import Spooler, _PrinterInfo
from checkin.serial_port import FoundPort

QUEUE = PrinterUrl.parse("os://Badge printer")


@pytest.fixture
def command(tmp_path, monkeypatch):
    """Put a shell script where the program looks for a command of the system."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    def install(name: str, script: str) -> Path:
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return tmp_path

    return install


def test_a_queue_gets_the_bytes_unchanged(command):
    folder = command("lp", 'echo "$@" > "$(dirname "$0")/said"; cat > "$(dirname "$0")/got"')
    delivery = Transport(QUEUE).deliver(b"\x1b@\x00\xffbadge", "000001 Nərgiz")
    assert (delivery.outcome, delivery.error) == (Outcome.SENT, None)
    assert (folder / "got").read_bytes() == b"\x1b@\x00\xffbadge"
    assert (folder / "said").read_text() == "-d Badge printer -o raw -t 000001 Nərgiz -- -\n"


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        ('echo "lp: The printer or class does not exist." >&2; exit 1', PrinterMissing),
        ('echo "lp: Destination is not accepting jobs." >&2; exit 1', QueueFailed),
    ],
)
def test_what_the_printing_system_refuses_has_failed(script, kind, command):
    command("lp", script)
    with pytest.raises(kind) as refusal:
        transport_queue.send(QUEUE, b"badge", "", Patience())
    assert refusal.value.details == {"printer": "Badge printer"}


def test_a_printing_system_that_hangs_is_not_waited_for(command):
    command("lp", "exec cat /dev/zero > /dev/null")
    with pytest.raises(QueueFailed):
        transport_queue.send(QUEUE, b"badge", "", Patience(queue_s=0.2))


def test_what_is_on_a_laptop_is_found(command, monkeypatch, tmp_path):
    command(
        "lpstat",
        "case $1 in -e) echo Badge_Desk; echo Office;; "
        "-v) echo device for Badge_Desk: socket://10.0.0.9:9100;; esac",
    )
    (tmp_path / "usb").mkdir()
    (tmp_path / "usb" / "lp0").touch()
    monkeypatch.setattr(discovery, "_USB_FOLDER", tmp_path / "usb")
    port = FoundPort("/dev/ttyUSB0", "USB Serial", "1A86:7523")
    monkeypatch.setattr(discovery.serial_port, "list_ports", lambda: (port,))
    assert discover_printers() == (
        FoundPrinter("Badge_Desk (socket://10.0.0.9:9100)", "os://Badge_Desk", Kind.OS),
        FoundPrinter("Office", "os://Office", Kind.OS),
        FoundPrinter("USB printer lp0", f"file://{tmp_path}/usb/lp0", Kind.FILE),
        FoundPrinter("USB Serial (/dev/ttyUSB0)", "serial:///dev/ttyUSB0", Kind.SERIAL),
    )
    for found in discover_printers():
        assert PrinterUrl.parse(found.url).kind is found.kind


def test_a_laptop_without_a_printing_system_has_no_queues(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [found for found in discover_printers() if found.kind is Kind.OS] == []


class StandIn:
    """winspool.drv as Microsoft describes it; `refuses` names the calls that fail."""

    def __init__(self, *refuses: str) -> None:
        self.refuses = refuses
        self.calls: list[str] = []
        self.printed = b""
        self.document = ("", "")

    def __getattr__(self, name):
        if name.startswith("do_"):
            return lambda *_: 1

        def call(*arguments):
            self.calls.append(name)
            if name in self.refuses:
                return 0
            return getattr(self, f"do_{name}")(*arguments)

        return call

    def do_StartDocPrinterW(self, handle, level, info):
        document = info._obj
        self.document = (document.name, document.type)
        return 7

    def do_WritePrinter(self, handle, data, size, written):
        self.printed += data[:size]
        written._obj.value = size
        return 1

    def do_EnumPrintersW(self, flags, name, level, buffer, size, needed, count):
        queues = (_PrinterInfo * 2)(_PrinterInfo("Zebra ZD421"), _PrinterInfo("Nişan"))
        needed._obj.value = ctypes.sizeof(queues)
        if size < ctypes.sizeof(queues):
            return 0
        self.kept = queues  # the strings must live as long as the buffer
        ctypes.memmove(buffer, queues, ctypes.sizeof(queues))
        count._obj.value = 2
        return 1


def test_windows_gets_the_bytes_as_one_raw_document():
    windows = StandIn()
    Spooler(windows).send(QUEUE, b"\x1b@\x00badge", "000001 Nərgiz")
    assert windows.printed == b"\x1b@\x00badge"
    assert windows.document == ("000001 Nərgiz", "RAW")
    assert windows.calls == [
        "OpenPrinterW", "StartDocPrinterW", "StartPagePrinter", "WritePrinter",
        "EndPagePrinter", "EndDocPrinter", "ClosePrinter",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("refused", "kind"),
    [
        ("OpenPrinterW", PrinterMissing), ("StartDocPrinterW", QueueFailed),
        ("StartPagePrinter", QueueFailed), ("WritePrinter", QueueFailed),
        ("EndDocPrinter", QueueFailed),
    ],
)  # fmt: skip
def test_what_windows_refuses_has_failed_and_is_let_go(refused, kind):
    windows = StandIn(refused)
    with pytest.raises(kind):
        Spooler(windows).send(QUEUE, b"badge", "")
    assert (windows.calls[-1] == "ClosePrinter") == (refused != "OpenPrinterW")
    assert ("AbortPrinter" in windows.calls) == (refused in {"StartPagePrinter", "WritePrinter"})


def test_windows_names_its_queues():
    assert Spooler(StandIn()).names() == ["Zebra ZD421", "Nişan"]
    assert Spooler(StandIn("EnumPrintersW")).names() == []


def test_previews_never_replace_each_other_and_have_names_for_every_system(tmp_path):
    printer = Transport(PrinterUrl.parse(f"preview://{tmp_path}/my badges"))
    for _ in range(2):
        assert printer.deliver(b"png", 'A/B: "C"?').outcome is Outcome.PRINTED
    names = sorted(path.name for path in (tmp_path / "my badges").iterdir())
    assert names == ["A B C (2).png", "A B C.png"]


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path):
    (tmp_path / "file").touch()
    delivery = Transport(PrinterUrl.parse(f"preview://{tmp_path}/file/x")).deliver(b"png", "x")
    assert (delivery.outcome, delivery.error.code) == (Outcome.FAILED, "preview-not-written")
    assert os.listdir(tmp_path) == ["file"]
