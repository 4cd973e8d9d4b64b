"""The recorded members of PyTorch are those that are installed."""

from __future__ import annotations

import re

from proof.content.signature import read_members
from proof.project import Project
from proof.run.members import members


def test_the_recorded_members_are_those_of_the_pinned_pytorch(project: Project) -> None:
    """Names, order, arguments, defaults and what is returned; `make record` brings them up to date."""
    recorded, found = read_members(project), members()
    assert list(recorded) == list(found), "make record"
    assert recorded == found, "make record"


def test_no_signature_depends_on_the_run(project: Project) -> None:
    assert not re.search(r" at 0x", project.api.read_text("utf-8"))
