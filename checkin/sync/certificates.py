"""Signatures and certificates: who is a station of the event, and which station wrote a journal.

The event has a certificate authority of its own, made with the event. Its key travels in event
packs only; a laptop that opens a pack issues itself a certificate with it and forgets it. A
journal is introduced by the certificate of its station and a signature over the journal's id, so
whoever knows the authority's certificate can judge any journal, also one of a latecomer.

Nothing here looks at the date: an attendance file of last week is as true as it was then, and a
laptop with a wrong clock still has to read it. Live connections do look at it, with whatever clock
each of the two laptops has; so a certificate holds for longer than any clock is wrong. A station
loses its place by a revocation, and never by the date.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

if TYPE_CHECKING:
    from cryptography import x509

_SIGNED = b"checkin1"  # what every signature of a chain begins with; 40 bytes are signed
_INTRODUCED = b"checkin1 journal:"  # of an introduction; 41 bytes are, so neither passes for both
_SIGNATURE_BYTES = 64
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)  # where clocks begin that have no battery any more
_VALID = timedelta(days=36_525)  # a century
_SUFFIX = ".checkin"  # of what a certificate calls its station
_EVENT_BYTES = 8  # of an event's id
_NAME_BYTES = 57  # a common name has 64 at most, and a dot and six digits follow


@dataclass(frozen=True, slots=True)
class Member:
    """A station as its certificate describes it."""

    station: str  # id
    name: str  # as it was called when it joined, with six digits that tell namesakes apart
    public_key: bytes


class StationKey:
    """Signs what one station writes."""

    def __init__(self, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.public = self._key.public_key().public_bytes_raw()
        self.station_id = station_id(self.public)

    def sign(self, chain_hash: bytes) -> bytes:
        """Return the signature over the chain up to `chain_hash`."""
        return self._key.sign(_SIGNED + chain_hash)

    def introduce(self, event_id: str, journal: str, certificate: bytes) -> bytes:
        """Return what makes `journal` known as this station's: a signature and the certificate."""
        return self._key.sign(_introduction(event_id, journal)) + certificate


def station_id(public_key: bytes) -> str:
    """Return the id of the station that has `public_key`."""
    return hashlib.sha256(b"station" + public_key).hexdigest()[:16]


def is_signed(public_key: bytes, chain_hash: bytes, signature: bytes) -> bool:
    """Tell whether the owner of `public_key` signed the chain up to `chain_hash`."""
    return _is_signed(public_key, _SIGNED + chain_hash, signature)


def member(authority: bytes, event_id: str, certificate: bytes) -> Member | None:
    """Return whom `certificate` describes, or None where it is none of this event.

    Args:
        authority: The certificate of the event's authority (DER).
        event_id: The event.
        certificate: What a station shows (DER).
    """
    from cryptography import x509

    try:
        shown = x509.load_der_x509_certificate(certificate)
        shown.verify_directly_issued_by(x509.load_der_x509_certificate(authority))
        key = shown.public_key()
        organization = _attribute(shown, x509.NameOID.ORGANIZATION_NAME)
        name = _attribute(shown, x509.NameOID.COMMON_NAME)
    except (InvalidSignature, ValueError, TypeError, LookupError):
        return None
    if not isinstance(key, Ed25519PublicKey) or organization != event_id:
        return None
    public_key = key.public_bytes_raw()
    return Member(station_id(public_key), name, public_key)


def is_authority(secret: bytes, authority: bytes) -> bool:
    """Tell whether `secret` is that of the authority with this certificate (DER)."""
    from cryptography import x509

    try:
        key = Ed25519PrivateKey.from_private_bytes(secret).public_key()
        return x509.load_der_x509_certificate(authority).public_key() == key
    except ValueError:
        return False


def claimed_event(certificate: bytes) -> str:
    """Return the event that a station's certificate says it is of; "" where it is no such one.

    Anybody can make one that says so: this is for counting, and for nothing else.
    """
    from cryptography import x509

    try:
        shown = x509.load_der_x509_certificate(certificate)
        names = shown.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        event = _attribute(shown, x509.NameOID.ORGANIZATION_NAME)
        is_ours = any(name.endswith(_SUFFIX) for name in names.get_values_for_type(x509.DNSName))
        return event if is_ours and len(bytes.fromhex(event)) == _EVENT_BYTES else ""
    except (ValueError, TypeError, LookupError, x509.ExtensionNotFound):
        return ""


def introduced(authority: bytes, event_id: str, journal: str, intro: bytes) -> Member | None:
    """Return the station that `intro` names as the writer of `journal`; None if it proves none."""
    signature, certificate = intro[:_SIGNATURE_BYTES], intro[_SIGNATURE_BYTES:]
    found = member(authority, event_id, certificate)
    if found is None:
        return None
    signed = _is_signed(found.public_key, _introduction(event_id, journal), signature)
    return found if signed else None


def make_authority(event_id: str, now: datetime) -> tuple[bytes, bytes]:
    """Return the secret and the certificate of a new event's authority."""
    from cryptography import x509

    secret = secrets.token_bytes(32)
    key = Ed25519PrivateKey.from_private_bytes(secret)
    subject = _subject(event_id, "event")
    usage = x509.KeyUsage(
        digital_signature=False, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=True, crl_sign=True,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    certificate = (
        _builder(subject, subject, key.public_key(), now)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, None)
    )
    return secret, _der(certificate)


def issue(
    authority_secret: bytes, authority: bytes, event_id: str, secret: bytes, name: str,
    now: datetime,
) -> bytes:  # fmt: skip
    """Return a certificate for the station that has `secret` and is called `name`."""
    from cryptography import x509
    from cryptography.x509.oid import ExtendedKeyUsageOID

    key = Ed25519PrivateKey.from_private_bytes(secret)
    issuer = x509.load_der_x509_certificate(authority).subject
    short = name.encode()[:_NAME_BYTES].decode("utf-8", "ignore")
    subject = _subject(event_id, f"{short}.{secrets.token_hex(3)}")
    station = station_id(key.public_key().public_bytes_raw())
    purposes = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    certificate = (
        _builder(subject, issuer, key.public_key(), now)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(station + _SUFFIX)]), critical=False
        )
        .sign(Ed25519PrivateKey.from_private_bytes(authority_secret), None)
    )
    return _der(certificate)


def certificate_pem(certificate: bytes) -> bytes:
    """Return a certificate as live connections want it."""
    from cryptography import x509

    return x509.load_der_x509_certificate(certificate).public_bytes(serialization.Encoding.PEM)


def secret_pem(secret: bytes) -> bytes:
    """Return a station's secret as live connections want it."""
    return Ed25519PrivateKey.from_private_bytes(secret).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _introduction(event_id: str, journal: str) -> bytes:
    return _INTRODUCED + bytes.fromhex(event_id) + bytes.fromhex(journal)


def _is_signed(public_key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _subject(event_id: str, name: str) -> x509.Name:
    from cryptography import x509

    return x509.Name(
        [
            x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, event_id),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, name),
        ]
    )


def _attribute(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    return str(certificate.subject.get_attributes_for_oid(oid)[0].value)


def _builder(
    subject: x509.Name, issuer: x509.Name, key: Ed25519PublicKey, now: datetime
) -> x509.CertificateBuilder:
    from cryptography import x509

    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINNING)
        .not_valid_after(now + _VALID)
    )


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)
