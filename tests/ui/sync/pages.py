"""What the page of the stations is shown, what it says, and what somebody does there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from checkin.network_status import NetworkStatus, PeerStatus

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


def facts_shown(page):
    grid = page.details.facts
    cells = [grid.itemAt(place).widget().text() for place in range(grid.count())]
    return dict(zip(cells[::2], cells[1::2], strict=True))


def advice_shown(page):
    column = page.details.advice
    return [column.itemAt(place).widget().words.text() for place in range(column.count())]


def lines(page):
    return [line.words.text() for card in page.merged.cards for line in card.lines]


def take(page, files, qtbot):
    with qtbot.waitSignal(page.controller.files.finished, timeout=WAIT_MS):
        page.import_requested.emit(list(files))
