"""Writes files so that nobody ever finds half of one, not after a power cut either."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

PARTS = "." + "[0-9a-f]" * 12 + ".part"  # files that were begun; a crash leaves them
_AS_USUAL = 0o666  # less what the system's mask takes away


@contextlib.contextmanager
def written_whole(path: Path, mode: int = _AS_USUAL) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of `path` when the block ends well.

    It is written beside `path` under a name of its own, made durable and renamed; a failure leaves
    the former file as it was.

    Args:
        path: The file.
        mode: Who may read and write it, where the system knows that.

    Raises:
        OSError: It cannot be written.
    """
    part = path.parent / f".{secrets.token_hex(6)}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(part, flags, mode), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
        _keep_rename(path.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _keep_rename(folder: Path) -> None:
    """Make the new name durable, where the system lets a folder be opened for that."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # the file is whole in any case
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
