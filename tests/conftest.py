"""What the tests share: the repository, a small copy of it to break, and one running fork server."""

from __future__ import annotations

import functools
import http.server
import os
import pickle
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, expect, sync_playwright

from proof.content.tutorial import FOLDER
from proof.project import LANGUAGES, Project
from proof.prose.languages.text import Pair, pairs
from proof.pytest_plugin import examples_ran
from proof.run.runner import Runner

ROOT = Path(__file__).parent.parent
PAGE = "---\ntitle: {title}\ndescription: {title}\n---\n\n# {title} {{ #title }}\n\n{body}\n"
EXAMPLE = "from torch import nn\n\nprint(nn.Linear(1, 2).weight.shape)\n"
OUTPUT = "torch.Size([2, 1])\n"


def include(example_id: str) -> str:
    return f'```python\n--8<-- "{example_id}.py"\n```\n'


@pytest.fixture(scope="session")
def project() -> Project:
    return Project(ROOT)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


SmallSite = Callable[..., Project]


@pytest.fixture
def small_site(tmp_path: Path) -> SmallSite:
    """Makes a repository of one page: ``body`` in each language, and examples with their outputs."""

    def make(body: str, english: str | None = None, files: dict[str, str] | None = None) -> Project:
        root = tmp_path / "una página, más allá"  # spaces and accents, as folders of people have
        for name in ("mkdocs.yml", "mkdocs.en.yml"):
            settings = (ROOT / name).read_text("utf-8")
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            settings = re.split(r"\n(?:nav|extra:\n  navigation):", settings)[0]
            settings = re.sub(r"\n    redirect_maps:(\n      .*)+", "", settings)
            (root / name).write_text(settings + "\n", "utf-8")
        for folder in ("proof", "i18n", "requirements", "overrides"):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
        (root / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
        bodies = dict(zip(LANGUAGES, (body, english or body), strict=True))
        pages = {f"docs/{lang}/index.md": PAGE.format(title="Uno", body=text) for lang, text in bodies.items()}
        for name, text in (pages | (files or {})).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        (root / "tests").mkdir()
        for folder in ("notebooks", "snippets"):
            (root / folder).mkdir(exist_ok=True)
        return Project(root)

    return make


def python(project: Project, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the project, with its own copy of the package; the output is of both streams."""
    environment = os.environ | {"PYTHONPATH": str(project.root), "NO_MKDOCS_2_WARNING": "1"} | variables
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project.root,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


NO_TORCH = "import sys; sys.modules['torch'] = None; from mkdocs.__main__ import cli; cli()"


def build(project: Project, site: Path, *options: str) -> str:
    arguments = ["-c", NO_TORCH, "build", "--site-dir", str(site), *options]
    done = python(project, *arguments, SITE_URL="https://docs.test/ref/", REPO_URL="https://github.com/us/site")
    assert done.returncode == 0 or "--strict" in options, done.stdout
    return done.stdout if done.returncode else ""


Shared = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Shared:
    """Gives a file or folder that the workers of pytest-xdist share: the first to ask for it makes it."""
    own = tmp_path_factory.getbasetemp()
    folder = own if worker_id == "master" else own.parent

    def share(name: str, make: Callable[[Path], object]) -> Path:
        path = folder / name
        with FileLock(path.with_suffix(".lock")):
            if not path.exists():
                make(path.with_suffix(".part"))
                path.with_suffix(".part").rename(path)
        return path

    return share


@pytest.fixture(scope="session")
def documents(project: Project, shared: Shared) -> list[Pair]:
    """Everything that this repository says in two languages."""
    path = shared("documents", lambda part: part.write_bytes(pickle.dumps(pairs(project))))
    documents: list[Pair] = pickle.loads(path.read_bytes())
    return documents


@pytest.fixture(scope="session")
def site(project: Project, request: pytest.FixtureRequest, shared: Shared) -> Path:
    """The site of this repository, built strictly, once the examples have run, in a Python that cannot import torch."""

    def make(part: Path) -> None:
        while not examples_ran(request.session):
            time.sleep(1)
        failure = build(project, part, "--strict")
        assert not failure, failure

    return shared("built", make)


AHEAD = 40  # tests that run while the site is built


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that need the built site, which waits for the examples, after the others, and the first of them a
    little ahead, so that the other workers have something to do while it is built."""
    items.sort(key=_needs_site)
    first = next((place for place, item in enumerate(items) if _needs_site(item)), 0)
    if items:
        items.insert(max(0, first - AHEAD), items.pop(first))


def _needs_site(item: pytest.Item) -> bool:
    return "site" in getattr(item, "fixturenames", ())


FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
expect.set_options(timeout=30_000)  # milliseconds, as all else that a busy machine is waited for
SUBPATH = "/ref/"  # the path of the address that the tests build for


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


@pytest.fixture
def served(chromium: Browser, site: Path) -> Iterator[Served]:
    served = Served(chromium, site)
    yield served
    served.close()


COPY = "button[data-clipboard-target], button[data-md-type='copy']"

PRESS_EACH = """
async buttons => {
  const texts = [];
  for (const button of document.querySelectorAll(buttons)) {
    button.scrollIntoView({block: 'center'});
    const box = button.getBoundingClientRect();
    const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    await navigator.clipboard.writeText(button.contains(met) ? 'nothing was copied' : 'the button cannot be pressed');
    if (button.contains(met)) button.click();
    texts.push(await navigator.clipboard.readText());
  }
  return texts;
}
"""


def copied(page: Page) -> list[str]:
    """What each copy button of the open page, where a reader presses it, puts on the clipboard."""
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


def search(served: Served, language: str, queries: list[str]) -> list[list[tuple[str, float]]]:
    """What the search of one language finds for each of ``queries``, best first: where it leads, and its score."""
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else f"{language}/"))
    found: list[list[tuple[str, float]]] = served.page.evaluate(ASK, queries)
    return found


def place(project: Project, path: Path, language: str) -> str:
    """The address of a page from the root of its language's site: ``""``, ``errors/``, ``errors/lazy/``."""
    inside = path.relative_to(project.root / "docs" / language).with_suffix("")
    folders = inside.parent if inside.name == "index" else inside
    return "".join(f"{part}/" for part in folders.parts)


def address(project: Project, path: Path, language: str) -> str:
    """The address of a page from the root of the whole site."""
    return ("" if language == LANGUAGES[0] else f"{language}/") + place(project, path, language)


def addresses(project: Project, language: str) -> list[str]:
    """Every page of a language, and its page for addresses that lead nowhere."""
    prefix = "" if language == LANGUAGES[0] else f"{language}/"
    pages = [address(project, path, language) for path in project.pages(language)]
    return [*pages, *(f"{prefix}{FOLDER}/{name}/" for name in project.notebook_names()), f"{prefix}404.html"]
