"""The smaller parts of the desk: status strip, head, messages, keys, sounds."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from checkin.model import Counts, Direction, Reason
from tests.ui.samples import ANNA, DINNER, EVENT, PALACE, STATION, outcome
from ui import sounds
from ui.level import Level
from ui.sounds import Sound, Sounds, sound_of
from ui.widgets.checkpoint_bar import PAGES, CheckpointBar
from ui.widgets.fitted_text import fit
from ui.widgets.key_hints import KEYS, KeyHints
from ui.widgets.list_rows import ROW_ROLE
from ui.widgets.message_bar import MOST, MessageBar
from ui.widgets.page_header import PageHeader
from ui.widgets.recent_scans import RecentScansModel
from ui.widgets.status_strip import StatusStrip, paint_mark

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def strip(light, qtbot):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.resize(900, 45)
    strip.show()
    return strip


def test_an_item_is_shown_once_and_changed_in_place(strip):
    strip.show_status("scanner", "ok", "Scanner ready")
    strip.show_status("printer", "ok", "Printer ready")
    strip.show_status("scanner", "bad", "No scanner", "Plug it in again.")
    assert list(strip.items) == ["scanner", "printer"]
    item = strip.items["scanner"]
    assert (item.level, item.text(), item.toolTip()) == (
        Level.BAD, "No scanner", "Plug it in again.",
    )  # fmt: skip


def test_items_stand_in_the_same_places_whichever_is_known_first(strip):
    for key in ("storage", "guests", "sync", "scanner", "printer"):
        strip.show_status(key, "ok", key)
    order = sorted(strip.items, key=lambda key: strip.layout().indexOf(strip.items[key]))
    assert order == ["scanner", "printer", "sync", "storage", "guests"]


def test_a_click_asks_about_the_item(strip, qtbot):
    strip.show_status("scanner", "ok", "Scanner ready")
    strip.show_status("sync", "warn", "Station 3: 42 min ago")
    with qtbot.waitSignal(strip.status_chosen) as asked:
        qtbot.mouseClick(strip.items["sync"], Qt.MouseButton.LeftButton)
    assert asked.args == ["sync"]


def test_levels_differ_in_shape_and_not_only_in_colour(light):
    seen = set()
    for level in Level:
        image = QImage(26, 26, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_mark(painter, image.rect().toRectF().adjusted(4, 4, -4, -4), level)
        painter.end()
        seen.add(bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits()))
    assert len(seen) == len(Level)


@pytest.fixture
def header(light, qtbot):
    header = CheckpointBar()
    qtbot.addWidget(header)
    header.resize(1366, 64)
    header.show_header(EVENT, STATION, (PALACE, DINNER), PALACE, Direction.ENTRY)
    header.show()
    return header


def test_a_checkpoint_is_chosen_from_the_menu(header, qtbot):
    names = [action.text() for action in header.checkpoints.actions()]
    assert names == ["Day 1, Gulustan Palace", "Gala dinner"]
    assert [action.isChecked() for action in header.checkpoints.actions()] == [True, False]
    with qtbot.waitSignal(header.checkpoint_chosen) as chosen:
        header.checkpoints.actions()[1].trigger()
    assert chosen.args == ["dinner"]


def test_the_menu_offers_the_pages_that_there_are(header, qtbot):
    header.set_pages(("export", "settings"))
    action = next(a for a in header.menu.actions() if a.text() == "Export the day…")
    with qtbot.waitSignal(header.page_requested) as asked:
        action.trigger()
    assert asked.args == ["export"]
    assert "People" not in [a.text() for a in header.menu.actions()]


def test_every_page_can_be_offered(header):
    header.set_pages(tuple(PAGES))
    assert set(PAGES.values()) <= {action.text() for action in header.menu.actions()}


def test_a_language_is_chosen_by_its_own_name(header, qtbot):
    header.set_languages(("az", "en"))
    action = next(a for a in header.languages.actions() if a.text() == "Azərbaycanca")
    with qtbot.waitSignal(header.language_chosen) as chosen:
        action.trigger()
    assert chosen.args == ["az"]


def test_the_events_name_gives_way_first(header):
    header.resize(1024, 64)
    assert header.event_name.width() < header.event_name.sizeHint().width()
    assert header.chooser.width() > 0.9 * header.chooser.sizeHint().width()


@pytest.fixture
def messages(light, qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_the_oldest_message_gives_way(messages):
    for number in range(MOST + 1):
        messages.show_message(f"message {number}", "bad")
    assert messages.texts == tuple(f"message {number}" for number in range(1, MOST + 1))


def test_a_message_is_put_away_by_a_click(messages, qtbot):
    messages.show_message("Exported.", "ok")
    messages.show_message("No paper.", "bad")
    messages.show()
    qtbot.mouseClick(messages._messages[0].close_button, Qt.MouseButton.LeftButton)
    assert messages.texts == ("No paper.",)
    messages.clear()
    assert messages.texts == ()
    assert not messages.isVisible()


def test_good_news_go_by_themselves_and_bad_news_stay(messages):
    messages.show_message("Exported.", "ok")
    messages.show_message("No paper.", "bad")
    assert [message._timer.isActive() for message in messages._messages] == [True, False]


def test_a_key_in_the_line_can_be_clicked(light, qtbot):
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.resize(600, 24)
    hints.grab()
    place, key = hints._places[0]
    with qtbot.waitSignal(hints.key_chosen) as chosen:
        qtbot.mouseClick(hints, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert chosen.args == [key] == ["F2"]


def test_the_overview_explains_the_keys_of_the_desk(desk):
    explained = {key for key, _, _ in KEYS}
    assert set(desk.keys.actions) <= explained


def test_recent_rows_say_what_happened(light):
    model = RecentScansModel()
    model.set_outcomes((outcome(undone=True), outcome(Reason.UNKNOWN, None, text="XX93")))
    undone, unknown = (model.index(row).data(ROW_ROLE) for row in range(2))
    assert (undone.title, undone.subtitle, undone.struck) == (ANNA.name, "Undone", True)
    assert (unknown.title, unknown.subtitle) == ("Unknown badge", "XX93")


def test_large_letters_break_only_between_words(light):
    text = fit("Уже зарегистрирован", "Badge Sans", True, 320, 400, 120, 12, 2)
    assert text.lines == ("Уже", "зарегистрирован")
    assert not text.elided
    assert text.width <= 320


def test_what_does_not_fit_at_any_size_is_cut_and_says_so(light):
    text = fit("x" * 5000, "Badge Sans", False, 200, 100, 40, 12, 2)
    assert text.elided
    assert len(text.lines) == 2
    assert text.lines[-1].endswith("…")


@pytest.mark.parametrize(
    ("shown", "sound"),
    [
        (outcome(), Sound.ADMIT),
        (outcome(Reason.EXIT_RECORDED, direction=Direction.EXIT), Sound.EXIT),
        (outcome(Reason.ALREADY_IN), Sound.REPEAT),
        (outcome(Reason.FORGED), Sound.REFUSE),
        (outcome(Reason.UNPAID), Sound.ACTION),
    ],
)
def test_each_kind_of_outcome_has_a_sound(shown, sound):
    assert sound_of(shown) is sound


def samples(path) -> tuple[bytes, float]:
    with wave.open(str(path)) as file:
        return file.readframes(file.getnframes()), file.getnframes() / file.getframerate()


def test_all_sounds_are_there_short_and_different(qapp):
    player = Sounds()
    heard = [samples(player.file(sound)) for sound in Sound]
    assert len({content for content, _ in heard}) == len(Sound)
    assert all(0.2 < length_s < 0.6 for _, length_s in heard)


def test_the_volume_is_in_the_files(qapp):
    player = Sounds(volume_percent=100)
    loud = max(samples(player.file(Sound.REFUSE))[0][1::2])
    player.set_volume(10)
    soft = [byte for byte in samples(player.file(Sound.REFUSE))[0][1::2] if byte < 128]
    assert max(soft) < 4 < loud


PLAYS_AND_ENDS = """
import sys
from pathlib import Path
from checkin.clock import SystemClock
from checkin.desk import Desk
from ui.app import Application
from ui.sounds import Sound
application = Application()
station = application.open_station(Desk.set_up_demo(Path(sys.argv[1]), SystemClock(), 10))
station.sounds.file(Sound.ADMIT)
station.close()
"""


def test_a_program_that_ended_leaves_no_tones_behind(tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    subprocess.run(
        [sys.executable, "-c", PLAYS_AND_ENDS, tmp_path / "event"], cwd=ROOT, check=True,
        env=os.environ | dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(scratch)), timeout=200,
    )  # fmt: skip
    assert list(scratch.iterdir()) == []


def test_a_tone_is_given_to_the_player_and_not_waited_for(qapp, tmp_path, qtbot, monkeypatch):
    heard = tmp_path / "heard"
    player = tmp_path / "aplay"
    player.write_text(f"#!/bin/sh\necho \"$1\" > '{heard}.part' && mv '{heard}.part' '{heard}'\n")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(sounds, "PLAYERS", ("aplay",))
    played = Sounds()
    played.play(Sound.ADMIT)
    qtbot.waitUntil(heard.exists)
    assert heard.read_text().strip() == str(played.file(Sound.ADMIT))


@pytest.mark.parametrize("quiet", [lambda s: s.set_muted(True), lambda s: s.set_volume(0)])
def test_silence_starts_nothing(qapp, quiet, monkeypatch):
    started = []
    monkeypatch.setattr(sounds, "start_player", lambda *args: started.append(args))
    player = Sounds()
    player._player = "aplay"
    player.play(Sound.ADMIT)
    quiet(player)
    player.play(Sound.ADMIT)
    assert len(started) == 1


def test_a_machine_without_a_player_is_silent(qapp, monkeypatch):
    monkeypatch.setattr(sounds, "PLAYERS", ("no such player",))
    started = []
    monkeypatch.setattr(sounds, "start_player", lambda *args: started.append(args))
    Sounds().play(Sound.REFUSE)
    assert started == []


def test_a_pages_title_is_whole_beside_a_note_that_is_not(light, qtbot):
    header = PageHeader()
    qtbot.addWidget(header)
    header.title.set_text("Davamiyyət və çıxış")
    header.note.set_text(EVENT.name * 3)
    header.resize(640, header.height())
    header.show()
    assert header.title.width() >= header.title.sizeHint().width()
    assert 40 <= header.note.width() < header.note.full_px
    assert header.back.geometry().right() < header.width()


def test_the_stations_name_is_whole_where_fewer_figures_make_room_for_it(light, qtbot):
    header = CheckpointBar()
    qtbot.addWidget(header)
    header.show_header(EVENT, STATION, (PALACE,), PALACE, Direction.ENTRY)
    header.show_counts(Counts(98_765, 99_999, 100_000))
    for width in range(1200, 640, -20):
        header.resize(width, header.height())
        header.show()
        room = header.counts.width() - header.counts.minimumSizeHint().width()
        assert room >= 0
        assert room == 0 or header.station.width() >= header.station.sizeHint().width()
