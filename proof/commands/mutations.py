"""Mutates at random what is verified, and sees that the suite finds it."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from proof.project import Project
from proof.records.score import MUTATIONS, write_mutations
from proof.trials.mutation_rounds import COUNT, SEED, SIZES, MutationVerdict, draw, judge
from proof.trials.parts import read_mutation_tests


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, default=SEED, help="another one gives other mutations")
    parser.add_argument("--count", type=int, default=COUNT, help="how many")
    parser.set_defaults(run=lambda project, chosen: report(project, chosen.seed, chosen.count))


def report(project: Project, seed: int, count: int) -> int:
    """Judge random mutations, print the survivors and the kill rate of each kind, and write them down."""
    tests = read_mutation_tests(project, SIZES)
    rounds, start = draw(project, seed, count), time.monotonic()
    total = sum(len(one.mutations) for one in rounds)
    verdicts: list[MutationVerdict] = []
    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(lambda one: judge(project, one, tests), rounds):
            verdicts += found
            print(f"{len(verdicts)}/{total} judged, {time.monotonic() - start:.0f} s", flush=True)
    for verdict in verdicts:
        if not verdict.killed:
            print(f"\nsurvives: {verdict.mutation}")
    score = write_mutations(project, seed, ((one.mutation.kind, one.survivor) for one in verdicts))
    print()
    alone = Counter(verdict.mutation.kind for verdict in verdicts if verdict.by_agreement_alone)
    for kind, (drawn, killed) in score.kinds.items():
        by_agreement = f", {alone[kind]} of them by the agreements alone" if alone[kind] else ""
        print(f"{killed:4} of {drawn:4} {kind}{by_agreement}")
    share = 100 * score.killed / max(1, score.drawn)
    print(f"{score.killed:4} of {score.drawn:4} mutations killed: {share:.1f} %\nwritten: {MUTATIONS}")
    return 0
