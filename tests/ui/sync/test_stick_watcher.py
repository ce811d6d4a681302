"""Sticks are noticed when they come and when they go."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.ui.sync.sticks import WAIT_MS
from ui.sticks import StickWatcher


@pytest.fixture
def watcher(mounts, qapp):
    watcher = StickWatcher(mounts, every_ms=20)
    yield watcher
    watcher.stop()


def test_what_is_there_at_the_start_has_come_too(watcher, mounts, tmp_path, qtbot):
    mounts.plug(tmp_path / "a")
    with qtbot.waitSignal(watcher.stick_came, timeout=WAIT_MS) as came:
        watcher.start()
    assert came.args[0].name == "KINGSTON"


def test_a_stick_comes_and_goes_once(watcher, mounts, tmp_path, qtbot):
    came, went = [], []
    watcher.stick_came.connect(came.append)
    watcher.stick_went.connect(went.append)
    watcher.start()
    mounts.plug(tmp_path / "a")
    qtbot.waitUntil(lambda: came != [], timeout=WAIT_MS)
    mounts.pull(tmp_path / "a")
    qtbot.waitUntil(lambda: went == came, timeout=WAIT_MS)
    assert len(came) == 1
    assert watcher.sticks == ()


def test_a_drive_that_does_not_answer_holds_up_nobody(tmp_path, qtbot, qapp):
    answer, asked = threading.Event(), []

    def slow():
        asked.append(1)
        answer.wait(60)
        return ()

    watcher = StickWatcher(slow, every_ms=10)
    watcher.start()
    qtbot.waitUntil(lambda: asked == [1])
    for _ in range(5):
        watcher.look()
    assert asked == [1]  # no second thread waits behind the first
    answer.set()
    watcher.stop()


def test_a_real_mount_is_noticed_and_its_end_as_well(tmp_path):
    """In a mount namespace of its own: nobody else on this machine sees the stick."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mkfs.ext2"):
        pytest.skip("mounting needs root and mkfs.ext2")
    image = tmp_path / "stick.img"
    with image.open("wb") as empty:
        empty.truncate(2 << 20)
    subprocess.run(["mkfs.ext2", "-q", "-L", "KINGSTON", str(image)], check=True)
    apart = ["unshare", "--mount", "--propagation", "private"]
    done = subprocess.run(
        [*apart, sys.executable, "-c", SEEN, str(image)], capture_output=True, text=True,
        cwd=Path(__file__).resolve().parents[3], check=False,
    )  # fmt: skip
    if done.returncode:
        pytest.skip(f"no mounts here: {done.stderr}")
    before, there, after = json.loads(done.stdout)
    assert before == after == []
    assert [(root, system) for root, system, _ in there] == [("/mnt/stick", "ext2")]
    assert there[0][2] is False


SEEN = """
import json, pathlib, subprocess, sys
from ui.volumes import mounted_sticks

def seen():
    found = [(str(v.root), v.file_system, v.read_only) for v in mounted_sticks()]
    return [each for each in found if each[0].startswith("/mnt/")]

def call(*words):
    subprocess.run(words, check=True)

call("mount", "-t", "tmpfs", "tmpfs", "/mnt")
root = pathlib.Path("/mnt/stick")
root.mkdir()
told = [seen()]
call("mount", "-o", "loop", sys.argv[1], str(root))
told.append(seen())
call("umount", str(root))
told.append(seen())
print(json.dumps(told))
"""
