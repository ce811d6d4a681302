"""Collects the people who may be meant from a tantivy index; `names_score` then ranks them.

All queries are built as objects, so nothing that is typed is ever read as a query language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from tantivy import Document, Index, Occur, Query, SchemaBuilder

from checkin.errors import CheckinError
from checkin.names_keys import Word, name_words, query_words
from checkin.names_score import Card

SCHEMA_VERSION = 1  # of the fields below and of what names_keys makes; a change rebuilds caches

_BUILD_HEAP_BYTES = 100_000_000
_EDIT_HEAP_BYTES = 15_000_000  # the least that tantivy accepts
_MOST_CARDS = 20_000  # kept unpacked
_SEPARATOR = "\x1f"
_LARGEST_PRINT = (1 << 63) - 1
_TYPED_READINGS = 3
_STARTS = (1, 2)  # lengths of beginnings that are looked up as words of their own

_EXACT, _BEGINNING, _SAME_KEY, _KEY_BEGINNING = 1.0, 0.95, 0.96, 0.9
_KEY_START, _SKELETON, _ORGANISATION = 0.7, 0.6, 0.62
_SLIP, _KEY_SLIP, _KEY_TWO_SLIPS = 0.8, 0.75, 0.55
_SHORTEST_FOR_SLIP, _SHORTEST_FOR_TWO = 4, 6


class IndexUnusable(CheckinError):
    """The files of the index cannot be read or written; the caller works without them."""

    code = "name-index-unusable"


_NAME_FIELDS = ("ascii", "keys", "skeletons", "starts", "key_starts")

_schema = (
    SchemaBuilder()
    .add_text_field("id", tokenizer_name="raw", index_option="basic")
    .add_text_field("ascii", tokenizer_name="whitespace", index_option="basic")
    .add_text_field("keys", tokenizer_name="whitespace", index_option="basic")
    .add_text_field("skeletons", tokenizer_name="whitespace", index_option="basic")
    .add_text_field("starts", tokenizer_name="whitespace", index_option="basic")
    .add_text_field("key_starts", tokenizer_name="whitespace", index_option="basic")
    .add_text_field("organisation", tokenizer_name="whitespace", index_option="basic")
    .add_text_field("codes", tokenizer_name="whitespace", index_option="basic")
    .add_bytes_field("card", stored=True)
    .add_unsigned_field("print", fast=True)  # of the card, so that it need not be fetched twice
    .build()
)


def make_record(
    id: str, name: str, native_name: str, organisation: str, codes: Iterable[str]
) -> str:
    """Return one person as the index stores them."""
    fields = (id, name, native_name, organisation, " ".join(codes))
    record = _SEPARATOR.join(fields)
    if record.count(_SEPARATOR) >= len(fields):  # somebody's name holds one
        record = _SEPARATOR.join([field.replace(_SEPARATOR, " ") for field in fields])
    try:
        record.encode()
    except UnicodeEncodeError:  # half a surrogate pair is no letter
        return record.encode("utf-8", "ignore").decode()
    return record


class NameEngine:
    """One tantivy index, on disk or in memory. One thread writes; any may search."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._searcher = index.searcher()
        self._cards: dict[int, Card] = {}

    @classmethod
    def in_memory(cls) -> NameEngine:
        """Make an empty index that lives as long as the program."""
        return cls(Index(_schema))

    @classmethod
    def create(cls, folder: Path) -> NameEngine:
        """Make an empty index in a new folder.

        Raises:
            IndexUnusable: The folder cannot be made or written.
        """
        try:
            folder.mkdir(parents=True)
            return cls(Index(_schema, path=str(folder)))
        except (OSError, ValueError) as error:
            raise IndexUnusable(str(error), folder=str(folder)) from error

    @classmethod
    def open(cls, folder: Path) -> NameEngine:
        """Open the index in `folder`, whose files are known to be whole.

        Raises:
            IndexUnusable: It cannot be read, or another version made it.
        """
        try:
            return cls(Index(_schema, path=str(folder)))
        except (OSError, ValueError) as error:
            raise IndexUnusable(str(error), folder=str(folder)) from error

    @property
    def people(self) -> int:
        """How many people the index holds."""
        return self._searcher.num_docs

    def write(self, gone: Iterable[str], records: Iterable[str], *, many: bool = False) -> None:
        """Remove the ids `gone`, add `records`, and let the next search see it.

        Raises:
            IndexUnusable: The files cannot be written; the index is as it was.
        """
        heap_bytes = _BUILD_HEAP_BYTES if many else _EDIT_HEAP_BYTES
        try:
            writer = self._index.writer(heap_size=heap_bytes, num_threads=1)
            for id in gone:
                writer.delete_documents_by_term("id", id)
            for record in records:
                writer.add_document(_document(record))
            writer.commit()
            writer.wait_merging_threads()  # gives the lock back, too
            self._index.reload()
        except (OSError, ValueError) as error:
            raise IndexUnusable(str(error)) from error
        self._searcher = self._index.searcher()

    def find(
        self, typed: Sequence[Word], weighed: Sequence[float], limit: int, *, slips: bool
    ) -> list[tuple[float, Card]]:
        """Return the cards that share most with `typed`, with a rough score from 0 to 1.

        Args:
            typed: The words that were typed.
            weighed: What each of them counts.
            limit: How many cards at most.
            slips: Whether words with one or two slips are looked for, too.
        """
        long = [place for place, word in enumerate(typed) if len(word.ascii) > max(_STARTS)]
        clauses = [
            (Occur.Should, _word_query(word, weight, slips))
            for word, weight in zip(typed, weighed, strict=True)
        ]
        if long and len(long) < len(typed):  # short words rank people, but do not collect them
            short = [clause for place, clause in enumerate(clauses) if place not in long]
            collecting = Query.boolean_query([clauses[place] for place in long])
            clauses = [(Occur.Must, collecting), *short]
        return self._fetch(Query.boolean_query(clauses), limit, sum(weighed))

    def find_codes(self, codes: Sequence[str], limit: int) -> list[Card]:
        """Return the cards with a code that begins like one of `codes`; whole codes first."""
        if not codes:
            return []
        alternatives = []
        for code in codes:
            alternatives += [_term("codes", code, _EXACT), _prefix("codes", code, _BEGINNING)]
        found = self._fetch(Query.disjunction_max_query(alternatives), limit, 1.0)
        return [card for _, card in found]

    def _fetch(self, query: Query, limit: int, full: float) -> list[tuple[float, Card]]:
        searcher = self._searcher
        hits = searcher.search(query, limit=limit, count=False).hits
        if not hits:
            return []
        addresses = [address for _, address in hits]
        prints = searcher.fast_field_values("print", addresses)
        cards = self._cards if len(self._cards) < _MOST_CARDS else {}
        self._cards = cards
        found = []
        for (score, address), mark in zip(hits, prints, strict=True):
            card = cards.get(int(mark or 0))
            if card is None:
                card = cards[int(mark or 0)] = _unpacked(searcher.doc(address)["card"][0].decode())
            found.append((score / full, card))
        return found


def _unpacked(record: str) -> Card:
    id, name, native_name, organisation, codes = record.split(_SEPARATOR)
    return Card.of(id, name, native_name, organisation, codes.split())


def _document(record: str) -> Document:
    id, name, native_name, organisation, codes = record.split(_SEPARATOR)
    document = Document()
    document.add_text("id", id)
    rows = [_terms(word) for form in (name, native_name) if form for word in name_words(form)]
    for field, texts in zip(_NAME_FIELDS, zip(*rows, strict=True), strict=False):
        document.add_text(field, " ".join(texts))
    if organisation_terms := _organisation_terms(organisation):
        document.add_text("organisation", organisation_terms)
    if codes:
        document.add_text("codes", codes)
    document.add_bytes("card", record.encode())
    document.add_unsigned("print", hash(record) & _LARGEST_PRINT)
    return document


@lru_cache(65536)
def _terms(word: Word) -> tuple[str, ...]:
    """Return what one word of a name adds to each of the fields of names."""
    columns = ((word.ascii,), word.keys, word.skeletons, _starts(word.ascii), _starts(*word.keys))
    return tuple(" ".join(column) for column in columns)


def _starts(*texts: str) -> Iterable[str]:
    starts = (text[:length] for text in texts for length in _STARTS if len(text) >= length)
    return dict.fromkeys(starts)


@lru_cache(8192)
def _organisation_terms(organisation: str) -> str:
    """Return plain words and keys, which share a field here."""
    return " ".join(f"{word.ascii} ={word.keys[0]}" for word in query_words(organisation))


def _word_query(word: Word, weight: float, slips: bool) -> Query:
    """Ask for one typed word in all its forms; the best form counts."""
    alternatives = list(_forms_of(word, weight))
    if slips:
        alternatives += _forms_with_slips(word, weight)
    return Query.disjunction_max_query(alternatives)


def _forms_of(word: Word, weight: float) -> Iterator[Query]:
    plain, keys = word.ascii, word.keys[:_TYPED_READINGS]
    if plain:
        yield _term("ascii", plain, _EXACT * weight)
        yield _start("starts", "ascii", plain, _BEGINNING * weight)
    for key in keys:
        yield _term("keys", key, _SAME_KEY * weight)
        factor = _KEY_BEGINNING if len(plain) > 1 else _KEY_START
        yield _start("key_starts", "keys", key, factor * weight)
    if len(plain) > max(_STARTS):
        for bones in word.skeletons[:_TYPED_READINGS]:
            if len(bones) > 1:
                yield _term("skeletons", bones, _SKELETON * weight)
        yield _prefix("organisation", plain, _ORGANISATION * weight)
        yield _prefix("organisation", "=" + keys[0], _ORGANISATION * weight)


def _forms_with_slips(word: Word, weight: float) -> Iterator[Query]:
    keys = word.keys[:_TYPED_READINGS]
    if len(word.ascii) >= _SHORTEST_FOR_SLIP:
        yield _prefix("ascii", word.ascii, _SLIP * weight, 1)
    for key in keys:
        if len(key) >= _SHORTEST_FOR_SLIP:
            yield _prefix("keys", key, _KEY_SLIP * weight, 1)
    if keys and len(keys[0]) >= _SHORTEST_FOR_TWO:
        yield _prefix("keys", keys[0], _KEY_TWO_SLIPS * weight, 2)


def _start(short_field: str, field: str, text: str, score: float) -> Query:
    """Ask for a beginning; one of one or two letters, which many share, is a term itself."""
    if len(text) <= max(_STARTS):
        return _term(short_field, text, score)
    return _prefix(field, text, score)


def _term(field: str, text: str, score: float) -> Query:
    return Query.const_score_query(Query.term_query(_schema, field, text), score)


def _prefix(field: str, text: str, score: float, slips: int = 0) -> Query:
    query = Query.fuzzy_term_query(_schema, field, text, distance=slips, prefix=True)
    return Query.const_score_query(query, score)
