"""A subject: what runs, is recorded and is shown. It is an example, or a tutorial with what is recorded of it.

Whoever records, judges, keeps or shows either asks it through `Subject`, and only where the two differ which it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from proof.content import example, figure, tutorial
from proof.content.example import sha256
from proof.content.include import examples_of
from proof.content.notebook import Output, figure_of, outputs_text, recorded_outputs, recorded_path, text_of
from proof.content.tutorial import Code, Tutorial
from proof.files import read_once
from proof.problem import Problem
from proof.project import LANGUAGES, Project

LANGUAGE = LANGUAGES[-1]  # of the code that runs on other versions


class Subject(Protocol):
    """What runs in each language, and what was recorded of it; where it is shown, `shown` says."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str:
        """Its file, as people write it."""

    @property
    def output(self) -> str | None:
        """What it gave when it was recorded, as the one text that runs on other versions are compared with."""

    @property
    def record_command(self) -> str: ...

    def code(self, language: str) -> str: ...

    def recorded_text(self, language: str) -> str:
        """What is recorded of it in ``language``, whole, as the ledger seals it."""

    def problem(self, message: str, line: int | None = None, fix: str = "") -> Problem: ...


@dataclass(frozen=True)
class RecordedTutorial:
    """A tutorial with all its cells as one; ``recorded`` is what each gave, by language, nothing if of other code.

    What a tutorial gave is one text, cell by cell. A figure is named in it by its drawing: one that differs from the
    recorded one by less than `figure.difference` counts has the recorded one's name.
    """

    tutorial: Tutorial
    recorded: Mapping[str, list[list[Output]]]

    @property
    def id(self) -> str:
        return self.tutorial.id

    @property
    def name(self) -> str:
        return self.tutorial.name

    @cached_property
    def output(self) -> str:
        return "".join(self.texts(self.recorded[LANGUAGE]))

    @property
    def record_command(self) -> str:
        return self.tutorial.record_command

    def code(self, language: str) -> str:
        return self.tutorial.code(language)

    def recorded_text(self, language: str) -> str:
        return outputs_text(self.recorded[language])

    def problem(self, message: str, line: int | None = None, fix: str = "") -> Problem:
        return self.tutorial.problem(message, line, fix)

    def texts(self, outputs: Sequence[list[Output]]) -> list[str]:
        """What each cell gave in ``outputs``, after its number; nothing for a cell that gave nothing."""
        cells = zip(self.tutorial.codes, outputs, self.recorded[LANGUAGE], strict=True)
        return [_text_of_cell(cell, now, was) for cell, now, was in cells]


def _text_of_cell(cell: Code, now: list[Output], was: list[Output]) -> str:
    before = next(filter(None, map(figure_of, was)), "")  # a cell draws one at most
    lines = [_figure(svg, before) if (svg := figure_of(output)) else text_of(output).rstrip("\n") for output in now]
    return "\n".join([f"[{cell.number}]", *lines, ""]) if lines else ""


def _figure(svg: str, before: str) -> str:
    """The name of a figure, and what differs first from the recorded one, ``before``."""
    difference = figure.difference(before, svg) if before else None
    name = sha256(svg if difference or not before else before)[:8]
    return f"[figure {name}: {difference.splitlines()[0]}]" if difference else f"[figure {name}]"


def everything(project: Project) -> list[Subject]:
    """Every example, and every tutorial that can be read; raises `Problem` at an example that cannot."""
    examples = [example.load(project, example_id) for example_id in project.example_ids()]
    return [*examples, *recorded_tutorials(project)]


def recorded_tutorials(project: Project) -> list[RecordedTutorial]:
    """Every tutorial that can be read."""
    return [recorded_tutorial(project, one) for one in tutorial.tutorials(project)]


def unreadable(project: Project) -> list[Problem]:
    """Why an example or a tutorial cannot be read, of each that breaks a rule of its form."""
    ids = [*project.example_ids(), *(f"{tutorial.FOLDER}/{stem}" for stem in project.notebook_names())]
    found = []
    for subject_id in ids:
        try:
            folder, _, stem = subject_id.partition("/")
            tutorial.load(project, stem) if folder == tutorial.FOLDER else example.load(project, subject_id)
        except Problem as problem:
            found.append(problem)
    return found


def load(project: Project, subject_id: str) -> Subject:
    """The example or the tutorial with that id; raises `Problem` if there is none, or it breaks a rule."""
    folder, _, stem = subject_id.partition("/")
    if folder == tutorial.FOLDER:
        return recorded_tutorial(project, tutorial.load(project, stem))
    return example.load(project, subject_id)


def recorded_tutorial(project: Project, one: Tutorial) -> RecordedTutorial:
    files = (recorded_path(project, one, language) for language in LANGUAGES)
    return read_once(_read_whole, project, one.path.stem, one.path, *files)


def _read_whole(project: Project, stem: str, *files: Path) -> RecordedTutorial:
    one = tutorial.load(project, stem)
    none: list[list[Output]] = [[] for _ in one.codes]
    return RecordedTutorial(one, {language: recorded_outputs(project, one, language) or none for language in LANGUAGES})


def _examples_on(path: Path) -> list[str]:
    """The ids of the examples that a page includes, each once, in order."""
    return list(dict.fromkeys(examples_of(path.read_text("utf-8", "replace"))))


def shown(project: Project, language: str) -> dict[str, list[str]]:
    """By id, the files of ``docs/<language>`` that show each example and each tutorial."""
    places: dict[str, list[str]] = {}
    for path in project.pages(language):
        for example_id in read_once(_examples_on, path):
            places.setdefault(example_id, []).append(project.name(path))
    for stem in project.notebook_names():
        places[f"{tutorial.FOLDER}/{stem}"] = [f"docs/{language}/{tutorial.FOLDER}/{stem}.ipynb"]
    return places
