"""What examples and tutorials do on other versions: ``data/recorded/versions.json``, which only ``make compat`` writes.

A result is of one text: it counts only for the code and the recorded output that it was compared with. Each entry is
sealed with a hash of what it says, so that an entry edited by hand has no results until the example runs again.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from packaging.version import Version

from proof.content.example import sha256
from proof.content.subject import LANGUAGE, Subject, everything, unreadable
from proof.content.tutorial import FOLDER
from proof.files import read_once, write_whole
from proof.problem import Problem
from proof.project import Project
from proof.terminal import PACKAGES

NAME = "data/recorded/versions.json"
MEND = f"git checkout {NAME}, then make compat"
KINDS = ("output", "error", "raises", "absent", "ended")
"""How a result may differ: another output; both raise, with another text; an exception where there is none; something
that the code uses is not there; or its process ended, or did not."""

_WARNING = re.compile(r"^(?:\S+\.py|Cell In\[\d+\]):\d+: (\w*Warning: .*)\n(?:  .*\n)?", re.MULTILINE)
_LOG = re.compile(
    r"^\[(?:Gloo\]|[IWEF]\d* |rank\d+\]|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+\]).*\n"
    r"|^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+ \d+ \S+\] .*\n"
    r"|^ResourceWarning: Implicitly cleaning up .*\n",
    re.MULTILINE,
)
_PATH = re.compile(rf"/\S*/(?:{PACKAGES}|proof-\w+/run|lib/python3\.\d+)/")


@dataclass(frozen=True)
class Outcome:
    """What was seen on one version: ``same``, or one of `KINDS` with what was printed or why."""

    kind: str
    text: str = ""

    @property
    def same(self) -> bool:
        return self.kind == "same"


SAME = Outcome("same")


@dataclass(frozen=True)
class VersionEnvironment:
    """What was run with on one version; or, as ``problem``, why nothing runs on it here."""

    torch: str = ""
    python: str = ""
    platform: str = ""
    numpy: str = ""
    problem: str = ""


@dataclass
class Result:
    """The outcomes of one example or tutorial by version, and the hash of the code and output that they are of."""

    of: str
    outcomes: dict[str, Outcome] = field(default_factory=dict)


@dataclass(eq=False)
class Versions:
    """What `NAME` holds: the environment of each version, and the result of each example and tutorial."""

    environments: dict[str, VersionEnvironment] = field(default_factory=dict)
    results: dict[str, Result] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Versions:
        """What ``path`` holds; raises `Problem` if it is not as `write` leaves it. Nothing where there is no file."""
        if not path.exists():
            return cls()
        text = path.read_text("utf-8")
        try:
            data = json.loads(text)
            environments = {version: VersionEnvironment(**said) for version, said in data["versions"].items()}
            results = {}
            for example_id, entry in data["examples"].items():
                result = Result(entry["of"], dict(_outcomes_of_entry(entry, list(environments))))
                if entry["seal"] == _seal(result, environments):
                    results[example_id] = result
                else:
                    raise Problem(NAME, None, f"{example_id} is not as the run left it", MEND)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            if isinstance(error, Problem):
                raise
            raise Problem(NAME, None, f"not a record of runs: {error!r}", MEND) from error
        whole = cls(environments, results)
        if whole.text() != text:
            raise Problem(NAME, None, "not sorted, or not in the form that make compat writes", MEND)
        return whole

    def write(self, path: Path) -> None:
        write_whole(path, self.text())

    def text(self) -> str:
        """The file's text: a line for each version, example and tutorial, sorted."""
        self.environments = dict(sorted(self.environments.items(), key=lambda item: Version(item[0])))
        order = list(self.environments)
        environments = (
            (version, {key: value for key, value in vars(said).items() if value})
            for version, said in self.environments.items()
        )
        examples = (
            (example_id, self._entry(self.results[example_id], order))
            for example_id in sorted(self.results)
            if self.results[example_id].outcomes
        )
        return f'{{\n"versions": {_json_lines(environments)},\n"examples": {_json_lines(examples)}\n}}\n'

    def _entry(self, result: Result, order: list[str]) -> dict[str, Any]:
        entry: dict[str, Any] = {"of": result.of, "seal": _seal(result, self.environments)}
        distinct: dict[Outcome, list[str]] = {}
        for version in order:
            if version in result.outcomes:
                distinct.setdefault(result.outcomes[version], []).append(version)
        if SAME in distinct:
            entry["same"] = ranges(distinct.pop(SAME), order)
        if distinct:
            entry["not_same"] = [
                {"on": ranges(on, order), "kind": outcome.kind, "text": outcome.text}
                for outcome, on in sorted(distinct.items(), key=lambda item: order.index(item[1][0]))
            ]
        return entry

    def moved(self, subjects: Iterable[Subject]) -> dict[str, str]:
        """By the name that results have, the other one that what they are of has now: one that has none itself."""
        current = {one.id: one for one in subjects}
        gone = {self.results[name].of: name for name in self.results if name not in current}
        return {gone[of(one)]: name for name, one in current.items() if name not in self.results and of(one) in gone}

    def outcomes(self, one: Subject) -> dict[str, Outcome]:
        """The outcomes of this very code against its recorded output, by version in order; empty if there are none."""
        result = self.results.get(one.id)
        if result is None or result.of != of(one):
            return {}
        return {version: result.outcomes[version] for version in self.environments if version in result.outcomes}


def orphans(project: Project) -> Iterator[Problem]:
    """Results of what is gone; they are kept for what has the same code and output under another name."""
    project = project.whole
    whole = read_versions(project)
    there = {*project.example_ids(), *(f"{FOLDER}/{stem}" for stem in project.notebook_names())}
    gone = whole.results.keys() - there
    moved = whole.moved(everything(project)) if gone and not unreadable(project) else {}
    for name in sorted(gone):
        becomes = f"which gives them to {moved[name]}" if name in moved else "which forgets them"
        mend = f"make compat TORCH={project.torch_pin}, {becomes}"
        yield Problem(NAME, None, f"has results of {name}, which is gone", mend)


def of(one: Subject) -> str:
    """The hash of what a result is of: the code, as it ran, and the recorded output that it was compared with."""
    return sha256(one.code(LANGUAGE) + "\0" + (one.output or ""))[:16]


def read_versions(project: Project) -> Versions:
    return read_once(Versions.read, project.root / NAME)


def _seal(result: Result, environments: dict[str, VersionEnvironment]) -> str:
    said = [
        [version, vars(environments[version]), outcome.kind, outcome.text]
        for version, outcome in sorted(result.outcomes.items())
    ]
    return hashlib.sha256(json.dumps([result.of, said], sort_keys=True).encode()).hexdigest()[:16]


def _outcomes_of_entry(entry: dict[str, Any], order: list[str]) -> Iterator[tuple[str, Outcome]]:
    for spans, outcome in (
        (entry.get("same", []), SAME),
        *((one["on"], Outcome(one["kind"], one["text"])) for one in entry.get("not_same", [])),
    ):
        for span in spans:
            first, _, last = span.partition("..")
            for version in order[order.index(first) : order.index(last or first) + 1]:
                yield version, outcome


def ranges(versions: Iterable[str], order: list[str]) -> list[str]:
    """``versions`` as ranges of neighbours in ``order``: ``2.0.1..2.4.1``, or one alone, ``2.6.0``."""
    found: list[list[str]] = []
    for version in versions:
        if found and order.index(version) == order.index(found[-1][-1]) + 1:
            found[-1].append(version)
        else:
            found.append([version])
    return [span[0] if len(span) == 1 else f"{span[0]}..{span[-1]}" for span in found]


def _json_lines(items: Iterable[tuple[str, Any]]) -> str:
    lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in items]
    return "{\n" + ",\n".join(lines) + "\n}"


def plain(text: str) -> str:
    """``text`` without what says nothing of a version: where a warning points, log lines, and paths of the machine."""
    return _PATH.sub("", _LOG.sub("", _WARNING.sub(r"\1\n", text)))
