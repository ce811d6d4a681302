"""What counts as a stick, judged by what systems really say of their mounts."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from ui.volumes import Volume, hangs_on_plug, is_stick, mounted_sticks, volumes_of

MOUNTS = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
24 27 0:6 / /dev rw,relatime - devtmpfs devtmpfs rw,size=4k
27 1 254:0 / / rw,relatime - ext4 /dev/nvme0n1p2 rw
28 27 259:1 / /boot/efi rw,relatime - vfat /dev/nvme0n1p1 rw,fmask=0077
29 27 7:1 / /snap/core22/1122 ro,nodev,relatime - squashfs /dev/loop1 ro
30 27 0:41 / /run/user/1000 rw,nosuid - tmpfs tmpfs rw,size=1k
31 27 0:45 / /var/lib/docker/overlay2/x/merged rw - overlay overlay rw
32 27 0:50 / /mnt/server rw,relatime - cifs //10.0.0.1/forum rw,vers=3.0
33 27 0:51 / /media/nas rw,relatime shared:7 - nfs4 nas:/forum rw
34 27 0:52 / /run/user/1000/doc rw - fuse.portal portal rw
35 27 11:0 / /media/desk/FORUM_CD ro,relatime - iso9660 /dev/sr0 ro
36 27 8:17 / /media/desk/MY\040STICK rw,nosuid shared:9 - vfat /dev/sdb1 rw
37 27 8:33 / /run/media/desk/KINGSTON rw,nosuid - exfat /dev/sdc1 rw
38 27 8:49 / /mnt/usb ro,relatime - ext4 /dev/sdd1 ro
39 27 254:0 /home /mnt/home rw,relatime - ext4 /dev/nvme0n1p2 rw
40 27 0:60 / /mnt/c rw,noatime - 9p drvfs rw
41 27 0:61 / /mnt/scratch rw - tmpfs tmpfs rw
42 27 8:65 / /mnt rw - ext4 /dev/sde1 rw
43 27 8:81 / /media/desk/gone rw - vfat /dev/sdf1 rw
44 43 0:62 / /media/desk/gone rw - autofs systemd-1 rw
""".strip()


def test_of_all_mounts_only_those_that_were_plugged_in_are_sticks():
    sticks = [volume for volume in volumes_of(MOUNTS) if is_stick(volume)]
    assert [(str(stick.root), stick.device, stick.read_only) for stick in sticks] == [
        ("/media/desk/MY STICK", "/dev/sdb1", False),
        ("/run/media/desk/KINGSTON", "/dev/sdc1", False),
        ("/mnt/usb", "/dev/sdd1", True),
    ]


@pytest.mark.parametrize(
    ("volume", "stick"),
    [
        (Volume(PurePosixPath("/mnt/disk"), "", "/dev/sda1", "ext4", plugged=False), False),
        (Volume(PurePosixPath("/mnt/disk"), "", "/dev/sda1", "ext4", plugged=True), True),
        (Volume(PurePosixPath("/mnt/image"), "", "/dev/loop0", "ext2", plugged=None), True),
        (Volume(PurePosixPath("/"), "", "/dev/sda1", "ext4", plugged=True), False),
        (Volume(PurePosixPath("/home/me/stick"), "", "/dev/sdb1", "vfat", plugged=True), False),
        (Volume(PureWindowsPath("E:\\"), "KINGSTON", "", "FAT32", plugged=True), True),
        (Volume(PureWindowsPath("C:\\"), "Windows", "", "NTFS", plugged=False), False),
        (Volume(PureWindowsPath("Z:\\"), "forum", "", "NTFS", plugged=None), False),
    ],
    ids=lambda value: f"{value.root} {value.plugged}" if isinstance(value, Volume) else "",
)
def test_a_plug_decides_where_the_system_knows_of_it(volume, stick):
    assert is_stick(volume) is stick


def test_a_stick_is_called_by_its_label_or_its_place():
    assert Volume(PurePosixPath("/media/desk/1A2B"), "KINGSTON").title == "KINGSTON"
    assert Volume(PurePosixPath("/media/desk/1A2B")).title == "1A2B"
    assert Volume(PureWindowsPath("E:\\")).title == "E:\\"


def test_damaged_lines_are_passed_over():
    assert volumes_of("nonsense\n36 27 8:17 / /x rw - \n") == []


@pytest.fixture
def kernel(tmp_path):
    """What the kernel tells of a built-in disk, a stick, an encrypted one and an image."""
    devices, block = tmp_path / "devices", tmp_path / "block"
    block.mkdir()

    def add(name, place, **files):
        folder = devices / place
        folder.mkdir(parents=True)
        for file, text in files.items():
            (folder / file).write_text(text)
        (block / name).symlink_to(folder)

    add("nvme0n1", "pci0000:00/nvme0/nvme0n1", removable="0\n")
    add("nvme0n1p2", "pci0000:00/nvme0/nvme0n1/nvme0n1p2")
    add("sdb1", "pci0000:00/usb1/1-2/host6/block/sdb/sdb1")
    add("sdc1", "pci0000:00/ata3/host2/block/sdc/sdc1")
    (devices / "pci0000:00/ata3/host2/block/sdc/removable").write_text("1\n")
    add("dm-0", "virtual/block/dm-0")
    add("dm-1", "virtual/block/dm-1")
    add("loop0", "virtual/block/loop0", removable="0\n")
    for mapped, below in (("dm-0", "sdb1"), ("dm-1", "nvme0n1p2")):
        (devices / "virtual/block" / mapped / "slaves").mkdir()
        (devices / "virtual/block" / mapped / "slaves" / below).symlink_to(block / below)
    return block


@pytest.mark.parametrize(
    ("device", "plugged"),
    [
        ("nvme0n1p2", False), ("sdb1", True), ("sdc1", True), ("dm-0", True), ("dm-1", False),
        ("loop0", None), ("sdz1", None),
    ],
)  # fmt: skip
def test_the_kernel_knows_what_hangs_on_a_plug(kernel, device, plugged):
    assert hangs_on_plug(f"/dev/{device}", kernel) is plugged


def test_this_machine_can_be_asked():
    assert all(is_stick(volume) for volume in mounted_sticks())
