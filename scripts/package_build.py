"""Builds the Python package: setuptools, after the translations were compiled.

pip calls the functions of this module by their standard names (PEP 517, PEP 660). They compile
the catalogs first, since compiled ones are not kept in the repository but must be in a package.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping

from catalogs import ROOT, compile_all  # pip puts this folder on the path
from setuptools import build_meta
from setuptools.build_meta import (
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]


Settings = Mapping[str, str | list[str] | None]


def build_wheel(
    wheel_directory: str,
    config_settings: Settings | None = None,
    metadata_directory: str | None = None,
) -> str:
    """Build a wheel and return its name."""
    # setuptools would pack what an earlier build left there, removed modules included
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)
    compile_all()
    name: str = build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)
    return name


def build_editable(
    wheel_directory: str,
    config_settings: Settings | None = None,
    metadata_directory: str | None = None,
) -> str:
    """Build a wheel that points to this checkout, and return its name."""
    compile_all()
    name: str = build_meta.build_editable(wheel_directory, config_settings, metadata_directory)
    return name


def build_sdist(sdist_directory: str, config_settings: Settings | None = None) -> str:
    """Build a source archive and return its name."""
    compile_all()
    name: str = build_meta.build_sdist(sdist_directory, config_settings)
    return name
