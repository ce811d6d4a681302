"""Badges in a layout that organisers made themselves, printed by the command line."""

from __future__ import annotations

import json

import zxingcpp
from PIL import Image

LAYOUT = """\
title = "Ours"
width_mm = 60
height_mm = 70

[[element]]
kind = "name"
x_mm = 2
y_mm = 2
w_mm = 56
h_mm = 20
min_mm = 3
max_mm = 9

[[element]]
kind = "qr"
x_mm = 13
y_mm = 30
w_mm = 33
h_mm = 33

[[element]]
kind = "photo"
x_mm = 0
y_mm = 24
w_mm = 12
h_mm = 16
"""


def test_a_layout_in_the_event_folder_is_printed_by_its_name(event, tmp_path):
    (event.folder / "layouts").mkdir()
    (event.folder / "layouts" / "ours.toml").write_text(LAYOUT, "utf-8")
    (event.folder / "images").mkdir()
    Image.new("L", (30, 40), 0).save(event.folder / "images" / "R-001.png")
    words = ("badge", "print", "R-001", "--printer", f"preview://{tmp_path}", "--layout")
    assert event.run(*words, "ours", "--json").line["outcome"] == "printed"
    [path] = tmp_path.glob("*.png")
    picture = Image.open(path).convert("L")
    assert picture.size == (480, 560)
    assert picture.getpixel((48, 256)) == 0  # the middle of the photo
    assert zxingcpp.read_barcodes(picture)[0].text == event.codes["Çingiz Əliyev"]


def test_a_layout_with_a_mistake_is_told_and_nothing_is_printed(event, tmp_path):
    (event.folder / "layouts").mkdir()
    (event.folder / "layouts" / "ours.toml").write_text(LAYOUT.replace("33", "12"), "utf-8")
    words = ("badge", "print", "R-001", "--printer", f"preview://{tmp_path}", "--layout")
    answer = event.run(*words, "ours", "--json")
    assert answer.code == 1
    assert json.loads(answer.err)["error"] == "layout-unusable"
    assert list(tmp_path.glob("*.png")) == []
