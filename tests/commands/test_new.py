"""What is new can be recorded."""

from __future__ import annotations

from tests.small import SmallSite, python


def test_new_starts_an_example_that_can_be_recorded(small_site: SmallSite) -> None:
    project = small_site("Texto.")
    said = python(project, "-m", "proof", "new", "topic/fresh").stdout
    assert '```python\n--8<-- "topic/fresh.py"\n```' in said
    assert python(project, "-m", "proof", "record", "topic/fresh").returncode == 0
    assert (project.snippets / "topic/fresh.out").exists()
    again = python(project, "-m", "proof", "new", "topic/fresh")
    assert again.returncode == 1
    assert "this example exists already" in again.stdout
    assert "topic/name" in python(project, "-m", "proof", "new", "Topic/../x").stdout


def test_new_starts_a_tutorial_that_can_be_recorded(small_site: SmallSite) -> None:
    project = small_site("Texto.")
    assert "make record NOTEBOOK=fresh" in python(project, "-m", "proof", "new", "--notebook", "fresh").stdout
    said = python(project, "-m", "proof", "record", "--notebook", "fresh").stdout
    assert "1 tutorials run, 1 changed, 0 refused" in said, said
    assert "this tutorial exists already" in python(project, "-m", "proof", "new", "--notebook", "fresh").stdout
    assert "lower case letters" in python(project, "-m", "proof", "new", "--notebook", "../x").stdout
