"""The process that examples are forked from: it has torch loaded and has run nothing.

Started as ``python -m proof.run.forkserver``, it reads one job a line from standard input and answers each with one
line, both JSON; the first line it writes says which versions it has. Each job runs in a forked process of its own,
as a script would: ``__name__ == "__main__"``, a source file in the working directory, its own process group. What
the child prints, by whichever means, goes to a transcript; what became of it is told by a report that it writes at
its end, so that a child which ends without a report is known to have ended early.

The child prints as a terminal would show it, with the differences that `proof.run.normalize` declares, and each kind of
warning, at its first occurrence on a line. Where this runs, torch and time-machine alone are sure to be installed.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import importlib
import json
import mmap
import multiprocessing.util
import os
import platform
import resource
import shutil
import signal
import sys
import tempfile
import threading
import time
import types
import warnings
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import time_machine
import torch

from proof.run.normalize import OF_PYTHON, format_exception, format_warning, raising_line

TRANSCRIPT_LIMIT = 1 << 20  # bytes of what an example prints that are read
FILE_LIMIT = 1 << 28  # bytes of the largest file an example may write
SLOW = ("torch._dynamo", "torch._dynamo.backends.debugging")
"""What takes a second to import, as an optimizer does at its first step, and what is compiled: once for all."""
POLL = 0.002  # seconds between looks at whether a child has ended
PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
GRACE = 1.0  # seconds that processes of a child have to end after it, as the resource tracker of multiprocessing does


def main() -> None:
    jobs = os.fdopen(os.dup(0), "r", encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)
    versions = {
        "torch": torch.__version__,
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
    }
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)  # orphans of a child become our children
    print(json.dumps(versions), file=answers)
    _freeze()
    for line in jobs:
        result = _run_job(json.loads(line), [jobs, answers])
        print(json.dumps(result), file=answers)
        _import_for_the_next((result["report"] or {}).get("loaded", ()))


def _import_for_the_next(names: Iterable[str]) -> None:
    """Import what a child has imported, for those that come after it."""
    new = [name for name in names if name not in sys.modules]
    for name in new:
        importlib.import_module(name)
    if new:
        _freeze()


def _freeze() -> None:
    """Have what is loaded not collected in a child, which would copy every page of it."""
    gc.collect()
    gc.freeze()


def _run_job(job: dict[str, Any], private: list[Any]) -> dict[str, Any]:
    """Fork a child for ``job``, wait for it within its time limit, and return what became of it."""
    base = Path(tempfile.mkdtemp(prefix="proof-"))
    directory = base / job["directory"]
    directory.mkdir()
    script = directory / job["script"]
    script.write_text(job["code"], "utf-8")
    transcript, report = base / "transcript", base / "report"
    transcript.touch()
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        for stream in private:
            os.close(stream.fileno())
        _child(job, script, transcript, report)
    status, timed_out = _wait(child, start + job["limit"])
    seconds = time.monotonic() - start
    left_processes = _end_left(child, 0 if timed_out else GRACE)
    result = {
        "status": None if timed_out else os.waitstatus_to_exitcode(status),
        "seconds": seconds,
        "left_processes": left_processes and not timed_out,
        "transcript": _read_transcript(transcript),
        "report": json.loads(report.read_text("utf-8")) if report.exists() else None,
    }
    shutil.rmtree(base, ignore_errors=True)
    return result


def _read_transcript(transcript: Path) -> str:
    with transcript.open("rb") as file:
        return file.read(TRANSCRIPT_LIMIT).decode("utf-8", "backslashreplace")


def _wait(child: int, deadline: float) -> tuple[int, bool]:
    """The wait status of ``child``, and whether the deadline came first (it is then still running)."""
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return status, False
        if time.monotonic() > deadline:
            return 0, True
        time.sleep(POLL)


def _end_left(group: int, grace: float) -> bool:
    """Kill what still runs of what a child started, after ``grace`` seconds; whether anything did."""
    deadline, killed = time.monotonic() + grace, False
    while left := _left(group):
        if time.monotonic() > deadline:
            killed = True
            for process in left:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
        time.sleep(POLL)
    return killed


def _left(group: int) -> list[int]:
    """What still runs: on Linux our children, of which orphans are some; elsewhere the child's process group."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    if children.exists():
        return [int(child) for child in children.read_text().split()]
    try:
        os.kill(-group, 0)
    except (ProcessLookupError, PermissionError):
        return []
    return [-group]


def _child(job: dict[str, Any], script: Path, transcript: Path, report: Path) -> None:
    """Run the script in this process and end the process; never returns."""
    code = 1
    try:
        os.setpgid(0, 0)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        output = os.open(transcript, os.O_WRONLY | os.O_APPEND)
        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
        os.dup2(output, 1)
        os.dup2(output, 2)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", buffering=1, closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1, errors="backslashreplace", closefd=False)
        os.chdir(script.parent)
        os.environ["TZ"] = job["time_zone"]
        time.tzset()
        if job["days_ahead"]:
            time_machine.travel(timedelta(days=job["days_ahead"])).start()
        code = _run_script(script, report)
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)


def _run_script(script: Path, report: Path) -> int:
    """Run the script as ``__main__``, write the report, and return the exit status that Python would."""
    path = str(script)
    main_module = types.ModuleType("__main__")
    main_module.__file__ = path
    main_module.__dict__["__builtins__"] = __builtins__
    sys.modules["__main__"] = main_module
    sys.argv = [path]
    sys.path.insert(0, str(script.parent))
    warnings.simplefilter("default")
    warnings.filterwarnings("ignore", OF_PYTHON, RuntimeWarning)
    warnings.formatwarning = format_warning(path)
    told: dict[str, Any] = {"exception": None, "exit": None, "threads": [], "lines": []}
    source = script.read_text("utf-8")
    executed = mmap.mmap(-1, source.count("\n") + 2)  # a byte for each line, shared with the processes it forks
    wrote: list[tuple[int, int]] = []  # how long the output was after a line that wrote, and that line
    trace = _tracer(path, executed, wrote)

    def thread_failed(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            told["threads"].append(type(args.exc_value).__name__)
            sys.stderr.write(format_exception(args.exc_value, path))

    threading.excepthook = thread_failed
    atexit._clear()  # what the parent registered is not the script's, but for
    atexit.register(multiprocessing.util._exit_function)  # type: ignore[attr-defined] # the end of what multiprocessing starts
    status = 0
    compiled = compile(source, path, "exec", dont_inherit=True)
    threading.settrace(trace)
    sys.settrace(trace)
    try:
        exec(compiled, main_module.__dict__)
    except SystemExit as error:
        told["exit"] = repr(error.code)
    except BaseException as error:
        status = 1
        told["exception"] = {"type": type(error).__name__, "line": raising_line(error, path)}
        sys.settrace(None)
        sys.stderr.write(format_exception(error, path))
    threading._shutdown()  # type: ignore[attr-defined] # waits for threads that are not daemons, as the end of a script does
    sys.settrace(None)
    atexit._run_exitfuncs()
    sys.stdout.flush()
    told["lines"] = [line for line, hit in enumerate(executed[:]) if hit]
    told["wrote"] = wrote
    told["code_lines"] = sorted(_code_lines(compiled))
    told["loaded"] = [name for name in SLOW if name in sys.modules]
    written = report.with_suffix(".part")
    written.write_text(json.dumps(told), "utf-8")
    written.rename(report)
    return status


def _tracer(path: str, executed: mmap.mmap, wrote: list[tuple[int, int]]) -> Callable[..., Any]:
    """A trace function that notes which lines of the script are executed, and which of them write."""
    last = 0

    def trace(frame: types.FrameType, event: str, arg: object) -> Any:
        nonlocal last
        if frame.f_code.co_filename != path:
            return None
        length = os.fstat(1).st_size
        if last and length > (wrote[-1][0] if wrote else 0):
            wrote.append((length, last))
        if event in ("call", "line"):
            last = frame.f_lineno or 0
            executed[last] = 1
        return trace

    return trace


def _code_lines(code: types.CodeType) -> set[int]:
    """The lines that have something to execute, in ``code`` and the functions and classes within it."""
    lines = {line for _, _, line in code.co_lines() if line}
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            lines |= _code_lines(constant)
    return lines


if __name__ == "__main__":
    main()
