"""pytest over a site: items, selection, failures and the ledger."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap

import pytest

from proof.content import tutorial
from proof.content.expand import expand
from proof.content.notebook import recorded_path
from proof.content.page import read
from proof.project import Project
from proof.pytest_plugin import extract
from proof.records.ledger import Ledger
from tests.small import EXAMPLE, OUTPUT, SmallSite, include, python
from tests.tutorials import NAME

BROKEN = {
    "snippets/topic/right.py": EXAMPLE,
    "snippets/topic/right.out": OUTPUT,
    "snippets/topic/wrong.py": "print(2)\n",
    "snippets/topic/wrong.out": "1\n",
    "snippets/topic/crash.py": "import os\n\nos.abort()\n",
    "snippets/topic/crash.out": "1\n",
    "snippets/topic/slow.py": "while True:\n    pass\n",
    "snippets/topic/slow.out": "1\n",
}


def test_every_example_has_an_item_and_a_verdict_of_its_own(small_site: SmallSite) -> None:
    body = "\n".join(include(f"topic/{name}") for name in ("wrong", "crash", "slow", "right"))
    project = small_site(body, files=BROKEN)
    said = python(project, "-m", "pytest", "-o", "example_time_limit=3", "docs").stdout
    for language in ("es", "en"):
        for name in ("wrong", "crash", "slow"):
            assert f"FAILED docs/{language}/index.md::topic/{name}" in said
    assert "6 failed, 4 passed" in said
    assert said.index("failed, and the rest goes on: docs/es/index.md::topic/slow") < said.index("= FAILURES =")
    assert "--- recorded\n+++ printed\n@@ -1 +1 @@\n-1\n+2" in said
    assert "snippets/topic/crash.py: it was ended by SIGABRT" in said
    assert "mend: make record EXAMPLE=topic/wrong" in said
    ledger = json.loads(project.ledger.read_text("utf-8"))
    outcomes = {(entry["id"], entry["language"]): entry["outcome"] for entry in ledger["examples"]}
    assert outcomes["topic/right", "es"] == outcomes["topic/right", "en"] == "passed"
    assert outcomes["topic/slow", "es"] == "failed"
    assert ledger["environment"]["torch"].startswith("2.")

    said = python(project, "-m", "pytest", "-k", "right", "-v", "docs").stdout
    assert "docs/es/index.md::topic/right" in said
    assert "2 passed, 8 deselected" in said
    again = json.loads(project.ledger.read_text("utf-8"))
    assert len(again["examples"]) == len(ledger["examples"]), "a partial run forgot what the others said"


def test_the_end_of_the_examples_is_noted_without_a_cache_of_pytest(small_site: SmallSite) -> None:
    project = small_site(include("topic/right"), files=BROKEN)
    side_by_side = ("--numprocesses=2", "-p", "no:cacheprovider")
    said = python(project, "-m", "pytest", "-k", "right", "docs", *side_by_side).stdout
    assert "2 passed" in said
    assert "INTERNALERROR" not in said


def test_another_torch_is_refused(small_site: SmallSite) -> None:
    project = small_site(include("topic/right"), files=BROKEN)
    (project.root / "requirements/examples.txt").write_text("torch==1.0.0\n", "utf-8")
    done = python(project, "-m", "pytest", "docs")
    assert done.returncode != 0
    assert "is installed, and the examples are pinned to torch 1.0.0" in done.stdout
    assert "make clean test" in done.stdout


def test_the_suite_executes_a_tutorial_and_keeps_its_verdict(site_of_one: Project) -> None:
    project = site_of_one
    said = python(project, "-m", "pytest", "notebooks", "-v").stdout
    assert f"notebooks/{NAME}.py::es PASSED" in said, said
    assert "2 passed" in said
    path = recorded_path(project, tutorial.load(project, NAME), "en")
    path.write_text(path.read_text("utf-8").replace("16]", "17]"), "utf-8")
    said = python(project, "-m", "pytest", f"notebooks/{NAME}.py").stdout
    assert f"FAILED notebooks/{NAME}.py::en" in said
    assert "1 failed, 1 passed" in said
    assert f"notebooks/{NAME}.py:20: cell 1 does not give its recorded outputs\n--- recorded" in said
    ledger = json.loads(project.ledger.read_text("utf-8"))
    outcomes = {(entry["id"], entry["language"]): entry["outcome"] for entry in ledger["examples"]}
    assert outcomes == {(f"tutorials/{NAME}", "es"): "passed", (f"tutorials/{NAME}", "en"): "failed"}

    said = python(project, "-m", "proof", "record", "--notebook", NAME).stdout
    assert "written: docs/en/tutorials/curve.ipynb" in said
    assert "1 tutorials run, 1 changed, 0 refused" in said
    assert "16]" in path.read_text("utf-8")


WRITE = """
import sys
from pathlib import Path
from proof.records.ledger import LedgerEntry, Environment, Ledger
from proof.project import Project
from proof.pytest_plugin import write

for number in range(20):
    ledger = Ledger(Environment("2", "3", "here"))
    entry = LedgerEntry(f"topic/{sys.argv[1]}{number}", "es", "", "", [], "passed", 0.0, 1)
    ledger.entries[entry.id, entry.language] = entry
    write(Project(Path.cwd()), ledger)
"""


def test_runs_at_once_lose_no_verdict_of_each_other(small_site: SmallSite) -> None:
    names = [f"{letter}{number}" for letter in "abcd" for number in range(20)]
    project = small_site("Texto.", files={f"snippets/topic/{name}.py": "print(1)\n" for name in names})
    runs = [subprocess.Popen([sys.executable, "-c", WRITE, letter], cwd=project.root) for letter in "abcd"]
    assert [run.wait() for run in runs] == [0] * 4
    assert {name for name, _ in Ledger.read(project.ledger).entries} == {f"topic/{name}" for name in names}


INDENTED = "class A:\n    x = 1\n\n    y = 2\n\n\nprint(A.x, A.y)\n"


@pytest.mark.parametrize("indent", ["", "    ", "        "])
def test_pytest_codeblocks_reads_the_code_that_is_shown(small_site: SmallSite, indent: str) -> None:
    files = {"snippets/topic/name.py": INDENTED, "snippets/topic/name.out": "1 2\n"}
    opening = "" if not indent else '=== "Uno"\n\n' if len(indent) == 4 else '!!! note\n\n    === "Uno"\n\n'
    project = small_site(opening + textwrap.indent(include("topic/name"), indent), files=files)
    page = read(project, project.pages("es")[0])
    expanded = expand(project, page.text, "es", page.name)
    blocks, found = extract(page, expanded)
    assert (found, expanded.problems) == ([], [])
    assert [block.code for _, block in blocks] == [INDENTED]


def test_a_disagreement_with_pytest_codeblocks_is_a_problem(small_site: SmallSite) -> None:
    project = small_site(include("topic/right"), files=BROKEN)
    page = read(project, project.pages("es")[0])
    expanded = expand(project, page.text, "es", page.name)
    expanded.text = expanded.text.replace("nn.Linear", "nn.Bilinear")
    assert "reads other code than topic/right" in str(extract(page, expanded)[1][0])
    expanded.text = expanded.text.replace("```python", "```python title='x'")
    assert "reads 0 of the page's 1 examples" in str(extract(page, expanded)[1][0])
