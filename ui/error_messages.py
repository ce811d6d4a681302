"""What the operator reads for every error, in their language.

Each row is the `code` of one CheckinError and one or two sentences: what happened, and what to
do now. Placeholders are names from the error's details. Where the detail `why` or `reason` tells
cases apart, a row `code/value` goes before the row `code`.
"""

from __future__ import annotations

import logging
from string import Formatter

from PySide6.QtCore import QCoreApplication

from checkin.errors import CheckinError
from ui.i18n import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

FALLBACK = QT_TRANSLATE_NOOP("Error", "That did not work: {message}")

ERRORS: dict[str, str] = {
    "error": FALLBACK,
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
    "layout-unusable": QT_TRANSLATE_NOOP(
        "Error", "This badge layout cannot be used. Choose another one in the settings."
    ),
    "layout-not-saved": QT_TRANSLATE_NOOP(
        "Error", "The layout {layout} could not be saved. Check the disk and try again."
    ),
    "layout-too-wide": QT_TRANSLATE_NOOP(
        "Error", "The layout {layout} is {width_mm} mm wide, the printer prints only {paper_mm} mm."
    ),
    "sheet-not-written": QT_TRANSLATE_NOOP(
        "Error", "The badge sheet could not be written: {file}. Choose another place."
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
    "paper-out": QT_TRANSLATE_NOOP(
        "Error", "{printer} has no paper. Put in a roll, then let the badges go on."
    ),
    "cover-open": QT_TRANSLATE_NOOP(
        "Error", "The cover of {printer} is open. Close it, then let the badges go on."
    ),
    "printer-offline": QT_TRANSLATE_NOOP(
        "Error", "{printer} is offline. Look at its lamps and switch it on-line."
    ),
    "printer-unreachable": QT_TRANSLATE_NOOP(
        "Error", "{printer} does not answer. Is it on, and is the cable in?"
    ),
    "printer-refused": QT_TRANSLATE_NOOP(
        "Error", "{printer} takes no badges now. Another desk may be printing."
    ),
    "printer-missing": QT_TRANSLATE_NOOP(
        "Error", "There is no printer {printer} on this laptop. Choose one in the settings."
    ),
    "printer-denied": QT_TRANSLATE_NOOP(
        "Error", "This user may not use {printer}. Call the event's IT staff."
    ),
    "printer-busy": QT_TRANSLATE_NOOP(
        "Error", "Another program is using {printer}. Close it, then print again."
    ),
    "printer-silent": QT_TRANSLATE_NOOP(
        "Error", "{printer} does not say how it is. Nothing was sent to it."
    ),
    "printer-dropped": QT_TRANSLATE_NOOP(
        "Error", "{printer} hung up before it had the whole badge. Throw away a partial one."
    ),
    "printer-stalled": QT_TRANSLATE_NOOP(
        "Error", "{printer} stopped midway. Look whether the badge came out."
    ),
    "printer-not-confirmed": QT_TRANSLATE_NOOP(
        "Error", "{printer} did not confirm the badge. Look whether it came out."
    ),
    "printer-trouble": QT_TRANSLATE_NOOP("Error", "{printer} is in trouble. Look at the printer."),
    "print-queue-failed": QT_TRANSLATE_NOOP(
        "Error", "The print queue {printer} did not take the badge."
    ),
    "print-queue-raw": QT_TRANSLATE_NOOP(
        "Error",
        "{printer} has no driver. Choose it as a queue that takes bytes, or add a driver to it.",
    ),
    "usb-not-installed": QT_TRANSLATE_NOOP(
        "Error",
        "This copy of the program cannot use USB printers by itself. "
        "Choose a print queue of this computer instead.",
    ),
    "print-interrupted": QT_TRANSLATE_NOOP(
        "Error", "The program ended while a badge was printing. Look whether it came out."
    ),
    "print-defect": QT_TRANSLATE_NOOP(
        "Error", "A defect of the program stopped this badge. The log has the details."
    ),
    "badge-not-out": QT_TRANSLATE_NOOP(
        "Error", "The badge did not come out. It can be printed again."
    ),
    "preview-not-written": QT_TRANSLATE_NOOP(
        "Error", "The folder for badges on the screen cannot be written. Check the disk."
    ),
    "printer-url-invalid": QT_TRANSLATE_NOOP(
        "Error", "“{printer}” is no printer's address. Choose a printer in the settings."
    ),
    "serial-too-slow": QT_TRANSLATE_NOOP(
        "Error", "{baud} baud is too slow for badges. Set the printer and this program to {least}."
    ),
    "serial-port-unusable": QT_TRANSLATE_NOOP(
        "Error", "The serial port {port} cannot be used. Check the cable."
    ),
    "camera-not-installed": QT_TRANSLATE_NOOP(
        "Error", "Camera support is not installed. Use a scanner, or type the number."
    ),
    "image-unreadable": QT_TRANSLATE_NOOP("Error", "This file is no picture that can be opened."),
    "attendance-file-damaged": QT_TRANSLATE_NOOP(
        "Error", "The file is damaged. Write it again at the other station. Nothing has changed."
    ),
    "attendance-file-empty": QT_TRANSLATE_NOOP(
        "Error", "The file is empty: the stick was pulled out too early. Write it again."
    ),
    "attendance-file-missing": QT_TRANSLATE_NOOP(
        "Error", "The file is not there any more. Put the stick back in."
    ),
    "attendance-file-newer": QT_TRANSLATE_NOOP(
        "Error", "A newer version wrote this file. Install that version here as well."
    ),
    "attendance-file-of-other-event": QT_TRANSLATE_NOOP(
        "Error", "This file belongs to another event. Nothing has changed."
    ),
    "attendance-file-too-large": QT_TRANSLATE_NOOP(
        "Error", "This file is too large for an attendance file. Nothing has changed."
    ),
    "not-an-attendance-file": QT_TRANSLATE_NOOP(
        "Error", "This is no attendance file. Choose one that ends in .attend."
    ),
    "file-refused": QT_TRANSLATE_NOOP("Error", "This file was not taken in. Nothing has changed."),
    "not-a-pack": QT_TRANSLATE_NOOP(
        "Error", "This is no event pack. Choose a file that ends in .eventpack."
    ),
    "pack-damaged": QT_TRANSLATE_NOOP(
        "Error", "The event pack is damaged. Copy it again from the first laptop."
    ),
    "pack-missing": QT_TRANSLATE_NOOP(
        "Error", "The event pack is not there any more. Put the stick back in."
    ),
    "pack-newer": QT_TRANSLATE_NOOP(
        "Error", "A newer version made this pack. Install that version here as well."
    ),
    "wrong-passphrase": QT_TRANSLATE_NOOP(
        "Error", "The passphrase is wrong. Type it again; capitals and small letters count."
    ),
    "sync-already-running": QT_TRANSLATE_NOOP(
        "Error", "Another copy of the program keeps this event in the network already."
    ),
    "sync-unavailable": QT_TRANSLATE_NOOP(
        "Error", "The network does not work on this laptop. Exchange files by stick."
    ),
    "sync-clone": QT_TRANSLATE_NOOP(
        "Error", "Two laptops work as {station}. Let one of them join the event again."
    ),
    "sync-fork": QT_TRANSLATE_NOOP(
        "Error", "{station} was copied while it worked: entries of the copy are kept apart."
    ),
    "sync-clock": QT_TRANSLATE_NOOP(
        "Error", "The clock of {station} differs by {offset_s} s. Set the one that is wrong."
    ),
    "sync-not-saved": QT_TRANSLATE_NOOP(
        "Error", "Entries of other stations cannot be saved here. Make room on the disk."
    ),
    "sync-stranger": QT_TRANSLATE_NOOP(
        "Error", "Entries of a laptop that is no station of this event were refused."
    ),
    "sync-revoked": QT_TRANSLATE_NOOP(
        "Error", "Entries of {station} were refused: it was shut out of the event."
    ),
    "sync-tampered": QT_TRANSLATE_NOOP(
        "Error", "Entries that {station} did not write so were refused. Tell the organizers."
    ),
    "sync-newer": QT_TRANSLATE_NOOP(
        "Error", "{station} has a newer version. Install it here as well."
    ),
    "pack-needs-founder": QT_TRANSLATE_NOOP(
        "Error", "Packs are made on the laptop where the event was made."
    ),
    "passphrase-missing": QT_TRANSLATE_NOOP("Error", "Type a passphrase for the pack."),
    "station-name-taken": QT_TRANSLATE_NOOP(
        "Error", "There is a {name} in this event already. {free} is free."
    ),
    "stick-gone": QT_TRANSLATE_NOOP(
        "Error", "The stick was pulled out too early. Put it back in; what came from it is kept."
    ),
    "shared-folder-unreachable": QT_TRANSLATE_NOOP(
        "Error", "The shared folder cannot be reached: {folder}. It is tried again by itself."
    ),
    "no-attendance-files": QT_TRANSLATE_NOOP(
        "Error", "There is no attendance file in {folder}. Give all entries at another station."
    ),
    "station-name-missing": QT_TRANSLATE_NOOP("Error", "Give this station a name."),
    "bad-address": QT_TRANSLATE_NOOP(
        "Error", "That is no address of a station. Write it like 192.168.1.20."
    ),
    "not-allowed/self": QT_TRANSLATE_NOOP("Error", "A station cannot shut itself out."),
    "not-allowed/resolved": QT_TRANSLATE_NOOP("Error", "That was resolved already."),
}


def sentence(error: CheckinError) -> str:
    """Return what to tell the operator about `error`, in the current language.

    The placeholders are filled after the translation: lupdate reads source text, so an
    f-string would reach translators with its braces and would never be found again. A code
    without words or a detail without value must not stop the queue: the log names it, and
    the operator reads the English message.
    """
    template = QCoreApplication.translate("Error", _template(error))
    details = {"message": str(error)} | error.details
    missing = {name for _, name, _, _ in Formatter().parse(template) if name} - set(details)
    if missing or error.code not in ERRORS:
        log.error("no words for the error %s with %s: %s", error.code, error.details, error)
        template = QCoreApplication.translate("Error", FALLBACK)
    return template.format(**details)


def _template(error: CheckinError) -> str:
    case = error.details.get("why", error.details.get("reason", ""))
    by_code = ERRORS.get(error.code, FALLBACK)
    return ERRORS.get(f"{error.code}/{case}", by_code)
