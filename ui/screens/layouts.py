"""The page where badges get their looks: what stands where, seen on a real person's badge."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from checkin.badge.arrange import addable
from checkin.badge.layout import BadgeLayout, Kind
from checkin.badge.review import UNUSABLE, Finding
from ui.sentences import Sentence
from ui.widgets import layout_words
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.element_fields import ElementFields
from ui.widgets.element_list import BADGE, ElementList
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Choice, Words
from ui.widgets.keys import add_key
from ui.widgets.layout_canvas import LayoutCanvas
from ui.widgets.layout_findings import LayoutFindings
from ui.widgets.message_bar import MessageBar
from ui.widgets.page import EVEN_MARGINS, MARGIN_PX, Page
from ui.widgets.scroll_area import ScrollArea

LEFT_SHARE, RIGHT_SHARE = 0.22, 0.25  # of the width
LEFT_PX, RIGHT_PX = (210, 300), (240, 330)  # least and most


@dataclass(frozen=True, slots=True)
class LayoutView:
    """One layout as it is shown, and what can be done with it."""

    layout: BadgeLayout
    is_shipped: bool = False
    is_changed: bool = False
    can_undo: bool = False
    chosen: int = BADGE  # place of the element that is chosen
    findings: tuple[Finding, ...] = ()


class LayoutsPage(Page):
    """Shows a layout on somebody's badge, and tells what shall be changed in it.

    Signals:
        layout_chosen: The layout with this id shall be shown.
        copy_requested: A copy of the layout that is shown is wanted.
        delete_requested: The layout that is shown shall be deleted.
        save_requested: The layout that is shown shall be saved.
        undo_requested: The last change shall be taken back.
        element_chosen: The element at this place is the one to be changed.
        element_switched: The place of an element, and whether it shall be printed.
        element_added: An element of this Kind shall be put on the badge.
        element_removed: The place of the element that shall be taken off.
        element_wanted: The chosen element shall be this Element.
        box_wanted: The place of an element, its Box, and the number of the gesture.
        badge_wanted: The layout shall be this BadgeLayout: another title or size.
    """

    layout_chosen = Signal(str)
    copy_requested = Signal()
    delete_requested = Signal()
    save_requested = Signal()
    undo_requested = Signal()
    element_chosen = Signal(int)
    element_switched = Signal(int, bool)
    element_added = Signal(object)
    element_removed = Signal(int)
    element_wanted = Signal(object)
    box_wanted = Signal(int, object, int)
    badge_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: LayoutView | None = None
        self.undo, self.save = QPushButton(), QPushButton()
        self.save.setObjectName("primary")
        self.layouts = Choice()
        self.copy, self.delete = QPushButton(), QPushButton()
        self.add, self.remove = QPushButton(), QPushButton()
        self.kinds = QMenu(self.add)
        self.hint = Words("hint")
        self.elements = ElementList()
        self.canvas = LayoutCanvas()
        self.preview = BadgePreview(paper=self.canvas)
        self.fields, self.findings = ElementFields(), LayoutFindings()
        self.messages = MessageBar()
        self._arrange()
        self._connect()
        self.retranslate()

    # what the page is told

    @Slot(object, str)
    def show_layouts(self, layouts: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer layouts, pairs of an id and a title."""
        self.layouts.fill(layouts)
        self.layouts.choose(chosen)

    @Slot(object)
    def show_view(self, view: LayoutView) -> None:
        """Show a layout as it is now."""
        self._view = view
        self._show()

    @Slot(QImage)
    def show_badge(self, image: QImage, name: str, place: int, count: int) -> None:
        """Show somebody's badge, at `place` of `count` people."""
        self.preview.show_badge(image, name, place, count)

    @Slot(object, str)
    def show_message(self, sentence: Sentence, level: str = "ok") -> None:
        """Say what was done, or what went wrong."""
        self.messages.show_message(sentence, level)

    def resizeEvent(self, event: QResizeEvent) -> None:
        least, most = LEFT_PX
        self._left.setFixedWidth(max(least, min(most, round(self.width() * LEFT_SHARE))))
        least, most = RIGHT_PX
        self._right.setFixedWidth(max(least, min(most, round(self.width() * RIGHT_SHARE))))
        super().resizeEvent(event)

    # inside

    def _arrange(self) -> None:
        self.header.add_action(self.undo)
        self.header.add_action(self.save)
        self._left, self._right = QWidget(), QWidget()
        left = _column(self._left)
        left.addWidget(self.layouts)
        files = FlowLayout(fills=True)
        files.addWidget(self.copy)
        files.addWidget(self.delete)
        left.addLayout(files)
        left.addWidget(self.hint)
        left.addWidget(self.elements, 1)
        left.addWidget(self.add)
        left.addWidget(self.messages)
        inner = QWidget()
        about = _column(inner)
        about.setContentsMargins(0, 0, 8, 0)
        about.addWidget(self.fields)
        about.addWidget(self.remove)
        about.addStretch(1)
        right = _column(self._right)
        right.addWidget(ScrollArea(inner, takes_focus=False), 1)
        right.addWidget(self.findings)
        body = QHBoxLayout()
        body.setSpacing(MARGIN_PX - 4)
        body.addWidget(self._left)
        body.addWidget(self.preview, 1)
        body.addWidget(self._right)
        self.fill(body, EVEN_MARGINS)

    def _connect(self) -> None:
        self.undo.clicked.connect(self.undo_requested)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.delete.clicked.connect(self.delete_requested)
        self.add.setMenu(self.kinds)
        self.kinds.triggered.connect(lambda action: self.element_added.emit(Kind(action.data())))
        self.remove.clicked.connect(self._remove)
        self.canvas.remove_requested.connect(self._remove)
        self.layouts.activated.connect(lambda: self.layout_chosen.emit(self.layouts.value()))
        self.elements.element_chosen.connect(self.element_chosen)
        self.elements.switched.connect(self.element_switched)
        self.canvas.element_chosen.connect(self.element_chosen)
        self.canvas.box_wanted.connect(self.box_wanted)
        self.fields.element_wanted.connect(self.element_wanted)
        self.fields.badge_wanted.connect(self.badge_wanted)
        add_key(self, "Ctrl+Z", self.undo.click)
        add_key(self, "Ctrl+S", self.save.click)

    def retranslate(self) -> None:
        self.set_title(self.tr("Badge layouts"))
        self.layouts.setAccessibleName(self.tr("Layout"))
        self.undo.setText(self.tr("Undo") + "   Ctrl+Z")
        self.save.setText(self.tr("Save") + "   Ctrl+S")
        self.copy.setText(self.tr("Make a copy"))
        self.delete.setText(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Deletes this layout, here and at every other station."))
        self.add.setText(self.tr("Add to the badge"))
        self.remove.setText(self.tr("Take off the badge"))
        self.canvas.setAccessibleName(self.tr("The badge"))
        self.canvas.setToolTip(
            self.tr("Arrow keys move what is chosen, with Shift they change its size.")
        )
        self.fields.retranslate()
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        layout, editable = view.layout, not view.is_shipped
        names = layout_words.element_names(layout)
        on = tuple(element.on for element in layout.elements)
        badge = self.tr("The badge itself")
        self.elements.show_elements(badge, names, on, view.chosen, editable)
        is_badge = view.chosen == BADGE
        element = None if is_badge else layout.elements[view.chosen]
        name = badge if is_badge else names[view.chosen]
        self.fields.show_element(layout, element, name, editable)
        bad = [finding for finding in view.findings if finding.problem in UNUSABLE]
        places = frozenset(place for finding in bad for place in finding.places)
        self.canvas.show_layout(layout, view.chosen, places)
        self.findings.show_findings(view.findings, names)
        self._fill_kinds(layout)
        self.delete.setEnabled(editable)
        self.add.setEnabled(editable)
        self.remove.setVisible(editable and not is_badge)
        self.remove.setEnabled(len(layout.elements) > 1)
        self.undo.setEnabled(view.can_undo)
        self.save.setEnabled(view.is_changed and not bad)
        self._show_state(view)

    def _show_state(self, view: LayoutView) -> None:
        changed = self.tr("not saved yet") if view.is_changed else ""
        self.header.note.set_text(f"{view.layout.title} · {changed}" if changed else "")
        shipped = self.tr("Comes with the program. Make a copy to change it.")
        self.hint.say(shipped if view.is_shipped else "")

    def _fill_kinds(self, layout: BadgeLayout) -> None:
        wanted = addable(layout)
        words = [layout_words.kind_name(kind) for kind in wanted]
        if [action.text() for action in self.kinds.actions()] == words:
            return
        self.kinds.clear()
        for kind, word in zip(wanted, words, strict=True):
            self.kinds.addAction(word).setData(kind)

    @Slot()
    def _remove(self) -> None:
        if self._view is not None and not self.remove.isHidden() and self.remove.isEnabled():
            self.element_removed.emit(self._view.chosen)


def _column(side: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
