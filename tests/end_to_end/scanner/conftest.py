"""An X server of our own, and a window on it that is told what to type."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = {"Xvfb": "xvfb", "setxkbmap": "x11-xkb-utils"}


def missing_package():
    for program, package in PROGRAMS.items():
        if shutil.which(program) is None:
            return package
    return None if find_library("Xtst") else "libxtst6"


@pytest.fixture(scope="module")
def display():
    if package := missing_package():
        pytest.skip(f"real key events need the Debian package {package}")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(60)


class Window:
    """The other end of `wedge_window.py`."""

    def __init__(self, process):
        self.process = process

    def do(self, *steps, **commands):
        """Play the steps (name, values...) after the commands, and return what they led to."""
        commands.setdefault("reset", "Anna")
        order = ["reset", "layout", "wedge", "stall", "focus", "open"]
        line = {name: commands[name] for name in order if name in commands}
        line["play"] = steps
        self.process.stdin.write(json.dumps(line) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@pytest.fixture(scope="module")
def window(display):
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("QT_IM_MODULE", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.scanner.wedge_window"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    window = Window(process)
    assert window.do()["focus"], "the window did not get the focus"
    yield window
    process.stdin.close()
    process.wait(60)
    process.stdout.close()
