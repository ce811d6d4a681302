"""The code that teaches the program a scanner: digits for speed, letters for what may be wrong."""

from __future__ import annotations

TEXT = "Test-0123456789-qQwWaAyYzZ"

# Its QR code as rows of 25 modules: fixed, so that no library is needed to show it
_WIDTH = 25
_ROWS = (
    0x1FCB77F, 0x1041341, 0x175965D, 0x1756F5D, 0x175855D, 0x1055F41, 0x1FD557F, 0x001E700,
    0x17CB47C, 0x1B2448A, 0x1D40FF7, 0x0333643, 0x0E7DD77, 0x1035080, 0x10D52DB, 0x10136C9,
    0x17E25FF, 0x0010117, 0x1FC1153, 0x1053718, 0x175EFF4, 0x1756D7B, 0x1750089, 0x10495E9,
    0x1FD6607,
)  # fmt: skip


def matrix() -> tuple[tuple[bool, ...], ...]:
    """Return the modules, True where black, without the quiet zone."""
    return tuple(
        tuple(bool(row >> (_WIDTH - 1 - place) & 1) for place in range(_WIDTH)) for row in _ROWS
    )
