"""The glossary: each term in both languages, what is not to be said, and where a term's sentences are.

``i18n/glossary.yml`` is a list of entries: ``en`` and ``es``, the term; ``gender`` of the Spanish one,
empty where it has none; ``also``, other
Spanish forms that are right; ``not``, forms that are not (a final ``*`` stands for any ending); ``why``, in both
languages; and ``source``, where the term is PyTorch's.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from proof.files import read_yaml
from proof.problem import Problem
from proof.project import LANGUAGES, Project


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
    path = project.root / "i18n" / "glossary.yml"
    return _terms(path, project.name(path), path.stat().st_mtime_ns) if path.exists() else ()


@lru_cache(maxsize=4)
def _terms(path: Path, name: str, modified: int) -> tuple[Term, ...]:
    lines = [number for number, line in enumerate(path.read_text("utf-8").splitlines(), 1) if line.startswith("- ")]
    found = []
    for entry, line in zip(map(dict, read_yaml(path, name) or []), lines, strict=True):
        also, avoid = tuple(entry.pop("also", ())), tuple(entry.pop("not", ()))
        try:
            found.append(Term(**entry, line=line, also=also, avoid=avoid))
        except TypeError as error:
            raise Problem(
                name, line, f"an entry of the glossary lacks or misspells a key: {error}", f"edit {name}"
            ) from error
        if set(found[-1].why) != set(LANGUAGES):
            raise Problem(name, line, "an entry of the glossary says why in each language", f"edit {name}")
    return tuple(found)
