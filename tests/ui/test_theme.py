"""Each palette can be read, by every kind of colour vision, and all of it reaches the window."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette

from checkin.model import Tone
from ui import theme as look
from ui.theme import CONTRAST, FAMILY, PALETTES, Theme, contrast, current, style_sheet

palettes = pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
# Machado, Oliveira and Fernandes (2009), full severity, for linear light
VISION = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@palettes
def test_words_can_be_read(palette):
    surface, ground = palette.color("surface"), palette.color("ground")
    least = 7 if palette is CONTRAST else 4.5
    for role in ("text", "muted"):
        assert contrast(palette.color(role), surface) >= least
        assert contrast(palette.color(role), ground) >= least
    assert contrast(palette.color("on_accent"), palette.color("accent")) >= least
    for tone in Tone:
        assert contrast(palette.ink(tone), surface) >= least
        assert contrast(palette.on_tone(tone), palette.tone(tone)) >= 4.5


@palettes
@pytest.mark.parametrize("vision", VISION)
def test_no_two_tones_look_alike(palette, vision):
    seen = {tone: lab(palette.tone(tone), VISION[vision]) for tone in Tone}
    for one, other in itertools.combinations(Tone, 2):
        difference = sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5
        assert difference > 25, (one, other)


def lab(color: QColor, matrix) -> tuple[float, float, float]:
    """The colour as somebody with that vision sees it, in CIELAB."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    r, g, b = (
        min(1, max(0, sum(k * v for k, v in zip(row, linear, strict=True)))) for row in matrix
    )
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@palettes
def test_the_style_sheet_has_every_colour_filled_in(palette):
    assert "$" not in style_sheet(palette)
    assert palette.surface in style_sheet(palette)


def test_choosing_a_palette_shows_it_and_says_so(light, qapp, qtbot):
    with qtbot.waitSignal(light.changed) as changed:
        light.choose("dark")
    assert changed.args == ["dark"]
    assert current().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == current().color("ground")
    assert current().surface in qapp.styleSheet()


def test_one_key_goes_from_light_to_dark_and_back(light):
    light.toggle()
    assert current().name == "dark"
    light.toggle()
    assert current().name == "light"


def test_contrast_goes_to_light(light):
    light.choose("contrast")
    light.toggle()
    assert current().name == "light"


def test_the_letters_are_ours_on_every_machine(theme, qapp):
    assert isinstance(theme, Theme)
    assert qapp.font().family() == FAMILY
    assert QFontInfo(qapp.font()).family() == FAMILY


def test_blending_starts_and_ends_at_its_colours():
    black, white = QColor("#000000"), QColor("#FFFFFF")
    assert look.blend(black, white, 0) == black
    assert look.blend(black, white, 1) == white
    assert look.blend(black, white, 0.5).red() == 128
