"""What of the pinned PyTorch the reference documents: its members, found by looking, and their signatures.

This module imports torch; the site build does not import it, but reads what `record_members` wrote to
``data/recorded/api.json``.
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
from torch import nn, optim
from torch.nn.modules import lazy
from torch.nn.modules import module as modules
from torch.nn.utils import parametrizations, parametrize, prune, stateless
from torch.optim import swa_utils

from proof.content.signature import Member, read_members
from proof.files import write_whole
from proof.project import Project

ABOUT_PARAMETERS = re.compile(r"[pP]arameter|[bB]uffer|_apply\(|state_dict")
ABOUT_MODULES = re.compile(rf"{ABOUT_PARAMETERS.pattern}|\bModule\b|\.weight\b")
CONTAINER_METHODS = (set(dir(list)) | set(dir(dict))) - set(dir(object))


def members() -> dict[str, Member]:
    """Every member that the reference documents, by its full name, in the order of PyTorch's sources."""
    found = [
        *_public(nn.parameter),
        *_methods(nn, "ParameterList", _is_container_method),
        *_methods(nn, "ParameterDict", _is_container_method),
        *_methods(nn, "Module", _is_about_parameters),
        *_methods(lazy, "LazyModuleMixin", _is_about_parameters),
        *_public(modules, lambda name, value: "registration" in name and _is_about_parameters(name, value)),
        *_methods(optim, "Optimizer", _is_method),
        *_public(optim, lambda name, value: value is not optim.Optimizer),
        *_public(swa_utils),
        *_public(nn.init),
        *_public(nn.utils),
        *_public(stateless),
        *_public(parametrize),
        *_public(parametrizations),
        *_methods(prune, "BasePruningMethod", _is_method),
        *_public(prune),
        *_public(torch.func, _is_about_modules),
    ]
    return {name: member(value) for name, value in found}


def _public(
    module: ModuleType, documented: Callable[[str, Any], bool] = lambda name, value: True
) -> Iterator[tuple[str, Any]]:
    """A module's public classes and functions that are ``documented``, as ``torch.nn.X`` where they are that too."""
    own = [name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__]
    for name in vars(module).get("__all__", own):
        value = getattr(module, name)
        if callable(value) and not name.startswith("_") and documented(name, value):
            home = "torch.nn" if getattr(nn, name, None) is value else module.__name__
            yield f"{home}.{name}", value


def _methods(module: ModuleType, name: str, documented: Callable[[str, Any], bool]) -> Iterator[tuple[str, Any]]:
    """A class of a module and its own methods that are ``documented``."""
    of = getattr(module, name)
    yield f"{module.__name__}.{name}", of
    for attribute in vars(of):
        value = getattr(of, attribute)
        if inspect.isroutine(value) and documented(attribute, value):
            yield f"{module.__name__}.{name}.{attribute}", value


def _is_about_parameters(name: str, value: Any) -> bool:
    """Whether it takes, holds, makes or returns parameters or buffers, as its source says."""
    return not name.startswith("_") and ABOUT_PARAMETERS.search(inspect.getsource(value)) is not None


def _is_about_modules(name: str, value: Any) -> bool:
    """Whether a function does so, or is given modules whose parameters it takes."""
    return ABOUT_MODULES.search(inspect.getsource(value)) is not None


def _is_container_method(name: str, value: Any) -> bool:
    return not name.startswith("_") or name in CONTAINER_METHODS


def _is_method(name: str, value: Any) -> bool:
    return not name.startswith("_") and ("self" in inspect.signature(value).parameters or inspect.ismethod(value))


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
        .replace("~", "")
    )


def record_members(project: Project) -> None:
    """Write ``data/recorded/api.json`` and say what changed."""
    before, now = read_members(project), members()
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            print(f"{name}: {before.get(name)} -> {now.get(name)}")
    written = {name: asdict(one) for name, one in now.items()}
    write_whole(project.api, json.dumps({"torch": torch.__version__, "members": written}, indent=1) + "\n")
    print(f"{len(now)} members, {sum(before.get(name) != one for name, one in now.items())} changed")
