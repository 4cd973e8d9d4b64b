"""The site of made-up pages that a bench builds is one, whatever the repository has grown since."""

from __future__ import annotations

import shutil
from pathlib import Path

from proof.project import LANGUAGES, Project
from proof.trials.made_up import SHOWN, make_up
from tests.builder import mkdocs
from tests.small import ROOT


def test_a_site_of_made_up_pages_builds_strictly(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns(".*", "tests", "build", "site", "__pycache__", "*.egg-info")
    copy = Path(shutil.copytree(ROOT, tmp_path / "copy", ignore=ignored))
    make_up(Project(ROOT), copy, 2)
    status, said = mkdocs(copy, ["build", "--strict", "-d", "site"], {})
    assert status == 0, said
    pages = [
        copy / "site" / folder / name for folder in ("", "en") for name in ("index.html", "pages/page1/index.html")
    ]
    assert len(pages) == 2 * len(LANGUAGES)
    assert [page.read_text("utf-8").count("<h2 ") for page in pages] == [SHOWN] * len(pages)
