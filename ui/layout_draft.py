"""Badge layouts while they are being changed: what they were before, and what is saved."""

from __future__ import annotations

from pathlib import Path

from checkin.badge import layout_files
from checkin.badge.layout import BadgeLayout
from checkin.errors import CheckinError

_MOST = 200  # changes that can be taken back


class LayoutDraft:
    """One layout with its history. One that comes with the program cannot be changed."""

    def __init__(self, layout: BadgeLayout, *, is_shipped: bool) -> None:
        self.is_shipped = is_shipped
        self.layout = layout
        self.saved = layout
        self._before: list[BadgeLayout] = []
        self._gesture = 0

    @property
    def is_changed(self) -> bool:
        """Whether it is not what is on the disk."""
        return self.layout != self.saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def change(self, layout: BadgeLayout, gesture: int = 0) -> None:
        """Take up another look.

        Args:
            layout: The look.
            gesture: What the change belongs to, as all steps of one drag do: they are taken
                back together. 0 for a change of its own.
        """
        if self.is_shipped or layout == self.layout:
            return
        if not gesture or gesture != self._gesture:
            self._before = [*self._before[-_MOST + 1 :], self.layout]
        self._gesture = gesture
        self.layout = layout

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self.layout = self._before.pop()
            self._gesture = 0

    def mark_saved(self) -> None:
        """Note that what it is now is on the disk."""
        self.saved = self.layout


class LayoutDrafts:
    """All layouts of an event, and which of them is looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts: dict[str, LayoutDraft] = {}  # by the id of the layout
        self.chosen = ""

    @property
    def current(self) -> LayoutDraft:
        """The one that is looked at."""
        return self._drafts[self.chosen]

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """Pairs of an id and a title."""
        return tuple((key, draft.layout.title) for key, draft in self._drafts.items())

    def read(self) -> tuple[CheckinError, ...]:
        """Take up what is on the disk, and keep what was changed and not saved.

        Returns:
            What is wrong with files that are left out.
        """
        found = layout_files.layouts(self._folder)
        own = {each.id for each in found.own}
        drafts = {each.id: LayoutDraft(each, is_shipped=each.id not in own) for each in found.all}
        changed = {key: draft for key, draft in self._drafts.items() if draft.is_changed}
        self._drafts = drafts | changed
        return tuple(found.mistakes)

    def choose(self, layout_id: str) -> None:
        """Look at the layout with this id; at the first where there is no such."""
        self.chosen = layout_id if layout_id in self._drafts else next(iter(self._drafts))

    def forget(self) -> None:
        """Have none of the layout that is looked at, whatever was changed in it."""
        del self._drafts[self.chosen]

    def __contains__(self, layout_id: str) -> bool:
        return layout_id in self._drafts

    def nearest(self, gone: BadgeLayout) -> str:
        """Return the id of the layout that is most like one that is gone."""
        others = [draft.layout for draft in self._drafts.values()]
        return min(others, key=lambda each: (abs(each.width_mm - gone.width_mm), each.id)).id
