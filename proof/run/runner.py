"""Runs code in processes of its own, under conditions that must not change what it prints.

A code is run once under each `Condition`, forked from a server (`proof.run.forkserver`) of the interpreter that the
condition asks for. The servers work side by side, so two interpreters use two cores.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from proof.records.ledger import Environment

TIME_LIMIT = 60.0  # seconds for one run of one example
KEPT_VARIABLES = ("PATH", "HOME", "TMPDIR", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES")


@dataclass(frozen=True)
class Condition:
    """Circumstances of a run that no output may depend on."""

    hash_seed: int = 0
    threads: int = 1
    directory: str = "run"
    time_zone: str = "UTC"
    days_ahead: int = 0

    @property
    def interpreter(self) -> tuple[int, int]:
        """What an interpreter is started with; the rest of a condition is each run's own."""
        return self.hash_seed, self.threads

    def differences(self, other: Condition) -> dict[str, Condition]:
        """For each way in which ``other`` differs, by its name, this condition with that difference alone."""
        return {
            "PYTHONHASHSEED": replace(self, hash_seed=other.hash_seed),
            "the number of threads": replace(self, threads=other.threads),
            "the working directory": replace(self, directory=other.directory),
            "the date, time or time zone": replace(self, time_zone=other.time_zone, days_ahead=other.days_ahead),
        }


CONDITIONS = (
    Condition(),
    Condition(
        hash_seed=20260708,
        threads=2,
        directory="otro directorio, más allá",
        time_zone="Pacific/Auckland",
        days_ahead=500,
    ),
)


def variables(condition: Condition) -> dict[str, str]:
    """The environment variables of a process that runs code under ``condition``.

    With glibc, what Python allocates is in pages of 2 MB, which makes a fork half as expensive.
    """
    return {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ} | {
        "PYTHONHASHSEED": str(condition.hash_seed),
        "OMP_NUM_THREADS": str(condition.threads),
        "MKL_NUM_THREADS": str(condition.threads),
        "TZ": condition.time_zone,
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONMALLOC": "malloc",
        "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    }


@dataclass(frozen=True)
class Run:
    """What became of one run.

    ``status`` is the exit status, negative for the signal that ended it, None where the time limit did.
    ``finished`` is False if the process ended before its script did. ``exception`` is the type's name of the one
    that ended the script, and ``raising_line`` the script's innermost line in its traceback.
    """

    transcript: str
    seconds: float
    status: int | None
    finished: bool
    left_processes: bool = False
    exception: str | None = None
    raising_line: int | None = None
    exit: str | None = None
    failed_threads: tuple[str, ...] = ()
    executed: frozenset[int] = field(default=frozenset())
    code_lines: frozenset[int] = field(default=frozenset())
    wrote: tuple[tuple[int, int], ...] = ()  # how many bytes there were after a line that wrote, and that line

    def line_that_wrote(self, position: int) -> int | None:
        """The line of the script that wrote the character at ``position`` of the transcript; None if none is known."""
        before = len(self.transcript[:position].encode("utf-8"))
        return next((line for length, line in self.wrote if length > before), None)


class Server:
    """A fork server of the interpreter that ``condition`` asks for; `run` is for one thread at a time.

    Replaced if an example kills it.
    """

    def __init__(self, condition: Condition, python: Path = Path(sys.executable)) -> None:
        self.condition, self.python = condition, python
        self._start()

    def _start(self) -> None:
        environment = variables(self.condition) | {"PYTHONPATH": str(Path(__file__).parents[2])}
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115, close() closes it
        self._process = subprocess.Popen(
            [str(self.python), "-m", "proof.run.forkserver"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=environment,
            text=True,
            encoding="utf-8",
        )
        assert self._process.stdin
        assert self._process.stdout
        self._jobs, self._answers = self._process.stdin, self._process.stdout
        first = self._answers.readline()
        if not first:
            self._errors.seek(0)
            raise RuntimeError("the fork server did not start:\n" + self._errors.read().decode("utf-8", "replace"))
        self.environment = Environment(**json.loads(first))

    def run(self, script: str, code: str, limit: float = TIME_LIMIT, condition: Condition | None = None) -> Run:
        """Run ``code`` as a script called ``script`` in a new process, for ``limit`` seconds at most, under
        ``condition``, which asks for the interpreter that this is of; its own, if none is given."""
        own = condition or self.condition
        assert own.interpreter == self.condition.interpreter
        job = {
            "script": script,
            "code": code,
            "limit": limit,
            "directory": own.directory,
            "time_zone": own.time_zone,
            "days_ahead": own.days_ahead,
        }
        try:
            print(json.dumps(job), file=self._jobs, flush=True)
            answer = self._answers.readline()
        except BrokenPipeError:
            answer = ""
        if not answer:
            self.close()
            self._start()
            return Run("the example ended the process that it was forked from\n", 0.0, -9, False)
        return _run_of(json.loads(answer))

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._jobs, self._answers, self._errors):
            with suppress(BrokenPipeError):
                stream.close()


def _run_of(answer: dict[str, Any]) -> Run:
    report = answer["report"] or {}
    exception = report.get("exception") or {}
    return Run(
        transcript=answer["transcript"],
        seconds=answer["seconds"],
        status=answer["status"],
        finished=bool(report),
        left_processes=answer["left_processes"],
        exception=exception.get("type"),
        raising_line=exception.get("line"),
        exit=report.get("exit"),
        failed_threads=tuple(report.get("threads", ())),
        executed=frozenset(report.get("lines", ())),
        code_lines=frozenset(report.get("code_lines", ())),
        wrote=tuple((length, line) for length, line in report.get("wrote", ())),
    )


class Runner:
    """Runs each code once under each of the conditions, on one server an interpreter."""

    def __init__(self, conditions: Iterable[Condition] = CONDITIONS) -> None:
        self.conditions = tuple(conditions)
        self._pools = {one.interpreter: ThreadPoolExecutor(1) for one in self.conditions}
        first = {one.interpreter: one for one in reversed(self.conditions)}
        starting = {key: pool.submit(Server, first[key]) for key, pool in self._pools.items()}
        self._servers = {key: future.result() for key, future in starting.items()}
        self.environment = next(iter(self._servers.values())).environment

    def submit(self, scripts: list[tuple[str, str]], limit: float = TIME_LIMIT) -> list[list[Future[Run]]]:
        """Start running each (script name, code); every other condition takes them in the opposite order."""
        runs: list[list[Future[Run]]] = [[] for _ in scripts]
        for number, one in enumerate(self.conditions):
            pool, server = self._pools[one.interpreter], self._servers[one.interpreter]
            order = range(len(scripts)) if number % 2 == 0 else reversed(range(len(scripts)))
            for index in order:
                runs[index].append(pool.submit(server.run, *scripts[index], limit, one))
        return runs

    def run(self, script: str, code: str, limit: float = TIME_LIMIT) -> list[Run]:
        """The runs of one code, in the order of the conditions."""
        return [future.result() for future in self.submit([(script, code)], limit)[0]]

    def close(self) -> None:
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)
        for server in self._servers.values():
            server.close()


@contextmanager
def running(conditions: Iterable[Condition] = CONDITIONS) -> Iterator[Runner]:
    runner = Runner(conditions)
    try:
        yield runner
    finally:
        runner.close()


def what_changes_it(script: str, code: str) -> str:
    """Which of the conditions' differences, alone, changes what ``code`` prints; found by running it again."""
    first, second = CONDITIONS
    trials = first.differences(second)
    with running([first, *trials.values()]) as runner, running([first]) as another:
        plain, *others = (run.transcript for run in runner.run(script, code))
        [again] = another.run(script, code)
    names = [name for name, transcript in zip(trials, others, strict=True) if transcript != plain]
    if again.transcript != plain:
        return "it differs even between two equal runs: an unseeded number, an address, or a race"
    return "it depends on " + (" and on ".join(names) or "a combination of the conditions")
