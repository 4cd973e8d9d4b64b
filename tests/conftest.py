"""What the tests share: the repository, a small copy of it to break, one fork server, and the built site."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from proof.content.selection import Selection
from proof.project import LANGUAGES, Project
from proof.pytest_plugin import ProofItem, examples_ran
from proof.run.runner import Runner
from tests.mutable import mutable as mutable
from tests.other_versions import pinned as pinned
from tests.other_versions import ran as ran
from tests.other_versions import taught as taught
from tests.small import PAGE, ROOT, Shared, SmallSite, build
from tests.tutorials import curve as curve
from tests.tutorials import site_of_one as site_of_one


@pytest.fixture(scope="session")
def project(request: pytest.FixtureRequest) -> Project:
    """The repository, or the part of it that the files given as ``--changed`` are of."""
    changed = request.config.getoption("--changed")
    return Selection(ROOT, frozenset(changed)) if changed else Project(ROOT)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


@pytest.fixture
def small_site(tmp_path: Path) -> SmallSite:
    """Makes a repository of one page: ``body`` in each language, and examples with their outputs."""

    def make(body: str, english: str | None = None, files: dict[str, str] | None = None) -> Project:
        root = tmp_path / "una página, más allá"  # spaces and accents, as folders of people have
        for name in ("mkdocs.yml", "mkdocs.en.yml"):
            settings = (ROOT / name).read_text("utf-8")
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            settings = re.split(r"\n(?:nav|extra:\n  navigation):", settings)[0]
            settings = re.sub(r"\n    redirect_maps:(\n      .*)+", "", settings)
            (root / name).write_text(settings + "\n", "utf-8")
        for folder in ("proof", "i18n", "requirements", "overrides"):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("questions"))
        (root / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
        bodies = dict(zip(LANGUAGES, (body, english or body), strict=True))
        pages = {f"docs/{lang}/index.md": PAGE.format(title="Uno", body=text) for lang, text in bodies.items()}
        for name, text in (pages | (files or {})).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        (root / "tests").mkdir(exist_ok=True)
        for folder in ("notebooks", "snippets"):
            (root / folder).mkdir(exist_ok=True)
        return Project(root)

    return make


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Shared:
    """Gives a file or folder that the workers of pytest-xdist share: the first to ask for it makes it."""
    own = tmp_path_factory.getbasetemp()
    folder = own if worker_id == "master" else own.parent

    def share(name: str, make: Callable[[Path], object]) -> Path:
        path = folder / name
        with FileLock(path.with_suffix(".lock")):
            if not path.exists():
                make(path.with_suffix(".part"))
                path.with_suffix(".part").rename(path)
        return path

    return share


@pytest.fixture(scope="session")
def site(project: Project, request: pytest.FixtureRequest, shared: Shared) -> Path:
    """The site of this repository, built strictly, once the examples have run, in a Python that cannot import torch."""

    def make(part: Path) -> None:
        while not examples_ran(request.session):
            time.sleep(1)
        if failure := build(project, part, "--strict"):
            shutil.rmtree(part, ignore_errors=True)
            part.write_text(failure, "utf-8")

    built = shared("built", make)
    if built.is_file():
        pytest.fail(built.read_text("utf-8"), pytrace=False)
    return built


SAME = "for the same reason"
TOLD = pytest.StashKey[dict[str, str]]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell why what tests need cannot be set up, such as the site, with the first of them alone."""
    report = yield
    if report.when == "setup" and report.failed:
        told = item.session.stash.setdefault(TOLD, {})
        first = told.setdefault(str(report.longrepr), report.nodeid)
        if first != report.nodeid:
            report.longrepr = f"{SAME} as {first}"
    return report


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Count what fails for a reason that is told already, and show it nowhere."""
    same = isinstance(report.longrepr, str) and report.longrepr.startswith(SAME)
    return ("for the same reason", "E", "ERROR") if report.failed and same else None


AHEAD = 40  # tests that run while the site is built


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that need the built site, which waits for the examples, after the others, and the first of them a
    little ahead, so that the other workers have something to do while it is built; but after the examples."""
    items.sort(key=lambda item: (not isinstance(item, ProofItem), _needs_site(item)))
    first = next((place for place, item in enumerate(items) if _needs_site(item)), 0)
    examples = sum(isinstance(item, ProofItem) for item in items)
    if first:
        items.insert(max(examples, first - AHEAD), items.pop(first))


def _needs_site(item: pytest.Item) -> bool:
    return "site" in getattr(item, "fixturenames", ())
