"""Progress is told as often as somebody can see it, and its end always."""

from __future__ import annotations

from ui import progress


def test_much_progress_at_once_is_told_by_its_beginning_and_its_end():
    told: list[tuple[int, int]] = []
    tell = progress.now_and_then(lambda done, of: told.append((done, of)))
    for done in range(1, 10_001):
        tell(done, 10_000)
    assert told[0] == (1, 10_000)
    assert told[-1] == (10_000, 10_000)
    assert len(told) < 100
