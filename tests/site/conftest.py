"""The browser of the tests of the site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from proof.commands.blocking import chromium_path
from tests.site.browser import Served

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
expect.set_options(timeout=30_000)  # milliseconds, as all else that a busy machine is waited for


@pytest.fixture(scope="session")
def executable() -> str:
    path = chromium_path()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("there is no Chromium: .ci/run installs it from Debian's packages")
        pytest.skip("the browser checks are left out: there is no Chromium (apt-get install chromium-headless-shell)")
    return path


@pytest.fixture(scope="session")
def chromium(executable: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def served(chromium: Browser, site: Path) -> Iterator[Served]:
    served = Served(chromium, site)
    yield served
    served.close()
