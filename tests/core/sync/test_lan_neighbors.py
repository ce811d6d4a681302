"""Laptops of other events in the network are counted, and nothing that they say is believed."""

from __future__ import annotations

import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from checkin.clock import FixedClock
from checkin.sync import keys
from checkin.sync.certificates import certificate_pem, claimed_event, secret_pem
from checkin.sync.lan_neighbors import Neighbors, shown_at
from checkin.sync.lan_network import Link
from tests.core.sync import stations


@pytest.fixture
def clock():
    """Stations run by the true clock, so the event is made now."""
    return FixedClock(datetime.now(UTC))


def own_certificate(name: x509.Name, *alternatives: str) -> bytes:
    """Return a certificate that is none of ours."""
    key = Ed25519PrivateKey.generate()
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(7).not_valid_before(now).not_valid_after(now + timedelta(days=9))
    )  # fmt: skip
    if alternatives:
        names = [x509.DNSName(each) for each in alternatives]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(key, None).public_bytes(serialization.Encoding.DER)


def named(organization: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, organization)])


def test_a_certificate_of_ours_says_its_event(clock):
    made = keys.make("Station 1", clock.now())
    assert claimed_event(made.certificate) == made.event_id
    assert claimed_event(made.shared.authority) == ""  # which is no station's


@pytest.mark.parametrize(
    ("organization", "alternatives"),
    [
        ("ab" * 8, ()),
        ("ab" * 8, ("router.local",)),
        ("Acme Printers", ("x.checkin",)),
        ("ab" * 9, ("x.checkin",)),
    ],
)
def test_a_certificate_of_something_else_says_no_event(organization, alternatives):
    assert claimed_event(own_certificate(named(organization), *alternatives)) == ""


@pytest.mark.parametrize("content", [b"", b"nonsense", bytes(5000)])
def test_nonsense_says_no_event(content):
    assert claimed_event(content) == ""


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 200 OK\r\n\r\n", bytes(3000)])
def test_who_speaks_no_tls_shows_nothing(said):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"

        def answer():
            link, _ = server.accept()
            with link:
                link.sendall(said)
                link.shutdown(socket.SHUT_WR)

        thread = threading.Thread(target=answer)
        thread.start()
        assert shown_at(address) == b""
        thread.join()


@pytest.mark.parametrize("address", ["", "127.0.0.1", "127.0.0.1:0", "x:y", "127.0.0.1:99999"])
def test_what_is_no_address_shows_nothing(address):
    assert shown_at(address) == b""


class Place:
    """A place in a network where nobody is found but by address."""

    def __init__(self, *known):
        self.network = self
        self.place = self
        self.zid, self.addresses = "own", ("127.0.0.1:1",)
        self.hosts, self.known, self.finds_others = ("127.0.0.1",), known, False
        self.open: list[Link] = []

    def links(self):
        return self.open


@pytest.fixture
def shows(tmp_path):
    """Return what lets a laptop show its certificate at an address, as the engine does."""
    servers = []

    def start(made):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        file = tmp_path / f"{len(servers)}.pem"
        file.write_bytes(certificate_pem(made.certificate) + secret_pem(made.station_secret))
        context.load_cert_chain(file)
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)

        def serve():
            while True:
                try:
                    link, _ = server.accept()
                    context.wrap_socket(link, server_side=True).close()
                except OSError:
                    return

        threading.Thread(target=serve, daemon=True).start()
        return f"127.0.0.1:{server.getsockname()[1]}"

    yield start
    for server in servers:
        server.shutdown(socket.SHUT_RDWR)
        server.close()


def test_laptops_of_other_events_are_counted_once_each(clock, shows):
    own, other = keys.make("Station 1", clock.now()), keys.make("Station 1", clock.now())
    mate = keys.enroll(own.shared, own.authority_secret, "Station 2", clock.now())
    second = keys.enroll(other.shared, other.authority_secret, "Station 2", clock.now())
    place = Place(shows(other), shows(other), shows(second), shows(mate), "127.0.0.1:2")
    neighbors = Neighbors(own.event_id, place)
    neighbors.look()
    assert neighbors.others == 2  # one of them is reached in two ways
    place.known = place.known[2:3]
    neighbors.look()
    assert neighbors.others == 1
    place.network = None
    neighbors.look()
    assert neighbors.others == 0


def test_who_is_connected_is_not_called(clock):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        server.setblocking(False)
        place = Place(address)
        place.open = [Link("zid", address, "Station 2.ab12cd")]
        Neighbors("ab" * 8, place).look()
        with pytest.raises(BlockingIOError):
            server.accept()


def test_a_laptop_that_made_an_event_in_place_of_joining_is_told(first, second, tmp_path, network):
    stranger = stations.found(tmp_path / "stranger", "Stranger", first.clock)
    try:
        one = network(first.folder)
        outside = network(stranger.folder, first.folder)
        two = network(second.folder, first.folder)
        said = outside.wait(lambda line: line.get("others"))
        assert (said["others"], said["peers"]) == (1, [])
        assert one.agrees()["others"] == two.agrees()["others"] == 0
    finally:
        stranger.close()
