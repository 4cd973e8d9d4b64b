"""Mutations are the same for a seed, and those that nothing finds are told."""

from __future__ import annotations

import subprocess
from pathlib import Path
from random import Random

import pytest
from bs4 import BeautifulSoup
from conftest import SmallSite, build, include

from proof.problem import Problem
from proof.project import Project
from proof.records.score import MUTATIONS, Survivor, differing, mutation_key, read_mutations, write_mutations
from proof.trials.mutations import COUNT, KINDS, SEED, Mutation, Repository, draw, report

BODY = f"""
Si `requires_grad` es `True` por defecto.

{include("topic/name")}
{include("topic/other")}
"""
FILES = {
    "snippets/topic/name.py": "model = 3\nprint(model)\n",
    "snippets/topic/name.out": "3\n",
    "snippets/topic/other.py": "weight = 12\n[].index(weight)  # raises: ValueError\n",
    "snippets/topic/other.out": 'Traceback (most recent call last):\n  File "other.py", line 2, in <module>\n'
    "    [].index(weight)\nValueError: 12 is not in list\n",
}


@pytest.fixture
def site(small_site: SmallSite) -> Project:
    project = small_site(BODY, BODY.replace("por defecto", "by default"), files=FILES)
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    return project


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_changes_lines_that_are_there(site: Project, kind: str, tmp_path: Path) -> None:
    repository = Repository(site)
    found = [edits for seed in range(40) if (edits := KINDS[kind](repository, Random(seed)))]
    assert found
    for edit in (edit for edits in found for edit in edits):
        assert repository.lines(edit.file)[edit.line - 1] == edit.before
        assert edit.after != edit.before
    mutation = Mutation(kind, found[0])
    before = {edit.file: (site.root / edit.file).read_text("utf-8") for edit in mutation.edits}
    mutation.apply(site.root)
    for name, text in before.items():
        assert (site.root / name).read_text("utf-8") != text


def test_a_seed_gives_the_same_mutations(project: Project) -> None:
    first, again, other = (draw(project, seed, 40) for seed in (1, 1, 2))
    assert first == again != other
    assert sum(len(one.mutations) for one in first) == 40
    for one in first:
        names = [name for mutation in one.mutations for name in mutation.names]
        assert len(names) == len(set(names))


def test_what_nothing_finds_is_told(site: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """An example's own item finds what is done to its output; that two examples of the page change places, this run
    finds in nothing, as it leaves out the comparison of languages."""
    assert report(site, 3, 8, {"pages": [], "examples": []}) == 0
    said = capsys.readouterr().out
    found = read_mutations(site)
    assert found
    for kind in ("a digit of an output", "a word of an error"):
        assert found.kinds[kind] == (1, 1), said
    assert found.kinds["a swapped example"] == (1, 0)
    assert (found.seed, found.drawn, found.killed) == (3, 3, 2)
    (survivor,) = found.survivors
    assert ('--8<-- "topic/name.py"', '--8<-- "topic/other.py"') in survivor.lines
    assert f"survives: a swapped example: {survivor.place}\n- {survivor.lines[0][0]}\n" in said
    assert "2 of    3 mutations killed: 66.7 %" in said


def test_each_kind_has_its_words(project: Project) -> None:
    assert {mutation_key(kind) for kind in KINDS} <= project.strings.keys()


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


SURVIVOR = Survivor("a default in prose", "docs/es/index.md:9", (("si <a> es `1`", "si <a> es `2`"),))


@pytest.fixture
def scored(site: Project) -> Project:
    judged = [("a deleted line", None), ("a default in prose", None), ("a default in prose", SURVIVOR)]
    write_mutations(site, 7, [*judged, ("a default in prose", SURVIVOR)])
    return site


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


def test_the_page_shows_what_the_run_found(scored: Project, tmp_path: Path) -> None:
    for path in scored.root.glob("docs/*/index.md"):
        path.write_text(path.read_text("utf-8") + '\n--8<-- "mutations"\n', "utf-8")
    assert not build(scored, tmp_path / "out", "--strict")
    for place, share in (("", "el 50,0 %"), ("en", ": 50.0 %")):
        page = BeautifulSoup((tmp_path / "out" / place / "index.html").read_text("utf-8"), "html.parser")
        shown = page.find(attrs={"data-generated": "mutations"})
        assert share in shown.p.get_text()
        kinds, survivors = ([row.find_all("td") for row in one.tbody.find_all("tr")] for one in shown.find_all("table"))
        assert [[cell.get_text() for cell in row[1:]] for row in kinds] == [["1", "1"], ["3", "1"]]
        assert [[cell.get_text() for cell in row[1:]] for row in survivors] == [["docs/es/index.md:9", "`1`", "`2`"]]
    path = scored.root / MUTATIONS
    path.write_text(path.read_text("utf-8").replace("[3, 1]", "[3, 3]"), "utf-8")
    assert "data/recorded/mutations.json: it is not as the run left it" in build(scored, tmp_path / "out", "--strict")


def test_almost_every_mutation_is_caught(project: Project) -> None:
    found = read_mutations(project)
    assert found, "make mutations"
    assert (found.seed, found.drawn) == (SEED, COUNT), "make mutations"
    assert found.killed >= 0.98 * found.drawn
    assert found.kinds.keys() == KINDS.keys()
