"""The mutations that nothing finds are told."""

from __future__ import annotations

import pytest

from proof.commands.mutations import report
from proof.project import Project
from proof.records.score import read_mutations
from proof.trials.mutation_kinds import KINDS


def test_what_nothing_finds_is_told(mutable: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """An example's own item finds what is done to its output; that a version is another one, this run finds in nothing,
    as it leaves out what holds prose to PyTorch. There is one page, and a single mutation of it."""
    assert report(mutable, 3, len(KINDS)) == 0
    said = capsys.readouterr().out
    found = read_mutations(mutable)
    assert found
    for kind in ("a digit of an output", "a word of an error"):
        assert found.kinds[kind] == (1, 1), said
    assert found.kinds["another version"] == (1, 0)
    assert (found.seed, found.drawn, found.killed) == (3, 4, 3), said
    (survivor,) = found.survivors
    assert [after for _, after in survivor.lines] == [before.replace("2.5", "2.13.0") for before, _ in survivor.lines]
    assert f"survives: another version: {survivor.place}\n- {survivor.lines[0][0]}\n" in said
    assert "3 of    4 mutations killed: 75.0 %" in said
