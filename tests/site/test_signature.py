"""The signature of a member is shown as it was recorded."""

from __future__ import annotations

import json
import re
from pathlib import Path

from proof.audit import problems as unaccounted
from proof.content.signature import Member
from proof.files import write_whole
from proof.records.ledger import Ledger
from tests.small import EXAMPLE, OUTPUT, SmallSite, build, include


def test_a_signature_is_shown_as_it_was_recorded(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site('--8<-- "signature torch.first"\n\n--8<-- "signature torch.second"\n')
    first = Member({"data": "None", "flag": "True"}, ["data=None", "*", "flag=True"])
    members = {"torch.first": vars(first), "torch.second": vars(Member({}, [], "bool"))}
    write_whole(project.api, json.dumps({"members": members}))
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
