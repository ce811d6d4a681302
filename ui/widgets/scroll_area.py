"""Room for a part that may be higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """Scrolls up and down only: what is in it is always as wide as the room there is."""

    def __init__(
        self,
        part: QWidget | None = None,
        *,
        takes_focus: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show `part`.

        Args:
            part: What is scrolled; it can be set later, too.
            takes_focus: Whether Tab stops here, so that the arrow keys scroll.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not takes_focus:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if part is not None:
            self.setWidget(part)
