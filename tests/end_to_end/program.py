"""Runs the program as its users do: a process of its own, answers read from its output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "ui.launch")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(ROOT),
    "PYTHONIOENCODING": "utf-8",
    "QT_QPA_PLATFORM": "offscreen",
}
ROSTER = """\
Registration No,Full name,Organisation,Country,Category,Status
R-001,Çingiz Əliyev,Gənclər İttifaqı,Azerbaijan,Delegate,
R-002,Gülşen Yılmaz,Yeşilay,Türkiye,VIP,
R-003,Айгерім Сәрсенова,Қазақ ҮЕҰ,Kazakhstan,Delegate,
R-004,Lőrinc Nagy,Összefogás,Hungary,Speaker,canceled
,Dilnoza Karimova,Mehr,Uzbekistan,Delegate,
R-006,,Nobody,Hungary,Delegate,
"""


@dataclass(frozen=True)
class Answer:
    """What one run of the program came to."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> dict[str, Any]:
        [only] = self.lines
        return only


def run(*arguments: object, stdin: str | bytes = b"", **more: Any) -> Answer:
    """Run `checkin` with `arguments` to its end; no answer may ever be a traceback."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True, env=ENVIRONMENT, cwd=ROOT, timeout=200, check=False, **more,
    )  # fmt: skip
    answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in answer.err, answer.err
    return answer


def start(*arguments: object) -> subprocess.Popen[str]:
    """Start `checkin` and leave it running, with pipes to talk to it line by line."""
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)], text=True, bufsize=1, encoding="utf-8",
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=ENVIRONMENT, cwd=ROOT,
    )  # fmt: skip


def ask(process: subprocess.Popen[str], text: str) -> dict[str, Any]:
    """Give one line to a running program and return its answer."""
    process.stdin.write(text + "\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())
