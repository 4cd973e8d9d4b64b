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
