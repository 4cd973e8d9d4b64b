"""A tutorial: one file in ``notebooks/``, with its prose in both languages and its one code, cell by cell.

The file is in jupytext's percent format. Prose is a pair of cells, ``# %% [markdown] lang="es"`` directly followed by
``lang="en"``; a code cell's text follows the rules of an example's. What a cell prints is not in it: `notebook` has
what was recorded. Cells tagged ``solution`` are folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import jupytext
import yaml

from proof.content.example import Example, parse
from proof.files import read_once, read_text, yaml_of
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FOLDER = "tutorials"  # of the pages
NAME = re.compile(r"[a-z][a-z0-9_]*")
CALLED = "a tutorial is called in lower case letters, digits and _"
SOLUTION = "solution"

_MARKER = re.compile(r"^# %%", re.MULTILINE)
_HEADING = re.compile(r"(#{1,6}) .*?(\{ #[a-z][a-z0-9-]* \})?")
_IN_PROSE = {
    "a code fence": re.compile(r"^\s*(?:```|~~~)", re.MULTILINE),
    "an include": re.compile(r"--8<--"),
    "raw HTML": re.compile(r"^\s*</?[a-z!]", re.MULTILINE),
}


@dataclass(frozen=True)
class Prose:
    """A piece of prose: its Markdown in each language, and the line of the file where each begins."""

    number: int
    text: dict[str, str]
    line: dict[str, int]
    solution: bool

    @property
    def id(self) -> str:
        return f"prose-{self.number}"


@dataclass(frozen=True)
class Code:
    """A code cell: its text, as that of an example; and, of its figure, what is to be seen in each language."""

    number: int
    example: Example
    alt: dict[str, str]
    line: int
    solution: bool

    @property
    def id(self) -> str:
        return f"cell-{self.number}"


Cell = Prose | Code


@dataclass(frozen=True)
class Tutorial:
    """A tutorial; its ``id`` is that of its page, such as ``tutorials/linear_from_scratch``."""

    id: str
    path: Path
    name: str
    title: dict[str, str]
    description: dict[str, str]
    cells: tuple[Cell, ...]

    @property
    def codes(self) -> tuple[Code, ...]:
        return tuple(cell for cell in self.cells if isinstance(cell, Code))

    @property
    def proses(self) -> tuple[Prose, ...]:
        return tuple(cell for cell in self.cells if isinstance(cell, Prose))

    def code(self, language: str) -> str:
        """The text of every code cell in ``language``, one after another."""
        return "\n# %%\n".join(cell.example.code(language) for cell in self.codes)

    @property
    def record_command(self) -> str:
        return f"make record NOTEBOOK={self.path.stem}"

    def problem(self, message: str, line: int | None = None, fix: str = "") -> Problem:
        return Problem(self.name, line, message, fix or self.record_command)

    def folds(self) -> list[tuple[bool, list[Cell]]]:
        """The cells in order, in groups: those of one solution together, each with whether it is one."""
        return [(solution, list(cells)) for solution, cells in groupby(self.cells, key=lambda cell: cell.solution)]


def load(project: Project, stem: str) -> Tutorial:
    """Read ``notebooks/<stem>.py``; raises `Problem` if it is missing or breaks a rule of the format."""
    path = project.notebooks / f"{stem}.py"
    name = project.name(path)
    if not path.is_file():
        raise Problem(name, None, "there is no such tutorial", f"make new NOTEBOOK={stem}")
    if not NAME.fullmatch(stem):
        raise Problem(name, None, CALLED, "rename it")
    return read_once(_read_tutorial, path, name)


def tutorials(project: Project) -> Iterator[Tutorial]:
    """Every tutorial that can be read; what is wrong with another, its own test says."""
    for stem in project.notebook_names():
        try:
            yield load(project, stem)
        except Problem:
            continue


def _read_tutorial(path: Path, name: str) -> Tutorial:
    return read(path, name, read_text(path, name))


def read(path: Path, name: str, source: str) -> Tutorial:
    """The tutorial written in ``source``; raises `Problem` at the first cell that breaks a rule."""
    document = jupytext.reads(source, fmt="py:percent")
    starts = [source.count("\n", 0, marker.start()) + 1 for marker in _MARKER.finditer(source)]
    head, *cells = document.cells
    if head.cell_type != "raw" or len(cells) != len(starts):
        raise Problem(name, 1, "it does not begin with its title and description, between # --- lines", f"edit {name}")
    title, description = _head(name, head.source)
    if PLACEHOLDER.items() & title.items():
        raise Problem(
            name, 1, "it is as make new started it: write what is built, in its title and its prose", f"edit {name}"
        )
    reader = _Reader(f"{FOLDER}/{path.stem}", path, name)
    for line, cell in zip(starts, cells, strict=True):
        reader.take(line, cell)
    reader.end()
    return Tutorial(reader.id, path, name, title, description, tuple(reader.cells))


def _head(name: str, text: str) -> tuple[dict[str, str], dict[str, str]]:
    try:
        head = yaml_of(text.strip("-\n"))
        said = [{language: str(head[key][language]).strip() for language in LANGUAGES} for key in _HEAD]
    except (yaml.YAMLError, KeyError, TypeError) as error:
        fix = f"write title: and description: with es: and en: in {name}"
        raise Problem(name, 1, f"its head does not say {error}", fix) from error
    return said[0], said[1]


PLACEHOLDER = {"es": "Di aquí qué se construye", "en": "Say here what is built"}
"""The title of a tutorial that was started and not written."""
_HEAD = ("title", "description")


class _Reader:
    """Takes the cells of a file in order, and holds each to the rules of the format."""

    def __init__(self, tutorial_id: str, path: Path, name: str) -> None:
        self.id, self.path, self.name = tutorial_id, path, name
        self.cells: list[Cell] = []
        self.waiting: tuple[int, Any] | None = None  # the es cell of a pair

    def wrong(self, line: int, message: str) -> Problem:
        return Problem(self.name, line, message, f"edit {self.name}, then make record NOTEBOOK={self.path.stem}")

    def take(self, line: int, cell: Any) -> None:
        known = {"lang", "tags"} if cell.cell_type == "markdown" else {"tags", "alt-es", "alt-en"}
        if unknown := cell.metadata.keys() - known - {"lines_to_next_cell", "lines_to_end_of_cell_marker"}:
            raise self.wrong(line, f"the cell's line says {', '.join(sorted(unknown))}; known are {sorted(known)}")
        if set(cell.metadata.get("tags", [])) - {SOLUTION}:
            raise self.wrong(line, f"the only tag is {SOLUTION}, not {cell.metadata['tags']}")
        if cell.cell_type == "markdown":
            self._prose(line, cell)
        elif cell.cell_type == "code":
            self._pair_is_whole()
            self.cells.append(self._code(line, cell))
        else:
            raise self.wrong(line, f"a cell of another kind: {cell.cell_type}")

    def end(self) -> None:
        self._pair_is_whole()
        if not self.cells or not isinstance(self.cells[-1], Code):
            raise self.wrong(1, "its last cell is no code: it shows that the tutorial worked")
        if not any(cell.solution for cell in self.cells):
            raise self.wrong(1, f'it has no exercise with its solution: cells with tags=["{SOLUTION}"]')

    def _pair_is_whole(self) -> None:
        if self.waiting:
            raise self.wrong(self.waiting[0], 'this prose in es has no cell lang="en" right after it')

    def _prose(self, line: int, cell: Any) -> None:
        language = cell.metadata.get("lang")
        if language not in LANGUAGES:
            raise self.wrong(line, 'prose has its language on its line: # %% [markdown] lang="es"')
        if language == LANGUAGES[0]:
            self._pair_is_whole()
            self.waiting = line, cell
            return
        if not self.waiting:
            raise self.wrong(line, 'this prose in en has no cell lang="es" right before it')
        (first_line, first), self.waiting = self.waiting, None
        if first.metadata.get("tags") != cell.metadata.get("tags"):
            raise self.wrong(line, "the two cells of this pair have different tags")
        text = {LANGUAGES[0]: first.source, LANGUAGES[1]: cell.source}
        lines = {LANGUAGES[0]: first_line, LANGUAGES[1]: line}
        prose = Prose(len(self.proses) + 1, text, lines, bool(cell.metadata.get("tags")))
        for language in LANGUAGES:
            self._is_prose(prose, language)
        self.cells.append(prose)

    @property
    def proses(self) -> list[Cell]:
        return [cell for cell in self.cells if isinstance(cell, Prose)]

    def _is_prose(self, prose: Prose, language: str) -> None:
        text, line = prose.text[language], prose.line[language]
        for what, pattern in _IN_PROSE.items():
            if found := pattern.search(text):
                at = line + 1 + text.count("\n", 0, found.end())
                raise self.wrong(at, f"prose has {what}: code is in code cells")
        headings = [match for row in text.split("\n") if (match := _HEADING.fullmatch(row))]
        if any(not heading[2] for heading in headings):
            raise self.wrong(line, "a heading ends in its English id: ## Ejercicio { #exercise }")
        titles = [heading for heading in headings if heading[1] == "#"]
        if len(titles) != (1 if prose.number == 1 else 0) or (titles and not text.startswith("# ")) or not text.strip():
            raise self.wrong(line, "the first prose, and no other, begins with the heading of the page, # … { #id }")

    def _code(self, line: int, cell: Any) -> Code:
        if not self.cells:
            raise self.wrong(line, "a tutorial begins with prose")
        number = sum(isinstance(one, Code) for one in self.cells) + 1
        try:
            example = parse(f"{self.id}/{number}", self.path, self.name, cell.source + "\n")
        except Problem as problem:
            raise self.wrong(line + (problem.line or 0), problem.message) from problem
        if example.notes or example.needs:
            raise self.wrong(line, "a tutorial has no annotations and needs no device")
        alt = {language: str(cell.metadata.get(f"alt-{language}", "")).strip() for language in LANGUAGES}
        if any(alt.values()) and not all(alt.values()):
            raise self.wrong(line, "a figure says what is to be seen in both languages, alt-es and alt-en")
        lines = tuple(replace(one, file_line=one.file_line + line) for one in example.lines)
        whole = replace(example, lines=lines)
        return Code(number, whole, alt if any(alt.values()) else {}, line, bool(cell.metadata.get("tags")))
