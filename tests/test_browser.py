"""The built pages in Chromium: what the copy button copies, and the language switch.

Without Chromium these tests are left out, and say so; in CI (the variable CI is set) its absence is a failure.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import EXAMPLE, OUTPUT, SmallSite, build, include
from playwright.sync_api import Browser, Page, sync_playwright

from proof.example import sha256
from proof.ledger import Ledger
from proof.project import LANGUAGES, Project

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
COPY = "button[data-clipboard-target], button[data-md-type='copy']"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("there is no Chromium: .ci/run installs it from Debian's packages")
        pytest.skip("the browser checks are left out: there is no Chromium (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


class Served:
    """A folder served at ``address``, and a page of the browser that may read the clipboard."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        handler = functools.partial(QuietHandler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        self.context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
        self.page = self.context.new_page()

    def close(self) -> None:
        self.context.close()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
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
