"""The code of the repository: in order, typed, in pieces that are read at once, each with a name of its own."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.small import ROOT

PROOF = sorted((ROOT / "proof").rglob("*.py"))
MODULES = [*PROOF, *sorted((ROOT / "tests").rglob("*.py"))]
LONGEST_MODULE, LONGEST_CLASS, LONGEST_FUNCTION = 350, 200, 60  # lines


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "command",
    [["ruff", "format", "--check", "."], ["ruff", "check", "."], ["mypy"], ["lint-imports", "--no-cache"]],
    ids=" ".join,
)
def test_the_code_is_in_order(command: list[str]) -> None:
    tool = Path(sys.executable).with_name(command[0])
    done = subprocess.run([tool, *command[1:]], cwd=ROOT, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def lengths(path: Path) -> Iterator[tuple[str, int, int]]:
    """Each piece of a module, the module itself first: its place, its length, and how long it may be."""
    name = path.relative_to(ROOT).as_posix()
    yield name, len(path.read_text("utf-8").splitlines()), LONGEST_MODULE
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            longest = LONGEST_CLASS if isinstance(node, ast.ClassDef) else LONGEST_FUNCTION
            yield f"{name}:{node.lineno}: {node.name}", (node.end_lineno or 0) - node.lineno + 1, longest


def test_every_piece_is_short() -> None:
    pieces = (piece for path in MODULES for piece in lengths(path))
    found = [f"{place} has {length} lines, and not {longest}" for place, length, longest in pieces if length > longest]
    assert not found, "\n".join(found)


def test_modules_are_in_rooms_that_say_what_they_are_for() -> None:
    assert len(list((ROOT / "proof").glob("*.py"))) <= 10
    rooms = [path for path in PROOF if path.name == "__init__.py"]
    assert {path.parent for path in PROOF} == {path.parent for path in rooms}
    assert [room for room in rooms if not ast.get_docstring(tree_of(room))] == []


def names(of: str) -> Iterator[str]:
    """The names of all modules, classes or private functions of ``proof/``; of functions, those of modules alone."""
    for path in PROOF:
        if of == "module" and not path.stem.startswith("__"):
            yield path.stem
        for node in tree_of(path).body:
            if isinstance(node, ast.ClassDef) and of == "class":
                yield node.name
            if isinstance(node, ast.FunctionDef) and of == "private function" and node.name.startswith("_"):
                yield node.name


@pytest.mark.parametrize("of", ["module", "class", "private function"])
def test_no_two_have_one_name(of: str) -> None:
    assert sorted(name for name, count in Counter(names(of)).items() if count > 1) == []
