"""Reading and writing whole files: text that is UTF-8 with Unix line ends, and YAML; each read once while it stays."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Hashable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from yaml.constructor import ConstructorError

from proof.problem import Problem

if TYPE_CHECKING:
    from yaml import SafeLoader as _Fastest
else:
    _Fastest = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # which has the same methods, in C


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


def read_entries(path: Path, name: str) -> list[tuple[int, Any]]:
    """The entries of the YAML list at ``path``, each with its one-based line; none if there is no such file.

    A `Problem` if it is not YAML, or no list, each of whose entries begins with ``-`` in the first column.
    """
    if not path.exists():
        return []
    text = read_text(path, name)
    entries = _parsed(text, name) or []
    lines = [number for number, line in enumerate(text.split("\n"), 1) if line.startswith("- ")]
    if not isinstance(entries, list) or len(entries) != len(lines):
        raise Problem(name, None, "no list, each of whose entries begins with - in the first column", f"edit {name}")
    return list(zip(lines, entries, strict=True))


class _Loader(_Fastest):
    """Takes a key that stands twice in one mapping for a mistake, of which the first would be lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        found: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        if len(found) < len(node.value):
            seen = set()
            for key, _ in node.value:
                if (key.tag, key.value) in seen:
                    raise ConstructorError(None, None, f"the key {key.value} stands twice", key.start_mark)
                seen.add((key.tag, key.value))
        return found


def yaml_of(text: str) -> Any:
    """What ``text`` says in YAML, by the parser in C where there is one; raises ``yaml.YAMLError``."""
    return yaml.load(text, Loader=_Loader)


@lru_cache
def _parsed(text: str, name: str) -> Any:
    try:
        return yaml_of(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise Problem(name, mark.line + 1 if mark else None, f"not YAML: {error}", f"edit {name}") from error


def line_of(text: str, key: str) -> int | None:
    """The one-based line of a YAML text at which ``key`` stands in the first column; None if it does nowhere."""
    return next((number for number, line in enumerate(text.split("\n"), start=1) if line.startswith(f"{key}:")), None)


Value = TypeVar("Value")
_KNOWN: dict[tuple[Callable[..., Any], tuple[Hashable, ...]], tuple[list[tuple[int, ...]], Any]] = {}


def read_once(read: Callable[..., Value], *of: Hashable) -> Value:
    """What ``read`` makes of ``of``, made again when a file among them changes; not to be changed by who gets it."""
    changed = [_changed(one) for one in of if isinstance(one, Path)]
    known = _KNOWN.get((read, of))
    if known is None or known[0] != changed:
        known = _KNOWN[read, of] = changed, read(*of)
    value: Value = known[1]
    return value


def _changed(path: Path) -> tuple[int, ...]:
    """What tells that a file changed; nothing where there is none."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def write_whole(path: Path, text: str, lasting: bool = True) -> None:
    """Write ``path`` so that an interruption leaves either the old file or the new one, whole.

    What need not be ``lasting`` may be lost with the machine, not with the process. Raises `Problem` where the disk
    takes no more, or the file cannot be written.
    """
    try:
        _write_whole(path, text, lasting)
    except OSError as error:
        message = f"cannot be written, and is as it was: {error.strerror}"
        raise Problem(path, None, message, "make room or give the rights, and repeat the command") from error


def _write_whole(path: Path, text: str, lasting: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            if lasting:
                os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink()
        raise
