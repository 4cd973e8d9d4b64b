"""The reference: every member of the pinned PyTorch that it documents has its entry, with its signature."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import EXAMPLE, OUTPUT, SmallSite, build, include

from proof.audit import problems as unaccounted
from proof.content.signature import Member, read_members
from proof.project import Project
from proof.prose import defaults
from proof.prose.languages.text import pairs
from proof.prose.reference import problems
from proof.records.ledger import Ledger
from proof.run.members import members


def test_the_recorded_members_are_those_of_the_pinned_pytorch(project: Project) -> None:
    """Names, order, arguments, defaults and what is returned; `make record` brings them up to date."""
    recorded, found = read_members(project), members()
    assert list(recorded) == list(found), "make record"
    assert recorded == found, "make record"


def test_no_signature_depends_on_the_run(project: Project) -> None:
    assert not re.search(r" at 0x", project.api.read_text("utf-8"))


def test_every_member_has_its_entry(project: Project) -> None:
    found = [str(problem) for problem in problems(project)]
    assert not found, "\n\n".join(found)


ARGUMENTS = "* `data` (`torch.Tensor`, por defecto `None`): uno.\n* `flag` (`bool`, default `True`): dos.\n"
ENTRY = f'## Uno {{ #one }}\n\n--8<-- "signature torch.first"\n\n{ARGUMENTS}\n'
LAST = '## Dos { #two }\n\n--8<-- "signature torch.second"\n'


def reference(small_site: SmallSite, spanish: str, english: str) -> Project:
    project = small_site(spanish, english)
    first = Member({"data": "None", "flag": "True"}, ["data=None", "*", "flag=True"])
    named = {"torch.first": first, "torch.second": Member({}, [], "bool")}
    project.api.parent.mkdir(parents=True)
    project.api.write_text(json.dumps({"members": {name: vars(one) for name, one in named.items()}}), "utf-8")
    return project


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("", ""), ""),
        ((LAST, ""), "no page of docs/en has an entry for torch.second"),
        ((LAST, LAST + ENTRY), "torch.first has an entry already"),
        ((ENTRY + LAST, LAST + ENTRY), "torch.first comes before the entry above it"),
        (("* `flag`", "* `flags`"), "the arguments of torch.first are ['data', 'flag'], and the entry lists"),
        ((ARGUMENTS, ""), "and the entry lists []"),
        (("default `True`", "default `False`"), "the default of flag is True, and the entry says False"),
        (("por defecto `None`", "por defecto `0`"), "the default of data is None, and the entry says 0"),
    ],
)
def test_an_entry_that_is_not_the_members_is_found(
    small_site: SmallSite, change: tuple[str, str], message: str
) -> None:
    project = reference(small_site, ENTRY + LAST, (ENTRY + LAST).replace(*change))
    found = [str(problem) for problem in problems(project)]
    assert all("docs/en" in one for one in found)
    assert any(message in one for one in found) if message else found == []


TOLD = """Con `flag=True`, el valor por defecto, uno. Por defecto, `0`.

El argumento `flag` de `first` es `True` por defecto.

Con `other=1`, el valor por defecto. `flag` (`bool`, por defecto `True`).

El `flag` de `third()` es `False` por defecto.

## `flag` { #flag }

| tipo | `bool` |
|---|---|
| valor por defecto | `True` |
"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("", ""), ""),
        (("`flag=True`", "`flag=False`"), "the default of flag is True in torch.first, not False"),
        (("`first` es `True`", "`first` es `None`"), "the default of flag is True in torch.first, not None"),
        (("por defecto `True`", "por defecto `1`"), "the default of flag is True in torch.first, not 1"),
        (("`third()` es `False`", "`third()` es `True`"), "the default of flag is False in torch.third, not True"),
        (("| `True` |", "| `0` |"), "the default of flag is True in torch.first, not 0"),
    ],
)
def test_a_default_that_is_told_wrong_is_found(small_site: SmallSite, change: tuple[str, str], message: str) -> None:
    project = small_site(TOLD, TOLD.replace(*change))
    arguments = {"first": {"data": "None", "flag": "True"}, "third": {"flag": "False"}}
    project.api.parent.mkdir(parents=True)
    named = {f"torch.{name}": {"arguments": ones, "shown": []} for name, ones in arguments.items()}
    project.api.write_text(json.dumps({"members": named}), "utf-8")
    found = [str(problem) for problem in defaults.problems(pairs(project), project)]
    assert len(found) == bool(message), found
    assert all("docs/en" in one and message in one for one in found)


def test_a_signature_is_shown_as_it_was_recorded(small_site: SmallSite, tmp_path: Path) -> None:
    project = reference(small_site, ENTRY + LAST, ENTRY + LAST)
    assert not build(project, tmp_path / "out", "--strict")
    assert [str(one) for one in unaccounted(project, tmp_path / "out", Ledger())] == []
    page = tmp_path / "out/index.html"
    text = page.read_text("utf-8")
    assert "torch.first(data=None, *, flag=True)" in (tmp_path / "out/index.md").read_text("utf-8")
    page.write_text(text.replace('data-signature="torch.first"', 'data-signature="torch.second"'), "utf-8")
    assert "is not the recorded one" in str(unaccounted(project, tmp_path / "out", Ledger())[0])


def test_a_signature_of_nothing_fails_the_build(small_site: SmallSite, tmp_path: Path) -> None:
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + '\n\n--8<-- "signature torch.third"\n', files=files)
    said = build(project, tmp_path / "out", "--strict")
    assert re.search(r"docs/es/index.md:\d+: PyTorch has no documented member torch.third", said)
