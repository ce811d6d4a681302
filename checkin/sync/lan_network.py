"""The engine of the local network: Eclipse Zenoh, with what it takes to rely on it.

It finds other stations, keeps connections to them and carries bytes. It is trusted for nothing
else: not for delivery, order or names. The only importer of zenoh.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

# Read once, with the first session. By default two threads receive everything, and each is
# blocked for ten seconds by a peer that went silent (zenoh issue 2718): with two laptops asleep
# all the others would stop hearing each other.
os.environ.setdefault(
    "ZENOH_RUNTIME",
    "(rx: (worker_threads: 64), net: (worker_threads: 16), acc: (worker_threads: 8),"
    " tx: (worker_threads: 16), app: (worker_threads: 8))",
)

import zenoh

_LEASE_MS = 4000  # from this silence on a connection counts as dead
_OPEN_MS = 2000
_RETRY = {"period_init_ms": 500, "period_max_ms": 2000, "period_increase_factor": 1.5}
_MOST_HEARD = 256  # answers to a question to everybody
_ALL_MESSAGES = [
    "put", "delete", "declare_subscriber", "query", "reply", "declare_queryable",
    "liveliness_token", "liveliness_query", "declare_liveliness_subscriber",
]  # fmt: skip


class NetworkUnusable(OSError):
    """No session can be opened, for example because the port is taken."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What proves this station to others, and others to it (all PEM)."""

    authority: bytes
    certificate: bytes
    secret: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session listens, whom it calls, and whom it shuns."""

    hosts: tuple[str, ...]  # none: it only calls
    port: int
    known: tuple[str, ...] = ()  # host:port of stations to connect to
    finds_others: bool = True  # by multicast
    shunned: tuple[str, ...] = ()  # common names of certificates that are revoked


@dataclass(frozen=True, slots=True)
class Link:
    """A connection to another station's session, as the engine sees it."""

    zid: str
    address: str
    common_name: str  # of the certificate that it showed


class Question:
    """Another station wants to know something."""

    def __init__(self, query: zenoh.Query) -> None:
        self._query = query
        payload = query.payload
        self.content = payload.to_bytes() if payload is not None else b""

    def answer(self, content: bytes | None) -> None:
        """Send the answer, or let the asker go without one."""
        with contextlib.suppress(zenoh.ZError), self._query as query:
            if content is not None:
                query.reply(query.key_expr, content)


@dataclass(frozen=True, slots=True)
class Ears:
    """What to do with what comes in; called on threads of the engine, so it may only queue.

    Attributes:
        heard: Somebody said this to everybody.
        asked: Somebody asks this station.
        changed: A connection came (True) or went (False); the session's id.
    """

    heard: Callable[[bytes], None]
    asked: Callable[[Question], None]
    changed: Callable[[str, bool], None]


class Network:
    """One session in the network of one event, open until it is closed."""

    def __init__(self, event_id: str, credentials: Credentials, place: Place, ears: Ears) -> None:
        base = f"checkin/{event_id}"
        self.place = place
        self._base = base
        try:
            self._session = zenoh.open(_config(credentials, place))
        except zenoh.ZError as error:
            raise NetworkUnusable(str(error)) from error
        self.zid = str(self._session.zid())
        self._caller: zenoh.Session | None = None
        self._called: tuple[str, ...] = ()
        self._credentials = credentials
        drop = zenoh.CongestionControl.DROP  # a station that cannot follow asks later
        self._live = self._session.declare_publisher(
            f"{base}/live/{self.zid}", congestion_control=drop, express=True
        )
        self._digest = self._session.declare_publisher(
            f"{base}/digest/{self.zid}", congestion_control=drop
        )
        self._kept = self._listen(ears)

    def _listen(self, ears: Ears) -> list[Any]:
        session, remote = self._session, zenoh.Locality.REMOTE

        def changed(event: zenoh.TransportEvent) -> None:
            ears.changed(str(event.transport.zid), event.kind == zenoh.SampleKind.PUT)

        return [
            session.declare_subscriber(
                f"{self._base}/{kind}/*",
                _callback(lambda sample: ears.heard(sample.payload.to_bytes())),
                allowed_origin=remote,
            )
            for kind in ("live", "digest")
        ] + [
            session.declare_queryable(
                f"{self._base}/ask/{self.zid}",
                _callback(lambda query: ears.asked(Question(query))),
                complete=True,
                allowed_origin=remote,
            ),
            session.info.declare_transport_events_listener(_callback(changed), history=True),
        ]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return where others reach this session, as host:port."""
        return tuple(f"{host}:{self.place.port}" for host in self.place.hosts)

    def say_live(self, content: bytes) -> None:
        """Tell everybody at once; never waits for anybody."""
        with contextlib.suppress(zenoh.ZError):
            self._live.put(content)

    def say_digest(self, content: bytes) -> None:
        """Tell everybody; never waits for anybody."""
        with contextlib.suppress(zenoh.ZError):
            self._digest.put(content)

    def ask(self, zid: str, content: bytes, timeout_s: float) -> bytes | None:
        """Return what the session `zid` answers; None where it does not."""
        try:
            replies = self._session.get(
                f"{self._base}/ask/{zid}",
                payload=content,
                timeout=timeout_s,
                consolidation=zenoh.ConsolidationMode.NONE,
            )
            for reply in replies:
                if reply.ok is not None:
                    return reply.ok.payload.to_bytes()
        except zenoh.ZError:
            pass  # the session was closed, or the other one has gone
        return None

    def call(self, addresses: tuple[str, ...]) -> str:
        """Call stations that have gone until they answer, instead of those called so far.

        A session asks around more and more rarely, every eight seconds at last, and dials only
        what it began with. So another one dials, and by its gossip this one meets who answers.

        Returns:
            The id of the session that calls now; "" where none does.
        """
        if addresses == self._called:
            return ""
        self._called = addresses
        caller, self._caller = self._caller, None
        if caller is not None:
            _close_aside(caller)
        if not addresses:
            return ""
        place = replace(
            self.place, hosts=(), known=(*self.addresses, *addresses), finds_others=False
        )
        try:
            self._caller = zenoh.open(_config(self._credentials, place))
        except zenoh.ZError:
            return ""  # then multicast finds them, later
        return str(self._caller.zid())

    def links(self) -> list[Link]:
        """Return the connections that are open."""
        try:
            found = self._session.info.links()
        except zenoh.ZError:
            return []
        return [
            Link(str(each.zid), each.dst.partition("/")[2], each.auth_identifier or "")
            for each in found
        ]

    def close(self, wait_s: float) -> None:
        """Leave the network; with connections that went silent that takes longer than `wait_s`."""
        self.call(())
        _close_aside(self._session).join(wait_s)


def scouted(hosts: tuple[str, ...], listen_s: float) -> dict[str, tuple[str, ...]]:
    """Ask who is in the network, of whatever event, and return their addresses by session id.

    Anybody can answer anything.

    Args:
        hosts: Own addresses, by whose networks to ask.
        listen_s: How long to wait for answers.
    """
    config = zenoh.Config()
    config.insert_json5("scouting/multicast/interface", json.dumps(",".join(hosts)))
    try:
        scout = zenoh.scout(zenoh.handlers.RingChannel(_MOST_HEARD), what="peer", config=config)
    except zenoh.ZError:
        return {}
    time.sleep(listen_s)
    heard: dict[str, tuple[str, ...]] = {}
    while (hello := scout.try_recv()) is not None:
        heard[str(hello.zid)] = tuple(each.partition("/")[2] for each in hello.locators)
    scout.stop()  # type: ignore[no-untyped-call]
    return heard


def _close_aside(session: zenoh.Session) -> threading.Thread:
    def close() -> None:
        with contextlib.suppress(zenoh.ZError):
            session.close()  # type: ignore[no-untyped-call]

    closing = threading.Thread(target=close, name="network closing", daemon=True)
    closing.start()
    return closing


def _callback(call: Callable[[Any], None]) -> zenoh.handlers.Callback[Any]:
    # with the default, indirect, a thread of the engine keeps the process from ever ending
    return zenoh.handlers.Callback(call, indirect=False)


def _config(credentials: Credentials, place: Place) -> zenoh.Config:
    config = zenoh.Config()
    for key, value in _settings(credentials, place).items():
        config.insert_json5(key, json.dumps(value))
    return config


def _settings(credentials: Credentials, place: Place) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "mode": "peer",
        # explicit addresses: with 0.0.0.0 the interfaces are read once for the whole process
        "listen/endpoints": [f"tls/{host}:{place.port}" for host in place.hosts],
        "listen/exit_on_failure": True,
        "connect/endpoints": [f"tls/{address}" for address in place.known],
        "connect/exit_on_failure": False,
        "connect/retry": _RETRY,
        # others are found meanwhile; half a second is long for whoever waits to merge
        "open/return_conditions": {"connect_scouted": False, "declares": False},
        "scouting/multicast/enabled": place.finds_others,
        "scouting/gossip/enabled": True,
        "transport/unicast/open_timeout": _OPEN_MS,
        "transport/unicast/accept_timeout": _OPEN_MS,
        "transport/unicast/compression/enabled": True,
        "transport/link/tx/lease": _LEASE_MS,
        "transport/shared_memory/enabled": False,
        "transport/link/protocols": ["tls"],
        "transport/link/tls": _tls(credentials),
    }
    if place.finds_others:
        settings["scouting/multicast/interface"] = ",".join(place.hosts)
    if place.shunned:
        settings["access_control"] = _shunning(place.shunned)
    return settings


def _tls(credentials: Credentials) -> dict[str, Any]:
    certificate, secret = _base64(credentials.certificate), _base64(credentials.secret)
    return {
        "root_ca_certificate_base64": _base64(credentials.authority),
        "enable_mtls": True,
        "verify_name_on_connect": False,  # whoever the event's authority knows is welcome
        "listen_certificate_base64": certificate,
        "listen_private_key_base64": secret,
        "connect_certificate_base64": certificate,
        "connect_private_key_base64": secret,
        "close_link_on_expiration": True,
    }


def _shunning(names: tuple[str, ...]) -> dict[str, Any]:
    return {
        "enabled": True,
        "default_permission": "allow",
        "rules": [{"id": "nothing", "messages": _ALL_MESSAGES, "flows": ["ingress", "egress"],
                   "permission": "deny", "key_exprs": ["**"]}],
        "subjects": [{"id": "revoked", "cert_common_names": list(names)}],
        "policies": [{"rules": ["nothing"], "subjects": ["revoked"]}],
    }  # fmt: skip


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
