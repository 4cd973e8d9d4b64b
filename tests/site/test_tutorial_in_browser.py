"""The pages of tutorials in Chromium: light, copied whole, legible, readable without scripts."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser

from proof.audit import built
from proof.content.tutorial import FOLDER, load
from proof.project import LANGUAGES, Project
from tests.site.browser import Served, copied


def test_each_tutorial_is_light_and_copies_what_ran(project: Project, served: Served, site: Path) -> None:
    """A tutorial weighs at most 110 KB more than a page of text, and brings no styles or scripts of its own."""
    for language in LANGUAGES:
        prefix = "" if language == LANGUAGES[0] else f"{language}/"
        for name in project.notebook_names():
            tutorial = load(project, name)
            html = built(site, language, tutorial.id).read_bytes()
            text = built(site, language, "about/glossary").read_bytes()
            assert len(gzip.compress(html)) - len(gzip.compress(text)) < 110_000
            page = BeautifulSoup(html, "html.parser")
            assert not page.select("article style, article script, article [style]")
            assert _assets(page) == _assets(BeautifulSoup(text, "html.parser"))
            served.page.goto(f"{served.address}{prefix}{tutorial.id}/")
            assert copied(served.page) == [cell.example.code(language).rstrip("\n") for cell in tutorial.codes]
            served.page.wait_for_selector(f"button[title='{COPY_LABEL[language]}']")


COPY_LABEL = {"es": "Copiar al portapapeles", "en": "Copy to clipboard"}  # the theme's


def _assets(page: BeautifulSoup) -> set[str]:
    """The names of the scripts and styles that a page asks for."""
    tags = [tag.get("src") or tag.get("href") for tag in page.select("script[src], link[rel=stylesheet]")]
    return {str(address).rpartition("/")[2] for address in tags}


def test_a_solution_opens_without_javascript(project: Project, chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, java_script_enabled=False)
    try:
        for name in project.notebook_names():
            served.page.goto(f"{served.address}{FOLDER}/{name}/")
            solution = served.page.locator("details.solution").first
            inside = solution.locator(":scope > :not(summary)").first
            assert not inside.is_visible()
            solution.locator("summary").click()
            assert inside.is_visible()
    finally:
        served.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_are_legible_in_both_schemes_and_fit_a_phone(
    project: Project, chromium: Browser, site: Path, scheme: str
) -> None:
    served = Served(chromium, site, color_scheme=scheme, viewport={"width": 390, "height": 844})
    try:
        for name in project.notebook_names():
            served.page.goto(f"{served.address}{FOLDER}/{name}/")
            served.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
            for drawn in served.page.locator(".example-output figure svg").all():
                drawn.scroll_into_view_if_needed()
                box = drawn.bounding_box()
                assert box
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= 390
                ink = drawn.locator("text").first.evaluate("text => getComputedStyle(text).fill")
                light = sum(map(int, re.findall(r"\d+", ink)[:3])) > 3 * 128
                assert light == (scheme == "dark"), ink
                assert len(drawn.get_attribute("aria-label") or "") > 20
    finally:
        served.close()
