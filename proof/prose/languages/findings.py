"""Every check of the two languages against each other, in one list."""

from __future__ import annotations

import json
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
from proof.prose.languages.meaning import Difference
from proof.prose.languages.sentences import Translations
from proof.prose.languages.text import Pair, packed
from proof.store import KEPT, Key, Store, digest, digest_of_code


def findings(documents: list[Pair], project: Project) -> Iterator[Problem]:
    """What is wrong with the languages of ``documents``, but for whether they changed together.

    Of a text in the other language nothing else is said: all of it follows.
    """
    found = list(_findings(documents, project))
    foreign = {(one.path, one.line) for one in found if right_language.says(one)}
    return (one for one in found if right_language.says(one) or (one.path, one.line) not in foreign)


def _findings(documents: list[Pair], project: Project) -> Iterator[Problem]:
    documents = freshness.with_waiting(documents, freshness.read(project))
    no_language = frozenset.intersection(*(spelling.accepted(project, one) for one in LANGUAGES))
    known = sentences.read(project)
    store, ground = Store(project.root / KEPT), digest(*sorted(no_language), known.key)
    differences: list[Difference] = []
    for pair in documents:
        key = _findings_key(pair, ground)
        kept = store.get("findings", key)
        if kept is None:
            found = _of_pair(pair, known, no_language)
            unlike = list(meaning.differences(pair, known))
            kept = [[_said(one) for one in found], [[one.es, one.en, _said(one.problem)] for one in unlike]]
            store.keep("findings", key, kept)
        yield from (Problem(*said) for said in kept[0])
        differences += (Difference(es, en, Problem(*said)) for es, en, said in kept[1])
    yield from kinship.problems(documents)
    yield from meaning.problems(differences, project)
    yield from repeats.problems(documents)
    yield from terms.problems(documents, project)
    yield from spelling.problems(documents, project)


def _of_pair(pair: Pair, known: Translations, no_language: frozenset[str]) -> Iterator[Problem]:
    """What is wrong with one document by itself, but for what its sentences deny, oblige, allow and compare."""
    yield from parity.problems(pair)
    yield from facts.problems(pair, known)
    yield from right_language.problems(pair, no_language)
    for document in pair.both:
        yield from style.problems(document)


def _findings_key(pair: Pair, ground: Key) -> Key:
    """The digest of what the findings of one document depend on."""
    said = [[one.path, one.language, repr(one.meta), packed(one)] for one in pair.both]
    return digest(digest_of_code("py3langid"), ground, pair.place, *sorted(pair.waiting), json.dumps(said))


def _said(problem: Problem) -> list[str | int | None]:
    return [problem.path, problem.line, problem.message, problem.fix]
