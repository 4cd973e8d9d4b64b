"""What runs on other versions of PyTorch: each example, and each tutorial with all its cells as one.

What a tutorial gave is one text, cell by cell. A figure is named in it by its drawing: one that differs from the
recorded one by less than `figure.difference` counts has the recorded one's name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Protocol

from proof.content import example, figure, tutorial
from proof.content.example import sha256
from proof.content.notebook import Output, figure_of, recorded_outputs, recorded_path, text_of
from proof.content.tutorial import Code, Tutorial
from proof.project import LANGUAGES, Project

LANGUAGE = LANGUAGES[-1]  # of the code that runs


class Compared(Protocol):
    """What runs, and the output that was recorded of it."""

    @property
    def id(self) -> str: ...

    @property
    def output(self) -> str | None: ...

    def code(self, language: str) -> str: ...


@dataclass(frozen=True)
class Whole:
    """A tutorial with all its cells as one; ``recorded`` is what each gave, nothing if that is of other code."""

    tutorial: Tutorial
    recorded: list[list[Output]]

    @property
    def id(self) -> str:
        return self.tutorial.id

    def code(self, language: str) -> str:
        return self.tutorial.code(language)

    @cached_property
    def output(self) -> str:
        return "".join(self.texts(self.recorded))

    def texts(self, outputs: Sequence[list[Output]]) -> list[str]:
        """What each cell gave in ``outputs``, after its number; nothing for a cell that gave nothing."""
        cells = zip(self.tutorial.codes, outputs, self.recorded, strict=True)
        return [_text(cell, now, was) for cell, now, was in cells]


def _text(cell: Code, now: list[Output], was: list[Output]) -> str:
    before = next(filter(None, map(figure_of, was)), "")  # a cell draws one at most
    lines = [_figure(svg, before) if (svg := figure_of(output)) else text_of(output).rstrip("\n") for output in now]
    return "\n".join([f"[{cell.number}]", *lines, ""]) if lines else ""


def _figure(svg: str, before: str) -> str:
    """The name of a figure, and what differs first from the recorded one, ``before``."""
    difference = figure.difference(before, svg) if before else None
    name = sha256(svg if difference or not before else before)[:8]
    return f"[figure {name}: {difference.splitlines()[0]}]" if difference else f"[figure {name}]"


def everything(project: Project) -> list[Compared]:
    """Every example, and every tutorial that can be read."""
    examples = [example.load(project, example_id) for example_id in project.example_ids()]
    return [*examples, *(_whole_of(project, one) for one in tutorial.tutorials(project))]


def load(project: Project, compared_id: str) -> Compared:
    """The example or the tutorial with that id; raises `Problem` if there is none, or it breaks a rule."""
    folder, _, stem = compared_id.partition("/")
    if folder == tutorial.FOLDER:
        return _whole_of(project, tutorial.load(project, stem))
    return example.load(project, compared_id)


def _whole_of(project: Project, one: Tutorial) -> Whole:
    files = one.path, recorded_path(project, one, LANGUAGE)
    return _whole(project, one.path.stem, *(file.stat().st_mtime_ns if file.exists() else 0 for file in files))


@lru_cache(maxsize=64)
def _whole(project: Project, stem: str, *modified: int) -> Whole:
    one = tutorial.load(project, stem)
    return Whole(one, recorded_outputs(project, one, LANGUAGE) or [[] for _ in one.codes])
