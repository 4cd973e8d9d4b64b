"""Mutations are the same for a seed, and almost every one is caught."""

from __future__ import annotations

from proof.project import Project
from proof.records.score import read_mutations
from proof.trials.mutation_kinds import KINDS
from proof.trials.mutation_rounds import COUNT, SEED, draw


def test_a_seed_gives_the_same_mutations(project: Project) -> None:
    first, again, other = (draw(project, seed, 40) for seed in (1, 1, 2))
    assert first == again != other
    assert sum(len(one.mutations) for one in first) == 40
    for one in first:
        names = [name for mutation in one.mutations for name in mutation.names]
        assert len(names) == len(set(names))


def test_almost_every_mutation_is_caught(project: Project) -> None:
    found = read_mutations(project)
    assert found, "make mutations"
    assert (found.seed, found.drawn) == (SEED, COUNT), "make mutations"
    assert found.killed >= 0.98 * found.drawn
    assert found.kinds.keys() == KINDS.keys()
