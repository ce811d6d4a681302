"""A stick that is pulled out at any moment while the program writes to it.

The stick is an image with a file system without a journal. The writer is stopped at random moments;
a copy of the image is what would be on the stick then, for nothing else has reached the medium.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from checkin.sync.attendance_file import open_file
from checkin.sync.exchange import attendance_files
from tests.core.sync import stations
from tests.end_to_end.program import ENVIRONMENT, ROOT

ENTRIES = 8000
PULLS = 20
_WRITER = """
import itertools, sys
from pathlib import Path
from checkin import session
from checkin.clock import SystemClock
from checkin.sync.exchange import Exchange
opened = session.open_to_read(Path(sys.argv[1]), SystemClock())
exchange, stick = Exchange(opened), Path(sys.argv[2])
for number in itertools.count():
    if sys.argv[3] == "numbered":
        exported = exchange.export_numbered(stick)
    else:
        exported = exchange.export_file(stick / "forum.attend")
    print(exported.path.name, flush=True)
"""


def why_not() -> str:
    if sys.platform != "linux":
        return "not Linux"
    if os.geteuid() != 0:
        return "not root"
    tools = ("mkfs.ext2", "fsck.ext2", "mount", "umount")
    if missing := [tool for tool in tools if not shutil.which(tool)]:
        return f"no {missing[0]}"
    return "" if Path("/dev/loop-control").exists() else "no loop devices"


pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "images can be mounted")


@contextmanager
def mounted(image, folder, options="loop"):
    folder.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-o", options, image, folder], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"nothing can be mounted: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "stick.img"
    with path.open("wb") as file:
        file.truncate(8 << 20)
    subprocess.run(["mkfs.ext2", "-q", "-F", path], check=True)
    return path


class Writer:
    """Writes the same station's file to a stick again and again."""

    def __init__(self, folder, stick, way):
        self.process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, folder, stick, way], cwd=ROOT, env=ENVIRONMENT,
            stdout=subprocess.PIPE,
        )  # fmt: skip
        self.told: list[str] = []  # the files of which it said that the stick may be pulled out
        self._rest = b""

    def wait_for_files(self, count):
        while len(self.told) < count:
            assert self._read(20), "the writer says nothing"

    def stop(self):
        self.process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self.process.pid, os.WSTOPPED)
        while self._read(0):
            pass

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def _read(self, timeout_s):
        if not select.select([self.process.stdout], [], [], timeout_s)[0]:
            return False
        *lines, self._rest = (self._rest + os.read(self.process.stdout.fileno(), 4096)).split(b"\n")
        self.told += [line.decode() for line in lines]
        return True


def pulled_out(writer, image, copies):
    """Return copies of the stick at random moments, with the file that was said to be safe last."""
    chosen, never = random.Random(1), threading.Event()
    found = []
    for number in range(PULLS):
        never.wait(chosen.uniform(0, 0.15))  # any moment of a write, which takes as long
        writer.stop()
        copy = copies / f"{number}.img"
        shutil.copyfile(image, copy)
        found.append((copy, writer.told[-1]))
        writer.go_on()
    return found


@pytest.mark.parametrize("way", ["numbered", "same name"])
def test_whatever_was_said_to_be_safe_is_on_the_stick(first, tmp_path, image, way):
    first.record([stations.passed(f"p-{number}", "Station 1") for number in range(ENTRIES)])
    with mounted(image, tmp_path / "stick") as stick:
        writer = Writer(first.folder, stick, way)
        try:
            writer.wait_for_files(2)
            copies = pulled_out(writer, image, tmp_path)
        finally:
            writer.end()
    assert len(set(writer.told)) > 2 or way == "same name"
    for copy, safe in copies:
        subprocess.run(["fsck.ext2", "-f", "-y", copy], capture_output=True, check=False)
        with mounted(copy, tmp_path / "found", "loop,ro") as found:
            whole = [path.name for path in attendance_files([found])]
            for name in whole:  # nothing under such a name is ever half a file
                file = open_file(found / name, first.keys.event_id, first.keys.shared.identity)
                assert file.entries > ENTRIES
            assert safe in whole or "forum.previous.attend" in whole
