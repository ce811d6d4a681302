"""The layouts of an event's own: entries like its checkpoints, and files that people can edit.

What prints reads the files in `layouts/` of the event folder. Here they are kept at what the
journal says, and a file that somebody edited or put there is journaled, so that every station
prints the same badge. Only the file of a layout in use here outlasts its removal elsewhere, until
somebody chooses another one: a queue in front of the desk must not end with that.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checkin import memory_file
from checkin.badge import layout, layout_files
from checkin.badge.layout import BadgeLayout, LayoutUnusable
from checkin.badge.layout_files import LayoutNotSaved
from checkin.badge_logos import EventLogos
from checkin.errors import CheckinError
from checkin.journal import Draft
from checkin.session import Session

LARGEST_BYTES = 32_768  # ten times what a layout with every element has
KIND = "layout.defined"
PREFIX = "layout:"
_MEMORY = ".shared.json"  # in the folder of layouts: what each file was when it was journaled
_ID = re.compile(r"\w[\w .()-]{0,78}[\w)]|\w")
_GONE = "-"  # instead of a checksum
_KEPT = "kept "  # before the checksum of a file whose layout was removed elsewhere
log = logging.getLogger(__name__)


class EventLayouts:
    """The layouts of one event's own, at one station."""

    def __init__(self, opened: Session, in_use: Callable[[], str] = lambda: "") -> None:
        """Take the layouts of an event; `in_use` returns the id of the one used at this station."""
        self._session = opened
        self._in_use = in_use
        self._kept = ""  # id of the one in use, where it was removed elsewhere
        self._seen: list[tuple[str, str, int]] | None = None
        self._logos = EventLogos(opened)
        self._unwritten: set[str] = set()  # whose files could not be made what the journal says

    @property
    def removed_elsewhere(self) -> str:
        """The title of the layout in use here where another station removed it, else nothing.

        Badges are printed in it until another one is chosen. Saving it brings it back everywhere.
        """
        if not self._kept or self._kept != self._in_use():
            return ""
        text = _read(self._file(self._kept))
        return layout.parse(text, f"{self._kept}.toml").title if text else ""

    def save(self, chosen: BadgeLayout) -> None:
        """Keep a layout, here and at every other station.

        Raises:
            LayoutUnusable: It has a mistake.
            LayoutNotSaved: Its file cannot be written.
            NotSaved: The journal cannot be written; the file here is the new one already.
        """
        layout_files.save(chosen, self._session.folder)
        before = self._remembered()
        if before.get(chosen.id, "").startswith(_KEPT):  # it is wanted again, changed or not
            self._remember({**before, chosen.id: ""})
        self.settle()

    def remove(self, layout_id: str) -> None:
        """Take a layout of the event's own away, here and at every other station.

        Raises:
            LayoutNotSaved: Its file cannot be deleted.
            NotSaved: The journal cannot be written; nothing was changed.
        """
        file = self._file(layout_id)
        if PREFIX + layout_id in self._facts():
            self._record(layout_id, {"removed": True})
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise LayoutNotSaved(f"{file}: {error.strerror}", layout=layout_id) from error
        self._remember({**self._remembered(), layout_id: _GONE})

    def follow(self) -> None:
        """Take over what other stations changed, if they did; cheap where they did not."""
        is_kept_in_vain = self._kept and self._kept != self._in_use()
        if is_kept_in_vain or self._versions() != self._seen:
            try:
                self.settle()
            except CheckinError as error:
                log.warning("a layout could not be journaled: %s", error)
        else:
            self._logos.follow()

    def settle(self) -> None:
        """Bring the files and the journal to the same, whichever of them was changed.

        Where both were, the journal's comes under its name and the file's under another. A file
        with a mistake is left alone until somebody puts it right.

        Raises:
            NotSaved: A changed file could not be journaled.
        """
        if self._session.read_only:
            return
        before = self._remembered()
        facts = {key.removeprefix(PREFIX): body for key, body in self._facts().items()}
        files = {path.stem: path for path in self._folder.glob("*.toml")}
        after: dict[str, str] = {}
        self._unwritten.clear()
        for layout_id in sorted({*facts, *files}):
            if layout_id in files and _read(files[layout_id]) is None:
                after[layout_id] = before.get(layout_id, "")
                continue
            said = _text_of(layout_id, facts[layout_id]) if layout_id in facts else None
            found = _read(files[layout_id]) if layout_id in files else None
            after[layout_id] = self._settle_one(layout_id, said, found, before.get(layout_id))
        if after != before:
            self._remember(after)
        self._kept = next((id_ for id_, was in after.items() if was.startswith(_KEPT)), "")
        self._seen = None if self._unwritten else self._versions()
        self._logos.settle()

    def _settle_one(
        self, layout_id: str, said: str | None, found: str | None, before: str | None
    ) -> str:
        """Settle one layout, and return the checksum of what its file is now.

        A file that cannot be written just now stays remembered as what it is: it would be taken
        for an edit otherwise, and undo the change everywhere.

        Args:
            layout_id: Which one.
            said: Its text in the journal: empty where it was removed, None where it is not known.
            found: The text of its file, None where there is none that can be used.
            before: The checksum of what both were when this was done last.
        """
        is_edited = found is not None and _checksum(found) != (before or "").removeprefix(_KEPT)
        is_news = said is not None and _checksum(said) != before
        if found is not None and is_edited and said != found:
            if is_news and said:
                return self._keep_both(layout_id, said, found)
            self._record(layout_id, {"toml": found})
            return _checksum(found)
        if said is None or said == found:
            return _checksum(found or "")
        if found and not said and layout_id == self._in_use():
            return _KEPT + _checksum(found)
        return _checksum(said) if self._write(layout_id, said) else before or ""

    def _keep_both(self, layout_id: str, said: str, found: str) -> str:
        """Give a layout that was edited here and elsewhere a name of its own."""
        mine = layout.parse(found, f"{layout_id}.toml")
        copy = layout_files.copy_of(mine, self._session.folder)
        layout_files.save(copy, self._session.folder)
        self._record(copy.id, {"toml": layout_files.to_toml(copy)})
        return _checksum(said if self._write(layout_id, said) else found)

    def _write(self, layout_id: str, text: str) -> bool:
        """Make the file what the journal says; one that cannot be written is tried again.

        Returns:
            Whether it is: on Windows a file that is open in an editor stays what it was.
        """
        try:
            if text:
                chosen = layout.parse(text, f"{layout_id}.toml")
                layout_files.write(self._file(layout_id), text, chosen.title)
            else:
                self._file(layout_id).unlink(missing_ok=True)
        except (OSError, CheckinError) as error:
            log.warning("the layout %s could not be taken over: %s", layout_id, error)
            self._unwritten.add(layout_id)
            return False
        return True

    def _record(self, layout_id: str, body: dict[str, Any]) -> None:
        if not _ID.fullmatch(layout_id):
            log.warning("a layout cannot be shared under the name %r", layout_id)
            return
        self._session.record([Draft(KIND, PREFIX + layout_id, body)])

    @property
    def _folder(self) -> Path:
        return layout_files.own_folder(self._session.folder)

    def _file(self, layout_id: str) -> Path:
        return self._folder / f"{layout_id}.toml"

    def _facts(self) -> dict[str, dict[str, Any]]:
        return self._session.projection.settled(PREFIX)

    def _versions(self) -> list[tuple[str, str, int]]:
        """Return which entries the layouts come from."""
        return self._session.projection.versions(PREFIX)

    def _remembered(self) -> dict[str, str]:
        kept = memory_file.read(self._folder / _MEMORY)
        return {str(layout_id): str(checksum) for layout_id, checksum in kept.items()}

    def _remember(self, checksums: dict[str, str]) -> None:
        try:
            self._folder.mkdir(exist_ok=True)
            memory_file.write(self._folder / _MEMORY, checksums)
        except OSError as error:
            log.warning("what the layouts were could not be kept: %s", error)


def _text_of(layout_id: str, body: dict[str, Any]) -> str | None:
    """Return the text of a layout in the journal: empty once removed, None where it is nonsense.

    Another station signed it, which does not mean that it makes sense.
    """
    if body.get("removed"):
        return ""
    text = body.get("toml")
    if not (isinstance(text, str) and _ID.fullmatch(layout_id) and _is_usable(text, layout_id)):
        log.warning("the layout %r of another station cannot be used", layout_id)
        return None
    return text


def _read(path: Path) -> str | None:
    """Return the text of a file that is a layout."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return text if _is_usable(text, path.stem) else None


def _is_usable(text: str, layout_id: str) -> bool:
    if len(text.encode()) > LARGEST_BYTES:
        return False
    try:
        layout.parse(text, f"{layout_id}.toml")
    except LayoutUnusable:
        return False
    return True


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest() if text else _GONE
