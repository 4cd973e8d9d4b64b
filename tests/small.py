"""A small copy of the repository to break, and commands run on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from proof.content.example import load, sha256
from proof.project import LANGUAGES, Project
from proof.records.ledger import Environment, Ledger, LedgerEntry
from tests.builder import mkdocs

ROOT = Path(__file__).parent.parent
PAGE = "---\ntitle: {title}\ndescription: {title}\n---\n\n# {title} {{ #title }}\n\n{body}\n"
EXAMPLE = "from torch import nn\n\nprint(nn.Linear(1, 2).weight.shape)\n"
OUTPUT = "torch.Size([2, 1])\n"


def include(example_id: str) -> str:
    return f'```python\n--8<-- "{example_id}.py"\n```\n'


SmallSite = Callable[..., Project]


def python(project: Project, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the project, with its own copy of the package; the output is of both streams."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project.root,
        env=_environment(project, variables),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


def _environment(project: Project, variables: dict[str, str]) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(project.root), "NO_MKDOCS_2_WARNING": "1"} | variables


def build(project: Project, site: Path, *options: str, **variables: str) -> str:
    """Build the site in a Python that cannot import torch; what MkDocs says if it fails, which only --strict may."""
    addresses = {"SITE_URL": "https://docs.test/ref/", "REPO_URL": "https://github.com/us/site"}
    arguments = ["build", "--site-dir", str(site), *options]
    status, said = mkdocs(project.root, arguments, _environment(project, addresses | variables))
    assert status == 0 or "--strict" in options, said
    return said if status else ""


def mutate(path: Path, before: str, after: str) -> str:
    """Change a text that a file must have; what it is then."""
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    return path.read_text("utf-8")


Shared = Callable[[str, Callable[[Path], object]], Path]


def verified(project: Project) -> Ledger:
    """A ledger that says every example of a small site passed, for tests of what else the accounting sees."""
    ledger = Ledger(Environment("2.13.0", "3.11", "test"))
    for example_id in project.example_ids():
        example = load(project, example_id)
        for language in LANGUAGES:
            code, output = sha256(example.code(language)), sha256(example.output or "")
            ledger.entries[example_id, language] = LedgerEntry(example_id, language, code, output, [], "passed", 0.1, 2)
    return ledger
