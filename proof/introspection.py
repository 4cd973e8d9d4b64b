"""What of the pinned PyTorch the reference documents: its members, found by looking, and their signatures.

This module imports torch; the site build does not import it, but reads what `record_members` wrote: ``data/api.json``.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from types import ModuleType
from typing import Any

import torch
from torch import nn

from proof.project import Project, write_whole
from proof.signature import Member, read_members

ABOUT_PARAMETERS = re.compile(r"[pP]arameter|[bB]uffer|_apply\(|state_dict")


def members() -> dict[str, Member]:
    """Every member that the reference documents, by its full name, in the order of PyTorch's sources."""
    found = [
        *_names(nn.parameter, vars(nn.parameter)["__all__"]),
        *_methods(nn.Module, _is_about_parameters),
    ]
    return {name: member(value) for name, value in found}


def _names(module: ModuleType, names: list[str]) -> Iterator[tuple[str, Any]]:
    """Public names of a module, as ``torch.nn.X`` where they are that too."""
    for name in names:
        value = getattr(module, name)
        home = "torch.nn" if getattr(nn, name, None) is value else module.__name__
        yield f"{home}.{name}", value


def _methods(of: type, documented: Callable[[str, Any], bool]) -> Iterator[tuple[str, Any]]:
    """A class and its own methods that are ``documented``."""
    name = f"torch.nn.{of.__name__}"
    yield name, of
    for attribute, value in vars(of).items():
        if documented(attribute, value):
            yield f"{name}.{attribute}", getattr(of, attribute)


def _is_about_parameters(name: str, value: Any) -> bool:
    """Whether a method takes, holds, makes or returns parameters or buffers, as its source says."""
    return (
        callable(value) and not name.startswith("_") and ABOUT_PARAMETERS.search(inspect.getsource(value)) is not None
    )


def member(value: Any) -> Member:
    """The signature of a class or function, without what a caller does not pass."""
    signature = inspect.signature(value)
    parameters = [one for one in signature.parameters.values() if one.name not in ("self", "cls")]
    bare = signature.replace(parameters=[one.replace(annotation=one.empty, default=one.empty) for one in parameters])
    separators = [one.strip() for one in str(bare).rpartition(")")[0].strip("()").split(",")]
    shown = {one.name: _argument(one) for one in parameters}
    returns = signature.return_annotation
    return Member(
        arguments={one.name: "" if one.default is one.empty else repr(one.default) for one in parameters},
        shown=[shown.get(one.lstrip("*"), one) for one in separators if one],
        returns="" if isinstance(value, type) or returns is inspect.Signature.empty else _annotation(returns),
    )


def _argument(parameter: inspect.Parameter) -> str:
    stars = "*" * (
        1 if parameter.kind is parameter.VAR_POSITIONAL else 2 if parameter.kind is parameter.VAR_KEYWORD else 0
    )
    typed = parameter.annotation is not parameter.empty
    annotation = f": {_annotation(parameter.annotation)}" if typed else ""
    equals = " = " if typed else "="
    default = "" if parameter.default is parameter.empty else f"{equals}{parameter.default!r}"
    return f"{stars}{parameter.name}{annotation}{default}"


def _annotation(annotation: Any) -> str:
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return (
        text.strip("'")
        .replace("typing.", "")
        .replace("collections.abc.", "")
        .replace("container_abcs.", "")
        .replace("torch._C.Generator", "torch.Generator")
    )


def record_members(project: Project) -> None:
    """Write ``data/api.json`` and say what changed."""
    before, now = read_members(project), members()
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            print(f"{name}: {before.get(name)} -> {now.get(name)}")
    written = {name: asdict(one) for name, one in now.items()}
    write_whole(project.api, json.dumps({"torch": torch.__version__, "members": written}, indent=1) + "\n")
    print(f"{len(now)} members, {sum(before.get(name) != one for name, one in now.items())} changed")
