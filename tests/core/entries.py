"""Random entries of several stations, as hypothesis makes them."""

from __future__ import annotations

from hypothesis import strategies as st

from checkin.fold import Entry

JOURNALS = ("a" * 32, "b" * 32, "c" * 32)
PEOPLE = ("anna", "béla")
NUMBERS = (4217, 500_001)
MINUTE = 60_000 << 16
START = 1_790_000_000_000 << 16
CHECKPOINTS = ("palace", "gala", "panel")
PLACES = st.fixed_dictionaries(
    {"cp": st.sampled_from(CHECKPOINTS), "dir": st.sampled_from(["entry", "exit"])},
    optional={
        "station": st.sampled_from(["Desk 1", "Desk 2"]),
        "gen": st.integers(0, 5),
        "number": st.sampled_from(NUMBERS),
        "override": st.just({"by": "Leyla", "reason": "speaker", "over": "canceled"}),
    },
)
ISSUES = st.fixed_dictionaries(
    {"gen": st.integers(1, 5), "station": st.just("Desk 1")},
    optional={"reason": st.sampled_from(["lost", "damaged", "data"])},
)
LISTED = st.fixed_dictionaries(
    {"name": st.sampled_from(["Anna", "Anna Nagy", "Айна"])},
    optional={
        "number": st.sampled_from(NUMBERS),
        "status": st.sampled_from(["confirmed", "canceled", "of a later version"]),
        "category": st.sampled_from(["VIP", "Press"]),
        "code": st.sampled_from(["x1", "x2"]),
        "registration": st.sampled_from(["R-1", "r-2"]),
    },
)
UNDONE = st.fixed_dictionaries(
    {"of": st.tuples(st.sampled_from(JOURNALS), st.integers(1, 12)).map(list)}
)
BODIES = {
    "attendee.listed": LISTED,
    "badge.issued": ISSUES,
    "badge.printed": ISSUES,
    "badge.reported-lost": ISSUES,
    "passage": PLACES,
    "refusal": PLACES,
    "undo": UNDONE,
    "of.a.later.version": st.fixed_dictionaries({"x": st.integers()}),
}


def entry(draw, journal: str, seq: int, subjects: list[str]) -> Entry:
    subject = draw(st.sampled_from(subjects))
    bare = subject.startswith("number:")
    kind = draw(st.sampled_from([*BODIES]))
    body = dict(draw(BODIES[kind]))
    if bare and kind == "passage" and draw(st.booleans()):  # what else it says is nonsense
        body["number"] = int(subject.removeprefix("number:"))
    time = START + draw(st.integers(0, 40)) * 30 * MINUTE + draw(st.integers(0, 1))
    return Entry(journal, seq, time, draw(st.sampled_from([0, 90_000])), kind, subject, body)


@st.composite
def entries(draw, subjects: list[str]) -> list[Entry]:
    """Entries of up to three journals, each numbered without gaps; times in any order."""
    found: list[Entry] = []
    for journal in JOURNALS[: draw(st.integers(1, 3))]:
        found += [entry(draw, journal, seq, subjects) for seq in range(1, draw(st.integers(1, 9)))]
    return found


def of_one_person() -> st.SearchStrategy[list[Entry]]:
    return entries(["anna", "number:004217"])


def of_a_forum() -> st.SearchStrategy[list[Entry]]:
    return entries([*PEOPLE, *(f"number:{number:06d}" for number in NUMBERS)])
