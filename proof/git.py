"""What git says of the repository."""

from __future__ import annotations

import subprocess
from pathlib import Path


class GitError(Exception):
    """That git failed, in its own words, or that there is none."""


def ask(root: Path, *arguments: str) -> str:
    """What git prints in a folder, without the line break at its end; `GitError` where it fails, or there is no git."""
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise GitError("there is no git on the PATH") from error
    if done.returncode:
        raise GitError(done.stderr.strip() or f"it ended with {done.returncode}")
    return done.stdout.removesuffix("\n")


def git(root: Path, *arguments: str) -> str | None:
    """What git prints, as `ask` has it; None where it fails."""
    try:
        return ask(root, *arguments)
    except GitError:
        return None
