"""`checkin verify` and `doctor`: is everything as it should be?"""

from __future__ import annotations

from argparse import Namespace

from checkin import diagnostics
from checkin.commands.common import answer, event_folder, reading_desk, write_json


def verify(arguments: Namespace) -> int:
    """Check the file, every journal's chain and signatures, and the folded tables."""
    with reading_desk(arguments) as desk:
        problems = list(desk.verify())
        count = desk.counts_of_entries()
    for problem in problems:
        value = {"where": problem.where, "problem": problem.what}
        answer(arguments, value, f"{problem.where}: {problem.what}")
    if not problems:
        answer(arguments, {"ok": True, "entries": count}, f"all is well: {count} entries verified")
    return 1 if problems else 0


def doctor(arguments: Namespace) -> int:
    """Say what is installed and connected, and what may be a trouble."""
    findings = diagnostics.examine(event_folder(arguments))
    for finding in findings:
        if arguments.json:
            write_json({"what": finding.what, "level": finding.level, "found": finding.found})
        else:
            mark = {"ok": "✓", "warn": "!", "bad": "✗"}[finding.level]
            print(f"{mark} {finding.what}: {finding.found}")
    return 1 if any(finding.level == "bad" for finding in findings) else 0
