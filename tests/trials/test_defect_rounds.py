"""What counts as caught, and a part of the catalogue that runs each time."""

from __future__ import annotations

from pathlib import Path

from proof.project import Project
from proof.trials.catalogue import Case, Substitution, read_cases
from proof.trials.defect_rounds import CaseRound, CaseVerdict, judge, rounds, run
from proof.trials.parts import Part
from proof.trials.suite import copy
from tests.small import OUTPUT, SmallSite
from tests.trials.repository import repository

EXAMPLES = Part("examples")
WRONG = "torch.Size([2, 2])\n"
SAYS = "it does not print its recorded output"


def case(name: str, red: str = "", says: str = "", to: str = WRONG, healthy: bool = False) -> Case:
    changes = (Substitution(f"snippets/topic/{name}.out", OUTPUT, to),)
    return Case(name, "kind", EXAMPLES, changes, "tests/defects/kind.yml", 3, 3, red, (says,), healthy=healthy)


def whole(project: Project, folder: Path) -> Path:
    copy(project, folder / "whole")
    return folder / "whole"


def test_a_defect_counts_only_if_its_own_check_says_what_it_must(small_site: SmallSite, tmp_path: Path) -> None:
    cases = [
        case("one", "::topic/one", SAYS),
        case("two", "::topic/two", SAYS, to=OUTPUT),
        case("three", "::page", SAYS),
        case("four", "::topic/four", "it raises"),
    ]
    project = repository(small_site)
    found = {one.case.name: one for one in judge(whole(project, tmp_path), CaseRound(EXAMPLES, cases))}
    assert {name: one.caught for name, one in found.items()} == {
        "one": True,
        "two": False,
        "three": False,
        "four": False,
    }
    assert "::topic/two is not red" in found["two"].why
    assert "besides, docs/es/index/md::topic/three: snippets/topic/three.py" in found["three"].why
    assert "besides, docs/es/index/md::topic/four: snippets/topic/four.py" in found["four"].why
    assert (project.snippets / "topic/one.out").read_text("utf-8") == OUTPUT, "the repository itself was changed"


def test_a_healthy_change_that_turns_something_red_is_a_false_alarm(small_site: SmallSite, tmp_path: Path) -> None:
    cases = [case("one", to=OUTPUT, healthy=True), case("two", healthy=True)]
    found = judge(whole(repository(small_site), tmp_path), CaseRound(EXAMPLES, cases))
    assert [one.caught for one in found] == [True, False]
    assert SAYS in found[1].why


def test_cases_that_touch_the_same_go_into_different_copies() -> None:
    def tutorial(name: str, file: str) -> Case:
        return Case(name, "kind", Part("tutorials"), (Substitution(file, "a", "b"),), "x.yml", 1)

    source, other = tutorial("a", "notebooks/x.py"), tutorial("b", "notebooks/y.py")
    recorded = tutorial("c", "docs/en/tutorials/x.ipynb")
    assert [one.cases for one in rounds([source, other, recorded])] == [[source, other], [recorded]]
    assert len(rounds([case("one"), case("two"), case("three", healthy=True)])) == 2


def test_the_quick_proof_finds_a_defect_or_not(small_site: SmallSite, tmp_path: Path) -> None:
    cases = [case("one", "::topic/one", SAYS), case("two", "::topic/two", SAYS, to=OUTPUT)]
    [one] = rounds(cases, quick=True)
    assert [found.caught for found in judge(whole(repository(small_site), tmp_path), one)] == [True, False]


def test_the_quick_proof_has_every_part_that_builds_nothing_in_one_round() -> None:
    parts = (EXAMPLES, Part("claims"), Part("site", builds=True), Part("build", builds=True))
    changes = (Substitution(f"docs/es/{number}.md", "a", "b") for number in range(len(parts)))
    cases = [Case(part.name, "kind", part, (change,), "x.yml", 1) for part, change in zip(parts, changes, strict=True)]
    assert [len(one.cases) for one in rounds(cases, quick=True)] == [2, 1, 1]
    assert len(rounds(cases)) == len(parts)


def test_a_part_of_the_catalogue_is_caught(project: Project) -> None:
    cases = [one for one in read_cases(project) if one.quick]
    assert {one.healthy for one in cases} == {True, False}
    verdicts: list[CaseVerdict] = run(project, cases, lambda one, found: None)
    wrong = [
        f"{one.case.problem('a false alarm' if one.case.healthy else 'missed')}\n{one.why}"
        for one in verdicts
        if not one.caught
    ]
    assert not wrong, "\n\n".join(wrong)
