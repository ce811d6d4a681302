"""Printers at USB ports, with a stand-in for the library that speaks to the ports."""

from __future__ import annotations

import builtins
import errno
from dataclasses import dataclass, field

import pytest
import usb.core

from checkin.badge import discovery, transport_usb
from checkin.badge.delivery import Outcome, Patience
from checkin.badge.printer_url import Kind, PrinterUrl
from checkin.badge.transport import Transport

QUICK = Patience(status_s=0.1, stall_s=0.15, confirm_s=0.3, poll_s=0.03)
URL = "usb://04b8:0e15"
BULK, INTERRUPT = 2, 3


@dataclass
class Endpoint:
    bEndpointAddress: int
    bmAttributes: int = BULK
    wMaxPacketSize: int = 64


class Interface(list):
    def __init__(self, *endpoints, number=0, kind=7, setting=0):
        super().__init__(endpoints)
        self.bInterfaceNumber, self.bInterfaceClass = number, kind
        self.bAlternateSetting = setting


@dataclass
class Device:
    """A printer as pyusb shows it; answers like a receipt printer that is well."""

    interfaces: list = field(default_factory=lambda: [Interface(Endpoint(0x03), Endpoint(0x81))])
    idVendor: int = 0x04B8
    idProduct: int = 0x0E15
    serial_number: str | None = "J4KF001"
    manufacturer: str = "EPSON"
    product: str = "TM-T20III"
    takes_at_once: int = 512
    stops_after: int | None = None
    pulled_out_after: int | None = None
    answers: bool = True
    configured: bool = True
    kept_by_system: bool = False  # as Windows keeps what has a driver of its own
    kernel_driver: bool = True
    got: bytes = b""
    said: bytes = b""
    calls: list = field(default_factory=list)

    def __iter__(self):
        return iter([self.interfaces])

    def get_active_configuration(self):
        if self.kept_by_system:
            raise NotImplementedError("Operation not supported or unimplemented on this platform")
        if not self.configured:
            raise usb.core.USBError("Configuration not set")
        return self.interfaces

    def is_kernel_driver_active(self, number):
        return self.kernel_driver

    def detach_kernel_driver(self, number):
        self.calls.append(("detach", number))

    def attach_kernel_driver(self, number):
        self.calls.append(("attach", number))

    def set_interface_altsetting(self, number, setting):
        self.calls.append(("setting", number, setting))

    def write(self, endpoint, data, timeout):
        assert timeout > 0, "0 would mean for ever"
        self.calls.append(("write", endpoint))
        if self.pulled_out_after is not None and len(self.got) >= self.pulled_out_after:
            raise usb.core.USBError("No such device", errno=errno.ENODEV)
        if self.stops_after is not None and len(self.got) >= self.stops_after:
            raise usb.core.USBTimeoutError("Operation timed out", errno=errno.ETIMEDOUT)
        part = bytes(data[: self.takes_at_once])
        before = len(self.got)
        self.got += part
        for request, answer in ((b"\x10\x04\x01", b"\x12"), (b"\x10\x04\x04", b"\x12"),
                                (b"\x1dr\x01", b"\x00")):  # fmt: skip
            if self.answers and request in self.got[max(0, before - 2) :]:
                self.said += answer
        return len(part)

    def read(self, endpoint, size, timeout):
        assert timeout > 0
        self.calls.append(("read", endpoint))
        if not self.said:
            raise usb.core.USBTimeoutError("Operation timed out", errno=errno.ETIMEDOUT)
        came, self.said = self.said[:size], self.said[size:]
        return came


@pytest.fixture
def ports(monkeypatch):
    """Plug devices in by appending to it."""
    devices = []

    def find(find_all=False, **wanted):
        assert find_all
        return iter(
            [d for d in devices if all(getattr(d, name) == value for name, value in wanted.items())]
        )

    def claim(device, number):
        if device.kept_by_system:
            raise NotImplementedError("Operation not supported or unimplemented on this platform")
        device.calls.append(("claim", number))

    def release(device, number):
        device.calls.append(("release", number))

    monkeypatch.setattr(usb.core, "find", find)
    monkeypatch.setattr(usb.util, "claim_interface", claim)
    monkeypatch.setattr(usb.util, "release_interface", release)
    monkeypatch.setattr(usb.util, "dispose_resources", lambda device: None)
    return devices


def deliver(data=b"\x1b@" + bytes(3000), url=URL):
    return Transport(PrinterUrl.parse(url), QUICK).deliver(data)


def shown(delivery):
    return delivery.outcome, delivery.error.code if delivery.error else ""


def test_a_badge_goes_out_in_the_parts_that_the_printer_takes_and_is_confirmed(ports):
    device = Device()
    ports.append(device)
    badge = bytes(range(256)) * 20
    assert shown(deliver(badge)) == (Outcome.PRINTED, "")
    assert device.got.endswith(badge + b"\x1dr\x01")
    assert device.got.count(badge) == 1


@pytest.mark.parametrize(
    ("interfaces", "out", "answers"),
    [
        ([Interface(Endpoint(0x01), Endpoint(0x82))], 0x01, 0x82),
        ([Interface(Endpoint(0x81), Endpoint(0x02), Endpoint(0x83, INTERRUPT))], 0x02, 0x81),
        ([Interface(Endpoint(0x04), kind=8), Interface(Endpoint(0x05), Endpoint(0x86), number=1)],
         0x05, 0x86),
        ([Interface(Endpoint(0x01)), Interface(Endpoint(0x01), Endpoint(0x82), setting=1)],
         0x01, 0x82),
        ([Interface(Endpoint(0x07), Endpoint(0x88), kind=255)], 0x07, 0x88),
    ],
)  # fmt: skip
def test_endpoints_are_found_and_not_assumed(interfaces, out, answers, ports):
    device = Device(interfaces)
    ports.append(device)
    assert deliver().outcome is Outcome.PRINTED
    assert {call[1] for call in device.calls if call[0] == "write"} == {out}
    assert {call[1] for call in device.calls if call[0] == "read"} == {answers}
    chosen = next(each for each in interfaces if out in [e.bEndpointAddress for e in each]
                  and answers in [e.bEndpointAddress for e in each])  # fmt: skip
    wanted = ("setting", chosen.bInterfaceNumber, chosen.bAlternateSetting)
    assert (wanted in device.calls) == bool(chosen.bAlternateSetting)


def test_the_systems_driver_gets_the_printer_back(ports):
    device = Device()
    ports.append(device)
    deliver()
    kept = [call for call in device.calls if call[0] not in {"read", "write"}]
    assert kept == [("detach", 0), ("claim", 0), ("release", 0), ("attach", 0)]


def test_a_printer_without_answers_is_sent_the_badge_and_no_more_is_claimed(ports):
    device = Device([Interface(Endpoint(0x01))], configured=False, kernel_driver=False)
    ports.append(device)
    badge = b"\x1b@" + bytes(3000)
    assert shown(deliver(badge)) == (Outcome.SENT, "")
    assert device.got == badge


def test_a_printer_that_stops_midway_leaves_a_question(ports):
    device = Device(stops_after=1024, answers=False)
    ports.append(device)
    assert shown(deliver()) == (Outcome.UNKNOWN, "printer-stalled")
    assert ("release", 0) in device.calls


def test_a_cable_pulled_out_midway_leaves_a_question(ports):
    ports.append(Device(pulled_out_after=1024))
    assert shown(deliver()) == (Outcome.UNKNOWN, "printer-dropped")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "printer-denied"), (errno.EBUSY, "printer-busy"),
        (errno.ENODEV, "printer-missing"),
    ],
)  # fmt: skip
def test_a_printer_that_cannot_be_had_is_said_and_given_back(number, code, ports, monkeypatch):
    device = Device()
    ports.append(device)

    def refuse(*_):
        raise usb.core.USBError("no", errno=number)

    monkeypatch.setattr(usb.util, "claim_interface", refuse)
    assert shown(deliver()) == (Outcome.FAILED, code)
    assert ("attach", 0) in device.calls
    assert device.got == b""


def test_a_printer_that_is_not_plugged_in(ports):
    ports.append(Device(idProduct=0x0202))
    assert shown(deliver()) == (Outcome.FAILED, "printer-missing")


def test_of_two_alike_the_one_with_the_serial_number_prints(ports):
    first, second = Device(serial_number="A"), Device(serial_number="B")
    ports += [first, second]
    deliver(url=f"{URL}/B")
    assert first.got == b""
    assert second.got
    assert shown(deliver(url=f"{URL}/C")) == (Outcome.FAILED, "printer-missing")


def test_a_copy_without_the_library_says_so(ports, monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest):
        if name.startswith("usb"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert shown(deliver()) == (Outcome.FAILED, "usb-not-installed")
    assert transport_usb.list_printers() == ()


def test_a_laptop_without_libusb_says_so(monkeypatch):
    def refuse(**_):
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", refuse)
    assert shown(deliver()) == (Outcome.FAILED, "usb-not-installed")
    assert transport_usb.list_printers() == ()


def test_a_printer_that_the_system_keeps_to_itself_is_listed_and_said(ports):
    device = Device(kept_by_system=True, kernel_driver=False)
    ports.append(device)
    assert [each.address for each in transport_usb.list_printers()] == ["04b8:0e15/J4KF001"]
    assert shown(deliver()) == (Outcome.FAILED, "usb-not-installed")
    assert device.got == b""


def test_printers_at_usb_ports_are_found(ports, monkeypatch):
    ports += [Device(), Device([Interface(Endpoint(0x01), kind=3)], idProduct=1)]
    monkeypatch.setattr(discovery.serial_port, "list_ports", lambda: ())
    found = [each for each in discovery.discover_printers() if each.kind is Kind.USB]
    assert [(each.name, each.url) for each in found] == [
        ("EPSON TM-T20III (04b8:0e15/J4KF001)", "usb://04b8:0e15/J4KF001")
    ]
    assert PrinterUrl.parse(found[0].url).address == "04b8:0e15/J4KF001"
