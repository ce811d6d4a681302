"""Whether the folded tables are what the entries come to, and folding them anew if they are not."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from checkin.errors import NotSaved
from checkin.journal import Problem
from checkin.projection import TABLES, Projection
from checkin.store import Store

_FORM = 3  # of the folded tables; where a store has another one, all is folded anew
_PATIENCE_S = 120.0  # with another process that does so: half a minute for a million entries


def bring_up_to_date(store: Store) -> None:
    """Fold all anew where an earlier version of the app kept states in another form.

    Raises:
        NotSaved: The store cannot be written.
    """
    end_s = time.monotonic() + _PATIENCE_S
    while not is_up_to_date(store):
        try:
            with store.transaction():
                if not is_up_to_date(store):  # another process may have been quicker
                    Projection(store).rebuild()
                    store.form = _FORM
        except NotSaved as error:
            if error.details.get("reason") != "busy" or time.monotonic() > end_s:
                raise


def is_up_to_date(store: Store) -> bool:
    """Tell whether the folded tables of `store` can be read."""
    return store.form == _FORM


def compare(store: Store) -> Iterator[Problem]:
    """Yield where the warm tables differ from what the entries come to; changes nothing."""
    warm = _snapshot(store)
    copy = store.copy_in_memory()
    with copy.transaction():
        Projection(copy).rebuild()
    fresh = _snapshot(copy)
    copy.close()
    for table in TABLES:
        for row in sorted(warm[table] ^ fresh[table], key=repr)[:5]:
            side = "is warm but not folded" if row in warm[table] else "is folded but not warm"
            yield Problem(f"table {table}", f"{row[:2]} {side}")


def _snapshot(store: Store) -> dict[str, set[tuple[Any, ...]]]:
    return {table: set(store.execute(f"SELECT * FROM {table}")) for table in TABLES}
