"""Whether the names that examples and tutorials give are English, as the code is the same in both languages."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator

from proof.content.glossary import terms
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages.spelling import accepted, known

_WORD = re.compile(r"[^\W\d_][^\W\d_A-Z]*")  # of a name, as of named_parameters and of AveragedModel
_OF_BOTH = ("modulo", "peso")  # a module and a weight, which English has too, for a remainder and a coin


def problems(project: Project) -> Iterator[Problem]:
    """Names with a word that is Spanish and no English, or that the glossary has for an English one."""
    spanish, english = (frozenset(map(_without_accents, accepted(project, language))) for language in ("es", "en"))
    translated = {*_OF_BOTH, *(_without_accents(term.es) for term in terms(project))}
    translated -= {_without_accents(term.en) for term in terms(project)}
    for path in sorted((*project.snippets.rglob("*.py"), *project.notebooks.glob("*.py"))):
        try:
            tree = ast.parse(path.read_text("utf-8"))
        except (SyntaxError, ValueError):
            continue  # the example's own item says so
        for line, name in sorted(_given(tree)):
            for word in map(_without_accents, _WORD.findall(name)):
                forms = (word, word.capitalize(), word.upper())
                is_english = word in english or any(known(form, "en") for form in forms)
                is_spanish = (word in spanish or known(word, "es")) and not is_english
                if len(word) > 2 and (is_spanish or {word, word.removesuffix("s")} & translated):
                    message = f"a Spanish name: {name}"
                    yield Problem(project.name(path), line, message, "name it in English, in both languages")


def _given(tree: ast.Module) -> set[tuple[int, str]]:
    """The names that some code gives, to values, attributes, arguments, functions and classes; each with its line."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add((node.lineno, node.id))
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found.add((node.lineno, node.attr))
        elif isinstance(node, ast.arg):
            found.add((node.lineno, node.arg))
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add((node.lineno, node.name))
    return found


def _without_accents(word: str) -> str:
    """A word in lower case and without accents, as names have it."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(letter))
