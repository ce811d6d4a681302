"""Opens the window as `checkin open` does, and tells when it takes scans: for `checkin bench`.

It runs in a process of its own and loads no part of the measuring before the moment is taken.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from ui import launch


def main(folder: Path) -> None:
    """Open the window on `folder`, print the moment at which it was ready, and leave."""
    launch.load_core()
    from checkin.clock import SystemClock
    from checkin.desk import Desk
    from ui.app import Application
    from ui.bench_paints import Paints, until

    application = Application()
    station = application.open_station(Desk.open(folder, SystemClock()))
    paints = Paints(station.screen.panel)
    station.show()
    until(lambda: paints.seen)
    print(time.time())
    station.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
