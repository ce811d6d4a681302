"""The text of one entry: what cannot be kept or read by everybody is none."""

from __future__ import annotations

import pytest

from checkin.merge_report import Objection
from checkin.sync.entry_lines import read_entry, why_unreadable

JOURNAL = "a" * 32


def nested(deep: int, text: str = "") -> bytes:
    inner = b"[" * deep + b'"' + text.encode() + b'"' + b"]" * deep
    return b'[1,1,65536,0,"passage","anna",{"x":' + inner + b"}]"


def test_brackets_are_taken_where_a_desk_can_read_them():
    assert read_entry(JOURNAL, 1, nested(30)).subject == "anna"
    assert read_entry(JOURNAL, 1, nested(3, "[{" * 500)).subject == "anna"


@pytest.mark.parametrize("line", [
    nested(70),
    nested(5000),
    rb'[1,1,65536,0,"x\u0000.defined","anna",{}]',  # a database would cut the kind off
    b' [1,1,65536,0,"passage","anna",{}]',
    b'[1,1,65536,0,"passage",\n"anna",{}]',
    b'[1,2,65536,0,"passage","anna",{}]',
    b'[1,1,65536,2,"passage","anna",{}]',  # of before 1970
    b'[1,1,-65536,-9,"passage","anna",{}]',  # likewise, though its wall clock says otherwise
    b'[1,1,65536,-253402300799999,"passage","anna",{}]',  # of after the year 9999
    b'[1,1,65536,0,"passage","anna",[]]',
    b'[1,1,65536,0,"passage","anna",{"note":"' + b"x" * (1 << 20) + b'"}]',
    b'[1,1,65536,0,"passage","anna",{}',
])  # fmt: skip
def test_what_cannot_be_kept_as_it_is_is_no_entry(line):
    try:
        read_entry(JOURNAL, 1, line)
    except (ValueError, RecursionError):
        assert why_unreadable(line) is Objection.UNREADABLE
    else:
        pytest.fail("it was taken")


def test_the_form_of_a_later_version_is_told_from_garbage():
    assert why_unreadable(b'[2,1,65536,"passage"]') is Objection.NEWER
