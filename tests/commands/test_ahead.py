"""Early warning of a version that is not pinned yet."""

from __future__ import annotations

from proof.commands import ahead, announce
from proof.commands.compat import run_on
from proof.content.subject import everything
from proof.project import Project
from proof.records.versions import NAME, VersionEnvironment, Versions
from tests.other_versions import TORCH


def test_early_warning_reports_and_never_fails(pinned: Project) -> None:
    whole = Versions()
    run_on(pinned, TORCH, everything(pinned), whole, pinned.root / ahead.RESULTS)
    text = ahead.report(pinned, whole)
    assert f"## {TORCH}" in text
    assert "6 differ, on torch" in text
    assert "output: `topic/output`\n\n````diff\n-2\n+1\n````" in text
    assert not (pinned.root / NAME).exists(), "early warning wrote the record of versions"
    nothing = Versions({"9.0.0": VersionEnvironment(problem="there is no build of it for Python 3.11")})
    assert "there is no build of it" in ahead.report(pinned, nothing)
    assert "Nothing is newer than that." in ahead.report(pinned, Versions())


def test_early_warning_keeps_one_issue() -> None:
    opened: list[dict[str, object]] = [{"number": 3, "title": "Other"}, {"number": 7, "title": announce.TITLE}]
    assert announce.issue_command(opened, True)[:4] == ["gh", "issue", "edit", "7"]
    assert announce.issue_command(opened, False)[:4] == ["gh", "issue", "edit", "7"]
    assert announce.issue_command(opened[:1], True)[:3] == ["gh", "issue", "create"]
    assert announce.issue_command(opened[:1], False) == []
