"""What people are found by, and who was found: the values that go into a search and come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class SearchEntry(NamedTuple):
    """What one person is found by; very many are made at once."""

    id: str
    name: str
    native_name: str = ""  # in the person's own script, where the list has both
    organisation: str = ""
    email: str = ""
    number_text: str = ""  # the six digits on the badge
    registration: str = ""


@dataclass(frozen=True, slots=True)
class NameHit:
    """One person who may be meant."""

    id: str
    score: float  # 0 to 1; from 0.9 on nothing separates it from an exact match
    read_as: str = ""  # what the query says in the keyboard layout that was meant
