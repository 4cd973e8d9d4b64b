"""Whether a number or an exception that a page says is of the example it speaks of, in its section.

A number in prose is in an example of the page, or `claims` says that it is not. Here, it is in one of the section of
the text; where that has none, of the one before or after it. What a page says before its first section is of the whole
page. The class of an exception or a warning is one that the examples of its section give, where they give any. What no
example of the section has, because it is a constant, is computed from what one prints, or happens where none shows it,
is declared in `FILE`, by page and section, with the reason. Other names are not held: one of nine is that of an example
elsewhere on its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from proof.content.example import load
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import figures
from proof.prose.languages.text import Document, Pair, Unit
from proof.prose.since import VERSION

FILE = "data/declared/figures.yml"
NUMBER = re.compile(rf"(?<![\w.,])(?<!\de-){figures.NUMBER.pattern}(?!\w)")
PYTHON = re.compile(r"\bPython \d+(?:\.\d+)+")
CLASS = re.compile(r"\b[A-Z]\w*(?:Error|Exception|Warning)\b")
ANY = {0.0, 1.0}  # which are of anything
_OTHER = ("versions/", "about/", "tutorials/")  # what is generated, and tutorials, which are one example


def problems(pairs: Iterable[Pair], project: Project) -> Iterator[Problem]:
    """Each number of a text that only an example of another part of its page has, each exception that none near gives,
    and each declared in vain."""
    declared = read_yaml(project.root / FILE, FILE) or {}
    used: set[tuple[str, str]] = set()
    for document in (document for pair in pairs for document in pair.both):
        if document.path.startswith("docs/") and not document.place.startswith(_OTHER):
            shown = [" ".join(_text_of(project, one) for one in section.examples) for section in document.sections]
            for problem, key in (*_far(document, shown), *_far_classes(document, shown)):
                if key[1] in map(str, declared.get(key[0], {})):
                    used.add(key)
                else:
                    yield problem
    for section, numbers in declared.items():
        for number in map(str, numbers):
            if (section, number) not in used:
                yield Problem(FILE, None, f"{section} says no {number} far from its examples", f"remove it from {FILE}")


def said(prose: str, language: str) -> Iterator[tuple[str, str]]:
    """The numbers of a text, as they are written and as code writes them, but for those of versions."""
    for number in NUMBER.findall(PYTHON.sub("", VERSION.sub("", prose))):
        yield number, figures.plain(number, language)


def is_linked(number: str, unit: Unit) -> bool:
    """Whether a text links to what has the number, as an issue has."""
    return any(link.endswith(f"/{number}") for link in unit.links)


Far = Iterator[tuple[Problem, tuple[str, str]]]


def _far(document: Document, texts: list[str]) -> Far:
    shown = [{float(one) for one in re.findall(r"\d+(?:\.\d+)?", text)} for text in texts]
    whole = set().union(*shown)
    for at, section in enumerate(document.sections):
        near = whole if section.level < 2 else shown[at] or set().union(*shown[max(0, at - 1) : at + 2])
        for unit in section.units:
            for number, plain in said(unit.prose, document.language):
                far = plain.count(".") < 2 and float(plain) in whole - near - ANY
                if far and not is_linked(number, unit):
                    message = f"no example near has or prints {number}, and one elsewhere on the page does"
                    mend = f"mend it, move it there, or add it to {FILE} with the reason"
                    yield Problem(unit.path, unit.line, message, mend), (f"{document.place}#{section.id}", plain)


def _far_classes(document: Document, texts: list[str]) -> Far:
    shown = [set(CLASS.findall(text)) for text in texts]
    for at, section in enumerate(document.sections):
        for unit in section.units if section.level > 1 else ():
            for name in sorted({name for code in unit.codes for name in CLASS.findall(code)} - shown[at]):
                others = {one for one in shown[at] if one.endswith("Warning") == name.endswith("Warning")}
                if others:
                    message = (
                        f"no example near gives {name}, and that of the section gives {' and '.join(sorted(others))}"
                    )
                    mend = f"mend it, or add it to {FILE} with where it happens"
                    yield Problem(unit.path, unit.line, message, mend), (f"{document.place}#{section.id}", name)


def _text_of(project: Project, example_id: str) -> str:
    try:
        return load(project, example_id).code_and_output
    except Problem:
        return ""  # a signature, or the page that shows it says so
