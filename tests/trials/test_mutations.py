"""Mutations are the same for a seed, and those that nothing finds are told."""

from __future__ import annotations

import subprocess
from pathlib import Path
from random import Random

import pytest

from proof.project import Project
from proof.records.score import read_mutations
from proof.trials.mutations import KINDS, Mutation, Repository, draw, report
from tests.small import SmallSite, include

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
