"""A table is seen before the code that made it, which is folded, and copied like any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from proof.project import LANGUAGES, Project
from proof.site.search_sections import sections
from tests.site.browser import Served, copied
from tests.site.pages import first, soup
from tests.small import EXAMPLE, SmallSite, build, include

FILES = {"snippets/topic/table.py": f"# folded\n{EXAMPLE}", "snippets/topic/table.out": "| a |\n|---|\n| 1 |\n"}


@pytest.fixture
def folded(small_site: SmallSite, tmp_path: Path) -> tuple[Project, Path]:
    project = small_site(include("topic/table"), files=FILES)
    assert not build(project, tmp_path / "out", "--strict")
    return project, tmp_path / "out"


def test_the_table_comes_first_and_the_code_is_folded(folded: tuple[Project, Path]) -> None:
    project, out = folded
    for language, folder in zip(LANGUAGES, (out, out / "en"), strict=True):
        words = project.strings["folded"][language]
        code = first(soup(folder / "index.html"), ".example-output + details.example-folded:not([open])")
        assert code["id"] == "example-topic-table"
        assert first(code, "summary").get_text() == words
        assert first(code, "pre code").get_text() == EXAMPLE
        text = (folder / "index.md").read_text("utf-8")
        shown = f"\n\n<details>\n<summary>{words}</summary>\n\n```python\n{EXAMPLE}```\n\n</details>"
        assert "| 1 |\n```" in text.partition(shown)[0]
        assert shown in text
        (section,) = sections((folder / "index.html").read_text("utf-8").partition("<article")[2])
        assert "nn.Linear" in section.code
        assert words not in section.prose


def test_what_is_folded_is_opened_without_javascript_copied_and_printed(
    folded: tuple[Project, Path], chromium: Browser
) -> None:
    for script in (False, True):
        served = Served(chromium, folded[1], java_script_enabled=script)
        try:
            served.page.goto(served.address)
            code = served.page.locator(".example-folded pre")
            assert not code.is_visible()
            served.page.emulate_media(media="print")
            assert code.evaluate("e => e.checkVisibility({contentVisibilityAuto: true})")
            served.page.emulate_media(media="screen")
            served.page.locator(".example-folded summary").click()
            assert code.is_visible()
            if script:
                assert copied(served.page) == [EXAMPLE.rstrip("\n")]
        finally:
            served.close()
