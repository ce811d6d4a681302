"""`checkin …`: the use cases of a station from a terminal, a script or another program.

Answers go to stdout (JSON lines with `--json`), complaints to stderr with exit code 1; a command
that was not understood exits with 2. Windows are opened by whoever is given in `windows`, for the
core knows none.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

import checkin
from checkin.errors import CheckinError
from checkin.exchange_files import ATTENDANCE, PACK
from checkin.model import LEAST_PIN, MOST_PIN

Command = Callable[[argparse.Namespace], int]
_PLACES = {
    ("init", ""): ("events", "init"),
    ("roster", "import"): ("events", "roster_import"),
    ("badge", "codes"): ("badges", "codes"),
    ("badge", "sheet"): ("badges", "sheet"),
    ("badge", "print"): ("badges", "print_badges"),
    ("badge", "replace"): ("badges", "replace"),
    ("scan", ""): ("scanning", "scan"),
    ("undo", ""): ("scanning", "undo"),
    ("find", ""): ("scanning", "find"),
    ("report", ""): ("reports", "report"),
    ("pack", ""): ("syncing", "pack"),
    ("join", ""): ("syncing", "join"),
    ("supervisor", "reset"): ("supervising", "reset"),
    ("sync", "export"): ("syncing", "export"),
    ("sync", "import"): ("syncing", "import_"),
    ("sync", "status"): ("syncing", "status"),
    ("sync", "doubles"): ("syncing", "doubles"),
    ("sync", "resolve"): ("syncing", "resolve"),
    ("sync", "revoke"): ("syncing", "revoke"),
    ("sync", "sealing"): ("syncing", "sealing"),
    ("sync", "serve"): ("sync_serve", "serve"),
    ("verify", ""): ("care", "verify"),
    ("doctor", ""): ("care", "doctor"),
}  # command and action: the module in checkin/commands and the function in it


def main(arguments: Sequence[str], windows: Mapping[str, Command]) -> int:
    """Run one command and return the exit code.

    Args:
        arguments: The command line without the program's name.
        windows: What runs the commands that need a window: open, demo, self-test, bench.
    """
    parsed = argparse.Namespace(data=None, json=False, at=None)
    build_parser().parse_args(_with_default(arguments), parsed)
    logging.basicConfig(level=logging.WARNING, format="checkin: %(message)s", stream=sys.stderr)
    from checkin.commands import common

    try:
        return _command(parsed, windows)(parsed)
    except CheckinError as error:
        common.complain(error, as_json=parsed.json)
    except BrokenPipeError:  # the reader of our output has gone, as in `checkin … | head -1`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:  # Ctrl+C ends a stream of scans; what was answered is saved
        return 130
    return 1


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    shared = _shared_options()
    parser = argparse.ArgumentParser(
        prog="checkin", description="Registration desk of a forum, offline.", parents=[shared]
    )
    parser.add_argument("--version", action="version", version=checkin.__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def add(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[shared])

    opening = add("open", "open the window (also without any command)")
    opening.add_argument("file", nargs="?", help="an event pack or an attendance file")
    _demo(add("demo", "open the window on an invented event"))
    _init(add("init", "make an event from the organizers' list"))
    _roster(add("roster", "work on the list of attendees"), shared)
    _badge(add("badge", "codes, prints and replacements of badges"), shared)
    _scan(add("scan", "answer codes on stdin, one a line, with a JSON object each"))
    _undo(add("undo", "take back one entry or exit"))
    _find(add("find", "look people up"))
    _report(add("report", "write one day's attendance"))
    _pack(add("pack", "write an event pack, by which other laptops join"))
    _join(add("join", "make this laptop a station of the event in a pack"))
    _supervisor(add("supervisor", "get back in where every PIN is forgotten"), shared)
    _sync(add("sync", "give entries to other stations and take theirs"), shared)
    add("verify", "check journals, signatures and folded tables")
    add("doctor", "say what is installed and connected")
    add("self-test", "try the program out on an event of its own")
    bench = add("bench", "measure speed against bare baselines")
    bench.add_argument("what", choices=["scan", "scanner", "print", "sync"], help="what to measure")
    bench.add_argument("--attendees", type=_count, default=100_000, metavar="N")
    bench.add_argument(
        "--entries", type=_count, metavar="N", help="sync: only catch up on so many entries"
    )
    return parser


def _shared_options() -> argparse.ArgumentParser:
    # suppressed defaults let the options stand before and after the command: `main` has them
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--data", metavar="DIR", help="the event folder")
    shared.add_argument("--json", action="store_true", help="answer in JSON lines")
    shared.add_argument(
        "--at", type=datetime.fromisoformat, metavar="ISO8601", help="work as if it were then"
    )
    return shared


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tour", metavar="OUT", help="drive the window by itself, leave pictures")
    parser.add_argument("--attendees", type=_count, default=520, metavar="N")


def _init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="of the event")
    parser.add_argument("--roster", required=True, metavar="FILE", help="XLSX, ODS or CSV")
    parser.add_argument("--timezone", default="Asia/Baku", metavar="ZONE")
    parser.add_argument("--station", default="Station 1", metavar="NAME")
    parser.add_argument("--checkpoint", action="append", metavar="NAME")
    parser.add_argument("--supervisor", action="append", type=_name_and_pin, metavar="NAME:PIN")


def _roster(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    taking = actions.add_parser("import", help="take a list in", parents=[shared])
    taking.add_argument("file", metavar="FILE")
    taking.add_argument("--sheet", default="", help="of a workbook; the best fitting one otherwise")


def _badge(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    codes = actions.add_parser("codes", help="write everybody's badge code", parents=[shared])
    codes.add_argument("--out", required=True, metavar="FILE.csv")
    sheet = actions.add_parser("sheet", help="write all badges into one PDF", parents=[shared])
    sheet.add_argument("--out", required=True, metavar="FILE.pdf")
    sheet.add_argument("--layout", default="a6", help="badge layout")
    printing = actions.add_parser("print", help="print one badge or all", parents=[shared])
    who = printing.add_mutually_exclusive_group(required=True)
    who.add_argument("attendee", nargs="?", metavar="ATTENDEE")
    who.add_argument("--all", action="store_true")
    printing.add_argument("--printer", required=True, metavar="URL")
    printing.add_argument("--layout", default="", help="badge layout")
    replacing = actions.add_parser("replace", help="give somebody a new badge", parents=[shared])
    replacing.add_argument("attendee", metavar="ATTENDEE")
    replacing.add_argument("--reason", required=True, choices=["lost", "damaged", "data"])
    replacing.add_argument("--printer", default="", metavar="URL")
    replacing.add_argument("--layout", default="", help="badge layout")


def _scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--checkpoint", default="", metavar="NAME")
    parser.add_argument("--direction", choices=["entry", "exit"], default="entry")


def _undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("journal", metavar="JOURNAL")
    parser.add_argument("seq", type=int, metavar="SEQ")
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _find(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("query", nargs="?", metavar="QUERY")
    what.add_argument("--stdin", action="store_true", help="one query a line")
    parser.add_argument("--limit", type=_count, default=5, metavar="N")


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--out", required=True, metavar="FILE.xlsx|.csv|.pdf")


def _pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="FILE.eventpack")
    parser.add_argument("--passphrase-file", required=True, metavar="FILE", help="its first line")


def _join(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pack", required=True, metavar="FILE.eventpack")
    parser.add_argument("--passphrase-file", required=True, metavar="FILE", help="its first line")
    parser.add_argument("--station", required=True, metavar="NAME")


def _supervisor(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    words = "set a supervisor's PIN by the event pack; all stations are told"
    reset = actions.add_parser("reset", help=words, description=words, parents=[shared])
    reset.add_argument("supervisor", type=_name_and_pin, metavar="NAME:PIN")
    reset.add_argument("--pack", required=True, metavar="FILE.eventpack")
    reset.add_argument("--passphrase-file", required=True, metavar="FILE", help="its first line")


def _sync(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, words: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=words, description=words, parents=[shared])

    giving = add("export", "write all that is known to a file, or into a shared folder")
    giving.add_argument("target", metavar="FILE.attend|DIR")
    taking = add("import", "take in attendance files, and all those in folders")
    taking.add_argument("sources", nargs="+", metavar="FILE|DIR")
    taking.add_argument("--salvage", action="store_true", help="take what is left of damage")
    add("status", "say what is known of each station")
    add("doubles", "list who was let in at two stations that were apart")
    resolving = add("resolve", "note that a double admission was looked at")
    resolving.add_argument("journal", metavar="JOURNAL")
    resolving.add_argument("seq", type=int, metavar="SEQ")
    resolving.add_argument("--note", required=True, metavar="TEXT")
    revoking = add("revoke", "let nothing in that a station writes from now on")
    revoking.add_argument("station", metavar="STATION")
    revoking.add_argument("--reason", required=True, metavar="TEXT")
    # for windows only, so that help does not list it
    actions.add_parser("sealing").add_argument("what", choices=["seal", "unseal"])
    serving = add("serve", "keep this event folder equal with others over the network")
    serving.add_argument("--listen", default="", metavar="ADDR", help="IP[:PORT]; all otherwise")
    serving.add_argument("--connect", action="append", metavar="ADDR", help="of another station")
    serving.add_argument("--beside", action="store_true", help="give way to a window")
    serving.add_argument("--journal", default="", metavar="ID", help="what that window writes")


def _command(parsed: argparse.Namespace, windows: Mapping[str, Command]) -> Command:
    """Return what runs the command; only its own module is loaded, for a quick start."""
    if parsed.command in windows:
        return windows[parsed.command]
    return _load(*_PLACES[parsed.command, getattr(parsed, "action", "")])


def _load(module: str, function: str) -> Command:
    command: Command = getattr(importlib.import_module(f"checkin.commands.{module}"), function)
    return command


def load_commands() -> int:
    """Load every command and return how many there are: a freeze may have left one behind.

    Raises:
        ImportError, AttributeError: One is missing.
    """
    return len([_load(*place) for place in _PLACES.values()])


def _with_default(arguments: Sequence[str]) -> Sequence[str]:
    """Return `arguments`, with `open` where no command is named, or a file is in its place."""
    rest = list(arguments)
    while rest and rest[0].startswith("-"):
        if rest[0] in ("-h", "--help", "--version"):
            return arguments
        takes_value = rest[0] in ("--data", "--at")
        rest = rest[2:] if takes_value else rest[1:]
    if not rest:
        return [*arguments, "open"]
    is_file = rest[0].lower().endswith((PACK, ATTENDANCE))  # as a double click names it
    before = len(arguments) - len(rest)
    return [*arguments[:before], "open", *rest] if is_file else arguments


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _name_and_pin(text: str) -> tuple[str, str]:
    name, separator, pin = text.rpartition(":")
    if not (separator and name.strip() and pin.strip()):
        raise argparse.ArgumentTypeError("say NAME:PIN")
    if not LEAST_PIN <= len(pin.strip()) <= MOST_PIN:
        raise argparse.ArgumentTypeError(f"a PIN has {LEAST_PIN} to {MOST_PIN} digits or letters")
    return name.strip(), pin.strip()
