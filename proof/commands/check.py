"""Holds both languages to each other: prints every finding of `proof.prose`, and what was read. It needs no torch."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from proof.content import pages
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose import defaults, error_entries, reference
from proof.prose.languages import english_names, freshness, meaning
from proof.prose.languages.documents import pairs
from proof.prose.languages.findings import findings
from proof.prose.languages.text import Pair
from proof.records import versions


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda project, chosen: check(project))


def every_problem(project: Project, documents: list[Pair]) -> Iterator[Problem]:
    """What is found without torch in a checkout, or in a part of it, whose documents are given."""
    yield from pages.problems(project)
    yield from findings(documents, project)
    yield from english_names.problems(project)
    yield from freshness.problems(documents, project)
    yield from reference.problems(project)
    yield from defaults.problems(documents, project)
    yield from error_entries.problems(project)
    yield from versions.orphans(project)


def check(project: Project) -> int:
    """Print every finding, and what was read; the exit status: 1 if there is any."""
    documents = pairs(project)
    found = list(every_problem(project, documents))
    for problem in found:
        print(f"{problem}\n")
    read = sum(len(unit.sentences) for pair in documents for document in pair.both for unit in document.units)
    answered = len(meaning.answers(project))
    share = 100 * answered / max(1, read / len(LANGUAGES))
    print(
        f"{len(documents)} documents, {read} sentences in {len(LANGUAGES)} languages: {len(found)} findings; "
        f"{answered} answered ({share:.1f} % of the sentences of one language)"
    )
    return 1 if found else 0
