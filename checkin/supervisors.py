"""Who may do what a supervisor answers for, and whether they are who they say."""

from __future__ import annotations

from collections.abc import Iterable

from checkin import facts
from checkin.errors import NotAllowed
from checkin.journal import Draft
from checkin.model import Operator, Role


def answerable(operators: Iterable[Operator], operator_id: str, pin: str) -> str:
    """Return the name of the supervisor who gave their PIN, for the entry of what is done.

    Args:
        operators: All that the event has.
        operator_id: Who says to be there.
        pin: What was typed as that person's PIN.

    Raises:
        NotAllowed: That is no supervisor, or the PIN is wrong.
    """
    for operator in operators:
        if operator.id == operator_id and operator.role is Role.SUPERVISOR:
            if facts.pin_fits(operator, pin):
                return operator.name
            raise NotAllowed("the PIN is wrong", why="pin")
    raise NotAllowed("only a supervisor may do that", why="supervisor")


def definition(operators: Iterable[Operator], name: str, pin: str) -> Draft:
    """Return the entry that adds a supervisor, or gives the one of that name a new PIN."""
    known = {operator.name: operator.id for operator in operators}
    operator_id = known.get(name) or facts.slug(name, set(known.values()))
    return facts.operator_draft(Operator(operator_id, name, Role.SUPERVISOR, facts.hash_pin(pin)))
