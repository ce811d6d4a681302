"""The settings of the badge printer: where it is, what it understands, and a page to try it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from checkin.badge.printer_url import Flow, Kind, Language, PrinterUrl
from checkin.errors import CheckinError
from checkin.settings import Settings
from ui import error_messages
from ui.level import Level
from ui.sentences import Sentence
from ui.widgets import printer_address
from ui.widgets.form import Card, Choice, Row
from ui.widgets.paper_view import PaperView
from ui.widgets.printer_address import Found
from ui.widgets.printer_details import PrinterDetails
from ui.widgets.settings_section import SettingsSection
from ui.widgets.status_words import StatusWords

BAUD_RATES = (38_400, 57_600, 115_200, 230_400)  # slower lines need a minute for a badge
PAPER_PX = 460


class PrinterSection(SettingsSection):
    """Sets up one printer and tries it.

    Signals:
        printer_changed: Badges shall go to the printer with this URL.
        search_requested: The computer's printers and ports shall be looked up again.
        test_requested: A test page shall be printed.
    """

    printer_changed = Signal(str)
    search_requested = Signal()
    test_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer: PrinterUrl | None = None
        self._folder = ""
        self._found: tuple[Found, ...] = ()
        self._searched = False
        self.kind, self.queue, self.usb = Choice(), Choice(), Choice()
        self.port, self.baud, self.flow = Choice(), Choice(), Choice()
        self.host, self.file = QLineEdit(), QLineEdit()
        self.host.setPlaceholderText("192.168.1.50:9100")
        self.file.setPlaceholderText("/dev/usb/lp0")
        self.search, self.search_ports, self.search_usb = (QPushButton() for _ in range(3))
        self.details = PrinterDetails()
        self.badge_layout = Choice()
        self.status, self.test = StatusWords(), QPushButton()
        self.paper = PaperView()
        self.paper.setFixedHeight(PAPER_PX)
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_printer()

    def show_printer(self, printer: PrinterUrl | None) -> None:
        """Show which printer is set."""
        self._printer = printer
        self._show_printer()

    def set_folder(self, folder: str) -> None:
        """Keep what the printer on the screen prints in `folder`."""
        self._folder = folder

    def show_settings(self, settings: Settings) -> None:
        self.badge_layout.choose(settings.badge_layout)

    def show_layouts(self, layouts: tuple[tuple[str, str], ...]) -> None:
        """Offer these badge layouts, pairs of an id and a title."""
        self.badge_layout.fill(layouts)

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Offer the printers and ports of this computer."""
        self._found, self._searched = found, True
        self._show_printer()

    def show_status(self, level: str, sentence: Sentence) -> None:
        """Say how the printer is, or what became of the test page."""
        self.status.show_status(Level(level), sentence)

    def show_paper(self, png: bytes) -> None:
        """Show what came out of the printer on the screen."""
        self.paper.show_png(png)

    def retranslate(self) -> None:
        self.name = self.tr("Printer")
        self.intro.say(self.tr("Where this station prints badges."))
        self._host_row.set_words(
            self.tr("Address"), self.tr("As its own status page or self-test prints it.")
        )
        self._port_row.set_words(self.tr("Serial port"))
        self._baud_row.set_words(
            self.tr("Speed"), self.tr("As set in the printer. The fastest is best.")
        )
        self._flow_row.set_words(
            self.tr("Pauses"), self.tr("How the printer says that it needs one; as set in it.")
        )
        self._usb_row.set_words(self.tr("USB printer"))
        self._file_row.set_words(self.tr("Device file"))
        self._layout_row.set_words(self.tr("Badge layout"))
        self._test_row.set_words(
            self.tr("Try it"), self.tr("All letters, a code to scan, and a ruler in millimeters.")
        )
        for button in (self.search, self.search_ports, self.search_usb):
            button.setText(self.tr("Look again"))
        self.test.setText(self.tr("Print a test page"))
        self.paper.set_empty_text(self.tr("What is printed appears here."))
        self.details.retranslate()
        self._fill_choices()
        self._show_hints()

    def _arrange(self) -> None:
        self._kind_row, self._host_row = Row(self.kind), Row(self.host)
        self._queue_row = Row(self.queue, self.search)
        self._port_row, self._baud_row = Row(self.port, self.search_ports), Row(self.baud)
        self._flow_row, self._usb_row = Row(self.flow), Row(self.usb, self.search_usb)
        self._file_row, self._layout_row = Row(self.file), Row(self.badge_layout)
        self._test_row = Row(self.test)
        self._where = Card(
            self._kind_row, self._host_row, self._queue_row, self._port_row, self._baud_row,
            self._flow_row, self._usb_row, self._file_row,
        )  # fmt: skip
        trial = Card(self._test_row)
        line = QHBoxLayout()
        line.setContentsMargins(18, 0, 18, 10)
        line.addWidget(self.status)
        trial.add_lines(line)
        for widget in (self._where, trial, self.paper, Card(self._layout_row), self.details):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.kind.activated.connect(self._change_kind)
        for choice in (self.queue, self.usb, self.port, self.baud, self.flow):
            choice.activated.connect(self._change)
        for field in (self.host, self.file):
            field.editingFinished.connect(self._change)
            field.textEdited.connect(self._allow_test)
        self.details.changed.connect(self._change)
        self.badge_layout.activated.connect(
            lambda: self.setting_changed.emit("badge_layout", self.badge_layout.value())
        )
        self.search.clicked.connect(self.search_requested)
        self.search_ports.clicked.connect(self.search_requested)
        self.search_usb.clicked.connect(self.search_requested)
        self.test.clicked.connect(self._request_test)

    @Slot()
    def _change_kind(self) -> None:
        """Begin with another way to a printer; an address that is still missing is asked for."""
        self.show_error("")
        kind = Kind(self.kind.value())
        first = self._folder if kind is Kind.PREVIEW else printer_address.first(kind, self._found)
        self._printer = replace(printer_address.begun(kind, self._printer), address=first)
        self._show_printer()
        self._tell()

    @Slot()
    def _change(self) -> None:
        """Take over what the fields say, if that makes sense."""
        before = self._printer
        if before is None:
            return
        try:
            self._printer = self._from_fields(before)
        except CheckinError as error:
            self.show_error(partial(error_messages.sentence, error))
            return
        self.show_error("")
        self.host.setModified(False)
        self.file.setModified(False)
        if self._printer != before:
            self._show_printer()
            self._tell()

    @Slot(str)
    def _allow_test(self, typed: str) -> None:
        """Offer the test while an address is typed: pressing the button leaves the field."""
        self.test.setEnabled(bool(typed.strip()))

    @Slot()
    def _request_test(self) -> None:
        if self.error.isHidden():  # else another printer would try what was typed
            self.test_requested.emit()

    def _from_fields(self, before: PrinterUrl) -> PrinterUrl:
        details, kind = self.details.printer, before.kind
        settings = replace(details, kind=kind, address=before.address, port=before.port,
                           baud=int(self.baud.value()), flow=Flow(self.flow.value()))  # fmt: skip
        if kind is Kind.PREVIEW:
            return before
        if kind is Kind.TCP:
            host = self.host.text().strip()
            if not host:
                return replace(settings, address="", port=0)
            found = PrinterUrl.parse(f"tcp://{host}")
            settings = replace(settings, address=found.address, port=found.port)
        else:
            settings = replace(settings, address=self._address(kind))
        return PrinterUrl.parse(str(settings)) if settings.address else settings

    def _address(self, kind: Kind) -> str:
        if kind is Kind.FILE:
            return self.file.text().strip()
        choices = {Kind.SERIAL: self.port, Kind.USB: self.usb}
        return choices.get(kind, self.queue).value()

    def _tell(self) -> None:
        if self._printer is not None and self._printer.address:
            self.printer_changed.emit(str(self._printer))

    def _show_printer(self) -> None:
        printer = self._printer
        self._fill_choices()
        kind = printer.kind if printer else None
        self.kind.choose(kind or "")
        for field, of in ((self.host, Kind.TCP), (self.file, Kind.FILE)):
            if field.isModified() and kind is of:
                continue  # somebody types; what was searched meanwhile must not take it away
            field.setText(printer_address.shown(printer) if printer and kind is of else "")
        if printer is not None:
            self.queue.choose(printer.address)
            self.usb.choose(printer.address)
            self.flow.choose(printer.flow)
            self.port.choose(printer.address)
            self.baud.choose(str(printer.baud))
            if printer.language is not Language.PNG:
                self.details.show_printer(printer)
        self._show_rows(kind)
        self._show_hints()
        typed = self.host.isModified() or self.file.isModified()
        self.test.setEnabled(typed or bool(printer and printer.address))

    def _show_rows(self, kind: Kind | None) -> None:
        self._where.show_row(self._host_row, kind is Kind.TCP)
        self._where.show_row(self._queue_row, kind in (Kind.OS, Kind.DRIVER))
        self._where.show_row(self._usb_row, kind is Kind.USB)
        for row in (self._port_row, self._baud_row, self._flow_row):
            self._where.show_row(row, kind is Kind.SERIAL)
        self._where.show_row(self._file_row, kind is Kind.FILE)
        self.details.setVisible(kind not in (None, Kind.PREVIEW))
        self.paper.setVisible(kind is Kind.PREVIEW)

    def _fill_choices(self) -> None:
        self.kind.fill((
            (Kind.PREVIEW, self.tr("No printer: badges on the screen")),
            (Kind.TCP, self.tr("Network printer")),
            (Kind.DRIVER, self.tr("Printer of this computer, by its driver")),
            (Kind.OS, self.tr("Receipt or label printer of this computer")),
            (Kind.USB, self.tr("Printer at a USB port, without a driver")),
            (Kind.SERIAL, self.tr("Printer at a serial port")),
            (Kind.FILE, self.tr("Printer at a device file")),
        ))  # fmt: skip
        self.queue.fill(self._offers(Kind.OS, Kind.DRIVER))
        self.usb.fill(self._offers(Kind.USB))
        self.flow.fill((
            (Flow.RTSCTS, self.tr("By its own wires (RTS/CTS)")),
            (Flow.XONXOFF, self.tr("By signs in the data (XON/XOFF)")),
            (Flow.NONE, self.tr("Not at all")),
        ))  # fmt: skip
        self.port.fill(self._offers(Kind.SERIAL))
        rates = {*BAUD_RATES, self._printer.baud if self._printer else BAUD_RATES[0]}
        self.baud.fill(tuple((str(rate), str(rate)) for rate in sorted(rates)))

    def _offers(self, *kinds: Kind) -> tuple[tuple[str, str], ...]:
        """Return what was found, and what is set even where it is not plugged in now."""
        found = {item.address: item.name for item in self._found if item.kind in kinds}
        printer = self._printer
        if printer is not None and printer.kind in kinds and printer.address:
            gone = self.tr("{name} (not there now)") if self._searched else "{name}"
            found.setdefault(printer.address, gone.format(name=printer.address))
        return tuple(found.items())

    def _show_hints(self) -> None:
        kind = self._printer.kind if self._printer else None
        hint = self.tr("For trying: badges appear below and on the badges page.")
        self._kind_row.set_words(self.tr("Printer"), hint if kind is Kind.PREVIEW else "")
        missing = self._searched and not self._offers(Kind.OS, Kind.DRIVER)
        hint = self.tr("This computer has no printer. Add it in the system's settings first.")
        self._queue_row.set_words(self.tr("Print queue"), hint if missing else "")
