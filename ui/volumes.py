"""What is mounted on this laptop, and which of it is a stick.

Nothing here touches a drive before it is judged to be a stick by what the system says about it:
asking a network drive whose server is gone can take minutes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath

from PySide6.QtCore import QStorageInfo

_MOUNTS = Path("/proc/self/mountinfo")
_BLOCK_DEVICES = Path("/sys/class/block")
# where desktops and people put what is plugged in
_PLACES = (PurePosixPath("/media"), PurePosixPath("/run/media"), PurePosixPath("/mnt"))
_FILE_SYSTEMS = frozenset(
    {
        "vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk", "hfsplus",
        "ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs",
    }
)  # fmt: skip
_PLUGGED = ("/usb", "/mmc_host", "/memstick", "/firewire")  # in the path of a device in sysfs
_WINDOWS_REMOVABLE = 2  # what GetDriveType says of it


@dataclass(frozen=True, slots=True)
class Volume:
    """One mounted file system as the system describes it.

    Attributes:
        root: Where it is mounted.
        name: Its label; empty where it has none.
        device: What it lies on, such as /dev/sdb1.
        file_system: Such as vfat; empty where the system does not say.
        plugged: Whether the device can be pulled out; None where the system does not say.
        read_only: Whether it may not be written.
    """

    root: PurePath
    name: str = ""
    device: str = ""
    file_system: str = ""
    plugged: bool | None = None
    read_only: bool = False

    @property
    def place(self) -> tuple[PurePath, str]:
        """What makes it this stick, whatever else is said of it: a name or a lock may change."""
        return self.root, self.device

    @property
    def title(self) -> str:
        """What people call it: its label, or the place where it is mounted."""
        return self.name or self.root.name or str(self.root)


Volumes = Callable[[], tuple[Volume, ...]]


def is_stick(volume: Volume) -> bool:
    """Tell whether `volume` is a thing that somebody plugs in and takes to another laptop.

    Disks that are built in, network drives, the system's own mounts, images of programs and
    discs that cannot be written are not.
    """
    if volume.plugged is False:
        return False
    if volume.root.drive:  # Windows says it of every drive letter
        return volume.plugged is True
    if volume.file_system not in _FILE_SYSTEMS or not volume.device.startswith("/dev/"):
        return False
    return any(place in volume.root.parents for place in _PLACES)


def mounted_sticks() -> tuple[Volume, ...]:
    """Return the sticks that are mounted now; may be called in any thread."""
    return _sticks_on_windows() if sys.platform == "win32" else _sticks_on_linux()


def volumes_of(mounts: str) -> list[Volume]:
    """Return what the text of Linux' `mountinfo` says, without asking any drive.

    Of several mounts at one place only the last is seen there.
    """
    found: dict[PurePosixPath, Volume] = {}
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if len(fields) < 6 or len(kinds) < 2:
            continue
        root = PurePosixPath(_unescaped(fields[4]))
        read_only = "ro" in fields[5].split(",")
        found.pop(root, None)
        if fields[3] != "/" and kinds[0] != "btrfs":
            continue  # a folder that is shown at another place as well
        found[root] = Volume(root, "", _unescaped(kinds[1]), kinds[0], read_only=read_only)
    return list(found.values())


def hangs_on_plug(device: str, block_devices: Path = _BLOCK_DEVICES) -> bool | None:
    """Tell whether `device` can be pulled out; None where that cannot be known, as of an image.

    Args:
        device: Such as /dev/sdb1.
        block_devices: Where the kernel tells of its block devices.
    """
    name = Path(device).resolve().name  # /dev/mapper/… leads to /dev/dm-0
    try:
        place = (block_devices / name).resolve(strict=True)
    except OSError:
        return None
    below = list((place / "slaves").glob("*"))  # what an encrypted or joined one lies on
    if below:
        return any(hangs_on_plug(f"/dev/{each.name}", block_devices) for each in below)
    if "virtual" in place.parts:
        return None
    return any(bus in str(place) for bus in _PLUGGED) or _is_removable(place)


def _sticks_on_linux() -> tuple[Volume, ...]:
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ()
    likely = filter(is_stick, volumes_of(mounts))
    judged = (replace(volume, plugged=hangs_on_plug(volume.device)) for volume in likely)
    return tuple(
        replace(volume, name=QStorageInfo(str(volume.root)).name())
        for volume in judged
        if is_stick(volume)
    )


def _is_removable(place: Path) -> bool:
    """Read the kernel's word on a disk, or on the disk of a partition."""
    for folder in (place, place.parent):
        try:
            return (folder / "removable").read_text("ascii").strip() == "1"
        except OSError:
            continue
    return False


def _sticks_on_windows() -> tuple[Volume, ...]:
    """Ask the kinds of all drive letters first: a network drive is never touched."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    letters = kernel.GetLogicalDrives()
    roots = [f"{chr(ord('A') + bit)}:\\" for bit in range(2, 26) if letters >> bit & 1]
    kinds = {root: kernel.GetDriveTypeW(ctypes.c_wchar_p(root)) for root in roots}
    likely = (QStorageInfo(root) for root in roots if kinds[root] == _WINDOWS_REMOVABLE)
    return tuple(
        Volume(
            Path(info.rootPath()),
            info.name(),
            info.device().toStdString(),
            info.fileSystemType().toStdString(),
            plugged=True,
            read_only=info.isReadOnly(),
        )
        for info in likely
        if info.isReady()  # a card reader without a card is a drive, too
    )


def _unescaped(text: str) -> str:
    """Return a path as it is; `mountinfo` writes a blank as a backslash and 040."""
    raw = text.encode("utf-8", "surrogateescape")
    whole = re.sub(rb"\\([0-7]{3})", lambda found: bytes([int(found[1], 8)]), raw)
    return whole.decode("utf-8", "surrogateescape")
