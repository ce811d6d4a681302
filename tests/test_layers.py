"""The rules of who may import whom that import-linter cannot see, read off the source.

import-linter knows a library only as a whole, so it cannot tell QtCore from QtGui; and it wants
a list of what is forbidden, where these rules list what is allowed.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OWN = ("checkin", "ui", "resources")
PURE = ("errors", "model", "clock", "bare_numbers", "badge_code", "admission", "fold", "presence")
PAINTERS = {
    *(f"checkin.badge.{name}" for name in ("canvas", "fonts", "painter", "picture_copy", "sheet")),
    "checkin.badge.picture_file",
    "checkin.badge.surface",
    "checkin.report.sheet",
}
BINDING = {"pyside6-essentials", "shiboken6"}  # Qt, which all of ui may import
DATA_ONLY = {"tzdata"}  # read by the standard library's zoneinfo, imported by nobody


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def sources() -> dict[str, ast.Module]:
    files = (file for package in OWN for file in (ROOT / package).rglob("*.py"))
    return {module_name(file): ast.parse(file.read_text("utf-8"), str(file)) for file in files}


def imports(tree: ast.Module) -> set[str]:
    """Every dotted name that `tree` imports, wherever in the file; `from a import b` is a.b."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"a relative import in line {node.lineno}"
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def importers(prefix: str, among: str) -> set[str]:
    """The modules below `among` that import `prefix` or a part of it."""
    return {
        module
        for module, tree in sources().items()
        if module.partition(".")[0] == among
        and any(f"{name}.".startswith(f"{prefix}.") for name in imports(tree))
    }


def normalized(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


@cache
def dependencies() -> frozenset[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.match(r"[\w.-]+", line) for line in project["dependencies"]]
    return frozenset(normalized(name[0]) for name in names if name)


@cache
def importers_of_libraries() -> dict[str, set[str]]:
    """For each library that the product imports, the modules that do."""
    distributions = packages_distributions()
    found: dict[str, set[str]] = defaultdict(set)
    for module, tree in sources().items():
        for name in imports(tree):
            root = name.partition(".")[0]
            library = normalized(distributions.get(root, [root])[0])
            if root not in {*sys.stdlib_module_names, *OWN} and library not in BINDING:
                found[library].add(module)
    return found


def test_the_reader_of_imports_sees_them_all():
    tree = ast.parse("import a.b\ndef f():\n    from c import d\n    import e as g\n")
    assert imports(tree) == {"a.b", "c.d", "e"}


def test_there_is_something_to_check():
    assert {"checkin.model", "ui.languages", "resources"} <= set(sources())


@pytest.mark.parametrize("part", ["QtWidgets", "QtPrintSupport", "QtSvgWidgets"])
def test_the_core_has_no_widgets(part):
    assert importers(f"PySide6.{part}", among="checkin") == set()


def test_in_the_core_only_what_paints_imports_qtgui():
    assert importers("PySide6.QtGui", among="checkin") <= PAINTERS


@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_imports_the_standard_library_and_its_like_only(name):
    allowed = {f"checkin.{other}" for other in PURE}
    others = {
        ".".join(imported.split(".")[:2])
        for imported in imports(sources()[f"checkin.{name}"])
        if imported.partition(".")[0] not in sys.stdlib_module_names
    }
    assert others <= allowed


@pytest.mark.parametrize("room", ["os", "io", "sqlite3", "socket", "pathlib", "subprocess"])
@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_reads_no_file_and_no_database(name, room):
    assert f"checkin.{name}" not in importers(room, among="checkin")


def test_each_library_has_one_module_that_imports_it():
    shared = {
        library: sorted(modules)
        for library, modules in importers_of_libraries().items()
        if len(modules) > 1
    }
    assert shared == {}


def test_every_library_that_is_imported_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    optional = {
        normalized(re.match(r"[\w.-]+", line)[0])
        for extra in extras.keys() - {"dev"}
        for line in extras[extra]
    }
    assert set(importers_of_libraries()) <= dependencies() | optional


def test_every_library_that_is_declared_is_imported():
    assert dependencies() - DATA_ONLY - BINDING <= set(importers_of_libraries())


def test_the_locks_pin_exactly_what_is_declared():
    lines = (ROOT / "scripts" / "requirements-run.lock").read_text("utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    assert dependencies() <= {normalized(name) for name in pins}
