"""An event's logos: one that is changed at a station is on the badges of all others."""

from __future__ import annotations

import base64
import random
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from checkin.badge import layout, layout_files, pictures
from checkin.badge.layout import Kind
from checkin.badge_layouts import EventLayouts
from checkin.badge_logos import KIND, LARGEST_BYTES, PREFIX, EventLogos
from checkin.clock import FixedClock
from checkin.journal import Draft
from checkin.session import Session
from checkin.sync import event_pack
from tests.core.forum import OPENING
from tests.core.sync import stations
from tests.core.sync.looks import both_hear

pytestmark = pytest.mark.usefixtures("qapp")


def images(opened: Session) -> Path:
    folder = opened.folder / pictures.FOLDER
    folder.mkdir(exist_ok=True)
    return folder


def paint(path: Path, seed: int = 1, side: int = 40, mode: str = "L") -> bytes:
    """Make a picture that no method makes small."""
    dice = random.Random(seed)
    count = side * side * len(mode)
    Image.frombytes(mode, (side, side), dice.randbytes(count)).save(path)
    return path.read_bytes()


def shared(opened: Session) -> int:
    """Return how many entries about logos there are."""
    query = "SELECT count(*) FROM entry WHERE kind = ?"
    return int(opened.store.execute(query, (KIND,)).fetchone()[0])


def test_a_logo_that_is_put_there_is_at_every_station_as_soon_as_they_meet(pair):
    one, two = pair
    data = paint(images(one) / "logo.png")
    both_hear(one, two)
    both_hear(one, two)
    assert (images(two) / "logo.png").read_bytes() == data
    assert shared(one) == shared(two) == 1


def test_a_changed_logo_takes_the_place_of_the_former_from_either_side(pair):
    one, two = pair
    paint(images(one) / "logo.png")
    both_hear(one, two)
    data = paint(images(two) / "logo.png", seed=2)
    both_hear(one, two)
    assert (images(one) / "logo.png").read_bytes() == data
    both_hear(one, two)
    assert shared(one) == 2


def test_of_two_changes_made_apart_the_later_holds_at_both(pair):
    one, two = pair
    paint(images(one) / "logo.png")
    both_hear(one, two)
    paint(images(one) / "logo.png", seed=2)
    EventLayouts(one).settle()
    two.clock.at = one.clock.at.replace(minute=30)
    data = paint(images(two) / "logo.png", seed=3)
    both_hear(one, two)
    both_hear(one, two)
    for opened in pair:
        assert (images(opened) / "logo.png").read_bytes() == data


def test_a_logo_of_another_kind_takes_the_place_of_the_former(pair):
    one, two = pair
    paint(images(one) / "logo.png")
    both_hear(one, two)
    (images(one) / "logo.png").unlink()
    data = paint(images(one) / "logo.jpg", mode="RGB")
    both_hear(one, two)
    assert [each.name for each in sorted(images(two).glob("logo.*"))] == ["logo.jpg"]
    assert (images(two) / "logo.jpg").read_bytes() == data


def test_a_logo_that_was_lost_comes_back(pair):
    one, two = pair
    data = paint(images(one) / "logo.png")
    both_hear(one, two)
    (images(two) / "logo.png").unlink()
    both_hear(one, two)
    assert (images(two) / "logo.png").read_bytes() == data
    assert (images(one) / "logo.png").exists()


def test_a_large_logo_travels_in_a_moderate_size_and_stays_what_it_is_here(pair):
    one, two = pair
    large = paint(images(one) / "logo.png", side=900, mode="RGB")
    both_hear(one, two)
    both_hear(one, two)
    assert len(large) > LARGEST_BYTES
    assert (images(one) / "logo.png").read_bytes() == large
    [arrived] = images(two).glob("logo.*")
    assert 0 < arrived.stat().st_size <= LARGEST_BYTES
    with Image.open(arrived) as picture:
        assert picture.width == picture.height >= 250
    assert shared(one) == 1


def test_a_logo_that_a_layout_names_travels_and_photos_do_not(pair):
    one, two = pair
    paint(images(one) / "sponsor.png")
    paint(images(one) / "R-001.jpg")
    made = layout_files.copy_of(layout.load("roll80"), one.folder)
    place = next(n for n, each in enumerate(made.elements) if each.kind is Kind.LOGO)
    named = replace(made.elements[place], on=True, image="sponsor.png")
    EventLayouts(one).save(made.with_element(place, named))
    both_hear(one, two)
    assert [each.name for each in images(two).glob("*.*g")] == ["sponsor.png"]


def test_what_lies_in_the_folder_and_is_no_picture_is_not_shared(pair, caplog):
    one, two = pair
    (images(one) / "logo.png").write_bytes(b"x" * (LARGEST_BYTES + 1))
    both_hear(one, two)
    assert shared(one) == 0
    assert "no picture" in caplog.text
    caplog.clear()
    EventLayouts(one).settle()
    assert caplog.text == ""  # once is enough


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"file": "logo.png", "data": "?"},
        {"file": "logo.png", "data": base64.b64encode(bytes(LARGEST_BYTES + 1)).decode()},
        {"file": "../logo.png", "data": "AAAA"},
        {"file": "R-001.jpg", "data": "AAAA"},
        {"file": "logo.exe", "data": "AAAA"},
        {"file": 7, "data": 7},
    ],
)
def test_nonsense_of_another_station_changes_nothing(pair, body):
    one, two = pair
    data = paint(images(two) / "logo.png")
    EventLayouts(two).settle()
    two.clock.at = one.clock.at = one.clock.at.replace(minute=30)
    one.record([Draft(KIND, PREFIX + "logo", body)])
    stations.tell(one, two)
    EventLayouts(two).settle()
    assert [each.name for each in images(two).glob("*.*") if each.suffix != ".json"] == ["logo.png"]
    assert (images(two) / "logo.png").read_bytes() == data


def test_nobody_writes_over_a_photo_that_no_layout_calls_a_logo(pair):
    one, two = pair
    photo = paint(images(two) / "R-001.jpg")
    one.record([Draft(KIND, PREFIX + "R-001.jpg", {"file": "R-001.jpg", "data": "AAAA"})])
    both_hear(one, two)
    assert (images(two) / "R-001.jpg").read_bytes() == photo


def test_what_came_with_the_pack_is_not_journaled_by_everybody_who_joins(tmp_path):
    founder = stations.found(tmp_path / "founder" / "event")
    data = paint(images(founder) / "logo.png")
    pack = tmp_path / "event.eventpack"
    event_pack.make_pack(founder, pack, "violet-anchor")
    joined = event_pack.join(
        tmp_path / "joined", pack, "violet-anchor", "Station 2", FixedClock(OPENING)
    )
    EventLayouts(joined).settle()
    assert shared(joined) == 0
    newer = paint(images(founder) / "logo.png", seed=2)
    both_hear(founder, joined)
    assert (images(joined) / "logo.png").read_bytes() == newer != data
    assert shared(joined) == 1
    for opened in (founder, joined):
        opened.close()


def test_news_of_a_logo_are_followed_and_nothing_is_read_without(pair, monkeypatch):
    one, two = pair
    paint(images(one) / "logo.png")
    EventLogos(one).settle()
    follower = EventLogos(two)
    follower.follow()
    stations.tell(one, two)
    follower.follow()
    assert (images(two) / "logo.png").exists()
    monkeypatch.setattr(pictures, "find", lambda *_: pytest.fail("it looked at the disk"))
    follower.follow()


def test_an_event_without_logos_gets_no_folder_of_pictures(pair):
    both_hear(*pair)
    assert not any((each.folder / pictures.FOLDER).exists() for each in pair)
