"""The suite of a copy of the repository: the copy, the tests that are about what is changed, and what they report."""

from __future__ import annotations

import compileall
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from py_compile import PycInvalidationMode

from proof.content.expand import expand
from proof.content.glossary import FILE as GLOSSARY
from proof.content.include import examples_of
from proof.content.page import read
from proof.content.questions import is_question
from proof.content.selection import Selection
from proof.content.tutorial import FOLDER
from proof.git import ask
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.store import KEPT
from proof.trials.catalogue import EXAMPLE_FILE
from proof.trials.parts import read_quick_tests

TIME_LIMIT = 1800.0  # seconds for one round
LIMIT = "example_time_limit=40"  # so that what hangs holds nobody up for long
PASTED = "tests/site/messages.yml"
WHOLE = "verbosity_assertions=2"  # so that an assertion is reported whole

_PROBLEM = re.compile(
    r"^(?=(?:docs|snippets|notebooks|i18n|data|mkdocs)[\w./-]*(?::\d+)?: |(?:WARNING|INFO|ERROR) +-  )", re.MULTILINE
)


def copy(project: Project, root: Path) -> None:
    """The files of the repository that git tracks or would, its history and its ledger, below ``root``; and, so that
    not each round makes it again, its code compiled, which Python compares with its source, and what `proof.store`
    keeps."""
    ask(project.root, "clone", "--quiet", "--shared", "--no-checkout", str(project.root), str(root))
    listed = ask(project.root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    for name in [*filter(None, listed.split("\0")), project.name(project.ledger)]:
        source, target = project.root / name, root / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    compileall.compile_dir(root / "proof", quiet=2, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
    if (kept := project.root / KEPT).exists():
        shutil.copytree(kept, root / KEPT)


def tutorial_items(changed: set[str]) -> list[str]:
    stems = {Path(name).stem for name in changed if name.startswith("notebooks/") or name.endswith(".ipynb")}
    return [f"notebooks/{stem}.py" for stem in sorted(stems)]


def items(project: Project, changed: set[str]) -> list[str]:
    """The node ids of the pages and tutorials that are ``changed``, and of a page that shows each changed example."""
    examples = {match[1] for name in changed if (match := EXAMPLE_FILE.fullmatch(name))}
    found = tutorial_items(changed)
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
            if shown := set(examples_of(page.text)) & examples:
                examples -= shown  # one page of one language is enough
                collected = {example.id for example in expand(project, page.text, language, name).examples}
                found += [f"{name}::page", *(f"{name}::{example}" for example in sorted(shown & collected))]
    return found


def quick_tests(part: Selection) -> Iterator[str]:
    """The quick proof of what changed: what pytest is to run, and of which files alone."""
    yield from (f"--changed={name}" for name in sorted(part.changed))
    yield from (part.name(path) for language in LANGUAGES for path in part.pages(language))
    yield from (f"notebooks/{stem}.py" for stem in part.notebook_names())
    folders = {place.partition("/")[0] for place in part.places}
    shown = bool(part.places or part.examples)
    wanted = {"pages": shown, "errors": "errors" in folders, "tutorials": FOLDER in folders}
    wanted["code"] = any(name.endswith(".py") for name in part.others)
    wanted |= {"questions": any(map(is_question, part.others)), "pasted": PASTED in part.others}
    wanted["terms"] = GLOSSARY in part.others
    for name, tests in read_quick_tests(part).items():
        yield from tests if wanted[name] else ()


def failures_of(root: Path, tests: list[str]) -> tuple[dict[str, list[str]], str]:
    """The problems that each failing test reports, by node id; and what pytest printed."""
    report = root.parent / "report.xml"
    options = ["-q", "-p", "no:cacheprovider", f"--junitxml={report}", "-o", LIMIT, "-o", WHOLE]
    done = run_python(root, "-m", "pytest", *options, *tests)
    found: dict[str, list[str]] = {}
    if report.exists():
        for test in ElementTree.parse(report).iter("testcase"):
            for failure in (*test.findall("failure"), *test.findall("error")):
                node = f"{test.get('classname', '').replace('.', '/')}::{test.get('name')}"
                found.setdefault(node, []).extend(_problems(failure.text or failure.get("message") or ""))
    if not found and done.returncode:
        found["pytest"] = [done.stdout]
    return found, done.stdout


def run_python(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
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
