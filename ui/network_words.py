"""The words for other stations at the desk: in the status strip, and in its messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkin import clock_doubt
from checkin.clock_doubt import ClockDoubt
from checkin.errors import CheckinError
from checkin.network_status import NetworkStatus
from checkin.news import News
from ui import ages, clock_words, error_messages, operator_messages
from ui.discretion import initials
from ui.i18n import QT_TRANSLATE_NOOP
from ui.operator_messages import OLD_NEWS_S
from ui.sync_process import SyncState

STATES: dict[SyncState, tuple[str, str]] = {
    SyncState.OFF: ("off", QT_TRANSLATE_NOOP("Network", "This station works alone")),
    SyncState.STARTING: ("warn", QT_TRANSLATE_NOOP("Network", "Looking for other stations…")),
    SyncState.NO_NETWORK: ("warn", QT_TRANSLATE_NOOP("Network", "No network: exchange by stick")),
    SyncState.ALONE: (
        "warn", QT_TRANSLATE_NOOP("Network", "No station reachable: use a USB stick")
    ),
    SyncState.CONNECTED: ("ok", QT_TRANSLATE_NOOP("Network", "Stations connected: {count}")),
    SyncState.FAILED: ("bad", QT_TRANSLATE_NOOP("Network", "Exchange stopped; it is tried again")),
}  # fmt: skip
HEARD = QT_TRANSLATE_NOOP("Network", "{station}: {ago}")
DOUBLE = QT_TRANSLATE_NOOP(
    "Network",
    "{name} was let in at two stations: {first_station} {first_time}, "
    "{second_station} {second_time}.",
)
DOUBLES = QT_TRANSLATE_NOOP("Network", "People who were let in at two stations: {count}.")
_NAMELESS = "…"
CLOCK = "sync-clock"  # the alarm about it
LOOK = QT_TRANSLATE_NOOP("Network", "Look at it")


def strip_words(
    state: SyncState, connected: int, news: Sequence[News], now: datetime
) -> tuple[str, str, str]:
    """Return what the status strip says: a level, a few words, and more in a tool tip.

    Args:
        state: How the exchange is.
        connected: How many stations are heard at the moment.
        news: What is known of the others, the oldest first.
        now: The moment.
    """
    level, words = STATES[state]
    text = _said(words).format(count=connected)
    old = [each for each in news if (now - each.heard_at).total_seconds() >= OLD_NEWS_S]
    if old:
        text = f"{text} · {_heard(old[0], now)}"
        level = "warn" if level in ("ok", "off") else level
    return level, text, "\n".join([text, *(_heard(each, now) for each in news)])


def doubt(now: datetime, status: NetworkStatus | None) -> ClockDoubt | None:
    """Return what the stations in the network say against this laptop's clock, which is `now`."""
    peers = status.peers if status else ()
    return clock_doubt.doubt(now, [(peer.name, peer.clock_ahead) for peer in peers])


def alarm_sentence(
    code: str, details: Mapping[str, str | int], found: ClockDoubt | None = None
) -> str:
    """Return the sentence about an alarm that the exchange raised.

    Args:
        code: What it is.
        details: What fills the sentence.
        found: What speaks against this laptop's clock: then others are not to be set.
    """
    if code == CLOCK:
        if found is not None and found.is_certain:
            return clock_words.sentence(found)
        length = ages.lasting(timedelta(seconds=float(details["offset_s"])))
        details = {**details, "length": length}
    error = CheckinError(code, **details)
    error.code = code
    return error_messages.sentence(error)


def doubles_words(
    doubles: Sequence[Mapping[str, Any]], zone: tzinfo, now: datetime, *, hide_names: bool = False
) -> str:
    """Return the message about double admissions that came to light, as `sync_serve` tells them.

    Args:
        doubles: One or more of them.
        zone: The event's timezone.
        now: The moment.
        hide_names: Whether guests read it, too: initials stand for the name then.
    """
    if len(doubles) > 1:
        return _said(DOUBLES).format(count=len(doubles))
    values = {key: str(value) for double in doubles for key, value in double.items()}
    if hide_names:
        values["name"] = initials(values["name"]) or _NAMELESS
    for key in ("first", "second"):
        at = datetime.fromisoformat(values[f"{key}_at"])
        values[f"{key}_time"] = operator_messages.moment(at, zone, now)
    return _said(DOUBLE).format(**values)


def look_words() -> str:
    """Return what the button of such a message says."""
    return _said(LOOK)


def _heard(news: News, now: datetime) -> str:
    return _said(HEARD).format(station=news.station, ago=ages.ago(now - news.heard_at))


def _said(text: str) -> str:
    return QCoreApplication.translate("Network", text)
