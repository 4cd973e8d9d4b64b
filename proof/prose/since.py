"""What prose says of versions of PyTorch: since when something is there, and on what a page was tried.

On a page, a version is the pinned one, or that of a fact in ``data/declared/history.yml`` that names what the sentence
is about: what the sentence has as code, or else its text and its heading, or its section. Such a fact has the file of
PyTorch's source that shows it, and the examples that are not the same before, which the results of the runs on other
versions are held to. So that something is there since the pinned version is a fact to declare, too. The pages of
``versions/`` are about the versions that were run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.text import Pair, Section, Unit
from proof.records.versions import read_versions

HISTORY = "data/declared/history.yml"
VERSION = re.compile(
    r"\b(?:PyTorch|torch|since|desde|hasta|until|before|antes de|as of|a partir de|(?:anterior|posterior)(?:es)? a"
    r"|versi[oó]n|version(?:e?s)?)(?: las?)?(?: versi[oó]n)? ([0-2]\.\d+(?:\.\d+)?)(?![\d.]*\w)",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:since|desde|hasta|until|up to|before|antes de|as of|a partir de|anterior(?:es)? a|or (?:later|newer)"
    r"|o posterior)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:until|hasta|up to|no longer|ya no|removed|dropped|se (?:quitó|eliminó|retiró))\b", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d]\w{2,}")
_OF_ALL = {"torch", "nn", "Module", "optim", "utils", "True", "False", "None"}  # which say nothing of what is meant
_RUN = "versions/"  # the folder of the pages about the versions that were run


@dataclass
class Fact:
    """A fact of `HISTORY`: its version, what it says, and whether a page tells it."""

    version: str
    what: str
    told: bool = field(default=False)

    def is_of(self, names: set[str]) -> bool:
        return not names.isdisjoint(_NAME.findall(self.what))


def problems(pairs: Iterable[Pair], project: Project) -> Iterator[Problem]:
    """Each version that a page tells and that is neither the pinned one nor a declared fact of what it is about."""
    facts = [Fact(str(one["version"]), str(one["what"])) for one in read_yaml(project.root / HISTORY, HISTORY) or []]
    run = {*read_versions(project).environments, project.torch_pin}
    for document in (document for pair in pairs for document in pair.both):
        for section in document.sections:
            for unit in section.units:
                if document.place.startswith(_RUN):
                    yield from _not_run(unit, run, facts)
                else:
                    yield from _undeclared(unit, section, project.torch_pin, facts)
    for fact in facts:
        if not fact.told:
            yield Problem(HISTORY, None, f"no page names {fact.version}: {fact.what}", f"remove it from {HISTORY}")


def _not_run(unit: Unit, run: set[str], facts: list[Fact]) -> Iterator[Problem]:
    for version in VERSION.findall(unit.prose):
        if version not in run | {fact.version for fact in facts}:
            yield Problem(unit.path, unit.line, f"nothing ran on {version}", f"mend it, or add it to {HISTORY}")


def _undeclared(unit: Unit, section: Section, pin: str, facts: list[Fact]) -> Iterator[Problem]:
    for sentence in unit.sentences:
        for told in VERSION.finditer(sentence):
            version, clause = told[1], re.split(r"[,;]", sentence[: told.end(1)].rsplit(told[1], 1)[0])[-1]
            if version == pin and not _WHEN.search(clause):
                continue
            names = _named_by(sentence, unit, section)
            meant = [fact for fact in facts if fact.version == version and fact.is_of(names)]
            if not meant:
                known = any(fact.version == version for fact in facts)
                what = f"of {version}, no declared fact is of {', '.join(sorted(names)) or 'this'}"
                message = what if known or version == pin else f"{version} is not the pinned version, {pin}"
                yield Problem(unit.path, unit.line, message, f"mend it, or add it to {HISTORY}")
            elif _ENDS.search(sentence) and not any(_ENDS.search(fact.what) for fact in meant):
                message = f"it ends with {version}, and what is declared is that {meant[0].what}"
                yield Problem(unit.path, unit.line, message, f"mend it, or add it to {HISTORY}")
            for fact in meant:
                fact.told = True


def _named_by(sentence: str, unit: Unit, section: Section) -> set[str]:
    """The names that a sentence is about: those it has as code, or else its text and its heading, or its section."""
    heading = [code for one in section.units if one.kind == "heading" for code in one.codes]
    for codes in (unit.codes_of(sentence), {*unit.codes, *heading}, section.codes):
        if names := {name for code in codes for name in _NAME.findall(code)} - _OF_ALL:
            return names
    return set()
