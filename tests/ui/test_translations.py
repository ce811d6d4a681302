"""Every text on the screen is there in every language, and means the same to the program."""

from __future__ import annotations

import ast
import re
import shutil
import string
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

from scripts import catalogs
from ui.i18n import LANGUAGES, Translations, complete_languages
from ui.languages import closest_language

TRANSLATED = ("az", "tr", "ru")
CATALOGS = [catalogs.CATALOGS / f"checkin_{code}.ts" for code in ("en", *TRANSLATED)]
OF_QT = sorted(catalogs.CATALOGS.glob("qtbase_*.ts"))
QT_FOLDER = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def by_name(catalog: Path) -> str:
    return catalog.stem


def texts(catalog: Path) -> list[tuple[str, str]]:
    """Each source with each translation of it; a text with plural forms comes several times."""
    return [(m.source, text) for m in catalogs.read(catalog) for text in m.translations if text]


def wrong(catalog: Path, feature) -> list[tuple[str, str]]:
    """The pairs whose `feature` differs between the source and the translation."""
    return [(source, text) for source, text in texts(catalog) if feature(source) != feature(text)]


@pytest.fixture(scope="module")
def updated(tmp_path_factory) -> Path:
    """A folder with copies of the catalogs, brought up to date with the source."""
    folder = tmp_path_factory.mktemp("i18n")
    for catalog in CATALOGS:
        copy = Path(shutil.copy(catalog, folder))
        catalogs.update(copy)
    return folder


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    for catalog in [*CATALOGS, *OF_QT]:
        shutil.copy(catalog, folder)
    catalogs.compile_all(folder)
    return folder


# --- the catalogs and the source


@pytest.mark.parametrize("catalog", CATALOGS, ids=by_name)
def test_a_catalog_has_what_the_source_has(catalog, updated):
    def keys(path: Path) -> set[tuple[object, ...]]:
        return {(*message.key, message.plural) for message in catalogs.read(path)}

    differing = keys(catalog) ^ keys(updated / catalog.name)
    assert sorted(differing) == [], "run scripts/translate"


@pytest.mark.parametrize("catalog", CATALOGS, ids=by_name)
def test_every_text_is_translated(catalog):
    waiting = [
        (message.context, message.source)
        for message in catalogs.read(catalog)
        if not message.finished or not all(message.translations)
    ]
    assert waiting == []


def marked_in_source() -> set[tuple[str, str]]:
    """Context and text of all that the source marks for translation, read with Python's parser."""
    found: set[tuple[str, str]] = set()
    for folder in catalogs.SOURCES:
        for file in sorted((catalogs.ROOT / folder).rglob("*.py")):
            _collect(ast.parse(file.read_text("utf-8")), "", file.name, found)
    return found


def _collect(node: ast.AST, context: str, place: str, found: set[tuple[str, str]]) -> None:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        where = f"{place}:{node.lineno}"
        if name == "tr":
            _add(context, node.args[0], where, found)
        elif name == "QT_TRANSLATE_NOOP":
            assert isinstance(node.args[1], ast.Constant), f"{where}: not a plain string"
            _add(_literal(node.args[0], where), node.args[1], where, found)
        elif name == "translate" and len(node.args) > 1:
            _add(getattr(node.args[0], "value", ""), node.args[1], where, found)
    for child in ast.iter_child_nodes(node):
        _collect(child, context, place, found)


def _add(context: str, text: ast.expr, where: str, found: set[tuple[str, str]]) -> None:
    if isinstance(text, ast.Constant):
        found.add((context, _literal(text, where)))
    else:  # a text from a table, which is marked there; but no text that is made on the spot
        made = (ast.JoinedStr, ast.BinOp)
        assert not isinstance(text, made), f"{where}: translators only see a plain string"


def _literal(node: ast.expr, where: str) -> str:
    assert isinstance(node, ast.Constant), where
    assert isinstance(node.value, str), where
    return node.value


def test_lupdate_finds_all_that_is_marked(updated):
    offered = {(m.context, m.source) for m in catalogs.read(updated / "checkin_az.ts")}
    assert marked_in_source() == offered


# --- what each translation must keep


def placeholders(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def numbered(text: str) -> list[str]:
    return sorted(re.findall(r"%L?[1-9]", text))


def edges(text: str) -> tuple[str, str, int]:
    """The blanks around a text and the number of its lines."""
    return (text[: -len(text.lstrip())], text[len(text.rstrip()) :], text.count("\n"))


def keys_named(text: str) -> list[str]:
    return sorted(re.findall(r"\b(?:F1?[0-9]|Ctrl\+\w|Esc)\b", text))


def markup(text: str) -> list[str]:
    return sorted(re.findall(r"</?\w+[^<>]*>", text))


def accelerators(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def last_mark(text: str) -> str:
    mark = text.replace("...", "…").rstrip().rstrip('”»"')[-1:]
    return mark if mark in ".:…?!" else ""


@pytest.mark.parametrize("feature", [placeholders, edges, keys_named, markup, last_mark])
@pytest.mark.parametrize("catalog", CATALOGS, ids=by_name)
def test_a_translation_keeps(catalog, feature):
    assert wrong(catalog, feature) == []


@pytest.mark.parametrize("feature", [numbered, edges, accelerators])
@pytest.mark.parametrize("catalog", OF_QT, ids=by_name)
def test_a_translation_of_qt_keeps(catalog, feature):
    ours = [pair for pair in wrong(catalog, feature) if pair[0] != "Show "]  # a label, not a verb
    assert ours == []


@pytest.mark.parametrize("catalog", [*CATALOGS, *OF_QT], ids=by_name)
def test_an_accelerator_stands_before_a_letter(catalog):
    for source, text in texts(catalog):
        assert accelerators(source) == accelerators(text), source
        assert re.search(r"(?<!&)&(?![\w&])", text) is None, source


@pytest.mark.parametrize("catalog", [*CATALOGS, *OF_QT], ids=by_name)
def test_no_word_mixes_two_alphabets(catalog):
    mixed = r"\w*(?:[A-Za-zƏəĞğİıŞş][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-zƏəĞğİıŞş])\w*"
    words = [word for _, text in texts(catalog) for word in re.findall(mixed, text)]
    assert words == []


@pytest.mark.parametrize("catalog", [*CATALOGS, *OF_QT], ids=by_name)
def test_no_blanks_are_doubled(catalog):
    assert [text for _, text in texts(catalog) if "  " in text or " \n" in text] == []


# --- what the program makes of them


@pytest.mark.parametrize("catalog", [*CATALOGS, *OF_QT], ids=by_name)
def test_the_compiled_catalog_says_the_same(catalog, compiled):
    messages = [m for m in catalogs.read(catalog) if m.finished]
    translator = QTranslator()
    assert translator.load(f"{catalog.stem}.qm", str(compiled)) or not messages
    for message in messages:
        count = 2 if message.plural else -1
        said = translator.translate(message.context, message.source, message.comment, count)
        assert said in message.translations


@pytest.mark.parametrize("catalog", OF_QT, ids=by_name)
def test_qt_still_asks_for_the_texts_that_we_say_for_it(catalog):
    turkish = QTranslator()
    assert turkish.load("qtbase_tr.qm", QT_FOLDER)
    unknown = [
        message.key
        for message in catalogs.read(catalog)
        if not turkish.translate(message.context, message.source)
    ]
    assert unknown == []


def test_each_language_has_words_for_qts_own_buttons():
    spoken_by_qt = {file.stem.partition("_")[2] for file in Path(QT_FOLDER).glob("qtbase_*.qm")}
    ours = {catalog.stem.partition("_")[2] for catalog in OF_QT}
    assert set(complete_languages()) <= spoken_by_qt | ours


def test_the_menu_offers_the_languages_that_are_complete():
    assert complete_languages() == ("az", "tr", "en", "ru")
    assert set(complete_languages()) <= set(LANGUAGES)


class Listener(QDialogButtonBox):
    """A widget with texts of Qt's own, which counts how often it is told of a language."""

    def __init__(self) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Cancel)
        self.told = 0

    @property
    def cancel(self) -> str:
        return self.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    def changeEvent(self, event):
        self.told += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


@pytest.fixture
def translations(qapp):
    locale = QLocale()
    translations = Translations()
    yield translations
    translations.use("en")
    QLocale.setDefault(locale)


@pytest.mark.parametrize(("code", "cancel"), [("az", "Ləğv et"), ("tr", "İptal"), ("ru", "Отмена")])
def test_a_switch_tells_each_widget_once(qtbot, translations, code, cancel):
    box = Listener()
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    assert box.cancel == "Cancel"
    with qtbot.waitSignal(translations.language_changed) as changed:
        translations.use(code)
    qtbot.waitUntil(lambda: box.told > 0)
    assert (box.told, box.cancel, changed.args) == (1, cancel, [code])
    assert QLocale().name().startswith(code)
    translations.use("en")
    qtbot.waitUntil(lambda: box.told > 1)
    assert box.cancel == "Cancel"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["az_AZ"], "az"),
        (["ru-Cyrl-KZ"], "ru"),
        (["de_DE", "tr"], "tr"),
        (["TR"], "tr"),
        (["azb_IR"], "en"),  # a longer code is another language, not the one it begins with
        (["de_DE"], "en"),
        ([], "en"),
    ],
)
def test_the_program_starts_in_the_first_wanted_language_that_it_speaks(wanted, code):
    assert closest_language(wanted) == code
