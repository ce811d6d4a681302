"""The settings of scanners show what arrives, and how it was typed."""

from __future__ import annotations

from checkin.settings import Settings
from ui.level import Level
from ui.widgets.scanner_section import Arrival


def test_what_arrives_is_shown_with_what_it_is(page):
    section = page.scanner
    section.show_arrival(Arrival("1" * 34, number="004217", keys=35, mean_gap_ms=4.4))
    assert section.text.text().replace(" ", "") == "1" * 34
    assert "004217" in section.reading.text()
    assert "35" in section.reading.text()
    assert section.reading.level is Level.OK
    section.show_arrival(Arrival("https://x.example\t"))
    assert section.text.text().endswith("·")
    assert section.reading.level is Level.WARN


def test_resetting_the_wedge_tells_its_usual_pauses(page, changes):
    page.show_settings(Settings(wedge_gap_ms=90, wedge_tail_ms=400))
    page.scanner.reset.click()
    assert changes == [("wedge_gap_ms", 50), ("wedge_tail_ms", 150)]
