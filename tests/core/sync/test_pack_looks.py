"""A station that joins prints badges that look like those of the station that made the pack."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import Image

from checkin import codec, settings
from checkin.badge import layout, layout_files, picture_copy, pictures
from checkin.badge.layout import Kind
from checkin.badge_layouts import EventLayouts
from checkin.clock import FixedClock
from checkin.desk import Desk
from checkin.printing import Printing
from checkin.sync import event_pack, pack_pictures
from tests.core.forum import OPENING
from tests.core.sync import stations

pytestmark = pytest.mark.usefixtures("qapp")
PRINTER = "tcp://printer"


def noise(path, size, mode="L"):
    """Make a picture that no method makes small."""
    dice = random.Random(7)
    count = size[0] * size[1] * len(Image.new(mode, (1, 1)).getbands())
    Image.frombytes(mode, size, dice.randbytes(count)).save(path)


@pytest.fixture
def founder(tmp_path):
    opened = stations.found(tmp_path / "founder" / "event")
    images = opened.folder / pictures.FOLDER
    images.mkdir()
    noise(images / "logo.png", (120, 60))
    noise(images / "anna.jpg", (3000, 2000), "RGB")
    (images / "notes.txt").write_text("no picture", "utf-8")
    (images / "broken.jpg").write_bytes(b"x" * 300_000)
    made = layout_files.copy_of(layout.load("roll80"), opened.folder)
    for place, element in enumerate(made.elements):
        if element.kind in {Kind.LOGO, Kind.PHOTO}:
            made = made.with_element(place, replace(element, on=True))
    EventLayouts(opened).save(made)
    settings.save(settings.Settings(badge_layout=made.id), opened.folder)
    yield opened
    opened.close()


def badge_of(desk: Desk) -> bytes:
    press = Printing(desk.badges, PRINTER, desk.settings.badge_layout)
    return press.prepare(desk.people.get("anna")).picture.rows


def test_the_same_badge_comes_out_as_soon_as_a_laptop_has_joined(founder, tmp_path):
    # a pack of its own size of picture, so that both are painted from the same dots
    photo = founder.folder / pictures.FOLDER / "anna.jpg"
    photo.unlink()
    noise(photo, (150, 200))
    event_pack.make_pack(founder, tmp_path / "x.eventpack", "violet-anchor")
    joined = Desk.join(
        tmp_path / "b", tmp_path / "x.eventpack", "violet-anchor", "Station 2", FixedClock(OPENING)
    )
    try:
        assert badge_of(joined) == badge_of(stations.desk_of(founder))
    finally:
        joined.close()


def test_who_joins_is_told_of_no_layout_that_was_removed(founder, tmp_path):
    """The founder goes on printing in it; nobody else has it."""
    other = stations.join(founder, tmp_path / "other", "Station 2")
    [made] = layout_files.layouts(founder.folder).own
    EventLayouts(other).settle()
    EventLayouts(other).remove(made.id)
    desk = stations.desk_of(founder)
    stations.tell(other, founder)
    desk.hear([])
    other.close()
    assert desk.layouts.removed_elsewhere
    event_pack.make_pack(founder, tmp_path / "x.eventpack", "violet-anchor")
    opened = event_pack.open_pack(tmp_path / "x.eventpack", "violet-anchor")
    assert opened.badge_layout == ""


def test_large_photos_travel_in_the_size_that_badges_need(founder, tmp_path):
    count = pack_pictures.unpack(_bodies(founder), tmp_path)
    assert count == 2
    images = tmp_path / pictures.FOLDER
    assert pictures.listed(images) == ("anna.jpg", "logo.png")
    with Image.open(images / "anna.jpg") as photo:
        assert photo.size == (1000, 667)
    logo = founder.folder / pictures.FOLDER / "logo.png"
    assert (images / "logo.png").read_bytes() == logo.read_bytes()


def test_more_than_there_is_room_for_is_left_out_and_the_logo_is_not(founder, monkeypatch):
    monkeypatch.setattr(picture_copy, "MOST_BYTES", 10_000)
    names = [each.name for each in picture_copy.copies(founder.folder / pictures.FOLDER)]
    assert names == ["logo.png"]


@pytest.mark.parametrize("name", ["../x.png", "/x.png", ".x.png", "x.exe", "a:b.png", "x.png\n"])
def test_a_pack_puts_pictures_nowhere_else(name, tmp_path):
    body = {"picture": name, "data": "AAAA", "last": True}
    assert pack_pictures.unpack([body], tmp_path / "event") == 0
    assert not list(tmp_path.rglob("*x*"))


def test_a_damaged_picture_costs_no_other(tmp_path):
    bodies = [
        {"picture": "a.png", "data": "?", "last": True},
        {"picture": "b.png", "data": "AAAA", "last": True},
    ]
    assert pack_pictures.unpack(bodies, tmp_path) == 1
    assert (tmp_path / pictures.FOLDER / "b.png").read_bytes() == b"\0\0\0"


def _bodies(founder):
    read = codec.decoder(dict)
    return [read(line) for line in pack_pictures.lines(founder.folder)]
