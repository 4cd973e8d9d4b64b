"""What prose says of names and numbers: each piece of inline code is something that exists, or is in an example.

Inline code that is Python is taken apart: ``nn.Linear`` and ``Module.to`` are looked up in the pinned PyTorch, and a
word alone must be a name of Python, PyTorch or an example of the page. A path is a file of PyTorch. Anything else, such
as the text of an error, must be in an example of the site or what it printed. What is named although it does not exist
is in ``data/declared/absent.yml``, with the reason. A version of PyTorch is as `since` has it, and a version of Python
one that `CHECKS` runs on; any other number is in an example of the page or what it printed, near its text, and so is a
dtype. A default is the recorded one, a base class is one, a call can be made, a cited file of PyTorch has what is
cited, and an address outside the site is declared.

This module imports torch; the site build does not import it.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator
from functools import cache

import torch

from proof.content import tutorial
from proof.content.example import load
from proof.content.expand import expand
from proof.content.notebook import recorded_outputs, text_of
from proof.content.page import read
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose import addresses, calls, defaults, nearness, quantities, since, sources
from proof.prose.languages.text import CODE, Document, Pair, Unit
from proof.prose.names import defaults_of, exists, named, normal

FILE = "data/declared/absent.yml"
CHECKS = ".github/workflows/checks.yml"
WORD = re.compile(r"[A-Za-z_]\w*")
BASE = re.compile(
    rf"(?:{CODE}(?P<of>[^{CODE}]+){CODE} )?(?P<not>\b(?:no|does not|doesn't) )?"
    rf"\b(?:es una subclase|heredan?|is a subclass|inherits?) (?:de|of|from) {CODE}(?P<base>[^{CODE}]+){CODE}",
    re.IGNORECASE,
)

_SHAPE = re.compile(r"[\[(]\d+(?:, \d+)*,?[\])]")


def problems(project: Project, documents: list[Pair]) -> Iterator[Problem]:
    """Each name, number, version, dtype, default, base class, call and address in ``documents`` that is not so."""
    absent = {str(name): str(reason) for name, reason in (read_yaml(project.root / FILE, FILE) or {}).items()}
    everything = _everything_shown(project.whole)
    pythons = _pythons(project)
    used: set[str] = set()
    yield from defaults.problems(documents, project, defaults_of)
    yield from addresses.problems(documents, project)
    yield from nearness.problems(documents, project)
    yield from since.problems(documents, project)
    yield from sources.problems(documents)
    for pair in documents:
        for document in pair.both:
            text = _beside(project, document)
            if text is None:
                continue
            own, numbers = set(WORD.findall(text)), {float(one) for one in re.findall(r"\d+(?:\.\d+)?", text)}
            lowered = {word.lower() for word in own}
            together = "".join(text.split())
            title = document.sections[0].units[0].codes if "/reference/" in document.path else ()
            for unit in document.units:
                for python in nearness.PYTHON.findall(unit.prose):
                    used.add(python)
                    if python not in pythons:
                        yield Problem(unit.path, unit.line, f"the checks do not run on {python}", f"add it to {CHECKS}")
                for number, plain in nearness.said(unit.prose, document.language):
                    lacks = plain.count(".") > 1 or float(plain) not in numbers
                    if lacks and not nearness.is_linked(number, unit):
                        message = f"no example of the page has or prints {number}"
                        yield Problem(unit.path, unit.line, message, "mend it, or show an example that computes it")
                unknown = frozenset(
                    code
                    for code in unit.codes
                    if code not in absent and not code.startswith("$") and not exists(code, own, everything)
                )
                for said in quantities.wrong(unit.prose, document.language, text):
                    yield Problem(unit.path, unit.line, said, f"mend {unit.path}")
                for said in (*_wrong_bases(unit, title), *calls.wrong(unit, everything, unknown)):
                    message = f"in PyTorch {torch.__version__}, {said}"
                    yield Problem(unit.path, unit.line, message, f"mend {unit.path}")
                for code in unit.codes:
                    names = _dtype_names(code)
                    if (names and names.isdisjoint(lowered)) or (_SHAPE.fullmatch(code) and not _is_in(code, together)):
                        message = f"no example of the page has or prints {code}"
                        yield Problem(unit.path, unit.line, message, "mend it, or show an example that does")
                    if code in absent:
                        used.add(code)
                    elif code in unknown:
                        message = f"{code} is not in PyTorch {torch.__version__}, nor in an example"
                        yield Problem(unit.path, unit.line, message, f"mend it, or add it to {FILE} with the reason")
    declared = {FILE: absent, CHECKS: pythons}
    for name, file in ((name, file) for file, names in declared.items() for name in names):
        if name not in used:
            yield Problem(file, None, f"no page names {name}", f"remove it from {file}")


def _everything_shown(project: Project) -> str:
    """Every example with what it printed, and every tutorial."""
    examples = (load(project, example_id).code_and_output for example_id in project.example_ids())
    return normal(" ".join([*examples, *(_told(project, one) for one in tutorial.tutorials(project))]))


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
    return " ".join(example.code_and_output for example in shown)


def _is_in(shape: str, together: str) -> bool:
    """Whether the numbers of a shape follow one another in a text without spaces, in whatever brackets."""
    numbers = re.escape(",".join(re.findall(r"\d+", shape)))
    return re.search(rf"(?<![\d,.]){numbers}(?![\d.]|,\d)", together) is not None


def _told(project: Project, one: tutorial.Tutorial) -> str:
    outputs = recorded_outputs(project, one, "en") or []
    return " ".join([one.code("en"), *(text_of(output) for some in outputs for output in some)])


@cache
def _dtype_names(code: str) -> frozenset[str]:
    """The names of the dtype that inline code names: ``float64`` and ``double``. A plain ``float`` is Python's."""
    value = named(code) or getattr(torch, code, None)
    if not isinstance(value, torch.dtype) or hasattr(builtins, code):
        return frozenset()
    return frozenset(name for name in dir(torch) if getattr(torch, name) is value)


def _wrong_bases(unit: Unit, title: tuple[str, ...]) -> Iterator[str]:
    """The inheritance that is not as a text says, of the class named before it, else of that in the page's title."""
    for told in BASE.finditer(unit.with_code(CODE)):
        name = told["of"] or "".join(title[:1])
        derived, base = named(name), named(told["base"]) or getattr(builtins, told["base"], None)
        if not (isinstance(derived, type) and isinstance(base, type)):
            continue
        if (derived is not base and issubclass(derived, base)) == bool(told["not"]):
            yield f"{name} inherits from {', '.join(one.__name__ for one in derived.__mro__[1:])}"
