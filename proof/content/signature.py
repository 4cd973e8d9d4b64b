"""The signatures that the reference shows, as ``data/recorded/api.json`` has them from the pinned PyTorch."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from proof.files import read_once
from proof.project import Project

WIDTH = 76


@dataclass(frozen=True)
class Member:
    """A class or function: its arguments with their defaults (empty without one), the same as they are shown, with
    ``*`` and ``/`` where they belong, and what it returns."""

    arguments: dict[str, str]
    shown: list[str]
    returns: str = ""

    def text(self, name: str) -> str:
        """The signature as a reader sees it, one argument a line where it is long."""
        arrow = f" -> {self.returns}" if self.returns else ""
        line = f"{name}({', '.join(self.shown)}){arrow}"
        if len(line) <= WIDTH:
            return line
        return "\n".join([f"{name}(", *(f"    {one}," for one in self.shown), f"){arrow}"])


def read_members(project: Project) -> dict[str, Member]:
    """The members by full name, in the order of PyTorch's sources; none where nothing is recorded."""
    return read_once(_members, project.api) if project.api.exists() else {}


def _members(path: Path) -> dict[str, Member]:
    recorded = json.loads(path.read_text("utf-8"))["members"]
    return {name: Member(**one) for name, one in recorded.items()}
