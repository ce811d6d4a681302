"""Why a list of attendees cannot be read at all. Nothing has changed when one is raised."""

from __future__ import annotations

from checkin.errors import CheckinError


class RosterMissing(CheckinError):
    """There is no such file (any more)."""

    code = "roster-missing"


class RosterNotOpened(CheckinError):
    """The file is there but the system does not let us read it: rights, a lock, a bad stick."""

    code = "roster-not-opened"


class RosterEmpty(CheckinError):
    """The file has no content at all."""

    code = "roster-empty"


class RosterNoRows(CheckinError):
    """The list has headings but nobody under them."""

    code = "roster-no-rows"


class RosterPassword(CheckinError):
    """The spreadsheet is protected by a password."""

    code = "roster-password"


class RosterNotASpreadsheet(CheckinError):
    """The content is something else, whatever the file's name says."""

    code = "roster-not-a-spreadsheet"


class RosterDamaged(CheckinError):
    """The file is a spreadsheet but cannot be read to its end."""

    code = "roster-damaged"


class RosterNoNameColumn(CheckinError):
    """No sheet has a heading row with a column for names."""

    code = "roster-no-name-column"


class RosterEncoding(CheckinError):
    """The letters of a text file are stored in a way that would spoil names."""

    code = "roster-encoding"


class RosterTooLarge(CheckinError):
    """The file is larger than any list of attendees; reading it could stop the desk."""

    code = "roster-too-large"
