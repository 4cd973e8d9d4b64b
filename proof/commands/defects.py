"""Seeds the defects of the catalogue, and sees that the suite finds each."""

from __future__ import annotations

import argparse
import re
import time

from proof.content.selection import Selection
from proof.content.subject import everything
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.ledger import Ledger
from proof.records.score import NAME, Digests, read_digests, read_score, write_score
from proof.trials.catalogue import Case, read_cases
from proof.trials.defect_rounds import CaseRound, CaseVerdict, run


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("only", nargs="?", default="", help="a part of the kind or the name of the cases")
    parser.add_argument("--quick", action="store_true", help="see that the quick proof finds those that it claims to")
    parser.add_argument("--all", action="store_true", help="judge again what the score has, too")
    parser.set_defaults(run=lambda project, chosen: report(project, chosen.only, chosen.quick, chosen.all))


def report(project: Project, only: str, quick: bool = False, everything: bool = False) -> int:
    """Judge the cases whose ``<kind>: <name>`` has ``only``, a regular expression; without it, those that changed since
    the score was written or were wrong, or ``everything``. The exit status: 1 if any is wrong.

    It prints each case that is not as it must be, and writes the score. ``quick`` judges the defects of pages, examples
    and tutorials alone, by the quick proof, and writes none.
    """
    digests = read_digests(project)
    cases = [case for case in read_cases(project) if re.search(only, f"{case.kind}: {case.name}")]
    if not (only or quick or everything):
        cases = changed_cases(project, cases, digests)
    if quick:
        cases = [one for one in cases if not one.healthy and not Selection(project.root, frozenset(one.files)).others]
    if not quick:  # which runs what its pages show
        _has_run(project, cases)
    start, judged = time.monotonic(), 0

    def done(one: CaseRound, verdicts: list[CaseVerdict]) -> None:
        nonlocal judged
        judged += len(verdicts)
        if not quick:  # at once, so that what was judged is kept when the rest is not
            found = ((each.case.kind, each.case.name, each.case.healthy, each.caught) for each in verdicts)
            write_score(project, digests, found)
        print(f"{judged}/{len(cases)} {one.part.name}, {time.monotonic() - start:.0f} s", flush=True)
        for verdict in verdicts:
            if not verdict.caught:
                print(f"{verdict.case.problem('a false alarm' if verdict.case.healthy else 'missed')}\n{verdict.why}\n")

    verdicts = run(project, cases, done, quick)
    for kind in sorted({case.kind for case in cases}):
        ones = [verdict for verdict in verdicts if verdict.case.kind == kind]
        print(f"{kind}: {sum(one.caught for one in ones)} of {len(ones)}")
    if not quick:
        print(f"written: {NAME}")
    return 0 if all(verdict.caught for verdict in verdicts) else 1


def changed_cases(project: Project, cases: list[Case], digests: Digests) -> list[Case]:
    """The cases of which the score has nothing, what was found of another digest, or that it was wrong."""
    score = read_score(project)
    right = {
        (kind, name, one.of)
        for kind, of in (score.cases if score else {}).items()
        for name, one in of.items()
        if one.right
    }
    return [case for case in cases if (case.kind, case.name, digests[case.kind][case.name]) not in right]


def _has_run(project: Project, cases: list[Case]) -> None:
    """Raise `Problem` if a case builds the site and the ledger has not each example and tutorial as passed."""
    if not any(case.part.builds for case in cases):
        return
    ledger = Ledger.read(project.ledger)
    for language in LANGUAGES:
        if {ledger.outcome(one, language) for one in everything(project)} != {"passed"}:
            where = project.name(project.ledger)
            raise Problem(where, None, "it does not say that each example passed, as the pages must show", "make test")
