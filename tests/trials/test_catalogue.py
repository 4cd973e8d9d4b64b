"""The catalogue of seeded defects: what it must have, and what is no case."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.trials.catalogue import Place, read_cases, stale
from proof.trials.defect_rounds import run
from tests.small import SmallSite
from tests.trials.repository import ENTRY, repository


@pytest.mark.parametrize(
    ("catalogue", "message"),
    [
        (ENTRY % "absent", "tests/defects/kind.yml:2: a: snippets/topic/one.out has 0 times 'absent', and not once"),
        (ENTRY.replace("one.out", "on.out") % "a", "tests/defects/kind.yml:2: a: snippets/topic/on.out does not exist"),
        (ENTRY.replace("one", "gone").replace(", from: %s", ""), "a: snippets/topic/gone.out does not exist"),
        (ENTRY.replace("from: %s", "to: a"), "kind.yml:2: a: snippets/topic/one.out exists already"),
        (ENTRY.replace("part", "parts") % "a", "tests/defects/kind.yml:2: a case lacks or misspells a key"),
        (ENTRY.replace("examples", "everything") % "a", "tests/defects/kind.yml:2: a: there is no part everything"),
        (ENTRY.replace("red: x, ", "") % "a", "a: a defect says which check is red, what it says, and which promise"),
        (ENTRY % "a" + (ENTRY % "a").removeprefix("cases:\n"), ":2: a: another case has this name"),
    ],
)
def test_an_entry_that_cannot_be_applied_is_a_problem(
    small_site: SmallSite, tmp_path: Path, catalogue: str, message: str
) -> None:
    project = repository(small_site, catalogue)
    with pytest.raises(Problem) as found:
        run(project, read_cases(project), lambda one, verdicts: None)
    assert message in str(found.value)
    assert "mend: edit tests/defects/kind.yml" in str(found.value)


def test_what_is_said_of_a_place_is_filled_in() -> None:
    assert Place(7, 5, 2).fill("{section} {paragraph} {line} {next} {other}") == "2 5 7 8 {other}"


def test_the_catalogue_has_what_was_promised(project: Project) -> None:
    """At least 120 defects of every promise but the catalogue's own score, several of each kind; 25 healthy changes."""
    cases = read_cases(project)
    defects = [one for one in cases if not one.healthy]
    assert len(defects) >= 120
    assert len(cases) - len(defects) >= 25
    assert {one.promise for one in defects} == set(range(1, 17))
    assert min(Counter(one.kind for one in defects).values()) >= 3


def test_every_case_applies_to_the_repository_as_it_is(project: Project) -> None:
    wrong = [str(problem) for problem in stale(project, read_cases(project))]
    assert not wrong, "\n\n".join(wrong)
