"""Holds both languages to each other: prints every finding of `proof.prose`, and what was read. It needs no torch."""

from __future__ import annotations

import argparse

from proof.project import LANGUAGES, Project
from proof.prose import defaults, error_entries, reference
from proof.prose.languages import english_names, freshness, meaning
from proof.prose.languages.documents import pairs
from proof.prose.languages.findings import findings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda project, chosen: check(project))


def check(project: Project) -> int:
    """Print every finding, and what was read; the exit status: 1 if there is any."""
    documents = pairs(project)
    found = [*findings(documents, project), *english_names.problems(project), *freshness.problems(documents, project)]
    found += [*reference.problems(project), *defaults.problems(documents, project), *error_entries.problems(project)]
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
