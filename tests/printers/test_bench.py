"""The measurement measures: every badge arrives, and the figures fit each other."""

from __future__ import annotations

from checkin.badge import bench


def test_the_way_of_a_badge_is_measured():
    figures = bench.measure(4)
    assert figures["not_printed"] == 0
    assert 0 < figures["bytes_ratio"] <= 0.6
    assert figures["bytes"] < figures["escpos_image_bytes"] == 64_520
    assert 0 < figures["click_to_first_byte_ms"] <= figures["click_to_first_byte_p95_ms"]
    assert min(figures["paint_ms"], figures["encode_ms"], figures["escpos_image_ms"]) > 0
