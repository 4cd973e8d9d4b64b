"""The parts of the suite, by what they see: ``tests/parts.yml`` names their tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.records.score import PARTS

NAME = PARTS
QUICK = ("pages", "errors", "tutorials", "code", "questions", "pasted", "terms")
Tests = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Part:
    """A part of the suite that a seeded defect can name, and the node ids of the ``tests`` that run on its round.

    ``builds`` if they build the site; ``stops`` if each ends at the first thing that is wrong, so that a round has one
    case for each. The parts ``examples`` and ``tutorials`` have no tests of their own: what is changed says which run.
    """

    name: str
    tests: tuple[str, ...] = ()
    builds: bool = False
    stops: bool = False


def read_parts(project: Project) -> dict[str, Part]:
    """The parts by name; `Problem` at what is none."""
    found = {}
    for name, said in _section(project, "defects").items():
        keys = said if isinstance(said, dict) else {"tests": said}
        if unknown := keys.keys() - {"tests", "builds", "stops"}:
            raise _problem(f"defects: {name} has the unknown {', '.join(sorted(map(str, unknown)))}")
        flags = {key: keys.get(key, False) is True for key in ("builds", "stops")}
        found[name] = Part(name, _node_ids(f"defects: {name}", keys.get("tests", [])), **flags)
    return found


def read_mutation_tests(project: Project, parts: Iterable[str]) -> Tests:
    """What runs on a round of mutations of each of ``parts``, besides the items of what is mutated."""
    return _tests_of("mutations", project, parts)


def read_quick_tests(project: Project) -> Tests:
    """What runs in a quick proof of what is of each of `QUICK`, besides the items of what changed."""
    return _tests_of("quick", project, QUICK)


def _tests_of(key: str, project: Project, parts: Iterable[str]) -> Tests:
    said, parts = _section(project, key), tuple(parts)
    if said.keys() != set(parts):
        raise _problem(f"{key} has {', '.join(said)}, and not {', '.join(parts)}")
    return {name: _node_ids(f"{key}: {name}", tests) for name, tests in said.items()}


def _section(project: Project, key: str) -> dict[str, Any]:
    said = read_yaml(project.root / NAME, NAME)
    section = said.get(key) if isinstance(said, dict) else None
    if not isinstance(section, dict):
        raise _problem(f"it has no {key}: part -> tests")
    return section


def _node_ids(where: str, said: object) -> tuple[str, ...]:
    if not isinstance(said, list) or not all(isinstance(one, str) and one.startswith("tests/") for one in said):
        raise _problem(f"{where} is not a list of tests such as tests/test_code.py::test_the_code_is_in_order")
    return tuple(said)


def _problem(message: str) -> Problem:
    return Problem(NAME, None, message, f"edit {NAME}")
