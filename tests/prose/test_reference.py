"""The reference: every member of the pinned PyTorch that it documents has its entry, with its signature."""

from __future__ import annotations

import json

import pytest

from proof.content.signature import Member
from proof.project import Project
from proof.prose.reference import problems
from tests.small import SmallSite


def test_every_member_has_its_entry(project: Project) -> None:
    found = [str(problem) for problem in problems(project.whole)]
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
        ((ENTRY + LAST, LAST + ENTRY), ""),
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
