"""Why a file that came from elsewhere is refused; each reason has its own sentence."""

from __future__ import annotations

from checkin.errors import CheckinError


class FileRefused(CheckinError):
    """A file was not taken in; nothing was changed."""

    code = "file-refused"


class AttendanceFileMissing(FileRefused):
    """It is not there (any more), or may not be read."""

    code = "attendance-file-missing"


class AttendanceFileEmpty(FileRefused):
    """It has no content: the stick was pulled out while it was copied."""

    code = "attendance-file-empty"


class NotAnAttendanceFile(FileRefused):
    """It is something else."""

    code = "not-an-attendance-file"


class AttendanceFileDamaged(FileRefused):
    """It is not what was written: cut off, or changed on the way."""

    code = "attendance-file-damaged"


class AttendanceFileOfOtherEvent(FileRefused):
    """It was written for another event."""

    code = "attendance-file-of-other-event"


class AttendanceFileNewer(FileRefused):
    """A newer version wrote it in a form that this one does not know."""

    code = "attendance-file-newer"


class AttendanceFileTooLarge(FileRefused):
    """It holds more than any station could have written."""

    code = "attendance-file-too-large"


class NotAPack(FileRefused):
    """The file is no event pack."""

    code = "not-a-pack"


class PackMissing(FileRefused):
    """The pack is not there (any more), or may not be read."""

    code = "pack-missing"


class PackDamaged(FileRefused):
    """The pack is not what was written."""

    code = "pack-damaged"


class PackNewer(FileRefused):
    """A newer version made the pack in a form that this one does not know."""

    code = "pack-newer"


class WrongPassphrase(FileRefused):
    """The passphrase does not open the pack."""

    code = "wrong-passphrase"


class NoAttendanceFiles(FileRefused):
    """A folder was given, and no attendance file is in it."""

    code = "no-attendance-files"
