"""Every check of the two languages against each other, in one list."""

from __future__ import annotations

from collections.abc import Iterator

from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import (
    facts,
    freshness,
    kinship,
    meaning,
    parity,
    repeats,
    right_language,
    sentences,
    spelling,
    style,
    terms,
)
from proof.prose.languages.text import Pair


def findings(documents: list[Pair], project: Project) -> Iterator[Problem]:
    """What is wrong with the languages of ``documents``, but for whether they changed together."""
    documents = freshness.with_waiting(documents, freshness.read(project))
    no_language = frozenset.intersection(*(spelling.accepted(project, one) for one in LANGUAGES))
    known = sentences.read(project)
    for pair in documents:
        yield from parity.problems(pair)
        yield from facts.problems(pair, known)
        yield from right_language.problems(pair, no_language)
        for document in pair.both:
            yield from style.problems(document)
    yield from kinship.problems(documents)
    yield from meaning.problems(documents, known, project)
    yield from repeats.problems(documents)
    yield from terms.problems(documents, project)
    yield from spelling.problems(documents, project)
