"""Each trouble a printer can be in has its outcome, and never a wrong "printed"."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from checkin.badge import encode
from checkin.badge.delivery import Outcome
from checkin.badge.printer_url import PrinterUrl
from checkin.badge.transport import Transport
from checkin.badge.transport_network import NetworkLink
from tests.printers.conftest import QUICK
from tests.printers.test_paper import on_paper

LANGUAGES = ("escpos", "zpl", "tspl")


def deliver(virtual, image, settings=""):
    url = PrinterUrl.parse(f"{virtual.listen()}{settings}")
    transport = Transport(url, QUICK)
    return transport, transport.deliver(encode.encode(image, url))


def shown(delivery):
    return delivery.outcome, delivery.error.code if delivery.error else ""


@pytest.mark.parametrize(
    ("fault", "code", "language"),
    [
        *(({"paper_rows": 0}, "paper-out", language) for language in LANGUAGES),
        *(({"cover_open": True}, "cover-open", language) for language in LANGUAGES),
        ({"offline": True}, "printer-offline", "escpos"),
        *(({"offline": True}, "printer-paused", language) for language in ("zpl", "tspl")),
        *(({"jammed": True}, "printer-jammed", language) for language in ("escpos", "tspl")),
        *(({"hot": True}, "printer-hot", language) for language in ("escpos", "zpl")),
        *(({"no_ribbon": True}, "ribbon-out", language) for language in ("zpl", "tspl")),
    ],
)
def test_a_printer_in_trouble_gets_nothing(fault, code, language, printer, a_badge):
    virtual = printer(language, **fault)
    _, delivery = deliver(virtual, a_badge, f"?language={language}")
    assert shown(delivery) == (Outcome.FAILED, code)
    assert len(virtual.received) < 20
    assert not virtual.paper.inked_rows


def test_paper_that_ends_midway_leaves_a_question(printer, a_badge):
    virtual = printer(paper_rows=300)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.UNKNOWN, "paper-out")
    assert virtual.strips() == []


def test_paper_that_ends_at_the_very_end_leaves_a_question(printer, a_badge):
    virtual = printer(paper_rows=a_badge.height - 40)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.UNKNOWN, "paper-out")


def test_a_printer_that_never_answers_is_sent_the_badge_and_no_more_is_claimed(printer, a_badge):
    virtual = printer(mute=True)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.SENT, "")
    assert virtual.wait_for(lambda: len(virtual.strips()) == 1)


def test_a_mute_printer_is_asked_only_once(printer, a_badge):
    virtual = printer(mute=True)
    transport, _ = deliver(virtual, a_badge)
    virtual.received.clear()
    transport.deliver(encode.encode(a_badge, transport.printer))
    assert virtual.wait_for(lambda: len(virtual.strips()) == 2)
    assert virtual.received.startswith(b"\x1b@")


def test_a_mute_printer_that_must_answer_gets_nothing(printer, a_badge):
    virtual = printer(mute=True)
    _, delivery = deliver(virtual, a_badge, "?status=yes")
    assert shown(delivery) == (Outcome.FAILED, "printer-silent")
    assert virtual.paper.inked_rows == 0


def test_a_printer_that_has_spoken_before_and_is_silent_now_gets_nothing(printer, a_badge):
    virtual = printer()
    transport, first = deliver(virtual, a_badge)
    virtual.faults.mute = True
    second = transport.deliver(encode.encode(a_badge, transport.printer))
    assert first.outcome is Outcome.PRINTED
    assert shown(second) == (Outcome.FAILED, "printer-silent")


def test_a_printer_that_is_not_asked_is_not_asked(printer, a_badge):
    virtual = printer(paper_rows=0)
    _, delivery = deliver(virtual, a_badge, "?status=no")
    assert b"\x10\x04" not in virtual.received
    assert delivery.outcome in {Outcome.SENT, Outcome.UNKNOWN}  # as much as buffers swallow


@pytest.mark.parametrize("chatter", [True, False])
def test_a_cutter_that_jams_midway_leaves_a_question_and_its_name(chatter, printer, a_badge):
    virtual = printer(jams_after=300, chatter=chatter)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.UNKNOWN, "printer-jammed")


@pytest.mark.parametrize("knows", [True, False])
def test_a_printer_that_is_still_waking_up_is_waited_for(knows, printer, a_badge):
    virtual = printer()
    url = PrinterUrl.parse(virtual.listen())
    transport = Transport(url, replace(QUICK, wake_s=10.0))
    if knows:
        transport.deliver(encode.encode(a_badge, url))
    virtual.faults.sleeps_through = 4  # two requests
    assert shown(transport.deliver(encode.encode(a_badge, url))) == (Outcome.PRINTED, "")
    assert len(virtual.strips()) == 1 + knows


def test_a_printer_that_was_mute_is_asked_again_some_minutes_later(printer, a_badge):
    virtual = printer(mute=True)
    url = PrinterUrl.parse(virtual.listen())
    transport = Transport(url, replace(QUICK, forget_s=0.0))
    assert transport.deliver(encode.encode(a_badge, url)).outcome is Outcome.SENT
    virtual.faults.mute = False
    assert transport.deliver(encode.encode(a_badge, url)).outcome is Outcome.PRINTED


def test_a_printer_that_serves_another_desk_is_tried_again(printer, a_badge):
    virtual = printer(refusals=2)
    url = PrinterUrl.parse(virtual.listen())
    transport = Transport(url, replace(QUICK, busy_s=10.0))
    assert shown(transport.deliver(encode.encode(a_badge, url))) == (Outcome.PRINTED, "")
    assert len(virtual.strips()) == 1


def test_two_desks_print_on_one_printer_and_every_badge_is_confirmed(printer, a_badge):
    virtual = printer(rows_per_s=4000)
    url = PrinterUrl.parse(virtual.listen())
    data = encode.encode(a_badge, url)
    patience = replace(QUICK, wake_s=10.0, confirm_s=5.0, stall_s=5.0)

    def desk(_number: int) -> list[Outcome]:
        transport = Transport(url, patience)
        return [transport.deliver(data).outcome for _ in range(4)]

    with ThreadPoolExecutor(2) as desks:
        outcomes = [outcome for each in desks.map(desk, range(2)) for outcome in each]
    assert outcomes == [Outcome.PRINTED] * 8
    assert [on_paper(strip, a_badge) for strip in virtual.strips()] == [a_badge.rows] * 8
    assert virtual.garbage == b""


def test_a_port_that_takes_nothing_has_nothing_of_the_badge(printer, a_badge, monkeypatch):
    """As a printer that is switched off, behind the wires of a serial port."""
    virtual = printer(mute=True)
    monkeypatch.setattr(NetworkLink, "exchange", lambda *_: (0, b""))
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.FAILED, "printer-silent")


def over_a_serial_line(virtual, image):
    url = PrinterUrl.parse(f"serial://{virtual.plug_in()}?flow=none")
    return Transport(url, QUICK).deliver(encode.encode(image, url))


def test_a_serial_line_that_goes_dead_confirms_nothing(printer, a_badge):
    """A printer that is switched off leaves a zero on its line, which is what a barrier answers."""
    virtual = printer(dies_after=10_000)
    assert shown(over_a_serial_line(virtual, a_badge)) == (
        Outcome.UNKNOWN, "printer-not-confirmed",
    )  # fmt: skip
    assert virtual.strips() == []


def test_noise_before_a_badge_confirms_nothing(printer, a_badge):
    virtual = printer(hums=True, paper_rows=a_badge.height - 40)
    assert shown(over_a_serial_line(virtual, a_badge)) == (Outcome.UNKNOWN, "paper-out")
    virtual.load_paper()


def test_noise_on_the_line_keeps_no_badge_from_being_confirmed(printer, a_badge):
    virtual = printer(hums=True)
    assert shown(over_a_serial_line(virtual, a_badge)) == (Outcome.PRINTED, "")


def test_a_missing_barrier_leaves_a_question(printer, a_badge):
    virtual = printer(no_barrier=True)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.UNKNOWN, "printer-not-confirmed")
    assert virtual.wait_for(lambda: len(virtual.strips()) == 1)


def test_a_slow_printer_is_waited_for(printer, a_badge):
    virtual = printer(rows_per_s=1500)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.PRINTED, "")
    assert len(virtual.strips()) == 1


@pytest.mark.parametrize("fault", ["hang_up_after", "power_off_after"])
def test_a_printer_that_hangs_up_midway_leaves_a_question(fault, printer, a_badge):
    virtual = printer(**{fault: 10_000})
    transport, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.UNKNOWN, "printer-dropped")
    assert virtual.strips() == []

    again = transport.deliver(encode.encode(a_badge, transport.printer))
    assert again.outcome is Outcome.PRINTED
    assert on_paper(virtual.strips()[-1], a_badge) == a_badge.rows, "the rest was taken for it"
    assert virtual.garbage == b""


@pytest.mark.parametrize("sent", [3_000, 10_000, 20_000])
def test_a_label_that_broke_off_spoils_no_other(sent, printer, a_badge):
    virtual = printer("tspl", hang_up_after=sent)
    transport, first = deliver(virtual, a_badge, "?language=tspl")
    assert first.outcome is Outcome.UNKNOWN
    second = transport.deliver(encode.encode(a_badge, transport.printer))
    assert second.outcome is Outcome.PRINTED
    assert [b"".join(strip.rows) for strip in virtual.strips()] == [a_badge.rows]
    assert virtual.garbage == b""


@pytest.mark.parametrize("sent", [3_000, 10_000, 20_000])
def test_a_badge_of_another_desk_that_broke_off_spoils_none_of_ours(sent, printer, a_badge):
    virtual = printer()
    url = PrinterUrl.parse(virtual.listen())
    data = encode.encode(a_badge, url)
    ours, theirs = Transport(url, QUICK), Transport(url, QUICK)
    assert ours.deliver(data).outcome is Outcome.PRINTED
    virtual.faults.hang_up_after = sent
    assert theirs.deliver(data).outcome is Outcome.UNKNOWN
    assert ours.deliver(data).outcome is Outcome.PRINTED
    assert on_paper(virtual.strips()[-1], a_badge) == a_badge.rows
    assert virtual.garbage == b""


def test_a_printer_that_hangs_up_at_once_refuses(printer, a_badge):
    _, delivery = deliver(printer(hang_up_at_once=True), a_badge)
    assert shown(delivery) == (Outcome.FAILED, "printer-refused")


def test_status_that_comes_unasked_is_not_taken_for_an_answer(printer, a_badge):
    virtual = printer(chatter=True, no_barrier=True)
    _, delivery = deliver(virtual, a_badge)
    assert delivery.outcome is Outcome.UNKNOWN


def test_a_talkative_printer_prints(printer, a_badge):
    virtual = printer(chatter=True, rows_per_s=4000)
    _, delivery = deliver(virtual, a_badge)
    assert shown(delivery) == (Outcome.PRINTED, "")
    assert on_paper(virtual.strips()[0], a_badge) == a_badge.rows


def test_nobody_at_the_address(a_badge):
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = PrinterUrl.parse(f"tcp://127.0.0.1:{server.getsockname()[1]}")
    delivery = Transport(url, QUICK).deliver(encode.encode(a_badge, url))
    assert shown(delivery) == (Outcome.FAILED, "printer-refused")


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("tcp://no-such-host.invalid", "printer-unreachable"),
        ("serial:///dev/ttyNOWHERE", "printer-missing"),
        ("file:///dev/usb/nowhere", "printer-missing"),
        ("os://no-such-queue", "printer-missing"),
    ],
)
def test_a_printer_that_is_not_there(address, code, a_badge):
    url = PrinterUrl.parse(address)
    delivery = Transport(url, QUICK).deliver(encode.encode(a_badge, url))
    assert shown(delivery) == (Outcome.FAILED, code)
    assert delivery.error.details["printer"] == url.short


def test_a_device_file_is_never_made(tmp_path, a_badge):
    url = PrinterUrl.parse(f"file://{tmp_path}/lp0")
    Transport(url, QUICK).deliver(b"badge")
    assert list(tmp_path.iterdir()) == []


def test_the_condition_of_an_idle_printer_can_be_asked(printer):
    virtual = printer(cover_open=True)
    transport = Transport(PrinterUrl.parse(virtual.listen()), QUICK)
    assert transport.condition().problem.code == "cover-open"
    virtual.load_paper()
    assert transport.condition().problem is None
