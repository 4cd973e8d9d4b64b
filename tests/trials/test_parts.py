"""The parts of the suite: each test that they name exists, and what is no part is told."""

from __future__ import annotations

import pytest

from proof.problem import Problem
from proof.project import Project
from proof.trials.mutation_rounds import SIZES
from proof.trials.parts import NAME, Part, read_mutation_tests, read_parts, read_quick_tests
from tests.small import SmallSite, python


def test_each_test_of_a_part_is_collected(project: Project) -> None:
    parts = [part.tests for part in read_parts(project).values()]
    parts += [*read_mutation_tests(project, SIZES).values(), *read_quick_tests(project).values()]
    ids = {one for tests in parts for one in tests}
    done = python(project, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *sorted(ids))
    assert done.returncode == 0, done.stdout


def test_a_part_has_its_tests(small_site: SmallSite) -> None:
    said = "defects:\n  one: [tests/test_one.py]\n  two: {builds: true, tests: []}\n"
    project = small_site("Texto.", files={NAME: said})
    assert read_parts(project) == {"one": Part("one", ("tests/test_one.py",)), "two": Part("two", builds=True)}


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("", "it has no defects: part -> tests"),
        ("defects: [one]", "it has no defects: part -> tests"),
        ("defects: {one: test_one.py}", "defects: one is not a list of tests such as tests/"),
        ("defects: {one: [test_one.py]}", "defects: one is not a list of tests such as tests/"),
        ("defects: {one: {test: []}}", "defects: one has the unknown test"),
        ("defects: {}\nmutations: {pages: []}", "mutations has pages, and not pages, examples"),
        ("defects: {}\nmutations: {pages: [], examples: []}\nquick: {code: []}", "quick has code, and not pages"),
    ],
)
def test_what_is_no_part_is_a_problem(small_site: SmallSite, said: str, message: str) -> None:
    project = small_site("Texto.", files={NAME: said})
    with pytest.raises(Problem, match=f"^tests/parts.yml: {message}") as found:
        (read_parts(project), read_mutation_tests(project, SIZES), read_quick_tests(project))
    assert "mend: edit tests/parts.yml" in str(found.value)
