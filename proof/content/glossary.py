"""The glossary: each term in both languages, what is not to be said, and where a term's sentences are.

``i18n/glossary.yml`` is a list of entries: ``en`` and ``es``, the term; ``gender`` of the Spanish one,
empty where it has none; ``also``, other
Spanish forms that are right; ``not``, forms that are not (a final ``*`` stands for any ending); ``why``, in both
languages; and ``source``, where the term is PyTorch's.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from proof.files import read_once, read_yaml
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FILE = "i18n/glossary.yml"


@dataclass(frozen=True)
class Term:
    """One entry; ``line`` is where it starts in the file."""

    en: str
    es: str
    gender: str
    why: dict[str, str]
    source: str
    line: int
    also: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


def sort_key(term: str) -> str:
    """A term without case and accents, as dictionaries sort."""
    return "".join(
        letter for letter in unicodedata.normalize("NFD", term.casefold()) if letter.isalpha() or letter == " "
    )


def terms(project: Project) -> tuple[Term, ...]:
    """The entries of the glossary; `Problem` at one that lacks a key or has an unknown one."""
    path = project.root / FILE
    return read_once(_terms, path) if path.exists() else ()


def _terms(path: Path) -> tuple[Term, ...]:
    lines = [number for number, line in enumerate(path.read_text("utf-8").splitlines(), 1) if line.startswith("- ")]
    found = []
    for entry, line in zip(map(dict, read_yaml(path, FILE) or []), lines, strict=True):
        also, avoid = tuple(entry.pop("also", ())), tuple(entry.pop("not", ()))
        try:
            found.append(Term(**entry, line=line, also=also, avoid=avoid))
        except TypeError as error:
            message = f"an entry of the glossary lacks or misspells a key: {error}"
            raise Problem(FILE, line, message, f"edit {FILE}") from error
        if set(found[-1].why) != set(LANGUAGES):
            raise Problem(FILE, line, "an entry of the glossary says why in each language", f"edit {FILE}")
    return tuple(found)
