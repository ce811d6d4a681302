"""Keeps the index of names in a folder, so that the next start need not build it again.

The folder is a cache: whatever is wrong with it, the index is built anew, in memory if need be.
A stamp beside the index says what it was built from and what its files must add up to; it is
written last and taken away before a change, so an index without a right stamp is never used.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from checkin.collector import without_collector
from checkin.names_engine import SCHEMA_VERSION, IndexUnusable, NameEngine

_log = logging.getLogger(__name__)

_STAMP = "stamp.json"


class NameCache:
    """The folder that holds at most one index and its stamp."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index_name = ""  # of the sub-folder in use; empty where the index is in memory

    def load(self, fingerprint: str) -> NameEngine | None:
        """Return the kept index if it is whole and was built from `fingerprint`."""
        try:
            stamp = json.loads((self._folder / _STAMP).read_text(encoding="utf-8"))
            index_name = str(stamp["index"])
            if stamp != self._stamp(index_name, fingerprint):
                return None
            engine = NameEngine.open(self._folder / index_name)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, IndexUnusable) as error:
            _log.warning("the index of names is built again: %s", error)
            return None
        self._index_name = index_name
        return engine

    def build(self, records: Iterable[str], fingerprint: str, *, keep: bool = True) -> NameEngine:
        """Return a new index of `records`; it is kept if wanted and if the folder allows it."""
        with without_collector():
            return self._built(list(records), fingerprint, keep)

    def _built(self, records: list[str], fingerprint: str, keep: bool) -> NameEngine:
        if not keep:
            return self._in_memory(records)
        try:
            engine = self._new_engine()
            engine.write((), records, many=True)
        except (OSError, IndexUnusable) as error:
            _log.warning("the index of names is kept in memory only: %s", error)
            return self._in_memory(records)
        self.seal(fingerprint)
        return engine

    def _in_memory(self, records: list[str]) -> NameEngine:
        self._index_name = ""
        engine = NameEngine.in_memory()
        engine.write((), records, many=True)
        return engine

    def break_seal(self) -> None:
        """Say that the kept index is about to change.

        Raises:
            OSError: The stamp cannot be taken away, so the index must stay as it is.
        """
        (self._folder / _STAMP).unlink(missing_ok=True)

    def seal(self, fingerprint: str) -> None:
        """Say that the kept index now stands for `fingerprint`."""
        if not self._index_name:
            return
        target = self._folder / _STAMP
        draft = target.with_suffix(".new")
        try:
            stamp = self._stamp(self._index_name, fingerprint)
            draft.write_text(json.dumps(stamp), encoding="utf-8")
            os.replace(draft, target)
        except OSError as error:
            _log.warning("the index of names will be built again at the next start: %s", error)

    def _new_engine(self) -> NameEngine:
        """Make an empty index in a folder of its own, and drop what was there before."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self.break_seal()
        for old in self._folder.glob("index-*"):
            shutil.rmtree(old, ignore_errors=True)  # Windows keeps open files; the next start tries
        self._index_name = f"index-{uuid4().hex[:8]}"
        return NameEngine.create(self._folder / self._index_name)

    def _stamp(self, index_name: str, fingerprint: str) -> dict[str, object]:
        return {
            "schema": SCHEMA_VERSION,
            "fingerprint": fingerprint,
            "index": index_name,
            "files": _checksums(self._folder / index_name),
        }


def _checksums(folder: Path) -> dict[str, int]:
    """Return a checksum for each file: a damaged index must not reach the engine at all."""
    sums = {}
    for file in sorted(folder.iterdir()):
        if file.suffix != ".lock":
            with suppress(FileNotFoundError):
                sums[file.name] = zlib.crc32(file.read_bytes())
    return sums
