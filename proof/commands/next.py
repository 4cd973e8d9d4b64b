"""Says what is still to do for what changed, in order, each step with its command or its line. It needs no torch.

It finds nothing by itself: it asks the checks that `make check` runs, of the changed pages, examples and tutorials
alone, unless what changed concerns every page; and the ledger, of what has run.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from proof.commands.check import every_problem
from proof.commands.quick import changed, was_red
from proof.content import error_pages, glossary, questions, subject, tutorial
from proof.content.selection import Selection
from proof.files import read_yaml
from proof.git import git
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import freshness
from proof.prose.languages.documents import pairs
from proof.prose.languages.findings import findings
from proof.prose.languages.text import Pair
from proof.records.ledger import Ledger
from proof.trials.catalogue import read_cases, stale
from proof.trials.suite import PASTED

OF_ALL = (
    "i18n/glossary.yml",
    "i18n/words.es.txt",
    "i18n/words.en.txt",
    "i18n/words.es-en.txt",
    "i18n/answers.yml",
    "data/declared/",
)
"""Where a change concerns every page: each is held to it."""
UPSTREAM = "@{upstream}"  # what git calls the branch that this one follows
_READ = "Mend what cannot be read"
_RECORD = "Record what it prints, and read it: it is what readers will see"
_WRITE = "Mend what the sources show to be wrong"
_ASKED = "Say what the new sections answer, as readers ask it or paste it: the search finds them by it"
_AGREE = "Note that both languages say the same; or that one is still to be written"
_NO_REASON = "make agree takes no reason for it yet, as the other language does not say the same:"
_PROVE = "Run what you changed"
_THEIRS = "Left for whoever writes the other language; it is not yours to do"
DONE = "Nothing else is to do. The pull request runs everything; so does make test, here."
HELD = "make quick holds the names and figures of the changed pages to their examples; so does the pull request."
_SEARCHED = "make quick asks the search the questions that you changed."


@dataclass(frozen=True)
class Step:
    """What is to do next, and each thing of it."""

    what: str
    items: tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", default="HEAD", help="the commit from which on what changed is looked at")
    parser.set_defaults(run=lambda project, chosen: tell(project, chosen.since))


def tell(project: Project, since: str) -> int:
    """Print the steps that are left; the exit status is 0: a step is no failure."""
    part = Selection(project.root, frozenset(changed(project, since)))
    if since == "HEAD" and (count := _unpushed(project)):
        print(f"Commits that are not pushed: {count}. For what they changed: make next SINCE={UPSTREAM}")
    if not part.changed:
        print(f"Nothing changed since {since}. What can be done, and how: CONTRIBUTING.md, or CONTRIBUTING.es.md.")
        return 0
    print(f"Changed: {len(part.changed)} files, of {len(part.places)} pages and {len(part.examples)} examples.")
    left = steps(part)
    for number, step in enumerate(left, start=1):
        print(f"\n{number}. {step.what}:")
        print(*(f"   {item}".replace("\n", "\n   ") for item in step.items), sep="\n")
    if all(step.what == _THEIRS for step in left):
        more = [HELD] * bool(part.edited) + [_SEARCHED] * any(map(questions.is_question, part.others))
        print("\n" * bool(left) + "\n".join((DONE, *more)))
    return 0


def _unpushed(project: Project) -> int:
    """How many commits the branch has that the one it follows has not; 0 where it follows none."""
    return int(git(project.root, "rev-list", "--count", f"{UPSTREAM}..HEAD") or 0)


def steps(part: Selection) -> list[Step]:
    """What is left to do for what changed, in the order in which it is done."""
    unread = [*_cannot_be_read(part)]
    found, documents, differing = _found_in(part, unread)
    order = (_READ, _RECORD, _WRITE, _ASKED, _AGREE, _PROVE, _THEIRS)
    told: dict[str, list[str]] = {what: [] for what in order}
    waiting = {problem.path.split("/")[1] for problem in found if freshness.waits(problem)}
    for problem in found:
        told[_step_of(problem, unread, waiting)].append(str(problem))
    if differing:
        told[_AGREE].append("\n  ".join((_NO_REASON, *differing)))
    told[_WRITE] += [*_stale(part)]
    told[_ASKED] = [] if unread else [*_unasked(part, documents), *_unpasted(part)]
    told[_PROVE] = [*_unproved(part)]
    return [Step(what, tuple(dict.fromkeys(items))) for what, items in told.items() if items]


def _step_of(problem: Problem, unread: list[Problem], waiting: set[str]) -> str:
    """The step that a problem belongs to; ``waiting`` has the language that somebody else is to write."""
    if freshness.waits(problem) or any(
        problem.message == f"no page of docs/{one} shows this example" for one in waiting
    ):
        return _THEIRS
    if str(problem) in map(str, unread):
        return _READ
    if problem.fix.startswith("make record"):
        return _RECORD
    return _AGREE if "make agree" in problem.fix else _WRITE


def _cannot_be_read(part: Selection) -> Iterator[Problem]:
    """What of the change cannot be read at all."""
    yield from (problem for problem in subject.unreadable(part) if part.has(problem))
    for name in part.others:
        try:
            if name.endswith((".yml", ".yaml")) and name.startswith(("i18n/", "data/")):
                read_yaml(part.root / name, name)
        except Problem as problem:
            yield problem
    for read in (glossary.terms, questions.asked):
        try:
            read(part.whole)
        except Problem as problem:
            yield problem


def _found_in(part: Selection, unread: list[Problem]) -> tuple[list[Problem], list[Pair], list[str]]:
    """What the checks find in what changed, or in everything, the documents, and where what changed in one language
    alone differs; no more than can be read."""
    whole = any(name.startswith(OF_ALL) for name in part.others)
    asked = part.whole if whole else part
    try:
        compared = pairs(asked)
        documents = _not_compared(compared, part)
        found = [problem for problem in every_problem(asked, documents) if whole or _is_of(part, problem)]
    except Problem as problem:
        return [*unread, problem], [], []
    return [*unread, *found], documents, _differing(part, compared, documents)


def _differing(part: Selection, compared: list[Pair], documents: list[Pair]) -> list[str]:
    """What says that the languages differ where one changed alone, for which `make agree` refuses a reason."""
    alone = [both for both in zip(compared, documents, strict=True) if both[0].waiting != both[1].waiting]
    known = {str(problem) for problem in findings([without for _, without in alone], part)}
    found = findings([pair for pair, _ in alone], part)
    return [f"{one.path}:{one.line}: {one.message}" for one in found if str(one) not in known]


def _is_of(part: Selection, problem: Problem) -> bool:
    """Whether a problem is at something that changed, or is what data says of a changed example."""
    in_data = problem.path.startswith("data/") and part.examples & {*re.findall(r"[\w/]+", problem.message)}
    return bool(in_data) or part.has(problem)


def _not_compared(documents: list[Pair], part: Selection) -> list[Pair]:
    """The documents, of which what changed in one language alone is not compared: it is one thing to do, not many."""
    before, published = freshness.read(part), freshness.published(part)
    alone = {
        name
        for name, now in freshness.sections(documents).items()
        if name in before and len(now.changed(before[name], published.get(name))) == 1
    }
    return [replace(pair, waiting=frozenset(_ids_on(pair.place, alone))) for pair in documents]


def _ids_on(place: str, names: Iterable[str]) -> Iterator[str]:
    return (name.rpartition("#")[2] for name in names if name.rpartition("#")[0] == place)


def _unasked(part: Selection, documents: list[Pair]) -> Iterator[str]:
    """The lines to write for the new pages and sections that answer no question."""
    answered, published = {one.at for one in questions.asked(part.whole)}, freshness.published(part)
    for pair in documents:
        if not (pair.es and pair.en and pair.es.path.startswith("docs/")):
            continue
        paired = {section.id for section in pair.en.sections}
        for section in (one for one in pair.es.sections if one.id in paired):
            at = f"{pair.place.removesuffix('.md')}/" + (f"#{section.id}" if section.level == 2 else "")
            if section.level <= 2 and f"{pair.place}#{section.id}" not in published and at not in answered:
                lines = (f"\n    {key}: [{said}]" for key, said in questions.PLACEHOLDER.items())
                file = f"{questions.FOLDER}/{at.partition('/')[0]}.yml"
                yield f"in {file}, from the first column:\n  {at}:{''.join(lines)}"


def _unpasted(part: Selection) -> Iterator[str]:
    """The lines to write for the entries of the changed errors pages whose message nobody pasted."""
    pasted = {one["at"] for one in read_yaml(part.root / PASTED, PASTED) or []}
    entries = (one for family in error_pages.families(part.whole, LANGUAGES[0]) for one in family.entries)
    for entry in entries:
        if entry.message and entry.place in part.places and entry.address not in pasted:
            lines = f'- at: {entry.address}\n    pasted:\n      - "its message, with names of somebody else"'
            yield f"in {PASTED}, two texts or more:\n  {lines}"


def _stale(part: Selection) -> Iterator[str]:
    """The seeded defects that are of what changed and cannot be seeded there any more."""
    try:
        of_changed = [case for case in read_cases(part.whole) if case.files & part.changed]
        yield from map(str, stale(part.whole, of_changed))
    except Problem as problem:
        yield str(problem)


def _unproved(part: Selection) -> Iterator[str]:
    """The command that runs what changed, while the ledger does not say that it is as it must be."""
    ledger = Ledger.read(part.ledger)
    waiting = []
    tutorials = {f"{tutorial.FOLDER}/{stem}" for stem in part.notebook_names()}
    for name in sorted(part.examples & {*part.example_ids()} | tutorials):
        try:
            one = subject.load(part, name)
        except Problem:
            continue  # which is another step
        if not all(ledger.outcome(one, language) == "passed" for language in LANGUAGES):
            waiting.append(one)
    if waiting:
        yield f"make quick\n  for {', '.join(one.id for one in waiting)}"
        if alone := [one.id for one in waiting if one.output and one.id not in tutorials]:
            yield f'make record EXAMPLE="{" ".join(alone)}"\n  runs that alone, in seconds, and shows what is new in it'
    elif was_red(part):
        yield "make quick\n  it was red, and nothing has changed since: mend what it found"
