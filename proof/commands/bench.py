"""Measures what the proof costs, and says which of its limits are missed: all of it, or one part.

Everything is measured in one run on one machine, and compared with the alternatives there: importing torch once and
running all blocks in one process, a fresh interpreter per example, and stock Material building the same pages. Builds
and saves are those of a copy of the repository, which has no cache at first.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import yaml

from proof.commands.blocking import MOST, blocking
from proof.content.example import load
from proof.content.expand import expand
from proof.content.include import examples_of
from proof.content.page import read
from proof.content.tutorial import tutorials
from proof.files import write_whole
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.run.runner import running
from proof.trials.made_up import SHOWN, make_up

REPORT = "build/bench.txt"
REPEATS = 3
FRESH = 5  # fresh interpreters that are timed
REST = 6.0  # seconds between two saves
LARGEST = "reference/optimizers"
PAGES, TIMES = 10, 16  # the pages of a small site, and how many times as many a large one has


@dataclass(frozen=True)
class Figure:
    """What was measured, in its unit; and its limit, if it has one, which a ratio that misses it fails by."""

    what: str
    value: float
    unit: str
    limit: float | None = None
    at_least: bool = False

    @property
    def missed(self) -> bool:
        if self.limit is None:
            return False
        return self.value < self.limit if self.at_least else self.value > self.limit

    def __str__(self) -> str:
        limit = "" if self.limit is None else f"at {'least' if self.at_least else 'most'} {self.limit:g}"
        return f"  {self.what:58}{self.value:9.2f} {self.unit:3}{limit:16}{'MISSED' if self.missed else ''}".rstrip()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("only", nargs="?", default="", help=f"one part: {', '.join(PARTS)}")
    parser.set_defaults(run=lambda project, chosen: bench(project, chosen.only))


def bench(project: Project, only: str = "") -> int:
    """Print each figure, a median, as it is ready, and leave all in `REPORT`; the exit status: 1 if a ratio fails."""
    if only and only not in PARTS:
        raise Problem("bench", None, f"there is no part {only!r}", f"make bench ONLY={next(iter(PARTS))}")
    lines, failed = list[str](), False
    for name, part in PARTS.items():
        if only in ("", name):
            print(name, flush=True)
            lines.append(name)
            for figure in part(project):
                print(figure, flush=True)
                lines.append(str(figure))
                failed = failed or (figure.unit == "×" and figure.missed)
    write_whole(project.root / REPORT, "\n".join(lines) + "\n")
    return int(failed)


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _examples(project: Project) -> Iterator[Figure]:
    """The cost of one run of one example, three ways."""
    codes = [load(project, example_id).code("en") for example_id in project.example_ids()]
    with tempfile.TemporaryDirectory() as folder:
        blocks, fresh_file = Path(folder) / "blocks.py", Path(folder) / "fresh.py"
        blocks.write_text(_IN_ONE_PROCESS.format(codes=codes), "utf-8")
        output = subprocess.run([sys.executable, str(blocks)], stdout=subprocess.PIPE, check=True).stdout
        in_one = float(output.split()[-1]) / len(codes)
        times = []
        for code in codes[:: max(1, len(codes) // FRESH)][:FRESH]:
            fresh_file.write_text(code, "utf-8")
            times.append(_seconds(partial(subprocess.run, [sys.executable, str(fresh_file)], capture_output=True)))
    with running() as runner:

        def run_all() -> None:
            for futures in runner.submit([("name.py", code) for code in codes]):
                for future in futures:
                    future.result()

        whole = statistics.median(_seconds(run_all) for _ in range(REPEATS))
        forked = whole / (len(codes) * len(runner.conditions))
    fresh = statistics.median(times)
    yield Figure("a run in one process, torch imported once", in_one * 1000, "ms")
    yield Figure("a run forked, the suite's way", forked * 1000, "ms")
    yield Figure("what the suite adds to a run", (forked - in_one) * 1000, "ms", limit=50)
    yield Figure("a run in a fresh interpreter", fresh * 1000, "ms")
    yield Figure("fresh / forked", fresh / forked, "×", limit=20, at_least=True)


_IN_ONE_PROCESS = """
import contextlib, io, os, sys, time, warnings
import torch
import torch._dynamo  # once too, as the suite's parent does
warnings.simplefilter("ignore")
codes = {codes!r}
os.chdir(os.path.dirname(__file__))
start = time.perf_counter()
for code in codes:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(BaseException):
        exec(compile(code, "block", "exec"), {{"__name__": "block"}})
print(time.perf_counter() - start)
"""


@contextmanager
def _copied(project: Project) -> Iterator[Path]:
    """A copy of the repository, without what was built."""
    ignored = shutil.ignore_patterns(".git", ".venv*", "__pycache__", "*.egg-info")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        copy.mkdir()
        for path in project.root.iterdir():
            if path.is_dir() and path.name not in (".git", "build", "site") and not path.name.startswith(".venv"):
                shutil.copytree(path, copy / path.name, ignore=ignored)
            elif path.is_file():
                shutil.copyfile(path, copy / path.name)
        yield copy


def _contributor_environment(copy: Path) -> dict[str, str]:
    """That of a contributor, whose builds keep what they made."""
    named = {name: value for name, value in os.environ.items() if name != "CI"}
    return named | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(copy)}


def _cpu(command: list[str], copy: Path) -> float:
    """The CPU seconds that a command and its children take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command, cwd=copy, env=_contributor_environment(copy), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _build(project: Project) -> Iterator[Figure]:
    """The strict build of both languages, CPU, against stock Material over the same pages, already expanded."""
    mkdocs = [sys.executable, "-m", "mkdocs", "build"]
    with _copied(project) as copy:
        for language in LANGUAGES:
            _write_stock(project, copy / "stock", language)

        def ours() -> float:
            return _cpu([*mkdocs, "--strict", "-d", "site"], copy)

        def theirs() -> float:
            return sum(_cpu([*mkdocs, "-f", f"stock/mkdocs.{language}.yml"], copy) for language in LANGUAGES)

        cold, again, stock = [], [], []
        for _ in range(REPEATS):
            shutil.rmtree(copy / "build", ignore_errors=True)
            cold.append(ours())
            again.append(ours())
            stock.append(theirs())
        marks = [
            _coloured(copy / "site"),
            sum(_coloured(copy / "stock" / f"site-{language}") for language in LANGUAGES),
        ]
    first, second, material = (statistics.median(figures) for figures in (cold, again, stock))
    yield Figure("stock Material, the same pages", material, "s")
    yield Figure("ours, strict, nothing cached", first, "s")
    yield Figure("ours, strict, nothing changed", second, "s")
    yield Figure("ours / stock, nothing cached", first / material, "×", limit=1.5)
    yield Figure("ours / stock, nothing changed", second / material, "×", limit=0.75)
    yield Figure("coloured code, ours / stock", marks[0] / marks[1], "×", limit=1.1)


def _coloured(site: Path) -> int:
    """The keywords in the coloured code of every page."""
    return sum(path.read_text("utf-8").count('<span class="k">') for path in site.rglob("index.html"))


_OURS = re.compile(r"(`{3,})(\w+) (?:example|member|not_run)=\"[^\"]*\"")
_STOCK = {"output": "text", "message": "text", "signature": "python"}  # our fences, as any Material site has them


def _write_stock(project: Project, stock: Path, language: str) -> None:
    """A stock Material site of the expanded pages of one language, with the Markdown extensions of ours."""
    for path in project.pages(language):
        page = read(project, path)
        text = expand(project, page.text, language, page.name).text
        place = stock / "docs" / language / path.relative_to(project.root / "docs" / language)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(_OURS.sub(lambda fence: fence[1] + _STOCK.get(fence[2], fence[2]), text), "utf-8")
    with (project.root / "mkdocs.yml").open(encoding="utf-8") as file:
        ours = yaml.load(file, Loader=_tolerant_loader())
    extensions = {name: value for name, value in ours["markdown_extensions"].items() if name != "proof.site.extension"}
    settings = {
        "site_name": "stock",
        "docs_dir": f"docs/{language}",
        "site_dir": f"site-{language}",
        "theme": {"name": "material", "language": language, "features": ours["theme"]["features"]},
        "markdown_extensions": extensions,
    }
    (stock / f"mkdocs.{language}.yml").write_text(yaml.safe_dump(settings), "utf-8")


def _growth(project: Project) -> Iterator[Figure]:
    """The strict build of pages that are made up, and of many times as many, CPU: nothing costs more with each page."""
    costs = []
    for pages in (PAGES, PAGES * TIMES):
        with _copied(project) as copy:
            make_up(project, copy, pages)
            costs.append(_cpu([sys.executable, "-m", "mkdocs", "build", "--strict", "-d", "site"], copy))
    for pages, cost in zip((PAGES, PAGES * TIMES), costs, strict=True):
        yield Figure(f"{pages} pages in each language, {SHOWN} examples on each", cost, "s")
    yield Figure(f"pages × {TIMES}", costs[1] / costs[0], "×", limit=14)


def _tolerant_loader() -> type[yaml.SafeLoader]:
    """A loader that reads the tags MkDocs adds, such as ``!ENV``, as nothing."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
    return Loader


_ENGLISH = re.compile(r'(lang="en"\n# # .*\n#\n)')  # the beginning of a tutorial's prose


def _serve(project: Project) -> Iterator[Figure]:
    """From the start to the first page, and from a save to the page that shows it."""
    with _copied(project) as copy:
        served = Project(copy)
        with _serving(copy) as (address, seconds):
            yield Figure("first page, nothing cached", seconds, "s")
        with _serving(copy) as (address, seconds):
            yield Figure("first page", seconds, "s", limit=10)
            page = served.root / "docs/en/guides/freeze.md"
            example = served.snippets / f"{examples_of(page.read_text('utf-8'))[0]}.py"
            tutorial = next(tutorials(served))
            saves = {
                "a page in Spanish": (served.root / "docs/es/guides/count.md", "guides/count/", "\n{}\n", 1.0),
                "a page in English": (page, "en/guides/freeze/", "\n{}\n", 1.0),
                "an example": (example, "en/guides/freeze/", "{} = 1\n", 1.5),
                "the largest page": (served.root / f"docs/en/{LARGEST}.md", f"en/{LARGEST}/", "\n{}\n", 1.5),
                "the prose of a tutorial": (tutorial.path, f"en/{tutorial.id}/", "", 1.5),
            }
            for what, (file, place, addition, limit) in saves.items():
                times = []
                for number in range(REPEATS):
                    word = f"bench_{file.stem.replace('-', '_')}_{number}"
                    text = file.read_text("utf-8")
                    prose = rf"\1# {word}\n#\n"
                    saved = text + addition.format(word) if addition else _ENGLISH.sub(prose, text, count=1)
                    file.write_text(saved, "utf-8")
                    times.append(_seconds(partial(wait_for, address + place, word)))
                    time.sleep(REST)
                yield Figure(f"save of {what}, until it is shown", statistics.median(times), "s", limit)


@contextmanager
def _serving(copy: Path) -> Iterator[tuple[str, float]]:
    """The address of the served copy, and the seconds that its first page took."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=copy, env=_contributor_environment(copy), stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/"
    try:
        yield address, _seconds(partial(wait_for, f"{address}en/", "</html>", 300))
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str, text: str, limit: float = 60) -> str:
    """The page at ``address``, once it shows ``text``."""
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                if text in (page := answer.read().decode("utf-8")):
                    return str(page)
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.05)
    raise TimeoutError(f"{address} did not show {text!r} within {limit} s")


def _blocking(project: Project) -> Iterator[Figure]:
    """How long the heaviest pages keep a phone from answering while they load."""
    with _copied(project) as copy:
        _cpu([sys.executable, "-m", "mkdocs", "build", "-d", "site"], copy)
        for page, milliseconds in blocking(copy / "site"):
            yield Figure(f"blocking time of {page or 'the home page'}", milliseconds, "ms", limit=MOST)


PARTS: dict[str, Callable[[Project], Iterator[Figure]]] = {
    "examples": _examples,
    "build": _build,
    "growth": _growth,
    "serve": _serve,
    "pages": _blocking,
}
