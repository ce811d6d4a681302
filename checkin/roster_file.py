"""A file that should be a list of attendees -> its bytes and what they are, within safe limits.

What a file is, is read from its content: organisers rename files. The limits hold before anything
is unpacked, so that a wrong or hostile file costs neither the desk's memory nor its time.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

from checkin.roster_errors import (
    RosterDamaged,
    RosterEmpty,
    RosterMissing,
    RosterNotASpreadsheet,
    RosterNotOpened,
    RosterPassword,
    RosterTooLarge,
)

MAX_FILE_MB = 64
MAX_UNPACKED_MB = 320
MAX_ROWS = 300_000
MAX_COLUMNS = 702  # up to column ZZ; no more than 52 (AZ) where the list is long
MAX_CELLS = 16_000_000
MAX_RATIO = 200  # a workbook full of names packs about ten to one

_MB = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXT_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1a\x1b"))
_LAST_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\sr="(\d{1,9})"')
# cells that hold something, beyond column ZZ (or AZ), or beyond row 999,999
_FAR_CELL = re.compile(rb' r="(?:[A-Z]{3}\d|[A-Z]{1,2}\d{7})[^>]*[^/]>')
_FAR_CELL_LONG_LIST = re.compile(rb' r="(?:[A-Z]{3}\d|[B-Z][A-Z]\d|[A-Z]{1,2}\d{7})[^>]*[^/]>')
_REPEATED = re.compile(
    rb"<table:(?:table-row|table-cell|covered-table-cell)\b[^>]*"
    rb'number-(?:rows|columns)-repeated="(\d{4,})"'
)


class FileKind(StrEnum):
    """What a list of attendees is stored as."""

    WORKBOOK = "workbook"  # XLSX, ODS or XLS
    TEXT = "text"


def read(path: Path) -> bytes:
    """Return the content of the file, which is not larger than a list of attendees can be."""
    try:
        if path.stat().st_size > MAX_FILE_MB * _MB:
            raise _too_large("file", path.stat().st_size // _MB, MAX_FILE_MB, "MB")
        with path.open("rb") as file:
            content = file.read(MAX_FILE_MB * _MB + 1)
    except FileNotFoundError as error:
        raise RosterMissing("there is no such file", file=path.name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RosterNotOpened(f"cannot be read: {reason}", file=path.name) from error
    if len(content) > MAX_FILE_MB * _MB:  # a pipe or a device has no size of its own
        raise _too_large("file", MAX_FILE_MB + 1, MAX_FILE_MB, "MB")
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise RosterEmpty("the file is empty", file=path.name)
    return content


def kind_of(content: bytes) -> FileKind:
    """Return what `content` is, or raise what the operator must know about it."""
    if content.startswith(_OLE):
        _check_old_workbook(content)
        return FileKind.WORKBOOK
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        _check_package(content)
        return FileKind.WORKBOOK
    _refuse_other_formats(content)
    return FileKind.TEXT


def too_many_rows(rows: int) -> RosterTooLarge:
    """Return the error for a list of more rows than any event has people."""
    return _too_large("rows", rows, MAX_ROWS, "rows")


def _too_large(what: str, size: int, limit: int, unit: str) -> RosterTooLarge:
    message = f"too large: {size:,} {unit} where {limit:,} {unit} is the limit"
    return RosterTooLarge(message, what=what, size=size, limit=limit, unit=unit)


def _not_a_spreadsheet(kind: str) -> RosterNotASpreadsheet:
    return RosterNotASpreadsheet(f"this is {kind}, not a list of attendees", kind=kind)


def _refuse_other_formats(content: bytes) -> None:
    head = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"%pdf"):
        raise _not_a_spreadsheet("a PDF")
    if head.startswith((b"<!doctype", b"<html", b"<?xml", b"<table")):
        raise _not_a_spreadsheet("a web page or XML")
    if head.startswith(b"{\\rtf"):
        raise _not_a_spreadsheet("a text document")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_like_utf16(content):
        return
    controls = len(content) - len(content.translate(None, _TEXT_CONTROLS))
    if controls > max(4, len(content) // 100):
        raise _not_a_spreadsheet("a binary file")


def _looks_like_utf16(content: bytes) -> bool:
    head = content[:4096]
    zeros = max(head[::2].count(0), head[1::2].count(0))
    return zeros * 4 > len(head) // 2 and min(head[::2].count(0), head[1::2].count(0)) == 0


def _check_old_workbook(content: bytes) -> None:
    if _utf16("EncryptedPackage") in content or _utf16("EncryptionInfo") in content:
        raise RosterPassword("the spreadsheet is protected by a password")
    if _utf16("Workbook") not in content and _utf16("Book") not in content:
        raise _not_a_spreadsheet("an Office document of another kind")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def _check_package(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check_members(package, len(content))
            names = package.namelist()
            if "xl/workbook.xml" in names:
                for name in names:
                    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                        _check_xlsx_sheet(package.read(name))
            elif "content.xml" in names:
                _check_ods(package)
            else:
                raise _not_a_spreadsheet(_package_kind(names))
    # NotImplementedError: a member says that it is packed in a way that zipfile does not know
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise RosterDamaged(f"the file is damaged: {error}") from error
    except (RuntimeError, ValueError) as error:  # zipfile says so of encrypted or odd members
        raise RosterDamaged(f"the file cannot be unpacked: {error}") from error


def _check_members(package: zipfile.ZipFile, packed: int) -> None:
    members = package.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise RosterPassword("the file is protected by a password")
    unpacked = sum(member.file_size for member in members)
    if unpacked > MAX_UNPACKED_MB * _MB:
        raise _too_large("unpacked", unpacked // _MB, MAX_UNPACKED_MB, "MB")
    if unpacked > 32 * _MB and unpacked > packed * MAX_RATIO:
        raise _too_large("ratio", unpacked // packed, MAX_RATIO, "to 1")


def _package_kind(names: list[str]) -> str:
    if "xl/workbook.bin" in names:
        return "a binary workbook (XLSB)"
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        return "an Office document of another kind"
    return "a ZIP archive"


def _check_xlsx_sheet(sheet: bytes) -> None:
    """Refuse a sheet whose cells lie so far apart that the table between them cannot be held.

    The reader makes a full table of the area between the outermost cells that hold something, and
    one slip of the keyboard can put a cell into the last row or column.
    """
    end = max(sheet.rfind(b"v>"), 0)
    end = max(sheet.rfind(b"is>", end), end)
    found = _LAST_ROW.findall(sheet, max(0, end - _MB), end)
    rows = int(found[-1]) if found else sheet.count(b"row>")
    if rows > MAX_ROWS:
        raise too_many_rows(rows)
    long_list = rows > MAX_CELLS // MAX_COLUMNS
    if _is_found(_FAR_CELL_LONG_LIST if long_list else _FAR_CELL, sheet):
        raise _too_large("columns", MAX_COLUMNS + 1, 52 if long_list else MAX_COLUMNS, "columns")


def _is_found(tag_part: re.Pattern[bytes], sheet: bytes) -> bool:
    """Look for part of a tag, some tags at a time: a search lets no other thread run."""
    start = 0
    while start < len(sheet):
        end = sheet.find(b">", start + _MB) + 1 or len(sheet)
        if tag_part.search(sheet, start, end):
            return True
        start = end
    return False


def _check_ods(package: zipfile.ZipFile) -> None:
    if "spreadsheet" not in _text_member(package, "mimetype", "spreadsheet"):
        raise _not_a_spreadsheet("an Office document of another kind")
    if "encryption-data" in _text_member(package, "META-INF/manifest.xml", ""):
        raise RosterPassword("the spreadsheet is protected by a password")
    content = package.read("content.xml")
    for match in _REPEATED.finditer(content):
        end = content.find(b"table-row>", match.end())
        if content.find(b"value-type", match.start(), end) != -1:
            raise _too_large("repeated", int(match[1]), MAX_COLUMNS, "equal cells in one place")


def _text_member(package: zipfile.ZipFile, name: str, default: str) -> str:
    if name not in package.namelist():
        return default
    return package.read(name)[:_MB].decode("utf-8", "replace")
