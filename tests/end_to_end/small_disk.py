"""Works on an event in a small disk of its own, which fills up or turns read-only.

Runs as root in a mount namespace of its own, so that nothing of it is left behind. It prints what
was seen as one JSON object; the test judges it.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.end_to_end import program

SIZE = "2500k"


class SmallDisk:
    def __init__(self, event, disk, anna, gulsen, roster):
        self.disk, self.anna, self.gulsen, self.roster = Path(disk), anna, gulsen, roster
        self.mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs")
        self.folder = self.disk / "event"
        shutil.copytree(event, self.folder)
        self.filler = self.disk / "filler"

    def mount(self, *options):
        subprocess.run(["mount", *options, str(self.disk)], check=True)

    def fill(self):
        with self.filler.open("wb", buffering=0) as file:
            for size in (65_536, 4096, 1):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    pass

    def run(self, *words, **more):
        return program.run(*words, "--data", self.folder, "--json", **more)

    def failed(self, answer):
        """Return the exit code and the error that was said."""
        return [answer.code, json.loads(answer.err.splitlines()[0]).get("error")]

    def init(self):
        words = ("init", "--name", "New", "--roster", self.roster, "--json")
        return program.run(*words, "--data", self.disk / "new")

    def verified(self):
        answer = self.run("verify")
        return [answer.code, answer.lines[0].get("ok")]

    def fills_up(self):
        process = program.start("scan", "--data", self.folder, "--json")
        before = program.ask(process, self.anna)
        self.fill()
        # what SQLite has of the disk already takes some more entries
        attempts = (program.ask(process, f"nonsense {n}") for n in range(5000))
        next(answer for answer in attempts if answer["reason"] == "not-saved")
        full = program.ask(process, self.gulsen)
        self.filler.unlink()
        after = program.ask(process, self.gulsen)
        _out, complaints = process.communicate(timeout=200)
        complaint = json.loads(complaints.splitlines()[0])
        return {
            "before": before, "full": full, "after": after, "code": process.returncode,
            "complaint": {key: complaint[key] for key in ("error", "reason")},
            "verified": self.verified(), "journaled": self.passages(),
        }  # fmt: skip

    def passages(self):
        with closing(sqlite3.connect(self.folder / "checkin.sqlite")) as connection:
            return connection.execute(
                "SELECT j.id, e.seq FROM entry e JOIN journal j ON j.n = e.journal "
                "WHERE e.kind = 'passage' ORDER BY e.time"
            ).fetchall()

    def is_full(self):
        self.fill()
        scan = self.failed(self.run("scan", stdin=self.gulsen))
        init = self.failed(self.init())
        new = self.disk / "new"
        left = [path.name for path in new.iterdir() if path.suffix != ".lock"]
        self.filler.unlink()
        after = self.run("scan", stdin=self.gulsen).line
        return {"scan": scan, "init": init, "left_of_init": left, "after": after,
                "verified": self.verified()}  # fmt: skip

    def is_read_only(self):
        self.mount("-o", "remount,ro")
        scan = self.failed(self.run("scan", stdin=self.gulsen))
        init = self.failed(self.init())
        found = self.run("find", "Yılmaz").line["hits"][0]["registration"]
        verified = self.verified()
        self.mount("-o", f"remount,rw,size={SIZE}")
        after = self.run("scan", stdin=self.gulsen).line
        return {"scan": scan, "init": init, "found": found, "verified": verified, "after": after}


if __name__ == "__main__":
    small_disk = SmallDisk(*json.loads(sys.argv[2]))
    print(json.dumps(getattr(small_disk, sys.argv[1])()))
