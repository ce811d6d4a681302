"""`checkin supervisor …`: the way back in where every PIN is forgotten."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from checkin.commands.common import answer, passphrase_of, working_desk
from checkin.sync import event_pack


def reset(arguments: Namespace) -> int:
    """Give a supervisor a new PIN on the word of who can open the pack."""
    name, pin = arguments.supervisor
    pack = event_pack.open_pack(Path(arguments.pack), passphrase_of(arguments))
    with working_desk(arguments) as desk:
        desk.recoveries.recover(pack, name, pin, desk.settings.operator)
        value = {"supervisor": name, "station": desk.station.name}
    answer(arguments, value, f"{name} has a new PIN; all stations and the day's report tell of it")
    return 0
