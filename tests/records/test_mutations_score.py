"""The score of the mutations is that of the last run, and says what survived."""

from __future__ import annotations

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.records.score import MUTATIONS, differing, read_mutations
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
    with pytest.raises(
        Problem, match=r"data/recorded/mutations.json: .*\n  mend: git checkout \S+, then make mutations"
    ):
        read_mutations(scored)
