"""A mutation: lines of the files that the suite verifies, changed; and the files that have such lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proof.content.include import Include, includes
from proof.files import write_whole
from proof.project import LANGUAGES, Project


@dataclass(frozen=True)
class LineEdit:
    """A line, one-based, of a file that reads ``before`` and becomes ``after``; without ``after``, it is deleted."""

    file: str
    line: int
    before: str
    after: str | None


LineEdits = tuple[LineEdit, ...]


@dataclass(frozen=True)
class Mutation:
    kind: str
    edits: LineEdits

    @property
    def part(self) -> str:
        return "pages" if self.edits[0].file.endswith(".md") else "examples"

    @property
    def names(self) -> tuple[str, ...]:
        """What the first line of a problem must have, for the problem to be of this mutation."""
        path = Path(self.edits[0].file)
        if path.suffix == ".md":
            return tuple(Path("docs", language, *path.parts[2:]).as_posix() for language in LANGUAGES)
        if path.parts[0] == "snippets":
            return (path.with_suffix(".py").as_posix(), path.with_suffix(".out").as_posix())
        recorded = (f"docs/{language}/tutorials/{path.stem}.ipynb" for language in LANGUAGES)
        return (f"notebooks/{path.stem}.py", *recorded)

    def apply(self, root: Path) -> None:
        for edit in sorted(self.edits, key=lambda one: one.line, reverse=True):
            path = root / edit.file
            lines = path.read_text("utf-8").split("\n")
            assert lines[edit.line - 1] == edit.before, edit
            lines[edit.line - 1 : edit.line] = [] if edit.after is None else [edit.after]
            write_whole(path, "\n".join(lines))

    def __str__(self) -> str:
        shown = [f"{self.kind}: {self.edits[0].file}:{self.edits[0].line}"]
        for edit in self.edits:
            shown += [f"- {edit.before}", *([] if edit.after is None else [f"+ {edit.after}"])]
        return "\n".join(shown)


class Repository:
    """The lines of the files of a project that can be mutated."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._lines: dict[str, list[str]] = {}

    def lines(self, name: str) -> list[str]:
        if name not in self._lines:
            self._lines[name] = (self.project.root / name).read_text("utf-8").removesuffix("\n").split("\n")
        return self._lines[name]

    def numbered(self, name: str) -> Iterator[tuple[int, str]]:
        """The lines of a file that are not blank, with their numbers."""
        return ((number, line) for number, line in enumerate(self.lines(name), start=1) if line.strip())

    @cached_property
    def pages(self) -> list[str]:
        return [self.project.name(path) for language in LANGUAGES for path in self.project.pages(language)]

    @cached_property
    def codes(self) -> list[str]:
        return [f"snippets/{example}.py" for example in self.project.example_ids()]

    @cached_property
    def outputs(self) -> list[str]:
        return [self.project.name(path) for path in sorted(self.project.snippets.rglob("*.out"))]

    @cached_property
    def tutorials(self) -> list[str]:
        return [f"notebooks/{name}.py" for name in self.project.notebook_names()]

    @cached_property
    def notebooks(self) -> list[str]:
        found = (self.project.root / "docs").glob("*/tutorials/*.ipynb")
        return [self.project.name(path) for path in sorted(found)]

    def output_of(self, name: str) -> list[tuple[int, str]]:
        """The lines of what an example or a tutorial printed."""
        if name.endswith(".out"):
            return list(self.numbered(name))
        return [(number, line) for number, line in self.numbered(name) if re.match(r' {6}"', line)]  # of a stream

    def includes(self, page: str) -> list[Include]:
        """Each include of an example on a page."""
        return list(includes("\n".join(self.lines(page)), "example"))
