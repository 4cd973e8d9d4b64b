"""What git says is taken as it says it, and what it cannot say is nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from proof.git import GitError, ask, git


def test_what_git_prints_comes_without_its_last_line_break(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / "año.md").touch()
    assert git(tmp_path, "rev-parse", "--is-shallow-repository") == "false"
    assert git(tmp_path, "ls-files", "-z", "--others") == "año.md\0"


def test_where_git_fails_or_is_missing_there_is_nothing_but_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert git(tmp_path, "rev-parse", "HEAD") is None
    with pytest.raises(GitError, match="not a git repository"):
        ask(tmp_path, "rev-parse", "HEAD")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert git(tmp_path, "--version") is None
    with pytest.raises(GitError, match="there is no git"):
        ask(tmp_path, "--version")
