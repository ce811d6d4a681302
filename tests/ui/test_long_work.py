"""Long work beside the desk: badges are printed meanwhile, and the program can be closed."""

from __future__ import annotations

import threading

import pytest

from checkin.errors import CheckinError
from checkin.sync.exchange import Exchange
from tests.core.sync import stations
from tests.ui.stations import write_list
from ui import badge_sheets, list_importer

WAIT_MS = 60_000


@pytest.fixture
def gate():
    """What long work waits for."""
    opened = threading.Event()
    yield opened
    opened.set()


@pytest.fixture
def window(first, open_window):
    first.record([stations.listed("anna", 1)])
    return open_window(first)


def fail_after(gate):
    """Return work that takes long and comes to nothing."""

    def work(*_arguments, **_options):
        gate.wait()
        raise CheckinError("nothing came of it")

    return work


def test_a_badge_waits_for_no_file_list_or_pdf(window, gate, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(Exchange, "import_file", fail_after(gate))
    monkeypatch.setattr(list_importer, "read_list", fail_after(gate))
    monkeypatch.setattr(badge_sheets, "write_badge_sheet", fail_after(gate))
    for page in ("people", "badges", "sync"):
        window.pages.open(page)
    window.network.stations.take([tmp_path / "a.attend"])
    window.network.stations.export(tmp_path)
    window.pages.people.lists.look_at(write_list(tmp_path / "list.csv", []))
    window.pages.badges_page.pdf_chosen.emit(tmp_path / "badges.pdf")
    with qtbot.waitSignal(window.printing.news.job_changed, timeout=WAIT_MS):
        window.printing.print_first("anna")
    assert not gate.is_set()


def test_a_badge_waits_for_nothing_that_is_read_or_written(window, gate, qtbot):
    for _ in range(2):  # as many as are done at a time: the files of a day, a long list
        window.tasks.run(gate.wait, lambda _: None, lambda _: None)
    with qtbot.waitSignal(window.printing.news.job_changed, timeout=WAIT_MS):
        window.printing.print_first("anna")
    assert not gate.is_set()


def test_closing_waits_for_one_file_and_takes_no_other(window, tmp_path, monkeypatch, qtbot):
    began, gate, taken = threading.Event(), threading.Event(), []

    def slow(self, path, **_options):
        taken.append(path.name)
        began.set()
        gate.wait()
        raise CheckinError("nothing came of it")

    monkeypatch.setattr(Exchange, "import_file", slow)
    window.pages.open("sync")
    window.network.stations.take([tmp_path / f"{name}.attend" for name in "abc"])
    assert began.wait(WAIT_MS / 1000)
    threading.Timer(0.3, gate.set).start()
    window.close()
    assert gate.is_set(), "it did not wait"
    assert taken == ["a.attend"]
