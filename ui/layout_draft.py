"""A badge layout while it is being changed: what it was before each change, and what is saved."""

from __future__ import annotations

from checkin.badge.layout import BadgeLayout

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
