"""Files that are no list of attendees: each is refused with what the operator must know."""

from __future__ import annotations

import io
import os
import random
import re
import zipfile

import openpyxl
import pytest

from checkin import roster, roster_file, roster_table, roster_text
from checkin.errors import CheckinError
from checkin.roster_errors import (
    RosterDamaged,
    RosterEmpty,
    RosterEncoding,
    RosterMissing,
    RosterNoNameColumn,
    RosterNoRows,
    RosterNotASpreadsheet,
    RosterNotOpened,
    RosterPassword,
    RosterTooLarge,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def zipped(**members):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return packed.getvalue()


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def swapped(content, member, change):
    """Return a package with one member changed."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == member else old.read(name))
    return packed.getvalue()


LIST = workbook(["Name", "Country"], ["Ali", "AZ"], ["Veli", "TR"])
SHEET = "xl/worksheets/sheet1.xml"
NOISE = random.Random(1).randbytes(5000)
ENCRYPTED = OLE + "EncryptionInfo".encode("utf-16-le") + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("content", "error", "details"),
    [
        (b"", RosterEmpty, {}),
        (b"\r\n \r\n", RosterEmpty, {}),
        (b"\xef\xbb\xbf\r\n", RosterEmpty, {}),
        (workbook(), RosterEmpty, {}),
        (workbook(["Name", "Country"]), RosterNoRows, {}),
        (workbook(["Name"], [" "], ["\u00a0"]), RosterNoRows, {}),
        (b"Name;Country\r\n;\r\n", RosterNoRows, {}),
        (ENCRYPTED, RosterPassword, {}),
        (OLE + "WordDocument".encode("utf-16-le"), RosterNotASpreadsheet, {}),
        (OLE + "Workbook".encode("utf-16-le"), RosterDamaged, {}),
        (NOISE, RosterNotASpreadsheet, {"kind": "a binary file"}),
        (b"%PDF-1.7\n%\xe2\xe3", RosterNotASpreadsheet, {"kind": "a PDF"}),
        (b"<html><table><tr><td>Name", RosterNotASpreadsheet, {"kind": "a web page or XML"}),
        (zipped(readme="Name"), RosterNotASpreadsheet, {"kind": "a ZIP archive"}),
        (zipped(word__document_dot_xml="x"), RosterNotASpreadsheet, {}),
        (zipped(xl__workbook_dot_bin="x"), RosterNotASpreadsheet, {}),
        (zipped(xl__workbook_dot_xml="x"), RosterDamaged, {}),
        (LIST[:-200], RosterDamaged, {}),
        (LIST[:100], RosterDamaged, {}),
        (b"e-mail\r\na@example.org\r\n", RosterNoNameColumn, {"headings": "e-mail"}),
        (workbook(["a@example.org"]), RosterNoNameColumn, {"headings": "a@example.org"}),
        (workbook(["Shoe", "Hat"], [1, 2]), RosterNoNameColumn, {"headings": "Shoe, Hat"}),
        ("Name\nƏlişə Şən\nVəli".encode() + b"\x99\n", RosterEncoding, {"line": 3}),
        ("Name\nƏli".encode("utf-16") + b"\0", RosterEncoding, {}),
    ],
)
def test_it_is_refused_with_what_is_wrong(tmp_path, content, error, details):
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    with pytest.raises(error) as refused:
        roster.preview(path, {})
    assert details.items() <= refused.value.details.items()


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(RosterMissing):
        roster.preview(tmp_path / "list.xlsx", {})


def test_a_folder_cannot_be_opened(tmp_path):
    with pytest.raises(RosterNotOpened):
        roster.preview(tmp_path, {})


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(LIST)
    path.chmod(0)
    with pytest.raises(RosterNotOpened):
        roster.preview(path, {})


def test_a_file_of_200_mb_is_refused_unread(tmp_path, monkeypatch):
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(200 << 20)
    monkeypatch.setattr(type(path), "open", lambda *_args, **_kept: pytest.fail("was opened"))
    with pytest.raises(RosterTooLarge) as refused:
        roster.preview(path, {})
    assert refused.value.details == {"what": "file", "size": 200, "limit": 64, "unit": "MB"}


@pytest.mark.parametrize(("zeros_mb", "what"), [(400, "unpacked"), (100, "ratio")])
def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path, zeros_mb, what):
    path = tmp_path / "list.xlsx"
    packed = zipped(xl__workbook_dot_xml="x", xl__worksheets__sheet1_dot_xml=bytes(zeros_mb << 20))
    path.write_bytes(packed)
    with pytest.raises(RosterTooLarge) as refused:
        roster.preview(path, {})
    assert refused.value.details["what"] == what


@pytest.mark.parametrize(
    ("place", "what"), [(b"XFD2", "columns"), (b"AAA3", "columns"), (b"A1048576", "rows")]
)
def test_a_cell_in_the_far_corner_is_refused(tmp_path, place, what):
    cell = b'<row r="%s"><c r="%s"><v>1</v></c></row></sheetData>'
    row = re.sub(rb"\D", b"", place)
    path = tmp_path / "list.xlsx"
    path.write_bytes(
        swapped(LIST, SHEET, lambda x: x.replace(b"</sheetData>", cell % (row, place)))
    )
    with pytest.raises(RosterTooLarge) as refused:
        roster.preview(path, {})
    assert refused.value.details["what"] == what


@pytest.mark.parametrize("before", range(0, 40, 4))
def test_a_far_cell_is_found_also_where_a_long_sheet_is_looked_at_in_pieces(before):
    """The sheet is parted near one megabyte: here that lies somewhere within the far cell."""

    def long(sheet: bytes) -> bytes:
        start, end = sheet.split(b"</sheetData>")
        room = (1 << 20) - before - len(start)
        near = b'<c r="A7"><v>1</v></c>'
        start += (near * (room // len(near))).ljust(room)
        return start + b'<c r="XFD7" t="n"><v>1</v></c></sheetData>' + end

    with pytest.raises(RosterTooLarge):
        roster_file.kind_of(swapped(LIST, SHEET, long))


def test_formatted_but_empty_cells_in_the_far_corner_do_no_harm(tmp_path):
    cell = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    path = tmp_path / "list.xlsx"
    path.write_bytes(swapped(LIST, SHEET, lambda x: x.replace(b"</sheetData>", cell)))
    assert len(roster.preview(path, {}).added) == 2


def test_more_rows_than_any_event_has_people(tmp_path, monkeypatch):
    for room in (roster_text, roster_table):
        monkeypatch.setattr(room, "MAX_ROWS", 2)
    for name, content in {"a.xlsx": LIST, "a.csv": b"Name\nA\nB\n"}.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(RosterTooLarge) as refused:
            roster.preview(path, {})
        assert refused.value.details["limit"] == roster_file.MAX_ROWS


def test_a_spreadsheet_with_a_password_in_its_package(tmp_path):
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", manifest)
        package.writestr("content.xml", NOISE)
    with pytest.raises(RosterPassword):
        roster.preview(path, {})


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_workbook_is_refused_or_read(tmp_path, seed):
    chance = random.Random(seed)

    def damage(content):
        changed = bytearray(content)
        for _ in range(chance.randrange(1, 6)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        return bytes(changed)

    members = [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"]
    content = swapped(LIST, chance.choice(members), damage) if seed % 2 else damage(LIST)
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    try:
        seen = roster.preview(path, {}).sheet
    except CheckinError as error:
        seen = error.code
    assert seen
