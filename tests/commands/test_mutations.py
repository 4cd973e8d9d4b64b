"""The mutations that nothing finds are told."""

from __future__ import annotations

import pytest

from proof.commands.mutations import report
from proof.project import Project
from proof.records.score import read_mutations


def test_what_nothing_finds_is_told(mutable: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """An example's own item finds what is done to its output; that two examples of the page change places, this run
    finds in nothing, as it leaves out the comparison of languages."""
    assert report(mutable, 3, 8) == 0
    said = capsys.readouterr().out
    found = read_mutations(mutable)
    assert found
    for kind in ("a digit of an output", "a word of an error"):
        assert found.kinds[kind] == (1, 1), said
    assert found.kinds["a swapped example"] == (1, 0)
    assert (found.seed, found.drawn, found.killed) == (3, 3, 2)
    (survivor,) = found.survivors
    assert ('--8<-- "topic/name.py"', '--8<-- "topic/other.py"') in survivor.lines
    assert f"survives: a swapped example: {survivor.place}\n- {survivor.lines[0][0]}\n" in said
    assert "2 of    3 mutations killed: 66.7 %" in said
