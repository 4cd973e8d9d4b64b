"""The score of the seeded defects is that of the last run, and of this catalogue."""

from __future__ import annotations

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.records.score import NAME, Score, digest, read_score
from tests.scores import with_defects_score
from tests.small import SmallSite


@pytest.fixture
def scored(small_site: SmallSite) -> Project:
    return with_defects_score(small_site)


def test_the_score_is_counted_by_kind(scored: Project) -> None:
    assert read_score(scored) == Score(digest(scored), scored.torch_pin, {"kind": (2, 1)}, 1, 0)


@pytest.mark.parametrize(
    ("before", "after"), [("[2, 1]", "[2, 2]"), ('"healthy": 1', '"healthy": 9'), ('"of"', '"off"')]
)
def test_a_score_by_hand_is_found(scored: Project, before: str, after: str) -> None:
    path = scored.root / NAME
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    with pytest.raises(
        Problem,
        match=r"data/recorded/defects.json: .*\n  mend: git checkout data/recorded/defects.json, then make defects",
    ):
        read_score(scored)


def test_the_score_is_that_of_this_catalogue(project: Project) -> None:
    score = read_score(project)
    assert score, "make defects"
    assert score.of == digest(project), "the catalogue changed: make defects"
    assert score.caught == score.seeded, "make defects"
    assert score.false_alarms == 0, "make defects"
