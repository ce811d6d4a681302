"""Answers of printers are told apart, in whatever pieces and company they come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badge.printer_errors import (
    CoverOpen,
    PaperOut,
    PrinterFaulty,
    PrinterHot,
    PrinterJammed,
    PrinterOffline,
    PrinterPaused,
    RibbonOut,
)
from checkin.badge.speech import EscPosSpeech, TsplSpeech, ZplSpeech

READY = b"\x02030,0,0,0900,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n"
READY += b"\x021234,0\x03\r\n"


class Says:
    """A line to a printer that gives one answer to each request."""

    def __init__(self, speech, answers):
        self._speech, self._answers = speech, answers

    def ask(self, request, answered):
        self._speech.heard(self._answers.get(request, b""))
        return answered()


def condition(speech, answers):
    return speech.condition(Says(speech, answers))


@pytest.mark.parametrize(
    ("one", "four", "two", "problem", "is_low"),
    [
        (0x12, 0x12, 0x12, None, False), (0x16, 0x12, 0x12, None, False),
        (0x12, 0x1E, 0x12, None, True), (0x1A, 0x72, 0x32, PaperOut, False),
        (0x1A, 0x12, 0x16, CoverOpen, False), (0x1A, 0x12, 0x32, PaperOut, False),
        (0x1A, 0x12, 0x12, PrinterOffline, False), (0x12, 0x72, 0x12, PaperOut, False),
        (0x1A, 0x72, 0x36, CoverOpen, False), (0x1A, 0x72, 0x12, PaperOut, False),
    ],
)  # fmt: skip
def test_a_receipt_printer_tells_how_it_is(one, four, two, problem, is_low):
    answers = {bytes([0x10, 4, kind]): bytes([reply])
               for kind, reply in ((1, one), (2, two), (4, four))}  # fmt: skip
    told = condition(EscPosSpeech(), answers)
    assert (told.answered, told.problem, told.paper_low) == (True, problem, is_low)


@pytest.mark.parametrize(
    ("three", "problem"),
    [(0x1A, PrinterJammed), (0x16, PrinterJammed), (0x32, PrinterFaulty), (0x52, PrinterHot),
     (0x12, PrinterOffline)],
)  # fmt: skip
def test_a_receipt_printer_tells_what_is_broken(three, problem):
    replies = ((1, 0x1A), (2, 0x52), (3, three), (4, 0x12))
    answers = {bytes([0x10, 4, kind]): bytes([reply]) for kind, reply in replies}
    assert condition(EscPosSpeech(), answers).problem is problem


@pytest.mark.parametrize(
    ("status", "problem"),
    [("10000000", None), ("30000c00", CoverOpen), ("18000c00", PaperOut),
     ("18080000", PrinterJammed), ("18400000", PrinterHot), ("18200000", PrinterFaulty)],
)  # fmt: skip
def test_trouble_that_is_told_unasked_is_remembered(status, problem):
    speech = EscPosSpeech()
    speech.heard(bytes.fromhex(status))
    assert speech.reported() is problem


def test_silence_is_not_an_answer():
    for speech in (EscPosSpeech(), ZplSpeech(), TsplSpeech()):
        assert not condition(speech, {}).answered
        assert not speech.is_done(Says(speech, {}))


@given(st.lists(st.sampled_from([b"\x10\x00\x00\x00", b"\x12", b"\x16", b"\x14\x00\x03\x0f"])))
def test_only_the_barrier_says_that_a_badge_is_done(chatter):
    speech = EscPosSpeech()
    for piece in b"".join(chatter):
        speech.heard(bytes([piece]))
    line = Says(speech, {})
    assert not speech.is_done(line)
    speech.heard(b"\x00")
    assert speech.is_done(line)


def test_status_that_comes_unasked_is_remembered():
    speech = EscPosSpeech()
    speech.heard(b"\x10\x00\x0c")
    assert speech.reported() is None, "it is not complete yet"
    speech.heard(b"\x00")
    assert speech.reported() is PaperOut
    speech.heard(b"\x30\x00\x00\x00")
    assert speech.reported() is CoverOpen
    speech.heard(b"\x10\x00\x00\x00")
    assert speech.reported() is None


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (READY, None), (READY.replace(b"030,0", b"030,1"), PaperOut),
        (READY.replace(b"000,0,0", b"000,0,1"), CoverOpen),
        (READY.replace(b"030,0,0", b"030,0,1"), PrinterPaused),
        (READY.replace(b"030,0,0", b"030,1,1").replace(b"000,0,0", b"000,0,1"), CoverOpen),
        (READY.replace(b"000,0,0,0", b"000,0,0,1"), RibbonOut),
        (READY.replace(b"000,0,0,0\x03", b"000,0,0,1\x03"), PrinterHot),
    ],
)  # fmt: skip
def test_a_zebra_tells_how_it_is(answer, problem):
    told = condition(ZplSpeech(), {b"~HS\r\n": answer})
    assert (told.answered, told.problem) == (True, problem)


@pytest.mark.parametrize("noise", [b"", b"\x02", b"\x02a\x03\x02b\x03\x02c\x03", b"ready\r\n"])
def test_noise_is_no_answer_of_a_zebra(noise):
    assert not condition(ZplSpeech(), {b"~HS\r\n": noise}).answered


def test_a_label_is_done_when_the_printer_was_busy_and_is_idle():
    speech = TsplSpeech()
    assert not speech.is_done(Says(speech, {b"\x1b!?": b"\x20"}))
    assert speech.is_done(Says(speech, {b"\x1b!?": b"\x00"}))


def test_one_idle_answer_may_be_older_than_the_label():
    speech = ZplSpeech()
    line = Says(speech, {b"~HS\r\n": READY})
    assert [speech.is_done(line), speech.is_done(line)] == [False, True]


@pytest.mark.parametrize(
    ("flags", "problem"),
    [
        (0x00, None),
        (0x20, None),
        (0x04, PaperOut),
        (0x41, CoverOpen),
        (0x10, PrinterPaused),
        (0x02, PrinterJammed),
        (0x08, RibbonOut),
        (0x80, PrinterFaulty),
        (0x15, CoverOpen),
    ],
)
def test_a_tspl_printer_tells_how_it_is(flags, problem):
    assert condition(TsplSpeech(), {b"\x1b!?": bytes([flags])}).problem is problem
