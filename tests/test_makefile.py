"""The Makefile mends an environment that is half made."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.small import ROOT


def test_an_environment_that_is_half_made_is_made_anew(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    environment = tmp_path / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    made = subprocess.run(
        ["make", "--dry-run", ".venv/bin/python"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "-m venv .venv" in made.stdout
    assert not environment.exists()


def test_what_is_installed_is_said_in_a_line(tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", "requirements"):
        (tmp_path / name).symlink_to(ROOT / name)
    done = subprocess.run(
        ["make", "--dry-run", ".venv/test.ready"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    installs = [line for line in done.stdout.splitlines() if "pip install" in line]
    assert len(installs) == 4
    for line, name in zip(installs, ("site", "check", "dev", "examples"), strict=True):
        assert line.startswith(f'echo "Installing requirements/{name}.txt, once')
        assert line.split()[-2:] == ["-r", f"requirements/{name}.txt"]
        assert "--quiet" in line
