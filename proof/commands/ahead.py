"""Early warning: what the newest PyTorch, and its nightly build, would change; and the one issue that says so.

`ahead` runs the examples and tutorials as `proof.commands.compat` does, but leaves ``build/ahead.json`` and a report,
``build/ahead.md``. It writes nothing else, and differences are no failure.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby

from packaging.version import Version

from proof.commands.compat import run_on
from proof.content.subject import everything
from proof.files import write_whole
from proof.problem import Problem
from proof.project import Project
from proof.records.changes import Change
from proof.records.versions import SAME, Versions

TITLE = "Early warning: what the next PyTorch changes"
RESULTS, REPORT = "build/ahead.json", "build/ahead.md"


def ahead(project: Project, nightly_index: str = "") -> int:
    """Run the examples on the newest release, and the nightly build if its index is given, where newer than the pin."""
    wanted: dict[str, list[str]] = {newest([]): []}
    if nightly_index:
        options = ["--extra-index-url", nightly_index]
        wanted[newest(["--pre", *options])] = options
    whole = Versions()
    examples = everything(project)
    for version, options in wanted.items():
        if Version(version) > Version(project.torch_pin):
            run_on(project, version, examples, whole, project.root / RESULTS, keep=False, options=options)
    whole.write(project.root / RESULTS)
    write_whole(project.root / REPORT, report(project, whole))
    print(f"{REPORT}: {sum(len(changed) for changed in differences(project, whole).values())} differences")
    return 0


def newest(options: list[str]) -> str:
    """The newest version of torch that pip finds, without its local part."""
    command = [sys.executable, "-m", "pip", "index", "versions", "torch", *options]
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    found = re.search(r"^torch \(([^)+]+)", done.stdout, re.MULTILINE)
    if found is None:
        raise Problem("torch", None, f"pip finds no version of it\n{done.stderr}", "make ahead")
    return found[1]


def differences(project: Project, whole: Versions) -> dict[str, list[Change]]:
    """What each version does otherwise than what is recorded, by version in order."""
    examples = everything(project)
    return {
        version: [
            Change(one, SAME, outcome)
            for one in examples
            if (outcome := whole.outcomes(one).get(version, SAME)) != SAME
        ]
        for version in whole.environments
    }


def report(project: Project, whole: Versions) -> str:
    """The report as Markdown: by version, each distinct difference with the examples that have it."""
    return "\n".join(_report(project, whole)) + "\n"


def _report(project: Project, whole: Versions) -> Iterator[str]:
    yield f"Everything is recorded on torch {project.torch_pin}. `make ahead` ran it on what comes next."
    for version, changed in differences(project, whole).items():
        environment = whole.environments[version]
        yield from ("", f"## {version}", "")
        if environment.problem:
            yield environment.problem
            continue
        on = f"torch {environment.torch}, Python {environment.python}, {environment.platform}"
        yield f"{len(changed)} differ, on {on}."
        ordered = sorted(changed, key=lambda one: (one.after.kind, one.text))
        for (kind, text), alike in groupby(ordered, key=lambda one: (one.after.kind, one.text)):
            yield from (
                "",
                f"{kind}: {', '.join(f'`{one.example.id}`' for one in alike)}",
                "",
                "````diff",
                text,
                "````",
            )
    if not whole.environments:
        yield from ("", "Nothing is newer than that.")


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
