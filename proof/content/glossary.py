"""The glossary: each term in both languages, what is not to be said, and where a term's sentences are.

``i18n/glossary.yml`` is a list of entries: ``en`` and ``es``, the term; ``gender`` of the Spanish one,
empty where it has none; ``also``, other
Spanish forms that are right; ``not``, forms that are not (a final ``*`` stands for any ending); ``why``, in both
languages; and ``source``, where the term is PyTorch's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proof.files import read_entries, read_once
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FILE = "i18n/glossary.yml"
_TEXTS = ("en", "es", "source")
_MEND = f"edit {FILE}, as its other entries are: en, es, gender, why (es, en) and source; also and not, if there are"


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
    entries = read_entries(path, FILE)
    wrong = [(line, said) for line, entry in entries for said in _wrong_keys(entry)]
    if wrong:
        message = "\n  ".join(
            ("an entry of the glossary has wrong keys", *(f"line {at}: {said}" for at, said in wrong))
        )
        raise Problem(FILE, wrong[0][0], message, _MEND)
    return tuple(
        Term(
            **{key: entry[key] for key in ("en", "es", "gender", "why", "source")},
            line=line,
            also=tuple(entry.get("also", ())),
            avoid=tuple(entry.get("not", ())),
        )
        for line, entry in entries
    )


def _wrong_keys(entry: Any) -> Iterator[str]:
    """What is wrong with the keys of an entry."""
    if not isinstance(entry, dict):
        yield f"this is no entry: {entry}"
        return
    for key in _TEXTS:
        if not isinstance(entry.get(key), str):
            yield f"{key} is missing, or is no text"
    if entry.get("gender") not in ("m", "f", ""):
        yield 'gender is m, f or ""'
    for key in ("also", "not"):
        forms = entry.get(key, [])
        if not isinstance(forms, list) or not all(isinstance(form, str) for form in forms):
            yield f"{key} is a list of forms"
    why = entry.get("why")
    if not isinstance(why, dict) or {key for key, said in why.items() if isinstance(said, str)} != set(LANGUAGES):
        yield f"why has {' and '.join(LANGUAGES)}"
    for key in entry.keys() - {*_TEXTS, "gender", "why", "also", "not"}:
        yield f"there is no key {key}"
