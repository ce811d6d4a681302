"""Passphrases take seconds; nobody else waits for that."""

from __future__ import annotations

import threading
import time

import pytest

from checkin.sync import apart, sealing
from checkin.sync.sealing import DamagedError, OtherKeyError

PASSPHRASE = "fənər-якорь-鍵"


@pytest.fixture(scope="module")
def sealed():
    return apart.seal_with_passphrase(b"\x00content\n" * 1000, PASSPHRASE)


def test_both_ways_are_those_of_the_library(sealed):
    assert sealing.unseal_with_passphrase(sealed, PASSPHRASE) == b"\x00content\n" * 1000


def test_other_threads_go_on_meanwhile(sealed):
    ended = threading.Event()
    gaps = []

    def tick():
        before = time.monotonic()
        while not ended.wait(0.005):
            gaps.append(time.monotonic() - before)
            before = time.monotonic()

    ticking = threading.Thread(target=tick)
    ticking.start()
    assert apart.unseal_with_passphrase(sealed, PASSPHRASE).startswith(b"\x00content")
    ended.set()
    ticking.join()
    assert len(gaps) > 20
    assert max(gaps) < sum(gaps) / 2  # the library by itself stops everything until it is done


def test_a_wrong_passphrase_and_damage_are_told_apart(sealed):
    with pytest.raises(OtherKeyError):
        apart.unseal_with_passphrase(sealed, "another one")
    with pytest.raises(DamagedError):
        apart.unseal_with_passphrase(sealed[:-40], PASSPHRASE)
