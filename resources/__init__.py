"""What the program carries beside its code: style, icons, sounds, fonts, words, badges, demo."""

from __future__ import annotations

from pathlib import Path


def path(*parts: str) -> Path:
    """Return where the resource lies, in a checkout, an installation and a frozen program."""
    return Path(__file__).resolve().parent.joinpath(*parts)
