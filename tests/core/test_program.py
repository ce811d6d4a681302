"""The program starts itself once more, from its source and as a package."""

from __future__ import annotations

import subprocess
import sys

from checkin import program


def test_it_is_started_by_its_module_wherever_somebody_works(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    command = [*program.command(), "sync", "--help"]
    done = subprocess.run(command, cwd=program.ROOT, capture_output=True, timeout=200, check=False)
    assert (done.returncode, b"usage" in done.stdout) == (0, True)


def test_a_package_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.command() == [sys.executable]
