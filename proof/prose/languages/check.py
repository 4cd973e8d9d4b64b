"""Every check of the two languages, in one report; and the commands ``check``, ``agree`` and ``concord``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose import defaults, error_entries, reference
from proof.prose.languages import freshness, language, meaning, names, parity, spelling, style, terms
from proof.prose.languages.text import Pair, pairs


def findings(documents: list[Pair], project: Project) -> Iterator[Problem]:
    """What is wrong with the languages of ``documents``, but for whether they changed together."""
    no_language = frozenset.intersection(*(spelling.accepted(project, one) for one in LANGUAGES))
    for pair in documents:
        yield from parity.problems(pair)
        yield from language.problems(pair, no_language)
        for document in pair.both:
            yield from style.problems(document)
    yield from meaning.problems(documents, project)
    yield from terms.problems(documents, project)
    yield from spelling.problems(documents, project)


def check(project: Project) -> int:
    """Print every finding, and what was read; the exit status: 1 if there is any."""
    documents = pairs(project)
    found = [*findings(documents, project), *names.problems(project), *freshness.problems(documents, project)]
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


def agree(project: Project, section: str, why: str) -> int:
    """Bring ``data/recorded/agreed.yml`` up to date; the exit status: 1 if a section is refused."""
    refused = freshness.agree(pairs(project), project, date.today(), section, why)
    for problem in refused:
        print(f"refused: {problem}\n", file=sys.stderr)
    print(f"{freshness.FILE}: {len(freshness.read(project))} sections, {len(refused)} refused")
    return 1 if refused else 0


def concord(project: Project, term: str) -> int:
    """Print each text that has ``term`` beside its pair; the exit status: 1 if none has."""
    found = list(terms.concordance(pairs(project), term))
    for es, en in found:
        for unit in (es, en):
            print(f"{unit.path}:{unit.line}: {unit.with_code('`')}")
        print()
    print(f"{len(found)} texts with {term}")
    return 0 if found else 1
