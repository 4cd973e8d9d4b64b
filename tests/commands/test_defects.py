"""`make defects` judges what is new or changed, and keeps what was found of the rest."""

from __future__ import annotations

import pytest

from proof.commands.defects import changed_cases, report
from proof.records.score import read_digests, read_score, write_score
from proof.trials.catalogue import read_cases
from tests.small import SmallSite, mutate
from tests.trials.repository import repository

CASE = "  - {name: %s, part: examples, healthy: true, in: snippets/topic/%s.out, from: Size, to: Size}\n"


def test_what_changed_is_judged_and_the_rest_is_kept(small_site: SmallSite, capsys: pytest.CaptureFixture[str]) -> None:
    project = repository(small_site, f"cases:\n{CASE % ('first', 'one')}{CASE % ('second', 'two')}")
    catalogue = project.root / "tests/defects/kind.yml"

    write_score(project, read_digests(project), [("kind", name, True, True) for name in ("first", "second")])
    assert report(project, "") == 0
    assert "1/1" not in capsys.readouterr().out
    mutate(catalogue, "two.out, from: Size, to: Size", "two.out, from: Size, to: Sizes")
    assert report(project, "") == 1
    assert "1/1 examples" in capsys.readouterr().out
    score = read_score(project)
    assert score
    assert score.is_of(read_digests(project))
    assert {name: one.right for name, one in score.cases["kind"].items()} == {"first": True, "second": False}
    assert [case.name for case in changed_cases(project, read_cases(project), read_digests(project))] == ["second"]
