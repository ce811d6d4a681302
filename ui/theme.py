"""The colours, letters and style sheet of the window, in light, dark and high contrast."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources
from checkin.model import Tone

AUTOMATIC = "auto"
FAMILY = "Badge Sans"
TEXT_PX = 15
STYLE_SHEETS = ("desk.qss", "pages.qss")
_PROPERTY = "desk_palette"  # on the application, beside its own palette and style sheet


@dataclass(frozen=True, slots=True)
class Palette:
    """Twelve colours, chosen so that no two tones look alike to any kind of colour vision."""

    name: str
    ground: str
    surface: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    admit: str
    repeat: str
    refuse: str
    action: str
    caution: str  # amber that is dark enough for small shapes on the surface
    fills: bool = False  # a verdict fills its panel; in a dark hall that would dazzle

    def tone(self, tone: Tone) -> QColor:
        """Return the colour of `tone` for large areas and thick frames."""
        return QColor(str(getattr(self, tone.value)))

    def ink(self, tone: Tone) -> QColor:
        """Return the colour of `tone` for words and small shapes on the surface."""
        return QColor(self.caution) if tone is Tone.REPEAT else self.tone(tone)

    def on_tone(self, tone: Tone) -> QColor:
        """Return the colour of words on an area filled with `tone`."""
        light, dark = QColor("#FFFFFF"), QColor("#1A1A1A")
        fill = self.tone(tone)
        return light if contrast(light, fill) >= contrast(dark, fill) else dark

    def color(self, role: str) -> QColor:
        """Return one of the colours by its name."""
        return QColor(str(getattr(self, role)))


LIGHT = Palette(
    "light", ground="#EBEFF2", surface="#FFFFFF", line="#CFD7DE", text="#14171C",
    muted="#525D69", accent="#122585", on_accent="#FFFFFF", admit="#057F6B",
    repeat="#FAC83D", refuse="#B51304", action="#122585", caution="#855900", fills=True,
)  # fmt: skip
DARK = Palette(
    "dark", ground="#0F1216", surface="#1A2027", line="#37414B", text="#F3F6F9",
    muted="#A7B2BD", accent="#848EE2", on_accent="#0F1216", admit="#72EDDF",
    repeat="#F9E458", refuse="#F16A63", action="#848EE2", caution="#F9E458",
)  # fmt: skip
CONTRAST = Palette(
    "contrast", ground="#000000", surface="#000000", line="#FFFFFF", text="#FFFFFF",
    muted="#FFFFFF", accent="#FFFFFF", on_accent="#000000", admit="#72EDDF",
    repeat="#FFF04D", refuse="#FF8078", action="#A3ACFF", caution="#FFF04D",
)  # fmt: skip
PALETTES = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST)}


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours as WCAG defines it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """Return the colour that lies `share` of the way from `one` to `other`."""
    return QColor(
        *(round(a + (b - a) * share) for a, b in zip(_rgb(one), _rgb(other), strict=True))
    )


def current() -> Palette:
    """Return the palette that the application shows now, for widgets that paint themselves."""
    app = QApplication.instance()
    return PALETTES.get(str(app.property(_PROPERTY)) if app else "", LIGHT)


def load_fonts() -> str:
    """Load the bundled letters, so that every machine shows the same; return their family.

    Returns:
        The name of the bundled family, or of the system's where none is bundled.
    """
    for file in sorted(resources.path("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    return FAMILY if FAMILY in QFontDatabase.families() else QFont().family()


class Theme(QObject):
    """Keeps the application in one of the palettes, or in the one the system asks for.

    Signals:
        changed: The name of the palette that is shown from now on.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication, choice: str = AUTOMATIC) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        app.setStyle(QStyleFactory.create("Fusion"))
        font = QFont(load_fonts())
        font.setPixelSize(TEXT_PX)
        app.setFont(font)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._show(self._wanted())

    @property
    def choice(self) -> str:
        """What was chosen: a palette's name, or automatic."""
        return self._choice

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Show the palette named `choice`, or follow the system."""
        self._choice = choice
        self._follow()

    @Slot()
    def toggle(self) -> None:
        """Change between light and dark, as one key does when the hall's lights go out."""
        self.choose("dark" if current().fills else "light")

    @Slot()
    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != current():
            self._show(wanted)

    def _wanted(self) -> Palette:
        if self._choice in PALETTES:
            return PALETTES[self._choice]
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _show(self, palette: Palette) -> None:
        self._app.setProperty(_PROPERTY, palette.name)
        self._app.setPalette(_qt_palette(palette))
        self._app.setStyleSheet(style_sheet(palette))
        self.changed.emit(palette.name)


def style_sheet(palette: Palette) -> str:
    """Return the style sheet with the colours of `palette` filled in.

    Raises:
        KeyError: the template names a colour that no palette has: a bug.
    """
    sheets = (resources.path("style", name).read_text("utf-8") for name in STYLE_SHEETS)
    template = Template("".join(sheets))
    line_px = 2 if palette is CONTRAST else 1
    return template.substitute(asdict(palette), line_px=f"{line_px}px")


def _qt_palette(palette: Palette) -> QPalette:
    roles = QPalette.ColorRole
    colors = {
        roles.Window: palette.ground,
        roles.WindowText: palette.text,
        roles.Base: palette.surface,
        roles.AlternateBase: palette.ground,
        roles.Text: palette.text,
        roles.Button: palette.surface,
        roles.ButtonText: palette.text,
        roles.ToolTipBase: palette.surface,
        roles.ToolTipText: palette.text,
        roles.PlaceholderText: palette.muted,
        roles.Highlight: palette.accent,
        roles.HighlightedText: palette.on_accent,
        roles.Link: palette.accent,
        roles.Accent: palette.accent,
    }
    result = QPalette()
    for role, color in colors.items():
        result.setColor(role, QColor(color))
    return result


def _rgb(color: QColor) -> tuple[int, int, int, int]:
    return color.red(), color.green(), color.blue(), color.alpha()


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
