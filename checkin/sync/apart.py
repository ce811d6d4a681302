"""Encryption by passphrase in a process of its own.

The library holds Python's lock for the seconds that a passphrase takes on purpose: no thread runs
meanwhile, and a window stands still. So a window has it done by `checkin sync sealing`, which
reads the passphrase and the bytes from its stdin and writes what came of them to its stdout.
Neither ever stands on a command line or on the disk.
"""

from __future__ import annotations

import subprocess
from typing import BinaryIO

from checkin import program
from checkin.sync import sealing
from checkin.sync.sealing import DamagedError, OtherKeyError

SEAL, UNSEAL = "seal", "unseal"
_LENGTH_BYTES = 4  # before the passphrase
_DONE, _OTHER_KEY, _DAMAGED = b"+", b"?", b"!"  # what an answer begins with
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no console flashes up on Windows


def seal_with_passphrase(content: bytes, passphrase: str) -> bytes:
    """Do what the function of this name in `sealing` does, while all threads go on."""
    return _ask(SEAL, content, passphrase)


def unseal_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """Do what the function of this name in `sealing` does, while all threads go on.

    Raises:
        OtherKeyError: The passphrase is another one.
        DamagedError: It is not what was written.
    """
    return _ask(UNSEAL, sealed, passphrase)


def answer(action: str, question: BinaryIO, out: BinaryIO) -> None:
    """Be the process: do what stdin asks for, and say on stdout what came of it."""
    length = int.from_bytes(question.read(_LENGTH_BYTES))
    passphrase = question.read(length).decode()
    content = question.read()
    try:
        if action == SEAL:
            out.write(_DONE + sealing.seal_with_passphrase(content, passphrase))
        else:
            out.write(_DONE + sealing.unseal_with_passphrase(content, passphrase))
    except OtherKeyError as error:
        out.write(_OTHER_KEY + str(error).encode())
    except DamagedError as error:
        out.write(_DAMAGED + str(error).encode())


def _ask(action: str, content: bytes, passphrase: str) -> bytes:
    words = passphrase.encode()
    done = subprocess.run(
        [*program.command(), "sync", "sealing", action],
        input=len(words).to_bytes(_LENGTH_BYTES) + words + content,
        stdout=subprocess.PIPE,
        check=True,  # it ends otherwise only by a bug of ours
        cwd=program.ROOT,
        creationflags=_HIDDEN,
    )
    said, result = done.stdout[:1], done.stdout[1:]
    if said == _OTHER_KEY:
        raise OtherKeyError(result.decode())
    if said != _DONE:
        raise DamagedError(result.decode("utf-8", "replace"))
    return result
