"""Measures what the proof costs: per example, per build, and from a save to the rebuilt page.

Everything is measured in one run on one machine, and compared with the alternatives there: importing torch once and
running all blocks in one process, a fresh interpreter per example, and stock Material building the same pages.
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
from collections.abc import Callable
from functools import partial
from pathlib import Path

import yaml

from proof.content.example import load
from proof.content.expand import expand
from proof.content.include import examples_of
from proof.content.page import read
from proof.project import LANGUAGES, Project
from proof.run.runner import running

REPEATS = 3
FRESH = 5  # fresh interpreters that are timed
BUDGET = {"added per run": "at most 50 ms", "fresh": "at least 20 times", "build": "at most 1.3 times"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=lambda project, chosen: bench(project))


def bench(project: Project) -> int:
    """Print medians and ratios, one line a measurement, as each is ready."""
    codes = [load(project, example_id).code("en") for example_id in project.example_ids()]
    _example_costs(codes)
    _build_costs(project)
    _serve_costs(project)
    return 0


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _median(action: Callable[[], object], repeats: int = REPEATS) -> float:
    return statistics.median(_seconds(action) for _ in range(repeats))


def _example_costs(codes: list[str]) -> None:
    """(a) The cost of one run of one example, three ways."""
    with tempfile.TemporaryDirectory() as folder:
        blocks = Path(folder) / "blocks.py"
        blocks.write_text(_IN_ONE_PROCESS.format(codes=codes), "utf-8")
        output = subprocess.run([sys.executable, str(blocks)], stdout=subprocess.PIPE, check=True).stdout
        in_one = float(output.split()[-1]) / len(codes)
        fresh_file = Path(folder) / "fresh.py"
        times = []
        for code in codes[:: max(1, len(codes) // FRESH)][:FRESH]:
            fresh_file.write_text(code, "utf-8")
            command = [sys.executable, str(fresh_file)]
            times.append(_seconds(partial(subprocess.run, command, capture_output=True)))
        fresh = statistics.median(times)
    with running() as runner:
        scripts = [("name.py", code) for code in codes]

        def run_all() -> None:
            for futures in runner.submit(scripts):
                for future in futures:
                    future.result()

        run_all()
        whole = _median(run_all)
    forked = whole / (len(codes) * len(runner.conditions))
    print(f"examples: {len(codes)}, each under {len(runner.conditions)} conditions, side by side")
    print(f"  in one process, torch imported once   {in_one * 1000:8.1f} ms a run")
    print(f"  forked, the suite's way               {forked * 1000:8.1f} ms a run")
    print(
        f"  added by the suite                    {(forked - in_one) * 1000:8.1f} ms a run ({BUDGET['added per run']})"
    )
    print(f"  in a fresh interpreter                {fresh * 1000:8.1f} ms a run")
    print(f"  fresh / forked                        {fresh / forked:8.1f} ({BUDGET['fresh']})", flush=True)


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


def _cpu(command: list[str], cwd: Path) -> float:
    """The CPU seconds that a command and its children take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


_OURS = re.compile(r"(`{3,})(\w+) (?:example|member|not_run)=\"[^\"]*\"")
_STOCK = {"output": "text", "message": "text", "signature": "python"}  # our fences, as any Material site has them


def _build_costs(project: Project) -> None:
    """(b) The strict build of both languages, against stock Material over the same pages, already expanded."""
    with tempfile.TemporaryDirectory() as folder:
        stock = Path(folder)
        for language in LANGUAGES:
            _write_stock(project, stock, language)

        def ours() -> float:
            return _cpu([sys.executable, "-m", "mkdocs", "build", "--strict", "-d", f"{folder}/ours"], project.root)

        def theirs() -> float:
            return sum(
                _cpu([sys.executable, "-m", "mkdocs", "build", "-f", f"mkdocs.{language}.yml"], stock)
                for language in LANGUAGES
            )

        pairs = [(ours(), theirs()) for _ in range(REPEATS + 1)][1:]
    mine, material = (statistics.median(column) for column in zip(*pairs, strict=True))
    print("build of both languages, CPU")
    print(f"  ours, strict                          {mine:8.2f} s")
    print(f"  stock Material, the same pages        {material:8.2f} s")
    print(f"  ours / stock                          {mine / material:8.2f} ({BUDGET['build']})", flush=True)


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


def _tolerant_loader() -> type[yaml.SafeLoader]:
    """A loader that reads the tags MkDocs adds, such as ``!ENV``, as nothing."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
    return Loader


def _serve_costs(project: Project) -> None:
    """(c) From a save to the rebuilt page, for a page and for an example."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        ignored = shutil.ignore_patterns(".git", ".venv*", "build", "site", "__pycache__", "*.egg-info")
        shutil.copytree(project.root, copy, ignore=ignored)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"]
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(copy)}
        server = subprocess.Popen(command, cwd=copy, env=environment, stdout=subprocess.DEVNULL)
        address = f"http://127.0.0.1:{port}/en/"
        try:
            wait_for(address, "</html>")
            page = copy / "docs/en/index.md"
            example = read_first_example(copy, page)
            print("from a save to the rebuilt English page, wall")
            for what, file, text in (
                ("a page", page, "bench_page_{}\n"),
                ("an example", example, "bench_example_{} = 1\n"),
            ):
                times = []
                for number in range(REPEATS):
                    addition = text.format(number)
                    file.write_text(file.read_text("utf-8") + addition, "utf-8")
                    start = time.perf_counter()
                    wait_for(address, addition.split()[0])
                    times.append(time.perf_counter() - start)
                print(f"  {what:36}  {statistics.median(times):8.2f} s", flush=True)
        finally:
            server.terminate()
            server.wait()


def read_first_example(root: Path, page: Path) -> Path:
    """The file of the first example that ``page`` includes."""
    return root / "snippets" / f"{examples_of(page.read_text('utf-8'))[0]}.py"


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
