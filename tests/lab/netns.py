"""A network of its own for a test: laptops as network namespaces on a switch.

Nothing is attached to the machine's own interfaces and no namespace has a route to anywhere, so
nothing that is said here can leave. It needs Linux, root and iproute2.

    partition   hosts are moved to switches of their own: connections stay open and hang, as in
                reality, for nobody says that a cable was pulled
    unplug      the interface goes down, as when Wi-Fi is lost
    readdress   DHCP gave another address
    deafen      the switch passes no multicast on, as many Wi-Fi networks do
    isolate     clients of a guest Wi-Fi that cannot see each other
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence

_SUBNET = "198.18.77.{}/24"  # reserved for tests of networks (RFC 2544)


def available() -> str:
    """Return why there can be no such network here, or nothing."""
    if sys.platform != "linux":
        return "not Linux"
    if os.geteuid() != 0:
        return "not root"
    if not (shutil.which("ip") and shutil.which("bridge")):
        return "no iproute2"
    name = f"cl{os.getpid()}"
    if _ip("netns", "add", name, check=False):
        return "no network namespaces"
    failed = _ip("-n", name, "link", "add", "b0", "type", "bridge", check=False)
    _ip("netns", "del", name)
    return "no bridges" if failed else ""


class Host:
    """One laptop."""

    def __init__(self, switch: str, number: int) -> None:
        self.namespace = f"{switch}h{number}"
        self.port = f"p{number}"
        self.address = _SUBNET.format(number + 1)
        self.prefix = ("ip", "netns", "exec", self.namespace)

    @property
    def ip(self) -> str:
        return self.address.partition("/")[0]

    def plug(self) -> None:
        self.link("set", "eth0", "up")
        _ip("-n", self.namespace, "route", "replace", "224.0.0.0/4", "dev", "eth0")

    def unplug(self) -> None:
        self.link("set", "eth0", "down")

    def readdress(self, number: int) -> None:
        _ip("-n", self.namespace, "addr", "flush", "dev", "eth0", "scope", "global")
        self.address = _SUBNET.format(number)
        _ip("-n", self.namespace, "addr", "add", self.address, "dev", "eth0")

    def link(self, *words: str) -> None:
        _ip("-n", self.namespace, "link", *words)


class Lab:
    """Some laptops on one switch; they are gone when the block ends."""

    def __init__(self, count: int) -> None:
        self.switch = f"cl{os.getpid() % 100_000}"
        self.hosts = [Host(self.switch, number) for number in range(count)]

    def __enter__(self) -> Lab:
        try:
            _ip("netns", "add", self.switch)
            self._bridge("br0")
            for host in self.hosts:
                self._add(host)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for name in [self.switch, *(host.namespace for host in self.hosts)]:
            _ip("netns", "del", name, check=False)

    def partition(self, *groups: Sequence[Host]) -> None:
        """Give each group a switch of its own."""
        for number, group in enumerate(groups):
            if number:
                self._bridge(f"br{number}")
            for host in group:
                _ip("-n", self.switch, "link", "set", host.port, "master", f"br{number}")

    def heal(self) -> None:
        for host in self.hosts:
            _ip("-n", self.switch, "link", "set", host.port, "master", "br0")

    def deafen(self) -> None:
        self._set_ports("mcast_flood", "off")

    def isolate(self) -> None:
        self._set_ports("isolated", "on")

    def _set_ports(self, what: str, value: str) -> None:
        for host in self.hosts:
            _run("ip", "netns", "exec", self.switch, "bridge", "link", "set", "dev", host.port,
                 what, value)  # fmt: skip

    def _add(self, host: Host) -> None:
        _ip("netns", "add", host.namespace)
        host.link("set", "lo", "up")
        _ip("-n", self.switch, "link", "add", host.port, "type", "veth", "peer", "name", "eth0",
            "netns", host.namespace)  # fmt: skip
        _ip("-n", self.switch, "link", "set", host.port, "master", "br0", "up")
        _ip("-n", host.namespace, "addr", "add", host.address, "dev", "eth0")
        host.plug()

    def _bridge(self, name: str) -> None:
        # without snooping: a plain switch passes multicast on to everybody
        _ip("-n", self.switch, "link", "add", name, "type", "bridge", "mcast_snooping", "0")
        _ip("-n", self.switch, "link", "set", name, "up")


def left_over() -> Iterable[str]:
    """Return the namespaces that there are, to see that none was left behind."""
    found = subprocess.run(["ip", "-j", "netns", "list"], capture_output=True, check=True)
    return [each["name"] for each in json.loads(found.stdout or "[]")]


def _ip(*words: str, check: bool = True) -> int:
    return _run("ip", *words, check=check)


def _run(*command: str, check: bool = True) -> int:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or not check, f"{' '.join(command)}: {done.stderr}"
    return done.returncode
