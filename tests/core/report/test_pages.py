"""Where pages break."""

from __future__ import annotations

from checkin.report.pages import Line, flow


def line(height=10.0, **more):
    return Line(height, lambda y: None, **more)


def test_a_new_page_begins_with_the_heading_of_its_table():
    heading = line(keeps_with_next=True)
    pages = flow([heading, *(line(heading=heading) for _ in range(5))], 0, 40)
    assert [[y for y, _ in page] for page in pages] == [[0, 10, 20, 30], [0, 10, 20]]
    assert pages[1][0][1] is heading


def test_a_title_does_not_stay_behind_at_the_foot_of_a_page():
    title, first = line(keeps_with_next=True), line()
    pages = flow([line(), line(), title, first], 0, 35)
    assert [placed for _, placed in pages[1]] == [title, first]


def test_what_is_higher_than_a_page_gets_one_of_its_own():
    pages = flow([line(), line(100), line()], 0, 40)
    assert [len(page) for page in pages] == [1, 1, 1]


def test_the_first_page_may_begin_elsewhere():
    pages = flow([line(), line()], 20, 35, first_top_mm=5)
    assert [page[0][0] for page in pages] == [5]


def test_no_line_is_lost_and_none_runs_off_the_page():
    lines = [line(3 + n % 7, keeps_with_next=n % 5 == 0) for n in range(200)]
    pages = flow(lines, 10, 90)
    assert [placed for page in pages for _, placed in page] == lines
    assert all(y + placed.height_mm <= 90 for page in pages for y, placed in page)
