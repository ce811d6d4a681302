"""An event's own layouts: what one station makes of them, all others print."""

from __future__ import annotations

import errno
import logging
import os
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.badge import layout, layout_files
from checkin.badge.layout import BadgeLayout
from checkin.badge_layouts import EventLayouts
from checkin.desk import Desk
from checkin.journal import Draft
from checkin.printing import Printing
from checkin.session import Session
from tests.core.sync import stations
from tests.core.sync.looks import both_hear
from tests.core.sync.stations import meet


def make(opened: Session, title: str = "Ours") -> BadgeLayout:
    copy = layout_files.copy_of(layout.load("roll80"), opened.folder)
    made = replace(copy, title=title)
    EventLayouts(opened).save(made)
    return made


def titles(opened: Session) -> set[str]:
    return {each.title for each in layout_files.layouts(opened.folder).own}


def file_of(opened: Session, made: BadgeLayout) -> Path:
    return layout_files.own_folder(opened.folder) / f"{made.id}.toml"


def test_a_layout_is_at_every_station_as_soon_as_they_meet(pair):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    assert layout.load(made.id, two.folder) == made


def test_a_changed_layout_takes_the_place_of_the_former(pair):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    EventLayouts(two).save(replace(made, title="Better"))
    both_hear(one, two)
    assert titles(one) == titles(two) == {"Better"}


def test_a_removed_layout_is_gone_everywhere_and_stays_so(pair):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    EventLayouts(two).remove(made.id)
    both_hear(one, two)
    both_hear(one, two)
    assert titles(one) == titles(two) == set()


def test_a_file_that_somebody_put_there_or_edited_is_taken_over(pair):
    one, two = pair
    text = layout_files.to_toml(replace(layout.load("a6"), title="By hand"))
    folder = layout_files.own_folder(one.folder)
    folder.mkdir(exist_ok=True)
    (folder / "own.toml").write_text(text, "utf-8")
    both_hear(one, two)
    assert titles(two) == {"By hand"}
    (folder / "own.toml").write_text(text.replace("By hand", "Edited"), "utf-8")
    both_hear(one, two)
    assert titles(one) == titles(two) == {"Edited"}


def test_what_was_edited_at_two_stations_is_kept_twice(pair):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    EventLayouts(one).save(replace(made, title="Of one"))
    edited = layout_files.to_toml(replace(made, title="Of two"))
    meet(one, two)
    file_of(two, made).write_text(edited, "utf-8")  # before it heard of the other
    two.catch_up()
    both_hear(one, two)
    assert titles(one) == titles(two) == {"Of one", "Of two 2"}


def test_a_file_with_a_mistake_is_left_to_whoever_edits_it(pair):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    file_of(one, made).write_text("title = 'half a lay", "utf-8")
    EventLayouts(two).save(replace(made, title="Better"))
    both_hear(one, two)
    assert file_of(one, made).read_text("utf-8") == "title = 'half a lay"
    assert titles(two) == {"Better"}


def test_a_file_that_was_lost_comes_back(pair):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    file_of(two, made).unlink()
    EventLayouts(two).settle()
    assert titles(two) == {"Ours"}


def test_settling_twice_writes_nothing_more(pair):
    one, two = pair
    make(one)
    both_hear(one, two)
    before = stations.everything(one)["entry"]
    both_hear(one, two)
    assert stations.everything(one)["entry"] == before


@pytest.mark.parametrize(
    ("layout_id", "body"),
    [
        ("../out", {"toml": layout_files.to_toml(layout.load("a6"))}),
        ("wrong", {"toml": "title = 1"}),
        ("wrong", {"toml": 7}),
        ("large", {"toml": layout_files.to_toml(layout.load("a6")) + "#" * 40_000}),
        pytest.param("deep", {"toml": "a = " + "[" * 16_000}, id="deep"),
    ],
)
def test_nonsense_of_another_station_is_not_written_here(pair, layout_id, body, caplog):
    one, two = pair
    one.record([Draft("layout.defined", f"layout:{layout_id}", body)])
    with caplog.at_level(logging.WARNING):
        both_hear(one, two)
    assert titles(two) == set()
    assert not (two.folder / "out.toml").exists()


def test_a_file_that_is_nested_too_deeply_keeps_no_desk_from_opening(pair):
    one, _ = pair
    folder = layout_files.own_folder(one.folder)
    folder.mkdir(exist_ok=True)
    (folder / "deep.toml").write_text("a = " + "[" * 16_000, "utf-8")
    stations.desk_of(one)
    assert [each.details["file"] for each in layout_files.layouts(one.folder).mistakes] == [
        "deep.toml"
    ]


@pytest.fixture
def in_use(monkeypatch):
    """Keeps a file from being replaced or deleted, as an editor on Windows does."""
    replace_file, unlink = os.replace, Path.unlink
    locked: list[Path] = []

    def refuse(path: Path) -> None:
        if path in locked:
            raise PermissionError(errno.EACCES, "in use", str(path))

    def replacing(source: Path, target: Path) -> None:
        refuse(target)
        replace_file(source, target)

    def unlinking(path: Path, missing_ok: bool = False) -> None:
        refuse(path)
        unlink(path, missing_ok)

    monkeypatch.setattr(os, "replace", replacing)
    monkeypatch.setattr(Path, "unlink", unlinking)
    return locked


def heard_while_in_use(one: Session, two: Session, made: BadgeLayout, in_use) -> EventLayouts:
    """Let the second station hear of a change to a layout while its file is in use there."""
    stations.tell(one, two)
    followed = EventLayouts(two)
    in_use.append(file_of(two, made))
    followed.follow()
    in_use.clear()
    return followed


def test_a_file_in_use_takes_no_change_back(pair, in_use, caplog):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    EventLayouts(one).save(replace(made, title="Better"))
    followed = heard_while_in_use(one, two, made, in_use)
    assert titles(two) == {"Ours"}
    followed.follow()  # no other change is needed for the file to be tried again
    assert titles(two) == {"Better"}
    both_hear(one, two)
    assert titles(one) == {"Better"}
    assert "in use" in caplog.text


def test_a_file_in_use_brings_no_removed_layout_back(pair, in_use, caplog):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    EventLayouts(one).remove(made.id)
    followed = heard_while_in_use(one, two, made, in_use)
    assert titles(two) == {"Ours"}
    followed.follow()
    both_hear(one, two)
    assert titles(one) == titles(two) == set()
    assert "in use" in caplog.text


def test_a_file_in_use_that_was_edited_too_is_kept_twice_and_no_more(pair, in_use, caplog):
    one, two = pair
    made = make(one)
    both_hear(one, two)
    EventLayouts(one).save(replace(made, title="Of one"))
    file_of(two, made).write_text(layout_files.to_toml(replace(made, title="Of two")), "utf-8")
    followed = heard_while_in_use(one, two, made, in_use)
    assert titles(two) == {"Of two", "Of two 2"}
    followed.follow()
    both_hear(one, two)
    assert titles(one) == titles(two) == {"Of one", "Of two 2"}
    assert "in use" in caplog.text


def test_a_desk_at_work_takes_a_layout_over_as_soon_as_it_hears_of_it(pair):
    one, two = pair
    desk = stations.desk_of(two)
    made = make(one)
    stations.tell(one, two)
    assert titles(two) == set()
    desk.hear([])
    assert layout.load(made.id, two.folder) == made
    desk.layouts.remove(made.id)
    stations.tell(two, one)
    stations.desk_of(one)  # as when its program is started
    assert titles(one) == set()


@pytest.fixture
def desk_with(pair):
    """Returns a desk of the second station that prints in a layout of the first."""
    one, two = pair

    def prepared(made: BadgeLayout) -> Desk:
        both_hear(one, two)
        desk = stations.desk_of(two)
        desk.change_settings(replace(desk.settings, badge_layout=made.id))
        return desk

    return prepared


def remove_at(one: Session, made: BadgeLayout, desk: Desk, two: Session) -> None:
    EventLayouts(one).remove(made.id)
    stations.tell(one, two)
    desk.hear([])


def test_the_layout_in_use_outlasts_its_removal_until_another_is_chosen(pair, desk_with):
    one, two = pair
    made = make(one)
    desk = desk_with(made)
    assert desk.layouts.removed_elsewhere == ""
    remove_at(one, made, desk, two)
    stations.tell(two, one)
    EventLayouts(one).settle()  # nor does it come back elsewhere
    assert Printing(desk.badges, "preview:///x", made.id).layout == made
    assert desk.layouts.removed_elsewhere == "Ours"
    assert stations.desk_of(two).layouts.removed_elsewhere == "Ours"  # as after a start
    assert titles(one) == set()
    desk.change_settings(replace(desk.settings, badge_layout="roll80"))
    assert titles(two) == set()
    assert desk.layouts.removed_elsewhere == ""


@pytest.mark.parametrize("title", ["Ours", "Better"])
def test_a_removed_layout_that_is_saved_again_is_wanted_everywhere(pair, desk_with, title):
    one, two = pair
    made = make(one)
    desk = desk_with(made)
    remove_at(one, made, desk, two)
    desk.layouts.save(replace(made, title=title))
    both_hear(one, two)
    assert titles(one) == titles(two) == {title}
    assert desk.layouts.removed_elsewhere == ""


def test_a_removed_layout_that_is_defined_anew_elsewhere_is_the_new_one(pair, desk_with):
    one, two = pair
    made = make(one)
    desk = desk_with(made)
    remove_at(one, made, desk, two)
    EventLayouts(one).save(replace(made, title="Better"))
    stations.tell(one, two)
    desk.hear([])
    assert titles(two) == {"Better"}
    assert desk.layouts.removed_elsewhere == ""


def test_a_layout_in_use_that_is_removed_here_is_gone(pair, desk_with):
    one, two = pair
    made = make(one)
    desk = desk_with(made)
    desk.layouts.remove(made.id)
    both_hear(one, two)
    assert titles(one) == titles(two) == set()
    assert desk.layouts.removed_elsewhere == ""
