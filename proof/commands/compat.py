"""Runs examples and tutorials on other versions of PyTorch, each in an environment of its own, and keeps what they did.

An environment is made under ``build/torch/<version>`` with pip, and deleted after its version unless it is to be kept.
Only what has no result yet runs: an example is run again when its code or its recorded output changes. Each runs once,
as `proof.run` runs it under the first of its conditions; the pinned version, which the recorded output is of, is not
run here.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from proof.content.example import Example
from proof.content.subject import LANGUAGE, RecordedTutorial, Subject, everything
from proof.problem import Problem
from proof.project import Project
from proof.records.versions import NAME, SAME, Outcome, Result, VersionEnvironment, Versions, of, plain
from proof.run.kernel import execute
from proof.run.runner import CONDITIONS, TIME_LIMIT, Run, Server
from proof.terminal import exception_text

NUMPY_1 = "1.26.4"  # torch below 2.3 is built against the first numpy's interface, and the second's does not load there
NUMPY_2_FROM = Version("2.3")
LIMIT = 5 * TIME_LIMIT  # seconds for one run: that the machine is busy is no behaviour of a version
SAVE_EVERY = 200  # results between two writings of the results

_FOR_TUTORIALS = ("ipykernel", "matplotlib")  # what their kernel and their cells need beside torch and numpy
_MISSING = re.compile(
    r"^(?:ImportError|ModuleNotFoundError|AttributeError|TypeError|NotImplementedError): .*"
    r"(?:cannot import name|No module named|has no attribute|object has no attribute|"
    r"unexpected keyword argument|unexpected keyword arguments|invalid keyword argument)"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", nargs="*", help="such as 2.9.1; without any, those that have results")
    parser.add_argument("--keep", action="store_true", help="keep the environments in build/torch/")
    parser.set_defaults(run=lambda project, chosen: compat(project, chosen.version, chosen.keep))


def compat(project: Project, versions: list[str], keep: bool = False) -> int:
    """Run what has no result on each of ``versions``, or on each that the results name; the exit status."""
    path = project.root / NAME
    whole = Versions.read(path)
    examples = everything(project)
    _forget(whole, examples, changed=versions != [project.torch_pin])
    whole.write(path)
    for version in versions or [version for version, said in whole.environments.items() if not said.problem]:
        if version == project.torch_pin:
            print(f"{version}: this is the pinned version: its results are the recorded outputs")
        else:
            run_on(project, version, examples, whole, path, keep)
    return 0


def run_on(
    project: Project,
    version: str,
    examples: list[Subject],
    whole: Versions,
    path: Path,
    keep: bool = False,
    options: Sequence[str] = (),
) -> None:
    """Run those of ``examples`` that have no result on ``version`` in ``whole``, and write it to ``path``.

    ``options`` are pip's, for a version that its own index does not have.
    """
    missing = [one for one in examples if version not in whole.outcomes(one)]
    print(f"{version}: {len(missing)} of {len(examples)} to run", flush=True)
    if missing:
        home = project.root / "build" / "torch" / version
        try:
            _one_version(project, environment(project, version, home, options), version, examples, whole, path)
        except NotAvailable as reason:
            if whole.environments.get(version, VersionEnvironment(problem="new")).torch:
                message = f"it ran before, and does not here: {reason}"
                raise Problem(f"torch {version}", None, message, f"make compat TORCH={version}") from reason
            whole.environments[version] = VersionEnvironment(problem=str(reason))
        finally:
            whole.write(path)
            if not keep:
                shutil.rmtree(home, ignore_errors=True)
    print(f"{version}: {summary(whole, examples, version)}", flush=True)


def summary(whole: Versions, examples: list[Subject], version: str) -> str:
    if problem := whole.environments[version].problem:
        return problem
    kinds = Counter(outcomes[version].kind for one in examples if version in (outcomes := whole.outcomes(one)))
    return ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())


def _forget(whole: Versions, examples: list[Subject], changed: bool) -> None:
    """Forget the results of what is gone, but for what has another name now, and those of what ``changed``, which are
    nobody's until it runs again; compare again what was kept by an older rule."""
    current = {one.id: one for one in examples}
    for name, now in whole.moved(examples).items():
        print(f"{name} is {now} now, and keeps its results")
        whole.results[now] = whole.results.pop(name)
    for key in sorted(whole.results.keys() - current.keys()):
        print(f"{key} is gone, and so are its results")
        del whole.results[key]
    theirs = {key: result for key, result in whole.results.items() if of(current[key]) == result.of}
    whole.results = theirs if changed else whole.results
    for key, result in theirs.items():
        recorded = plain(current[key].output or "")
        for version, outcome in result.outcomes.items():
            if not outcome.same:
                text = plain(outcome.text)
                result.outcomes[version] = SAME if text == recorded else replace(outcome, text=text)


def _one_version(
    project: Project, python: Path, version: str, examples: list[Subject], whole: Versions, path: Path
) -> None:
    servers = [_server(python)]
    try:
        _describe(servers[0], version, whole)
        missing = [one for one in examples if version not in whole.outcomes(one)]
        servers += [_server(python) for _ in range((os.cpu_count() or 1) - 1)]
        for number, (example, outcome) in enumerate(_run_all(project, servers, missing), start=1):
            whole.results.setdefault(example.id, Result(of(example))).outcomes[version] = outcome
            if number % SAVE_EVERY == 0 or sys.stderr.isatty():
                print(f"\r{version}: {number}/{len(missing)}", end="", file=sys.stderr, flush=True)
            if number % SAVE_EVERY == 0:
                whole.write(path)
        print(file=sys.stderr)
    finally:
        for server in servers:
            server.close()


def _describe(server: Server, version: str, whole: Versions) -> None:
    """Say what ``version`` runs on; forget its results if they are of another environment."""
    found = server.environment
    if found.torch.split("+")[0] != version:
        message = f"its environment has torch {found.torch}, not {version}"
        raise Problem(str(server.python), None, message, f"rm -r build/torch/{version}")
    described = VersionEnvironment(found.torch, found.python, found.platform, _version_of(server.python, "numpy"))
    if whole.environments.get(version, described) != described:
        for result in whole.results.values():
            result.outcomes.pop(version, None)
    whole.environments[version] = described


def _server(python: Path) -> Server:
    try:
        return Server(CONDITIONS[0], python)
    except RuntimeError as error:
        raise NotAvailable(f"it does not start: {str(error).splitlines()[-1]}") from error


def _run_all(project: Project, servers: list[Server], examples: list[Subject]) -> Iterator[tuple[Subject, Outcome]]:
    """Run the examples, each on the next server that is free, and yield what became of them as they end.

    A tutorial runs in a kernel of its own, in the place of a server.
    """
    free: SimpleQueue[Server] = SimpleQueue()
    for server in servers:
        free.put(server)

    def run(one: Subject) -> tuple[Subject, Outcome]:
        server = free.get()
        try:
            if isinstance(one, RecordedTutorial):
                return one, outcome_of_tutorial(project, one, server.python)
            assert isinstance(one, Example)
            return one, outcome(one, server.run(one.script, one.code(LANGUAGE), LIMIT))
        finally:
            free.put(server)

    pool = ThreadPoolExecutor(len(servers))
    try:
        for done in as_completed([pool.submit(run, example) for example in examples]):
            yield done.result()
    finally:
        pool.shutdown(cancel_futures=True)


def outcome(example: Example, run: Run) -> Outcome:
    """What the run did, beside what the example's recorded output says."""
    printed = plain(run.transcript)
    if run.status is None:
        return Outcome("ended", f"it did not end within {run.seconds:.0f} s")
    if not run.finished:
        return Outcome("ended", f"its process ended with status {run.status}")
    if printed == plain(example.output or ""):
        return SAME
    if run.exception is None:
        return Outcome("output", printed)
    if example.raises and run.raising_line == example.raises[0]:
        return Outcome("error", printed)
    said = exception_text(printed)
    return Outcome("absent", said.split("\n")[0]) if _MISSING.match(said) else Outcome("raises", printed)


def outcome_of_tutorial(project: Project, one: RecordedTutorial, python: Path) -> Outcome:
    """What the tutorial did with ``python``, beside what is recorded of it."""
    run = execute(project, one.tutorial, LANGUAGE, CONDITIONS[0], LIMIT, python)
    if run.ended:
        number, why = run.ended
        said = plain(why.partition("\n")[2])
        kind = "absent" if _MISSING.match(said) else "raises" if said else "ended"
        return Outcome(kind, f"[{number}] {said or why}")
    cells = zip(one.tutorial.codes, one.texts(one.recorded[LANGUAGE]), one.texts(run.outputs), run.raised, strict=True)
    differ = [(cell, raised) for cell, was, now, raised in cells if plain(was) != plain(now)]
    if not differ:
        return SAME
    only_texts = all(cell.example.raises and raised for cell, raised in differ)
    return Outcome("error" if only_texts else "output", plain("".join(one.texts(run.outputs))))


class NotAvailable(Exception):
    """A version that cannot be installed or does not start here; the text says why, in one line."""


def environment(project: Project, version: str, home: Path, options: Sequence[str] = ()) -> Path:
    """The interpreter of the environment of ``version`` at ``home``, made there unless it is complete already."""
    python, ready = home / "bin" / "python", home / "ready"
    if not ready.exists():
        shutil.rmtree(home, ignore_errors=True)
        home.parent.mkdir(parents=True, exist_ok=True)
        start = time.monotonic()
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        wanted = [f"torch=={version}", *companions(project, version)]
        print(f"{version}: installing {' '.join(wanted[:2])} and what runs them", flush=True)
        done = subprocess.run(
            [str(python), "-m", "pip", "install", "--no-cache-dir", "--no-compile", "--quiet", *options, *wanted],
            text=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        if done.returncode:
            shutil.rmtree(home)
            if re.search(r"No matching distribution found for torch==", done.stderr):
                raise NotAvailable(
                    f"there is no build of it for Python {sys.version_info.major}.{sys.version_info.minor}"
                )
            raise Problem(
                f"torch {version}", None, f"pip does not install it\n{done.stderr}", f"make compat TORCH={version}"
            )
        print(f"{version}: installed in {time.monotonic() - start:.0f} s, {_size(home)}", flush=True)
        ready.touch()
    return python


def companions(project: Project, version: str) -> list[str]:
    """What is installed beside torch, numpy first: pinned, or the newest that it takes.

    The rest is what the fork server and the kernel of a tutorial need, as it is installed here.
    """
    pins = {
        name: f"{name}=={pin}"
        for file in ("examples.txt", "dev.txt")
        for name, pin in re.findall(
            r"^([\w.-]+)==(\S+)$", (project.root / "requirements" / file).read_text("utf-8"), re.M
        )
    }
    numpy = pins["numpy"] if Version(version) >= NUMPY_2_FROM else f"numpy=={NUMPY_1}"
    return [numpy, pins["time-machine"], *_installed(_FOR_TUTORIALS)]


def _installed(names: Iterable[str], but: tuple[str, ...] = ("numpy",)) -> list[str]:
    """``names`` and what they need, except ``but``, each as it is installed here, ``name==version``; sorted."""
    found, waiting = dict[str, str](), list(names)
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found or name in but:
            continue
        found[name] = f"{name}=={importlib.metadata.version(name)}"
        needs = map(Requirement, importlib.metadata.requires(name) or [])
        waiting += [one.name for one in needs if not one.marker or one.marker.evaluate({"extra": ""})]
    return sorted(found.values())


def _version_of(python: Path, package: str) -> str:
    code = f"import importlib.metadata, json; print(json.dumps(importlib.metadata.version({package!r})))"
    said: str = json.loads(subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True).stdout)
    return said


def _size(folder: Path) -> str:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return f"{sum(path.stat().st_size for path in files) / 1e9:.1f} GB"
