"""What changes between versions of PyTorch, computed from `versions`: by example or tutorial, and by version.

A version is newer or older than the pinned one, whose results are the recorded outputs; neighbours are the versions
that were run, one after another.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from packaging.version import Version

from proof.content.subject import RecordedTutorial, Subject, load
from proof.problem import Problem
from proof.project import Project
from proof.records.versions import SAME, Outcome, Versions, plain, ranges, read_versions
from proof.terminal import exception_text


@dataclass(frozen=True)
class Change:
    """What an example or a tutorial did on one version and on the next that was run."""

    example: Subject
    before: Outcome
    after: Outcome

    @property
    def text(self) -> str:
        """Why one of the two is not available; else the lines that differ, after - and +, each with one beside it."""
        sides = [("-", self.before), ("+", self.after)]
        if why := [sign + outcome.text for sign, outcome in sides if _says_why(self.example, outcome)]:
            return "\n".join(why)
        before, after = (_printed_lines(self.example, outcome) for outcome in (self.before, self.after))
        lines = list(difflib.unified_diff(before, after, n=1, lineterm=""))[2:]
        return "\n".join(line for line in lines if not line.startswith("@@"))


def _says_why(example: Subject, outcome: Outcome) -> bool:
    """Whether the text of ``outcome`` is why it is so, and not what was printed."""
    return outcome.kind == "absent" or (isinstance(example, RecordedTutorial) and outcome.kind in ("raises", "ended"))


def _printed_lines(example: Subject, outcome: Outcome) -> list[str]:
    return (plain(example.output or "") if outcome.same else outcome.text).splitlines()


def other_text(example: Subject, outcome: Outcome) -> str:
    """What is shown of an outcome that is not the same: the message of an exception, why, or all that was printed.

    Of a tutorial, which prints much, it is the lines that differ.
    """
    if isinstance(example, RecordedTutorial):
        return outcome.text if _says_why(example, outcome) else Change(example, SAME, outcome).text
    if outcome.kind in ("error", "raises"):
        return exception_text(outcome.text)
    return outcome.text.rstrip("\n")


@lru_cache(maxsize=2)
def order_of(project: Project, versions: Versions) -> list[str]:
    """Every version that has results, the pinned one among them, in order."""
    run = {version for version, said in versions.environments.items() if not said.problem}
    return sorted({*run, project.torch_pin}, key=Version)


def outcomes_of(project: Project, versions: Versions, example: Subject) -> dict[str, Outcome]:
    """The outcomes of ``example`` by version in order, the pinned one among them; empty if no other has any."""
    others = versions.outcomes(example)
    both = {**others, project.torch_pin: SAME} if others else {}
    return {version: both[version] for version in order_of(project, versions) if version in both}


def spans(project: Project, versions: Versions, example: Subject) -> list[tuple[Outcome, list[str]]]:
    """Each distinct outcome of ``example`` with the ranges of versions that it is of, the same output first."""
    order = order_of(project, versions)
    on: dict[Outcome, list[str]] = {}
    for version, outcome in outcomes_of(project, versions, example).items():
        on.setdefault(outcome, []).append(version)
    found = [(outcome, ranges(those, order)) for outcome, those in on.items()]
    return sorted(found, key=lambda item: not item[0].same)


def changes(project: Project, version: str) -> list[Change]:
    """The examples that do something else on ``version`` than on the version before it that was run."""
    return _changes(project, read_versions(project)).get(version, [])


def versions_with_changes(project: Project) -> list[str]:
    """The versions on which some example does something else than on the one before, oldest first."""
    return list(_changes(project, read_versions(project)))


def forget() -> None:
    """Have the changes worked out again, of the examples as they are now."""
    _changes.cache_clear()


@lru_cache(maxsize=2)
def _changes(project: Project, versions: Versions) -> dict[str, list[Change]]:
    order = order_of(project, versions)
    found: dict[str, list[Change]] = {version: [] for version in order[1:]}
    for example_id in versions.results:
        try:
            example = load(project, example_id)
        except Problem:
            continue  # it is gone since
        outcomes = outcomes_of(project, versions, example)
        for before, after in pairwise(order):
            if before in outcomes and after in outcomes and outcomes[before] != outcomes[after]:
                found[after].append(Change(example, outcomes[before], outcomes[after]))
    return {version: changed for version, changed in found.items() if changed}
