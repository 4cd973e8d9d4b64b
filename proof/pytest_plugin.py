"""The pytest plugin: collects every page and tutorial, runs each example and cell it shows, and leaves the ledger.

An item is a page's example, such as ``docs/es/learn/registration.md::registration/assign``, or the page itself,
``docs/es/learn/registration.md::page``. What runs is what pytest-codeblocks extracts from the page as its reader
gets it. The same text shown on two pages runs once under each condition. A tutorial's items are its two languages,
``notebooks/linear.py::es``: the text of each is executed under one of the conditions, in a kernel of its own.
"""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from pytest_codeblocks.main import CodeBlock, extract_from_buffer
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from proof.content import tutorial
from proof.content.example import Example
from proof.content.expand import Expanded, expand
from proof.content.page import Page, read
from proof.content.subject import RecordedTutorial, Subject, recorded_tutorial, shown
from proof.files import write_whole
from proof.judge import example_verdict, tutorial_verdict
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.ledger import Environment, Ledger, LedgerEntry
from proof.run import kernel
from proof.run.kernel import Execution
from proof.run.runner import CONDITIONS, TIME_LIMIT, Run, Runner, what_changes_it

PROJECT = pytest.StashKey[Project]()
SESSION = pytest.StashKey["ProofSession"]()
RAN = "build/ran"  # the file that names the last run whose examples have ended


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini("example_time_limit", "seconds that one run of an example may take", default=str(TIME_LIMIT))
    parser.addini(
        "together", "folders whose tests one worker takes, as they share what is slow to make", type="linelist"
    )
    what = "hold no more to the tests of the whole repository than what this file is of; given by make quick"
    parser.addoption("--changed", action="append", default=[], metavar="FILE", help=what)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[PROJECT] = Project(config.rootpath)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    project = parent.config.stash[PROJECT]
    inside = file_path.relative_to(project.root).parts if file_path.is_relative_to(project.root) else ()
    if file_path.suffix == ".md" and inside[:1] == ("docs",) and inside[1] in LANGUAGES:
        return PageFile.from_parent(parent, path=file_path)
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> Any:
    """A tutorial is Python that pytest finds, and is no module of tests."""
    if module_path.parent == parent.config.stash[PROJECT].notebooks:
        return TutorialFile.from_parent(parent, path=module_path)
    return None


class PageFile(pytest.File):
    """A page: its items are the page and each example it shows."""

    def collect(self) -> Iterator[pytest.Item]:
        project = self.config.stash[PROJECT]
        try:
            page = read(project, self.path)
            expanded = expand(project, page.text, page.language, page.name, page.offset)
        except Problem as problem:
            yield PageItem.from_parent(self, name="page", problems=[problem])
            return
        blocks, problems = extract(page, expanded)
        yield PageItem.from_parent(self, name="page", problems=[*expanded.problems, *problems, *front_matter(page)])
        for example, block in blocks:
            yield ExampleItem.from_parent(self, name=example.id, example=example, page=page, code=block.code)


def extract(page: Page, expanded: Expanded) -> tuple[list[tuple[Example, CodeBlock]], list[Problem]]:
    """The blocks of examples that pytest-codeblocks extracts, each with the example it is; and what does not agree."""
    examples = {f'python example="{example.id}"': example for example in expanded.examples}
    blocks = [block for block in extract_from_buffer(io.StringIO(expanded.text)) if block.syntax in examples]
    found = [(examples[str(block.syntax)], block) for block in blocks]
    mend = "mend proof/content/expand.py"
    problems = [
        Problem(page.name, None, f"pytest-codeblocks reads other code than {example.id}", mend)
        for example, block in found
        if block.code != example.code(page.language) or block.marks or block.importorskip
    ]
    if len(blocks) != len(expanded.examples):
        message = f"pytest-codeblocks reads {len(blocks)} of the page's {len(expanded.examples)} examples"
        problems.append(Problem(page.name, None, message, "put each include in a fence that it can read"))
    return found, problems


def front_matter(page: Page) -> list[Problem]:
    """What a page's front matter lacks."""
    return [
        Problem(page.name, 1, f"the front matter has no {key}", f"add {key}: … to {page.name}")
        for key in ("title", "description")
        if not str(page.meta.get(key) or "").strip()
    ]


class ProofItem(pytest.Item):
    """An item that fails with problems, shown as they are, without a Python traceback. The first starts all runs."""

    def setup(self) -> None:
        if SESSION not in self.config.stash:
            start(self.session)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, ExceptionGroup):
            return "\n\n".join(str(problem) for problem in excinfo.value.exceptions)
        return super().repr_failure(excinfo, style)

    def fail(self, problems: list[Problem]) -> None:
        if problems:
            raise ExceptionGroup(self.nodeid, problems)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, self.name


class PageItem(ProofItem):
    def __init__(self, *, problems: list[Problem], **keywords: Any) -> None:
        super().__init__(**keywords)
        self.problems = problems

    def runtest(self) -> None:
        self.fail(self.problems)


class TutorialFile(pytest.File):
    """A tutorial: its items are its text in each language."""

    def collect(self) -> Iterator[pytest.Item]:
        try:
            project = self.config.stash[PROJECT]
            whole = recorded_tutorial(project, tutorial.load(project, self.path.stem))
        except Problem as problem:
            yield PageItem.from_parent(self, name="cells", problems=[problem])
            return
        for language in LANGUAGES:
            yield TutorialItem.from_parent(self, name=language, whole=whole, language=language)


class SubjectItem(ProofItem):
    """An example or a tutorial in one language: its code is run, judged, and its verdict kept in the ledger."""

    subject: Subject
    language: str
    code: str  # what runs
    times: int  # how often

    def runtest(self) -> None:
        session = self.config.stash[SESSION]
        runs = session.runs(self)
        found = self.judge(session.project, runs)
        session.record(self, runs, passed=not found)
        self.fail(found)

    def judge(self, project: Project, runs: list[Any]) -> list[Problem]:
        raise NotImplementedError


class ExampleItem(SubjectItem):
    times = len(CONDITIONS)

    def __init__(self, *, example: Example, page: Page, code: str, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.subject = self.example = example
        self.language, self.code = page.language, code

    def judge(self, project: Project, runs: list[Run]) -> list[Problem]:
        return example_verdict.problems(self.example, self.language, runs, what_changes_it)


class TutorialItem(SubjectItem):
    times = 1

    def __init__(self, *, whole: RecordedTutorial, language: str, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.subject = self.whole = whole
        self.language, self.code = language, whole.code(language)

    def judge(self, project: Project, runs: list[Execution]) -> list[Problem]:
        return tutorial_verdict.problems(project, self.whole.tutorial, runs, self.language)


class ProofSession:
    """The running of the examples and tutorials of one test session, each once, and the ledger it leaves."""

    def __init__(self, project: Project, items: list[SubjectItem], limit: float) -> None:
        self.project, self.remaining = project, len(items)
        self.ledger = Ledger(Environment.installed())
        self.shown = {language: shown(project, language) for language in LANGUAGES}
        tutorials = {item.subject.id: item.whole.tutorial for item in items if isinstance(item, TutorialItem)}
        self._executions = dict(zip(tutorials, kernel.executions(project, tutorials.values(), limit), strict=True))
        scripts = {_script(item): None for item in items if isinstance(item, ExampleItem)}
        self._runner = Runner() if scripts else None
        runs = self._runner.submit(list(scripts), limit) if self._runner else []
        self._runs = dict(zip(scripts, runs, strict=True))

    def runs(self, item: SubjectItem) -> list[Any]:
        futures = self._runs[_script(item)] if isinstance(item, ExampleItem) else self._executions[item.subject.id]
        return [future.result() for future in futures]

    def record(self, item: SubjectItem, runs: list[Run] | list[Execution], passed: bool) -> None:
        one, language = item.subject, item.language
        seconds = max(run.seconds for run in runs)
        self.ledger.entries[one.id, language] = LedgerEntry.of(
            one, language, item.code, self.shown[language].get(one.id, []), passed, seconds, item.times
        )
        self.remaining -= 1
        if not self.remaining:
            self.end()

    def end(self) -> None:
        """Keep the verdicts, and let go of the fork servers, whose memory the other tests can use."""
        if self._runner:
            self._runner.close()
        if self.ledger.entries:
            write(self.project, self.ledger)


def _script(item: ExampleItem) -> tuple[str, str]:
    return item.example.script, item.code


def write(project: Project, ledger: Ledger) -> None:
    """Add ``ledger`` to ``build/ledger.json``, which keeps what other runs of this checkout say, or are saying."""
    project.ledger.parent.mkdir(exist_ok=True)
    with FileLock(project.ledger.with_suffix(".lock")):
        whole = Ledger.read(project.ledger)
        whole.merge(ledger)
        whole.keep({*project.example_ids(), *(f"{tutorial.FOLDER}/{stem}" for stem in project.notebook_names())})
        whole.write(project.ledger)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Refuse another torch than the pinned one, of which everything recorded is."""
    pin, torch = session.config.stash[PROJECT].torch_pin, Environment.installed().torch
    if torch.split("+")[0] != pin:
        raise pytest.UsageError(
            f"torch {torch} is installed, and the examples are pinned to torch {pin} "
            "(requirements/examples.txt)\n  mend: make clean test"
        )


def start(session: pytest.Session) -> None:
    """Start running the examples and executing the tutorials that were selected."""
    limit = float(session.config.getini("example_time_limit"))
    items = [item for item in session.items if isinstance(item, SubjectItem)]
    session.config.stash[SESSION] = ProofSession(session.config.stash[PROJECT], items, limit)


def pytest_sessionfinish(session: pytest.Session) -> None:
    running = session.config.stash.get(SESSION, None)
    if running and running.remaining:
        running.end()


class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # pytest-xdist has no types: its class is Any
    """What a worker of pytest-xdist takes at once: all pages and tutorials, whose ledger it writes; the tests of a line
    of ``together``; or one test."""

    def _split_scope(self, nodeid: str) -> str:
        for folders in ("docs/ notebooks/", *self.config.getini("together")):
            if nodeid.startswith(tuple(folders.split())):
                return str(folders)
        return nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    return Scheduling(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, bool, bool]:
    """Note the end of the examples where the tests of another worker see it."""
    ran = yield
    worker: dict[str, str] = getattr(item.config, "workerinput", {})
    if worker and isinstance(item, ProofItem) and not isinstance(nextitem, ProofItem):
        write_whole(item.config.rootpath / RAN, worker["testrunuid"], lasting=False)
    return ran


def pytest_report_teststatus(report: pytest.TestReport, config: pytest.Config) -> None:
    """Name what fails when it does: what is wrong with it, a long run says at its end."""
    if report.failed:
        config.get_terminal_writer().line(f"\nfailed, and the rest goes on: {report.nodeid}")


def examples_ran(session: pytest.Session) -> bool:
    """Whether the selected examples and tutorials have run, in this worker or in another one of the same run."""
    worker: dict[str, str] = getattr(session.config, "workerinput", {})
    if not worker or not any(isinstance(item, ProofItem) for item in session.items):
        return True
    ran = session.config.rootpath / RAN
    return ran.is_file() and ran.read_text("utf-8") == worker["testrunuid"]
