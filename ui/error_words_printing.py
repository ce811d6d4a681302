"""What the operator reads when a badge, its layout or a printer is in trouble."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

# By code, as `ui.error_messages` explains
PRINTING: dict[str, str] = {
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
        "Error",
        "{printer} is not there. Is it on, and is the cable in? "
        "Otherwise choose a printer in the settings.",
    ),
    "printer-denied": QT_TRANSLATE_NOOP(
        "Error", "This user may not use {printer}. Call the event's IT staff."
    ),
    "printer-busy": QT_TRANSLATE_NOOP(
        "Error", "Another program is using {printer}. Close it, then print again."
    ),
    "printer-silent": QT_TRANSLATE_NOOP(
        "Error",
        "{printer} does not say how it is, so nothing was sent. Is it on and ready? "
        "If it never answers, say so in its settings.",
    ),
    "printer-paused": QT_TRANSLATE_NOOP(
        "Error", "{printer} is paused. Press its pause key, then let the badges go on."
    ),
    "printer-jammed": QT_TRANSLATE_NOOP(
        "Error",
        "Paper or the cutter is stuck in {printer}. Switch it off, clear it and switch it on, "
        "then let the badges go on.",
    ),
    "printer-hot": QT_TRANSLATE_NOOP(
        "Error",
        "{printer} has become too hot and rests. Wait some minutes, then let the badges go on.",
    ),
    "printer-faulty": QT_TRANSLATE_NOOP(
        "Error",
        "{printer} reports a fault. Switch it off and on; if that does not help, "
        "use another printer.",
    ),
    "ribbon-out": QT_TRANSLATE_NOOP(
        "Error",
        "The ribbon of {printer} is used up or torn. Put one in, then let the badges go on.",
    ),
    "printer-dropped": QT_TRANSLATE_NOOP(
        "Error", "{printer} hung up before it had the whole badge. Throw away a partial one."
    ),
    "printer-stalled": QT_TRANSLATE_NOOP(
        "Error",
        "{printer} stopped midway. Look at its paper and lamps, and whether the badge came out.",
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
}
