"""What names there are: of the pinned PyTorch, of Python, and of the examples, and what a piece of inline code names.

This module imports torch; the site build does not import it.
"""

from __future__ import annotations

import ast
import builtins
import copy
import importlib
import inspect
import keyword
import pickle
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
from torch import nn

ROOTS: dict[str, Any] = {"torch": torch, "nn": nn, "optim": torch.optim, "F": nn.functional, "copy": copy}
ROOTS |= {"pickle": pickle, "inspect": inspect}
MODULES = (
    "torch nn nn.functional nn.init nn.parameter nn.utils nn.utils.parametrize nn.utils.parametrizations "
    "nn.utils.prune nn.parallel nn.modules.lazy nn.modules.module optim optim.swa_utils "
    "optim.lr_scheduler func autograd autograd.graph distributed distributed.fsdp distributed.tensor "
    "export compiler utils.hooks serialization overrides"
)


def exists(code: str, own: set[str], everything: str) -> bool:
    """Whether ``code`` is made of names that there are; ``own`` are those of the page's examples."""
    if re.fullmatch(r"[\w/]+\.py", code):
        return (Path(torch.__file__).parent.parent / code).exists() or normal(code) in everything
    try:
        tree = ast.parse(code.removeprefix(".").replace("…", "..."))
    except SyntaxError:
        return code.isidentifier() or keyword.iskeyword(code) or is_shown(code, everything)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    known = all(_exists(node, own) for node in _outermost(tree)) and all(_accepts(call, own) for call in calls)
    return known or is_shown(code, everything)


def _outermost(node: ast.AST) -> Iterator[ast.AST]:
    """The names, chains of attributes and keywords of some code, no part of a chain by itself."""
    if isinstance(node, ast.Name | ast.Attribute | ast.keyword):
        yield node
        inner: ast.AST = node.value if isinstance(node, ast.keyword) else node
        while isinstance(inner, ast.Attribute):
            inner = inner.value
        if not isinstance(inner, ast.Name):
            yield from _outermost(inner)
        elif isinstance(node, ast.keyword):
            yield from _outermost(node.value)
        return
    for child in ast.iter_child_nodes(node):
        yield from _outermost(child)


def _accepts(call: ast.Call, own: set[str]) -> bool:
    """Whether a function of PyTorch that is called by its name has the arguments that are named."""
    try:
        parameters = inspect.signature(value_of(call.func, own)).parameters.values()
    except (AttributeError, TypeError, ValueError):
        return True
    anything = any(one.kind is one.VAR_KEYWORD for one in parameters)
    return anything or {word.arg for word in call.keywords} <= {one.name for one in parameters} | {None}


def value_of(node: ast.AST, own: set[str]) -> Any:
    if isinstance(node, ast.Attribute):
        return getattr(value_of(node.value, own), node.attr)
    if isinstance(node, ast.Name) and node.id not in own - ROOTS.keys() - classes().keys():
        return ROOTS.get(node.id, classes().get(node.id))
    raise AttributeError


def named(code: str) -> Any:
    """What inline code that is a name of PyTorch names, None if it is no such name."""
    try:
        return value_of(ast.parse(code, mode="eval").body, set())
    except (AttributeError, SyntaxError):
        return None


def _exists(node: ast.AST, own: set[str]) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg in own or node.arg in _known_arguments()
    if isinstance(node, ast.Name):
        return node.id in own or node.id in ROOTS or node.id in _known_names()
    names: list[str] = []
    inner: ast.AST = node
    while isinstance(inner, ast.Attribute):
        names.insert(0, inner.attr)
        inner = inner.value
    if isinstance(inner, ast.Name) and inner.id not in own - ROOTS.keys() - classes().keys():
        value = ROOTS.get(inner.id, classes().get(inner.id))
        if value is not None:
            return _resolves(value, names)
    return all(name in own or name in _known_names() for name in names)


def _resolves(value: Any, names: list[str]) -> bool:
    for name in names:
        if isinstance(value, ModuleType) and not hasattr(value, name):
            try:
                importlib.import_module(f"{value.__name__}.{name}")
            except ImportError:
                return False
        if not hasattr(value, name):
            return name in getattr(value, "__annotations__", {})
        value = getattr(value, name)
    return True


@cache
def modules() -> tuple[ModuleType, ...]:
    return tuple(importlib.import_module("torch" if name == "torch" else f"torch.{name}") for name in MODULES.split())


@cache
def classes() -> dict[str, Any]:
    """The classes that prose names without their module: ``Module``, ``Optimizer``, ``SGD``."""
    return {
        name: value for module in modules() for name, value in vars(module).items() if issubclass(type(value), type)
    }


@cache
def _known_names() -> frozenset[str]:
    """Every name that stands alone or after a dot: of Python's builtins, of PyTorch's modules, and of their classes."""
    known = {*dir(builtins), *keyword.kwlist, *_known_arguments()}
    for module in modules():
        known |= {name for name in dir(module) if not name.startswith("__")}
    for value in (*classes().values(), dict, list, str, object, type):
        known |= set(dir(value)) | set(getattr(value, "__annotations__", {}))
    known |= set(nn.Module().__dict__) | set(torch.optim.SGD([torch.ones(1)]).__dict__)
    return frozenset(known)


@cache
def _known_arguments() -> frozenset[str]:
    """The arguments of PyTorch's public functions, classes and methods of `torch.nn.Module` and optimizers."""
    found: set[str] = set()
    owners = [*modules(), nn.Module, nn.ParameterList, nn.ParameterDict, torch.optim.Optimizer, torch.Tensor]
    for owner in owners:
        for value in vars(owner).values():
            try:
                found |= set(inspect.signature(value).parameters)
            except (TypeError, ValueError):
                continue
    return frozenset(found)


@cache
def _defaults_of_arguments() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for value in (value for module in modules() for value in vars(module).values() if callable(value)):
        try:
            parameters = inspect.signature(value).parameters.values()
        except (TypeError, ValueError):
            continue
        for one in (one for one in parameters if one.default is not one.empty):
            found.setdefault(one.name, set()).add(repr(one.default))
    return found


def defaults_of(argument: str) -> set[str]:
    """The defaults that the functions and classes of PyTorch's modules give an argument, as Python writes them."""
    return _defaults_of_arguments().get(argument, set())


def is_shown(code: str, everything: str) -> bool:
    """Whether ``code``, with anything in the place of an ellipsis, is in what the examples show."""
    parts = [re.escape(normal(part)) for part in re.split(r"…|\.\.\.", code)]
    if len(parts) == 1:
        return normal(code) in everything
    return re.search(".{0,80}".join(parts), everything) is not None


def normal(text: str) -> str:
    return " ".join(text.replace("`", "").split())
