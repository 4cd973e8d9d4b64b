"""A problem that a contributor can mend: where it is, what is wrong, and the command that helps."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml


class Problem(ValueError):
    """What is wrong with one file, as ``path:line: message`` followed by the command that mends it.

    ``line`` is one-based; it is left out of the text when the problem is the whole file's.
    """

    def __init__(self, path: Path | str, line: int | None, message: str, fix: str) -> None:
        self.path, self.line, self.message, self.fix = str(path), line, message, fix
        super().__init__(str(self))

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.message}\n  mend: {self.fix}"


def read_text(path: Path, name: str) -> str:
    """The UTF-8 text of ``path``; a `Problem` that calls it ``name`` if it is not UTF-8."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Problem(name, line, f"not UTF-8: byte {data[error.start]:#04x}", f"save {name} as UTF-8") from error
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise Problem(name, line, "carriage return: lines end in \\n here", f"save {name} with Unix line ends")
    return text


def read_yaml(path: Path, name: str) -> Any:
    """What the YAML file at ``path`` holds, None if there is no such file; a `Problem` if it is not YAML.

    One text is taken apart once; what it holds is not to be changed by who reads it.
    """
    return _parsed(read_text(path, name), name) if path.exists() else None


@lru_cache
def _parsed(text: str, name: str) -> Any:
    try:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise Problem(name, mark.line + 1 if mark else None, f"not YAML: {error}", f"edit {name}") from error
