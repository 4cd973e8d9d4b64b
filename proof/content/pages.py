"""What the pages leave out, told from the sources: what cannot be shown, is shown nowhere, or is found by nobody.

It holds no built site to anything, which `proof.audit` does, and runs nothing: it is for who is still writing.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from proof.content.example import load
from proof.content.expand import expand
from proof.content.page import read
from proof.content.subject import shown, unreadable
from proof.problem import Problem
from proof.project import LANGUAGES, Project

_LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]+\.(?:md|ipynb))")
_LISTED = re.compile(r"^ +- (?:.*: )?(\S+\.(?:md|ipynb))$", re.MULTILINE)
_LISTED_BY_ITS_INDEX = "errors/"  # whose table of families has a link to each


def problems(project: Project) -> Iterator[Problem]:
    """Everything that its own file, or the lack of another, shows to be wrong."""
    said = {
        str(problem): problem for problem in (*unreadable(project), *_includes(project), *_unrecorded(project))
    }  # each once
    yield from said.values()
    yield from _unseen(project)
    yield from stray_files(project)
    yield from _lost(project)
    yield from _unexplained(project)


def _includes(project: Project) -> Iterator[Problem]:
    """What is wrong with the pages as text, and with what they include."""
    for language in LANGUAGES:
        for path in project.pages(language):
            try:
                page = read(project, path)
            except Problem as problem:
                yield problem
                continue
            yield from expand(project, page.text, language, page.name, page.offset).problems


def _unrecorded(project: Project) -> Iterator[Problem]:
    """Examples without an output, where no page says so."""
    for example_id in project.example_ids():
        with suppress(Problem):
            example = load(project, example_id)
            if not example.output:
                yield example.problem("no output is recorded, or it is empty")


def _unseen(project: Project) -> Iterator[Problem]:
    """Examples that the pages of a language do not show."""
    for language in LANGUAGES:
        seen = shown(project.whole, language)
        for example_id in project.example_ids():
            if example_id not in seen:
                name = project.name(project.snippets / f"{example_id}.py")
                lines = f'```python / --8<-- "{example_id}.py" / ```'
                message = f"no page of docs/{language} shows this example"
                yield Problem(name, None, message, f"paste its include into a page of docs/{language}: {lines}")


def stray_files(project: Project) -> Iterator[Problem]:
    """Outputs without an example, and notebooks without a source."""
    for path in sorted(project.snippets.rglob("*")):
        name = project.name(path)
        if path.suffix == ".out" and not path.with_suffix(".py").exists():
            yield Problem(name, None, "an output without an example", f"git rm {name}")
        elif path.is_file() and path.suffix not in (".py", ".out", ".part") and "__pycache__" not in path.parts:
            yield Problem(name, None, "neither an example nor an output", f"git rm {name}")
    for path in (path for language in LANGUAGES for path in project.orphan_notebooks(language)):
        yield Problem(project.name(path), None, "a notebook without its source", f"git rm {project.name(path)}")


def missing_pages(project: Project) -> Iterator[Problem]:
    """Pages without their other language."""
    places = {
        language: {_place_of_page(project, path, language) for path in project.pages(language)}
        for language in LANGUAGES
    }
    for language in LANGUAGES:
        for place in sorted(set.union(*places.values()) - places[language]):
            name = f"docs/{language}/{place}"
            yield Problem(name, None, "this page is missing: it is in one language only", f"write {name}")


def _lost(project: Project) -> Iterator[Problem]:
    """Pages that the navigation does not have, and those to which no other page leads."""
    listed = set(_LISTED.findall((project.root / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]))
    for language in LANGUAGES:
        led_to = {target for path in project.whole.pages(language) for target in _targets(project, path, language)}
        for path in project.pages(language):
            name, place = project.name(path), _place_of_page(project, path, language)
            if listed and place not in listed:
                yield Problem(name, None, "the navigation has no such page", f"add {place} to the nav of mkdocs.yml")
            if place not in led_to and not place.startswith(_LISTED_BY_ITS_INDEX) and place != "index.md":
                mend = f"link to {place} where its readers come from, in a page of docs/{language}"
                yield Problem(name, None, "no other page leads here", mend)


def _unexplained(project: Project) -> Iterator[Problem]:
    """Sections that end in an example: nobody says what was seen."""
    for language in LANGUAGES:
        for path in project.pages(language):
            with suppress(Problem):
                page = read(project, path)
                lines = [*enumerate(page.text.splitlines(), start=page.offset + 1), (0, "# ")]
                last = (0, "")
                for number, line in lines:
                    if line.startswith("#") and last[1] == "```":
                        message = "the section ends in an example, or in what it printed"
                        yield Problem(page.name, last[0], message, "say after it what was seen, and what it means")
                    last = (number, line.strip()) if line.strip() else last


def _targets(project: Project, path: Path, language: str) -> Iterator[str]:
    """The pages that a page links to, but for itself."""
    place = _place_of_page(project, path, language)
    for link in _LINK.findall(path.read_text("utf-8", errors="replace")):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(place), link))
        if target != place:
            yield target


def _place_of_page(project: Project, path: Path, language: str) -> str:
    return path.relative_to(project.root / "docs" / language).as_posix()
