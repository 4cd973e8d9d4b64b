"""Which text of each page people have tried to refute, as they declare it in ``data/declared/attacks.yml``.

The text of a page is what runs do not prove: its Markdown in each language, in which an include stands for an example,
and the comments of its examples; of a tutorial, its head, its prose, what is to be seen in its figures, and its
comments. How lines are broken and where links lead is no part of it.
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
from proof.content.include import examples_of
from proof.content.page import read
from proof.content.tutorial import FOLDER, Prose, Tutorial, tutorials
from proof.files import read_text, read_yaml, write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FILE = "data/declared/attacks.yml"
_TARGET = re.compile(r"\]\([^)\s]*\)")
_HEAD = """\
# What people tried to refute, by page: the digest of the text they attacked, in both languages, on which torch and
# when, in how many tries, and which of its sentences fell. Who attacked a page declares it, before mending what fell,
# and nobody else: make attack PAGE=guides/freeze TRIES=30 FELL='the sentence; another'
"""


@dataclass(frozen=True)
class Attack:
    """Somebody's tries to refute the text of a page that had this ``digest``, and the sentences that fell."""

    digest: str
    torch: str
    date: str
    tries: int
    fell: tuple[str, ...] = ()


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


def digest_of(project: Project, page: str) -> str:
    """The digest of the text of a page in both languages."""
    tutorial = _tutorial(project, page)
    parts = _of_tutorial(tutorial) if tutorial else _of_page(project, page)
    return sha256(_TARGET.sub("]", " ".join(" ".join(parts).split())))[:12]


def _tutorial(project: Project, page: str) -> Tutorial | None:
    """The tutorial of a page; None if it is another kind of page, or cannot be read, which its own test says."""
    return next((one for one in tutorials(project) if one.id == page), None)


def _path(project: Project, page: str, language: str) -> Path:
    return project.root / "docs" / language / f"{page}.md"


def _of_page(project: Project, page: str) -> Iterator[str]:
    for path, language in ((_path(project, page, language), language) for language in LANGUAGES):
        text = read_text(path, project.name(path)) if path.exists() else ""
        yield text
        for example_id in examples_of(text):
            with suppress(Problem):  # of an example that cannot be read, its page tells
                yield from _comments(load(project, example_id), language)


def _of_tutorial(tutorial: Tutorial) -> Iterator[str]:
    for language in LANGUAGES:
        yield from (tutorial.title[language], tutorial.description[language])
        for cell in tutorial.cells:
            if isinstance(cell, Prose):
                yield cell.text[language]
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
            found[page] = [Attack(**(entry | {"fell": tuple(entry["fell"])})) for entry in entries[page]]
        except (TypeError, KeyError) as error:
            raise _wrong_entry(project, page, f"this says no attack: {error}", f"edit {FILE}") from error
    return found


def _wrong_entry(project: Project, page: str, message: str, fix: str) -> Problem:
    lines = (project.root / FILE).read_text("utf-8").splitlines()
    line = next((number for number, text in enumerate(lines, start=1) if text.startswith(f"{page}:")), None)
    return Problem(FILE, line, f"{page}: {message}", fix)


def declare(project: Project, page: str, attack: Attack) -> None:
    """Add an attack to those declared."""
    attacks = read_attacks(project)
    attacks.setdefault(page, []).append(attack)
    entries = {one: [asdict(it) | {"fell": list(it.fell)} for it in attacks[one]] for one in sorted(attacks)}
    text = yaml.safe_dump(entries, allow_unicode=True, sort_keys=False, width=1000)
    write_whole(project.root / FILE, _HEAD + text)


def unattacked(project: Project) -> list[str]:
    """The pages that nobody has attacked since their text changed, sorted."""
    attacks = read_attacks(project)
    return [page for page in attackable(project) if not any(stands(project, page, it) for it in attacks.get(page, []))]


def stands(project: Project, page: str, attack: Attack) -> bool:
    """Whether the text that was attacked is the one that the page has."""
    return attack.digest == digest_of(project, page)
