"""Keeps the one issue that says what the next PyTorch changes, as `proof.commands.ahead` reported it."""

from __future__ import annotations

import argparse
import json
import subprocess

from proof.commands.ahead import REPORT, RESULTS, differences
from proof.project import Project
from proof.records.versions import Versions

TITLE = "Early warning: what the next PyTorch changes"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda project, chosen: announce(project))


def announce(project: Project) -> int:
    """Open the issue with the report, or refresh it if it is open; needs the GitHub CLI and its token."""
    whole = Versions.read(project.root / RESULTS)
    listed = subprocess.run(
        ["gh", "issue", "list", "--state", "open", "--limit", "500", "--json", "number,title"],
        text=True,
        stdout=subprocess.PIPE,
        check=True,
    )
    command = issue_command(json.loads(listed.stdout), any(differences(project, whole).values()))
    if command:
        subprocess.run(command, cwd=project.root, check=True)
    return 0


def issue_command(opened: list[dict[str, object]], differs: bool) -> list[str]:
    """What opens or refreshes the issue, given the issues that are open; empty if there is nothing to say."""
    number = next((str(issue["number"]) for issue in opened if issue["title"] == TITLE), "")
    if number:
        return ["gh", "issue", "edit", number, "--body-file", REPORT]
    return ["gh", "issue", "create", "--title", TITLE, "--body-file", REPORT] if differs else []
