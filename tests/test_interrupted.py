"""A second run at once, a build that was interrupted and a read-only checkout spoil nothing that is kept."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from conftest import ROOT, SmallSite, build, python

from proof.records.ledger import Ledger

WRITE = """
import sys
from pathlib import Path
from proof.records.ledger import Environment, Ledger, LedgerEntry
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


def test_a_build_follows_one_that_was_interrupted(small_site: SmallSite, tmp_path: Path) -> None:
    """mkdocs-jupyter keeps what it rendered, and writes it in place."""
    project = small_site("Texto.")
    assert python(project, "-m", "proof", "new", "--notebook", "name").returncode == 0
    build(project, tmp_path / "site")
    kept = sorted((project.root / "build/rendered").rglob("*.json"))
    assert len(kept) == 2
    for path in kept:
        path.write_text(path.read_text("utf-8")[:100], "utf-8")
    build(project, tmp_path / "site")
    assert all(json.loads(path.read_text("utf-8")) for path in kept)


def test_a_build_writes_nothing_into_a_checkout_that_takes_nothing(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.")
    assert python(project, "-m", "proof", "new", "--notebook", "name").returncode == 0
    (project.root / "build").write_text("a file where the folder would be\n", "utf-8")
    build(project, tmp_path / "site")
    assert (tmp_path / "site/tutorials/name/index.html").exists()


def test_an_environment_that_is_half_made_is_made_anew(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    environment = tmp_path / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    made = subprocess.run(
        ["make", "--dry-run", ".venv/bin/python"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "-m venv .venv" in made.stdout
    assert not environment.exists()
