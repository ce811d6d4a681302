"""A badge before the camera is scanned once; the picture shows which one."""

from __future__ import annotations

import struct
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QColor, QImage

from checkin.errors import CheckinError
from tests.ui.scanner.conftest import NOW, badge
from tests.ui.scanner.pictures import photo
from ui.level import Level
from ui.scanner import qr_reader, words
from ui.scanner.camera import CameraReader
from ui.scanner.camera_view import CameraView
from ui.scanner.decode_loop import DecodeLoop, Look
from ui.scanner.qr_reader import FoundCode, GreyImage, find_codes, read_image
from ui.scanner.sightings import Sightings, nearest_centre

needs_zxing = pytest.mark.skipif(not qr_reader.IS_INSTALLED, reason="needs zxing-cpp")


def grey(image: QImage) -> GreyImage:
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return GreyImage(bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())


def code_at(text, x, y):
    return FoundCode(text, ((x - 5, y - 5), (x + 5, y - 5), (x + 5, y + 5), (x - 5, y + 5)))


# -- pictures --


@needs_zxing
def test_the_code_nearest_to_the_centre_is_the_one_aimed_at():
    image = grey(photo([(badge(1), 120, 120), (badge(2), 350, 260), (badge(3), 540, 380)]))
    codes = find_codes(image)
    assert {code.text for code in codes} == {badge(1), badge(2), badge(3)}
    chosen = nearest_centre(codes, image.width, image.height)
    assert chosen is not None
    assert chosen.text == badge(2)
    assert all(270 < x < 430 and 180 < y < 340 for x, y in chosen.corners)


@needs_zxing
def test_packed_formats_are_read_by_every_second_byte():
    image = grey(photo([(badge(), 320, 240)]))
    packed = bytes(
        value for pair in zip(image.data, image.data[::-1], strict=True) for value in pair
    )
    found = find_codes(GreyImage(packed, image.width, image.height, image.stride * 2, step=2))
    assert [code.text for code in found] == [badge()]


@needs_zxing
def test_a_letter_with_codes_is_read_from_a_file(tmp_path):
    file = tmp_path / "ticket.png"
    photo([(badge(1), 150, 150), ("https://example.org/t/7", 450, 300)]).save(str(file))
    assert sorted(read_image(file)) == sorted([badge(1), "https://example.org/t/7"])


@needs_zxing
@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.7 no picture"])
def test_a_file_that_is_no_picture_is_an_error_one_can_act_on(content, tmp_path):
    file = tmp_path / "ticket.png"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CheckinError) as error:
        read_image(file)
    assert error.value.code == "image-unreadable"
    assert error.value.details == {"file": "ticket.png"}


def test_without_the_extra_the_reader_says_so(monkeypatch, qapp, tmp_path):
    monkeypatch.setattr(qr_reader, "IS_INSTALLED", False)
    reader = CameraReader(lambda: NOW)
    reader.start()
    assert words.sentence(reader.state) == "Camera support is not installed"
    reader.stop()
    with pytest.raises(CheckinError) as error:
        read_image(tmp_path / "ticket.png")
    assert error.value.code == "camera-not-installed"


# -- which code counts, and when --


def test_a_code_counts_once_while_it_stays_in_view():
    sightings, code = Sightings(3.0), code_at("1", 5, 5)
    assert sightings.take([code], code, 0.0) == "1"
    for tenths in range(1, 100):
        assert sightings.take([code], code, tenths / 10) is None
    assert sightings.take([], None, 11.0) is None
    assert sightings.take([code], code, 12.8) is None
    assert sightings.take([code], code, 15.9) == "1"


def test_another_code_counts_as_soon_as_it_is_aimed_at():
    sightings, one, two = Sightings(3.0), code_at("1", 5, 5), code_at("2", 50, 5)
    assert sightings.take([one, two], one, 0.0) == "1"
    assert sightings.take([one, two], two, 0.1) == "2"
    assert sightings.take([one, two], one, 0.2) is None


@given(st.lists(st.tuples(st.floats(0.01, 9), st.sets(st.sampled_from("123"))), max_size=60))
def test_a_code_never_counts_twice_within_three_seconds(steps):
    sightings, at_s, counted = Sightings(3.0), 0.0, {}
    for pause_s, texts in steps:
        at_s += pause_s
        codes = [code_at(text, 5, 5) for text in sorted(texts)]
        text = sightings.take(codes, codes[0] if codes else None, at_s)
        if text is not None:
            assert at_s - counted.get(text, -9) >= 3
            counted[text] = at_s


@needs_zxing
def test_the_newest_frame_wins_and_nothing_is_left_running():
    looks: list[Look] = []
    done = threading.Event()
    last = grey(photo([(badge(9), 320, 240)]))

    def deliver(look):
        looks.append(look)
        if look.image is last:
            done.set()

    loop = DecodeLoop(deliver)
    for number in range(1, 5):
        loop.put(grey(photo([(badge(number), 320, 240)])))
    loop.put(last)
    loop.start()
    assert done.wait(60)
    loop.stop()
    assert [look.chosen.text for look in looks] == [badge(9)]
    assert not [thread for thread in threading.enumerate() if thread.name == "camera decoder"]


# -- the live picture --


@needs_zxing
def test_the_chosen_code_is_outlined(qtbot):
    view = CameraView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    palette = view.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor("#00ff00"))
    view.setPalette(palette)
    view.show()
    image = grey(photo([(badge(), 320, 240)]))
    codes = tuple(find_codes(image))
    view.show_look(Look(image, codes, codes[0]))
    picture = view.grab().toImage()
    x, y = codes[0].corners[0]
    assert picture.pixelColor(x, y + 20) == QColor("#00ff00")
    view.clear()
    assert view.grab().toImage().pixelColor(x, y + 20) == QColor("black")


# -- the whole way from a video --


def motion_jpeg(file, pictures, frames_each=8, fps=25):
    """Write a video of pictures: an AVI of JPEG files, the simplest there is."""

    def chunk(name, data):
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    frames = []
    for picture in pictures:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "JPEG", 90)
        frames += [chunk(b"00dc", bytes(buffer.data()))] * frames_each
    width, height = pictures[0].width(), pictures[0].height()
    main = struct.pack(
        "<14I", 1_000_000 // fps, 0, 0, 0x10, len(frames), 0, 1, 0, width, height, 0, 0, 0, 0
    )
    stream = b"vidsMJPG" + struct.pack(
        "<3I8I4H", 0, 0, 0, 1, fps, 0, len(frames), 0, 0xFFFFFFFF, 0, 0, 0, 0, width, height
    )
    bitmap = struct.pack("<3I2H4sI4I", 40, width, height, 1, 24, b"MJPG", 0, 0, 0, 0, 0)
    lists = b"strl" + chunk(b"strh", stream) + chunk(b"strf", bitmap)
    header = chunk(b"LIST", b"hdrl" + chunk(b"avih", main) + chunk(b"LIST", lists))
    movie = chunk(b"LIST", b"movi" + b"".join(frames))
    file.write_bytes(chunk(b"RIFF", b"AVI " + header + movie))


@needs_zxing
@pytest.mark.qt_log_ignore("Couldn't (load|resolve) ", extend=True)  # it looks for hardware
def test_badges_in_a_video_are_scanned_in_their_order(tmp_path, qapp, qtbot):
    multimedia = pytest.importorskip(
        "PySide6.QtMultimedia", reason="needs the extra [camera]", exc_type=ImportError
    )
    file = tmp_path / "desk.avi"
    empty = photo([])
    badges = [photo([(badge(n), 320, 240), (badge(9), 90, 90)]) for n in (1, 2, 3)]
    motion_jpeg(file, [empty, badges[0], empty, badges[1], badges[2], empty])
    reader, player, sink = CameraReader(lambda: NOW), multimedia.QMediaPlayer(), None
    sink = multimedia.QVideoSink()
    scans: list[str] = []
    reader.scanned.connect(scans.append)
    reader.start_from(sink, "desk.avi")
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(file)))
    with qtbot.waitSignal(
        player.mediaStatusChanged,
        check_params_cb=lambda status: status is player.MediaStatus.EndOfMedia,
        timeout=20_000,
    ):
        player.play()
    qtbot.waitUntil(lambda: len(scans) == 3)
    assert scans == [badge(1), badge(2), badge(3)]
    assert reader.state.level is Level.OK
    assert reader.state.last_scan_at == NOW
    reader.stop()
    player.setVideoSink(None)
    assert reader.state.detail == "camera-off"


@pytest.mark.qt_log_ignore("Couldn't (load|resolve) ", extend=True)
def test_a_computer_without_camera_says_so(qapp):
    multimedia = pytest.importorskip(
        "PySide6.QtMultimedia", reason="needs the extra [camera]", exc_type=ImportError
    )
    if multimedia.QMediaDevices.videoInputs():
        pytest.skip("this computer has a camera")
    reader = CameraReader(lambda: NOW)
    reader.start()
    assert reader.state.detail == "camera-missing"
    assert reader.state.level is Level.BAD
    reader.stop()
