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
from proof.records.score import NAME, digest, write_score
from proof.trials.catalogue import Case, read_cases
from proof.trials.defect_rounds import CaseRound, CaseVerdict, run


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("only", nargs="?", default="", help="a part of the kind or the name of the cases")
    parser.add_argument("--quick", action="store_true", help="see that the quick proof finds those that it claims to")
    parser.set_defaults(run=lambda project, chosen: report(project, chosen.only, chosen.quick))


def report(project: Project, only: str, quick: bool = False) -> int:
    """Judge the cases whose ``<kind>: <name>`` has ``only``, a regular expression; the exit status: 1 if any is wrong.

    It prints each case that is not as it must be. A run of the whole catalogue writes the score. ``quick`` judges the
    defects of pages, examples and tutorials alone, by the quick proof.
    """
    cases = [case for case in read_cases(project) if re.search(only, f"{case.kind}: {case.name}")]
    if quick:
        cases = [one for one in cases if not one.healthy and not Selection(project.root, frozenset(one.files)).others]
    if not quick:  # which runs what its pages show
        _has_run(project, cases)
    of = digest(project)
    start, judged = time.monotonic(), 0

    def done(one: CaseRound, verdicts: list[CaseVerdict]) -> None:
        nonlocal judged
        judged += len(verdicts)
        print(f"{judged}/{len(cases)} {one.part.name}, {time.monotonic() - start:.0f} s", flush=True)
        for verdict in verdicts:
            if not verdict.caught:
                print(f"{verdict.case.problem('a false alarm' if verdict.case.healthy else 'missed')}\n{verdict.why}\n")

    verdicts = run(project, cases, done, quick)
    for kind in sorted({case.kind for case in cases}):
        ones = [verdict for verdict in verdicts if verdict.case.kind == kind]
        print(f"{kind}: {sum(one.caught for one in ones)} of {len(ones)}")
    if not only and not quick:
        write_score(project, of, ((one.case.kind, one.case.healthy, one.caught) for one in verdicts))
        print(f"written: {NAME}")
    return 0 if all(verdict.caught for verdict in verdicts) else 1


def _has_run(project: Project, cases: list[Case]) -> None:
    """Raise `Problem` if a case builds the site and the ledger has not each example and tutorial as passed."""
    if not any(case.part.builds for case in cases):
        return
    ledger = Ledger.read(project.ledger)
    for language in LANGUAGES:
        if {ledger.outcome(one, language) for one in everything(project)} != {"passed"}:
            where = project.name(project.ledger)
            raise Problem(where, None, "it does not say that each example passed, as the pages must show", "make test")
