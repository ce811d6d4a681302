"""The logos of an event: entries like its layouts, so that a new one is on badges everywhere.

What prints reads the files in `images/` of the event folder. Logos among them, which are the same
on every badge, are kept at what the journal says; one that somebody put there or changed is
journaled, brought to a moderate size. Photos of people are not: there are hundreds of them.
"""

from __future__ import annotations

import base64
import hashlib
import logging
from pathlib import Path
from typing import Any

from checkin import memory_file
from checkin.badge import layout, pictures
from checkin.badge.layout import Kind, LayoutUnusable
from checkin.errors import CheckinError
from checkin.journal import Draft
from checkin.session import Session
from checkin.whole_file import written_whole

LARGEST_BYTES = 65_536
KIND = "logo.defined"
PREFIX = "logo:"
LAYOUTS = "layout:"
_MEMORY = ".shared.json"  # in the folder of pictures: what each logo was when it was settled
_HUGE_BYTES = 64 << 20
log = logging.getLogger(__name__)


class EventLogos:
    """The logos of one event at one station."""

    def __init__(self, opened: Session) -> None:
        self._session = opened
        self._folder = opened.folder / pictures.FOLDER
        self._seen: list[tuple[str, str, int]] | None = None

    def follow(self) -> None:
        """Take over what other stations changed, if they did; cheap where they did not."""
        if self._versions() != self._seen:
            try:
                self.settle()
            except CheckinError as error:
                log.warning("a logo could not be journaled: %s", error)

    def settle(self) -> None:
        """Bring the pictures and the journal to the same, whichever of them was changed.

        A picture that was changed here is the newer one; but what lay here before anything was
        known of it gives way to what the journal says.

        Raises:
            NotSaved: A changed logo could not be journaled.
        """
        if self._session.read_only:
            return
        before = self._remembered()
        facts = self._session.projection.settled(PREFIX)
        after = {
            key: self._settle_one(key, facts.get(PREFIX + key, {}), before.get(key, ["", ""]))
            for key in self._keys()
        }
        if after != before:
            self._remember(after)
        self._seen = self._versions()

    def keep_as_packed(self) -> None:
        """Take the logos that lie here for what others have, too: they came with the pack."""
        found = {key: [self._checksum_here(key), ""] for key in self._keys()}
        self._remember({key: each for key, each in found.items() if each[0]})

    def _keys(self) -> list[str]:
        """Return what layouts call their logos: a name without an ending, or a file."""
        found = {pictures.LOGO}
        for subject, body in self._session.projection.settled(LAYOUTS).items():
            try:
                made = layout.parse(str(body.get("toml", "")), f"{subject}.toml")
            except LayoutUnusable:
                continue
            found |= {each.image for each in made.elements if each.kind is Kind.LOGO and each.image}
        return sorted(found)

    def _settle_one(self, key: str, body: dict[str, Any], before: list[str]) -> list[str]:
        """Settle one logo; return the checksums of its file and of what the journal says."""
        was_here, was_said = before
        said = _read(key, body)
        news = _checksum(*said) if said else ""
        here = self._checksum_here(key)
        is_changed = here and here not in (was_here, news)
        if is_changed and (was_here or not news):
            return [here, self._share(key) or news]
        if said and (not here or news not in (was_said, here)):
            return [news, news] if self._write(key, *said) else [was_here, was_said]
        return [here, news]

    def _share(self, key: str) -> str:
        """Journal the picture that lies here; return its checksum, nothing where it is none."""
        from checkin.badge import picture_copy  # it loads a part of Qt, which only this needs

        path = pictures.find(self._folder, [key])
        if path is None:
            return ""
        copy = picture_copy.moderate(path, LARGEST_BYTES, same_kind=path.name == key)
        if copy is None:
            log.warning("the logo %s cannot be shared: it is no picture, or stays too large", key)
            return ""
        body = {"file": copy.name, "data": base64.b64encode(copy.data).decode()}
        self._session.record([Draft(KIND, PREFIX + key, body)])
        return _checksum(copy.name, copy.data)

    def _write(self, key: str, name: str, data: bytes) -> bool:
        """Put a logo into the folder, in place of those that are called so with other endings."""
        path = self._folder / name
        try:
            self._folder.mkdir(exist_ok=True)
            with written_whole(path) as file:
                file.write(data)
            while (other := pictures.find(self._folder, [key])) and not other.samefile(path):
                other.unlink()
        except OSError as error:
            log.warning("the logo %s could not be taken over: %s", name, error)
            return False
        return True

    def _checksum_here(self, key: str) -> str:
        path = pictures.find(self._folder, [key])
        try:
            if path is None or path.stat().st_size > _HUGE_BYTES:
                return ""
            return _checksum(path.name, path.read_bytes())
        except OSError:
            return ""

    def _versions(self) -> list[tuple[str, str, int]]:
        return self._session.projection.versions(PREFIX)

    def _remembered(self) -> dict[str, list[str]]:
        kept = memory_file.read(self._folder / _MEMORY)
        try:
            return {str(key): [str(here), str(said)] for key, (here, said) in kept.items()}
        except (ValueError, TypeError):  # somebody else wrote it
            return {}

    def _remember(self, found: dict[str, list[str]]) -> None:
        if not any(map(any, found.values())):
            return  # an event without logos needs no folder of pictures
        try:
            self._folder.mkdir(exist_ok=True)
            memory_file.write(self._folder / _MEMORY, found)
        except OSError as error:
            log.warning("what the logos were could not be kept: %s", error)


def _read(key: str, body: dict[str, Any]) -> tuple[str, bytes] | None:
    """Return the file of a logo in the journal and what is in it; None where it is nonsense.

    Another station signed it, which does not mean that it makes sense.
    """
    name, text = str(body.get("file", "")), body.get("data")
    if not (isinstance(text, str) and pictures.may_be_called(name) and _name_fits(key, name)):
        return None
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return (name, data) if 0 < len(data) <= LARGEST_BYTES else None


def _name_fits(key: str, name: str) -> bool:
    """Tell whether what layouts call `key` is found in a file of that name."""
    return key in (name, Path(name).stem)


def _checksum(name: str, data: bytes) -> str:
    return hashlib.sha256(name.encode() + b"\0" + data).hexdigest()
