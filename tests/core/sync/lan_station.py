"""Stations in a network: real processes that are talked to by JSON lines."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from tests.end_to_end.program import ENVIRONMENT, ROOT

COMMAND = [sys.executable, "-m", "ui.launch", "sync", "serve"]
Line = dict[str, Any]
PATIENCE_S = 60.0  # for what takes milliseconds on a machine that has nothing else to do
AT_ONCE_S = 3.5  # less than the four seconds after which a connection that is silent counts as dead
ENDS_S = 8.0  # two are promised, which a busy machine stretches; without the promise it is ten
_ASK_EVERY_S = 0.3


class Station:
    """One `checkin sync serve`. `lines` are all that it has said so far, `times` when it did."""

    def __init__(
        self,
        folder: Path,
        *options: object,
        prefix: tuple[object, ...] = (),
        command: Sequence[object] = COMMAND,
    ) -> None:
        self.folder = folder
        arguments = [*prefix, *command, "--data", folder, *options]
        self.process = subprocess.Popen(
            [str(each) for each in arguments], text=True, encoding="utf-8", env=ENVIRONMENT,
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.lines: list[Line] = []
        self.times: list[float] = []
        self.errors: list[str] = []
        self._news = threading.Condition()
        self._readers = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def wait(
        self, what: Callable[[Line], Any], timeout_s: float = PATIENCE_S, since: int = 0
    ) -> Line:
        """Return the first line for which `what` holds, of those after the first `since`."""
        end = monotonic() + timeout_s
        with self._news:
            while True:
                for line in self.lines[since:]:
                    if what(line):
                        return line
                since = len(self.lines)
                left = end - monotonic()
                assert left > 0, f"not said within {timeout_s} s: {self.lines[-3:]} {self.errors}"
                assert self.process.poll() is None or self._readers[0].is_alive(), self.errors
                self._news.wait(left)

    def ready(self) -> Line:
        return self.wait(lambda line: line["is"] == "ready")

    def merged(self, subject: str, timeout_s: float = PATIENCE_S) -> Line:
        """Wait until an entry about `subject` was merged."""
        return self.wait(
            lambda line: line["is"] == "merged" and subject in line["subjects"], timeout_s
        )

    def alarm(self, code: str, timeout_s: float = PATIENCE_S) -> Line:
        return self.wait(lambda line: line["is"] == "alarm" and line["code"] == code, timeout_s)

    def met(self, count: int = 1, timeout_s: float = PATIENCE_S) -> Line:
        """Wait until this station hears `count` others."""
        return self._wait_for_status(lambda line: len(line["peers"]) >= count, timeout_s)

    def agrees(self, count: int = 1, timeout_s: float = PATIENCE_S) -> Line:
        """Wait until this station holds the same as `count` others, by their latest word."""
        return self._wait_for_status(
            lambda line: sum(peer["same"] for peer in line["peers"]) >= count, timeout_s
        )

    def _wait_for_status(self, what: Callable[[Line], Any], timeout_s: float) -> Line:
        end = monotonic() + timeout_s
        while True:
            since = len(self.lines)
            self.say("status")
            with contextlib.suppress(AssertionError):
                return self.wait(
                    lambda line: line["is"] == "status" and what(line), _ASK_EVERY_S, since
                )
            assert monotonic() < end, f"not so within {timeout_s} s: {self.lines[-1]}"

    def status(self) -> Line:
        """Return what it says of itself and the others now."""
        since = len(self.lines)
        self.say("status")
        return self.wait(lambda line: line["is"] == "status", since=since)

    def say(self, do: str, **more: object) -> None:
        self.process.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self.process.stdin.flush()

    def quit(self) -> float:
        """Say quit; return how long it took to end. The exit code is in `process.returncode`."""
        start = monotonic()
        self.say("quit")
        self.process.wait(PATIENCE_S)
        return monotonic() - start

    def kill(self) -> None:
        """Let it die as in a power cut."""
        self.process.kill()
        self.process.wait(PATIENCE_S)

    def close(self) -> None:
        """End it, whatever state it is in."""
        if self.process.poll() is None:
            self.kill()
        for reader in self._readers:
            reader.join(PATIENCE_S)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()

    def _read(self) -> None:
        for text in self.process.stdout:
            with self._news:
                self.lines.append(json.loads(text))
                self.times.append(monotonic())
                self._news.notify_all()
        with self._news:
            self._news.notify_all()

    def _read_errors(self) -> None:
        self.errors.extend(self.process.stderr)


def free_port() -> int:
    """Return a port of this laptop that nobody listens at just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
