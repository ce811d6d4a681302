"""What the operator reads when something between stations is wrong: packs, files, the network."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

# By code, as `ui.error_messages` explains
SYNC: dict[str, str] = {
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
        "Error",
        "The clocks of {station} and of this laptop differ by {length}. Set the one that is wrong.",
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
    "passphrase-too-short": QT_TRANSLATE_NOOP(
        "Error", "The passphrase is too short. It needs at least {least} characters."
    ),
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
    "not-allowed/unfinished": QT_TRANSLATE_NOOP(
        "Error",
        "This station was not set up to the end. Join again with the event pack, in a new folder.",
    ),
}
