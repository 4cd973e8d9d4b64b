"""The quick proof: what it runs of a change, what it says, and that it finds what is wrong with it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from proof.commands.quick import changed
from proof.content.selection import Selection
from proof.problem import Problem
from proof.project import Project
from proof.trials.parts import read_quick_tests
from proof.trials.suite import quick_tests
from tests.small import ROOT, SmallSite, python
from tests.trials.repository import repository


def git(project: Project, *arguments: str) -> None:
    who = ("-c", "user.name=us", "-c", "user.email=us@docs.test")
    subprocess.run(["git", *who, *arguments], cwd=project.root, check=True, capture_output=True)


@pytest.fixture
def committed(small_site: SmallSite) -> Project:
    """A repository of one page with four examples, under git, in which nothing has changed."""
    project = repository(small_site)
    (project.root / ".gitignore").write_text("build/\n__pycache__/\n.pytest_cache/\n", "utf-8")
    git(project, "add", ".")
    git(project, "commit", "-qm", "all")
    return project


def test_what_changed_is_what_git_says(committed: Project) -> None:
    assert list(changed(committed, "HEAD")) == []
    (committed.snippets / "topic/one.out").write_text("1\n", "utf-8")
    (committed.snippets / "topic/año.py").write_text("print(1)\n", "utf-8")
    (committed.snippets / "topic/two.py").unlink()
    wanted = {"snippets/topic/one.out", "snippets/topic/año.py", "snippets/topic/two.py"}
    assert set(changed(committed, "HEAD")) == wanted
    git(committed, "add", ".")
    git(committed, "commit", "-qm", "more")
    assert list(changed(committed, "HEAD")) == []
    assert set(changed(committed, "HEAD~1")) == wanted
    git(committed, "mv", "snippets/topic/three.py", "snippets/topic/3.py")
    assert set(changed(committed, "HEAD")) == {"snippets/topic/three.py", "snippets/topic/3.py"}, "its old name too"
    with pytest.raises(Problem, match=r"since nothing: .*'nothing'(?s:.*)SINCE=<commit>"):
        list(changed(committed, "nothing"))


def test_what_is_wrong_with_a_change_is_red_and_what_is_left_out_is_said(committed: Project) -> None:
    done = python(committed, "-m", "proof", "quick")
    assert done.returncode == 1
    assert "no page, example, tutorial, question or term changed since HEAD" in done.stdout
    assert "mend: make test" in done.stdout

    (committed.snippets / "topic/two.out").write_text("torch.Size([2, 2])\n", "utf-8")
    (committed.root / "overrides/more.css").write_text("", "utf-8")
    done = python(committed, "-m", "proof", "quick")
    assert done.returncode == 1, done.stdout
    for language in ("es", "en"):
        assert f"FAILED docs/{language}/index.md::topic/two" in done.stdout
    assert "2 failed, 8 passed" in done.stdout
    assert "To prove: index (not changed; it shows topic/two), in both languages, with 4 examples" in done.stdout
    assert "Tried, and red: index (not changed; it shows topic/two), in both" in done.stdout
    assert "only held to its format and rules, if it is code: overrides/more.css" in done.stdout
    assert "which is: make test" in done.stdout

    git(committed, "checkout", "snippets")
    page = committed.root / "docs/en/index.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    done = python(committed, "-m", "proof", "quick")
    assert (done.returncode, "10 passed" in done.stdout) == (0, True), done.stdout
    assert "Proved: index, in both languages" in done.stdout


def test_each_part_has_its_tests(project: Project) -> None:
    tests = read_quick_tests(project)

    def run(*names: str) -> set[str]:
        return set(quick_tests(Selection(project.root, frozenset(names))))

    guide = run("docs/es/guides/freeze.md")
    assert {"docs/es/guides/freeze.md", "docs/en/guides/freeze.md", *tests["pages"]} <= guide
    assert guide.isdisjoint({*tests["errors"], *tests["tutorials"], *tests["code"]})
    assert set(tests["errors"]) <= run("docs/en/errors/lazy.md")
    assert {"notebooks/lora.py", *tests["tutorials"]} <= run("docs/en/tutorials/lora.ipynb")
    assert set(tests["code"]) <= run("docs/es/guides/freeze.md", "proof/audit.py")
    question, pasted = "i18n/questions/guides.yml", "tests/site/messages.yml"
    assert run(question) == {*tests["questions"], f"--changed={question}"}, "of no page: no page is built for it alone"
    glossary = "i18n/glossary.yml"
    assert run(glossary) == {*tests["terms"], f"--changed={glossary}"}
    assert run(pasted) == {*tests["pasted"], f"--changed={pasted}"}
    assert {*tests["pages"], *tests["questions"]} <= run("docs/es/guides/freeze.md", question)


BROKEN = """\
import pytest


@pytest.fixture(scope="session")
def site():
    pytest.fail("the site is not built: a link leads nowhere", pytrace=False)


def test_one(site): ...


def test_two(site): ...
"""


def test_what_keeps_many_tests_from_being_set_up_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "test_broken.py").write_text(BROKEN, "utf-8")
    # Without pytest's closing summary: it repeats the message, whole in CI and cut elsewhere.
    arguments = ["-m", "pytest", "-q", "-rN", "-p", "tests.conftest", "-p", "no:cacheprovider", str(tmp_path)]
    said = python(Project(ROOT), *arguments).stdout
    assert said.count("the site is not built") == 1, said
    assert said.count("test_two") == 0, said
    assert "1 error, 1 for the same reason in" in said
