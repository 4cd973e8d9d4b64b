"""Whether the calls that prose writes can be made: each binds to the signature of what it calls.

What is called is looked up in the pinned PyTorch by its name, or, after a variable, among all that has such a method:
one of them must take the call. A variable that has the name of an argument stands in its place. A call that an example
of the site has, or of a function that one defines, is as it is. Where a text says that a call is a signature, its
values are the defaults; and what it calls a method, an attribute or a property of a class is one.

This module imports torch; the site build does not import it.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import nn
from torch.distributed.fsdp import FSDPModule

from proof.prose.languages.text import CODE, Unit
from proof.prose.names import classes, is_shown, modules, named, value_of

USUAL: dict[str, tuple[type, ...]] = {"optimizer": (torch.optim.Optimizer,), "tensor": (torch.Tensor,)}
USUAL |= dict.fromkeys(("parameter", "param"), (nn.Parameter,))
USUAL |= dict.fromkeys(("model", "module", "layer"), (nn.Module, FSDPModule))
"""The classes of the variables that prose names without an example."""
_SIGNATURE = re.compile(
    rf"\b(?:firma|signature)\b(?: (?:de|of) {CODE}(?P<of>[^{CODE}]+){CODE})?"
    rf"[^{CODE}.;]{{0,40}}{CODE}(?P<call>[^{CODE}]+){CODE}",
    re.IGNORECASE,
)
_MEMBER = re.compile(
    rf"\b(?:métodos?|methods?|atributos?|attributes?|propiedad|property) {CODE}(?P<name>[a-z_]\w*)(?:\(\))?{CODE}"
    rf" (?:de|of) (?:un |una |an? )?{CODE}(?P<owner>[^{CODE}]+){CODE}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Called:
    """What a call may be of, and how many arguments it gets that the call does not write: that of a method's self."""

    value: Any
    hidden: int


def wrong(unit: Unit, everything: str, unknown: frozenset[str] = frozenset()) -> Iterator[str]:
    """What of the calls of a text cannot be, as messages, but for the ``unknown`` ones, whose names do not exist."""
    for code in (one for one in unit.codes if one not in unknown):
        said = _wrong_calls(code) if "(" in code and not code.startswith("$") else ()
        own = re.search(rf"\b(?:def|class) {re.escape(code.partition('(')[0])}\b", everything) if said else None
        if not own and not (said and is_shown(code, everything)):
            yield from said
    text = unit.with_code(CODE)
    for told in _SIGNATURE.finditer(text):
        yield from _wrong_signature(told["call"] if told["call"][0] != "(" else f"{told['of']}{told['call']}")
    for told in _MEMBER.finditer(text):
        owner = named(told["owner"])
        if isinstance(owner, type) and not hasattr(owner, told["name"]):
            yield f"{told['owner']} has no {told['name']}"


@cache
def _wrong_calls(code: str) -> tuple[str, ...]:
    try:
        tree = ast.parse(code.removeprefix(".").replace("…", "..."))
    except SyntaxError:
        return ()
    return tuple(filter(None, (_wrong_call(node, code) for node in ast.walk(tree) if isinstance(node, ast.Call))))


def _wrong_call(call: ast.Call, code: str) -> str:
    name, owners = _name(call), _owners(call)
    if owners and not any(hasattr(owner, name) for owner in owners):
        return f"{code}: {owners[0].__name__} has no {name}"
    if (known := _called(call)) and not any(_binds(one, call) for one in known):
        return f"{code}: {name} takes {' or '.join(sorted({_signature(one) for one in known})[:3])}"
    return ""


def _wrong_signature(code: str) -> Iterator[str]:
    """The values of what a text calls a signature that are not the defaults."""
    try:
        call = ast.parse(code, mode="eval").body
        parameters = inspect.signature(value_of(call.func, set())).parameters if isinstance(call, ast.Call) else {}
        words = call.keywords if isinstance(call, ast.Call) else []
        given = {one.arg: ast.literal_eval(one.value) for one in words if one.arg}
    except (AttributeError, SyntaxError, TypeError, ValueError):
        return
    for name, value in given.items():
        if name in parameters and repr(parameters[name].default) != repr(value):
            default = parameters[name].default
            yield f"{code}: {name} has {'no default' if default is inspect.Parameter.empty else repr(default)}"


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _owners(call: ast.Call) -> tuple[type, ...]:
    """The classes of the variable on which a method is called, where its name says them."""
    of = call.func.value if isinstance(call.func, ast.Attribute) else None
    return USUAL.get(of.id, ()) if isinstance(of, ast.Name) else ()


def _called(call: ast.Call) -> list[Called]:
    """What a call may be of: what its name is in PyTorch, else every method or function that has it."""
    try:
        value = value_of(call.func, set())
    except AttributeError:
        value = None
    if value is None:
        return [] if hasattr(builtins, _name(call)) else _by_name(_name(call))
    owner = named(ast.unparse(call.func.value)) if isinstance(call.func, ast.Attribute) else None
    return [_method(owner, _name(call)) if isinstance(owner, type) else Called(value, 0)]


def _method(owner: type, name: str) -> Called:
    plain = inspect.isfunction(inspect.getattr_static(owner, name, None))
    return Called(getattr(owner, name), int(plain))


@cache
def _by_name(name: str) -> list[Called]:
    """The functions of PyTorch's modules, and the methods that its classes define, of one name."""
    functions = (vars(module).get(name) for module in modules())
    found = [Called(value, 0) for value in functions if callable(value) and not isinstance(value, type)]
    owners = {base for one in (torch.Tensor, *classes().values()) for base in one.__mro__}
    methods = (_method(owner, name) for owner in owners if name in vars(owner) and owner.__module__.startswith("torch"))
    return found + [one for one in methods if callable(one.value)]


def _binds(one: Called, call: ast.Call) -> bool:
    """Whether some arguments of what is called may be these; of what has no signature, nothing is known."""
    unknown = any(isinstance(given, ast.Starred) or _is_ellipsis(given) for given in call.args)
    if unknown or any(given.arg is None for given in call.keywords):
        return True
    try:
        signature = inspect.signature(one.value)
    except (TypeError, ValueError):
        return True
    try:
        bound = signature.bind_partial(
            *[*[None] * one.hidden, *call.args], **{w.arg: None for w in call.keywords if w.arg}
        )
    except TypeError:
        return False
    names = set(signature.parameters)
    placed = ((name, given) for name, given in bound.arguments.items() if isinstance(given, ast.Name))
    return all(given.id == name or given.id not in names for name, given in placed)


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _signature(one: Called) -> str:
    """The arguments that may be given, as Python writes them, without types."""
    parameters = list(inspect.signature(one.value).parameters.values())[one.hidden :]
    return f"({', '.join(str(each.replace(annotation=each.empty)) for each in parameters)})"
