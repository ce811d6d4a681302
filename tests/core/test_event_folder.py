"""Which event folder a command works on."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

import pytest

from checkin.commands.common import event_folder
from checkin.errors import StoreUnusable


def test_the_folder_that_is_named_comes_before_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert event_folder(Namespace(data="there")) == Path("there")
    assert event_folder(Namespace(data=None), "demo") == tmp_path / "forum-checkin" / "demo"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives everybody a home")
def test_somebody_without_a_home_is_asked_for_a_folder(monkeypatch):
    def unknown(user: int) -> None:
        raise KeyError(user)

    monkeypatch.setattr("pwd.getpwuid", unknown)
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(StoreUnusable, match="--data DIR"):
        event_folder(Namespace(data=None))
    assert event_folder(Namespace(data="there")) == Path("there")
