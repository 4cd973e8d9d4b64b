"""What is said twice: a sentence in two sections, or the same code under the names of two examples.

A sentence is told again where it has ten words or more, as code or not, and stands in another section of the same
language. The reference says of each member what it says of others, as do the pages of each version, and every tutorial
begins alike: those are compared with the other pages, and not among themselves; and a text with a link leads on.
Two examples are the same where nothing differs but comments and the names that they give. An entry of the errors has
examples of its own, named after it, and may repeat that of a guide. `error_entries` holds the messages.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from proof.content.example import Example, load
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.text import Document, Pair, Section, Unit

LONG = 10  # words from which a sentence is not said alike by chance
ALIKE = ("reference/", "versions/", "tutorials/")
_TEXTS = ("paragraph", "text", "list item")
_ORDER = ("learn/", "concepts/", "guides/", "reference/", "errors/")  # where a sentence is kept


def problems(pairs: Iterable[Pair]) -> Iterator[Problem]:
    """Each sentence that is there already, with which to keep."""
    documents = [one for pair in pairs for one in pair.both if one.path.startswith(("docs/", "notebooks/"))]
    for language in sorted({one.language for one in documents}):
        yield from _sentences([one for one in documents if one.language == language])


def _sentences(documents: list[Document]) -> Iterator[Problem]:
    told: dict[str, tuple[Document, Section, Unit]] = {}
    for document in sorted(documents, key=_place):
        for section in document.sections:
            for unit in (one for one in section.units if one.kind in _TEXTS and not one.links):
                for sentence in map(_as_told, unit.with_code("`").split(". ")):
                    if len(re.findall(r"\w+", sentence)) < LONG:
                        continue
                    first, there, where = told.setdefault(sentence, (document, section, unit))
                    if there is not section and not _of_one_kind(first, document):
                        message = f"says again what {where.path}:{where.line} says: {sentence}"
                        mend = f"keep that one and link to it, or say what is new here: mend {unit.path}"
                        yield Problem(unit.path, unit.line, message, mend)


def _place(document: Document) -> tuple[int, str]:
    return next(
        (n for n, folder in enumerate(_ORDER) if document.place.startswith(folder)), len(_ORDER)
    ), document.place


def _of_one_kind(one: Document, other: Document) -> bool:
    return any(one.place.startswith(folder) and other.place.startswith(folder) for folder in ALIKE)


def _as_told(sentence: str) -> str:
    return " ".join(sentence.split()).rstrip(".:")


def repeated_examples(project: Project) -> Iterator[Problem]:
    """Each example whose code another one has, with which to keep."""
    by_shape: defaultdict[str, list[Example]] = defaultdict(list)
    for example_id in project.example_ids():
        try:
            example = load(project, example_id)
        except Problem:
            continue  # the page that shows it says so
        if not example_id.startswith("errors_"):
            by_shape[shape(example.code("en"))].append(example)
    for examples in by_shape.values():
        kept: dict[str, Example] = {}
        for example in examples if len(examples) > 1 else ():
            first = kept.setdefault(meaning_of(example.code("en")), example)
            if first is not example:
                message = f"has the code of {first.id}, but for comments and names"
                yield example.problem(message, 1, f"keep {first.id}, and include it where this one is")


def shape(code: str) -> str:
    """A code without its comments, spaces and names: two that are the same have the same."""
    lines = (line for line in code.split("\n") if not line.lstrip().startswith("#"))
    return re.sub(r"[^\W\d]\w*|\s+", "", "\n".join(lines))


def meaning_of(code: str) -> str:
    """A code in a form that is the same whatever names it gives."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return code
    given = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    given |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    given |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        for field in ("id", "arg", "name"):
            name = getattr(node, field, None)
            if name in given:
                setattr(node, field, names.setdefault(str(name), f"name {len(names)}"))
    return ast.dump(tree)
