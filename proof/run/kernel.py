"""Executes a tutorial in a kernel of its own, and gives its outputs as they are stored.

What is stored is what the kernel sent, with five declared differences, which make it the same on every machine: the
two streams of a cell are one each, first what was printed and then the warnings; a file of the kernel goes
by the number of its cell, and a library's by its path in site-packages; frames of libraries are left out of a
traceback, as is "(Triggered internally at …)"; a figure is stored as `figure` says; and of several forms of a value the
text is kept.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from traitlets import Unicode
from traitlets.config import Config

from proof.content import figure
from proof.content.notebook import Output, parsed, tutorial_notebook
from proof.content.tutorial import Tutorial
from proof.project import LANGUAGES, Project
from proof.run.runner import CONDITIONS, TIME_LIMIT, Condition, variables
from proof.terminal import PACKAGES, without_trigger

_SETTINGS = """
c.InlineBackend.figure_formats = {"svg"}
c.InlineBackend.print_figure_kwargs = {"bbox_inches": "tight", "metadata": {"Date": None}}
c.InlineBackend.rc = {}
c.InteractiveShell.xmode = "Plain"
c.InteractiveShell.colors = "nocolor"
c.HistoryManager.enabled = False
"""
_FRAME = re.compile(r"  Cell In\[(\d+)\], line (\d+)")
_LIBRARY = re.compile(rf"/\S*/{PACKAGES}/")
_CELL_FILE = re.compile(r"/\S*/ipykernel_\d+/\d+\.py")


@dataclass(frozen=True)
class Execution:
    """What became of a tutorial in ``language``: the outputs of each code cell, as they are stored.

    ``ended`` says at which cell it ended before its last, and how. ``raised`` is, for each cell, the type of the
    exception that it raised and the line of the cell that did.
    """

    language: str
    outputs: tuple[list[Output], ...]
    raised: tuple[tuple[str, int] | None, ...]
    seconds: float
    ended: tuple[int, str] | None = None


def executions(
    project: Project, tutorials: Iterable[Tutorial], limit: float = TIME_LIMIT
) -> list[list[Future[Execution]]]:
    """Start executing each tutorial: each language's text under a condition of its own."""
    pool = ThreadPoolExecutor(len(CONDITIONS))
    pairs = list(zip(LANGUAGES, CONDITIONS, strict=True))
    futures = [
        [pool.submit(execute, project, tutorial, language, condition, limit) for language, condition in pairs]
        for tutorial in tutorials
    ]
    pool.shutdown(wait=False)
    return futures


class Kernel(AsyncKernelManager):
    """A kernel of the Python at the path ``python``."""

    python = Unicode().tag(config=True)

    def format_kernel_cmd(self, extra_arguments: list[str] | None = None) -> list[str]:
        return [self.python, *super().format_kernel_cmd(extra_arguments)[1:]]


def execute(
    project: Project,
    tutorial: Tutorial,
    language: str,
    condition: Condition,
    limit: float,
    python: Path = Path(sys.executable),
) -> Execution:
    """Run the code of ``tutorial`` in ``language`` from its first cell to its last, in a new kernel of ``python``."""
    document = parsed(tutorial_notebook(project, tutorial, language, None))
    start, ended = time.monotonic(), None
    with tempfile.TemporaryDirectory(prefix="proof-") as folder:
        client = NotebookClient(
            document,
            timeout=limit,
            kernel_name="python3",
            kernel_manager_class=Kernel,
            coalesce_streams=True,
            config=Config({"Kernel": {"transport": "ipc", "ip": str(Path(folder, "kernel")), "python": str(python)}}),
            resources={"metadata": {"path": _prepared(folder, condition.directory)}},
        )
        environment = variables(condition) | {
            "IPYTHONDIR": str(Path(folder, "ipython")),
            "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
        }
        try:
            asyncio.run(client.async_execute(env=environment))
        except CellTimeoutError:
            ended = f"it did not end within {limit:.0f} s and was stopped"
        except DeadKernelError:
            ended = "it ended its kernel"
        except CellExecutionError as error:
            ended = f"it raises {error.ename}, and no line of the cell is marked so\n{error.ename}: {error.evalue}"
    cells = [cell for cell in document.cells if cell.cell_type == "code"]
    outputs = tuple([_stored(output, cell.execution_count) for output in cell.outputs] for cell in cells)
    at = max(1, sum(cell.execution_count is not None for cell in cells))
    return Execution(
        language, outputs, tuple(map(_raised, cells)), time.monotonic() - start, (at, ended) if ended else None
    )


def _prepared(folder: str, directory: str) -> str:
    """The working directory for a kernel, in ``folder``, which has the kernel's settings too."""
    working, profile = Path(folder, directory), Path(folder, "ipython", "profile_default")
    for path in (working, profile):
        path.mkdir(parents=True)
    (profile / "ipython_kernel_config.py").write_text(_SETTINGS, "utf-8")
    return str(working)


def _raised(cell: NotebookNode) -> tuple[str, int] | None:
    """The type of the exception that a cell raised, and the line of it that did."""
    for output in cell.outputs:
        if output.output_type == "error":
            lines = [
                int(line)
                for count, line in _FRAME.findall("\n".join(output.traceback))
                if int(count) == cell.execution_count
            ]
            return output.ename, lines[-1] if lines else 0
    return None


def _stored(output: NotebookNode, count: int) -> Output:
    """An output as it is stored."""
    kind = output.output_type
    if kind == "stream":
        return {"output_type": kind, "name": output.name, "text": _anywhere(output.text, count)}
    if kind == "error":
        frames = [_anywhere(line.rstrip("\n"), count) for line in output.traceback if not line.startswith("  File ")]
        return {"output_type": kind, "ename": output.ename, "evalue": output.evalue, "traceback": frames}
    data = output.data
    if "image/svg+xml" in data:
        data = {"image/svg+xml": figure.stored(data["image/svg+xml"])}
    else:
        data = {"text/plain": _anywhere(data.get("text/plain", ""), count)}
    result: Output = {"output_type": kind, "data": data, "metadata": {}}
    return result | ({"execution_count": count} if kind == "execute_result" else {})


def _anywhere(text: str, count: int) -> str:
    """``text`` as it is on every machine."""
    return _CELL_FILE.sub(f"Cell In[{count}]", without_trigger(_LIBRARY.sub("", text)))
