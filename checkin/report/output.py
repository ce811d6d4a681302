"""Puts a report on the disk: whole or not at all, and in words when it cannot."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from checkin.errors import CheckinError
from checkin.whole_file import written_whole

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

    Nobody ever finds half a file, and a failure leaves the former one as it was.

    Raises:
        ExportFailed: It cannot be written; one of the subclasses where the cause is known.
    """
    try:
        with written_whole(path) as file:
            yield file
    except OSError as error:
        raise _failure(path, error) from error


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
