"""How a page comes: what it asks for, of whom, how much that weighs, and whether what is shown moves."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request

from tests.site.browser import SUBPATH, Served

MOST_KILOBYTES, MOST_REQUESTS, MOST_SHIFTED = 75, 12, 0.01


class Watch:
    """What a page asks for while it loads, and what the browser refuses it."""

    def __init__(self, served: Served, site: Path) -> None:
        self.address, self.site = served.address, site
        self.requests: list[Request] = []
        self.complaints: list[str] = []
        served.page.on("request", lambda request: self.requests.append(request))
        served.page.on("requestfailed", self._failed)
        served.page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        served.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        served.page.add_init_script(SHIFTS)

    def _failed(self, request: Request) -> None:
        """Complain, unless the browser gave it up to open the next page, as it does with the icon of the one before."""
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url}: {request.failure}")

    def goto(self, page: Page, name: str) -> list[str]:
        """What is wrong with how a page comes: it asks for too much, or elsewhere, is refused something, or moves."""
        page.goto("about:blank")  # ends what the page before still asks for, as the next one
        self.requests.clear()
        self.complaints.clear()
        page.goto(self.address + name)
        page.wait_for_timeout(150)
        found = [*self.complaints, *(one.url for one in self.requests if not one.url.startswith(self.address))]
        if len(self.requests) > MOST_REQUESTS:
            found.append(f"{len(self.requests)} requests, {MOST_REQUESTS} at most")
        if (weight := self.kilobytes()) > MOST_KILOBYTES:
            found.append(f"{weight:.1f} kB, {MOST_KILOBYTES} at most")
        if (shifted := page.evaluate("window.shifts")) >= MOST_SHIFTED:
            found.append(f"a shift of {shifted:.4f}, less than {MOST_SHIFTED} is allowed")
        return [f"{name} {one}" for one in found]

    def kilobytes(self) -> float:
        """The weight of what was asked for, as a server that compresses sends it."""
        return sum(_compressed(self._file(request)) for request in self.requests) / 1000

    def _file(self, request: Request) -> Path:
        file = self.site / urlsplit(request.url).path.removeprefix(SUBPATH)
        return file / "index.html" if file.is_dir() else file


@cache
def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes()))


SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => list.getEntries().forEach((one) => (window.shifts += one.value)))
  .observe({ type: "layout-shift", buffered: true });
"""
