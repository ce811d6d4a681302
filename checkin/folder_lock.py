"""One copy of the app on one event folder. The only importer of filelock."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from checkin.errors import AlreadyOpen
from checkin.store_trouble import unusable

LOCK_NAME = "checkin.lock"


class FolderLock:
    """Keeps a second copy of the app out of an event folder, and goes with the process."""

    def __init__(self, folder: Path, name: str = LOCK_NAME) -> None:
        self._folder = folder
        self._lock = FileLock(folder / name)

    def acquire(self, patience_s: float = 0.0) -> None:
        """Take the folder.

        Args:
            patience_s: How long to wait for another one who has it.

        Raises:
            AlreadyOpen: Another one has it.
            StoreUnusable: The folder cannot be written.
        """
        try:
            self._lock.acquire(timeout=patience_s)
        except Timeout as error:
            raise AlreadyOpen(
                f"{self._folder} is open in another copy of the app", folder=str(self._folder)
            ) from error
        except OSError as error:
            raise unusable(self._folder, error) from error

    def release(self) -> None:
        """Give the folder free again."""
        self._lock.release()
