"""How long a page keeps a phone from answering while it loads: its total blocking time, as Lighthouse counts it.

What a task of the page takes beyond 50 ms blocks. Tasks are measured in CPU time, on which other programs have little
influence, and taken four times: a phone is that much slower.
"""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import statistics
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from proof.problem import Problem

PAGES = (  # the heaviest, and one of each other kind
    *("reference/optimizers/", "errors/", "errors/optimizers/", "versions/compatibility/", "about/verification/"),
    *("", "learn/registration/", "tutorials/lora/"),
)
MOST = 100  # milliseconds
REPEATS = 3
SLOWER, UNNOTICED = 4, 50
SETTLED = 1500  # milliseconds after which nothing more happens on a page
PHONE: dict[str, Any] = {
    "viewport": {"width": 412, "height": 823},
    "device_scale_factor": 1.75,
    "is_mobile": True,
    "has_touch": True,
}
TRACED = ["devtools.timeline", "disabled-by-default-devtools.timeline", "loading"]


def blocking(site: Path) -> Iterator[tuple[str, float]]:
    """The blocking time in milliseconds of each of `PAGES` of a built site, a median."""
    with served(site) as address, chromium() as browser:
        for page in PAGES:
            yield (
                page,
                statistics.median(blocking_time(_load(browser, address + page), address) for _ in range(REPEATS)),
            )


def blocking_time(events: list[dict[str, Any]], address: str) -> float:
    """The blocking time of the page of ``address`` by the ``events`` of a trace, from when its first text is shown."""
    [thread] = {_thread(one) for one in events if one["name"] == "ParseHTML" and _url(one).startswith(address)}
    own = [one for one in events if _thread(one) == thread]
    shown = min(one["ts"] for one in own if one["name"] == "firstContentfulPaint")
    ended = [one for one in own if one["name"] == "RunTask" and one["ts"] >= shown and "tdur" in one]
    tasks = [float(one["tdur"]) * SLOWER / 1000 for one in ended]
    return sum(max(0, task - UNNOTICED) for task in tasks)


def _thread(event: dict[str, Any]) -> tuple[int, int]:
    return event["pid"], event["tid"]


def _url(event: dict[str, Any]) -> str:
    return str(event["args"].get("beginData", {}).get("url", ""))


def _load(browser: Browser, address: str) -> list[dict[str, Any]]:
    """The events of loading a page that nothing of is in the browser's cache."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    browser.start_tracing(page=page, categories=TRACED)
    page.goto(address)
    page.wait_for_timeout(SETTLED)
    events: list[dict[str, Any]] = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return events


def chromium_path() -> str | None:
    """Where Chromium is: the one without a window, which takes less time, where there is one."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    path = chromium_path()
    if path is None:
        message = "the pages are opened in Chromium, which is not here"
        raise Problem("Chromium", None, message, "apt-get install chromium-headless-shell, or chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a built site."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        pass
