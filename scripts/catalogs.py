"""The translators' files: brought up to date with the source, and compiled for the program.

`python scripts/catalogs.py update [LANGUAGE]` · `python scripts/catalogs.py compile`

lupdate and lrelease come with PySide6, so that nothing but the program's own dependencies is
needed, neither on a developer's machine nor where the package is built.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGS = ROOT / "resources" / "i18n"
SOURCES = ("ui",)  # the folders with texts that somebody reads on the screen or on paper
SOURCE_LANGUAGE = "en"  # its catalog holds nothing but plural forms


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the program and what a translator made of it."""

    context: str
    source: str
    comment: str  # tells two equal sources apart
    translations: tuple[str, ...]  # one for each plural form; a single one for other texts
    plural: bool
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What the program looks the text up by."""
        return (self.context, self.source, self.comment)


def read(catalog: Path) -> Iterator[Message]:
    """Yield the messages that a catalog offers, without those that the source no longer has."""
    for context in ElementTree.parse(catalog).iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            translation = node.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            plural = node.get("numerus") == "yes"
            forms = translation.findall("numerusform") if plural else [translation]
            yield Message(
                context=name,
                source=node.findtext("source", ""),
                comment=node.findtext("comment", ""),
                translations=tuple(form.text or "" for form in forms),
                plural=plural,
                finished=translation.get("type") != "unfinished",
            )


def update(catalog: Path) -> None:
    """Bring one catalog up to date with the source; a missing one is made."""
    language = catalog.stem.rpartition("_")[2]
    plural_only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    # locations would change with every line that is moved, and fill each diff
    options = ["-extensions", "py", "-locations", "none", "-no-obsolete", *plural_only]
    target = ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    _run("lupdate", *options, *SOURCES, "-ts", str(catalog), *target)


def compile_all(catalogs: Path = CATALOGS) -> list[Path]:
    """Compile every catalog into the form that the program loads, and return the files made."""
    made = []
    for catalog in sorted(catalogs.glob("*.ts")):
        compiled = catalog.with_suffix(".qm")
        _run("lrelease", "-silent", str(catalog), "-qm", str(compiled))
        made.append(compiled)
    return made


def _run(tool: str, *arguments: str) -> None:
    binding = find_spec("PySide6")  # found, not imported: that would load Qt for nothing
    folders = binding.submodule_search_locations if binding else None
    program = shutil.which(tool, path=str(folders[0])) if folders else None
    if program is None:
        sys.exit(f"PySide6 is not installed here, or has no {tool}")
    run = subprocess.run(
        [program, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if run.returncode or "warning" in run.stdout.lower():
        sys.stderr.write(run.stdout)
    if run.returncode:
        sys.exit(f"{tool} failed with exit code {run.returncode}")


def _update_all(new_languages: Sequence[str]) -> int:
    """Update all catalogs, say what waits for a translation, and return how many texts do."""
    waiting: dict[tuple[str, str, str], list[str]] = {}
    for catalog in sorted({*CATALOGS.glob("checkin_*.ts"), *map(_catalog, new_languages)}):
        update(catalog)
        messages = list(read(catalog))
        unfinished = [message for message in messages if not message.finished]
        print(f"{catalog.name}: {len(messages)} texts, {len(unfinished)} unfinished")
        for message in unfinished:
            waiting.setdefault(message.key, []).append(catalog.stem.rpartition("_")[2])
    for (context, source, _comment), languages in waiting.items():
        print(f"  {context}: {source!r} ({' '.join(languages)})")
    return len(waiting)


def _catalog(language: str) -> Path:
    return CATALOGS / f"checkin_{language}.ts"


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; the exit code is 1 while a translation is missing."""
    match arguments:
        case ["update", *new_languages]:
            return 1 if _update_all(new_languages) else 0
        case ["compile"]:
            compile_all()
            return 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
