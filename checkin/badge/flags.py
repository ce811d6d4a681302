"""The flags of the forum's countries, drawn for paper that knows only black and white.

Colours become the hatchings that heraldry has used for prints of one colour since 1638: upright
lines are red, level lines blue, slanted lines green. A flag is a few shapes on a field one unit
high; signs on a colour stay white, so that they show at the size of a finger nail.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

Point = tuple[float, float]
_EDGE = 0.025  # dark around white signs, so that they do not drown in lines


class Tint(Enum):
    """What a shape is filled with."""

    BLACK = "black"
    WHITE = "white"
    RED = "red"  # upright lines
    BLUE = "blue"  # level lines
    SKY = "sky"  # thinner level lines
    GREEN = "green"  # slanted lines


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled outline; the flag is one unit high, and what comes later lies on top."""

    points: tuple[Point, ...]
    tint: Tint


@dataclass(frozen=True, slots=True)
class Flag:
    """The shapes of a flag and how many times as wide as high it is."""

    ratio: float
    shapes: tuple[Shape, ...]


def flag_of(country: str) -> Flag | None:
    """Return the flag of a country by its name in one of the forum's languages, or its code."""
    code = _codes().get(_folded(country))
    return _flag(code) if code else None


@cache
def _flag(code: str) -> Flag:
    ratio, shapes = _FLAGS[code]
    return Flag(ratio, tuple(shapes()))


def _azerbaijan() -> Iterator[Shape]:
    for place, tint in enumerate((Tint.BLUE, Tint.RED, Tint.GREEN)):
        yield _box(0, place / 3, 2, 1 / 3, tint)
    yield from _crescent(0.96, 0.5, 0.145)
    yield from _star(1.1, 0.5, 0.085, 8)


def _turkiye() -> Iterator[Shape]:
    yield _box(0, 0, 1.5, 1, Tint.RED)
    yield from _crescent(0.5, 0.5, 0.26)
    yield from _star(0.8, 0.5, 0.14, 5, turned=-90)


def _northern_cyprus() -> Iterator[Shape]:
    yield _box(0, 0, 1.5, 1, Tint.WHITE)
    yield _box(0, 0.1, 1.5, 0.11, Tint.BLACK)
    yield _box(0, 0.79, 1.5, 0.11, Tint.BLACK)
    yield from _crescent(0.52, 0.5, 0.19, Tint.BLACK)
    yield from _star(0.76, 0.5, 0.11, 5, turned=-90, tint=Tint.BLACK)


def _uzbekistan() -> Iterator[Shape]:
    yield _box(0, 0, 2, 1 / 3, Tint.BLUE)
    yield _box(0, 1 / 3, 2, 1 / 3, Tint.WHITE)
    yield _box(0, 2 / 3, 2, 1 / 3, Tint.GREEN)
    for y in (1 / 3, 2 / 3):
        yield _box(0, y - 0.02, 2, 0.04, Tint.BLACK)
    yield from _crescent(0.23, 0.155, 0.12)
    for row, count in enumerate((3, 4, 5)):
        for place in range(count):
            yield from _star(0.82 - place * 0.105, 0.06 + row * 0.095, 0.042, 5)


def _kazakhstan() -> Iterator[Shape]:
    yield _box(0, 0, 2, 1, Tint.SKY)
    yield from (_diamond(0.12, 0.1 + place * 0.2, 0.05, 0.1) for place in range(5))
    yield from _sun(1.05, 0.42, 0.34, 32)
    yield _wing(0.02, Tint.BLACK)
    yield _wing(0.0, Tint.WHITE)


def _wing(edge: float, tint: Tint) -> Shape:
    """Return an eagle that soars under the sun, wings spread."""
    right = [(0.0, -edge), (0.12, 0.03 - edge), (0.36, -0.05 - edge), (0.42, -0.14 - 2 * edge),
             (0.44 + edge, edge), (0.3 + edge, 0.11 + edge), (0.08 + edge, 0.13 + edge),
             (0.05, 0.2 + edge)]  # fmt: skip
    left = [(-x, y) for x, y in reversed(right[1:])]
    return Shape(tuple((1.05 + x, 0.72 + y) for x, y in right + left), tint)


def _kyrgyzstan() -> Iterator[Shape]:
    yield _box(0, 0, 5 / 3, 1, Tint.RED)
    x, y = 5 / 6, 0.5
    yield from _sun(x, y, 0.34, 24)
    yield _disc(x, y, 0.145, Tint.BLACK)
    yield _disc(x, y, 0.115, Tint.WHITE)
    for slant in (-1, 1):
        for shift in (-0.045, 0, 0.045):
            yield _bar((x - 0.09, y - slant * 0.06 + shift), (x + 0.09, y + slant * 0.06 + shift))


def _turkmenistan() -> Iterator[Shape]:
    yield _box(0, 0, 1.5, 1, Tint.GREEN)
    yield _box(0.2, 0, 0.32, 1, Tint.BLACK)
    for place in range(5):
        y = 0.1 + place * 0.2
        yield _diamond(0.36, y, 0.13, 0.085)
        yield _diamond(0.36, y, 0.06, 0.035, Tint.BLACK)
    yield from _crescent(0.82, 0.28, 0.15)
    for x, y in ((0.93, 0.12), (1.08, 0.16), (0.95, 0.28), (1.09, 0.32), (0.98, 0.43)):
        yield from _star(x, y, 0.062, 5)


def _hungary() -> Iterator[Shape]:
    for place, tint in enumerate((Tint.RED, Tint.WHITE, Tint.GREEN)):
        yield _box(0, place / 3, 2, 1 / 3, tint)


_FLAGS: dict[str, tuple[float, Callable[[], Iterator[Shape]]]] = {
    "az": (2.0, _azerbaijan),
    "tr": (1.5, _turkiye),
    "uz": (2.0, _uzbekistan),
    "kz": (2.0, _kazakhstan),
    "kg": (5 / 3, _kyrgyzstan),
    "tm": (1.5, _turkmenistan),
    "hu": (2.0, _hungary),
    "nc": (1.5, _northern_cyprus),
}
# Each country in English and in the languages of the forum, as lists of people have them
_NAMES = {
    "az": "AZ|AZE|Azerbaijan|Republic of Azerbaijan|Azərbaycan|Azerbaycan|Азербайджан|Әзірбайжан|"
    "Ozarbayjon|Azerbaýjan|Azerbajdzsán",
    "tr": "TR|TUR|Türkiye|Turkey|Republic of Türkiye|Türkiyə|Турция|Түркия|Turkiya|Türkiýe|"
    "Törökország",
    "uz": "UZ|UZB|Uzbekistan|Özbəkistan|Özbekistan|Узбекистан|Өзбекстан|Өзбекистан|Oʻzbekiston|"
    "Ўзбекистон|Üzbegisztán",
    "kz": "KZ|KAZ|Kazakhstan|Qazaxıstan|Kazakistan|Казахстан|Қазақстан|Казакстан|Qozogʻiston|"
    "Gazagystan|Kazahsztán|Qazaqstan",
    "kg": "KG|KGZ|Kyrgyzstan|Kyrgyz Republic|Qırğızıstan|Kırgızistan|Киргизия|Кыргызстан|"
    "Қырғызстан|Qirgʻiziston|Gyrgyzystan|Kirgizisztán",
    "tm": "TM|TKM|Turkmenistan|Türkmənistan|Türkmenistan|Туркменистан|Туркмения|Түрікменстан|"
    "Түркмөнстан|Turkmaniston|Türkmenisztán",
    "hu": "HU|HUN|Hungary|Macarıstan|Macaristan|Венгрия|Мажарстан|Vengriya|Wengriýa|"
    "Magyarország",
    "nc": "TRNC|KKTC|Northern Cyprus|North Cyprus|Turkish Republic of Northern Cyprus|"
    "Turkish Cypriot State|Şimali Kipr|Şimali Kipr Türk Respublikası|Kuzey Kıbrıs|"
    "Kuzey Kıbrıs Türk Cumhuriyeti|Северный Кипр|ТРСК|Солтүстік Кипр|Түндүк Кипр|"
    "Shimoliy Kipr|Demirgazyk Kipr|Észak-Ciprus",
}  # fmt: skip


@cache
def _codes() -> dict[str, str]:
    return {_folded(name): code for code, names in _NAMES.items() for name in names.split("|")}


def _folded(name: str) -> str:
    """Return `name` without accents, case and anything but letters."""
    spread = unicodedata.normalize("NFKD", name).casefold().replace("ı", "i").replace("ə", "e")
    return "".join(char for char in spread if char.isalpha() and char not in "ʻʼ")


def _box(x: float, y: float, w: float, h: float, tint: Tint) -> Shape:
    return Shape(((x, y), (x + w, y), (x + w, y + h), (x, y + h)), tint)


def _diamond(x: float, y: float, w: float, h: float, tint: Tint = Tint.WHITE) -> Shape:
    return Shape(((x - w, y), (x, y - h), (x + w, y), (x, y + h)), tint)


def _disc(x: float, y: float, radius: float, tint: Tint, corners: int = 40) -> Shape:
    return Shape(tuple(_around(x, y, radius, turn / corners) for turn in range(corners)), tint)


def _crescent(x: float, y: float, radius: float, tint: Tint = Tint.WHITE) -> Iterator[Shape]:
    """Yield a moon that is open to the right, with a dark edge where it is white."""
    if tint is Tint.WHITE:
        yield _moon(x, y, radius + _EDGE, radius * 0.8 - _EDGE, radius * 0.28, Tint.BLACK)
    yield _moon(x, y, radius, radius * 0.8, radius * 0.28, tint)


def _moon(x: float, y: float, radius: float, hollow: float, shift: float, tint: Tint) -> Shape:
    """Return a disc without another one of the radius `hollow`, whose middle is `shift` aside."""
    turns = [turn / 64 for turn in range(65)]
    outer = [_around(x, y, radius, turn + 0.25) for turn in turns]
    inner = [_around(x + shift, y, hollow, turn + 0.25) for turn in turns]
    points = [point for point in outer if math.dist(point, (x + shift, y)) >= hollow]
    points += [point for point in reversed(inner) if math.dist(point, (x, y)) <= radius]
    return Shape(tuple(points), tint)


def _star(
    x: float, y: float, radius: float, points: int, *, turned: float = 0, tint: Tint = Tint.WHITE
) -> Iterator[Shape]:
    """Yield a star that stands on two points, with a dark edge where it is white."""
    if tint is Tint.WHITE:
        yield _spikes(x, y, radius + 1.6 * _EDGE, points, turned, Tint.BLACK)
    yield _spikes(x, y, radius, points, turned, tint)


def _spikes(x: float, y: float, radius: float, points: int, turned: float, tint: Tint) -> Shape:
    inner = radius * (0.42 if points < 6 else 0.55)
    corners = (
        _around(x, y, inner if step % 2 else radius, turned / 360 + step / (2 * points))
        for step in range(2 * points)
    )
    return Shape(tuple(corners), tint)


def _sun(x: float, y: float, radius: float, rays: int) -> Iterator[Shape]:
    """Yield a disc with rays, and a dark edge around it."""
    for reach, tint in ((radius + _EDGE, Tint.BLACK), (radius, Tint.WHITE)):
        corners = (
            _around(x, y, reach * (0.72 if step % 2 else 1.0), step / (2 * rays))
            for step in range(2 * rays)
        )
        yield Shape(tuple(corners), tint)


def _bar(start: Point, end: Point, half: float = 0.011) -> Shape:
    (x, y), (to_x, to_y) = start, end
    corners = ((x, y - half), (to_x, to_y - half), (to_x, to_y + half), (x, y + half))
    return Shape(corners, Tint.BLACK)


def _around(x: float, y: float, radius: float, turn: float) -> Point:
    """Return the point at `turn` of a full circle, clockwise from the top."""
    angle = turn * 2 * math.pi
    return x + radius * math.sin(angle), y - radius * math.cos(angle)
