"""Whom a subject stands for where only a number is known."""

from __future__ import annotations

import pytest

from checkin.bare_numbers import number_subject, stand_in


@pytest.mark.parametrize("number", [1, 4217, 999_999])
def test_a_number_stands_for_its_badge(number):
    found = stand_in(number_subject(number))
    assert (found.id, found.number, found.name) == (number_subject(number), number, "")


@pytest.mark.parametrize("subject", ["anna", "004217", "number:", "number:many", "code:004217"])
def test_other_subjects_stand_for_nobody_by_number(subject):
    assert stand_in(subject) is None
