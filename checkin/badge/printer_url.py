"""The address of a printer with its settings, as one line of text.

`tcp://10.0.0.9:9100` · `serial:///dev/ttyS0?baud=115200` · `file:///dev/usb/lp0` ·
`os://Badge%20printer` · `preview:///home/desk/badges`, with settings after a question mark:
`?language=zpl&dpi=300`. Settings that are not named have the values most printers want.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from checkin.badge.printer_errors import PrinterUrlInvalid, SerialTooSlow

_SLOWEST_RASTER_BAUD = 38_400
_DRIVE = re.compile(r"/[A-Za-z]:[/\\]")  # file:///C:/… has a slash too many for Windows
_HOST = re.compile(r"\[[0-9A-Fa-f:.]+(?:%[\w.-]+)?\]|[\w.-]+")


class Kind(StrEnum):
    """By what a printer is reached."""

    TCP = "tcp"
    SERIAL = "serial"
    FILE = "file"
    OS = "os"
    PREVIEW = "preview"


class Language(StrEnum):
    """What a printer understands."""

    ESCPOS = "escpos"
    ZPL = "zpl"
    TSPL = "tspl"
    PNG = "png"  # the preview printer's


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
        plain = _defaults(self.kind, self.language, self.dpi)
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
}
_CHOICES: dict[str, type[StrEnum]] = {
    "flow": Flow, "language": Language, "impl": Impl, "cut": Cut, "status": SpeaksStatus,
}  # fmt: skip
_NUMBERS = {
    "baud": (1200, 4_000_000), "dpi": (100, 600), "width": (100, 4000),
    "fragment": (24, 900), "feed": (0, 100),
}  # fmt: skip


def _defaults(kind: Kind, language: Language, dpi: int) -> dict[str, object]:
    """Return the values of settings that an address does not name."""
    is_label = language in {Language.ZPL, Language.TSPL}
    per_mm = 8.0 if dpi in {200, 203} else 12.0 if dpi == 300 else dpi / 25.4
    width = 512 if dpi == 180 else round((104 if is_label else 72) * per_mm)
    return {
        "baud": 115_200,
        "flow": Flow.RTSCTS,
        "language": Language.PNG if kind is Kind.PREVIEW else Language.ESCPOS,
        "dpi": 203,
        "width_dots": None if kind is Kind.PREVIEW else width,
        "impl": Impl.RASTER,
        "cut": Cut.NONE if is_label else Cut.PARTIAL,
        "status": SpeaksStatus.AUTO,
        "fragment_rows": 200,
        "feed_mm": 0,
        "upside_down": False,
    }


def _text(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


class _Parser:
    """Takes one address apart, and says which part is wrong."""

    def __init__(self, text: str) -> None:
        self._text = text

    def printer(self) -> PrinterUrl:
        scheme, separator, rest = self._text.partition("://")
        if not separator or scheme.lower() not in list(Kind):
            raise self._wrong("it must begin with tcp://, serial://, file://, os:// or preview://")
        kind = Kind(scheme.lower())
        place, _, query = rest.partition("?")
        address, port = self._host(place) if kind is Kind.TCP else (self._path(kind, place), 0)
        named = self._settings(query)
        language = named.get("language", Language.PNG if kind is Kind.PREVIEW else Language.ESCPOS)
        dpi = named.get("dpi", 203)
        assert isinstance(language, Language)
        assert isinstance(dpi, int)
        printer = PrinterUrl(kind, address, port, **(_defaults(kind, language, dpi) | named))  # type: ignore[arg-type]
        return self._checked(printer)

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
            what = {Kind.OS: "the name of the queue", Kind.PREVIEW: "the folder"}
            raise self._wrong(f"{what.get(kind, 'the device')} is missing")
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
        if (printer.kind is Kind.PREVIEW) != (printer.language is Language.PNG):
            raise self._wrong("png is the language of preview printers, and theirs only")
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
