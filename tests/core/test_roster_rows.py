"""Single rows of a list: which say nothing, which are refused, and which only look so."""

from __future__ import annotations

import pytest

from checkin import roster
from checkin.roster import RejectReason
from checkin.roster_values import text_of
from tests.core.forum import write_roster


@pytest.fixture
def read(tmp_path):
    def read(*rows: str):
        return roster.preview(write_roster(tmp_path / "list.csv", "\n".join(rows) + "\n"), {})

    return read


def names(preview):
    return [change.fields["name"] for change in preview.added]


def reasons(preview):
    return [(rejected.row, rejected.reason) for rejected in preview.rejected]


def test_a_name_may_be_as_long_as_the_limit(read):
    preview = read("Full name,Country", "x" * 120 + ",AZ", "y" * 121 + ",AZ")
    assert [len(name) for name in names(preview)] == [120]
    assert reasons(preview) == [(3, RejectReason.TOO_LONG)]


@pytest.mark.parametrize("name", ["Ay\ufffdel", "Ay?el", "\ufffdliyeva Aysel"])
def test_letters_that_were_lost_within_a_name_are_noticed(read, name):
    preview = read("Full name", "Tural Quliyev", name)
    assert reasons(preview) == [(3, RejectReason.LETTERS_LOST)]


def test_only_a_row_of_all_headings_is_none_of_the_list(read):
    """A printed list repeats them on each page."""
    preview = read(
        "Organisation,Full name", "Fund,Aysel", "Organisation,Tural", "Organisation,Full name"
    )
    assert names(preview) == ["Aysel", "Tural"]
    assert preview.rejected == ()


def test_headings_repeated_among_those_of_one_country_are_nobody(read):
    preview = read(
        "Full name,Organisation", "Hungary,", "Nagy Anna,Fund", "Full name,Organisation",
        "Kiss Tünde,Fund", "Türkiye,", "Ali Kaya,Fund",
    )  # fmt: skip
    assert [change.fields["country"] for change in preview.added] == [
        "Hungary", "Hungary", "Türkiye",
    ]  # fmt: skip
    assert preview.rejected == ()


def test_long_numbers_keep_all_their_digits():
    assert text_of(1234567890123456.0) == "1234567890123456"


def test_the_first_thing_that_is_wrong_with_a_row_is_said(read):
    preview = read("Full name,Status", "Aysel,ok", "12345,perhaps")
    assert reasons(preview) == [(3, RejectReason.UNKNOWN_STATUS)]
