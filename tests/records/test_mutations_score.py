"""The score of the mutations is that of the last run, and says what survived."""

from __future__ import annotations

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.records.score import MUTATIONS, differing, mutation_key, read_mutations
from proof.trials.mutations import COUNT, KINDS, SEED
from tests.scores import with_mutations_score
from tests.small import SmallSite


@pytest.fixture
def scored(small_site: SmallSite) -> Project:
    return with_mutations_score(small_site)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("reads `a=1` by default", "reads `a=2` by default", ("`a=1`", "`a=2`")),
        ("    one = 1", None, ("one = 1", "")),
        ("```python", "```", ("```python", "```")),
        ("a a", "a a a", ("", "a")),
    ],
)
def test_the_words_that_differ_are_shown(before: str, after: str | None, words: tuple[str, str]) -> None:
    assert differing(before, after) == words


@pytest.mark.parametrize(
    ("before", "after"), [("[3, 1]", "[3, 3]"), ('"seed": 7', '"seed": 8'), ("si <a>", "si"), ('"torch"', '"pytorch"')]
)
def test_a_score_by_hand_is_found(scored: Project, before: str, after: str) -> None:
    path = scored.root / MUTATIONS
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    with pytest.raises(Problem, match=r"data/mutations.json: .*\n  mend: git checkout \S+, then make mutations"):
        read_mutations(scored)


def test_almost_every_mutation_is_caught(project: Project) -> None:
    found = read_mutations(project)
    assert found, "make mutations"
    assert (found.seed, found.drawn) == (SEED, COUNT), "make mutations"
    assert found.killed >= 0.98 * found.drawn
    assert found.kinds.keys() == KINDS.keys()


def test_each_kind_has_its_words(project: Project) -> None:
    assert {mutation_key(kind) for kind in KINDS} <= project.strings.keys()
