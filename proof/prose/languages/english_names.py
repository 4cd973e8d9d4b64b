"""Whether the names that examples and tutorials give are English, as the code is the same in both languages.

So are the words in their texts, as what they print is the same too: values and labels, of which no sentence is made.
"""

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
_SENTENCE = re.compile(r"[^\W\d_]+,?(?: [a-záéíóúñü]+,?){6,}")  # words in a row that are no label
_LONG = 4  # letters from which a word of a text is told to be of one language
_OF_BOTH = ("modulo", "peso")  # a module and a weight, which English has too, for a remainder and a coin


def problems(project: Project) -> Iterator[Problem]:
    """Names with a word that is Spanish and no English, or that the glossary has for an English one."""
    spanish, english = (frozenset(map(_without_accents, accepted(project, language))) for language in ("es", "en"))
    translated = {*_OF_BOTH, *(_without_accents(term.es) for term in terms(project))}
    translated -= {_without_accents(term.en) for term in terms(project)}
    snippets = (project.snippets / f"{example_id}.py" for example_id in project.example_ids())
    for path in sorted((*snippets, *(project.notebooks / f"{stem}.py" for stem in project.notebook_names()))):
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
    yield from _texts(project)


def _texts(project: Project) -> Iterator[Problem]:
    """Texts in the code of examples with a word that is Spanish and no English, and those that say a sentence."""
    english = frozenset(map(_without_accents, accepted(project, "en")))
    for example_id in project.example_ids():
        path = project.snippets / f"{example_id}.py"
        try:
            tree = ast.parse(path.read_text("utf-8"))
        except (SyntaxError, ValueError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if said := _SENTENCE.search(node.value):
                    mend = "print values, and say the sentence beside the example, in both languages"
                    yield Problem(project.name(path), node.lineno, f"its code says a sentence: {said[0]}", mend)
                elif word := next((one for one in _WORDS.findall(node.value) if _is_spanish(one, english)), ""):
                    mend = "print values, or names in English, which are the same in both languages"
                    yield Problem(project.name(path), node.lineno, f"its code says {word}, which is Spanish", mend)


_WORDS = re.compile(rf"\b[a-záéíóúñü]{{{_LONG},}}\b")


def _is_spanish(word: str, english: frozenset[str]) -> bool:
    forms = (word, word.capitalize(), word.upper())
    return known(word, "es") and _without_accents(word) not in english and not any(known(one, "en") for one in forms)


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
