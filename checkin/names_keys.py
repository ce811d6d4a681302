"""Brings every spelling of a name to one short string, whatever the alphabet or romanisation.

A clerk hears or reads "Алиев" and types Aliyev, Eliyev, Alijew or Алиев; the list says Əliyev.
`word()` gives each of them the key `aliv`. A key is written with the sounds
`a i u | p t f v z s c k l m n r`; where a letter may be read in two ways, a word has several keys.
The tables are for the Turkic languages, Russian and Hungarian and for their usual romanisations;
letters of other scripts pass through anyascii first.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from anyascii import anyascii

_MOST_READINGS = 6  # keys of one word; more than that only makes everything similar
_MOST_AMBIGUOUS = 3  # letters of one word that are read in several ways, where there are many
_LONGEST_WORD = 40
_MOST_WORDS = 8  # of one name, hyphenated names joined included

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʻʼ`´ʹʺ·ʿʾ\u0307"))
_SEPARATORS = re.compile(r"[\s,.;:/<>()\"«»\-–—_&+|]+")
_NOT_PLAIN = re.compile("[^a-z0-9]")
_DOUBLED = re.compile(r"(.)\1+")
_VOWEL = re.compile("[aiu]")
_VOWEL_RUN = re.compile(r"[aiuy]+")

# Cyrillic letters by sound; "y" is a glide, which melts into the vowels beside it.
_CYRILLIC_SOUNDS = {
    "a": "аәэеєѣя", "i": "иіїы", "u": "ёоөуұүўю", "y": "йј",
    "p": "бп", "t": "дт", "f": "ф", "v": "в", "z": "зѕҙ", "s": "сҫшщ", "c": "жҗҹцчџђћ",
    "k": "гғґқкҡхһҳҝќѓ", "l": "лљ", "m": "м", "n": "нңҥњ", "r": "р", "": "ъь",
}  # fmt: skip
_CYRILLIC_PAIRS = {
    "дж": "ж", "тш": "ч", "тч": "ч", "нг": "н", "дз": "з", "сч": "щ", "гь": "г",
}  # fmt: skip

# Latin letters that got into a Cyrillic word because they look like its own.
_LOOK_ALIKES = str.maketrans("abcehikmoptxy", "авсенікмортху")

# Latin spellings by sound. The longest spelling that fits counts.
_LATIN_SOUNDS = {
    "a": "a ə ä æ e", "i": "i ı", "u": "o ö ő ø u ü ű", "y": "ý ÿ",
    "p": "b p", "t": "d t đ ð th", "f": "f ph", "v": "v ff", "z": "z ź dz",
    "s": "s ş š ś ș ß sh sz sch shch schtsch",
    "c": "ç č ć ț ž ż zh zs cs cz ts tz tš dj dž tch tsj dzj dzh dzs tsch dsch dzsch",
    "k": "g ğ ģ q k h ħ kh gh ck", "l": "l ł", "m": "m", "n": "n ñ ň ń ŋ ng", "r": "r ř",
}  # fmt: skip
_LATIN_AMBIGUOUS = {"ch": ("c", "k"), "gy": ("ky", "t"), "x": ("k", "ks")}
_LATIN_BY_NEIGHBOURS = "cjwy"
_LATIN_VOWELS = frozenset("aeiouəäæıöőøüű")

# A finer Latin form, which keeps apart what the keys put together; it ranks equal keys.
_FINE_CYRILLIC = {
    "а": "a", "ә": "e", "э": "e", "е": "e", "я": "ya", "ё": "yo", "о": "o", "ө": "o", "у": "u",
    "ұ": "u", "ү": "u", "ў": "o", "ю": "yu", "и": "i", "і": "i", "ї": "i", "ы": "i", "й": "y",
    "ј": "y", "б": "b", "п": "p", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "қ": "k", "к": "k",
    "х": "h", "һ": "h", "ҳ": "h", "д": "d", "т": "t", "ж": "j", "җ": "j", "ҹ": "j", "ц": "ts",
    "ч": "ch", "џ": "j", "з": "z", "л": "l", "м": "m", "н": "n", "ң": "n", "р": "r", "с": "s",
    "ш": "sh", "щ": "sh", "ф": "f", "ъ": "", "ь": "",
}  # fmt: skip
_FINE_LATIN = (
    ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("x", "h"), ("q", "k"),
    ("w", "v"), ("tsch", "ch"), ("ck", "k"),
)  # fmt: skip
_TURKIC_LETTER = re.compile("[əğışçöü]")
_GLIDE_BEFORE_E = re.compile("(?<=[aeiou])y(?=e)")

_CYRILLIC = {letter: sound for sound, letters in _CYRILLIC_SOUNDS.items() for letter in letters}
_LATIN: dict[str, tuple[str, ...]] = {
    spelling: (sound,) for sound, row in _LATIN_SOUNDS.items() for spelling in row.split()
}
_LATIN.update(_LATIN_AMBIGUOUS)
_LATIN_LETTERS = frozenset("".join(_LATIN)) | frozenset(_LATIN_BY_NEIGHBOURS)
_OTHER_LETTER = re.compile(f"[^{''.join(sorted(_LATIN_LETTERS))}]")
_LATIN_SPELLING = re.compile(
    "|".join(sorted([*_LATIN, *_LATIN_BY_NEIGHBOURS], key=len, reverse=True))
)
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word of a name in all the forms by which it is found and compared."""

    text: str  # lower case, without apostrophes
    ascii: str  # plain letters and digits
    keys: tuple[str, ...]  # most likely reading first
    skeletons: tuple[str, ...]  # the keys without their vowels
    fine: tuple[str, ...]  # finer Latin forms, for ranking
    is_cyrillic: bool


def clean(text: str) -> str:
    """Return `text` in lower case, composed and without apostrophes of any kind."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    return unicodedata.normalize("NFC", text).lower().translate(_APOSTROPHES)


def words(text: str) -> list[str]:
    """Return the words of `text`, cleaned; the fillers of passports ("<") separate, too."""
    return [part[:_LONGEST_WORD] for part in _SEPARATORS.split(clean(text)) if part]


def query_words(text: str) -> list[Word]:
    """Return the words of `text` that have a sound."""
    return [spelled for spelled in map(word, words(text)) if spelled.keys]


def name_words(name: str) -> list[Word]:
    """Return the words by which the bearer of `name` is found.

    Hyphenated names stand there twice, in parts and joined, for both are typed.
    """
    parts = [spelled for part in name.split() for spelled in _part_words(part)][:_MOST_WORDS]
    if "-" not in name:
        return parts
    joined = ["".join(words(part)) for part in name.split() if "-" in part]
    return (parts + [word(text[:_LONGEST_WORD]) for text in joined if text])[:_MOST_WORDS]


@lru_cache(65536)
def _part_words(part: str) -> tuple[Word, ...]:
    """Return the words of what stands between spaces: on a roster it is mostly an old friend."""
    return tuple(query_words(part))


@lru_cache(65536)
def word(text: str) -> Word:
    """Return all forms of one cleaned word."""
    plain = ascii_letters(text)
    readings = _keys(text) or ((plain,) if plain else ())
    return Word(
        text=text,
        ascii=plain,
        keys=readings,
        skeletons=tuple(dict.fromkeys(map(_skeleton, readings))),
        fine=_fine_forms(text),
        is_cyrillic=bool(_CYRILLIC_LETTER.search(text)),
    )


def address_form(text: str) -> str:
    """Return an e-mail address as it is compared."""
    return "".join(clean(text).split())


def ascii_letters(text: str) -> str:
    """Return the plain Latin letters and digits that stand for `text`."""
    if not text.isascii():
        text = anyascii(text)
    elif text.isalnum():
        return text.lower()
    return _NOT_PLAIN.sub("", text.lower())


def _keys(text: str) -> tuple[str, ...]:
    """Return the readings of a word, most likely first."""
    if len(_CYRILLIC_LETTER.findall(text)) * 2 > len(text):
        sounds = _cyrillic_sounds(text)
    elif any(letter > "\u024f" and letter.isalpha() for letter in text):
        sounds = _latin_sounds(anyascii(text).lower())
    else:
        sounds = _latin_sounds(text)
    found: dict[str, None] = {}
    for reading in product(*_limited(sounds)):
        found[_squeezed("".join(reading))] = None
        if len(found) > _MOST_READINGS:
            break
    found.pop("", None)
    return tuple(found)[:_MOST_READINGS]


def _limited(sounds: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Keep only the first few ambiguities of a word that has many."""
    ambiguous = [place for place, readings in enumerate(sounds) if len(readings) > 1]
    if len(ambiguous) <= _MOST_AMBIGUOUS + 1:
        return sounds
    kept = set(ambiguous[:_MOST_AMBIGUOUS])
    return [readings if place in kept else readings[:1] for place, readings in enumerate(sounds)]


def _squeezed(sounds: str) -> str:
    """Write a run of vowels and glides as its first full vowel, and doubled sounds once.

    So -iye-, -ие-, -iyo- and -ье- become one. A glide alone counts as i, but not as a beginning.
    """
    return _DOUBLED.sub(r"\1", _VOWEL_RUN.sub(_first_vowel, sounds))


def _first_vowel(run: re.Match[str]) -> str:
    vowels = run.group().replace("y", "")
    if vowels:
        return vowels[0]
    return "i" if run.start() else ""


def _skeleton(key: str) -> str:
    """Return the consonants of a key; a vowel at its beginning is kept as `a`."""
    return ("a" if key[0] in "aiu" else "") + _VOWEL.sub("", key)


def _cyrillic_sounds(text: str) -> list[tuple[str, ...]]:
    text = text.translate(_LOOK_ALIKES)
    for pair, letter in _CYRILLIC_PAIRS.items():
        text = text.replace(pair, letter)
    return [(_CYRILLIC[letter],) for letter in text if letter in _CYRILLIC]


def _latin_sounds(text: str) -> list[tuple[str, ...]]:
    text = _OTHER_LETTER.sub(_known_letter, text)
    sounds = []
    for found in _LATIN_SPELLING.finditer(text):
        spelling = found.group()
        if spelling in _LATIN:
            sounds.append(_LATIN[spelling])
        else:
            before, after = text[: found.start()][-1:], text[found.end() :][:1]
            sounds.append(_sound_among_neighbours(spelling, before, after))
    return sounds


def _known_letter(letter: re.Match[str]) -> str:
    """Drop a mark that tells nothing here (á, â, ê), but keep ç, ş, ğ, ə, ö, ü, ı, ý, ň."""
    decomposed = unicodedata.normalize("NFD", letter.group())
    base = "".join(part for part in decomposed if not unicodedata.combining(part))
    return base if base in _LATIN_LETTERS else anyascii(letter.group()).lower()


def _sound_among_neighbours(letter: str, before: str, after: str) -> tuple[str, ...]:
    """Read c, j, w and y, which sound by what stands beside them."""
    after_vowel, before_vowel = before in _LATIN_VOWELS, after in _LATIN_VOWELS
    if letter == "y":
        return ("y",) if after_vowel or before_vowel else ("i",)
    if letter == "w":
        return ("v",) if before_vowel else ("v", "u")
    if letter == "j":
        if not before and not before_vowel:
            return ("c",)
        return ("y", "c") if (after_vowel or before == "y") and not before_vowel else ("c", "y")
    if after and after in "ei":
        return ("c", "s")
    return ("c",) if after and after in "əıöüy" else ("c", "k")


def _fine_forms(text: str) -> tuple[str, ...]:
    """Return finer Latin forms; schwa is written e as well as a abroad (Memmedov, Mammadov)."""
    forms = [_fine(text)]
    if "ə" in text:
        forms.append(_fine(text.replace("ə", "a")))
    return tuple(form for form in forms if form)


def _fine(text: str) -> str:
    if _CYRILLIC_LETTER.search(text):
        text = text.replace("дж", "ж")
        plain = "".join(
            _FINE_CYRILLIC[letter] if letter in _FINE_CYRILLIC else anyascii(letter).lower()
            for letter in text
        )
    else:
        plain = _fine_latin(text)
    plain = _GLIDE_BEFORE_E.sub("", _NOT_PLAIN.sub("", plain))
    plain = plain.replace("iy", "i").replace("y", "i")
    return _DOUBLED.sub(r"\1", plain)


def _fine_latin(text: str) -> str:
    if _TURKIC_LETTER.search(text) and "ch" not in text and "sh" not in text:
        text = text.replace("c", "j")  # c sounds so wherever ç and ş are letters
    plain = anyascii(text.replace("ç", "ch").replace("ş", "sh")).lower()
    for spelling, letter in _FINE_LATIN:
        plain = plain.replace(spelling, letter)
    return plain
