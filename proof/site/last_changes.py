"""When each file of the repository was last changed, as git has it."""

from __future__ import annotations

import subprocess
from datetime import date
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def last_changes(root: Path, head: str) -> dict[str, date]:
    """The date of the last commit of each file, by its path in the repository; ``head`` is the commit to look from.

    Empty where git, a repository or its whole history is missing: a shallow clone knows no date but its own.
    """
    if _git(root, "rev-parse", "--is-shallow-repository") != "false":
        return {}
    changes: dict[str, date] = {}
    day = date.min
    for line in _git(root, "-c", "core.quotePath=false", "log", "--format=//%cs", "--name-only", head).splitlines():
        if line.startswith("//"):
            day = date.fromisoformat(line[2:])
        elif line:
            changes.setdefault(line, day)
    return changes


def head(root: Path) -> str:
    """The commit that is checked out; empty where there is none."""
    return _git(root, "rev-parse", "--verify", "HEAD")


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
