"""The measurement measures: every badge arrives, and the figures fit each other."""

from __future__ import annotations

import json
from argparse import Namespace

from checkin.badge import bench
from ui import bench as command


def test_the_way_of_a_badge_is_measured():
    figures = bench.measure(4)
    assert figures["not_printed"] == 0
    assert 0 < figures["bytes_ratio"] <= 0.6
    assert figures["bytes"] < figures["escpos_image_bytes"] == 64_520
    assert 0 < figures["click_to_first_byte_ms"] <= figures["click_to_first_byte_p95_ms"]
    assert min(figures["paint_ms"], figures["encode_ms"], figures["escpos_image_ms"]) > 0


def test_the_command_says_each_figure_with_its_goal(monkeypatch, capsys):
    figures = {**bench.measure(3), "paint_ms": 9.0}
    monkeypatch.setattr(bench, "measure", lambda: figures)
    assert command.run(Namespace(what="print", attendees=1, json=True)) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    goals = {line["what"]: (line["goal"], line["met"]) for line in lines}
    assert goals["painting a badge, median"] == (8, False)
    assert goals["bytes sent / python-escpos image() alone"] == (0.6, True)
    assert goals["click to first byte at the printer, median"][0] == 20
