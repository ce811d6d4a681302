"""CSV files -> sheets of cells: the encoding and the delimiter are found out from the content."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import cast

from checkin.roster_errors import RosterDamaged, RosterEncoding
from checkin.roster_file import MAX_ROWS, too_many_rows
from checkin.roster_table import Row, Sheet

Rank = Callable[[list[Row]], tuple[bool, int, int] | None]

_SAMPLE_BYTES = 200_000
_DELIMITERS = ",;\t|"
_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# one-byte encodings of the forum's languages, with the letters that each is there for
_ONE_BYTE = {
    "cp1254": "çğıöşüÇĞİÖŞÜâîûÂÎÛ",
    "cp1251": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯіўІЎ",
    "cp1250": "áéíóöőúüűÁÉÍÓÖŐÚÜŰýžňÝŽŇ",
    "cp866": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
}
_PUNCTUATION = "«»“”„‘’–—…№•·°\xa0"
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
_UPPER_INSIDE = re.compile(r"[a-zа-яё][А-ЯЁÁÉÍÓÖŐÚÜŰĞİŞÇŇŽÝ]")


def decode(content: bytes) -> str:
    """Return the text of a file, whatever program of the last thirty years wrote it.

    Raises:
        RosterEncoding: Names would come out spoiled; the organisers must save the list anew.
    """
    for bom, encoding in _BOMS.items():
        if content.startswith(bom):
            return _decode(content, encoding)
    if content[:4096].count(0) * 4 > len(content[:4096]):
        little = content[1:4096:2].count(0) >= content[:4096:2].count(0)
        return _decode(content, "utf-16-le" if little else "utf-16-be")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_broken_utf8(content, error)
        start = max(0, error.start - 1000)  # a long list may begin with plain English
        return _decode(content, _one_byte_encoding(content[start : start + _SAMPLE_BYTES]))


def sheet(content: bytes, head_rows: int, rank: Rank) -> Sheet:
    """Return the one table of a text file, parted at the delimiter that `rank` likes best."""
    text = decode(content).removeprefix("\ufeff")
    declared = re.match(r'"?sep=([,;|\t])"?\r?\n', text)  # Excel's own hint, never shown as a row
    if declared:
        text = text[declared.end() :]
    delimiter = declared[1] if declared else _delimiter(text, head_rows, rank)
    head = list(islice(_rows(text, delimiter), head_rows))
    return Sheet("", True, head, lambda _headings: _rows(text, delimiter))


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise RosterEncoding(f"letters on line {line} are damaged", line=line) from error


def _refuse_broken_utf8(content: bytes, error: UnicodeDecodeError) -> None:
    """Refuse UTF-8 with a few broken letters: read in another way, all names would be spoiled."""
    start = max(0, error.start - _SAMPLE_BYTES // 2)
    decoded = content[start : start + _SAMPLE_BYTES].decode("utf-8", "replace")
    broken = decoded.count("\ufffd")
    intact = sum(c > "\x7f" for c in decoded) - broken
    if intact > broken * 3:
        line = content.count(b"\n", 0, error.start) + 1
        raise RosterEncoding(f"letters on line {line} are damaged", line=line) from error


def _one_byte_encoding(sample: bytes) -> str:
    scores = {encoding: _oddity(sample, encoding) for encoding in _ONE_BYTE}
    best = min(scores, key=lambda encoding: scores[encoding])
    if scores[best] > 0.3:
        raise RosterEncoding("the letters are stored in an unknown way", line=1)
    return best


def _oddity(sample: bytes, encoding: str) -> float:
    """Return how little the sample reads like the languages of `encoding`; 0 is perfect."""
    text = sample.decode(encoding, "replace")
    high = [c for c in text if c > "\x7f"]
    expected = set(_ONE_BYTE[encoding] + _PUNCTUATION)
    odd = sum(c not in expected for c in high)
    return (odd + len(_MIXED.findall(text)) + len(_UPPER_INSIDE.findall(text))) / len(high)


def _delimiter(text: str, head_rows: int, rank: Rank) -> str:
    head = "\n".join(text[:100_000].splitlines()[: head_rows + 5])
    best = ","
    best_rank: tuple[bool, int, int] | None = None
    for delimiter in _DELIMITERS:
        if delimiter not in head:
            continue
        found = rank(list(islice(_rows(head, delimiter), head_rows)))
        if found is not None and (best_rank is None or found > best_rank):
            best, best_rank = delimiter, found
    return best


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    """Yield the rows of a text; they may differ in width."""
    # a NUL would end the row silently, and lone carriage returns are line ends of old files
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=None), delimiter=delimiter)
    try:
        for before, row in enumerate(cast(Iterator[Row], reader)):
            if before == MAX_ROWS:
                raise too_many_rows(before + 1)
            yield row
    except csv.Error as error:
        raise RosterDamaged(f"line {reader.line_num} cannot be read: {error}") from error
