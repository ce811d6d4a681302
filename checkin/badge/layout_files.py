"""The layouts of an event: those that come with the program, and its own in the event folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from checkin.badge import layout
from checkin.badge.layout import BadgeLayout, Element, LayoutUnusable
from checkin.errors import CheckinError
from checkin.report.output import ExportFailed, replacing

_DEFAULTS = Element(layout.Kind.TEXT, layout.Box(0, 0, 1, 1))
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


class LayoutNotSaved(CheckinError):
    """A layout could not be written into the event folder; what was there is untouched."""

    code = "layout-not-saved"


@dataclass(frozen=True, slots=True)
class Layouts:
    """What can be used, in the order of their titles, and what is wrong with other files."""

    shipped: tuple[BadgeLayout, ...]
    own: tuple[BadgeLayout, ...]
    mistakes: tuple[LayoutUnusable, ...] = ()

    @property
    def all(self) -> tuple[BadgeLayout, ...]:
        """Return every layout that can be used; one of the event's own hides a shipped one."""
        hidden = {each.id for each in self.own}
        return (*(each for each in self.shipped if each.id not in hidden), *self.own)


def layouts(folder: Path) -> Layouts:
    """Return the layouts of the event in `folder`; a file with a mistake hides no other."""
    mistakes: list[LayoutUnusable] = []
    own = list(_usable(sorted(own_folder(folder).glob("*.toml")), mistakes))
    shipped = _usable(layout.shipped(), mistakes)
    return Layouts(tuple(shipped), tuple(sorted(own, key=_by_title)), tuple(mistakes))


def own_folder(folder: Path) -> Path:
    """Return where the layouts of the event in `folder` lie."""
    return folder / layout.FOLDER


def copy_of(original: BadgeLayout, folder: Path) -> BadgeLayout:
    """Return a copy with an id and a title that no layout of the event has; writes nothing."""
    known = layouts(folder)
    files = {path.stem for path in own_folder(folder).glob("*.toml")}
    taken = {*layout.shipped(), *files}
    titles = {each.title for each in known.all}
    copy_id = _numbered(original.id, taken, "-")
    return replace(original, id=copy_id, title=_numbered(original.title, titles, " "))


def save(chosen: BadgeLayout, folder: Path) -> Path:
    """Write a layout into the event folder, whole or not at all, and return its file.

    Raises:
        LayoutUnusable: It could not be read again: something lies over the QR, or the like.
        LayoutNotSaved: It cannot be written.
    """
    path = own_folder(folder) / f"{chosen.id}.toml"
    text = to_toml(chosen)
    layout.parse(text, path.name)
    write(path, text, chosen.title)
    return path


def write(path: Path, text: str, title: str) -> None:
    """Write the text of a layout, whole or not at all.

    Raises:
        LayoutNotSaved: It cannot be written.
    """
    try:
        path.parent.mkdir(exist_ok=True)
        with replacing(path) as file:
            file.write(text.encode("utf-8"))
    except (OSError, ExportFailed) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise LayoutNotSaved(f"{path}: {reason}", layout=title) from error


def to_toml(chosen: BadgeLayout) -> str:
    """Return a layout as the text of a file that `layout.load` reads back as the same one."""
    head = [
        f"title = {_text(chosen.title)}",
        f"width_mm = {_number(chosen.width_mm)}",
        f"height_mm = {_number(chosen.height_mm)}",
    ]
    blocks = ["\n".join(head), *("\n".join(_element(each)) for each in chosen.elements)]
    return "\n\n".join(blocks) + "\n"


def _usable(names: Iterable[str | Path], mistakes: list[LayoutUnusable]) -> Iterator[BadgeLayout]:
    for name in names:
        try:
            yield layout.load(name)
        except LayoutUnusable as error:
            mistakes.append(error)


def _element(element: Element) -> Iterator[str]:
    yield "[[element]]"
    yield f'kind = "{element.kind}"'
    for key in ("x_mm", "y_mm", "w_mm", "h_mm"):
        yield f"{key} = {_number(getattr(element.box, key))}"
    for key in ("min_mm", "max_mm"):
        yield f"{key} = {_number(getattr(element, key))}"
    for key in ("max_lines", "on", "align", "settle", "bold", "bar", "text", "image"):
        value = getattr(element, key)
        if value != getattr(_DEFAULTS, key):
            yield f"{key} = {_value(value)}"


def _value(value: str | bool | int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else _text(value)


def _number(value: float) -> str:
    short = f"{value:g}"
    return short if float(short) == value and "e" not in short else repr(float(value))


def _text(value: str) -> str:
    body = "".join(
        _ESCAPED.get(char) or (f"\\u{ord(char):04x}" if _is_control(char) else char)
        for char in value
    )
    return f'"{body}"'


def _is_control(char: str) -> bool:
    return char < " " or char == "\x7f"


def _numbered(name: str, taken: set[str], between: str) -> str:
    """Return `name` with the first number behind it that makes it new."""
    base = re.sub(rf"{re.escape(between)}\d+$", "", name)
    number = 2
    while f"{base}{between}{number}" in taken:
        number += 1
    return f"{base}{between}{number}"


def _by_title(chosen: BadgeLayout) -> tuple[str, str]:
    return chosen.title.casefold(), chosen.id
