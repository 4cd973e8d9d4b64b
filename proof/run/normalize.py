"""How what Python says of a script is made the same on every machine and every Python.

The differences from what a terminal shows are declared: the script's file goes by its name, and a library's by its
path in site-packages; frames outside the script's file are left out of a traceback, as are its ``^^^`` marks, its
colours and the "Did you mean" that some versions of Python end it with; "(Triggered internally at …)", a file of the
machine that built torch, is left out of warnings; and what a newer Python words otherwise (`_REWORDED`), or is warned
of itself (`OF_PYTHON`), reads as with the Python that the outputs were recorded with. It needs the standard library
alone, because the fork server runs where nothing else is installed beside torch.
"""

from __future__ import annotations

import linecache
import re
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from proof.terminal import PACKAGES, without_trigger

OF_PYTHON = "Guards may run slower on Python 3"  # which torch says on 3.13.0 alone
_REWORDED = {"AttributeError: Can't get local object ": "AttributeError: Can't pickle local object "}  # since 3.13
_MARKS = re.compile(r"^[ ~^]*[~^]\n", re.MULTILINE)
_COLOURS = re.compile(r"\x1b\[[\d;]*m")
_INSTALLED = re.compile(rf"[/\\]{PACKAGES}[/\\]")


def format_warning(script: str) -> Callable[..., str]:
    """What takes the place of `warnings.formatwarning` while ``script`` runs."""

    def format_one(
        message: Warning | str, category: type[Warning], filename: str, lineno: int, line: str | None = None
    ) -> str:
        text = without_trigger(str(message))
        shown = f"{_shown_path(filename, script)}:{lineno}: {category.__name__}: {text}\n"
        source = (line if line is not None else linecache.getline(filename, lineno)).strip()
        return shown + (f"  {source}\n" if source else "")

    return format_one


def format_exception(error: BaseException, script: str) -> str:
    """The traceback of ``error`` as Python prints it, without what is not of ``script``."""
    _suggest_nothing(error)
    formatted = traceback.TracebackException.from_exception(error)
    _only_script(formatted, script)
    text = "".join(formatted.format()).replace(script, _shown_path(script, script))
    for newer, recorded in _REWORDED.items() if sys.version_info >= (3, 13) else ():
        text = text.replace(newer, recorded)
    return _MARKS.sub("", _COLOURS.sub("", text))


def raising_line(error: BaseException, script: str) -> int | None:
    """The innermost line of the script in the traceback of ``error``."""
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == script]
    return lines[-1] if lines else None


def _shown_path(filename: str, script: str) -> str:
    return Path(script).name if filename == script else _INSTALLED.split(filename)[-1]


def _suggest_nothing(error: BaseException) -> None:
    """Take from ``error``, and from those behind it, the names to which ``traceback`` would find one alike."""
    if isinstance(error, (AttributeError, NameError, ImportError)):
        error.name = error.name_from = None  # type: ignore[union-attr]
    for other in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
        if other is not None:
            _suggest_nothing(other)


def _only_script(formatted: traceback.TracebackException, script: str) -> None:
    frames = [
        traceback.FrameSummary(_shown_path(frame.filename, script), frame.lineno, frame.name, line=frame.line)
        for frame in formatted.stack
        if frame.filename == script
    ]
    formatted.stack = traceback.StackSummary.from_list(frames)
    for other in (formatted.__cause__, formatted.__context__, *(formatted.exceptions or [])):
        if other is not None:
            _only_script(other, script)
