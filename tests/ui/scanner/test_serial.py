"""A serial scanner is read from a real terminal pair, also when it is unplugged mid-code."""

from __future__ import annotations

import os
import threading
import tty

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.serial_port import FoundPort
from tests.ui.scanner.conftest import NOW, badge
from ui.level import Level
from ui.scanner import words
from ui.scanner.lines import LineSplitter
from ui.scanner.serial import SerialReader


class Cable:
    """A scanner whose port is a path that comes and goes with it."""

    def __init__(self, path):
        self.path = path
        self.plug_in()

    def plug_in(self):
        self.scanner, port = os.openpty()
        tty.setraw(port)
        self.path.symlink_to(os.ttyname(port))
        os.close(port)

    def unplug(self):
        self.path.unlink()
        os.close(self.scanner)

    def send(self, text):
        os.write(self.scanner, text.encode())


@pytest.fixture
def cable(tmp_path):
    return Cable(tmp_path / "scanner")


@pytest.fixture
def read(qapp):
    """Make readers, and stop each of them whatever happens."""
    readers = []

    def read(path, **options):
        readers.append(SerialReader(str(path), lambda: NOW, retry_ms=20, **options))
        return readers[-1]

    yield read
    for reader in readers:
        reader.stop()


@pytest.fixture
def reader(cable, read):
    return read(cable.path)


@pytest.fixture
def scans(reader):
    scans: list[str] = []
    reader.scanned.connect(scans.append)
    return scans


@pytest.fixture
def ready(reader, qtbot):
    reader.start()
    qtbot.waitUntil(lambda: reader.state.level is Level.OK)
    return reader


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", "\x03", "\r\n\r\n"])
@pytest.mark.parametrize("start", ["", "\x02", "]Q1"])
def test_a_code_is_what_stands_between_its_marks(start, end, cable, ready, scans, qtbot):
    cable.send(start + badge() + end)
    qtbot.waitUntil(lambda: scans == [badge()])
    assert ready.state.last_scan_at == NOW


def test_a_code_without_end_is_taken_after_a_silence(cable, ready, qtbot):
    with qtbot.waitSignal(ready.scanned) as scan:
        cable.send(badge())
    assert scan.args == [badge()]


def test_a_burst_loses_nothing(cable, ready, scans, qtbot):
    codes = [badge(number) for number in range(1, 501)]
    writer = threading.Thread(daemon=True, target=cable.send, args=["\r\n".join(codes) + "\r\n"])
    writer.start()
    qtbot.waitUntil(lambda: len(scans) == 500)
    writer.join()
    assert scans == codes


def test_unplugged_in_the_middle_of_a_code_it_comes_back_by_itself(cable, ready, scans, qtbot):
    cable.send(badge(1) + "\r" + badge(2)[:20])
    qtbot.waitUntil(lambda: scans[:1] == [badge(1)])
    cable.unplug()
    qtbot.waitUntil(lambda: ready.state.level is Level.BAD)
    assert ready.state.detail == "serial-missing"
    cable.plug_in()
    qtbot.waitUntil(lambda: ready.state.level is Level.OK)
    cable.send(badge(3) + "\r")
    qtbot.waitUntil(lambda: scans[-1] == badge(3))
    assert badge(2) not in scans
    assert len(scans) <= 3


def test_a_scanner_that_is_not_there_yet_is_waited_for(tmp_path, read, qtbot):
    reader = read(tmp_path / "scanner")
    reader.start()
    qtbot.waitUntil(lambda: reader.state.detail == "serial-missing")
    assert str(tmp_path) in words.sentence(reader.state)
    Cable(tmp_path / "scanner")
    qtbot.waitUntil(lambda: reader.state.detail == "serial-ready")
    reader.stop()
    assert reader.state.level is Level.OFF


def test_a_bug_does_not_end_the_reading(cable, read, qtbot):
    answers = iter([RuntimeError("no list"), []])

    def find_ports():
        answer = next(answers, [])
        if isinstance(answer, Exception):
            raise answer
        return answer

    reader = read(cable.path, find_ports=find_ports)
    details = []
    reader.state_changed.connect(lambda state: details.append(state.detail))
    reader.start()
    qtbot.waitUntil(lambda: "serial-ready" in details)
    assert details == ["serial-opening", "serial-failed", "serial-ready"]


def test_a_port_has_one_reader(cable, ready, read, qtbot):
    second = read(cable.path)
    second.start()
    qtbot.waitUntil(lambda: second.state.detail == "serial-busy")
    ready.stop()
    qtbot.waitUntil(lambda: second.state.detail == "serial-ready")


def test_something_that_is_no_port_says_so(tmp_path, read, qtbot):
    path = tmp_path / "notes.txt"
    path.write_text("no port")
    reader = read(path)
    reader.start()
    qtbot.waitUntil(lambda: reader.state.detail == "serial-failed")
    assert reader.state.level is Level.BAD
    assert "notes.txt" in words.sentence(reader.state)


def test_a_usb_scanner_is_found_again_at_another_port(cable, tmp_path, read, qtbot):
    twin = FoundPort("/dev/none", "another of the same make", "0c2e:0b6a", "17124")
    ours = FoundPort(str(cable.path), "ours", "0c2e:0b6a", "17123")
    plugged = [twin, ours]
    reader = read(ours.device, find_ports=lambda: plugged)
    reader.start()
    qtbot.waitUntil(lambda: reader.state.level is Level.OK)
    plugged.remove(ours)
    cable.unplug()
    qtbot.waitUntil(lambda: reader.state.detail == "serial-missing")
    elsewhere = Cable(tmp_path / "elsewhere")
    plugged.append(FoundPort(str(elsewhere.path), "ours", "0c2e:0b6a", "17123"))
    qtbot.waitUntil(lambda: reader.state.values.get("port") == str(elsewhere.path))
    with qtbot.waitSignal(reader.scanned) as scan:
        elsewhere.send(badge() + "\r")
    assert scan.args == [badge()]


def test_another_port_is_chosen_while_the_app_runs(cable, ready, tmp_path, scans, qtbot):
    other = Cable(tmp_path / "other")
    ready.choose(str(other.path))
    qtbot.waitUntil(lambda: ready.state.values.get("port") == str(other.path))
    qtbot.waitUntil(lambda: ready.state.level is Level.OK)
    other.send(badge(7) + "\r")
    qtbot.waitUntil(lambda: scans == [badge(7)])
    ready.choose("")
    assert ready.state.level is Level.OFF


def test_after_stop_no_thread_is_left(ready):
    ready.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "serial scanner"]


codes = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40
)


@given(st.lists(codes.filter(lambda text: text[0] not in "]\\"), max_size=6), st.data())
def test_codes_may_come_in_any_portions(texts, data):
    ends = st.sampled_from(["\r", "\n", "\r\n", "\t", "\x03", "\x03\r\n"])
    stream = "".join(f"\x02{text}{data.draw(ends)}" for text in texts).encode()
    splitter, seen = LineSplitter(), []
    while stream:
        cut = data.draw(st.integers(1, len(stream)))
        seen += splitter.feed(stream[:cut])
        stream = stream[cut:]
    assert seen == texts
    assert splitter.flush() == []


@given(st.lists(st.binary(max_size=3000), max_size=12))
def test_noise_does_not_pile_up(portions):
    splitter = LineSplitter()
    for portion in portions:
        splitter.feed(portion)
    assert sum(len(text) for text in splitter.flush()) <= 8192
