"""Builds of small sites, forked from a process that has loaded MkDocs and what it loads, and that cannot import torch.

It reads a job a line and answers each with one: JSON, both.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

NO_TORCH = "import sys; sys.modules['torch'] = None; "  # Python then says that there is none
LOADED = "mkdocs.__main__ mkdocs.commands.build material.plugins mkdocs_jupyter.plugin jupytext nbconvert PIL.Image bs4"


def mkdocs(root: Path, arguments: list[str], environment: dict[str, str]) -> tuple[int, str]:
    """The exit status of MkDocs in ``root``, with the package that is there, and what it said on both streams."""
    process = _server()
    assert process.stdin
    assert process.stdout
    print(json.dumps([str(root), arguments, environment]), file=process.stdin, flush=True)
    status, said = json.loads(process.stdout.readline())
    return status, said


@cache
def _server() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", f"{NO_TORCH}from tests.builder import main; main()"],
        cwd=Path(__file__).parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def main() -> None:
    for name in LOADED.split():
        importlib.import_module(name)
    assert "proof" not in sys.modules, "each job has a package of its own"
    for line in sys.stdin:
        with tempfile.TemporaryFile() as said:
            child = os.fork()
            if child == 0:
                _child(said.fileno(), *json.loads(line))
            _, status = os.waitpid(child, 0)
            said.seek(0)
            print(json.dumps([os.waitstatus_to_exitcode(status), said.read().decode("utf-8", "replace")]), flush=True)


def _child(said: int, root: str, arguments: list[str], environment: dict[str, str]) -> None:
    """Run MkDocs and end the process; never returns."""
    status: Any = 1
    try:
        os.dup2(said, 1)
        os.dup2(said, 2)
        os.chdir(root)
        os.environ.clear()
        os.environ.update(environment)
        sys.path.insert(0, root)
        sys.modules["mkdocs.__main__"].cli(arguments)
    except SystemExit as end:
        status = end.code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status if isinstance(status, int) else 1)
