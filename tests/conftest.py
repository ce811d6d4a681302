"""What holds for all tests."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the core paints, too

# how long an example takes says more about what else the machine does than about the program
settings.register_profile("checkin", deadline=None)
settings.load_profile("checkin")
