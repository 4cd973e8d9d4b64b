"""The built pages in Chromium: what is copied, the language switch, what is asked of whom, and who can use them.

Without Chromium these tests are left out, and say so; in CI (the variable CI is set) its absence is a failure.
"""

from __future__ import annotations

import asyncio
import functools
import http.server
import os
import re
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe as AsyncAxe
from conftest import EXAMPLE, OUTPUT, SmallSite, build, include
from playwright.async_api import async_playwright
from playwright.sync_api import Browser, Page, sync_playwright

from proof.example import sha256
from proof.ledger import Ledger
from proof.project import LANGUAGES, Project

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
SUBPATH = "/ref/"  # the path of the address that the tests build for
COPY = "button[data-clipboard-target], button[data-md-type='copy']"


@pytest.fixture(scope="session")
def executable() -> str:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("there is no Chromium: .ci/run installs it from Debian's packages")
        pytest.skip("the browser checks are left out: there is no Chromium (Debian: apt-get install chromium)")
    return path


@pytest.fixture(scope="session")
def chromium(executable: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


class Served:
    """A folder served at ``address``, and a page of the browser that may read the clipboard."""

    def __init__(self, browser: Browser, folder: Path, **context: Any) -> None:
        handler = functools.partial(Handler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.address = f"http://127.0.0.1:{self.server.server_port}{SUBPATH}"
        self.context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **context)
        self.page = self.context.new_page()

    def close(self) -> None:
        self.context.close()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder below `SUBPATH`, and nothing above it."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(SUBPATH):
            return str(Path(self.directory) / "nothing here")
        return super().translate_path(path.removeprefix(SUBPATH.rstrip("/")))

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def served(chromium: Browser, site: Path) -> Iterator[Served]:
    served = Served(chromium, site)
    yield served
    served.close()


def copied(page: Page) -> list[str]:
    """What each copy button of the open page puts on the clipboard."""
    texts = []
    page.wait_for_selector(COPY)
    for button in page.locator(COPY).all():
        page.evaluate("navigator.clipboard.writeText('nothing was copied')")
        button.click(force=True)
        texts.append(page.evaluate("navigator.clipboard.readText()"))
    return texts


def address(project: Project, path: Path, language: str) -> str:
    place = path.relative_to(project.root / "docs" / language).with_suffix("").as_posix()
    prefix = "" if language == LANGUAGES[0] else f"{language}/"
    return prefix + ("" if place == "index" else f"{place}/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_copy_button_copies_what_ran(project: Project, served: Served, language: str) -> None:
    ledger = Ledger.read(project.ledger)
    ran = {entry.code for (_, lang), entry in ledger.entries.items() if lang == language}
    assert ran
    seen = set()
    for path in project.pages(language):
        served.page.goto(served.address + address(project, path, language))
        if served.page.locator("div.example").count():
            for text in copied(served.page):
                assert sha256(text + "\n") in ran, f"{path.name}: no example that ran is\n{text}"
                seen.add(sha256(text + "\n"))
    assert seen == ran


def test_an_annotation_is_shown_and_not_copied(chromium: Browser, small_site: SmallSite, tmp_path: Path) -> None:
    source = "# es: Uno.\n# en: One.\nfrom torch import nn\n\nprint(nn.Linear(1, 2).weight.shape)  # (1)!\n"
    files = {"snippets/topic/name.py": source, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + "\n1. Una nota.\n", files=files)
    build(project, tmp_path / "out")
    served = Served(chromium, tmp_path / "out")
    try:
        served.page.goto(served.address)
        served.page.wait_for_selector(".md-annotation")
        assert copied(served.page) == ["# Uno.\n" + EXAMPLE.rstrip("\n")]
    finally:
        served.close()


def test_the_language_switch_keeps_the_page_and_the_section(project: Project, served: Served) -> None:
    for section in ("#in-place", ""):
        served.page.goto(served.address + "learn/gradient-tracking/" + section)
        served.page.click("a[data-keep-section]")
        served.page.wait_for_url(served.address + "en/learn/gradient-tracking/" + section)
        assert served.page.locator("html").get_attribute("lang") == "en"
        served.page.click("a[data-keep-section]")
        served.page.wait_for_url(served.address + "learn/gradient-tracking/" + section)


def test_no_request_leaves_the_site_and_none_fails(project: Project, served: Served) -> None:
    requests: list[str] = []
    failed: list[str] = []
    served.page.on("request", lambda request: requests.append(request.url))
    served.page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    for language in LANGUAGES:
        for path in project.pages(language):
            served.page.goto(served.address + address(project, path, language), wait_until="networkidle")
    assert requests
    assert [url for url in requests if not url.startswith(served.address)] == []
    assert failed == []


WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


def addresses(project: Project) -> list[str]:
    """Every page of both languages, and the page for addresses that lead nowhere."""
    pages = [address(project, path, language) for language in LANGUAGES for path in project.pages(language)]
    return [*pages, "404.html", "en/404.html"]


async def violations(address: str, pages: list[str], path: str, scheme: str, width: int) -> list[str]:
    """What axe-core says of each page in one colour scheme at one width; two pages at a time, for two cores."""
    found = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)

        async def audit(some: list[str]) -> None:
            page = await browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
            for name in some:
                await page.goto(address + name)
                await page.wait_for_timeout(200)  # the theme wraps tables and adds buttons once it has loaded
                for violation in (await AsyncAxe().run(page, options=WCAG)).response["violations"]:
                    found.extend(f"{name}: {violation['id']}: {node['html']}" for node in violation["nodes"])

        await asyncio.gather(audit(pages[::2]), audit(pages[1::2]))
        await browser.close()
    return found


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible(project: Project, served: Served, executable: str, scheme: str, width: int) -> None:
    """axe-core's rules of WCAG 2.2 AA have nothing to say."""
    with ThreadPoolExecutor(1) as thread:  # the fixture's browser has the loop of this one
        audit = violations(served.address, addresses(project), executable, scheme, width)
        found = thread.submit(asyncio.run, audit).result()
    assert not found, "\n".join(found)


def test_no_page_scrolls_sideways_at_320_pixels(project: Project, chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, viewport={"width": 320, "height": 800})
    try:
        for page in addresses(project):
            served.page.goto(served.address + page)
            assert served.page.evaluate("document.documentElement.scrollWidth") <= 320, page
    finally:
        served.close()


def test_a_page_is_readable_without_javascript(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, java_script_enabled=False)
    try:
        served.page.goto(served.address + "learn/registration/")
        assert "class Scale(nn.Module)" in served.page.inner_text("#example-registration-assign")
        assert served.page.locator("#example-registration-assign .k").count(), "the code has no colours"
        assert "['factor']" in served.page.locator(".example-output").first.inner_text()
        served.page.click("a[data-keep-section]")
        assert served.page.url == served.address + "en/learn/registration/"
    finally:
        served.close()


def test_print_clips_no_code_and_is_dark_on_light(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, color_scheme="dark", viewport={"width": 700, "height": 900})
    try:
        served.page.goto(served.address + "learn/gradient-tracking/")
        served.page.emulate_media(media="print", color_scheme="dark")
        clipped = "[...document.querySelectorAll('.md-typeset pre, .md-typeset pre code')]"
        clipped += ".filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).whiteSpace == 'pre').length"
        assert served.page.evaluate(clipped) == 0
        colours = served.page.evaluate(
            "['.md-typeset p', '.md-typeset pre span', '.example-output samp']"
            ".map(s => getComputedStyle(document.querySelector(s)).color)"
        )
        assert all(sum(map(int, re.findall(r"\d+", colour)[:3])) < 200 for colour in colours), colours
    finally:
        served.close()
