"""Notes that both languages of a section changed together, or why one changed alone. It needs no torch."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from proof.project import Project
from proof.prose.languages import freshness
from proof.prose.languages.documents import pairs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("section", nargs="?", default="", help="file.md#id, which changed in one language alone")
    parser.add_argument("why", nargs="?", default="", help="typo: …, wording: … or read: …")
    parser.set_defaults(run=lambda project, chosen: agree(project, chosen.section, chosen.why))


def agree(project: Project, section: str, why: str) -> int:
    """Bring ``data/recorded/agreed.yml`` up to date; the exit status: 1 if a section is refused."""
    refused = freshness.agree(pairs(project), project, date.today(), section, why)
    for problem in refused:
        print(f"refused: {problem}\n", file=sys.stderr)
    print(f"{freshness.FILE}: {len(freshness.read(project))} sections, {len(refused)} refused")
    return 1 if refused else 0
