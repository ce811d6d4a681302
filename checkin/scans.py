"""Scanning at a checkpoint: the path from a code to a verdict that is on the disk.

Parse, decide, append and fold in one transaction, and only then an outcome to show.
"""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from checkin import admission, badge_code, fold, journal, news
from checkin.admission import Check, Question
from checkin.badge_code import BadgeCode, ForeignCode, Forged, Scanned
from checkin.bare_numbers import NUMBER, number_subject, stand_in
from checkin.clock import last_occurrence, to_ms
from checkin.errors import NotAllowed, NotFound
from checkin.fold import AttendeeState
from checkin.journal import Draft
from checkin.model import (
    Attendee,
    Checkpoint,
    Direction,
    EntryRef,
    Outcome,
    Reason,
    Tone,
    Verdict,
)
from checkin.news import News
from checkin.session import Session
from checkin.supervisors import answerable

SAME_SCAN = timedelta(seconds=3)  # a code held before a scanner is read more than once
_JOURNALED_TEXT = 200  # characters of a refused code that are kept
_FOR_WANT_OF_NEWS = frozenset({Reason.UNKNOWN, Reason.NOT_ON_THIS_STATION})


@dataclass(frozen=True, slots=True)
class _Scan:
    """One question with how it came about, until it is answered and written."""

    question: Question
    text: str
    how: str  # badge, typed, foreign or search


class Scans:
    """The use cases at a checkpoint: scan, check in by name, let in anyway, undo."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._latest: dict[tuple[str, str, Direction], Outcome] = {}
        self._news: News | None = None  # of the station last heard of
        self._news_version = -1  # of the store that they were read from

    def scan(self, text: str, checkpoint: Checkpoint, direction: Direction) -> Outcome:
        """Answer one scanned or typed code and journal the answer.

        Raises:
            NotSaved: The answer could not be written; nobody must be let in by it.
        """
        at = self._session.clock.now()
        key = (text, checkpoint.id, direction)
        latest = self._latest.get(key)
        if latest is not None and timedelta(0) <= at - latest.at < SAME_SCAN:
            return dataclasses.replace(latest, again=True)
        code = badge_code.parse(text, self._session.keys.badge_keys)
        question = self._question(code, self._find(code), checkpoint, direction, at)
        outcome = self._answer(_Scan(question, text, _how(code)))
        self._remember(key, outcome)
        return outcome

    def check_in(self, attendee_id: str, checkpoint: Checkpoint, direction: Direction) -> Outcome:
        """Answer for somebody who was found by name, as if their valid badge had been scanned.

        Raises:
            NotFound: Nobody here has that id.
            NotSaved: The answer could not be written.
        """
        state = self._state(attendee_id)
        code = BadgeCode(state.attendee.number, state.attendee.generation, typed=True)
        at = self._session.clock.now()
        question = self._question(code, state, checkpoint, direction, at)
        self._latest.clear()
        return self._answer(_Scan(question, "", "search"))

    def acknowledge(self, outcome: Outcome) -> Outcome:
        """Let in somebody whose note to staff the operator has read, if nothing else objects."""
        question = dataclasses.replace(self._asked_again(outcome), acknowledged=True)
        self._latest.clear()
        return self._answer(_Scan(question, outcome.text, "search"))

    def override(self, outcome: Outcome, supervisor: str, pin: str, reason: str) -> Outcome:
        """Let somebody in against the verdict, on a supervisor's word.

        Args:
            outcome: What the desk shows; it must say who the person is.
            supervisor: Id of the operator who answers for it.
            pin: That supervisor's PIN.
            reason: Why, in the supervisor's words; it stands in the report.

        Raises:
            NotAllowed: No reason, a wrong PIN, no supervisor, or nobody to let in.
            NotSaved: It could not be written.
        """
        if not reason.strip():
            raise NotAllowed("an override needs a reason", why="reason")
        if outcome.attendee is None:
            raise NotAllowed("find the person by name first", why="person")
        who = answerable(self._session.operators, supervisor, pin)
        question = self._asked_again(outcome)
        body = self._passage_body(_Scan(question, outcome.text, "search"))
        body["override"] = {
            "by": who, "reason": reason.strip(), "over": outcome.verdict.reason.value,
        }  # fmt: skip
        self._latest.clear()
        entries = self._session.record([Draft(fold.PASSAGE, outcome.attendee.id, body)])
        passed = admission.verdict(Reason.ADMITTED)
        result = self._outcome(_Scan(question, outcome.text, "search"), passed, entries[0].ref)
        return dataclasses.replace(result, override=reason.strip())

    def undo(self, ref: EntryRef, reason: str, operator: str = "") -> Attendee:
        """Take back one entry or exit, wherever it was made, and return whose it was.

        Args:
            ref: The entry or exit.
            reason: Why, for the history.
            operator: Name of who did it, where that is known.

        Raises:
            NotFound: No such entry is here, or it is none that can be taken back.
            NotAllowed: It was taken back already.
            NotSaved: The undo could not be written.
        """
        entry = journal.entry(self._session.store, *ref)
        if entry is None or entry.kind != fold.PASSAGE:
            raise NotFound(f"no entry or exit {ref[0]} {ref[1]}", what=f"{ref[0]} {ref[1]}")
        owner = self._session.projection.owner(entry.subject) or fold.empty(entry.subject)
        if ref in owner.undone:
            raise NotAllowed("that was taken back already", why="undone")
        body: dict[str, Any] = {
            "of": list(ref), "reason": reason, "station": self._session.station.name,
        }  # fmt: skip
        if operator:
            body["by"] = operator
        self._latest.clear()
        self._session.record([Draft(fold.UNDO, entry.subject, body)])
        return owner.attendee

    def explain(self, outcome: Outcome) -> tuple[Check, ...]:
        """Return what the rules say about the badge of `outcome`, in order.

        Whoever passed by the rules is in now, so they would object to a second time; of others
        it is what they would say now.
        """
        if outcome.verdict.tone is Tone.ADMIT and not outcome.override and not outcome.undone:
            return admission.all_passed(outcome.direction)
        return admission.explain(self._asked_again(outcome))

    def forget_latest(self) -> None:
        """Answer the next scan anew even if its code was just scanned: something changed."""
        self._latest.clear()
        self._news_version = -1

    # answering

    def _answer(self, scan: _Scan) -> Outcome:
        verdict = admission.decide(scan.question)
        if verdict.reason is Reason.TEST_CARD:
            return self._outcome(scan, verdict, None)
        if verdict.tone is Tone.ADMIT:
            draft = Draft(fold.PASSAGE, self._subject(scan), self._passage_body(scan))
        else:
            draft = Draft(fold.REFUSAL, self._subject(scan), self._refusal_body(scan, verdict))
        state = scan.question.state
        known = {draft.subject: state} if state else None
        return self._outcome(scan, verdict, self._session.record([draft], known)[0].ref)

    def _outcome(self, scan: _Scan, verdict: Verdict, ref: EntryRef | None) -> Outcome:
        question = scan.question
        oldest = self._oldest_news(question, verdict)
        return Outcome(
            verdict=verdict,
            at=question.at,
            direction=question.direction,
            checkpoint=question.checkpoint,
            attendee=_attendee(question),
            text=scan.text,
            entry=ref,
            news_station=oldest.station if oldest else "",
            news_age_s=(question.at - oldest.heard_at).total_seconds() if oldest else None,
        )

    def _oldest_news(self, question: Question, verdict: Verdict) -> News | None:
        """Return whose news are the oldest, where what they tell could change the verdict."""
        is_entry = question.direction is Direction.ENTRY
        if is_entry and (verdict.admits or verdict.reason in _FOR_WANT_OF_NEWS):
            return self._read_news()
        return None

    def _read_news(self) -> News | None:
        """Return the oldest news; they are the same until another process writes."""
        if self._news_version != self._session.version:
            self._news_version = self._session.version
            self._news = next(news.of_others(self._session), None)
        return self._news

    def _subject(self, scan: _Scan) -> str:
        attendee = _attendee(scan.question)
        if attendee is not None:
            return attendee.id
        digest = hashlib.sha256(scan.text.encode("utf-8", "replace")).hexdigest()
        return f"code:{digest[:16]}"

    def _passage_body(self, scan: _Scan) -> dict[str, Any]:
        question = scan.question
        body: dict[str, Any] = {
            "cp": question.checkpoint.id,
            "dir": question.direction.value,
            "how": scan.how,
            "station": self._session.station.name,
        }
        if isinstance(question.badge, BadgeCode):
            # only a MAC proves that a station issued this generation; a typed one is a claim
            if not question.badge.typed:
                body["gen"] = question.badge.generation
            if question.state is None or question.state.attendee.id.startswith(NUMBER):
                body["number"] = question.badge.number
        if question.acknowledged:
            body["note_read"] = True
        return body

    def _refusal_body(self, scan: _Scan, verdict: Verdict) -> dict[str, Any]:
        question = scan.question
        text = scan.text[:_JOURNALED_TEXT].encode("utf-8", "replace").decode()
        return {
            "cp": question.checkpoint.id,
            "dir": question.direction.value,
            "reason": verdict.reason.value,
            "text": text,
            "station": self._session.station.name,
        }

    # finding

    def _question(
        self,
        code: Scanned,
        state: AttendeeState | None,
        checkpoint: Checkpoint,
        direction: Direction,
        at: datetime,
    ) -> Question:
        zone = self._session.event.zone
        inside = None
        if checkpoint.capacity is not None:
            since = inside_since_ms(checkpoint, at, zone)
            inside = self._session.projection.count_inside(checkpoint.id, since)
        return Question(code, state, checkpoint, direction, at, zone, inside)

    def _find(self, code: Scanned) -> AttendeeState | None:
        projection = self._session.projection
        if isinstance(code, BadgeCode | Forged):
            found = projection.states_by_key(f"n:{code.number:06d}")
        elif isinstance(code, ForeignCode):
            found = [s for key in code.keys for s in projection.states_by_key("c:" + key)]
        else:
            return None
        # a number that two people have proves nobody; a person has to look
        return found[0] if len(found) == 1 else None

    def _asked_again(self, outcome: Outcome) -> Question:
        code = badge_code.parse(outcome.text, self._session.keys.badge_keys)
        state = self._session.projection.state(outcome.attendee.id) if outcome.attendee else None
        if state is not None and not isinstance(code, BadgeCode):
            code = BadgeCode(state.attendee.number, state.attendee.generation, typed=True)
        now = self._session.clock.now()
        return self._question(code, state, outcome.checkpoint, outcome.direction, now)

    def _state(self, attendee_id: str) -> AttendeeState:
        state = self._session.projection.state(attendee_id)
        if state is None:
            raise NotFound(f"no attendee {attendee_id}", what=attendee_id)
        return state

    def _remember(self, key: tuple[str, str, Direction], outcome: Outcome) -> None:
        if len(self._latest) > 100:
            self._latest.clear()
        self._latest[key] = outcome


def inside_since_ms(checkpoint: Checkpoint, at: datetime, zone: str) -> int:
    """Return the moment (ms since 1970) before which everybody counts as gone by themselves."""
    if checkpoint.auto_exit is None:
        return 0
    return to_ms(last_occurrence(checkpoint.auto_exit, at, zone))


def _how(code: Scanned) -> str:
    if isinstance(code, BadgeCode):
        return "typed" if code.typed else "badge"
    return "foreign"


def _attendee(question: Question) -> Attendee | None:
    """Return who was scanned; for an authentic badge of nobody known here, its number."""
    if isinstance(question.badge, Forged):
        return None  # the number on a made-up badge says nothing about who shows it
    if question.state is not None:
        return question.state.attendee
    if isinstance(question.badge, BadgeCode) and not question.badge.typed:
        return stand_in(number_subject(question.badge.number))
    return None
