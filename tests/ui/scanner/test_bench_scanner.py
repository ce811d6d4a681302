"""The benchmark of the scanner loses nothing, and the filter stays cheap."""

from __future__ import annotations

from ui import bench_scanner


def test_a_millisecond_between_keys_is_enough(qapp):
    figures = bench_scanner.measure(scans=40)
    assert figures["lost"] == 0
    assert figures["leaked"] == 0
    assert 0 < figures["filter_us_per_key"] < figures["without_filter_us_per_key"]
