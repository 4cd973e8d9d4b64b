"""The glossary in prose: forms it forbids, terms whose Spanish is another, and where a term is used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from proof.content.glossary import Term, terms
from proof.problem import Problem
from proof.project import Project
from proof.prose.languages import parity
from proof.prose.languages.sentences import Translations
from proof.prose.languages.text import CODE, Pair, Unit

_ARTICLES = {"m": "la|una|esta|esa", "f": "el|un|este|ese"}  # which the other gender has


def problems(pairs: Iterable[Pair], project: Project) -> Iterator[Problem]:
    """Forms that the glossary forbids, and terms of an English text that its Spanish one calls something else."""
    glossary = terms(project)
    for text in _every_text(pairs):
        for unit in text.es:
            yield from _wrong_forms(unit, glossary)
        for term in glossary:
            at = next((index for index, unit in enumerate(text.en) if _english(term.en).search(unit.prose)), None)
            stems = [_stem(one) for one in (term.es, *term.also)]
            if at is not None and text.es and not any(stem.search(unit.prose) for stem in stems for unit in text.es):
                english, es = text.en[at], text.es[min(at, len(text.es) - 1)]
                message = (
                    f"{english.path}:{english.line}: the English has {term.en}, the Spanish has no {term.es}; "
                    f"{_where(term)}"
                )
                yield Problem(es.path, es.line, message, f"write {term.es}, or add the form to also of {_where(term)}")


def _wrong_forms(es: Unit, glossary: Iterable[Term]) -> Iterator[Problem]:
    text = _own_words(es)
    for term in glossary:
        for form in term.avoid:
            if found := _form(form).search(text):
                message = f"«{found[0]}» is not said for {term.en}; {_where(term)}"
                yield Problem(es.path, es.line, message, f"write {term.es}")
        if term.gender and (wrong := _other_article(term.es, term.gender).search(text)):
            message = f"«{wrong[0]}»: {term.es} is {term.gender}.; {_where(term)}"
            yield Problem(es.path, es.line, message, "mend the article")


def concordance(pairs: Iterable[Pair], term: str, known: Translations) -> Iterator[list[Unit]]:
    """The paragraphs, and other texts, that have ``term``, in any case and ending, with those that say the same."""
    wanted = re.compile(rf"\b{re.escape(term)}\w*", re.IGNORECASE)
    for text in _every_text(pairs):
        for group in text.groups(known):
            said = [one for side in group.both for one in side]
            if any(wanted.search(one.text) or term in one.codes for one in said):
                yield list(dict.fromkeys(one.unit for one in said))


@cache
def _other_article(word: str, gender: str) -> re.Pattern[str]:
    """A word with an article of the other gender than ``gender``."""
    return re.compile(rf"\b(?:{_ARTICLES[gender]}) {word}\b", re.IGNORECASE)


def _where(term: Term) -> str:
    return f"i18n/glossary.yml:{term.line}"


def _every_text(pairs: Iterable[Pair]) -> Iterator[parity.Text]:
    for pair in pairs:
        yield from parity.texts(pair)


def _own_words(unit: Unit) -> str:
    """A text without its foreign words, in italics, and without the forms it quotes."""
    text = re.sub(r"«[^»]*»", CODE, unit.prose)
    for foreign in unit.emphasis:
        text = text.replace(foreign, CODE)
    return text


@cache
def _form(form: str) -> re.Pattern[str]:
    """A form as a pattern; a final ``*`` stands for any ending."""
    ending = r"\w*" if form.endswith("*") else r"(?:e?s)?"
    return re.compile(rf"\b{re.escape(form.rstrip('*'))}{ending}\b", re.IGNORECASE)


@cache
def _english(term: str) -> re.Pattern[str]:
    words = [re.escape(word.strip()) for word in re.split(r"[,/]", term)]
    return re.compile(rf"\b(?:{'|'.join(words)})(?:s|es|d|ed|ing)?\b", re.IGNORECASE)


@cache
def _stem(form: str) -> re.Pattern[str]:
    """A Spanish form with any ending: each of its words by its beginning, as ``hoja`` finds hojas."""
    words = [re.escape(word[: max(4, len(word) - 2)] if len(word) > 4 else word) for word in form.split()]
    return re.compile(r"\b" + r"\w* (?:\w+ )?".join(words) + r"\w*", re.IGNORECASE)
