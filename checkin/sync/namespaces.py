"""A network of its own to measure and try in: laptops as Linux network namespaces on a switch.

Nothing is attached to the machine's own interfaces and no namespace has a route to anywhere, so
nothing that is said here can leave. It needs Linux, root and iproute2; loss needs nftables, too.

    partition   hosts are moved to switches of their own: connections stay open and hang, as in
                reality, for nobody says that a cable was pulled
    unplug      the interface goes down, as when Wi-Fi is lost
    readdress   DHCP gave another address
    deafen      the switch passes no multicast on, as many Wi-Fi networks do
    isolate     clients of a guest Wi-Fi that cannot see each other
    part        two hosts that do not reach each other, for whatever reason
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable, Sequence

_SUBNET = "198.18.77.{}/24"  # reserved for tests of networks (RFC 2544)
_SYSTEM = "/usr/sbin:/sbin"  # where the tools are that not everybody has in the path


def available() -> str:
    """Return why there can be no such network here, or nothing."""
    if sys.platform != "linux":
        return "not Linux"
    if os.geteuid() != 0:
        return "not root"
    if not (_found("ip") and _found("bridge")):
        return "no iproute2"
    name = f"cl{os.getpid()}"
    if _ip("netns", "add", name, check=False):
        return "no network namespaces"
    failed = _ip("-n", name, "link", "add", "b0", "type", "bridge", check=False)
    _ip("netns", "del", name)
    return "no bridges" if failed else ""


def can_lose() -> bool:
    """Tell whether packets can be lost here, too."""
    return bool(_found("nft"))


class Host:
    """One laptop."""

    def __init__(self, switch: str, number: int) -> None:
        self.namespace = f"{switch}h{number}"
        self.port = f"p{number}"
        self.address = _SUBNET.format(number + 1)
        self.prefix = (_found("ip") or "ip", "netns", "exec", self.namespace)

    @property
    def ip(self) -> str:
        """Return its address without the length of the network's part."""
        return self.address.partition("/")[0]

    def plug(self) -> None:
        """Put the cable in."""
        self.link("set", "eth0", "up")
        _ip("-n", self.namespace, "route", "replace", "224.0.0.0/4", "dev", "eth0")

    def unplug(self) -> None:
        """Pull the cable out."""
        self.link("set", "eth0", "down")

    def readdress(self, number: int) -> None:
        """Give it another address, the one with `number`."""
        _ip("-n", self.namespace, "addr", "flush", "dev", "eth0", "scope", "global")
        self.address = _SUBNET.format(number)
        _ip("-n", self.namespace, "addr", "add", self.address, "dev", "eth0")

    def link(self, *words: str) -> None:
        """Change its interfaces as `ip link` does."""
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
        """Take it down, whatever there is of it."""
        for name in [self.switch, *(host.namespace for host in self.hosts)]:
            _ip("netns", "del", name, check=False)

    def partition(self, *groups: Sequence[Host]) -> None:
        """Give each group a switch of its own."""
        there = self._bridges()
        for number, group in enumerate(groups):
            if f"br{number}" not in there:
                self._bridge(f"br{number}")
            for host in group:
                _ip("-n", self.switch, "link", "set", host.port, "master", f"br{number}")

    def heal(self) -> None:
        """Put all on one switch again."""
        for host in self.hosts:
            _ip("-n", self.switch, "link", "set", host.port, "master", "br0")

    def deafen(self) -> None:
        """Let the switch pass no multicast on."""
        self._set_ports("mcast_flood", "off", self.hosts)

    def isolate(self, but: Collection[Host] = ()) -> None:
        """Let no host reach another, `but` for those that everybody reaches."""
        self._set_ports("isolated", "on", [host for host in self.hosts if host not in but])

    def part(self, one: Host, other: Host) -> None:
        """Let two hosts send each other nothing."""
        for host, gone in ((one, other), (other, one)):
            _ip("-n", host.namespace, "route", "replace", "blackhole", f"{gone.ip}/32")

    def lose(self, host: Host, percent: float) -> None:
        """Let that much of what is sent to a host and by it get lost, at random."""
        for space, device in ((self.switch, host.port), (host.namespace, "eth0")):
            rule = f"numgen random mod 10000 < {int(percent * 100)} drop"
            table = (
                f"table netdev lossy {{\nchain {device} {{\ntype filter hook ingress "
                f"device {device} priority 0;\n{rule}\n}}\n}}\n"
            )
            _ip("netns", "exec", space, _found("nft") or "nft", table)

    def _set_ports(self, what: str, value: str, hosts: Iterable[Host]) -> None:
        for host in hosts:
            _run("bridge", "-n", self.switch, "link", "set", "dev", host.port, what, value)

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

    def _bridges(self) -> set[str]:
        found = _said("ip", "-n", self.switch, "-j", "link", "show", "type", "bridge")
        return {each["ifname"] for each in json.loads(found or "[]")}


def left_over() -> Iterable[str]:
    """Return the namespaces that there are, to see that none was left behind."""
    return [each["name"] for each in json.loads(_said("ip", "-j", "netns", "list") or "[]")]


def _found(tool: str) -> str | None:
    return shutil.which(tool, path=f"{os.environ.get('PATH', os.defpath)}:{_SYSTEM}")


def _ip(*words: str, check: bool = True) -> int:
    return _run("ip", *words, check=check)


def _said(tool: str, *words: str) -> str:
    done = subprocess.run(
        [_found(tool) or tool, *words], capture_output=True, text=True, check=True
    )
    return done.stdout


def _run(tool: str, *words: str, check: bool = True) -> int:
    command = [_found(tool) or tool, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if check and done.returncode:
        raise OSError(f"{' '.join(command)}: {done.stderr}")
    return done.returncode
