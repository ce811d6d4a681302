"""What people see of the files by which stations exchange: their endings, a pack's passphrase."""

from __future__ import annotations

ATTENDANCE = ".attend"
PACK = ".eventpack"
SHORTEST_PASSPHRASE = 8  # characters; whoever has a pack may try as often as they like
