"""The form of what a printer understands and how it treats paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from checkin.badge.printer_url import Cut, Impl, Kind, Language, Paper, PrinterUrl, SpeaksStatus
from checkin.badge.scale import dots_per_mm
from ui.widgets.form import Card, Choice, Number, Row, Switch

DPIS = (180, 203, 300, 600)
WIDTHS_DOTS = (100, 4000)
MOST_FEED_MM = 100
FRAGMENT_ROWS = (24, 900)


class PrinterDetails(QWidget):
    """Shows the settings of one printer; those that are seldom needed only on demand.

    Signals:
        changed: The operator changed something; `printer` has it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printer = PrinterUrl(Kind.TCP, "")
        self.language, self.dpi = Choice(), Choice()
        self.width_dots = Number(*WIDTHS_DOTS, 8)
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.paper = Choice()
        self.cut, self.impl, self.status = Choice(), Choice(), Choice()
        self.fragment = Number(*FRAGMENT_ROWS, 8)
        self.feed = Number(0, MOST_FEED_MM)
        self.turn = Switch()
        self._rows = {name: Row(getattr(self, name)) for name in _FIELDS}
        self._often = Card(*(self._rows[name] for name in _FIELDS[:_OFTEN]))
        self._seldom = Card(*(self._rows[name] for name in _FIELDS[_OFTEN:]))
        self._seldom.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._often)
        column.addWidget(self.more)
        column.addWidget(self._seldom)
        self._connect()
        self.retranslate()

    def show_printer(self, printer: PrinterUrl) -> None:
        """Show the settings of `printer`; tells nobody."""
        self.printer = printer
        self.language.choose(printer.language)
        self.dpi.fill(tuple((str(dpi), str(dpi)) for dpi in sorted({*DPIS, printer.dpi})))
        self.dpi.choose(str(printer.dpi))
        self.width_dots.show_value(printer.width_dots or WIDTHS_DOTS[0])
        self.cut.choose(printer.cut)
        self.impl.choose(printer.impl)
        self.status.choose(printer.status)
        self.feed.show_value(printer.feed_mm)
        self.turn.show_value(printer.upside_down)
        self.fragment.show_value(printer.fragment_rows)
        self.paper.choose(printer.paper)
        self._show_rows(printer.language)
        self._show_width()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._fill()
        rows = self._rows
        rows["language"].set_words(self.tr("Printer language"))
        rows["dpi"].set_words(self.tr("Dots per inch"))
        rows["cut"].set_words(self.tr("Cutting"))
        rows["impl"].set_words(
            self.tr("Pictures"), self.tr("Try another way where letters come out as garbage.")
        )
        rows["status"].set_words(
            self.tr("Ask the printer how it is"),
            self.tr("Only a printer that answers can confirm that a badge came out."),
        )
        rows["feed"].set_words(self.tr("Paper before the cut"))
        rows["fragment"].set_words(
            self.tr("Rows at a time"), self.tr("Fewer where long badges come out as garbage.")
        )
        rows["paper"].set_words(
            self.tr("Paper"), self.tr("What lies in the printer. A badge is never made larger.")
        )
        rows["turn"].set_words(self.tr("Upside down"), self.tr("For printers that hang on a wall."))
        self.feed.setSuffix(" " + self.tr("mm"))
        self.more.setText(self.tr("More printer settings"))
        self._show_width()

    def _connect(self) -> None:
        for choice in (self.cut, self.impl, self.status, self.paper):
            choice.activated.connect(self._change)
        for choice in (self.language, self.dpi):
            choice.activated.connect(self._change_kind)
        for number in (self.width_dots, self.feed, self.fragment):
            number.valueChanged.connect(self._change)
        self.turn.toggled.connect(self._change)
        self.more.toggled.connect(self._seldom.setVisible)

    @Slot()
    def _change(self) -> None:
        is_page = self.printer.language is Language.PAGE
        paper = Paper(self.paper.value()) if is_page else Paper.BADGE
        self.printer = replace(
            self.printer,
            paper=paper,
            width_dots=_page(self.printer.dpi, paper) if is_page else self.width_dots.value(),
            fragment_rows=self.fragment.value(),
            cut=Cut(self.cut.value()),
            impl=Impl(self.impl.value()),
            status=SpeaksStatus(self.status.value()),
            feed_mm=self.feed.value(),
            upside_down=self.turn.isChecked(),
        )
        self._show_width()
        self.changed.emit()

    @Slot()
    def _change_kind(self) -> None:
        """Another sort of printer has another usual width and way of cutting."""
        dpi = int(self.dpi.value())
        if self.printer.language is Language.PAGE:
            width = _page(dpi, self.printer.paper)
            self.printer = replace(self.printer, dpi=dpi, width_dots=width)
            self.changed.emit()
            return
        language = Language(self.language.value())
        if language is Language.ESCPOS:
            dpi = min(dpi, 203)
        usual = PrinterUrl.parse(f"tcp://printer?language={language}&dpi={dpi}")
        self.printer = replace(
            self.printer, language=language, dpi=dpi, width_dots=usual.width_dots, cut=usual.cut
        )
        self.show_printer(self.printer)
        self.changed.emit()

    def _fill(self) -> None:
        self.language.fill((
            (Language.ESCPOS, self.tr("ESC/POS: receipt printers")),
            (Language.ZPL, self.tr("ZPL: Zebra label printers")),
            (Language.TSPL, self.tr("TSPL: TSC and Xprinter label printers")),
        ))  # fmt: skip
        self.paper.fill((
            (Paper.BADGE, self.tr("Labels or sheets of the badge's size")),
            *((sheet, sheet.value.upper()) for sheet in Paper if sheet.size_mm),
        ))  # fmt: skip
        self.cut.fill((
            (Cut.PARTIAL, self.tr("All but a bit")),
            (Cut.FULL, self.tr("All the way")),
            (Cut.NONE, self.tr("Not at all; it is torn off")),
        ))  # fmt: skip
        self.impl.fill((
            (Impl.RASTER, self.tr("Line by line, as nearly all take them")),
            (Impl.GRAPHICS, self.tr("As graphics, for new models")),
            (Impl.COLUMN, self.tr("In columns, for old models")),
        ))  # fmt: skip
        self.status.fill((
            (SpeaksStatus.AUTO, self.tr("Find out")),
            (SpeaksStatus.YES, self.tr("Yes, it must answer")),
            (SpeaksStatus.NO, self.tr("No, it never answers")),
        ))  # fmt: skip

    def _show_rows(self, language: Language) -> None:
        """Show what makes sense for a printer; a driver has settings of its own for the rest."""
        is_page, is_receipt = language is Language.PAGE, language is Language.ESCPOS
        for name in ("language", "width_dots"):
            self._often.show_row(self._rows[name], not is_page)
        self._often.show_row(self._rows["paper"], is_page)
        for name in ("impl", "fragment", "feed"):
            self._seldom.show_row(self._rows[name], is_receipt)
        for name in ("cut", "status"):
            self._seldom.show_row(self._rows[name], not is_page)

    def _show_width(self) -> None:
        dpi, dots = self.printer.dpi, self.printer.width_dots or 0
        width_mm = QLocale().toString(dots / dots_per_mm(dpi), "f", 1)
        hint = self.tr("In dots. This is {width} mm.").format(width=width_mm)
        self._rows["width_dots"].set_words(self.tr("Printing width"), hint)


def _page(dpi: int, paper: Paper) -> int | None:
    """Return the dots across of a sheet; None where the badge says how wide it is."""
    return PrinterUrl.parse(f"driver://printer?dpi={dpi}&paper={paper}").width_dots


_FIELDS = (
    "language", "paper", "width_dots", "dpi", "cut", "impl", "fragment", "feed", "status", "turn",
)  # fmt: skip
_OFTEN = 4  # of them are always shown
