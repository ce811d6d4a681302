"""Network addresses of this laptop, and addresses that people type; the only importer of psutil."""

from __future__ import annotations

import ipaddress
import re
import socket
import sys

import psutil

from checkin.errors import CheckinError

PORT = 7447  # where stations listen unless something else does
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


class BadAddress(CheckinError):
    """What was typed is no address of a station."""

    code = "bad-address"


def own_addresses(*, loopback: bool = False) -> tuple[str, ...]:
    """Return the IPv4 addresses by which other laptops can reach this one at the moment.

    Args:
        loopback: Whether to return those instead that only this laptop can reach.
    """
    working = {name for name, state in psutil.net_if_stats().items() if state.isup}
    found = {
        address.address
        for name, addresses in psutil.net_if_addrs().items()
        if name in working
        for address in addresses
        if address.family == socket.AF_INET
    }
    return tuple(sorted(each for each in found if is_loopback(each) == loopback))


def is_loopback(host: str) -> bool:
    """Tell whether `host` is this laptop, seen from itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


def parse(text: str, default_port: int = PORT) -> tuple[str, int]:
    """Return host and port of an address as people type it: `10.0.0.7`, `desk-3:7447`.

    Raises:
        BadAddress: It is none.
    """
    host, separator, port_text = text.strip().rpartition(":")
    if not separator:
        host, port_text = port_text, str(default_port)
    port = int(port_text) if port_text.isascii() and port_text.isdecimal() else -1
    if not (_HOST.fullmatch(host) and 0 <= port <= 65535):
        raise BadAddress(f"{text} is no address", address=text)
    if re.fullmatch(r"[\d.]+", host):
        try:
            ipaddress.ip_address(host)
        except ValueError as error:
            raise BadAddress(f"{text} is no address", address=text) from error
    return host, port


def resolved(host: str) -> str:
    """Return the IPv4 address that `host`, a name or an address, stands for.

    Raises:
        BadAddress: It stands for none.
    """
    try:
        return socket.gethostbyname(host)
    except OSError as error:
        raise BadAddress(f"{host} is no address", address=host) from error


def free_port(host: str) -> int:
    """Return a port of `host` that nobody listens at just now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


def is_free(host: str, port: int) -> bool:
    """Tell whether one could listen at a port of `host` now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if sys.platform != "win32":  # there it would take the port from whoever has it
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen()
        except OSError:
            return False
        return True
