"""The modules of a badge's QR code; the only module that imports the `qrcode` library."""

from __future__ import annotations

from functools import lru_cache

QUIET_MODULES = 4  # white border that readers need on each side
_DIGITS = 34  # as many as version 2 holds at level H
_VERSION = 2
# Trying all eight masks costs five times the rest together. Any of them is legal to read, and the
# digits behind the number are as good as random, so no mask is better than another for long.
_MASK = 2

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=64)
def matrix(code: str) -> Matrix:
    """Return the 25 x 25 modules for a badge code, True where black, without the quiet zone.

    Raises:
        ValueError: `code` is not 34 decimal digits: a bug in the caller.
    """
    # here: with the library comes one for pictures, which the start of the desk need not wait for
    from qrcode.constants import ERROR_CORRECT_H  # type: ignore[import-untyped]
    from qrcode.main import QRCode  # type: ignore[import-untyped]
    from qrcode.util import MODE_NUMBER, QRData  # type: ignore[import-untyped]

    if len(code) != _DIGITS or not (code.isascii() and code.isdigit()):
        raise ValueError("a badge code is 34 digits")
    symbol = QRCode(
        version=_VERSION, error_correction=ERROR_CORRECT_H, border=0, mask_pattern=_MASK
    )
    symbol.add_data(QRData(code, mode=MODE_NUMBER), optimize=0)
    symbol.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in symbol.get_matrix())


def runs(modules: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return (start, length) of each run of black modules in a row or column."""
    found: list[tuple[int, int]] = []
    for place, black in enumerate(modules):
        if black and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif black:
            found.append((place, 1))
    return found
