"""Notes that both languages of a section changed together, or why one changed alone. It needs no torch."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date

from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import freshness
from proof.prose.languages.documents import pairs
from proof.prose.languages.findings import findings
from proof.prose.languages.text import Pair


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("section", nargs="?", default="", help="file.md#id, which changed in one language alone")
    parser.add_argument("why", nargs="?", default="", help="typo: …, wording: … or read: …")
    parser.add_argument("--one", default="", help="es or en: what is written in it alone waits for the other")
    parser.set_defaults(run=lambda project, chosen: agree(project, chosen.section, chosen.why, chosen.one))


def agree(project: Project, section: str = "", why: str = "", one: str = "") -> int:
    """Bring ``data/recorded/agreed.yml`` up to date, and print what was noted; the exit status: 1 if any is refused."""
    before = freshness.read(project)

    def check(changed: list[Pair]) -> Iterator[Problem]:
        return findings(changed, project)

    refused = freshness.agree(pairs(project), project, date.today(), section, why, one=one, check=check)
    after = freshness.read(project)
    noted = sorted(name for name, agreement in after.items() if agreement != before.get(name))
    for name in noted:
        print(f"noted: {name}{f' ({after[name].why})' if after[name].alone else ''}")
    for name in sorted(before.keys() - after.keys()):
        print(f"gone: {name}")
    for problem in refused:
        print(f"refused: {problem}\n", file=sys.stderr)
    print(f"{freshness.FILE}: {len(after)} sections, {len(noted)} noted, {len(refused)} refused")
    return 1 if refused else 0
