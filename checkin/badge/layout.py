"""How a badge looks, in millimetres, read from a TOML file that organisers can edit.

A layout knows nothing of dots: the painter turns it into the dots of whatever prints.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import resources
from checkin.errors import CheckinError

_MM_PER_PT = 25.4 / 72
_LARGEST_MM = 420.0
SMALLEST_QR_MM = 12.5  # below this a head of 203 dpi has not three dots for a module
FOLDER = "layouts"  # in the event folder: where the layouts of the event's own lie
Choice = TypeVar("Choice", bound=StrEnum)


class LayoutUnusable(CheckinError):
    """A badge layout file has a mistake; nothing was painted from it."""

    code = "layout-unusable"


class Kind(StrEnum):
    """What an element shows. Values stand in layout files: never rename one."""

    NAME = "name"
    NATIVE_NAME = "native_name"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    FLAG = "flag"  # of the country
    CATEGORY = "category"
    QR = "qr"
    NUMBER = "number"
    EVENT = "event"
    TEXT = "text"
    PHOTO = "photo"  # of the attendee, where the event folder has one
    LOGO = "logo"  # a picture in the event folder, the same on every badge
    RULE = "rule"  # a thin line across its box


class Align(StrEnum):
    """Where in its box a text stands, across."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Settle(StrEnum):
    """Where in its box a text stands, from top to bottom."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Bar(StrEnum):
    """How the category bar is drawn; a solid one slows thermal heads down."""

    OUTLINE = "outline"
    STRIPED = "striped"
    SOLID = "solid"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres from the upper left corner of the badge."""

    x_mm: float
    y_mm: float
    w_mm: float
    h_mm: float

    @property
    def right_mm(self) -> float:
        """Return where the box ends, across."""
        return self.x_mm + self.w_mm

    @property
    def bottom_mm(self) -> float:
        """Return where the box ends, downwards."""
        return self.y_mm + self.h_mm


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on a badge and its place. `min_mm` and `max_mm` are sizes of letters."""

    kind: Kind
    box: Box
    on: bool = True
    align: Align = Align.CENTER
    settle: Settle = Settle.MIDDLE
    min_mm: float = 2.5
    max_mm: float = 5.0
    max_lines: int = 1
    bold: bool = False
    bar: Bar = Bar.STRIPED
    text: str = ""
    image: str = ""  # the file of a logo; empty for the one that is called logo


@dataclass(frozen=True, slots=True)
class BadgeLayout:
    """A whole badge: its size and its elements, in the order in which they are painted."""

    id: str
    title: str
    width_mm: float
    height_mm: float
    elements: tuple[Element, ...]

    def with_element(self, index: int, element: Element) -> BadgeLayout:
        """Return the layout with another element in place `index`, for the layout screen."""
        elements = (*self.elements[:index], element, *self.elements[index + 1 :])
        return replace(self, elements=elements)


def shipped() -> tuple[str, ...]:
    """Return the ids of the layouts that come with the program."""
    return tuple(sorted(path.stem for path in resources.path("badges").glob("*.toml")))


def load(name: str | Path, folder: Path | None = None) -> BadgeLayout:
    """Return a layout: the event's own or a shipped one by its id, any other by its path.

    Args:
        name: The id, or the path of a file.
        folder: The event's, whose own layouts come before the shipped ones.

    Raises:
        LayoutUnusable: There is no such layout, or the file has a mistake.
    """
    path = Path(name) if Path(name).suffix else _path(str(name), folder)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise _mistake(path.name, f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise _mistake(path.name, f"is no TOML: {error}") from error
    return parse(text, path.name)


def parse(text: str, file: str) -> BadgeLayout:
    """Return the layout that `text` is, as if it stood in a file called `file`.

    Raises:
        LayoutUnusable: It has a mistake.
    """
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also of numbers with thousands of digits
        raise _mistake(file, f"is no TOML: {error}") from error
    return _Reader(file).layout(Path(file).stem, table)


def _path(layout_id: str, folder: Path | None) -> Path:
    own = folder / FOLDER / f"{layout_id}.toml" if folder else None
    return own if own and own.is_file() else resources.path("badges", f"{layout_id}.toml")


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes share more than an edge."""
    return (
        one.x_mm < other.right_mm - 0.01
        and other.x_mm < one.right_mm - 0.01
        and one.y_mm < other.bottom_mm - 0.01
        and other.y_mm < one.bottom_mm - 0.01
    )


def _mistake(file: str, problem: str) -> LayoutUnusable:
    return LayoutUnusable(f"{file}: {problem}", file=file, problem=problem)


class _Reader:
    """Turns the tables of one file into a layout, and says in which element a mistake is."""

    _KEYS = frozenset(
        {"kind", "x_mm", "y_mm", "w_mm", "h_mm", "on", "align", "settle", "bold", "bar"}
        | {"text", "image"}
        | {"min_mm", "max_mm", "min_pt", "max_pt", "max_lines"}
    )

    def __init__(self, file: str) -> None:
        self._file = file
        self._where = "the badge"

    def layout(self, layout_id: str, table: dict[str, Any]) -> BadgeLayout:
        unknown = table.keys() - {"title", "width_mm", "height_mm", "element"}
        if unknown:
            raise self._wrong(f"unknown key {min(unknown)!r}")
        elements = table.get("element")
        if not isinstance(elements, list) or not all(isinstance(row, dict) for row in elements):
            raise self._wrong("there are no [[element]] tables")
        width_mm = self._number(table, "width_mm", 10, _LARGEST_MM)
        height_mm = self._number(table, "height_mm", 10, _LARGEST_MM)
        layout = BadgeLayout(
            id=layout_id,
            title=self._text(table, "title", layout_id),
            width_mm=width_mm,
            height_mm=height_mm,
            elements=tuple(self._element(place, row) for place, row in enumerate(elements, 1)),
        )
        self._check_places(layout)
        return layout

    def _element(self, place: int, row: dict[str, Any]) -> Element:
        self._where = f"element {place}"
        kind = self._choice(row, "kind", Kind, None)
        self._where = f"element {place} ({kind})"
        unknown = row.keys() - self._KEYS
        if unknown:
            raise self._wrong(f"unknown key {min(unknown)!r}")
        smallest, largest = self._size(row, "min", 2.5), self._size(row, "max", 5.0)
        if smallest > largest:
            raise self._wrong("the smallest size is larger than the largest")
        return Element(
            kind=kind,
            box=Box(
                self._number(row, "x_mm", 0, _LARGEST_MM),
                self._number(row, "y_mm", 0, _LARGEST_MM),
                self._number(row, "w_mm", 1, _LARGEST_MM),
                self._number(row, "h_mm", 0.1, _LARGEST_MM),
            ),
            on=self._switch(row, "on", True),
            align=self._choice(row, "align", Align, Align.CENTER),
            settle=self._choice(row, "settle", Settle, Settle.MIDDLE),
            min_mm=smallest,
            max_mm=largest,
            max_lines=int(self._number(row, "max_lines", 1, 6, 1)),
            bold=self._switch(row, "bold", False),
            bar=self._choice(row, "bar", Bar, Bar.STRIPED),
            text=self._text(row, "text", ""),
            image=self._file_name(row),
        )

    def _check_places(self, layout: BadgeLayout) -> None:
        for place, element in enumerate(layout.elements, 1):
            self._where = f"element {place} ({element.kind})"
            right_mm, bottom_mm = element.box.right_mm, element.box.bottom_mm
            if right_mm > layout.width_mm + 0.01 or bottom_mm > layout.height_mm + 0.01:
                raise self._wrong("it sticks out of the badge")
            if element.kind is Kind.QR and element.on:
                self._check_quiet_zone(layout, element)

    def _check_quiet_zone(self, layout: BadgeLayout, qr: Element) -> None:
        """Refuse a QR that something touches: its box includes the white border it needs."""
        if min(qr.box.w_mm, qr.box.h_mm) < SMALLEST_QR_MM:
            raise self._wrong(f"it must be at least {SMALLEST_QR_MM:g} mm wide and high")
        for other in layout.elements:
            if other is not qr and other.on and overlap(qr.box, other.box):
                raise self._wrong(f"the {other.kind} lies over it")

    def _number(
        self, row: dict[str, Any], key: str, low: float, high: float, default: float | None = None
    ) -> float:
        value = row.get(key, default)
        if value is None:
            raise self._wrong(f"{key} is missing")
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(f"{key} must be a number")
        if not low <= value <= high:
            raise self._wrong(f"{key} must lie between {low:g} and {high:g}")
        return float(value)

    def _size(self, row: dict[str, Any], key: str, default_mm: float) -> float:
        if f"{key}_pt" in row:
            return self._number(row, f"{key}_pt", 3, 300) * _MM_PER_PT
        return self._number(row, f"{key}_mm", 1, 100, default_mm)

    def _switch(self, row: dict[str, Any], key: str, default: bool) -> bool:
        value = row.get(key, default)
        if not isinstance(value, bool):
            raise self._wrong(f"{key} must be true or false")
        return value

    def _text(self, row: dict[str, Any], key: str, default: str) -> str:
        value = row.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(f"{key} must be text")
        return value

    def _file_name(self, row: dict[str, Any]) -> str:
        name = self._text(row, "image", "")
        if name and Path(name).name != name:
            raise self._wrong("image must be the name of a file, without a folder")
        return name

    def _choice(
        self, row: dict[str, Any], key: str, choices: type[Choice], default: Choice | None
    ) -> Choice:
        value = row.get(key, default)
        if value is None:
            raise self._wrong(f"{key} is missing")
        if value not in list(choices):
            raise self._wrong(f"{key} must be one of {', '.join(choices)}")
        return choices(value)

    def _wrong(self, problem: str) -> LayoutUnusable:
        return _mistake(self._file, f"{self._where}: {problem}")
