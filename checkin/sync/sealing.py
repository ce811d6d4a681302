"""Encryption (age) and compression (zstd) of what leaves the laptop; the standard tools read both.

age authenticates every 64 KiB, so what comes out of it is what went in, up to the first damage.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyrage
import zstandard

MAGIC = b"age-encryption.org/v1\n"
PASSPHRASE_MAGIC = MAGIC + b"-> scrypt "
_LEVEL = 3  # 19 saves two fifths and takes twenty times as long
_WINDOW = 1 << 27
_PIECE = 1 << 10  # of compressed bytes; no more than 32 MiB can come out of so few
_OTHER_KEY = "No matching keys"
_WRONG_PASSPHRASE = "Decryption failed"


class OtherKeyError(ValueError):
    """It was encrypted for somebody else, or with another passphrase."""


class DamagedError(ValueError):
    """It is not what was written."""


class TooLargeError(ValueError):
    """It would become larger than anything that was ever written."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What came out of an encrypted file: everything, or what stood before the first damage."""

    content: bytes
    whole: bool


def new_identity() -> str:
    """Return the secret by which a new event's files are read, as the `age` tool writes it."""
    return str(pyrage.x25519.Identity.generate())


def seal(content: bytes, identity: str) -> bytes:
    """Return `content` encrypted for whoever has `identity`."""
    recipient = pyrage.x25519.Identity.from_str(identity).to_public()
    return bytes(pyrage.encrypt(content, [recipient]))


def unseal(sealed: bytes, identity: str) -> Opened:
    """Return what `seal` encrypted.

    Raises:
        OtherKeyError: It is for another identity, or its beginning is damaged.
        DamagedError: Nothing of it can be read.
    """
    out = io.BytesIO()
    try:
        pyrage.decrypt_io(io.BytesIO(sealed), out, [pyrage.x25519.Identity.from_str(identity)])
    except (pyrage.DecryptError, OSError) as error:
        if _OTHER_KEY in str(error):
            raise OtherKeyError(str(error)) from error
        if not out.tell():
            raise DamagedError(str(error)) from error
        return Opened(out.getvalue(), whole=False)
    return Opened(out.getvalue(), whole=True)


def seal_with_passphrase(content: bytes, passphrase: str) -> bytes:
    """Return `content` encrypted with `passphrase`; takes about two seconds, on purpose."""
    return bytes(pyrage.passphrase.encrypt(content, passphrase))


def unseal_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """Return what `seal_with_passphrase` encrypted.

    Raises:
        OtherKeyError: The passphrase is another one.
        DamagedError: It is not what was written.
    """
    try:
        return bytes(pyrage.passphrase.decrypt(sealed, passphrase))
    except (pyrage.DecryptError, OSError) as error:
        if _WRONG_PASSPHRASE in str(error):
            raise OtherKeyError(str(error)) from error
        raise DamagedError(str(error)) from error


def compress(pieces: Iterable[bytes]) -> bytes:
    """Return all of `pieces` compressed, with a checksum."""
    out = io.BytesIO()
    compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
    with compressor.stream_writer(out, closefd=False) as writer:
        for piece in pieces:
            writer.write(piece)
    return out.getvalue()


def decompress(content: bytes, limit: int) -> Iterator[bytes]:
    """Yield what was compressed, piece by piece.

    Raises:
        DamagedError: It is not what was written, or it ends too early.
        TooLargeError: There is more than `limit` bytes of it.
    """
    reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    total = 0
    try:
        for start in range(0, len(content), _PIECE):
            piece = reader.decompress(content[start : start + _PIECE])
            total += len(piece)
            if total > limit:
                raise TooLargeError(f"more than {limit} bytes")
            if piece:
                yield piece
    except zstandard.ZstdError as error:
        raise DamagedError(str(error)) from error
    if not reader.eof or reader.unused_data:
        raise DamagedError("it does not end where it should")
