"""What is new can be recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.commands.new import EXAMPLE, scaffold
from proof.content import example, tutorial
from proof.problem import Problem
from proof.project import Project
from tests.small import SmallSite, mutate, python


def test_new_starts_an_example_that_can_be_recorded(small_site: SmallSite) -> None:
    project = small_site("Texto.")
    said = python(project, "-m", "proof", "new", "topic/fresh").stdout
    assert '```python\n--8<-- "topic/fresh.py"\n```' in said
    untouched = python(project, "-m", "proof", "record", "topic/fresh")
    assert untouched.returncode == 1
    assert "it is as make new started it" in untouched.stdout
    mutate(project.snippets / "topic/fresh.py", example.PLACEHOLDER["es"], "Los valores.")
    mutate(project.snippets / "topic/fresh.py", example.PLACEHOLDER["en"], "The values.")
    assert python(project, "-m", "proof", "record", "topic/fresh").returncode == 0
    assert (project.snippets / "topic/fresh.out").exists()
    again = python(project, "-m", "proof", "new", "topic/fresh")
    assert again.returncode == 1
    assert "this example exists already" in again.stdout
    assert "topic/name" in python(project, "-m", "proof", "new", "Topic/../x").stdout


def test_a_topic_that_is_misspelt_is_not_made(tmp_path: Path) -> None:
    project = Project(tmp_path)
    scaffold(project, EXAMPLE, "registration/one")
    scaffold(project, EXAMPLE, "hooks/one")
    with pytest.raises(Problem, match="there is no topic registraton, and there is registration") as found:
        scaffold(project, EXAMPLE, "registraton/two")
    assert found.value.fix.startswith("make new EXAMPLE=registration/")
    assert "mkdir snippets/registraton" in found.value.fix
    (tmp_path / "snippets/registraton").mkdir()
    assert "Wrote snippets/registraton/two.py" in scaffold(project, EXAMPLE, "registraton/two")


def test_new_starts_a_tutorial_that_can_be_recorded(small_site: SmallSite) -> None:
    project = small_site("Texto.")
    assert "make record NOTEBOOK=fresh" in python(project, "-m", "proof", "new", "--notebook", "fresh").stdout
    untouched = python(project, "-m", "proof", "record", "--notebook", "fresh")
    assert untouched.returncode == 1
    assert "notebooks/fresh.py:1: it is as make new started it" in untouched.stdout
    mutate(project.notebooks / "fresh.py", tutorial.PLACEHOLDER["es"], "Una suma")
    mutate(project.notebooks / "fresh.py", tutorial.PLACEHOLDER["en"], "A sum")
    said = python(project, "-m", "proof", "record", "--notebook", "fresh").stdout
    assert "1 tutorials run, 1 changed, 0 refused" in said, said
    assert "this tutorial exists already" in python(project, "-m", "proof", "new", "--notebook", "fresh").stdout
    assert "lower case letters" in python(project, "-m", "proof", "new", "--notebook", "../x").stdout
