"""Shows the sentences with a term, in both languages side by side. It needs no torch."""

from __future__ import annotations

import argparse

from proof.project import Project
from proof.prose.languages import sentences, terms
from proof.prose.languages.documents import pairs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("term")
    parser.set_defaults(run=lambda project, chosen: concord(project, chosen.term))


def concord(project: Project, term: str) -> int:
    """Print each text that has ``term`` beside its pair; the exit status: 1 if none has."""
    found = list(terms.concordance(pairs(project), term, sentences.read(project)))
    for units in found:
        for unit in units:
            print(f"{unit.path}:{unit.line}: {unit.with_code('`')}")
        print()
    print(f"{len(found)} texts with {term}")
    return 0 if found else 1
