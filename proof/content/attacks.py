"""Which text of each page people have tried to refute, as they declare it in ``data/declared/attacks.yml``.

The text of a page is what runs do not prove: its Markdown in each language, in which an include stands for an example,
and the comments of its examples; of a tutorial, its head, its prose, what is to be seen in its figures, and its
comments. How lines are broken and where links lead is no part of it. Each section is attacked for itself: who mends one
leaves the attacks on the others standing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from proof.content.example import Example, load, sha256
from proof.content.include import parse
from proof.content.page import read
from proof.content.tutorial import FOLDER, Prose, Tutorial, tutorials
from proof.files import line_of, read_text, read_yaml, write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FILE = "data/declared/attacks.yml"
_TARGET = re.compile(r"\]\([^)\s]*\)")
_HEADING = re.compile(r"#+ .*\{ #([\w-]+) \}\s*")
_HEAD = """\
# What people tried to refute, by page: on which torch and when, in how many tries, which of its sentences fell, and the
# digests of the sections they attacked, each in both languages, as they were. Who attacked a page declares it, before
# mending what fell, and nobody else: make attack PAGE=guides/freeze TRIES=30 FELL='the sentence; another'
"""


@dataclass(frozen=True)
class Attack:
    """Somebody's tries to refute a page whose sections had these digests, and the sentences that fell."""

    torch: str
    date: str
    tries: int
    fell: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


def attackable(project: Project) -> list[str]:
    """Every page, as ``guides/freeze`` or ``tutorials/lora``, sorted."""
    docs = project.root / "docs"
    places = (path.relative_to(docs / language) for language in LANGUAGES for path in project.pages(language))
    own = (f"{FOLDER}/{stem}" for stem in project.notebook_names())
    return sorted({*(place.with_suffix("").as_posix() for place in places), *own})


def title(project: Project, page: str, language: str) -> str:
    """The title of a page; its name, where it has none in that language."""
    if tutorial := _tutorial(project, page):
        return tutorial.title[language]
    path = _path(project, page, language)
    return str(read(project, path).meta.get("title", page)) if path.exists() else page


def digests(project: Project, page: str) -> dict[str, str]:
    """The digest of the text of each section in both languages, by its id, in the order of the page; what is before
    the first heading has the id ``""``."""
    texts: dict[str, str] = {}
    for language in LANGUAGES:
        section = ""
        for line in _lines(project, page, language):
            if heading := _HEADING.fullmatch(line):
                section = heading[1]
            texts[section] = texts.get(section, "") + f" {line}"
    return {section: sha256(_TARGET.sub("]", " ".join(text.split())))[:12] for section, text in texts.items()}


def _tutorial(project: Project, page: str) -> Tutorial | None:
    """The tutorial of a page; None if it is another kind of page, or cannot be read, which its own test says."""
    return next((one for one in tutorials(project) if one.id == page), None)


def _path(project: Project, page: str, language: str) -> Path:
    return project.root / "docs" / language / f"{page}.md"


def _lines(project: Project, page: str, language: str) -> Iterator[str]:
    """The lines of the text of a page in one language; after an include of an example, its comments."""
    if tutorial := _tutorial(project, page):
        yield from _lines_of_tutorial(tutorial, language)
        return
    path = _path(project, page, language)
    for line in read_text(path, project.name(path)).split("\n") if path.exists() else ():
        yield line
        if (include := parse(line)) and include.kind == "example":
            with suppress(Problem):  # of an example that cannot be read, its page tells
                yield from _comments(load(project, include.of), language)


def _lines_of_tutorial(tutorial: Tutorial, language: str) -> Iterator[str]:
    yield from (tutorial.title[language], tutorial.description[language])
    for cell in tutorial.cells:
        if isinstance(cell, Prose):
            yield from cell.text[language].split("\n")
        else:
            yield cell.alt.get(language, "")
            yield from _comments(cell.example, language)


def _comments(example: Example, language: str) -> list[str]:
    shown = (line.text[language].strip() for line in example.lines)
    return [text for text in shown if text.startswith("#")]


def read_attacks(project: Project) -> dict[str, list[Attack]]:
    """The attacks on each page, the latest last; raises `Problem` at what is no attack, or on no page."""
    entries: dict[str, Any] = read_yaml(project.root / FILE, FILE) or {}
    pages, found = attackable(project), {}
    for page in entries:
        if page not in pages:
            raise _wrong_entry(project, page, "there is no such page", "give it the name that the page has now")
        try:
            found[page] = [_attack(**entry) for entry in entries[page]]
        except (TypeError, KeyError) as error:
            raise _wrong_entry(project, page, f"this says no attack: {error}", f"edit {FILE}") from error
    return found


def _attack(fell: list[str], sections: list[str], **rest: Any) -> Attack:
    return Attack(fell=tuple(fell), sections=tuple(sections), **rest)


def _wrong_entry(project: Project, page: str, message: str, fix: str) -> Problem:
    line = line_of((project.root / FILE).read_text("utf-8"), page)
    return Problem(FILE, line, f"{page}: {message}", fix)


def declare(project: Project, page: str, attack: Attack) -> None:
    """Add an attack to those declared."""
    attacks = read_attacks(project)
    attacks.setdefault(page, []).append(attack)
    entries = {
        one: [asdict(it) | {"fell": list(it.fell), "sections": list(it.sections)} for it in attacks[one]]
        for one in sorted(attacks)
    }
    text = yaml.safe_dump(entries, allow_unicode=True, sort_keys=False, width=1000)
    write_whole(project.root / FILE, _HEAD + text)


def unattacked(project: Project) -> dict[str, list[str]]:
    """The ids of the sections that nobody has attacked since their text changed, by page, for each page that has any,
    sorted."""
    attacks, left = read_attacks(project), {}
    for page in attackable(project):
        attacked = {digest for attack in attacks.get(page, []) for digest in attack.sections}
        if sections := [section for section, digest in digests(project, page).items() if digest not in attacked]:
            left[page] = sections
    return left
