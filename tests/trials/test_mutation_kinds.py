"""Each kind of mutation changes lines that are there, and has its words for the page of the score."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from proof.project import Project
from proof.records.score import mutation_key
from proof.trials.mutation import Mutation, Repository
from proof.trials.mutation_kinds import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_changes_lines_that_are_there(mutable: Project, kind: str, tmp_path: Path) -> None:
    repository = Repository(mutable)
    found = [edits for seed in range(40) if (edits := KINDS[kind](repository, Random(seed)))]
    assert found
    for edit in (edit for edits in found for edit in edits):
        assert repository.lines(edit.file)[edit.line - 1] == edit.before
        assert edit.after != edit.before
    mutation = Mutation(kind, found[0])
    before = {edit.file: (mutable.root / edit.file).read_text("utf-8") for edit in mutation.edits}
    mutation.apply(mutable.root)
    for name, text in before.items():
        assert (mutable.root / name).read_text("utf-8") != text


def test_each_kind_has_its_words(project: Project) -> None:
    assert {mutation_key(kind) for kind in KINDS} <= project.strings.keys()
