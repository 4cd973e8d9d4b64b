"""Records everything again on the version that `proof.commands.pin` wrote, and says what a person decides.

It runs with that version installed. What the old pin printed becomes results on one of the other versions, and all
results are compared with what is recorded now.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import platform
import re
from collections.abc import Iterator

from proof.commands.pin import PINS
from proof.commands.record import record_examples, record_tutorials
from proof.content import subject
from proof.content.example import Example
from proof.content.signature import read_members
from proof.content.subject import RecordedTutorial, Subject
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.versions import NAME, SAME, Outcome, Result, VersionEnvironment, Versions, of, plain
from proof.run.members import record_members
from proof.terminal import exception_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda project, chosen: bump(project))


def bump(project: Project) -> int:
    """Record everything on the installed version, which is the pin; 1 if something needs a person to mend it."""
    new, installed = project.torch_pin, importlib.metadata.version("torch")
    if installed.split("+")[0] != new:
        raise Problem(PINS, None, f"the pin is {new}, and torch {installed} is installed", f"make bump TORCH={new}")
    recorded = json.loads(project.api.read_text("utf-8"))["torch"]
    old = recorded.split("+")[0]
    if old == new:
        print(f"everything is recorded on {new} already")
        return 0
    versions = Versions.read(project.root / NAME)
    before = {one.id: one for one in subject.everything(project)}
    known = {example_id: _outcomes_with_text(example, versions, old) for example_id, example in before.items()}
    had = read_members(project)

    record_members(project)
    refusals: list[Problem] = []
    record_examples(project, [], refusals)
    record_tutorials(project, [], refusals)

    was = VersionEnvironment(recorded, platform.python_version(), f"{platform.system()} {platform.machine()}", _numpy())
    write_results(project, versions, known, old, new, was)
    todo = list(judgement(project, refusals, set(had), set(read_members(project)), old))
    print(
        f"\nThe pin moved from {old} to {new}. A person decides:" if todo else f"\nThe pin moved from {old} to {new}."
    )
    for one in todo:
        print(f"- {one}")
    print("Then: make check, make agree, make test; and commit the outputs by themselves.")
    return 1 if refusals else 0


def _numpy() -> str:
    return importlib.metadata.version("numpy")


def _outcomes_with_text(example: Subject, versions: Versions, old: str) -> dict[str, Outcome]:
    """The outcome on each version, with what it printed; that of the old pin is what is recorded."""
    printed = plain(example.output or "")
    return {
        version: Outcome("same", printed) if outcome.same else outcome
        for version, outcome in ({**versions.outcomes(example), old: SAME}).items()
    }


def write_results(
    project: Project,
    versions: Versions,
    known: dict[str, dict[str, Outcome]],
    old: str,
    new: str,
    was: VersionEnvironment,
) -> None:
    """Write ``known`` again, each outcome compared with what is recorded now."""
    versions.environments = {**versions.environments, old: was}
    versions.environments.pop(new, None)
    versions.results = {}
    for example_id, outcomes in known.items():
        example = subject.load(project, example_id)
        now = plain(example.output or "")
        again = {version: _compared(example, outcome, now) for version, outcome in outcomes.items() if version != new}
        versions.results[example_id] = Result(of(example), again)
    versions.write(project.root / NAME)


def _compared(example: Subject, outcome: Outcome, now: str) -> Outcome:
    """``outcome``, whose text is what was printed, as it is beside ``now``."""
    if outcome.kind in ("absent", "ended") or (isinstance(example, RecordedTutorial) and outcome.kind == "raises"):
        return outcome
    if outcome.text == now:
        return SAME
    if not isinstance(example, Example) or not message_is_last(outcome.text):
        return Outcome("output", outcome.text)
    return Outcome("error" if example.raises else "raises", outcome.text)


def message_is_last(text: str) -> bool:
    return exception_text(text) != text.strip("\n")


def judgement(project: Project, refusals: list[Problem], had: set[str], has: set[str], old: str) -> Iterator[str]:
    """What no command can decide: each with its place."""
    for refusal in refusals:
        yield f"cannot be recorded: {refusal}"
    for name in sorted(has - had):
        yield f"new in PyTorch, and without an entry in the reference: {name}"
    for name in sorted(had - has):
        yield f"no longer in PyTorch, or no longer documented; its entry in the reference goes: {name}"
    pattern = re.compile(rf"(?<![\d.]){re.escape(old)}(?!\.?\d)")
    for language in LANGUAGES:
        history = project.root / "docs" / language / "versions"
        for path in (page for page in project.pages(language) if page.parent != history):
            for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
                if pattern.search(line):
                    yield f"names the old version: {project.name(path)}:{number}: {line.strip()}"
