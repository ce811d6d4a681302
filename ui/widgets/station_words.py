"""What is known of a station, in words: one line for the list, all of it beside the list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QLocale, QObject

from checkin.clock_doubt import WRONG
from checkin.network_status import StationLine, Stranger
from ui import ages, clock_words, operator_messages, theme
from ui.widgets.list_rows import Row
from ui.widgets.verdict_symbol import Shape

RIGHT_CLOCK = timedelta(seconds=5)  # nobody sets a clock by hand better than that
OLD_NEWS = timedelta(minutes=30)


class StationWords(QObject):
    """Puts stations into words.

    Args:
        zone: The event's; times are those of its clocks.
        now: The moment; ages are counted from it.
        own_version: Of this program.
    """

    def __init__(self, zone: tzinfo, now: datetime, own_version: str = "") -> None:
        super().__init__()
        self._zone = zone
        self._now = now
        self._own_version = own_version

    def row(self, line: StationLine) -> Row:
        """Return the line of the list."""
        entries = self.tr("%Ln entries", "", line.entries)
        alarm, news = self._alarm(line), self._news(line)
        where = line.peer.addresses[:1] if line.peer else ()
        palette = theme.current()
        live = line.peer is not None or line.own
        ink = palette.color("action" if alarm else "admit" if live else "muted")
        shape = Shape.PERSON if line.own else Shape.TICK if live else Shape.SCAN
        return Row(
            line.name,
            " · ".join(part for part in (alarm, news, *where) if part),
            entries,
            shape=Shape.INFO if alarm else shape,
            ink=ink,
        )

    def stranger_row(self, stranger: Stranger) -> Row:
        """Return the line of the list for somebody who is no station."""
        refused = self.tr("%Ln entries refused", "", stranger.entries)
        parts = (self._source(stranger), operator_messages.moment(stranger.at, *self._clock))
        return Row(
            self.tr("No station of this event"),
            " · ".join(parts),
            refused,
            shape=Shape.CROSS,
            ink=theme.current().color("refuse"),
        )

    def facts(self, line: StationLine) -> Iterator[tuple[str, str]]:
        """Yield what is known of a station, each with its name."""
        moment = operator_messages.moment
        nothing = self.tr("none yet")
        last = moment(line.last_at, *self._clock) if line.last_at else nothing
        yield self.tr("Last entry"), last
        if not line.own:
            yield self.tr("News of it"), self._news_in_full(line)
        yield self.tr("Its entries here"), QLocale().toString(line.entries)
        if line.peer is not None:
            yield self.tr("Entries that it holds"), QLocale().toString(line.peer.entries)
        if not line.own:
            yield self.tr("Its clock"), self._clock_words(line)
        if line.version:
            yield self.tr("Program"), line.version
        if line.peer is not None:
            yield self.tr("Address"), ", ".join(line.peer.addresses)
        elif not line.own:
            yield self.tr("Network"), self.tr("not connected")

    def advice(self, line: StationLine) -> Iterator[str]:
        """Yield what is wrong with a station, and what to do."""
        if line.revoked:
            yield self.tr(
                "It was shut out of the event. What it wrote before stays valid; what it writes "
                "now gets in nowhere."
            )
        if line.is_copied:
            text = self.tr(
                "Two laptops work as {station}: one is a copy of the other. Let the copy join "
                "the event again, with the event pack and a name of its own."
            )
            when = operator_messages.moment(line.copied_at, *self._clock) if line.copied_at else ""
            noticed = self.tr("Noticed at {time}.").format(time=when) if when else ""
            yield " ".join(part for part in (text.format(station=line.name), noticed) if part)
        if line.forks:
            yield self.tr("%Ln entries of the copy are kept apart.", "", line.forks)
        if line.is_twin:
            text = self.tr(
                "Two stations are called {station}. Give one of them another name: on that "
                "laptop, on this page."
            )
            yield text.format(station=line.name)
        if line.clock_doubt is not None:
            yield clock_words.sentence(line.clock_doubt) + "."
        elif self._is_clock_wrong(line):
            text = self.tr("Its clock is {difference}. Set the one that is wrong.")
            yield text.format(difference=self._clock_words(line))
        if self._has_old_news(line):
            yield self.tr("What it wrote since is missing here: take it over by stick.")
        if line.version and self._own_version and line.version != self._own_version:
            text = self.tr(
                "It has version {version} of the program, this laptop has {own}. Install the "
                "newer one on both."
            )
            yield text.format(version=line.version, own=self._own_version)

    def stranger_advice(self, stranger: Stranger) -> str:
        """Return who a stranger is and what to do."""
        text = self.tr(
            "A laptop that never joined this event wrote these entries ({source}). They were "
            "refused. If it should take part, let it join with the event pack."
        )
        return text.format(source=self._source(stranger))

    @property
    def _clock(self) -> tuple[tzinfo, datetime]:
        return self._zone, self._now

    def _source(self, stranger: Stranger) -> str:
        return stranger.file or self.tr("by the network")

    def _alarm(self, line: StationLine) -> str:
        """Return the worst that is wrong, in a few words."""
        if line.revoked:
            return self.tr("shut out of the event")
        if line.is_copied:
            return self.tr("two laptops work as this station")
        if line.clock_doubt is not None and line.clock_doubt.is_certain:
            return self.tr("its clock is wrong")
        if self._is_clock_wrong(line):
            return self.tr("its clock is {difference}").format(difference=self._clock_words(line))
        if line.is_twin:
            return self.tr("another station has this name")
        return ""

    def _news(self, line: StationLine) -> str:
        if line.own:
            return self.tr("This laptop")
        if line.peer is not None:
            return self.tr("up to date") if line.peer.same else self.tr("exchanging …")
        heard = line.heard_at or line.last_at
        if heard is None:
            return self.tr("not heard yet")
        return self.tr("last heard {ago}").format(ago=ages.ago(self._now - heard))

    def _news_in_full(self, line: StationLine) -> str:
        news = self._news(line)
        if line.peer is None and line.heard_at is not None:
            return f"{news} ({operator_messages.moment(line.heard_at, *self._clock)})"
        return news

    def _has_old_news(self, line: StationLine) -> bool:
        if line.own or line.peer is not None or line.revoked or line.heard_at is None:
            return False
        return self._now - line.heard_at > OLD_NEWS

    def _is_clock_wrong(self, line: StationLine) -> bool:
        ahead = line.clock_ahead
        return ahead is not None and abs(ahead) > WRONG and not line.is_clock_right

    def _clock_words(self, line: StationLine) -> str:
        ahead = line.clock_ahead
        if ahead is None:
            return self.tr("not compared yet")
        if abs(ahead) <= RIGHT_CLOCK:
            return self.tr("as this laptop's")
        text = self.tr("{length} ahead of this laptop's")
        if ahead < timedelta(0):
            text = self.tr("{length} behind this laptop's")
        return text.format(length=ages.lasting(ahead))
