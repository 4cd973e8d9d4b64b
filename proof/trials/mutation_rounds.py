"""Mutates what the suite verifies, at random places, and sees whether it notices.

A seed gives the same mutations of the same repository. Mutations of different places are applied to one copy, a round,
on which the parts of the suite run that can see them. A mutation is killed when a failing test reports a problem whose
first line names its place: the page, in either language; the example; or the tutorial. A mutation made in both
languages is not killed by the demand that ``make agree`` be run; one made in a single language may be killed by the
demand alone that the other language change too, and the report counts those by themselves.
"""

from __future__ import annotations

import math
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from proof.project import Project
from proof.records.score import Survivor
from proof.trials.mutation import Mutation, Repository
from proof.trials.mutation_kinds import KINDS
from proof.trials.parts import Tests
from proof.trials.suite import copy, failures_of, items

SEED, COUNT = 1, 208
TRIES = 1000  # draws of one kind before it is left out, as all its places are taken
SIZES = {"pages": 100, "examples": 300}
"""The parts that mutations are divided in, and of how many mutations in all each of its rounds takes its share."""


@dataclass
class MutationRound:
    part: str
    mutations: list[Mutation] = field(default_factory=list)

    def takes(self, mutation: Mutation) -> bool:
        names = set(mutation.names)
        return self.part == mutation.part and not any(names & set(other.names) for other in self.mutations)


def draw(project: Project, seed: int, count: int) -> list[MutationRound]:
    """``count`` mutations, as many of each kind, no two of a round in one place; fewer where places are too few."""
    random, repository = Random(seed), Repository(project)
    rounds = [MutationRound(part) for part, size in SIZES.items() for _ in range(math.ceil(count / size))]
    kinds = list(KINDS.items())
    for number in sorted(range(count), key=lambda one: one % len(kinds)):
        name, kind = kinds[number % len(kinds)]
        for _ in range(TRIES):
            edits = kind(repository, random)
            mutation = Mutation(name, edits) if edits else None
            home = next((one for one in rounds if mutation and one.takes(mutation)), None)
            if mutation and home:
                home.mutations.append(mutation)
                break
    return [one for one in rounds if one.mutations]


@dataclass(frozen=True)
class MutationVerdict:
    mutation: Mutation
    problems: tuple[str, ...]

    @property
    def killed(self) -> bool:
        return bool(self.problems)

    @property
    def survivor(self) -> Survivor | None:
        first, edits = self.mutation.edits[0], self.mutation.edits
        lines = tuple((edit.before, edit.after) for edit in edits)
        return None if self.killed else Survivor(self.mutation.kind, f"{first.file}:{first.line}", lines)

    @property
    def by_agreement_alone(self) -> bool:
        """Whether only the other language's not having changed betrays it."""
        return self.killed and all(re.search(r" changed in (?:es|en), and not in ", one) for one in self.problems)


def judge(project: Project, one: MutationRound, tests: Tests) -> list[MutationVerdict]:
    """Apply the mutations of a round to a copy, run on it what can see them, and say what did."""
    with tempfile.TemporaryDirectory(prefix="mutations-") as folder:
        root = Path(folder) / "copy"
        copy(project, root)
        for mutation in one.mutations:
            mutation.apply(root)
        changed = {edit.file for mutation in one.mutations for edit in mutation.edits}
        nodes = [f"{page}::page" for page in sorted(changed)] if one.part == "pages" else items(Project(root), changed)
        failures, said = failures_of(root, [*nodes, *tests[one.part]])
    if "pytest" in failures:
        raise RuntimeError(f"pytest did not run\n{said}")
    problems = [problem for found in failures.values() for problem in found]
    return [MutationVerdict(mutation, tuple(_naming(mutation, problems))) for mutation in one.mutations]


def _naming(mutation: Mutation, problems: list[str]) -> Iterator[str]:
    for problem in problems:
        first = problem.split("\n")[0]
        named = any(re.search(rf"(?<!\S){re.escape(name)}\b", first) for name in mutation.names)
        if named and not re.search(r": both languages of \S+ changed", first):
            yield problem
