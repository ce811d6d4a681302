"""`checkin sync serve`: keeps the event folder equal with those of other stations in the network.

It speaks JSON lines. On stdout, each with a key `is`:

    ready, status   this station: station, name, network (open, no-network, failed), addresses,
                    entries, digest, typed (addresses to connect to), others (laptops of other
                    events that are in the network), and
                    peers: station, name, addresses, version, entries, digest, offset_s (of its
                    clock), heard_s (ago), same (whether it holds the same). At least every 3 s.
    peer            a station came (up: true) or went; the same keys as in status
    merged          new (entries), subjects, from (station, name, new), doubles
    alarm           code and details
    error           the process cannot work: error, message and details
    bye             it ends

On stdin, each with a key `do`: quit · entries-committed · connect and forget with an address ·
status.
"""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
import threading
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, NoReturn

from checkin import session
from checkin.clock import SystemClock
from checkin.commands.common import MAX_LINE, event_folder
from checkin.errors import AlreadyOpen, CheckinError
from checkin.folder_lock import FolderLock
from checkin.store_trouble import damage_told
from checkin.sync import lan_addresses

_LOCK_NAME = "network.lock"
_PREDECESSOR_S = 4.0  # a process that a window left behind ends within three
_LAST_S = 2.0  # after quit: a connection that went silent keeps nobody waiting longer


class SyncAlreadyRunning(CheckinError):
    """Another process keeps this event folder in the network already."""

    code = "sync-already-running"


class SyncUnavailable(CheckinError):
    """The network engine does not run on this machine; files still go by stick."""

    code = "sync-unavailable"


def serve(arguments: Namespace) -> int:
    """Take part in the network until somebody says quit; the process ends with it."""
    folder = event_folder(arguments)
    with _own_stdout() as out, _errors_told(out), _alone(folder), damage_told(folder):
        addresses = [lan_addresses.parse(address) for address in arguments.connect or ()]
        host, port = _listening(arguments.listen)
        lan = _engine()
        opened = session.open_beside(folder, SystemClock())
        with closing(opened.store):
            options = lan.Options(
                lan.Listening(host, port),
                [f"{known}:{number}" for known, number in addresses],
                beside_desk=arguments.beside,
                running=arguments.journal,
            )
            station = lan.Lan(opened, options, _teller(out))
            _obey_signals(station.command)
            _listen_to_stdin(station.command, out)
            station.run()
    _leave(0)


def _leave(code: int) -> NoReturn:
    """End the process here, with all of ours put away.

    Threads of the engine may still wait for connections that went silent. One that came back while
    Python takes itself apart would abort the process.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _listening(text: str) -> tuple[str, int]:
    if not text:
        return "", lan_addresses.PORT
    host, port = lan_addresses.parse(text)
    return lan_addresses.resolved(host), port


def _engine() -> Any:  # noqa: ANN401 - the module
    try:
        from checkin.sync import lan
    except ImportError as error:
        raise SyncUnavailable(f"no network engine: {error}") from error
    return lan


@contextmanager
def _own_stdout() -> Iterator[IO[str]]:
    """Keep stdout for our lines: whatever a library writes there goes to stderr."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    with os.fdopen(kept, "w", encoding="utf-8", buffering=1) as out:
        try:
            yield out
        finally:
            with suppress(OSError):
                out.flush()
            os.dup2(kept, 1)


@contextmanager
def _errors_told(out: IO[str]) -> Iterator[None]:
    """Tell the window by a line, too, why this cannot work."""
    try:
        yield
    except CheckinError as error:
        _teller(out)(
            {"is": "error", "error": error.code, "message": str(error), "details": error.details}
        )
        raise


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep a second process of this kind out of `folder`."""
    if not folder.is_dir():
        session.open_to_read(folder, SystemClock())  # raises NoEventHere
    lock = FolderLock(folder, _LOCK_NAME)
    until_s = time.monotonic() + _PREDECESSOR_S
    while True:
        try:
            lock.acquire()
            break
        except AlreadyOpen as error:
            if time.monotonic() > until_s:
                raise SyncAlreadyRunning(
                    f"{folder} is in the network already", folder=str(folder)
                ) from error
            time.sleep(0.1)
    try:
        yield
    finally:
        lock.release()


def _teller(out: IO[str]) -> Callable[[Mapping[str, Any]], None]:
    lock = threading.Lock()

    def tell(value: Mapping[str, Any]) -> None:
        with lock, suppress(OSError, ValueError):  # the reader may have gone
            out.write(json.dumps(value, ensure_ascii=False) + "\n")
            out.flush()

    return tell


def _obey_signals(command: Callable[[str], None]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: _quit(command))


def _quit(command: Callable[..., None]) -> None:
    """End soon, and in any case: closing connections that went silent can take ten seconds."""
    last = threading.Timer(_LAST_S, os._exit, (0,))
    last.daemon = True
    last.start()
    command("quit")


def _listen_to_stdin(command: Callable[..., None], out: IO[str]) -> None:
    thread = threading.Thread(target=_read_stdin, args=(command, out), daemon=True, name="stdin")
    thread.start()


def _read_stdin(command: Callable[..., None], out: IO[str]) -> None:
    # unbuffered: a thread that waits with the lock of a buffer aborts the end of the process
    source = os.fdopen(os.dup(0), "rb", buffering=0)
    while line := source.readline(MAX_LINE):
        try:
            body = json.loads(line)
            do = body.pop("do")
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        if do == "quit":
            _quit(command)
        else:
            command(do, body)
    if stat.S_ISFIFO(os.fstat(source.fileno()).st_mode):
        _quit(command)  # whoever started this has gone
