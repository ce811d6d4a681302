"""Between the layouts page and the event folder: layouts while they are changed, and saved."""

from __future__ import annotations

import contextlib
import dataclasses
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from checkin import badge_code
from checkin.badge import arrange, layout_files, painter, pictures
from checkin.badge.compose import BadgeContent
from checkin.badge.layout import BadgeLayout, Box, Element, Kind
from checkin.badge.review import review
from checkin.desk import Desk
from checkin.errors import CheckinError
from ui import error_messages
from ui.background import BackgroundTasks
from ui.badge_roll import BadgeRoll, Bearer, load_badge_roll
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.layout_draft import LayoutDraft, LayoutDrafts
from ui.screens.layouts import LayoutsPage, LayoutView
from ui.widgets.element_list import BADGE

_PREVIEW_SCALE = 10.0  # dots a millimetre, sharp on any screen
_NOBODY = BadgeContent(
    name="Gurbangulyýewa Ogulgerek Gurbanmyradowna",
    native_name="Гурбангулыева Огулгерек",
    organisation="Solidarity Forum",
    country="Turkmenistan",
    category="Delegate",
    code=badge_code.test_card(),
    number_text=badge_code.typed(0, 1),
    event_name="Solidarity Forum",
)

WORDS = {
    "saved": QT_TRANSLATE_NOOP("Layouts", "{name} is saved."),
    "saved-unused": QT_TRANSLATE_NOOP(
        "Layouts", "{name} is saved. Choose it on the page of the badges to print with it."
    ),
    "mistake": QT_TRANSLATE_NOOP(
        "Layouts", "The layout file {file} has a mistake and is left out: {problem}"
    ),
    "deleted": QT_TRANSLATE_NOOP("Layouts", "{name} is deleted. Undo brings it back."),
    "text": QT_TRANSLATE_NOOP("Layouts", "Text"),
    "locked": QT_TRANSLATE_NOOP("Layouts", "This layout comes with the program: make a copy."),
}
_word = partial(word, "Layouts", WORDS)


class LayoutsController(QObject):
    """Does what the operator wants of the layouts page. Changes wait here until they are saved.

    Signals:
        layout_changed: Badges have the layout with this id from now on: theirs was deleted.
    """

    layout_changed = Signal(str)

    def __init__(
        self, desk: Desk, tasks: BackgroundTasks, page: LayoutsPage, parent: QObject | None = None
    ) -> None:
        """Connect `page`.

        Args:
            desk: Whose layouts, and whose people's badges.
            tasks: For reading everybody.
            page: The page.
            parent: The owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._drafts = LayoutDrafts(desk.folder)
        self._chosen = BADGE
        self._deleted: BadgeLayout | None = None  # the last one, until something else is done
        self._bearers: tuple[Bearer, ...] = ()
        self._place = 0
        self._is_stopped = False
        self._connect()

    @Slot()
    def refresh(self) -> None:
        """Read layouts, pictures and people anew; for when the page is opened."""
        try:
            self._desk.layouts.settle()
        except CheckinError as error:
            self._complain(error)
        self._read_layouts()
        if self._drafts.chosen not in self._drafts:
            self._open(self._desk.settings.badge_layout)
        else:
            self._show()
        load = partial(load_badge_roll, self._desk.folder, self._desk.clock, QLocale().name())
        self._tasks.run(load, self._loaded, self._complain)

    def stop(self) -> None:
        """Read the event no more: it is about to be closed."""
        self._is_stopped = True

    def _connect(self) -> None:
        page = self._page
        page.layout_chosen.connect(self._open)
        page.copy_requested.connect(self._copy)
        page.delete_requested.connect(self._delete)
        page.save_requested.connect(self._save)
        page.undo_requested.connect(self._undo)
        page.element_chosen.connect(self._choose)
        page.element_switched.connect(self._switch)
        page.element_added.connect(self._add)
        page.element_removed.connect(self._remove)
        page.element_wanted.connect(self._change_element)
        page.box_wanted.connect(self._change_box)
        page.badge_wanted.connect(self._change)
        page.preview.place_chosen.connect(self._leaf)

    @property
    def _draft(self) -> LayoutDraft:
        return self._drafts.current

    # which layout, and whose badge

    def _read_layouts(self) -> None:
        """Take up what is on the disk."""
        for mistake in self._drafts.read():
            self._page.show_message(partial(_word, "mistake", **mistake.details), "warn")

    @Slot(str)
    def _open(self, layout_id: str) -> None:
        self._deleted = None
        self._drafts.choose(layout_id)
        self._chosen = BADGE
        self._show()

    def _loaded(self, roll: BadgeRoll) -> None:
        """Begin with the longest names: they are what a layout has to stand."""
        if self._is_stopped:
            return
        self._bearers = tuple(sorted(roll.bearers, key=lambda each: -len(each.name)))
        self._place = min(self._place, max(0, len(self._bearers) - 1))
        self._show()

    @Slot(int)
    def _leaf(self, place: int) -> None:
        self._place = place
        self._show()

    def _content(self) -> BadgeContent:
        if self._bearers:
            try:
                attendee = self._desk.people.get(self._bearers[self._place].id).attendee
            except CheckinError as error:
                self._complain(error)
            else:
                return self._desk.badges.content(attendee)
        return dataclasses.replace(_NOBODY, images=self._desk.folder / pictures.FOLDER)

    # what is changed

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._chosen = place
        self._show()

    @Slot(int, bool)
    def _switch(self, place: int, on: bool) -> None:
        self._chosen = place
        element = dataclasses.replace(self._draft.layout.elements[place], on=on)
        self._change(self._draft.layout.with_element(place, element))

    @Slot(object)
    def _change_element(self, element: Element) -> None:
        # typing a text is one gesture: its letters are taken back together
        before = self._draft.layout.elements[self._chosen]
        is_typed = dataclasses.replace(before, text=element.text) == element
        gesture = -1 - self._chosen if is_typed else 0
        self._change(self._draft.layout.with_element(self._chosen, element), gesture)

    @Slot(int, object, int)
    def _change_box(self, place: int, box: Box, gesture: int) -> None:
        if self._draft.is_shipped:
            self._page.show_message(partial(_word, "locked"))
            return
        element = dataclasses.replace(self._draft.layout.elements[place], box=box)
        self._change(self._draft.layout.with_element(place, element), gesture)

    @Slot(object)
    def _add(self, kind: Kind) -> None:
        self._chosen = len(self._draft.layout.elements)
        self._change(arrange.with_new(self._draft.layout, kind, _word("text")))

    @Slot(int)
    def _remove(self, place: int) -> None:
        self._chosen = BADGE
        self._change(arrange.without(self._draft.layout, place))

    @Slot(object)
    def _change(self, layout: BadgeLayout, gesture: int = 0) -> None:
        self._deleted = None
        self._draft.change(layout, gesture)
        self._show()

    @Slot()
    def _undo(self) -> None:
        if self._deleted is not None:
            self._bring_back(self._deleted)
            return
        self._draft.undo()
        self._show()

    # the files

    @Slot()
    def _copy(self) -> None:
        copy = layout_files.copy_of(self._draft.layout, self._desk.folder)
        if self._keep(copy):
            self._read_layouts()
            self._open(copy.id)

    @Slot()
    def _save(self) -> None:
        draft = self._draft
        if not self._keep(draft.layout):
            return
        draft.mark_saved()
        is_used = draft.layout.id == self._desk.settings.badge_layout
        key = "saved" if is_used else "saved-unused"
        self._page.show_message(partial(_word, key, name=draft.layout.title))
        self._show()

    @Slot()
    def _delete(self) -> None:
        """Delete the layout that is shown; the next thing that is undone brings it back."""
        draft = self._draft
        if draft.is_shipped:
            return
        try:
            self._desk.layouts.remove(draft.saved.id)
        except CheckinError as error:
            self._complain(error)
            return
        self._drafts.forget()
        self._read_layouts()
        self._open(self._successor(draft.saved))
        self._deleted = draft.saved
        self._page.show_message(partial(_word, "deleted", name=draft.saved.title))
        self._show()

    def _successor(self, gone: BadgeLayout) -> str:
        """Return the layout that is most like one that is gone, and print with it if that was."""
        nearest = self._drafts.nearest(gone)
        if self._desk.settings.badge_layout == gone.id:
            self._use(nearest)
        return nearest

    def _bring_back(self, layout: BadgeLayout) -> None:
        if self._keep(layout):
            self._deleted = None
            self._read_layouts()
            self._open(layout.id)

    def _use(self, layout_id: str) -> None:
        changed = dataclasses.replace(self._desk.settings, badge_layout=layout_id)
        with contextlib.suppress(OSError):  # it holds until the program is closed
            self._desk.change_settings(changed)
        self.layout_changed.emit(layout_id)

    def _keep(self, layout: BadgeLayout) -> bool:
        try:
            self._desk.layouts.save(layout)
        except CheckinError as error:
            self._complain(error)
            return False
        return True

    def _show(self) -> None:
        draft, content = self._draft, self._content()
        self._chosen = min(self._chosen, len(draft.layout.elements) - 1)
        self._page.show_layouts(self._drafts.titles, self._drafts.chosen)
        self._page.fields.set_pictures(pictures.listed(self._desk.folder / pictures.FOLDER))
        image = painter.to_image(draft.layout, content, _PREVIEW_SCALE)
        self._page.show_badge(image, content.name, self._place, len(self._bearers))
        self._page.show_view(
            LayoutView(
                layout=draft.layout,
                is_shipped=draft.is_shipped,
                is_changed=draft.is_changed,
                can_undo=draft.can_undo or self._deleted is not None,
                chosen=self._chosen,
                findings=review(draft.layout, content),
            )
        )

    def _complain(self, error: CheckinError) -> None:
        if not self._is_stopped:
            self._page.show_message(partial(error_messages.sentence, error), "bad")
