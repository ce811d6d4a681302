"""Puts a report on the disk: whole or not at all, and in words when it cannot."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from checkin.errors import CheckinError

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})


class ExportFailed(CheckinError):
    """The file could not be written; what was there before is untouched."""

    code = "export-failed"


class ExportDiskFull(ExportFailed):
    """There is no room left where the file should go."""

    code = "export-disk-full"


class ExportDenied(ExportFailed):
    """The place may not be written, or another program holds the file open."""

    code = "export-denied"


class ExportFolderMissing(ExportFailed):
    """The folder for the file does not exist (any more: a stick may have been taken out)."""

    code = "export-folder-missing"


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of `path` when the block ends well.

    It is written beside `path` under a name of its own, made durable and renamed, so that
    nobody ever finds half a file and a failure leaves the former one as it was.

    Raises:
        ExportFailed: It cannot be written; one of the subclasses where the cause is known.
    """
    part = path.parent / f".{secrets.token_hex(6)}.part"
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
        _keep_rename(path.parent)
    except OSError as error:
        raise _failure(path, error) from error
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


def _failure(path: Path, error: OSError) -> ExportFailed:
    reason = error.strerror or str(error)
    kind = ExportFailed
    if error.errno in _FULL:
        kind = ExportDiskFull
    elif error.errno in _DENIED:
        kind = ExportDenied
    elif error.errno in _NO_FOLDER:
        kind = ExportFolderMissing
    return kind(f"{path} could not be written: {reason}", path=str(path), reason=reason)
