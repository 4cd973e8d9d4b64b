"""What a bench says of what it measures, by figures that are made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.commands import bench
from proof.commands.bench import Figure
from proof.problem import Problem
from proof.project import Project
from tests.small import EXAMPLE, OUTPUT, SmallSite

FILES = {
    f"snippets/topic/name{number}.{end}": text for number in "12" for end, text in (("py", EXAMPLE), ("out", OUTPUT))
}


@pytest.mark.parametrize(
    ("figure", "status", "said"),
    [
        (Figure("a build", 1.6, "×", limit=1.5), 1, "at most 1.5"),
        (Figure("a build", 1.4, "×", limit=1.5), 0, "at most 1.5"),
        (Figure("a run", 19, "×", limit=20, at_least=True), 1, "at least 20"),
        (Figure("a save", 2, "s", limit=1), 0, "at most 1"),  # seconds are those of a machine
    ],
    ids=["a ratio that is missed", "one that is not", "one that is too small", "seconds"],
)
def test_a_ratio_that_misses_its_limit_fails(
    small_site: SmallSite,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    figure: Figure,
    status: int,
    said: str,
) -> None:
    project = small_site("Texto.")
    monkeypatch.setattr(bench, "PARTS", {"one": lambda project: [figure], "other": lambda project: []})
    assert bench.bench(project) == status
    printed = capsys.readouterr().out
    assert (project.root / bench.REPORT).read_text("utf-8") == printed
    assert said in printed
    assert ("MISSED" in printed) == figure.missed
    assert bench.bench(project, "other") == 0
    with pytest.raises(Problem, match="there is no part 'none'"):
        bench.bench(project, "none")


@pytest.mark.parametrize(
    ("power", "missed"), [(1, False), (2, True)], ids=["each page costs the same", "more and more"]
)
def test_growth_tells_what_costs_more_with_each_page(
    small_site: SmallSite, monkeypatch: pytest.MonkeyPatch, power: int, missed: bool
) -> None:
    project = small_site("Texto.", files=FILES)

    def cost(command: list[str], copy: Path) -> float:
        pages = Project(copy).pages("es")
        assert len(list(Project(copy).example_ids())) == 2 * len(pages)
        return float(5 + len(pages) ** power)

    monkeypatch.setattr(bench, "_cpu", cost)
    figures = list(bench.PARTS["growth"](project))
    assert [figure.missed for figure in figures] == [False, False, missed]
