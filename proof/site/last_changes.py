"""When each file of the repository was last changed, as git has it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

from proof.git import git


@lru_cache(maxsize=1)
def last_changes(root: Path, head: str) -> dict[str, date]:
    """The date of the last commit of each file, by its path in the repository; ``head`` is the commit to look from.

    Empty where git, a repository or its whole history is missing: a shallow clone knows no date but its own.
    """
    if git(root, "rev-parse", "--is-shallow-repository") != "false":
        return {}
    changes: dict[str, date] = {}
    day = date.min
    listed = git(root, "-c", "core.quotePath=false", "log", "--format=//%cs", "--name-only", head) or ""
    for line in listed.splitlines():
        if line.startswith("//"):
            day = date.fromisoformat(line[2:])
        elif line:
            changes.setdefault(line, day)
    return changes


def head(root: Path) -> str:
    """The commit that is checked out; empty where there is none."""
    return git(root, "rev-parse", "--verify", "HEAD") or ""
