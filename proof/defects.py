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
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from proof.page import expand, read
from proof.problem import Problem, read_yaml
from proof.project import LANGUAGES, Project

FOLDER = "tests/defects"
PARTS = {
    "examples": [],  # the items of the pages that are changed, or show what is changed
    "languages": ["tests/test_languages.py::test_the_site_has_no_finding"],
    "claims": ["tests/test_claims.py::test_the_pages_name_what_exists"],
    "reference": ["tests/test_reference.py::test_the_recorded_members_are_those_of_the_pinned_pytorch"],
    "accounting": ["tests/test_site.py::test_every_block_of_every_page_has_a_verdict"],
    "site": ["tests/test_site.py"],
    "browser": ["tests/test_browser.py", "tests/test_accessible.py"],
    "search": ["tests/test_search.py"],
    "workflows": ["tests/test_workflows.py"],
    "code": ["tests/test_code.py"],
    "suite": ["tests/test_verdict.py", "tests/test_suite.py", "tests/test_page.py", "tests/test_example.py"],
}
"""The parts of the suite that a case can name: the tests that run on its round."""
AT_ONCE = 40  # cases in one round
TIME_LIMIT = 900.0  # seconds for one round
LIMIT = ("-o", "example_time_limit=20")  # so that what hangs holds nobody up for long

_PROBLEM = re.compile(r"^(?=(?:docs|snippets|notebooks|i18n|data|mkdocs)[\w./-]*(?::\d+)?: )", re.MULTILINE)


@dataclass(frozen=True)
class Change:
    """One edit of a file: ``old``, which it has once, becomes ``new``. Without ``old``, ``new`` is a file made whole;
    without either, the file is removed."""

    file: str
    old: str | None
    new: str | None

    def apply(self, root: Path, case: Case) -> int:
        """Make the change below ``root`` and return its line, one-based; `Problem` where it cannot be made."""
        path = root / self.file
        if self.old is None:
            if path.exists() and self.new is not None:
                raise case.problem(f"{self.file} exists already")
            path.parent.mkdir(parents=True, exist_ok=True)
            if self.new is None:
                path.unlink()
            else:
                path.write_text(self.new, "utf-8")
            return 1
        text = path.read_text("utf-8") if path.is_file() else ""
        if text.count(self.old) != 1:
            raise case.problem(f"{self.file} has {text.count(self.old)} times {self.old!r}, and not once")
        start = text.index(self.old)
        path.write_text(text.replace(self.old, self.new or ""), "utf-8")
        return text[:start].count("\n") + 1


@dataclass(frozen=True)
class Case:
    """A defect, or a healthy change if ``healthy``; ``path`` and ``line`` are its place in the catalogue.

    ``red`` is the end of the node id of the test that must fail, and ``says`` what one of its problems must contain,
    with ``{line}`` for the line of the first change and ``{next}`` for the one after it. A problem that contains one
    of ``also`` follows from the same change, as that a section changed in one language alone. ``alone`` asks for a
    copy of its own; ``then`` is the command of ours that who makes such a change gives after it, as ``agree``.
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

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, f"{self.name}: {message}", f"edit {self.path}")

    @property
    def files(self) -> set[str]:
        return {change.file for change in self.changes}


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
        return not any(case.files & other.files for other in self.cases)


def read_cases(project: Project) -> list[Case]:
    """The catalogue; `Problem` at an entry that has an unknown key, part or promise, or lacks one."""
    found: list[Case] = []
    for path in sorted((project.root / FOLDER).glob("*.yml")):
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
    with ThreadPoolExecutor(2) as pool:
        verdicts = []
        waiting = [(one, pool.submit(judge, project, one)) for one in rounds(cases)]
        for one, future in waiting:
            verdicts.extend(found := future.result())
            done(one, found)
    return verdicts


def judge(project: Project, one: Round) -> list[Verdict]:
    """Apply the cases of a round to a copy, run their part of the suite, and say what became of each."""
    with tempfile.TemporaryDirectory(prefix="defects-") as folder:
        root = Path(folder) / "copy"
        copy(project, root)
        lines = {case.name: _apply(root, case) for case in one.cases}
        for command in {case.then for case in one.cases} - {""}:
            _python(root, "-m", "proof", *command.split())
        failures, said = _failures(root, _tests(Project(root), one))
    verdicts = [_verdict(case, lines[case.name], failures, said) for case in one.cases]
    claimed = {problem for case in one.cases for problem in _found(case, lines[case.name], failures)}
    for node, problems in failures.items():
        for problem in problems:
            if (node, problem) not in claimed:
                _blame(verdicts, node, problem)
    return verdicts


def _apply(root: Path, case: Case) -> int:
    """Make the changes of a case, and return the line of the first."""
    first, *_ = [change.apply(root, case) for change in case.changes]
    return first


def copy(project: Project, root: Path) -> None:
    """The files of the repository that git tracks or would, and the ledger, below ``root``."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=project.root,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    for name in [*filter(None, listed.split("\0")), project.name(project.ledger)]:
        source, target = project.root / name, root / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def _tests(project: Project, one: Round) -> list[str]:
    """The node ids of the tests that a round runs."""
    if one.part != "examples":
        return PARTS[one.part]
    return items(project, set().union(*(case.files for case in one.cases)))


def items(project: Project, changed: set[str]) -> list[str]:
    """The node ids of the pages and tutorials that are ``changed``, and of a page that shows each changed example."""
    examples = {re.sub(r"^snippets/(.*)\.(?:py|out)$", r"\1", name) for name in changed if name.startswith("snippets/")}
    stems = {Path(name).stem for name in changed if name.startswith("notebooks/") or name.endswith(".ipynb")}
    found = [f"{tutorial}.py" for tutorial in sorted(f"notebooks/{stem}" for stem in stems)]
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


def _failures(root: Path, tests: list[str]) -> tuple[dict[str, list[str]], str]:
    """The problems that each failing test reports, by node id; and what pytest printed."""
    report = root.parent / "report.xml"
    options = ["-q", "-p", "no:cacheprovider", f"--junitxml={report}", *LIMIT]
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
    text = re.sub(r"^E {1,7}(?:AssertionError: | {2})?", "", report, flags=re.MULTILINE)
    starts = [match.start() for match in _PROBLEM.finditer(text)]
    if not starts:
        return [report]
    ends = [text.find("\n\n", start) for start in starts]
    return [text[start : end if end > 0 else None].strip() for start, end in zip(starts, ends, strict=True)]


def _found(case: Case, line: int, failures: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    wanted = [text.replace("{line}", str(line)).replace("{next}", str(line + 1)) for text in case.says]
    for node, problems in failures.items():
        if node.endswith(case.red):
            yield from ((node, one) for one in problems if all(text in one for text in wanted))


def _verdict(case: Case, line: int, failures: dict[str, list[str]], said: str) -> Verdict:
    if case.healthy:
        return Verdict(
            case, not failures, "\n".join(f"{node}: {one}" for node, all_ in failures.items() for one in all_)
        )
    if any(_found(case, line, failures)):
        return Verdict(case, True)
    near = [one for node, problems in failures.items() if node.endswith(case.red) for one in problems]
    near = [one for one in near if any(name.rpartition("/")[2] in one for name in case.files)] or near[:3]
    return Verdict(case, False, "\n".join(near) or f"{case.red} is not red\n{said[-600:]}")


def _blame(verdicts: list[Verdict], node: str, problem: str) -> None:
    """A problem that no case asks for spoils the case whose file it names, or else every case of the round."""
    named = [one for one in verdicts if any(name in problem for name in one.case.files)]
    if any(text in problem for one in named or verdicts for text in one.case.also):
        return
    for verdict in named or verdicts:
        if not verdict.case.healthy:
            verdict.caught = False
            verdict.why += f"\nbesides, {node}: {problem}"


def report(project: Project, only: str) -> int:
    """Judge the cases whose kind or name has ``only``; print each that is not as it must be, and the score."""
    cases = [case for case in read_cases(project) if only in f"{case.kind}: {case.name}"]
    start, judged = time.monotonic(), 0

    def done(one: Round, verdicts: list[Verdict]) -> None:
        nonlocal judged
        judged += len(verdicts)
        print(f"{judged}/{len(cases)} {one.part}, {time.monotonic() - start:.0f} s", flush=True)
        for verdict in verdicts:
            if not verdict.caught:
                print(f"{verdict.case.problem('a false alarm' if verdict.case.healthy else 'missed')}\n{verdict.why}\n")

    verdicts = run(project, cases, done)
    for healthy, what in ((False, "defects caught"), (True, "healthy changes left green")):
        ones = [verdict for verdict in verdicts if verdict.case.healthy is healthy]
        print(f"{sum(one.caught for one in ones)} of {len(ones)} {what}")
    return 0 if all(verdict.caught for verdict in verdicts) else 1
