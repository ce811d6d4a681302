"""What holds for all tests."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the core paints, too

# how long an example takes says more about what else the machine does than about the program
settings.register_profile("checkin", deadline=None)
settings.load_profile("checkin")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name no test after the bytes of a file.

    A workbook holds the second in which it was made, and workers that run side by side refuse
    to begin when their tests have other names.
    """
    return argname if isinstance(val, bytes) else None
