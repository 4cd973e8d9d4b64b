"""What each section answers, in its readers' words: the search finds it by them.

``i18n/questions/*.yml`` has, by the address of a page or of one of its sections, the questions of each language.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import yaml

from proof.content import tutorial
from proof.files import read_once, read_text, read_yaml
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FOLDER = "i18n/questions"

PLACEHOLDER = {"es": "una pregunta", "en": "a question"}
"""What `make next` prints in the place of the questions of a new section."""
_ID = re.compile(r"^(?:# )?#+ .*\{ #([\w-]+) \}$", re.MULTILINE)


@dataclass(frozen=True)
class Asked:
    """The questions that a section answers, in each language; ``name`` and ``line`` are where they are written."""

    at: str
    questions: dict[str, tuple[str, ...]]
    name: str
    line: int


def is_question(name: str) -> bool:
    """Whether a file of the repository is one of questions."""
    return name.startswith(f"{FOLDER}/")


def asked(project: Project) -> list[Asked]:
    """Every entry, in the order of the files; `Problem` at the first that is wrong."""
    found: list[Asked] = []
    for path in sorted((project.root / FOLDER).glob("*.yml")):
        for one in read_once(_read, path):
            entry = Asked(one.at, one.questions, f"{FOLDER}/{path.name}", one.line)
            _is_whole(entry)
            _leads_somewhere(project, entry)
            found.append(entry)
    _are_asked_once(found)
    return found


def _are_asked_once(found: list[Asked]) -> None:
    where: defaultdict[tuple[str, str], list[Asked]] = defaultdict(list)
    for entry in found:
        where["", entry.at].append(entry)
        for language in LANGUAGES:
            for question in entry.questions[language]:
                where[language, question].append(entry)
    repeated = [(what, entries) for (_, what), entries in where.items() if len(entries) > 1]
    if repeated:
        at = [(what, " and at ".join(f"{one.name}:{one.line}" for one in entries)) for what, entries in repeated]
        files = sorted({one.name for _, entries in repeated for one in entries})
        message = "; ".join(f"{what!r} is at {places}" for what, places in at)
        _, (_, second, *_) = repeated[0]
        raise Problem(second.name, second.line, message, f"keep each in one place: edit {' or '.join(files)}")


def _read(path: Path) -> list[Asked]:
    name = f"{FOLDER}/{path.name}"
    text = read_text(path, name)
    entries = read_yaml(path, name) or {}
    node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    lines = {key.value: key.start_mark.line + 1 for key, _ in node.value} if node else {}
    if wrong := next((at for at, said in entries.items() if not isinstance(said, dict)), None):
        message = f"{wrong} has no questions: es: […] and en: […], each on a line of its own below it"
        raise Problem(name, lines[wrong], message, f"edit {name}")
    return [
        Asked(at, {lang: tuple(questions) for lang, questions in said.items()}, name, lines[at])
        for at, said in entries.items()
    ]


def _is_whole(entry: Asked) -> None:
    for language in LANGUAGES:
        if not entry.questions.get(language):
            message = f"{entry.at} has no question in {language}"
            raise Problem(entry.name, entry.line, message, f"edit {entry.name}")
        if PLACEHOLDER[language] in entry.questions[language]:
            message = f"{entry.at} has {PLACEHOLDER[language]!r}, which nobody asks: write what a reader would"
            raise Problem(entry.name, entry.line, message, f"edit {entry.name}")
        if len(set(entry.questions[language])) < len(entry.questions[language]):
            message = f"{entry.at} asks the same twice in {language}"
            raise Problem(entry.name, entry.line, message, f"edit {entry.name}")


def _leads_somewhere(project: Project, entry: Asked) -> None:
    page, _, section = entry.at.partition("#")
    for language in LANGUAGES:
        source = _source(project, language, page.rstrip("/"))
        if source is None:
            raise Problem(entry.name, entry.line, f"there is no page {page}", f"edit {entry.name}")
        if section and section not in read_once(_ids, source, project.name(source)):
            message = f"{project.name(source)} has no section #{section}"
            raise Problem(entry.name, entry.line, message, f"edit {entry.name}")


def _source(project: Project, language: str, place: str) -> Path | None:
    """The file that a page is made of; None if there is none."""
    folder = project.root / "docs" / language
    notebook = project.root / "notebooks" / f"{place.removeprefix(f'{tutorial.FOLDER}/')}.py"
    for path in (folder / f"{place}.md", folder / place / "index.md"):
        if place and path.exists():
            return path
    return notebook if place.startswith(f"{tutorial.FOLDER}/") and notebook.exists() else None


def _ids(path: Path, name: str) -> frozenset[str]:
    return frozenset(_ID.findall(read_text(path, name)))
