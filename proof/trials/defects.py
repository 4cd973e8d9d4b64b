"""Seeded defects: changes to a copy of the repository, each of which a named check must find, and no other.

``tests/defects/<kind>.yml`` has ``cases``, and ``defaults`` for what they do not say. Cases of one part of the suite
that change different files are applied to one copy, a round, and that part of the suite runs on it. Each problem that
it reports must be the one that a case of the round asks for: a case is caught if its check is red and says where and
what; a problem that no case asks for spoils the case that it is about. A healthy case is a change that must leave the
suite green.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from proof.content.example import load
from proof.content.expand import expand
from proof.content.notebook import outputs_text, recorded_outputs
from proof.content.page import read
from proof.content.tutorial import tutorials
from proof.files import read_yaml, write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.ledger import Ledger
from proof.records.score import CATALOGUE, NAME, digest, write_score

PARTS = {
    "examples": [],  # the items of the pages that are changed, or show what is changed
    "tutorials": [],  # the tutorials that are changed, or whose notebooks are
    "languages": ["tests/test_languages.py::test_the_site_has_no_finding"],
    "claims": ["tests/test_claims.py::test_the_pages_name_what_exists"],
    "reference": [
        "tests/test_reference.py::test_every_member_has_its_entry",
        "tests/test_reference.py::test_the_recorded_members_are_those_of_the_pinned_pytorch",
        "tests/test_errors.py::test_the_entries_are_as_they_must_be",
        "tests/test_site.py::test_headings_have_the_same_english_ids_in_both_languages",
    ],
    "versions": [
        "tests/test_versions.py::test_the_record_of_this_repository_is_as_runs_left_it",
        "tests/test_versions.py::test_what_pages_say_of_history_is_what_ran",
        "tests/test_versions.py::test_every_version_with_changes_has_its_section",
    ],
    "build": ["tests/test_site.py::test_every_block_of_every_page_has_a_verdict"],  # which a build that fails turns red
    "accounting": ["tests/test_site.py::test_every_block_of_every_page_has_a_verdict"],
    "site": ["tests/test_site.py"],
    "workflows": ["tests/test_workflows.py"],
    "code": ["tests/test_code.py"],
    "verdict": ["tests/test_verdict.py"],
    "suite": ["tests/test_suite.py"],
    "defects": [
        "tests/test_defects.py::test_a_defect_counts_only_if_its_own_check_says_what_it_must",
        "tests/test_defects.py::test_a_healthy_change_that_turns_something_red_is_a_false_alarm",
        "tests/test_defects.py::test_a_score_by_hand_is_found",
    ],
}
"""The parts of the suite that a case can name: the tests that run on its round."""
STOPS = ("site",)  # whose tests end at the first thing that is wrong: one case for each test
BUILDS = ("build", "accounting", "site")  # which build the site
AT_ONCE = 40  # cases in one round
TIME_LIMIT = 1800.0  # seconds for one round
LIMIT = "example_time_limit=40"  # so that what hangs holds nobody up for long
WHOLE = "verbosity_assertions=2"  # so that an assertion is reported whole

_PROBLEM = re.compile(
    r"^(?=(?:docs|snippets|notebooks|i18n|data|mkdocs)[\w./-]*(?::\d+)?: |(?:WARNING|INFO|ERROR) +-  )", re.MULTILINE
)
_TUTORIAL = re.compile(r"notebooks/(\w+)\.py")
_NOTEBOOK = re.compile(r"docs/\w+/tutorials/(\w+)\.ipynb")
_EXAMPLE = re.compile(r"snippets/(.+)\.(?:py|out)")


@dataclass(frozen=True)
class Place:
    """Where a change is: its line, the first line of its paragraph, and its section's heading, one-based."""

    line: int
    paragraph: int
    section: int

    def fill(self, text: str) -> str:
        """``text`` with the number of a line for ``{line}``, ``{paragraph}``, ``{section}``, ``{next}`` after it."""
        named = {"{next}": self.line + 1, **{f"{{{key}}}": number for key, number in vars(self).items()}}
        return re.sub("|".join(map(re.escape, named)), lambda name: str(named[name[0]]), text)


@dataclass(frozen=True)
class Change:
    """One edit of a file: ``old``, which it has once, becomes ``new``. Without ``old``, ``new`` is a file made whole;
    without either, the file is removed."""

    file: str
    old: str | None
    new: str | None

    def apply(self, root: Path, case: Case) -> Place:
        """Make the change below ``root`` and return its place; `Problem` where it cannot be made."""
        path = root / self.file
        is_new = self.old is None and self.new is not None
        if path.is_file() == is_new:
            raise case.problem(f"{self.file} {'exists already' if is_new else 'does not exist'}")
        if self.old is None:
            if self.new is None:
                path.unlink()
            else:
                write_whole(path, self.new)
            return Place(1, 1, 1)
        text = path.read_text("utf-8")
        if text.count(self.old) != 1:
            raise case.problem(f"{self.file} has {text.count(self.old)} times {self.old!r}, and not once")
        above = text[: text.index(self.old)]
        write_whole(path, text.replace(self.old, self.new or ""))  # the file may be linked to that of another copy
        last = {"paragraph": above.rfind("\n\n") + 2, "section": above.rfind("\n#") + 1}
        return Place(above.count("\n") + 1, **{key: above.count("\n", 0, end) + 1 for key, end in last.items()})


@dataclass(frozen=True)
class Case:
    """A defect, or a healthy change if ``healthy``; ``path`` and ``line`` are its place in the catalogue.

    ``red`` is the end of the node id of the test that must fail, and ``says`` what one of its problems must contain,
    filled with the place of the first change. A problem that contains one of ``also`` follows from the same change, as
    that a section changed in one language alone. ``alone`` asks for a copy of its own; ``then`` is the command of ours
    that who makes such a change gives after it, as ``agree``. ``quick`` cases are those that ``make test`` applies.
    """

    name: str
    kind: str
    part: str
    changes: tuple[Change, ...]
    path: str
    line: int
    promise: int = 0
    red: str = ""
    says: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    alone: bool = False
    healthy: bool = False
    then: str = ""
    quick: bool = False

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, f"{self.name}: {message}", f"edit {self.path}")

    def apply(self, root: Path) -> Place:
        """Make the changes below ``root``, one after the other, and return the place of the first."""
        first, *_ = [change.apply(root, self) for change in self.changes]
        return first

    @property
    def files(self) -> set[str]:
        return {change.file for change in self.changes}

    @property
    def touched(self) -> set[str]:
        """Its files, and those that belong to them: an example's output, the notebooks of a tutorial."""
        stems = [match[1] for name in self.files if (match := _TUTORIAL.fullmatch(name))]
        notebooks = {f"docs/{language}/tutorials/{stem}.ipynb" for stem in stems for language in LANGUAGES}
        examples = {_EXAMPLE.sub(r"snippets/\1.py", name) for name in self.files}
        return self.files | notebooks | examples

    @property
    def named(self) -> set[str]:
        """The files by which a problem may name what it changes."""
        return self.touched | {_NOTEBOOK.sub(r"notebooks/\1.py", name) for name in self.files}


@dataclass
class Verdict:
    """What became of a case: ``caught`` is what must be so, ``why`` says what was seen instead."""

    case: Case
    caught: bool = False
    why: str = ""


@dataclass
class Round:
    part: str
    cases: list[Case] = field(default_factory=list)

    def takes(self, case: Case) -> bool:
        """Whether ``case`` can be applied to the same copy: it changes nothing that another one does."""
        if self.part != case.part or len(self.cases) >= AT_ONCE or case.alone or any(c.alone for c in self.cases):
            return False
        if case.healthy != self.cases[0].healthy:
            return False
        if case.part in STOPS and any(case.red == other.red for other in self.cases):
            return False
        return not any(case.touched & other.touched for other in self.cases)


def read_cases(project: Project) -> list[Case]:
    """The catalogue; `Problem` at an entry that has an unknown key, part or promise, or lacks one."""
    found: list[Case] = []
    for path in sorted((project.root / CATALOGUE).glob("*.yml")):
        name = project.name(path)
        lines = [n for n, text in enumerate(path.read_text("utf-8").splitlines(), 1) if text.startswith("  - ")]
        catalogue = read_yaml(path, name)
        for entry, line in zip(catalogue["cases"], lines, strict=True):
            found.append(_case({**catalogue.get("defaults", {}), **entry}, path.stem, name, line))
    names = [(case.kind, case.name) for case in found]
    for case in found:
        if names.count((case.kind, case.name)) > 1:
            raise case.problem("another case has this name")
    return found


def _case(entry: dict[str, Any], kind: str, path: str, line: int) -> Case:
    edits = entry.pop("changes", None) or [{key: entry.pop(key) for key in ("in", "from", "to") if key in entry}]
    says, also = _texts(entry.pop("says", ())), _texts(entry.pop("also", ()))
    try:
        changes = tuple(Change(one["in"], one.get("from"), one.get("to")) for one in edits)
        case = Case(**entry, says=says, also=also, kind=kind, changes=changes, path=path, line=line)
    except (TypeError, KeyError) as error:
        raise Problem(path, line, f"a case lacks or misspells a key: {error}", f"edit {path}") from error
    if case.part not in PARTS:
        raise case.problem(f"there is no part {case.part} of the suite, only {', '.join(PARTS)}")
    if not case.healthy and not (case.red and case.says and case.promise):
        raise case.problem("a defect says which check is red, what it says, and which promise it breaks")
    return case


def _texts(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def rounds(cases: Iterable[Case]) -> list[Round]:
    """The cases in as few copies as can be."""
    found: list[Round] = []
    for case in cases:
        home = next((one for one in found if one.takes(case)), None)
        if home is None:
            found.append(home := Round(case.part))
        home.cases.append(case)
    return found


def run(project: Project, cases: list[Case], done: Callable[[Round, list[Verdict]], None]) -> list[Verdict]:
    """Apply and judge each case, two rounds at a time; ``done`` is told of each round that has ended."""
    verdicts: list[Verdict] = []
    with tempfile.TemporaryDirectory(prefix="defects-") as folder, ThreadPoolExecutor(2) as pool:
        whole = Path(folder) / "whole"
        copy(project, whole)
        longest_first = sorted(rounds(cases), key=lambda one: one.part not in BUILDS)
        waiting = {pool.submit(judge, whole, one): one for one in longest_first}
        for future in as_completed(waiting):
            verdicts.extend(found := future.result())
            done(waiting[future], found)
    return verdicts


def judge(whole: Path, one: Round) -> list[Verdict]:
    """Apply the cases of a round to a copy of ``whole``, run their part of the suite, and say what became of each."""
    with tempfile.TemporaryDirectory(dir=whole.parent) as folder:
        root = Path(folder) / "copy"
        shutil.copytree(whole, root, copy_function=os.link)
        places = {case: case.apply(root) for case in one.cases}
        for command in {case.then for case in one.cases} - {""}:
            _python(root, "-m", "proof", *command.split())
        failures, said = failures_of(root, _tests(Project(root), one))
    verdicts = [_verdict(case, places[case], failures, said) for case in one.cases]
    defects = (case for case in one.cases if not case.healthy)
    claimed = {problem for case in defects for problem in _found(case, places[case], failures)}
    for node, problems in failures.items():
        for problem in problems:
            if (node, problem) not in claimed:
                _blame(verdicts, node, problem)
    return verdicts


def copy(project: Project, root: Path) -> None:
    """The files of the repository that git tracks or would, its history and its ledger, below ``root``."""
    _git("clone", "--quiet", "--shared", "--no-checkout", str(project.root), str(root))
    listed = _git("-C", str(project.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    for name in [*filter(None, listed.split("\0")), project.name(project.ledger)]:
        source, target = project.root / name, root / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], capture_output=True, check=True, text=True).stdout


def _tests(project: Project, one: Round) -> list[str]:
    """The node ids of the tests that a round runs."""
    changed = set().union(*(case.files for case in one.cases))
    if one.part == "tutorials":
        return _tutorials(changed)
    if one.part != "examples":
        return PARTS[one.part]
    return items(project, changed)


def _tutorials(changed: set[str]) -> list[str]:
    stems = {Path(name).stem for name in changed if name.startswith("notebooks/") or name.endswith(".ipynb")}
    return [f"notebooks/{stem}.py" for stem in sorted(stems)]


def items(project: Project, changed: set[str]) -> list[str]:
    """The node ids of the pages and tutorials that are ``changed``, and of a page that shows each changed example."""
    examples = {match[1] for name in changed if (match := _EXAMPLE.fullmatch(name))}
    found = _tutorials(changed)
    for language in LANGUAGES:
        for path in project.pages(language):
            name = project.name(path)
            if name in changed:
                found.append(name)
                continue
            try:
                page = read(project, path)
            except Problem:
                continue
            if shown := set(re.findall(r'--8<-- "([\w/]+)\.py"', page.text)) & examples:
                examples -= shown  # one page of one language is enough
                collected = {example.id for example in expand(project, page.text, language, name).examples}
                found += [f"{name}::page", *(f"{name}::{example}" for example in sorted(shown & collected))]
    return found


def failures_of(root: Path, tests: list[str]) -> tuple[dict[str, list[str]], str]:
    """The problems that each failing test reports, by node id; and what pytest printed."""
    report = root.parent / "report.xml"
    options = ["-q", "-p", "no:cacheprovider", f"--junitxml={report}", "-o", LIMIT, "-o", WHOLE]
    done = _python(root, "-m", "pytest", *options, *tests)
    found: dict[str, list[str]] = {}
    if report.exists():
        for test in ElementTree.parse(report).iter("testcase"):
            for failure in (*test.findall("failure"), *test.findall("error")):
                node = f"{test.get('classname', '').replace('.', '/')}::{test.get('name')}"
                found.setdefault(node, []).extend(_problems(failure.text or failure.get("message") or ""))
    if not found and done.returncode:
        found["pytest"] = [done.stdout]
    return found, done.stdout


def _python(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, with its own ``proof``; what it printed is of both streams."""
    environment = os.environ | {"PYTHONPATH": str(root), "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=TIME_LIMIT,
        check=False,
    )


def _problems(report: str) -> list[str]:
    """The problems in what a test reports; the whole report where it has none of our form."""
    text = re.sub(r"^E {7}(?:AssertionError: |  )?", "", report, flags=re.MULTILINE)
    starts = [match.start() for match in _PROBLEM.finditer(text)]
    if not starts:
        return [report]
    parts = (text[start:end].split("\n\n")[0] for start, end in pairwise([*starts, len(text)]))
    return [part.strip() for part in parts if not part.startswith("INFO")]


def _found(case: Case, place: Place, failures: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """The problems that a case asks for, each with the test that reports it."""
    wanted = [place.fill(text) for text in case.says]
    for node, problems in failures.items():
        if _is(node, case.red):
            yield from ((node, one) for one in problems if all(text in one for text in wanted))


def _is(node: str, red: str) -> bool:
    """Whether a test is the one that a case names, with its parameters or without."""
    return node.endswith(red) or node.partition("[")[0].endswith(red)


def _verdict(case: Case, place: Place, failures: dict[str, list[str]], said: str) -> Verdict:
    if case.healthy or any(_found(case, place, failures)):
        return Verdict(case, True)
    near = [one for node, problems in failures.items() if _is(node, case.red) for one in problems]
    near = [one for one in near if any(name in one for name in case.named)] or near[:3]
    return Verdict(case, False, "\n".join(near) or f"{case.red} is not red\n{said[-600:]}")


def _blame(verdicts: list[Verdict], node: str, problem: str) -> None:
    """A problem that no case asks for spoils the case whose file it names, or else every case of the round."""
    where = problem.partition("\n  mend: ")[0]
    named = [one for one in verdicts if any(name in where for name in one.case.named)]
    if any(text in problem for one in named or verdicts for text in one.case.also):
        return
    for verdict in named or verdicts:
        verdict.caught = False
        verdict.why += f"\nbesides, {node}: {problem}"


def report(project: Project, only: str) -> int:
    """Judge the cases whose ``<kind>: <name>`` has ``only``, a regular expression; the exit status: 1 if any is wrong.

    It prints each case that is not as it must be. A run of the whole catalogue writes the score.
    """
    cases = [case for case in read_cases(project) if re.search(only, f"{case.kind}: {case.name}")]
    _has_run(project, cases)
    of = digest(project)
    start, judged = time.monotonic(), 0

    def done(one: Round, verdicts: list[Verdict]) -> None:
        nonlocal judged
        judged += len(verdicts)
        print(f"{judged}/{len(cases)} {one.part}, {time.monotonic() - start:.0f} s", flush=True)
        for verdict in verdicts:
            if not verdict.caught:
                print(f"{verdict.case.problem('a false alarm' if verdict.case.healthy else 'missed')}\n{verdict.why}\n")

    verdicts = run(project, cases, done)
    for kind in sorted({case.kind for case in cases}):
        ones = [verdict for verdict in verdicts if verdict.case.kind == kind]
        print(f"{kind}: {sum(one.caught for one in ones)} of {len(ones)}")
    if not only:
        write_score(project, of, ((one.case.kind, one.case.healthy, one.caught) for one in verdicts))
        print(f"written: {NAME}")
    return 0 if all(verdict.caught for verdict in verdicts) else 1


def _has_run(project: Project, cases: list[Case]) -> None:
    """Raise `Problem` if a case builds the site and the ledger has not each example and tutorial as passed."""
    if not any(case.part in BUILDS for case in cases):
        return
    ledger = Ledger.read(project.ledger)
    for language in LANGUAGES:
        outcomes = [ledger.outcome(load(project, one), language) for one in project.example_ids()]
        for one in tutorials(project):
            said = outputs_text(recorded_outputs(project, one, language))
            outcomes.append(ledger.outcome_of(one.id, language, one.code(language), said))
        if set(outcomes) != {"passed"}:
            where = project.name(project.ledger)
            raise Problem(where, None, "it does not say that each example passed, as the pages must show", "make test")
