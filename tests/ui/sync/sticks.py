"""Sticks that are plugged in and pulled out in tests, as the system would tell of them."""

from __future__ import annotations

from pathlib import Path

from ui.volumes import Volume

WAIT_MS = 60_000


class Mounts:
    """What is plugged into the laptop, as the system would say it."""

    def __init__(self):
        self.sticks: dict[Path, Volume] = {}

    def __call__(self):
        return tuple(self.sticks.values())

    def plug(self, root, name="KINGSTON", **more):
        root.mkdir(exist_ok=True)
        self.sticks[root] = Volume(root, name, "/dev/sdb1", "vfat", plugged=True, **more)

    def pull(self, root):
        self.sticks.pop(root)


def plugged(window, mounts, root, qtbot, **more):
    mounts.plug(root, **more)
    window.carriers.sticks._watcher.look()
    line = window.screen.stick
    qtbot.waitUntil(lambda: line.isVisible() and line.words.text() != "", timeout=WAIT_MS)
    return line


def pulled(window, mounts, root, qtbot):
    """Pull a stick out, and let it be noticed."""
    watcher = window.carriers.sticks._watcher
    before = len(watcher.sticks)
    mounts.pull(root)
    watcher.look()
    qtbot.waitUntil(lambda: len(watcher.sticks) < before, timeout=WAIT_MS)


def failed(window, mounts, root, qtbot):
    """Have an exchange end with an error because the stick was pulled out."""
    line = plugged(window, mounts, root, qtbot)
    root.rmdir()
    line.accept()
    qtbot.waitUntil(lambda: "pulled out too early" in line.words.text(), timeout=WAIT_MS)
    return line
