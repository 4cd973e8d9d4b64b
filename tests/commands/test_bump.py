"""Moving the pin records everything and lists what a person decides."""

from __future__ import annotations

import pytest

from proof.commands.pin import pin
from proof.content.example import load
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.versions import NAME, SAME, Outcome, Versions
from tests.other_versions import TORCH
from tests.small import python


def test_the_pin_is_one_line(pinned: Project) -> None:
    assert pin(pinned, "2.99.0") == "requirements/examples.txt: torch==2.99.0, was 1.0.0"
    assert Project(pinned.root).torch_pin == "2.99.0"
    with pytest.raises(Problem, match="is not a version such as"):
        pin(Project(pinned.root), "2.99")


def test_moving_the_pin_records_and_lists_what_a_person_decides(ran: Project) -> None:
    """From a version that nothing is known of to the installed one; what was recorded becomes results of the old."""
    (ran.root / "data").mkdir(exist_ok=True)
    (ran.root / "data/recorded/api.json").write_text('{"torch": "1.0.0+cpu", "members": {}}\n', "utf-8")
    for language in LANGUAGES:
        path = ran.root / f"docs/{language}/index.md"
        path.write_text(path.read_text("utf-8") + "\nDesde torch 1.0.0. Sale 2.\n", "utf-8")
    assert python(ran, "-m", "proof", "pin", TORCH).returncode == 0
    done = python(ran, "-m", "proof", "bump")
    assert done.returncode == 1, done.stdout
    assert "-2\n+1" in done.stdout
    assert "quotes a value that changed: docs/es/index.md" in done.stdout
    assert "quotes a value that changed: docs/en/index.md" in done.stdout
    assert f"The pin moved from 1.0.0 to {TORCH}" in done.stdout
    assert "names the old version: docs/es/index.md" in done.stdout
    assert "cannot be recorded: snippets/topic/raises.py:1: it raises KeyError" in done.stdout
    assert "new in PyTorch, and without an entry in the reference: torch.nn.Parameter" in done.stdout
    whole = Versions.read(ran.root / NAME)
    assert list(whole.environments) == ["1.0.0"]
    assert whole.outcomes(load(ran, "topic/output")) == {"1.0.0": Outcome("output", "2\n")}
    assert whole.outcomes(load(ran, "topic/warns"))["1.0.0"] == SAME
    assert "everything is recorded on" in python(ran, "-m", "proof", "bump").stdout
