"""Who may do what a supervisor answers for, and whether they are who they say."""

from __future__ import annotations

from collections.abc import Iterable

from checkin import facts
from checkin.errors import NotAllowed, NotFound
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


def vouched(operators: Iterable[Operator], operator_id: str, pin: str) -> str:
    """Return the name of the supervisor who answers for a change of who is one.

    The first one of an event is made by whoever sets it up: then there is nobody to ask, and the
    name is empty.

    Raises:
        NotAllowed: There are supervisors, and none of them gave the right PIN.
    """
    known = tuple(operators)
    if not any(operator.role is Role.SUPERVISOR for operator in known):
        return ""
    return answerable(known, operator_id, pin)


def definition(operators: Iterable[Operator], name: str, pin: str, by: str = "") -> Draft:
    """Return the entry that adds a supervisor, or gives the one of that name a new PIN."""
    known = {operator.name: operator.id for operator in operators}
    operator_id = known.get(name) or facts.slug(name, set(known.values()))
    supervisor = Operator(operator_id, name, Role.SUPERVISOR, facts.hash_pin(pin))
    return facts.operator_draft(supervisor, by)


def removal(operators: Iterable[Operator], operator_id: str, by: str) -> Draft:
    """Return the entry after which somebody is a supervisor no more.

    Raises:
        NotFound: Nobody has that id.
    """
    for operator in operators:
        if operator.id == operator_id:
            return facts.operator_draft(Operator(operator_id, operator.name, Role.OPERATOR, ""), by)
    raise NotFound(f"no operator {operator_id}", what=operator_id)
