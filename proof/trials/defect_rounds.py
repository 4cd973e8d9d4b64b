"""Rounds of seeded defects: applied to one copy of the repository, on which their part of the suite runs.

Cases of one part of the suite that change different files are a round. Each problem that the suite reports must be the
one that a case of the round asks for: a case is caught if its check is red and says where and what; a problem that no
case asks for spoils the case that it is about.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

from proof.content.selection import Selection
from proof.project import Project
from proof.trials.catalogue import Case, Place
from proof.trials.parts import Part
from proof.trials.suite import copy, failures_of, items, quick_tests, run_python, tutorial_items

AT_ONCE = 40  # cases in one round


@dataclass
class CaseVerdict:
    """What became of a case: ``caught`` is what must be so, ``why`` says what was seen instead."""

    case: Case
    caught: bool = False
    why: str = ""


@dataclass
class CaseRound:
    part: Part
    cases: list[Case] = field(default_factory=list)
    quick: bool = False  # whether the quick proof runs on it, which has every part, in place of its own part

    def takes(self, case: Case) -> bool:
        """Whether ``case`` can be applied to the same copy: it changes nothing that another one does."""
        together = self.quick and not (self.part.builds or case.part.builds)
        if self.part != case.part and not together:
            return False
        if len(self.cases) >= AT_ONCE or case.alone or any(c.alone for c in self.cases):
            return False
        if case.healthy != self.cases[0].healthy:
            return False
        if case.part.stops and any(case.red == other.red for other in self.cases):
            return False
        return not any(case.touched & other.touched for other in self.cases)


def rounds(cases: Iterable[Case], quick: bool = False) -> list[CaseRound]:
    """The cases in as few copies as can be."""
    found: list[CaseRound] = []
    for case in cases:
        home = next((one for one in found if one.takes(case)), None)
        if home is None:
            found.append(home := CaseRound(case.part, quick=quick))
        home.cases.append(case)
    return found


def run(
    project: Project, cases: list[Case], done: Callable[[CaseRound, list[CaseVerdict]], None], quick: bool = False
) -> list[CaseVerdict]:
    """Apply and judge each case, two rounds at a time; ``done`` is told of each round that has ended."""
    verdicts: list[CaseVerdict] = []
    with tempfile.TemporaryDirectory(prefix="defects-") as folder, ThreadPoolExecutor(2) as pool:
        whole = Path(folder) / "whole"
        copy(project, whole)
        longest_first = sorted(rounds(cases, quick), key=lambda one: not one.part.builds)
        waiting = {pool.submit(judge, whole, one): one for one in longest_first}
        for future in as_completed(waiting):
            verdicts.extend(found := future.result())
            done(waiting[future], found)
    return verdicts


def judge(whole: Path, one: CaseRound) -> list[CaseVerdict]:
    """Apply the cases of a round to a copy of ``whole``, run their part of the suite, and say what became of each."""
    with tempfile.TemporaryDirectory(dir=whole.parent) as folder:
        root = Path(folder) / "copy"
        shutil.copytree(whole, root, copy_function=os.link)
        places = {case: case.apply(root) for case in one.cases}
        for command in {case.then for case in one.cases} - {""}:
            run_python(root, "-m", "proof", *command.split())
        failures, said = failures_of(root, _tests(Project(root), one))
    verdicts = [_verdict(case, places[case], failures, said) for case in one.cases]
    if one.quick:  # which runs more than the part whose problems the cases name
        return verdicts
    defects = (case for case in one.cases if not case.healthy)
    claimed = {problem for case in defects for problem in _found(case, places[case], failures)}
    for node, problems in failures.items():
        for problem in problems:
            if (node, problem) not in claimed:
                _blame(verdicts, node, problem)
    return verdicts


def _tests(project: Project, one: CaseRound) -> list[str]:
    """The node ids of the tests that a round runs."""
    changed = set().union(*(case.files for case in one.cases))
    if one.quick:
        return list(quick_tests(Selection(project.root, frozenset(changed))))
    if one.part.name == "tutorials":
        return tutorial_items(changed)
    if one.part.name != "examples":
        return list(one.part.tests)
    return items(project, changed)


def _found(case: Case, place: Place, failures: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """The problems that a case asks for, each with the test that reports it."""
    wanted = [place.fill(text) for text in case.says]
    for node, problems in failures.items():
        if _is(node, case.red):
            yield from ((node, one) for one in problems if all(text in one for text in wanted))


def _is(node: str, red: str) -> bool:
    """Whether a test is the one that a case names, with its parameters or without."""
    return node.endswith(red) or node.partition("[")[0].endswith(red)


def _verdict(case: Case, place: Place, failures: dict[str, list[str]], said: str) -> CaseVerdict:
    if case.healthy or any(_found(case, place, failures)):
        return CaseVerdict(case, True)
    near = [one for node, problems in failures.items() if _is(node, case.red) for one in problems]
    near = [one for one in near if any(name in one for name in case.named)] or near[:3]
    return CaseVerdict(case, False, "\n".join(near) or f"{case.red} is not red\n{said[-600:]}")


def _blame(verdicts: list[CaseVerdict], node: str, problem: str) -> None:
    """A problem that no case asks for spoils the case whose file it names, or else every case of the round."""
    where = problem.partition("\n  mend: ")[0]
    named = [one for one in verdicts if any(name in where for name in one.case.named)]
    if any(text in problem for one in named or verdicts for text in one.case.also):
        return
    for verdict in named or verdicts:
        verdict.caught = False
        verdict.why += f"\nbesides, {node}: {problem}"
