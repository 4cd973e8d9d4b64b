"""The day that a page says it was updated."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from proof.site.last_changes import head, last_changes
from tests.site.pages import built_page
from tests.small import EXAMPLE, OUTPUT, SmallSite, build, include


def test_a_page_was_updated_when_its_text_or_an_example_was(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site(
        include("topic/name"), files={"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    )

    def commit(day: str) -> None:
        who = {"GIT_AUTHOR_NAME": "n", "GIT_AUTHOR_EMAIL": "e", "GIT_COMMITTER_NAME": "n", "GIT_COMMITTER_EMAIL": "e"}
        dates = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", day]):
            subprocess.run(["git", *command], cwd=project.root, env=os.environ | who | dates, check=True)

    def updated() -> str | None:
        build(project, tmp_path / "out")
        time = built_page(tmp_path / "out", "es", "").css_first(".page-links time")
        return f"{time.attributes['datetime']} {time.text()}" if time else None

    assert updated() is None  # nothing is known without a history
    commit("2026-01-02")
    assert updated() == "2026-01-02 2 de enero de 2026"
    (project.snippets / "topic/name.out").write_text("torch.Size([3, 1])\n", "utf-8")
    commit("2026-03-04")
    assert updated() == "2026-03-04 4 de marzo de 2026"
    shallow = ["git", "clone", "-q", "--depth", "1", project.root.as_uri(), str(tmp_path / "shallow")]
    subprocess.run(shallow, check=True)
    assert last_changes(project.root, head(project.root))
    assert last_changes(tmp_path / "shallow", head(project.root)) == {}  # its one commit seems to have made every file
