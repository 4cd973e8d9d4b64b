"""The catalogue of seeded defects: changes to a copy of the repository, each of which a named check must find.

``tests/defects/<kind>.yml`` has ``cases``, and ``defaults`` for what they do not say. A healthy case is a change that
must leave the suite green.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proof.files import read_yaml, write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.score import CATALOGUE
from proof.trials.parts import Part, read_parts

_TUTORIAL = re.compile(r"notebooks/(\w+)\.py")
_NOTEBOOK = re.compile(r"docs/\w+/tutorials/(\w+)\.ipynb")
EXAMPLE_FILE = re.compile(r"snippets/(.+)\.(?:py|out)")


@dataclass(frozen=True)
class Place:
    """Where a change is: its line, the first line of its paragraph, and its section's heading, one-based."""

    line: int
    paragraph: int
    section: int

    def fill(self, text: str) -> str:
        """``text`` with the number of a line for ``{line}``, ``{paragraph}``, ``{section}``, ``{next}`` after it."""
        named = {"{next}": self.line + 1, **{f"{{{key}}}": number for key, number in vars(self).items()}}
        return re.sub("|".join(map(re.escape, named)), lambda name: str(named[name[0]]), text)


@dataclass(frozen=True)
class Substitution:
    """One edit of a file: ``old``, which it has once, becomes ``new``. Without ``old``, ``new`` is a file made whole;
    without either, the file is removed."""

    file: str
    old: str | None
    new: str | None

    def apply(self, root: Path, case: Case) -> Place:
        """Make the change below ``root`` and return its place; `Problem` where it cannot be made."""
        path = root / self.file
        is_new = self.old is None and self.new is not None
        if path.is_file() == is_new:
            raise case.problem(f"{self.file} {'exists already' if is_new else 'does not exist'}")
        if self.old is None:
            if self.new is None:
                path.unlink()
            else:
                write_whole(path, self.new)
            return Place(1, 1, 1)
        text = path.read_text("utf-8")
        if text.count(self.old) != 1:
            raise case.problem(f"{self.file} has {text.count(self.old)} times {self.old!r}, and not once")
        above = text[: text.index(self.old)]
        write_whole(path, text.replace(self.old, self.new or ""))  # the file may be linked to that of another copy
        last = {"paragraph": above.rfind("\n\n") + 2, "section": above.rfind("\n#") + 1}
        return Place(above.count("\n") + 1, **{key: above.count("\n", 0, end) + 1 for key, end in last.items()})


@dataclass(frozen=True)
class Case:
    """A defect, or a healthy change if ``healthy``; ``path`` and ``line`` are its place in the catalogue.

    ``red`` is the end of the node id of the test that must fail, and ``says`` what one of its problems must contain,
    filled with the place of the first change. A problem that contains one of ``also`` follows from the same change, as
    that a section changed in one language alone. ``alone`` asks for a copy of its own; ``then`` is the command of ours
    that who makes such a change gives after it, as ``agree``. ``quick`` cases are those that ``make test`` applies.
    """

    name: str
    kind: str
    part: Part
    changes: tuple[Substitution, ...]
    path: str
    line: int
    promise: int = 0
    red: str = ""
    says: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    alone: bool = False
    healthy: bool = False
    then: str = ""
    quick: bool = False

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, f"{self.name}: {message}", f"edit {self.path}")

    def apply(self, root: Path) -> Place:
        """Make the changes below ``root``, one after the other, and return the place of the first."""
        first, *_ = [change.apply(root, self) for change in self.changes]
        return first

    @property
    def files(self) -> set[str]:
        return {change.file for change in self.changes}

    @property
    def touched(self) -> set[str]:
        """Its files, and those that belong to them: an example's output, the notebooks of a tutorial."""
        stems = [match[1] for name in self.files if (match := _TUTORIAL.fullmatch(name))]
        notebooks = {f"docs/{language}/tutorials/{stem}.ipynb" for stem in stems for language in LANGUAGES}
        examples = {EXAMPLE_FILE.sub(r"snippets/\1.py", name) for name in self.files}
        return self.files | notebooks | examples

    @property
    def named(self) -> set[str]:
        """The files by which a problem may name what it changes."""
        return self.touched | {_NOTEBOOK.sub(r"notebooks/\1.py", name) for name in self.files}


def read_cases(project: Project) -> list[Case]:
    """The catalogue; `Problem` at an entry that has an unknown key, part or promise, or lacks one."""
    found: list[Case] = []
    parts = read_parts(project)
    for path in sorted((project.root / CATALOGUE).glob("*.yml")):
        name = project.name(path)
        lines = [n for n, text in enumerate(path.read_text("utf-8").splitlines(), 1) if text.startswith("  - ")]
        catalogue = read_yaml(path, name)
        for entry, line in zip(catalogue["cases"], lines, strict=True):
            found.append(_case({**catalogue.get("defaults", {}), **entry}, path.stem, name, line, parts))
    names = [(case.kind, case.name) for case in found]
    for case in found:
        if names.count((case.kind, case.name)) > 1:
            raise case.problem("another case has this name")
    return found


def stale(project: Project, cases: Iterable[Case]) -> Iterator[Problem]:
    """Why those of the cases that cannot be applied to the repository as it is cannot."""
    with tempfile.TemporaryDirectory() as home:
        for number, case in enumerate(cases):
            for name in case.files:
                (copied := Path(home, str(number), name)).parent.mkdir(parents=True, exist_ok=True)
                if (project.root / name).is_file():
                    shutil.copyfile(project.root / name, copied)
            try:
                case.apply(Path(home, str(number)))
            except Problem as problem:
                yield problem


def _case(entry: dict[str, Any], kind: str, path: str, line: int, parts: dict[str, Part]) -> Case:
    edits = entry.pop("changes", None) or [{key: entry.pop(key) for key in ("in", "from", "to") if key in entry}]
    says, also = _as_texts(entry.pop("says", ())), _as_texts(entry.pop("also", ()))
    try:
        changes = tuple(Substitution(one["in"], one.get("from"), one.get("to")) for one in edits)
        part = entry.pop("part")
        entry |= {"part": parts.get(part, Part(part)), "kind": kind, "path": path, "line": line}
        case = Case(**entry, says=says, also=also, changes=changes)
    except (TypeError, KeyError) as error:
        raise Problem(path, line, f"a case lacks or misspells a key: {error}", f"edit {path}") from error
    if part not in parts:
        raise case.problem(f"there is no part {part} of the suite, only {', '.join(parts)}")
    if not case.healthy and not (case.red and case.says and case.promise):
        raise case.problem("a defect says which check is red, what it says, and which promise it breaks")
    return case


def _as_texts(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
