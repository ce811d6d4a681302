"""The secrets of a station: its signing key and what it shares with the event's other stations.

They lie in one file beside the database that only its owner may read. Signatures tell which
station wrote a journal, the badge keys tell a badge of this event from any other text, and the
file identity opens the event's attendance files.
"""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin.errors import CheckinError
from checkin.sync import certificates, sealing
from checkin.whole_file import written_whole

FILE_NAME = "keys.json"
_FORMAT = 1
_OWNER_ALONE = 0o600


class KeysUnusable(CheckinError):
    """The station's key file is missing or damaged: it can read, but not sign or make badges."""

    code = "keys-unusable"


@dataclass(frozen=True, slots=True)
class Shared:
    """What all stations of an event have in common."""

    event_id: str
    badge_keys: dict[int, bytes]  # by key id; the last one makes new badges
    authority: bytes  # certificate (DER) that every station's certificate is judged by
    identity: str  # reads attendance files; as the `age` tool writes it


@dataclass(frozen=True, slots=True)
class Keys:
    """All secrets of one station of one event."""

    shared: Shared
    station_secret: bytes
    certificate: bytes  # of this station (DER)
    authority_secret: bytes = b""  # only where the event was made: who has it can make packs

    @property
    def event_id(self) -> str:
        """Return the event that all of this is for."""
        return self.shared.event_id

    @property
    def badge_keys(self) -> dict[int, bytes]:
        """Return the keys by which badges of this event are told from other texts."""
        return self.shared.badge_keys

    @property
    def issuing_key(self) -> tuple[int, bytes]:
        """Return the key id and key that new badges are made with."""
        key_id = next(reversed(self.badge_keys))
        return key_id, self.badge_keys[key_id]


def make(station_name: str, now: datetime) -> Keys:
    """Return the keys of a new event with its first station."""
    event_id = secrets.token_hex(8)
    # derived from the event, so that badges of another event are told apart by their key id
    key_id = 1 + int(event_id, 16) % 999
    authority_secret, authority = certificates.make_authority(event_id, now)
    shared = Shared(event_id, {key_id: secrets.token_bytes(32)}, authority, sealing.new_identity())
    return enroll(shared, authority_secret, station_name, now, keeps_authority=True)


def enroll(
    shared: Shared, authority_secret: bytes, station_name: str, now: datetime, *,
    keeps_authority: bool = False,
) -> Keys:  # fmt: skip
    """Return the keys of one more station, which signs with a key that nobody else ever has."""
    secret = secrets.token_bytes(32)
    certificate = certificates.issue(
        authority_secret, shared.authority, shared.event_id, secret, station_name, now
    )
    return Keys(shared, secret, certificate, authority_secret if keeps_authority else b"")


def shared_to_json(shared: Shared) -> dict[str, Any]:
    """Return `shared` as it stands in key files and event packs."""
    return {
        "event": shared.event_id,
        "badge_keys": {str(key_id): key.hex() for key_id, key in shared.badge_keys.items()},
        "authority": base64.b64encode(shared.authority).decode(),
        "identity": shared.identity,
    }


def shared_from_json(body: dict[str, Any]) -> Shared:
    """Return what `shared_to_json` made into `body`.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: It is something else.
    """
    event_id = str(body["event"])
    if len(bytes.fromhex(event_id)) != 8:
        raise ValueError(event_id)
    return Shared(
        event_id,
        {int(key_id): bytes.fromhex(key) for key_id, key in body["badge_keys"].items()},
        base64.b64decode(body["authority"], validate=True),
        str(body["identity"]),
    )


def save(keys: Keys, folder: Path) -> None:
    """Write `keys` into `folder`, readable by their owner alone, whole or not at all."""
    body = {
        "keys": _FORMAT,
        **shared_to_json(keys.shared),
        "station_secret": keys.station_secret.hex(),
        "certificate": base64.b64encode(keys.certificate).decode(),
        "authority_secret": keys.authority_secret.hex(),
    }
    with written_whole(folder / FILE_NAME, _OWNER_ALONE) as file:
        file.write(json.dumps(body, indent=1).encode())


def load(folder: Path) -> Keys:
    """Return the keys in `folder`.

    Raises:
        KeysUnusable: There are none, or the file is damaged.
    """
    path = folder / FILE_NAME
    try:
        body = json.loads(path.read_text("utf-8"))
        secret = bytes.fromhex(body["station_secret"])
        if len(secret) != 32:
            raise ValueError("a secret has 32 bytes")
        return Keys(
            shared_from_json(body),
            secret,
            base64.b64decode(body["certificate"], validate=True),
            bytes.fromhex(body["authority_secret"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeysUnusable(f"cannot use {path}: {error}", path=str(path)) from error
