"""The score of the seeded defects is that of the last run, and of this catalogue."""

from __future__ import annotations

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.records.score import NAME, PARTS, read_digests, read_score, write_score
from tests.scores import CATALOGUE, with_defects_score
from tests.small import SmallSite


@pytest.fixture
def scored(small_site: SmallSite) -> Project:
    return with_defects_score(small_site)


def test_the_score_is_counted_by_kind(scored: Project) -> None:
    score = read_score(scored)
    assert score
    assert score.is_of(read_digests(scored))
    assert (score.torch, score.kinds, score.healthy, score.false_alarms) == (scored.torch_pin, {"kind": (2, 1)}, 1, 0)


@pytest.mark.parametrize(
    ("file", "before", "after", "changed"),
    [
        ("tests/defects/kind.yml", "in: x", "in: w", {"one"}),
        ("tests/defects/kind.yml", "cases:", "defaults: {promise: 3}\ncases:", {"one", "two", "three"}),
        ("tests/defects/kind.yml", "name: three", "name: four", {"four"}),
        (PARTS, "[tests/one.py]", "[tests/two.py]", {"two"}),
        ("requirements/examples.txt", "torch==", "torch==9", {"one", "two", "three"}),
    ],
)
def test_what_was_found_is_of_the_case_as_it_was(
    small_site: SmallSite, file: str, before: str, after: str, changed: set[str]
) -> None:
    said = CATALOGUE.replace("in: y", "in: y, part: some")
    files = {"tests/defects/kind.yml": said, PARTS: "defects: {some: [tests/one.py]}\n"}
    project = small_site("Texto.", "Text.", files=files)
    one = {"one": False, "two": False, "three": True}
    write_score(project, read_digests(project), [("kind", name, healthy, True) for name, healthy in one.items()])
    path = project.root / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    project = Project(project.root)
    score, digests = read_score(project), read_digests(project)
    assert score
    assert not score.is_of(digests)
    write_score(project, digests, [])
    kept = read_score(project)
    assert kept
    assert digests["kind"].keys() - kept.cases.get("kind", {}).keys() == changed
    write_score(project, digests, [("kind", name, False, False) for name in changed])
    again = read_score(project)
    assert again
    assert again.is_of(digests)
    assert {name for name, case in again.cases["kind"].items() if not case.right} == changed


@pytest.mark.parametrize(
    ("before", "after"),
    [('"right": false', '"right": true'), ('"healthy": true', '"healthy": false'), ('"of"', '"off"')],
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
    assert score.is_of(read_digests(project)), "the catalogue changed: make defects"
    assert score.caught == score.seeded, "make defects"
    assert score.false_alarms == 0, "make defects"
