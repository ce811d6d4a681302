"""A moment of the event's calendar that may also be left open."""

from __future__ import annotations

from datetime import datetime, time, tzinfo

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QTimeEdit, QWidget

from ui.widgets.form import Switch

_FORMAT = "dd.MM.yyyy HH:mm"


class _DateTime(QDateTimeEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Time(QTimeEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _OptionalField(QWidget):
    """A switch, and beside it what holds while it is on."""

    def __init__(self, edit: QDateTimeEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch()
        self.edit = edit
        edit.lineEdit().setTextMargins(12, 0, 12, 0)  # a style sheet cannot
        edit.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.switch)
        row.addWidget(edit, 1)
        self.switch.toggled.connect(edit.setEnabled)


class MomentField(_OptionalField):
    """A switch, and beside it the date and time as clocks at the event show them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_DateTime(), parent)
        # UTC keeps every wall time as it is typed: no hour is skipped by this laptop's own zone
        self.edit.setTimeZone(QTimeZone.utc())
        self.edit.setDisplayFormat(_FORMAT)

    def show_moment(self, moment: datetime | None, zone: tzinfo, otherwise: datetime) -> None:
        """Show `moment`, or that there is none; `otherwise` is offered when switched on."""
        local = (moment or otherwise).astimezone(zone)
        date, clock = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        self.edit.setDateTime(QDateTime(date, clock, QTimeZone.utc()))
        self.switch.show_value(moment is not None)
        self.edit.setEnabled(moment is not None)

    def moment(self, zone: tzinfo) -> datetime | None:
        """Return what is set, in `zone`; None where it is switched off."""
        if not self.switch.isChecked():
            return None
        date, clock = self.edit.date(), self.edit.time()
        return datetime(
            date.year(), date.month(), date.day(), clock.hour(), clock.minute(), tzinfo=zone
        )


class TimeField(_OptionalField):
    """A switch, and beside it a time of day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_Time(), parent)
        self.edit.setDisplayFormat("HH:mm")

    def show_time(self, at: time | None) -> None:
        """Show `at`, or that there is none."""
        shown = at or time(0)
        self.edit.setTime(QTime(shown.hour, shown.minute))
        self.switch.show_value(at is not None)
        self.edit.setEnabled(at is not None)

    def value(self) -> time | None:
        """Return what is set; None where it is switched off."""
        if not self.switch.isChecked():
            return None
        return time(self.edit.time().hour(), self.edit.time().minute())
