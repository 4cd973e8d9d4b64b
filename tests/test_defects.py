"""The catalogue of seeded defects: what counts as caught, its score, and a part of it that runs each time."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from conftest import EXAMPLE, OUTPUT, SmallSite, build, include

from proof.problem import Problem
from proof.project import Project
from proof.records.score import NAME, Score, digest, read_score, write_score
from proof.trials.defects import Case, Change, Place, Round, Verdict, copy, judge, read_cases, rounds, run

WRONG = "torch.Size([2, 2])\n"
SAYS = "it does not print its recorded output"


def repository(small_site: SmallSite, catalogue: str = "") -> Project:
    """A repository under git of one page with four examples, and a catalogue."""
    names = ("one", "two", "three", "four")
    files = {f"snippets/topic/{name}.py": EXAMPLE for name in names}
    files |= {f"snippets/topic/{name}.out": OUTPUT for name in names}
    project = small_site("\n".join(include(f"topic/{name}") for name in names), files=files)
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    if catalogue:
        path = project.root / "tests/defects/kind.yml"
        path.parent.mkdir()
        path.write_text(catalogue, "utf-8")
    return project


def case(name: str, red: str = "", says: str = "", to: str = WRONG, healthy: bool = False) -> Case:
    changes = (Change(f"snippets/topic/{name}.out", OUTPUT, to),)
    return Case(name, "kind", "examples", changes, "tests/defects/kind.yml", 3, 3, red, (says,), healthy=healthy)


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
    found = {one.case.name: one for one in judge(whole(project, tmp_path), Round("examples", cases))}
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
    found = judge(whole(repository(small_site), tmp_path), Round("examples", cases))
    assert [one.caught for one in found] == [True, False]
    assert SAYS in found[1].why


def test_cases_that_touch_the_same_go_into_different_copies() -> None:
    def tutorial(name: str, file: str) -> Case:
        return Case(name, "kind", "tutorials", (Change(file, "a", "b"),), "x.yml", 1)

    source, other = tutorial("a", "notebooks/x.py"), tutorial("b", "notebooks/y.py")
    recorded = tutorial("c", "docs/en/tutorials/x.ipynb")
    assert [one.cases for one in rounds([source, other, recorded])] == [[source, other], [recorded]]
    assert len(rounds([case("one"), case("two"), case("three", healthy=True)])) == 2


ENTRY = "cases:\n  - {name: a, part: examples, promise: 3, in: snippets/topic/one.out, red: x, says: y, from: %s}\n"


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


@pytest.fixture
def scored(small_site: SmallSite) -> Project:
    project = repository(small_site, ENTRY % "a")
    write_score(project, digest(project), [("kind", False, True), ("kind", False, False), ("healthy", True, True)])
    return project


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


def test_the_page_shows_the_score_of_the_run(scored: Project, tmp_path: Path) -> None:
    for path in scored.root.glob("docs/*/index.md"):
        path.write_text(path.read_text("utf-8") + '\n--8<-- "defects"\n', "utf-8")
    assert not build(scored, tmp_path / "out", "--strict")
    page, text = tmp_path / "out/en/index.html", "caught 1 of 2 defects and gave 0 false alarms on 1 healthy changes."
    assert text in page.read_text("utf-8")
    assert "The catalog changed after that run" not in page.read_text("utf-8")
    catalogue = scored.root / "tests/defects/kind.yml"
    catalogue.write_text(catalogue.read_text("utf-8") + "# more\n", "utf-8")
    path = scored.root / NAME
    assert not build(scored, tmp_path / "out", "--strict")
    assert "The catalog changed after that run" in page.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace("[2, 1]", "[2, 2]"), "utf-8")
    assert "data/recorded/defects.json: it is not as the run left it" in build(scored, tmp_path / "out", "--strict")


def test_the_score_is_that_of_this_catalogue(project: Project) -> None:
    score = read_score(project)
    assert score, "make defects"
    assert score.of == digest(project), "the catalogue changed: make defects"
    assert score.caught == score.seeded, "make defects"
    assert score.false_alarms == 0, "make defects"


def test_the_catalogue_has_what_was_promised(project: Project) -> None:
    """At least 120 defects of every promise but the catalogue's own score, several of each kind; 25 healthy changes."""
    cases = read_cases(project)
    defects = [one for one in cases if not one.healthy]
    assert len(defects) >= 120
    assert len(cases) - len(defects) >= 25
    assert {one.promise for one in defects} == set(range(1, 17))
    assert min(Counter(one.kind for one in defects).values()) >= 3


def test_every_case_applies_to_the_repository_as_it_is(project: Project, tmp_path: Path) -> None:
    wrong = []
    for number, one in enumerate(read_cases(project)):
        for name in one.files:
            (copied := tmp_path / str(number) / name).parent.mkdir(parents=True, exist_ok=True)
            if (project.root / name).is_file():
                shutil.copyfile(project.root / name, copied)
        try:
            one.apply(tmp_path / str(number))
        except Problem as problem:
            wrong.append(str(problem))
    assert not wrong, "\n\n".join(wrong)


def test_a_part_of_the_catalogue_is_caught(project: Project) -> None:
    cases = [one for one in read_cases(project) if one.quick]
    assert {one.healthy for one in cases} == {True, False}
    verdicts: list[Verdict] = run(project, cases, lambda one, found: None)
    wrong = [
        f"{one.case.problem('a false alarm' if one.case.healthy else 'missed')}\n{one.why}"
        for one in verdicts
        if not one.caught
    ]
    assert not wrong, "\n\n".join(wrong)
