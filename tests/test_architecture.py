"""Rules about the whole: what may import what, and that importing needs no environment."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for folder in ("bot", "config", "knowledge") for path in (ROOT / folder).rglob("*.py"))
DOMAIN = [path for path in MODULES if path.is_relative_to(ROOT / "knowledge")]
OUTSIDE_DISCORD = [path for path in MODULES if "discord" not in path.parts and path.name != "components.py"]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", DOMAIN, ids=named)
def test_the_domain_knows_no_surface_no_settings_and_no_discord(path: Path) -> None:
    known = {name.split(".")[0] for name in imported(path)}

    assert known.isdisjoint({"bot", "config", "discord", "prompt_toolkit", "pydantic_settings", "fluent"})


@pytest.mark.parametrize("path", DOMAIN, ids=named)
def test_one_module_owns_rank_bm25(path: Path) -> None:
    owner = path == ROOT / "knowledge" / "retrieval" / "bm25.py"

    assert ("rank_bm25" in set(imported(path))) is owner


@pytest.mark.parametrize("path", OUTSIDE_DISCORD, ids=named)
def test_only_the_discord_surface_imports_discord(path: Path) -> None:
    assert not any(name.split(".")[0] == "discord" for name in imported(path))


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_every_module_can_be_imported_with_an_empty_environment(tmp_path: Path) -> None:
    names = [
        named(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in MODULES
        if path.name != "__main__.py"
    ]
    code = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"
    bare = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}

    done = subprocess.run(  # noqa: S603  # our own interpreter on our own modules
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", code, *names],
        cwd=tmp_path,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""


def test_asking_imports_neither_discord_nor_a_parser_of_pages() -> None:
    code = "import bot.__main__, sys; print([m for m in ('discord', 'trafilatura', 'pypdf', 'PIL', 'prompt_toolkit') if m in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603  # our own interpreter

    assert done.stdout.strip() == "[]"
