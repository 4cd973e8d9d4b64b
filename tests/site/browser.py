"""The built site served to a browser: what is copied, and what its search finds."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Collection
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from proof.project import LANGUAGES

SUBPATH = "/ref/"  # the path of the address that the tests build for


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
    """Serves the folder below `SUBPATH`, nothing above it, and the 404.html at its root for what is not there."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(SUBPATH):
            return str(Path(self.directory) / "nothing here")
        return super().translate_path(path.removeprefix(SUBPATH.rstrip("/")))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


COPY = "button[data-clipboard-target], button[data-md-type='copy']"
PRESS_EACH = """
async selector => {
  const clipboard = navigator.clipboard, write = clipboard.writeText.bind(clipboard), texts = [];
  const buttons = [...document.querySelectorAll(selector)];
  for (const button of buttons) {
    button.scrollIntoView({block: 'center'});
    const box = button.getBoundingClientRect();
    const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    let writing, text = button.contains(met) ? 'nothing was copied' : 'the button cannot be pressed';
    clipboard.writeText = given => writing = button === buttons.at(-1) ? write(given) : Promise.resolve(text = given);
    if (button.contains(met)) button.click();
    await writing;
    texts.push(writing && button === buttons.at(-1) ? await clipboard.readText() : text);
  }
  return texts;
}
"""


def copied(page: Page) -> list[str]:
    """What each copy button of the open page, where a reader presses it, gives the clipboard, folded or not.

    The last text is read from the clipboard, which takes 60 ms to have one and give it back.
    """
    page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
    page.evaluate("document.querySelectorAll('.md-content div').forEach(it => it.style.contentVisibility = 'visible')")
    page.wait_for_selector(COPY)
    texts: list[str] = page.evaluate(PRESS_EACH, COPY)
    return texts


ASK = """
async queries => {
  const worker = new Worker(new URL('assets/js/search.js', __md_scope)), found = [];
  for (const query of queries) {
    const answer = new Promise(resolve => worker.onmessage = ({data}) => data.type === 3 && resolve(data.data.items));
    worker.postMessage({type: 2, data: query});
    found.push((await answer).map(([{location, score}]) => [location, score]));
  }
  return found;
}
"""


RANK = """
async queries => {
  const found = [];
  for (const query of queries) found.push((await find(query)).map(({section}) => section.location));
  return found;
}
"""


LOST = 1000  # the place of what is not found


def places(served: Served, language: str, asked: list[tuple[str, Collection[str]]]) -> list[int]:
    """The place of the first result that is one of the sections asked for, for each query with its sections."""
    found = ranked(served, language, [query for query, _ in asked])
    return [
        next((place for place, location in enumerate(results) if location in sections), LOST)
        for (_, sections), results in zip(asked, found, strict=True)
    ]


def ranked(served: Served, language: str, queries: list[str]) -> list[list[str]]:
    """Where the results for each of ``queries`` lead, best first: what the worker of the search finds, not shown."""
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else f"{language}/"))
    with served.page.expect_worker() as worker:
        served.page.evaluate("() => { window.asked = new Worker(new URL('assets/js/search.js', __md_scope)) }")
    found: list[list[str]] = worker.value.evaluate(RANK, queries)
    return found


def search(served: Served, language: str, queries: list[str]) -> list[list[tuple[str, float]]]:
    """What the search of one language finds for each of ``queries``, best first: where it leads, and its score."""
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else f"{language}/"))
    found: list[list[tuple[str, float]]] = served.page.evaluate(ASK, queries)
    return found
