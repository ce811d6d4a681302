"""Between the desk's use cases and the page of people: looking up and narrowing down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.names_entries import NameHit
from ui import error_messages
from ui.background import BackgroundTasks
from ui.list_importer import ListImporter
from ui.people_roll import PersonReader, Roll, load_roll
from ui.screens.people import PeoplePage
from ui.widgets.people_list import PeopleFilter, Person

HITS = 200  # more than anybody reads
FEW = 100  # changed people who are read one by one; for more the whole list is read anew
FRESH_FOR = timedelta(minutes=1)  # midnight and automatic exits change where people are


class PeopleController(QObject):
    """Fills the page of people and fulfils what is wished there.

    Attributes:
        lists: What imports lists, on the same page.

    Signals:
        roster_changed: What is known of these attendees changed; a list of ids.
        index_outdated: So much changed that the search has to be made anew.
    """

    roster_changed = Signal(list)
    index_outdated = Signal()

    def __init__(
        self, desk: Desk, tasks: BackgroundTasks, page: PeoplePage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._roll: Roll | None = None
        self._people: dict[str, Person] = {}
        self._loading = False
        self._changed: set[str] = set()  # while the list was read
        self._filter = PeopleFilter()
        self._query = ""
        self._hits: tuple[str, ...] | None = None  # ids, best first; None while nothing is sought
        self.lists = ListImporter(desk, page, self)
        self._connect()
        page.browser.rows.set_zone(ZoneInfo(desk.event.zone))

    # the list

    @Slot()
    def open(self) -> None:
        """Show the list as it is now; reads it anew where that may be another one."""
        roll, now = self._roll, self._desk.clock.now()
        if roll is None or roll.locale != QLocale().name() or now - roll.read_at >= FRESH_FOR:
            self.refresh()
        if roll is not None:
            self._show()

    @Slot()
    def refresh(self) -> None:
        """Read the whole list anew, beside the window."""
        if self._loading:
            return
        self._loading = True
        if self._roll is None:
            self._page.browser.show_waiting(lambda: self.tr("The list is being read…"))
        load = partial(load_roll, self._desk.folder, self._desk.clock, QLocale().name())
        self._tasks.run(load, self._loaded, self._load_failed)

    @Slot(list)
    def update_people(self, attendee_ids: list[str]) -> None:
        """Show what changed about these attendees: a scan, an import, another station."""
        if self._loading:
            self._changed.update(attendee_ids)
        elif self._roll is not None:
            self._update(attendee_ids)

    @Slot(object)
    def narrow(self, wanted: PeopleFilter) -> None:
        """List only those whom `wanted` admits."""
        self._filter = wanted
        self._show()

    @Slot(str)
    def search(self, query: str) -> None:
        """Find people: at once what is plain, then also slips and other keyboard layouts."""
        self._query = query
        if not query:
            self._hits = None
            self._show()
        elif not self._desk.people.has_index:
            self._page.browser.show_waiting(lambda: self.tr("The search is getting ready…"))
        else:
            index = self._desk.people.index
            self._found(query, index.search(query, HITS, quick=True))
            better = partial(index.search, query, HITS)
            self._tasks.run(better, partial(self._found, query), self._complain)

    @Slot()
    def search_again(self) -> None:
        """Answer what was typed before the search was ready."""
        if self._query:
            self.search(self._query)

    @Slot(str)
    def show_person(self, attendee_id: str) -> None:
        """Show all about one person."""
        desk = self._desk
        names = {checkpoint.id: checkpoint.name for checkpoint in desk.checkpoints}
        zone, now = ZoneInfo(desk.event.zone), desk.clock.now()
        try:
            person = self._reader().read(desk.people.get(attendee_id))
            history = desk.people.history(attendee_id)
        except CheckinError as error:
            self._complain(error)
        else:
            self._page.show_person(person, history, names, zone, now)

    # inside

    def _connect(self) -> None:
        page = self._page
        page.opened.connect(self.open)
        page.language_changed.connect(self._on_language)
        page.search_changed.connect(self.search)
        page.filter_changed.connect(self.narrow)
        page.person_chosen.connect(self.show_person)
        self.lists.roster_changed.connect(self._on_import)
        self.lists.index_outdated.connect(self.index_outdated)

    def _reader(self) -> PersonReader:
        desk = self._desk
        return PersonReader(desk.checkpoints, desk.event.zone, desk.clock.now())

    def _loaded(self, roll: Roll) -> None:
        self._loading = False
        self._roll = roll
        self._people = {person.attendee.id: person for person in roll.people}
        changed, self._changed = self._changed, set()
        self._page.browser.filters.set_choices(roll.countries, roll.categories)
        self._show()
        if changed:
            self._update(list(changed))
        if roll.locale != QLocale().name():  # the language changed meanwhile
            self.refresh()

    def _load_failed(self, error: CheckinError) -> None:
        self._loading = False
        self._page.browser.show_waiting("")
        self._complain(error)

    def _update(self, attendee_ids: list[str]) -> None:
        known = [one for one in attendee_ids if one in self._people]
        reader, people = self._reader(), self._desk.people
        if len(known) < len(attendee_ids) or len(known) > FEW:
            self.refresh()
            return
        for attendee_id in known:
            before = self._people[attendee_id].attendee
            self._people[attendee_id] = person = reader.read(people.get(attendee_id))
            if person.attendee.name != before.name:  # it belongs elsewhere in the list
                self.refresh()
        if self._page.isVisible():
            self._show()

    def _show(self) -> None:
        self._page.show_people(self._wanted(), len(self._people))

    def _wanted(self) -> Sequence[Person]:
        people: Sequence[Person]
        if self._hits is None:
            people = tuple(self._people.values())
        else:
            people = [self._people[hit] for hit in self._hits if hit in self._people]
        if self._filter == PeopleFilter():
            return people
        return [person for person in people if self._filter.admits(person)]

    def _found(self, query: str, found: list[NameHit]) -> None:
        if query != self._query:  # newer keys have come meanwhile
            return
        self._hits = tuple(hit.id for hit in found)
        read_as = found[0].read_as if found else ""
        self._show()
        self._page.browser.show_remark(partial(self._read_as_words, read_as) if read_as else "")

    def _read_as_words(self, read_as: str) -> str:
        text = self.tr("Shown for “{text}”: the keyboard had another layout.")
        return text.format(text=read_as)

    @Slot(list)
    def _on_import(self, attendee_ids: list[str]) -> None:
        self.roster_changed.emit(attendee_ids)
        self.refresh()

    @Slot()
    def _on_language(self) -> None:
        if self._page.isVisible():
            self.open()

    def _complain(self, error: CheckinError) -> None:
        self._page.show_message(partial(error_messages.sentence, error), "bad")
