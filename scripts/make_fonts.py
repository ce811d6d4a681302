"""Make the fonts in resources/fonts again from the variable Noto Sans of `fontpkg-noto-sans`.

Qt ignores the weight of a variable font that an application brings, and a system that has
"Noto Sans" would hide ours. So three static cuts are made, reduced to the letters of the
event's languages, and given a family name that no system has.

Run with: pip install fonttools fontpkg-noto-sans && python scripts/make_fonts.py
"""

from __future__ import annotations

import shutil
from pathlib import Path

import fontpkg_noto_sans
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = Path(fontpkg_noto_sans.__file__).parent
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
# file stem: family, style, width, weight. The condensed cut is a family of its own, because
# Qt's matching by stretch among application fonts differs from system to system.
CUTS = {
    "BadgeSans-Regular": ("Badge Sans", "Regular", 100, 400),
    "BadgeSans-Bold": ("Badge Sans", "Bold", 100, 700),
    "BadgeSansCondensed-Bold": ("Badge Sans Condensed", "Bold", 75, 700),
}
LETTERS = [
    (0x0020, 0x007E),
    (0x00A0, 0x024F),  # Latin-1 and Latin Extended-A, -B
    (0x0250, 0x02AF),  # ə in its phonetic twin, met in old lists
    (0x02B0, 0x02FF),  # ʻ ʼ and other modifier letters
    (0x0300, 0x036F),  # combining marks
    (0x0400, 0x052F),  # Cyrillic and its supplement
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),  # – — ’ … and spaces
    (0x20A0, 0x20BF),  # ₼ ₸ ₺ ₽ €
    (0x2100, 0x214F),  # № ™
    (0x2200, 0x22FF),
    (0x25CC, 0x25CC),
]


def main() -> None:
    """Write the three cuts and their license."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for stem, (family, style, width, weight) in CUTS.items():
        font = TTFont(SOURCE / "files" / "NotoSans[wdth,wght].ttf")
        instantiateVariableFont(font, {"wdth": width, "wght": weight}, inplace=True)
        _subset(font)
        _rename(font, family, style)
        font.save(TARGET / f"{stem}.ttf")
        print(f"{stem}.ttf", (TARGET / f"{stem}.ttf").stat().st_size)
    shutil.copy(SOURCE / "LICENSE", TARGET / "OFL.txt")


def _subset(font: TTFont) -> None:
    """Keep the letters of `LETTERS` and what places accents on them."""
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.notdef_outline = True
    options.hinting = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in LETTERS for c in range(low, high + 1)])
    subsetter.subset(font)


def _rename(font: TTFont, family: str, style: str) -> None:
    """Give the font a name of its own; the copyright and license lines stay as they are."""
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    full = f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style}"
    version = "from Noto Sans 2.015"
    texts = {1: family, 2: style, 3: f"{full} {version}", 4: full, 6: postscript}
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].usWidthClass = 5  # each family has one width: nothing for Qt to choose
    font["head"].macStyle = 1 if bold else 0
    if "STAT" in font:
        del font["STAT"]


if __name__ == "__main__":
    main()
