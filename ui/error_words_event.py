"""What the operator reads when something about the event, its list or its files is wrong."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

# By code, as `ui.error_messages` explains
EVENT: dict[str, str] = {
    "not-saved": QT_TRANSLATE_NOOP(
        "Error", "Nothing was recorded. Do not let anybody in on this; scan the badge again."
    ),
    "not-saved/full": QT_TRANSLATE_NOOP(
        "Error", "Nothing was recorded: the disk is full. Free some space, then scan again."
    ),
    "not-saved/read-only": QT_TRANSLATE_NOOP(
        "Error",
        "Nothing was recorded: the event folder is read-only. Allow writing, then scan again.",
    ),
    "not-saved/damaged": QT_TRANSLATE_NOOP(
        "Error", "Nothing was recorded: the event file is damaged. Call the event's IT staff."
    ),
    "not-saved/busy": QT_TRANSLATE_NOOP(
        "Error", "Nothing was recorded: another program holds the event file. Scan again."
    ),
    "work-broke": QT_TRANSLATE_NOOP(
        "Error",
        "That did not work by a fault of the program, which is noted in its log. Try again.",
    ),
    "store-unusable": QT_TRANSLATE_NOOP(
        "Error", "The event folder cannot be used. Check that it is whole and may be written."
    ),
    "store-unusable/full": QT_TRANSLATE_NOOP(
        "Error", "The disk is full. Free some space, then start again."
    ),
    "store-unusable/read-only": QT_TRANSLATE_NOOP(
        "Error", "The event folder is read-only: {folder}. Allow writing, then start again."
    ),
    "store-unusable/damaged": QT_TRANSLATE_NOOP(
        "Error", "The event file is damaged. Use the latest backup, or join another station."
    ),
    "store-unusable/busy": QT_TRANSLATE_NOOP(
        "Error", "Another program holds the event file. Close it, then start again."
    ),
    "store-too-new": QT_TRANSLATE_NOOP(
        "Error", "This event was written by a newer version. Install that version to open it."
    ),
    "already-open": QT_TRANSLATE_NOOP(
        "Error", "Forum Check-in is open on this event already. Go on in that window."
    ),
    "no-event-here": QT_TRANSLATE_NOOP(
        "Error", "There is no event in {folder} yet. Make one from the organizers' list."
    ),
    "event-exists": QT_TRANSLATE_NOOP(
        "Error", "There is an event in {folder} already. Choose an empty folder for another one."
    ),
    "not-found": QT_TRANSLATE_NOOP(
        "Error",
        "This station does not know “{what}” yet. Search by name, or join the other stations.",
    ),
    "ambiguous": QT_TRANSLATE_NOOP(
        "Error", "“{what}” fits several. Type more of it, or choose one from the list."
    ),
    "not-allowed": QT_TRANSLATE_NOOP(
        "Error", "This needs a supervisor with the right PIN, and a reason."
    ),
    "not-allowed/canceled": QT_TRANSLATE_NOOP(
        "Error", "The registration is canceled or blocked: this person gets no badge."
    ),
    "not-allowed/pin": QT_TRANSLATE_NOOP("Error", "The PIN is wrong. Type it again."),
    "not-allowed/pack": QT_TRANSLATE_NOOP(
        "Error", "This pack proves nothing here: it belongs to another event."
    ),
    "not-allowed/reason": QT_TRANSLATE_NOOP("Error", "A reason is needed. Choose one or type it."),
    "not-allowed/supervisor": QT_TRANSLATE_NOOP("Error", "Only a supervisor may do this."),
    "not-allowed/person": QT_TRANSLATE_NOOP("Error", "Find the person by name first: F2."),
    "not-allowed/undone": QT_TRANSLATE_NOOP("Error", "That was taken back already."),
    "unknown-timezone": QT_TRANSLATE_NOOP(
        "Error", "There is no timezone “{name}”. Use a name such as Asia/Baku."
    ),
    "keys-unusable": QT_TRANSLATE_NOOP(
        "Error", "The event's keys cannot be used: {path}. Open the event pack again."
    ),
    "name-index-unusable": QT_TRANSLATE_NOOP(
        "Error", "The search is being made anew; scanning goes on meanwhile."
    ),
    "numbers-used-up": QT_TRANSLATE_NOOP(
        "Error", "This station has no badge numbers left. Import the list at the first station."
    ),
    "badges-used-up": QT_TRANSLATE_NOOP(
        "Error", "{name} has had 99 badges; there is no number for another one."
    ),
    "unknown-format": QT_TRANSLATE_NOOP(
        "Error", "{name} has no known ending. Use .xlsx, .csv or .pdf."
    ),
    "export-failed": QT_TRANSLATE_NOOP(
        "Error", "The export could not be written. Choose another folder and try again."
    ),
    "export-disk-full": QT_TRANSLATE_NOOP(
        "Error", "The export was not written: the disk is full. Choose another folder or stick."
    ),
    "export-denied": QT_TRANSLATE_NOOP(
        "Error",
        "The export was not written: the file is open elsewhere, or the folder is protected.",
    ),
    "export-folder-missing": QT_TRANSLATE_NOOP(
        "Error", "The export was not written: its folder is gone. Choose another one."
    ),
    "roster-missing": QT_TRANSLATE_NOOP(
        "Error", "The list {file} is not there any more. Choose it again."
    ),
    "roster-not-opened": QT_TRANSLATE_NOOP(
        "Error", "The list {file} cannot be opened. Close it in other programs and try again."
    ),
    "roster-empty": QT_TRANSLATE_NOOP(
        "Error", "The list is empty. Choose the file that has people in it."
    ),
    "roster-no-rows": QT_TRANSLATE_NOOP("Error", "The list has headings, but nobody under them."),
    "roster-password": QT_TRANSLATE_NOOP(
        "Error", "The list is protected by a password. Save it without one and try again."
    ),
    "roster-not-a-spreadsheet": QT_TRANSLATE_NOOP(
        "Error", "This is no list. Choose a file in XLSX, ODS or CSV format."
    ),
    "roster-damaged": QT_TRANSLATE_NOOP(
        "Error", "The list is damaged. Save it anew in its program and try again."
    ),
    "roster-no-name-column": QT_TRANSLATE_NOOP(
        "Error", "No column of names was found. Give each column a heading, such as “Name”."
    ),
    "roster-encoding": QT_TRANSLATE_NOOP(
        "Error", "Letters on line {line} are damaged. Save the list as XLSX, or as CSV in UTF-8."
    ),
    "roster-too-large": QT_TRANSLATE_NOOP(
        "Error", "This file is too large for a list of people. Choose the right one."
    ),
    "camera-not-installed": QT_TRANSLATE_NOOP(
        "Error", "Camera support is not installed. Use a scanner, or type the number."
    ),
    "image-unreadable": QT_TRANSLATE_NOOP("Error", "This file is no picture that can be opened."),
}
