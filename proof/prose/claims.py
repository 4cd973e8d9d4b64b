"""What prose says of names and numbers: each piece of inline code is something that exists, or is in an example.

Inline code that is Python is taken apart: ``nn.Linear`` and ``Module.to`` are looked up in the pinned PyTorch, and a
word alone must be a name of Python, PyTorch or an example of the page. A path is a file of PyTorch. Anything else, such
as the text of an error, must be in an example of the site or what it printed. What is named although it does not exist
is in ``data/declared/absent.yml``, with the reason. A version of PyTorch is one that examples were run on, or in
``data/declared/history.yml``, and a version of Python one that `CHECKS` runs on; any other number is in an example of
the page or what it printed, and so is a dtype. A default is the recorded one, a base class is one, and an address
outside the site is declared.

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

from proof.content import tutorial
from proof.content.example import load
from proof.content.expand import expand
from proof.content.notebook import recorded_outputs, text_of
from proof.content.page import read
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose import addresses, defaults
from proof.prose.languages.text import CODE, Document, Pair, Unit
from proof.records.versions import read_versions

FILE = "data/declared/absent.yml"
ROOTS: dict[str, Any] = {"torch": torch, "nn": nn, "optim": torch.optim, "F": nn.functional, "copy": copy}
ROOTS |= {"pickle": pickle, "inspect": inspect}
MODULES = (
    "torch nn nn.functional nn.init nn.parameter nn.utils nn.utils.parametrize nn.utils.parametrizations "
    "nn.utils.prune nn.parallel nn.modules.lazy nn.modules.module optim optim.swa_utils "
    "optim.lr_scheduler func autograd autograd.graph distributed distributed.fsdp distributed.tensor "
    "export compiler utils.hooks serialization overrides"
)
HISTORY = "data/declared/history.yml"
CHECKS = ".github/workflows/checks.yml"
WORD = re.compile(r"[A-Za-z_]\w*")
VERSION = re.compile(
    r"(?:\b(?:PyTorch|torch|since|desde|hasta|until|before|antes de)(?: la| la versión| version)? )(\d+\.\d+(?:\.\d+)?)"
)
PYTHON = re.compile(r"\bPython \d+(?:\.\d+)+")
BASE = re.compile(
    rf"(?:{CODE}(?P<of>[^{CODE}]+){CODE} )?(?P<not>\b(?:no|does not) )?"
    rf"\b(?:es una subclase|heredan?|is a subclass|inherits?) (?:de|of|from) {CODE}(?P<base>[^{CODE}]+){CODE}",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])")


def problems(project: Project, documents: list[Pair]) -> Iterator[Problem]:
    """Each name, number, version, dtype, default, base class and address in ``documents`` that is not so."""
    absent = {str(name): str(reason) for name, reason in (read_yaml(project.root / FILE, FILE) or {}).items()}
    everything = _everything_shown(project.whole)
    versions = {str(one["version"]) for one in read_yaml(project.root / HISTORY, HISTORY) or []}
    run = {*read_versions(project).environments, project.torch_pin}
    pythons = _pythons(project)
    used: set[str] = set()
    yield from defaults.problems(documents, project)
    yield from addresses.problems(documents, project)
    for pair in documents:
        for document in pair.both:
            text = _beside(project, document)
            if text is None:
                continue
            own, numbers = set(WORD.findall(text)), {float(one) for one in re.findall(r"\d+(?:\.\d+)?", text)}
            lowered = {word.lower() for word in own}
            title = document.sections[0].units[0].codes if "/reference/" in document.path else ()
            for unit in document.units:
                for version in VERSION.findall(unit.prose):
                    used.add(version)
                    if version not in versions | run:
                        message = f"{version} is not the pinned version, {project.torch_pin}"
                        yield Problem(unit.path, unit.line, message, f"mend it, or add it to {HISTORY}")
                for python in PYTHON.findall(unit.prose):
                    used.add(python)
                    if python not in pythons:
                        yield Problem(unit.path, unit.line, f"the checks do not run on {python}", f"add it to {CHECKS}")
                for number in NUMBER.findall(PYTHON.sub("", VERSION.sub("", unit.prose))):
                    linked = any(number in link for link in unit.links)  # as that of an issue
                    if float(number.replace(",", ".")) not in numbers and not linked:
                        message = f"no example of the page has or prints {number}"
                        yield Problem(unit.path, unit.line, message, "mend it, or show an example that computes it")
                for said in _wrong_bases(unit, title):
                    message = f"in PyTorch {torch.__version__}, {said}"
                    yield Problem(unit.path, unit.line, message, f"mend {unit.path}")
                for code in unit.codes:
                    if (names := _dtype_names(code)) and names.isdisjoint(lowered):
                        message = f"no example of the page has or prints {code}"
                        yield Problem(unit.path, unit.line, message, "mend it, or show an example that does")
                    if code in absent:
                        used.add(code)
                    elif not code.startswith("$") and not exists(code, own, everything):
                        message = f"{code} is not in PyTorch {torch.__version__}, nor in an example"
                        yield Problem(unit.path, unit.line, message, f"mend it, or add it to {FILE} with the reason")
    declared = {FILE: absent, HISTORY: versions, CHECKS: pythons}
    for name, file in ((name, file) for file, names in declared.items() for name in names):
        if name not in used:
            yield Problem(file, None, f"no page names {name}", f"remove it from {file}")


def _everything_shown(project: Project) -> str:
    """Every example with what it printed, and every tutorial."""
    examples = (_shown(project, example_id) for example_id in project.example_ids())
    return _normal(" ".join([*examples, *(_told(project, one) for one in tutorial.tutorials(project))]))


def _pythons(project: Project) -> list[str]:
    """Each ``Python x.y`` that the checks run on."""
    workflow = read_yaml(project.root / CHECKS, CHECKS) or {"jobs": {}}
    matrices = [job.get("strategy", {}).get("matrix", {}) for job in workflow["jobs"].values()]
    return [f"Python {version}" for matrix in matrices for version in matrix.get("python", ())]


def _beside(project: Project, document: Document) -> str | None:
    """The code of a page and what it printed; None if the document is no page."""
    path = project.root / document.path
    if document.place.startswith(f"{tutorial.FOLDER}/"):
        return _told(project, tutorial.load(project, path.stem))
    if path.suffix != ".md":
        return None
    page = read(project, path)
    shown = expand(project, page.text, page.language, page.name).examples
    return " ".join(_shown(project, example.id) for example in shown)


def _told(project: Project, one: tutorial.Tutorial) -> str:
    outputs = recorded_outputs(project, one, "en") or []
    return " ".join([one.code("en"), *(text_of(output) for some in outputs for output in some)])


def exists(code: str, own: set[str], everything: str) -> bool:
    """Whether ``code`` is made of names that there are; ``own`` are those of the page's examples."""
    if re.fullmatch(r"[\w/]+\.py", code):
        return (Path(torch.__file__).parent.parent / code).exists() or _normal(code) in everything
    try:
        tree = ast.parse(code.removeprefix(".").replace("…", "..."))
    except SyntaxError:
        return code.isidentifier() or keyword.iskeyword(code) or _is_shown(code, everything)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    known = all(_exists(node, own) for node in _outermost(tree)) and all(_accepts(call, own) for call in calls)
    return known or _is_shown(code, everything)


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
        parameters = inspect.signature(_value(call.func, own)).parameters.values()
    except (AttributeError, TypeError, ValueError):
        return True
    anything = any(one.kind is one.VAR_KEYWORD for one in parameters)
    return anything or {word.arg for word in call.keywords} <= {one.name for one in parameters} | {None}


def _value(node: ast.AST, own: set[str]) -> Any:
    if isinstance(node, ast.Attribute):
        return getattr(_value(node.value, own), node.attr)
    if isinstance(node, ast.Name) and node.id not in own - ROOTS.keys() - _classes().keys():
        return ROOTS.get(node.id, _classes().get(node.id))
    raise AttributeError


def _named(code: str) -> Any:
    """What inline code that is a name of PyTorch names, None if it is no such name."""
    try:
        return _value(ast.parse(code, mode="eval").body, set())
    except (AttributeError, SyntaxError):
        return None


@cache
def _dtype_names(code: str) -> frozenset[str]:
    """The names of the dtype that inline code names: ``float64`` and ``double``. A plain ``float`` is Python's."""
    value = _named(code) or getattr(torch, code, None)
    if not isinstance(value, torch.dtype) or hasattr(builtins, code):
        return frozenset()
    return frozenset(name for name in dir(torch) if getattr(torch, name) is value)


def _wrong_bases(unit: Unit, title: tuple[str, ...]) -> Iterator[str]:
    """The inheritance that is not as a text says, of the class named before it, else of that in the page's title."""
    for told in BASE.finditer(unit.with_code(CODE)):
        name = told["of"] or "".join(title[:1])
        derived, base = _named(name), _named(told["base"]) or getattr(builtins, told["base"], None)
        if not (isinstance(derived, type) and isinstance(base, type)):
            continue
        if (derived is not base and issubclass(derived, base)) == bool(told["not"]):
            yield f"{name} inherits from {', '.join(one.__name__ for one in derived.__mro__[1:])}"


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
    if isinstance(inner, ast.Name) and inner.id not in own - ROOTS.keys() - _classes().keys():
        value = ROOTS.get(inner.id, _classes().get(inner.id))
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
def _modules() -> tuple[ModuleType, ...]:
    return tuple(importlib.import_module("torch" if name == "torch" else f"torch.{name}") for name in MODULES.split())


@cache
def _classes() -> dict[str, Any]:
    """The classes that prose names without their module: ``Module``, ``Optimizer``, ``SGD``."""
    return {
        name: value for module in _modules() for name, value in vars(module).items() if issubclass(type(value), type)
    }


@cache
def _known_names() -> frozenset[str]:
    """Every name that stands alone or after a dot: of Python's builtins, of PyTorch's modules, and of their classes."""
    known = {*dir(builtins), *keyword.kwlist, *_known_arguments()}
    for module in _modules():
        known |= {name for name in dir(module) if not name.startswith("__")}
    for value in (*_classes().values(), dict, list, str, object, type):
        known |= set(dir(value)) | set(getattr(value, "__annotations__", {}))
    known |= set(nn.Module().__dict__) | set(torch.optim.SGD([torch.ones(1)]).__dict__)
    return frozenset(known)


@cache
def _known_arguments() -> frozenset[str]:
    """The arguments of PyTorch's public functions, classes and methods of `torch.nn.Module` and optimizers."""
    found: set[str] = set()
    owners = [*_modules(), nn.Module, nn.ParameterList, nn.ParameterDict, torch.optim.Optimizer, torch.Tensor]
    for owner in owners:
        for value in vars(owner).values():
            try:
                found |= set(inspect.signature(value).parameters)
            except (TypeError, ValueError):
                continue
    return frozenset(found)


def _shown(project: Project, example_id: str) -> str:
    example = load(project, example_id)
    return f"{example.code('en')} {example.output or ''}"


def _is_shown(code: str, everything: str) -> bool:
    """Whether ``code``, with anything in the place of an ellipsis, is in what the examples show."""
    parts = [re.escape(_normal(part)) for part in re.split(r"…|\.\.\.", code)]
    if len(parts) == 1:
        return _normal(code) in everything
    return re.search(".{0,80}".join(parts), everything) is not None


def _normal(text: str) -> str:
    return " ".join(text.replace("`", "").split())
