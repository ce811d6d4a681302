"""A station's own choices survive, and a damaged file costs only the choices."""

from __future__ import annotations

import json

import pytest

from checkin import settings
from checkin.settings import FILE_NAME, Settings


def test_choices_come_back(tmp_path):
    chosen = Settings(language="az", printer="tcp://10.0.0.9:9100", sound_volume=0, operator="Ülvi")
    settings.save(chosen, tmp_path)
    assert settings.load(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_without_a_file_everything_has_a_value(tmp_path):
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'"x"', b"\xff\xfe", b"null", b"\x00" * 99])
def test_a_damaged_file_falls_back_and_is_logged(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    assert settings.load(tmp_path) == Settings()


def test_single_wrong_values_fall_back_alone(tmp_path):
    body = {"language": "tr", "sound_volume": "loud", "in_network": 1, "of_a_later_version": True}
    (tmp_path / FILE_NAME).write_text(json.dumps(body))
    assert settings.load(tmp_path) == Settings(language="tr")


def test_a_folder_that_is_gone_is_an_error_and_the_old_file_stays(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        settings.save(Settings(), tmp_path / "gone")


def test_the_desk_remembers_the_checkpoint(desk):
    desk.change_settings(Settings(checkpoint="gala"))
    assert desk.checkpoint().name == "Gala dinner"
    assert settings.load(desk.folder).checkpoint == "gala"
