"""Cuts the bytes of a serial scanner into codes."""

from __future__ import annotations

import re

from ui.scanner.text import tidy

_ENDS = re.compile(rb"[\r\n\t\x03]+")  # CR, LF, TAB, ETX
_MOST_BYTES = 8192  # more without an end is noise, such as a wrong baud rate


class LineSplitter:
    """Collects bytes as they come, in any portions, and gives whole codes."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[str]:
        """Return the codes that `data` completes."""
        *whole, self._rest = _ENDS.split(self._rest + data)
        if len(self._rest) > _MOST_BYTES:
            whole.append(self._rest)
            self._rest = b""
        return _texts(whole)

    def flush(self) -> list[str]:
        """Return what came without an end: the scanner is set to send none."""
        rest, self._rest = self._rest, b""
        return _texts([rest])


def _texts(codes: list[bytes]) -> list[str]:
    texts = (tidy(code.decode("utf-8", "replace")) for code in codes)
    return [text for text in texts if text]
