"""What came of taking entries in, in words for operators and supervisors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QLocale, QObject

from checkin.merge_report import (
    ClockAlarm,
    Delivery,
    DoubleAdmission,
    FileResult,
    MergeReport,
    Objection,
    Refused,
    Stopped,
)
from ui import ages, error_messages, operator_messages
from ui.level import Level

MOST_NAMES = 5  # of people with one number


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know, and how much it matters."""

    text: str
    level: Level = Level.OK


class MergeWords(QObject):
    """Puts reports into words.

    Args:
        zone: The event's; times are those of its clocks.
        now: The moment; days other than this one's are named.
    """

    def __init__(self, zone: tzinfo, now: datetime) -> None:
        super().__init__()
        self._zone = zone
        self._now = now

    def lines(self, result: FileResult) -> list[Line]:
        """Return all there is to know about one file, what went well first."""
        if result.report is None:
            error = result.error
            return [Line(error_messages.sentence(error), Level.BAD)] if error else []
        return list(self._lines(result.report))

    def summary(self, report: MergeReport) -> str:
        """Return how much was new, in a few words."""
        if report.new:
            return self.tr("%Ln new entries", "", report.new)
        if report.known:
            return self.tr("Nothing new: all %Ln entries are here already", "", report.known)
        return self.tr("No entries were taken in")

    def double(self, double: DoubleAdmission) -> str:
        """Return who was let in where and when, twice."""
        text = self.tr(
            "{name} was let in at two stations: {first_station} {first_time}, "
            "{second_station} {second_time} ({checkpoint})"
        )
        return text.format(
            name=double.attendee.name or double.attendee.badge_number,
            first_station=double.first_station,
            first_time=self._time(double.first_at),
            second_station=double.second_station,
            second_time=self._time(double.second_at),
            checkpoint=double.checkpoint,
        )

    def _lines(self, report: MergeReport) -> Iterator[Line]:
        if report.new or report.stopped is None:
            yield Line(self.summary(report), Level.OK if report.new or report.known else Level.OFF)
        for delivery in report.deliveries:
            if delivery.new:
                yield Line(self._delivery(delivery), Level.OFF)
        if report.stopped is not None:
            yield Line(self._stopped(report.stopped), Level.WARN)
        if report.damaged:
            yield Line(
                self.tr(
                    "The file is damaged: what stood after the damage is missing. "
                    "Have it written again."
                ),
                Level.WARN,
            )
        for double in report.doubles:
            yield Line(self.double(double), Level.WARN)
        for refused in report.refused:
            yield Line(self._refused(refused), Level.BAD)
        for alarm in report.clock_alarms:
            yield Line(self._clock(alarm), Level.WARN)
        for people in report.same_numbers:
            names = ", ".join(person.name for person in people[:MOST_NAMES])
            names += ", …" if len(people) > MOST_NAMES else ""
            text = self.tr(
                "{names} have one badge number, {number}. Scans cannot tell them apart: "
                "find them by name."
            )
            number = people[0].badge_number if people else ""
            yield Line(text.format(names=names, number=number), Level.WARN)

    def _delivery(self, delivery: Delivery) -> str:
        new = self.tr("%Ln new", "", delivery.new)
        until = ""
        if delivery.until is not None:
            until = self.tr("up to {time}").format(time=self._time(delivery.until))
        return f"{delivery.name}: " + ", ".join(part for part in (new, until) if part)

    def _stopped(self, stopped: Stopped) -> str:
        if not stopped.of:
            return self.tr("Stopped by you before this file was begun. It can be taken later.")
        number = QLocale().toString
        text = self.tr(
            "Stopped by you: {done} of {all} entries were taken. The rest can be taken later."
        )
        return text.format(done=number(stopped.done), all=number(stopped.of))

    def _clock(self, alarm: ClockAlarm) -> str:
        text = self.tr(
            "The clock of {station} is {length} ahead of this one. Set the one that is wrong."
        )
        return text.format(station=alarm.station, length=ages.lasting(alarm.ahead))

    def _refused(self, refused: Refused) -> str:
        count = refused.entries
        match refused.why:
            case Objection.STRANGER:
                text = self.tr(
                    "%Ln entries were refused: a laptop that is no station of this event wrote "
                    "them. If it should take part, let it join with the event pack.", "", count
                )  # fmt: skip
            case Objection.REVOKED:
                text = self.tr(
                    "%Ln entries of {station} were refused: it was shut out of the event.",
                    "", count
                )  # fmt: skip
            case Objection.FORK:
                text = self.tr(
                    "%Ln entries were kept apart: {station} was copied while it worked. "
                    "Let one of the two laptops join again.", "", count
                )  # fmt: skip
            case Objection.TAMPERED:
                text = self.tr(
                    "%Ln entries were refused: {station} did not write them so. "
                    "Tell the organizers.", "", count
                )  # fmt: skip
            case Objection.GAP:
                text = self.tr(
                    "%Ln entries of {station} must wait: earlier ones are missing. "
                    "Have it give all entries.", "", count
                )  # fmt: skip
            case Objection.NEWER:
                text = self.tr(
                    "%Ln entries of {station} are in the form of a newer version. Install it "
                    "here, then take the file again.", "", count
                )  # fmt: skip
            case _:
                text = self.tr(
                    "%Ln entries of {station} make no sense and were refused. "
                    "Tell the organizers.", "", count
                )  # fmt: skip
        return text.format(station=refused.station or self.tr("an unknown station"))

    def _time(self, at: datetime) -> str:
        return operator_messages.moment(at, self._zone, self._now)
