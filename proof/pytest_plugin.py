"""The pytest plugin: collects every page and tutorial, runs each example and cell it shows, and leaves the ledger.

An item is a page's example, such as ``docs/es/learn/registration.md::registration/assign``, or the page itself,
``docs/es/learn/registration.md::page``. What runs is what pytest-codeblocks extracts from the page as its reader
gets it. The same text shown on two pages runs once under each condition. A tutorial's items are its two languages,
``notebooks/linear.py::es``: the text of each is executed under one of the conditions, in a kernel of its own.
"""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from pytest_codeblocks.main import CodeBlock, extract_from_buffer
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from proof.content import tutorial
from proof.content.example import Example, sha256
from proof.content.expand import Expanded, expand
from proof.content.notebook import outputs_text, recorded_outputs, recorded_path
from proof.content.page import Page, read
from proof.content.tutorial import Tutorial
from proof.judge import example_verdict, tutorial_verdict
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.ledger import Entry, Environment, Ledger
from proof.run import kernel
from proof.run.kernel import Execution
from proof.run.runner import TIME_LIMIT, Run, Runner

PROJECT = pytest.StashKey[Project]()
SESSION = pytest.StashKey["ExampleSession"]()
TUTORIALS = pytest.StashKey["TutorialSession"]()
RAN = "proof/ran"  # the key of pytest's cache under which the last run whose examples have ended is


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini("example_time_limit", "seconds that one run of an example may take", default=str(TIME_LIMIT))


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
        if SESSION not in self.config.stash and TUTORIALS not in self.config.stash:
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
            one = tutorial.load(self.config.stash[PROJECT], self.path.stem)
        except Problem as problem:
            yield PageItem.from_parent(self, name="cells", problems=[problem])
            return
        for language in LANGUAGES:
            yield TutorialItem.from_parent(self, name=language, tutorial=one, language=language)


class TutorialItem(ProofItem):
    def __init__(self, *, tutorial: Tutorial, language: str, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.tutorial, self.language = tutorial, language

    def runtest(self) -> None:
        session = self.config.stash[TUTORIALS]
        executions = session.executions(self)
        found = tutorial_verdict.problems(session.project, self.tutorial, executions, self.language)
        session.record(self, executions, "failed" if found else "passed")
        self.fail(found)


class ExampleItem(ProofItem):
    def __init__(self, *, example: Example, page: Page, code: str, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.example, self.page, self.code = example, page, code

    def runtest(self) -> None:
        session = self.config.stash[SESSION]
        runs = session.runs(self)
        found = example_verdict.problems(self.example, self.page.language, runs)
        session.record(self, runs, "failed" if found else "passed")
        self.fail(found)


class ExampleSession:
    """The running of the examples of one test session, and the ledger it leaves."""

    def __init__(self, project: Project, items: list[ExampleItem], limit: float) -> None:
        self.project = project
        self.runner = Runner()
        self.ledger = Ledger(self.runner.environment)
        self.remaining = len(items)
        scripts = {(item.example.script, item.code): item for item in items}
        self._runs: dict[tuple[str, str], list[Future[Run]]] = dict(
            zip(scripts, self.runner.submit(list(scripts), limit), strict=True)
        )

    def runs(self, item: ExampleItem) -> list[Run]:
        return [future.result() for future in self._runs[item.example.script, item.code]]

    def record(self, item: ExampleItem, runs: list[Run], outcome: str) -> None:
        key = (item.example.id, item.page.language)
        before = self.ledger.entries.get(key)
        self.ledger.entries[key] = Entry(
            id=item.example.id,
            language=item.page.language,
            code=sha256(item.code),
            output=sha256(item.example.output or ""),
            pages=sorted({item.page.name, *(before.pages if before else ())}),
            outcome=outcome,
            seconds=round(max(run.seconds for run in runs), 3),
            runs=len(runs),
        )
        self.remaining -= 1
        if not self.remaining:
            self.write()
            self.runner.close()  # what it holds is memory that the other tests can use

    def write(self) -> None:
        write(self.project, self.ledger)


class TutorialSession:
    """The executing of the tutorials of one test session: each once in each language, whichever items ask for it."""

    def __init__(self, project: Project, items: list[TutorialItem], limit: float) -> None:
        self.project, self.environment = project, Environment.installed()
        one_of_each = {item.tutorial.id: item.tutorial for item in items}
        futures = kernel.executions(project, one_of_each.values(), limit)
        self._executions = dict(zip(one_of_each, futures, strict=True))

    def executions(self, item: TutorialItem) -> list[Execution]:
        return [future.result() for future in self._executions[item.tutorial.id]]

    def record(self, item: TutorialItem, executions: list[Execution], outcome: str) -> None:
        one, language = item.tutorial, item.language
        ledger = Ledger(self.environment)
        ledger.entries[one.id, language] = Entry(
            id=one.id,
            language=language,
            code=sha256(one.code(language)),
            output=sha256(outputs_text(recorded_outputs(self.project, one, language))),
            pages=[self.project.name(recorded_path(self.project, one, language))],
            outcome=outcome,
            seconds=round(max(one.seconds for one in executions), 3),
            runs=1,
        )
        write(self.project, ledger)


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
    project, stash = session.config.stash[PROJECT], session.config.stash
    if chosen := [item for item in session.items if isinstance(item, TutorialItem)]:
        stash[TUTORIALS] = TutorialSession(project, chosen, limit)
    if items := [item for item in session.items if isinstance(item, ExampleItem)]:
        stash[SESSION] = ExampleSession(project, items, limit)


def pytest_sessionfinish(session: pytest.Session) -> None:
    examples = session.config.stash.get(SESSION, None)
    if examples:
        examples.runner.close()
        if examples.remaining and examples.ledger.entries:
            examples.write()


class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # pytest-xdist has no types: its class is Any
    """What a worker of pytest-xdist takes at once: all pages and tutorials, whose ledger it writes; or one test."""

    def _split_scope(self, nodeid: str) -> str:
        return "examples" if nodeid.startswith(("docs/", "notebooks/")) else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    return Scheduling(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, bool, bool]:
    """Note the end of the examples where the tests of another worker see it."""
    ran = yield
    worker: dict[str, str] = getattr(item.config, "workerinput", {})
    if worker and isinstance(item, ProofItem) and not isinstance(nextitem, ProofItem):
        item.config.cache.set(RAN, worker["testrunuid"])
    return ran


def examples_ran(session: pytest.Session) -> bool:
    """Whether the selected examples and tutorials have run, in this worker or in another one of the same run."""
    worker: dict[str, str] = getattr(session.config, "workerinput", {})
    if not worker or not any(isinstance(item, ProofItem) for item in session.items):
        return True
    return bool(session.config.cache.get(RAN, "") == worker["testrunuid"])
