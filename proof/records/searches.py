"""What the search of the built site found of what people ask: ``build/search_<asked>.json``, which the tests leave.

Each holds the digest of the pages, of the search and of what is asked: where one has changed since, it says nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from proof.files import read_once, write_whole
from proof.project import Project

ASKED = ("questions", "reports")
SEARCHED = ("data/declared", "docs", "i18n", "overrides/assets/js", "proof/site", "tests/site")


@dataclass(frozen=True)
class Searches:
    """How many questions, or public reports, of a language were asked, and how many found first, or among the first
    three results, a section that answers them. ``known`` are those that the search was improved with; the others were
    only counted."""

    language: str
    known: bool
    asked: int
    first: int
    three: int


def write_searches(project: Project, asked: str, found: Iterable[Searches]) -> None:
    """Leave what was found of what was ``asked``, one of `ASKED`."""
    left = {"of": _digest(project), "searches": [asdict(one) for one in found]}
    write_whole(_file_of(project, asked), json.dumps(left, indent=1) + "\n", lasting=False)


def read_searches(project: Project) -> dict[str, list[Searches]]:
    """By what was asked, what the last run found; nothing if it searched another site than that of the repository as
    it is."""
    of = _digest(project)
    left = {
        asked: json.loads(path.read_text("utf-8")) for asked in ASKED if (path := _file_of(project, asked)).exists()
    }
    return {asked: [Searches(**one) for one in it["searches"]] for asked, it in left.items() if it["of"] == of}


def _file_of(project: Project, asked: str) -> Path:
    return project.root / f"build/search_{asked}.json"


def _digest(project: Project) -> str:
    files = [path for name in SEARCHED for path in (project.root / name).rglob("*")]
    told = (f"{path.relative_to(project.root)} {read_once(_hash, path)}" for path in sorted(files) if _counts(path))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _counts(path: Path) -> bool:
    return path.suffix in (".md", ".ipynb", ".yml", ".js", ".py")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
