"""The address of a printer with its settings, as one line of text.

`tcp://10.0.0.9:9100` · `serial:///dev/ttyS0?baud=115200` · `file:///dev/usb/lp0` ·
`usb://04b8:0e15/J4KF001` · `os://Badge%20printer` (bytes into a queue, as they are) ·
`driver://Office%20printer` (a page for the queue's driver) · `preview:///home/desk/badges`, with
settings after a question mark: `?language=zpl&dpi=300`. Settings that are not named have the
values most printers want.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from checkin.badge.printer_errors import PrinterUrlInvalid, SerialTooSlow
from checkin.badge.scale import dots_per_mm

_SLOWEST_RASTER_BAUD = 38_400
_DRIVE = re.compile(r"/[A-Za-z]:[/\\]")  # file:///C:/… has a slash too many for Windows
_USB = re.compile(r"[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}(?:/[^/]+)?")  # vendor, product, serial number
_HOST = re.compile(r"\[[0-9A-Fa-f:.]+(?:%[\w.-]+)?\]|[\w.-]+")


class Kind(StrEnum):
    """By what a printer is reached."""

    TCP = "tcp"
    SERIAL = "serial"
    FILE = "file"
    USB = "usb"
    OS = "os"
    DRIVER = "driver"
    PREVIEW = "preview"


class Language(StrEnum):
    """What a printer understands."""

    ESCPOS = "escpos"
    ZPL = "zpl"
    TSPL = "tspl"
    PNG = "png"  # the preview printer's
    PAGE = "page"  # what a driver of the operating system takes


class Impl(StrEnum):
    """Which of the three ESC/POS commands for pictures is used."""

    RASTER = "raster"
    GRAPHICS = "graphics"
    COLUMN = "column"


class Cut(StrEnum):
    """How a badge is cut off."""

    PARTIAL = "partial"
    FULL = "full"
    NONE = "none"


class SpeaksStatus(StrEnum):
    """Whether a printer tells how it is; many inexpensive ones never answer."""

    AUTO = "auto"
    YES = "yes"
    NO = "no"


class Paper(StrEnum):
    """What lies in a printer that is used through its driver."""

    BADGE = "badge"  # labels or sheets of the badge's own size
    A4 = "a4"
    A5 = "a5"
    A6 = "a6"

    @property
    def size_mm(self) -> tuple[float, float] | None:
        """Return width and height of a sheet; None where that is the badge's own size."""
        return _SHEETS_MM.get(self)


class Flow(StrEnum):
    """How a serial printer says that it needs a pause."""

    RTSCTS = "rtscts"
    XONXOFF = "xonxoff"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PrinterUrl:
    """One printer. `address` is a host, a device, a queue's name or a folder.

    `width_dots` is what the printer prints across; None where that is no limit.
    """

    kind: Kind
    address: str
    port: int = 0
    baud: int = 115_200
    flow: Flow = Flow.RTSCTS
    language: Language = Language.ESCPOS
    width_dots: int | None = 576
    dpi: int = 203
    impl: Impl = Impl.RASTER
    cut: Cut = Cut.PARTIAL
    status: SpeaksStatus = SpeaksStatus.AUTO
    fragment_rows: int = 200
    feed_mm: int = 0
    upside_down: bool = False
    paper: Paper = Paper.BADGE

    @classmethod
    def parse(cls, text: str) -> PrinterUrl:
        """Return the printer that `text` names.

        Raises:
            PrinterUrlInvalid: `text` is no printer's address, or a setting makes no sense.
            SerialTooSlow: A badge would take longer on this line than people wait.
        """
        return _Parser(text.strip()).printer()

    @property
    def device(self) -> str:
        """Return what tells one printer from another, whatever its settings are."""
        port = f":{self.port}" if self.kind is Kind.TCP else ""
        return f"{self.kind}://{self.address}{port}"

    @property
    def short(self) -> str:
        """Return the address as people know it, for sentences."""
        port = f":{self.port}" if self.kind is Kind.TCP and self.port != 9100 else ""
        return f"{self.address}{port}"

    def __str__(self) -> str:
        plain = _defaults(self.kind, self.language, self.dpi, self.paper)
        settings = [
            f"{key}={_text(getattr(self, name))}"
            for key, name in _SETTINGS.items()
            if getattr(self, name) != plain[name]
        ]
        is_drive = self.kind is not Kind.TCP and _DRIVE.match("/" + self.address)
        slash = "/" if is_drive else ""
        is_host = self.kind is Kind.TCP
        address = self.address if is_host else quote(self.address, safe="/:\\")
        port = f":{self.port}" if self.kind is Kind.TCP else ""
        question = "?" if settings else ""
        return f"{self.kind}://{slash}{address}{port}{question}{'&'.join(settings)}"


_SETTINGS = {
    "baud": "baud",
    "flow": "flow",
    "language": "language",
    "dpi": "dpi",
    "width": "width_dots",
    "impl": "impl",
    "cut": "cut",
    "status": "status",
    "fragment": "fragment_rows",
    "feed": "feed_mm",
    "turn": "upside_down",
    "paper": "paper",
}
_CHOICES: dict[str, type[StrEnum]] = {
    "flow": Flow, "language": Language, "impl": Impl, "cut": Cut, "status": SpeaksStatus,
    "paper": Paper,
}  # fmt: skip
_NUMBERS = {
    "baud": (1200, 4_000_000), "dpi": (100, 600), "width": (100, 4000),
    "fragment": (24, 900), "feed": (0, 100),
}  # fmt: skip

_SHEETS_MM = {Paper.A4: (210.0, 297.0), Paper.A5: (148.0, 210.0), Paper.A6: (105.0, 148.0)}
OWN_LANGUAGE = {Kind.PREVIEW: Language.PNG, Kind.DRIVER: Language.PAGE}


def _defaults(kind: Kind, language: Language, dpi: int, paper: Paper) -> dict[str, object]:
    """Return the values of settings that an address does not name."""
    is_label = language in {Language.ZPL, Language.TSPL}
    return {
        "baud": 115_200,
        "flow": Flow.RTSCTS,
        "language": OWN_LANGUAGE.get(kind, Language.ESCPOS),
        "dpi": _usual_dpi(kind),
        "width_dots": _usual_width(language, dpi, paper),
        "impl": Impl.RASTER,
        "cut": Cut.NONE if is_label else Cut.PARTIAL,
        "status": SpeaksStatus.AUTO,
        "fragment_rows": 200,
        "feed_mm": 0,
        "upside_down": False,
        "paper": Paper.BADGE,
    }


def _usual_dpi(kind: Kind) -> int:
    return 300 if kind is Kind.DRIVER else 203


def _usual_width(language: Language, dpi: int, paper: Paper) -> int | None:
    """Return the dots across of most printers; None where the badge says how wide the paper is."""
    per_mm = dots_per_mm(dpi)
    match language:
        case Language.PNG:
            return None
        case Language.PAGE:
            return round(paper.size_mm[0] * per_mm) if paper.size_mm else None
        case Language.ZPL | Language.TSPL:
            return round(104 * per_mm)
        case _:
            return 512 if dpi == 180 else round(72 * per_mm)


def _text(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


class _Parser:
    """Takes one address apart, and says which part is wrong."""

    def __init__(self, text: str) -> None:
        self._text = text

    def printer(self) -> PrinterUrl:
        scheme, separator, rest = self._text.partition("://")
        if not separator or scheme.lower() not in list(Kind):
            kinds = ", ".join(f"{kind}://" for kind in Kind)
            raise self._wrong(f"it must begin with one of {kinds}")
        kind = Kind(scheme.lower())
        place, _, query = rest.partition("?")
        address, port = self._host(place) if kind is Kind.TCP else (self._path(kind, place), 0)
        named = self._settings(query)
        language = named.get("language", OWN_LANGUAGE.get(kind, Language.ESCPOS))
        dpi = named.get("dpi", _usual_dpi(kind))
        paper = named.get("paper", Paper.BADGE)
        assert isinstance(language, Language)
        assert isinstance(dpi, int)
        assert isinstance(paper, Paper)
        plain = _defaults(kind, language, dpi, paper)
        return self._checked(PrinterUrl(kind, address, port, **(plain | named)))  # type: ignore[arg-type]

    def _host(self, place: str) -> tuple[str, int]:
        host = _HOST.match(place)
        port = re.fullmatch(r"(?::(\d{1,5}))?/?", place[host.end() :]) if host else None
        if host is None or port is None:
            raise self._wrong("the host or the port makes no sense")
        number = int(port[1] or 9100)
        if not 0 < number < 65_536:
            raise self._wrong("a port lies between 1 and 65535")
        return host[0], number

    def _path(self, kind: Kind, place: str) -> str:
        path = unquote(place)
        if _DRIVE.match(path):
            path = path[1:]
        if not path.strip() or any(ord(char) < 32 or char == "\x7f" for char in path):
            queue = "the name of the queue"
            what = {Kind.OS: queue, Kind.DRIVER: queue, Kind.PREVIEW: "the folder"}
            raise self._wrong(f"{what.get(kind, 'the device')} is missing")
        if kind is Kind.USB:
            if not _USB.fullmatch(path):
                raise self._wrong("a USB printer is vendor:product, four hex digits each")
            return path[:9].lower() + path[9:]
        return path

    def _settings(self, query: str) -> dict[str, object]:
        named: dict[str, object] = {}
        for setting in filter(None, query.split("&")):
            key, _, value = setting.partition("=")
            if key not in _SETTINGS:
                raise self._wrong(f"there is no setting {key!r}")
            named[_SETTINGS[key]] = self._value(key, unquote(value).lower())
        return {name: value for name, value in named.items() if value is not None}

    def _value(self, key: str, value: str) -> object:
        """Return a setting's value; None where it is left at its default."""
        if not value:
            return None
        if key == "turn":
            if value not in {"yes", "no"}:
                raise self._wrong("turn is yes or no")
            return value == "yes"
        if key in _CHOICES:
            choices = _CHOICES[key]
            if value not in list(choices):
                raise self._wrong(f"{key} is one of {', '.join(choices)}")
            return choices(value)
        low, high = _NUMBERS[key]
        if not (value.isascii() and value.isdigit() and low <= int(value[:9]) <= high):
            raise self._wrong(f"{key} is a number from {low} to {high}")
        return int(value)

    def _checked(self, printer: PrinterUrl) -> PrinterUrl:
        own = OWN_LANGUAGE.get(printer.kind)
        if printer.language is not (own or printer.language):
            raise self._wrong(f"the language of {printer.kind} printers is {own}")
        if own is None and printer.language in OWN_LANGUAGE.values():
            raise self._wrong(f"no {printer.kind} printer understands {printer.language}")
        if printer.language is Language.ESCPOS and printer.dpi > 255:
            raise self._wrong("an ESC/POS printer has at most 255 dpi")
        is_slow = printer.kind is Kind.SERIAL and printer.baud < _SLOWEST_RASTER_BAUD
        if is_slow and printer.language is not Language.ZPL:  # which packs so well that it passes
            raise SerialTooSlow(
                f"badges are pictures, and {printer.baud} baud is too slow for them;"
                f" set printer and program to {_SLOWEST_RASTER_BAUD} baud or more",
                printer=printer.short, baud=printer.baud, least=_SLOWEST_RASTER_BAUD,
            )  # fmt: skip
        return printer

    def _wrong(self, problem: str) -> PrinterUrlInvalid:
        return PrinterUrlInvalid(f"{self._text!r}: {problem}", printer=self._text, problem=problem)
