"""What the tests share: the repository, a small copy of it to break, and one running fork server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from proof.project import LANGUAGES, Project
from proof.runner import Runner

ROOT = Path(__file__).parent.parent
PAGE = "---\ntitle: {title}\ndescription: {title}\n---\n\n# {title} {{ #title }}\n\n{body}\n"
EXAMPLE = "from torch import nn\n\nprint(nn.Linear(1, 2).weight.shape)\n"
OUTPUT = "torch.Size([2, 1])\n"


def include(example_id: str) -> str:
    return f'```python\n--8<-- "{example_id}.py"\n```\n'


@pytest.fixture(scope="session")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


SmallSite = Callable[..., Project]


@pytest.fixture
def small_site(tmp_path: Path) -> SmallSite:
    """Makes a repository of one page: ``body`` in each language, and examples with their outputs."""

    def make(body: str, english: str | None = None, files: dict[str, str] | None = None) -> Project:
        root = tmp_path / "site of its own"
        for name in ("mkdocs.yml", "mkdocs.en.yml"):
            settings = (ROOT / name).read_text("utf-8")
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(settings[: settings.index("\nnav:")] + "\n", "utf-8")
        for folder in ("proof", "i18n", "requirements", "overrides"):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
        (root / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
        bodies = dict(zip(LANGUAGES, (body, english or body), strict=True))
        pages = {f"docs/{lang}/index.md": PAGE.format(title="Uno", body=text) for lang, text in bodies.items()}
        for name, text in (pages | (files or {})).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        (root / "tests").mkdir()
        (root / "snippets").mkdir(exist_ok=True)
        return Project(root)

    return make


def python(project: Project, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the project, with its own copy of the package; the output is of both streams."""
    environment = os.environ | {"PYTHONPATH": str(project.root), "NO_MKDOCS_2_WARNING": "1"} | variables
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project.root,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


NO_TORCH = "import sys; sys.modules['torch'] = None; from mkdocs.__main__ import cli; cli()"


def build(project: Project, site: Path, *options: str) -> str:
    arguments = ["-c", NO_TORCH, "build", "--site-dir", str(site), *options]
    done = python(project, *arguments, SITE_URL="https://docs.test/ref/", REPO_URL="https://forge.test/us/site")
    assert done.returncode == 0 or "--strict" in options, done.stdout
    return done.stdout if done.returncode else ""


@pytest.fixture(scope="session")
def site(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository, built strictly in a Python that cannot import torch."""
    folder = tmp_path_factory.mktemp("built") / "site"
    failure = build(project, folder, "--strict")
    assert not failure, failure
    return folder
