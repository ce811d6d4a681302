"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# how long an example takes says more about what else the machine does than about the program
settings.register_profile("checkin", deadline=None)
settings.load_profile("checkin")
