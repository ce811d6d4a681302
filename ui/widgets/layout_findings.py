"""What somebody should look at in a layout, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.badge.review import Finding
from ui.level import Level
from ui.widgets import layout_words
from ui.widgets.form import Words
from ui.widgets.status_words import StatusWords

MOST = 4  # more would push the fields away


class LayoutFindings(QWidget):
    """Says the worst findings first, how many more there are, or that there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(StatusWords() for _ in range(MOST))
        self.more = Words("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (*self.lines, self.more):
            column.addWidget(widget)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said."""
        return tuple(line.text() for line in self.lines if not line.isHidden())

    def show_findings(self, findings: tuple[Finding, ...], names: tuple[str, ...]) -> None:
        """Say what was found.

        Args:
            findings: The worst first.
            names: What the elements of the layout are called.
        """
        said = [(layout_words.level(each), layout_words.sentence(each, names))
                for each in findings]  # fmt: skip
        said = list(dict.fromkeys(said)) or [(Level.OK, self.tr("This badge is all right."))]
        for line, (level, text) in zip(
            self.lines, [*said, *[(Level.OFF, "")] * MOST], strict=False
        ):
            line.show_status(level, text)
        count = QLocale().toString(len(said) - MOST)
        self.more.say(self.tr("and {count} more").format(count=count) if len(said) > MOST else "")
