"""What the page of the stations is shown, what it says, and what somebody does there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from checkin.network_status import NetworkStatus, PeerStatus
from ui.widgets.form import Words
from ui.widgets.noted import Noted

LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 60_000


def network(second, ahead=timedelta(0), **more):
    peer = PeerStatus(second.station.id, "Station 2", ("10.0.0.2:7447",), "9.1", 7, ahead,
                      timedelta(0), True)  # fmt: skip
    values = {"reach": "open", "addresses": ("10.0.0.1:7447",), "entries": 7,
              "peers": (peer,), **more}  # fmt: skip
    return NetworkStatus(**values)


def show(page, status):
    page.process.status = status
    page.controller.refresh()


def rows(page):
    return list(page.list.stations.rows.rows)


def titles(page):
    return {row.title: row for row in rows(page)}


def choose(page, title, qtbot):
    """Choose a line of the list with the keyboard."""
    place = [row.title for row in rows(page)].index(title)
    chooser = page.list.stations
    chooser.setCurrentIndex(chooser.rows.index(place))
    qtbot.keyClick(chooser, Qt.Key.Key_Return)


def in_layout(page, layout, kind):
    """The parts that a layout has, in the order in which they were made.

    Not by its items: Python keeps those that it was shown, and when Qt frees one, whatever comes
    to lie in its place is taken for it.
    """
    return [part for part in page.findChildren(kind) if layout.indexOf(part) >= 0]


def facts_shown(page):
    cells = [cell.text() for cell in in_layout(page, page.details.facts, Words)]
    return dict(zip(cells[::2], cells[1::2], strict=True))


def advice_shown(page):
    return [advice.words.text() for advice in in_layout(page, page.details.advice, Noted)]


def lines(page):
    return [line.words.text() for card in page.merged.cards for line in card.lines]


def take(page, files, qtbot):
    with qtbot.waitSignal(page.controller.files.finished, timeout=WAIT_MS):
        page.import_requested.emit(list(files))
