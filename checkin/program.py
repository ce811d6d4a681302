"""How this program starts itself once more, for what is done in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]  # from where Python finds its modules


def command() -> list[str]:
    """Return the beginning of a command line: the frozen program, or Python with its module."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "ui.launch"]
