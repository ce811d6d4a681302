"""The program's entry: commands are in the core, windows come from here when asked for."""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace

from checkin import cli


def main() -> int:
    """Run the command that the command line names."""
    _name_files_in_unicode()
    _speak_unicode()
    windows = {"open": _open, "demo": _demo, "self-test": _self_test, "bench": _bench}
    return cli.main(sys.argv[1:], windows)


def _name_files_in_unicode() -> None:
    """Begin again in Python's UTF-8 mode where the system's language has letters of its own only.

    In locales such as `ru_RU.KOI8-R` or `tr_TR` no file could be called after most of our guests.
    How Python names files is settled before it reads its first line, so nothing less helps.
    """
    is_first = os.environ.get("PYTHONUTF8") is None and not getattr(sys, "frozen", False)
    if sys.platform == "linux" and is_first and sys.getfilesystemencoding() != "utf-8":
        os.environ["PYTHONUTF8"] = "1"
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _speak_unicode() -> None:
    """Let names in every alphabet out, whatever the system thinks of its terminal."""
    if sys.platform == "linux" and not any(map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))):
        os.environ["LC_ALL"] = "C.UTF-8"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # there is none in a program without console
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def load_core() -> None:
    """Load what knows no Qt before what does.

    PySide reads the source of every module that is imported after it, to look for its own name.
    """
    import checkin.desk  # noqa: F401


def _open(arguments: Namespace) -> int:
    load_core()
    from ui import app

    return app.open_window(arguments)


def _demo(arguments: Namespace) -> int:
    load_core()
    from ui import app, tour

    return tour.run(arguments) if arguments.tour else app.open_demo(arguments)


def _self_test(arguments: Namespace) -> int:
    from ui import self_test

    return self_test.run(arguments)


def _bench(arguments: Namespace) -> int:
    from ui import bench

    return bench.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
