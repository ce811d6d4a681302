"""The secrets of a station: its signing key and the event's badge keys.

They lie in one file beside the database that only its owner may read. Ed25519 signatures tell
which station wrote a journal; the badge keys tell a badge of this event from any other text.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from checkin.errors import CheckinError

FILE_NAME = "keys.json"
_SIGNED = b"checkin1"  # what every signature of a journal begins with


class KeysUnusable(CheckinError):
    """The station's key file is missing or damaged: it can read, but not sign or make badges."""

    code = "keys-unusable"


class StationKey:
    """Signs what one station writes."""

    def __init__(self, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.public = self._key.public_key().public_bytes_raw()
        self.station_id = station_id(self.public)

    def sign(self, chain_hash: bytes) -> bytes:
        """Return the signature over the chain up to `chain_hash`."""
        return self._key.sign(_SIGNED + chain_hash)


def station_id(public_key: bytes) -> str:
    """Return the id of the station that has `public_key`."""
    return hashlib.sha256(b"station" + public_key).hexdigest()[:16]


def is_signed(public_key: bytes, chain_hash: bytes, signature: bytes) -> bool:
    """Tell whether the owner of `public_key` signed the chain up to `chain_hash`."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, _SIGNED + chain_hash)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Keys:
    """All secrets of one station of one event."""

    event_id: str
    station_secret: bytes
    badge_keys: dict[int, bytes]  # by key id; the highest id makes new badges

    @property
    def issuing_key(self) -> tuple[int, bytes]:
        """Return the key id and key that new badges are made with."""
        key_id = next(reversed(self.badge_keys))
        return key_id, self.badge_keys[key_id]


def make() -> Keys:
    """Return the keys of a new event with its first station."""
    event_id = secrets.token_hex(8)
    # derived from the event, so that badges of another event are told apart by their key id
    key_id = 1 + int(event_id, 16) % 999
    return Keys(event_id, secrets.token_bytes(32), {key_id: secrets.token_bytes(32)})


def save(keys: Keys, folder: Path) -> None:
    """Write `keys` into `folder`, readable by their owner alone, whole or not at all."""
    body = {
        "event": keys.event_id,
        "station_secret": keys.station_secret.hex(),
        "badge_keys": {str(key_id): key.hex() for key_id, key in keys.badge_keys.items()},
    }
    part = folder / (FILE_NAME + ".part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(body, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / FILE_NAME)


def load(folder: Path) -> Keys:
    """Return the keys in `folder`.

    Raises:
        KeysUnusable: There are none, or the file is damaged.
    """
    path = folder / FILE_NAME
    try:
        body = json.loads(path.read_text("utf-8"))
        badge_keys = {int(key_id): bytes.fromhex(key) for key_id, key in body["badge_keys"].items()}
        return Keys(body["event"], bytes.fromhex(body["station_secret"]), badge_keys)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeysUnusable(f"cannot use {path}: {error}", path=str(path)) from error
