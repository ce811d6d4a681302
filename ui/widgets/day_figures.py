"""A day at a glance: who came, where, and what somebody should look into."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.model import Tone
from checkin.report.figures import (
    CheckpointTotal,
    DayReport,
    DoubleAdmission,
    GroupTotal,
    Override,
)
from checkin.report.words import ReportWords
from ui import attendee_words, theme
from ui.report_words import report_words
from ui.widgets.bar_list import Bar, BarList
from ui.widgets.figure_tile import FigureTile
from ui.widgets.form import Words
from ui.widgets.list_rows import Row
from ui.widgets.row_list import RowList
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.verdict_symbol import Shape

SHOWN_INCIDENTS = 5  # without scrolling in their list


class FiguresCard(QFrame):
    """A heading over something that is shown or listed."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.heading = Words("heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(8)
        self._column.addWidget(self.heading)
        self._column.addWidget(body)
        self._column.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something below what is shown."""
        self._column.insertWidget(self._column.count() - 1, widget)


class DayFigures(ScrollArea):
    """Shows a report; the lists of people stay in the files.

    Signals:
        doubles_requested: A person wants to look at the double admissions.
    """

    doubles_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._report: DayReport | None = None
        self.came = FigureTile(Tone.ADMIT)
        self.expected = FigureTile()
        self.share = FigureTile()
        self.inside = FigureTile()
        self.checkpoints, self.countries, self.categories = BarList(), BarList(), BarList()
        self.doubles, self.overrides = RowList(), RowList()
        self.cards = tuple(
            FiguresCard(body)
            for body in (
                self.checkpoints, self.countries, self.categories, self.doubles, self.overrides,
            )
        )  # fmt: skip
        self.look = QPushButton()
        self.look.setMinimumWidth(44)
        self.look.clicked.connect(self.doubles_requested)
        self.cards[3].add(self.look)
        self.nothing_odd = Words("hint")
        self._arrange()
        self.retranslate()

    @Slot(object)
    def show_report(self, report: DayReport) -> None:
        """Show the figures of a day."""
        self._report = report
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()  # rows carry their colours
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text anew."""
        words = report_words()
        self.came.set_word(words.present)
        self.expected.set_word(words.expected)
        self.share.set_word(words.share)
        self.inside.set_word(words.inside)
        headings = (
            words.checkpoints, words.countries, words.categories, words.doubles, words.overrides,
        )  # fmt: skip
        for card, heading in zip(self.cards, headings, strict=True):
            card.heading.setText(heading)
        self.doubles.setAccessibleName(words.doubles)
        self.look.setText(self.tr("Look at them"))
        self.overrides.setAccessibleName(words.overrides)
        self.nothing_odd.setText(self.tr("No double admissions and no overrides on this day."))
        if self._report is not None:
            self._show(self._report, words)

    def _arrange(self) -> None:
        page = QWidget()
        tiles = QHBoxLayout()
        for tile in (self.came, self.expected, self.share, self.inside):
            tiles.addWidget(tile)
        groups = QHBoxLayout()
        checkpoints, countries, categories, doubles, overrides = self.cards
        groups.addWidget(countries, 1)
        groups.addWidget(categories, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        column.addLayout(tiles)
        column.addWidget(checkpoints)
        column.addLayout(groups)
        column.addWidget(doubles)
        column.addWidget(overrides)
        column.addWidget(self.nothing_odd)
        column.addStretch(1)
        self.setWidget(page)

    def _show(self, report: DayReport, words: ReportWords) -> None:
        self.came.show_count(report.total.present)
        self.expected.show_count(report.total.expected)
        self.share.show_figure(words.share_text(report.total.share) or "–")
        self.inside.show_count(report.inside)
        self.checkpoints.show_bars([self._door(total) for total in report.checkpoints])
        unnamed = words.not_stated
        self.countries.show_bars(_bars(report.countries, lambda name: name or unnamed))
        category = attendee_words.category_word
        self.categories.show_bars(_bars(report.categories, lambda name: category(name) or unnamed))
        self.doubles.show_rows([self._double(item) for item in report.unresolved])
        self.overrides.show_rows([self._override(item) for item in report.overrides])
        for card, rows in zip(self.cards[3:], (self.doubles, self.overrides), strict=True):
            rows.fit_height(SHOWN_INCIDENTS)
            card.setVisible(bool(rows.rows.rows))
        self.nothing_odd.setVisible(not (report.unresolved or report.overrides))

    def _door(self, total: CheckpointTotal) -> Bar:
        inside = self.tr("%Ln inside", "", total.inside) if total.inside else ""
        return Bar(total.name, total.present, total.expected, inside)

    def _double(self, item: DoubleAdmission) -> Row:
        first = ""
        if item.first_at is not None:
            text = self.tr("let in before at {time}, {station}")
            first = text.format(time=f"{item.first_at:%H:%M}", station=item.first_station)
        about = _joined(item.checkpoint, item.station, first)
        ink = theme.current().ink(Tone.REPEAT)
        name = item.attendee.name or item.attendee.badge_number
        return Row(name, about, f"{item.at:%H:%M}", shape=Shape.TRIANGLE, ink=ink)

    def _override(self, item: Override) -> Row:
        about = _joined(item.reason, item.supervisor, item.checkpoint, item.station)
        ink = theme.current().ink(Tone.ACTION)
        name = item.attendee.name or item.attendee.badge_number
        return Row(name, about, f"{item.at:%H:%M}", shape=Shape.INFO, ink=ink)


def _bars(totals: Iterable[GroupTotal], word: Callable[[str], str]) -> list[Bar]:
    """Return the groups as bars, the largest first."""
    largest_first = sorted(totals, key=lambda total: -total.expected)
    return [Bar(word(total.name), total.present, total.expected) for total in largest_first]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
