"""What a document has in one language and not in the other: sections, blocks, links, code and numbers."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from proof.problem import Problem
from proof.prose.languages.sentences import Group, Translations, groups, sentences
from proof.prose.languages.text import PARAGRAPH, Document, Pair, Section, Unit

_SAME = "make both languages say the same"


@dataclass(frozen=True)
class Text:
    """What a section says in its paragraphs, each language in its own; or another unit, in both languages."""

    es: tuple[Unit, ...]
    en: tuple[Unit, ...]

    @property
    def is_free(self) -> bool:
        """Whether each language has its own sentences and paragraphs."""
        return any(unit.kind == PARAGRAPH for unit in (*self.es, *self.en))

    def groups(self, known: Translations) -> list[Group]:
        """The sentences that say the same; where both stand in one place, one with one, or all where one has more."""
        return _groups(self, known)


@lru_cache(maxsize=1 << 14)  # more than the texts of the site, each of which is asked for by several checks
def _groups(text: Text, known: Translations) -> list[Group]:
    es, en = sentences(text.es, "es", known), sentences(text.en, "en", known)
    if text.is_free:
        return groups(es, en)
    if len(es) == len(en):
        return [Group((one,), (other,)) for one, other in zip(es, en, strict=True)]
    return [Group(tuple(es), tuple(en))]


def problems(pair: Pair) -> Iterator[Problem]:
    """Every difference of shape between the two documents."""
    if pair.es is None or pair.en is None:
        there = pair.both[0]
        missing = there.path.replace(f"docs/{there.language}/", f"docs/{'en' if there.language == 'es' else 'es'}/")
        yield Problem(missing, None, f"this page is missing: {there.path} has no pair", f"write {missing}")
        return
    yield from _links_stay(pair.es)
    yield from _links_stay(pair.en)
    for key in sorted(pair.es.meta.keys() | pair.en.meta.keys()):
        values = [repr(document.meta.get(key)) for document in (pair.es, pair.en)]
        if values[0] != values[1]:
            yield between(pair.es.sections[0], pair.en.sections[0], f"front matter {key}", *values)
    headings = [[f"{'#' * one.level} {{ #{one.id} }}" for one in document.sections] for document in (pair.es, pair.en)]
    if headings[0] != headings[1]:
        at = next(index for index, (one, other) in enumerate(_zip_all(*headings)) if one != other)
        es, en = (document.sections[min(at, len(document.sections) - 1)] for document in (pair.es, pair.en))
        in_es, in_en = (one[at] if at < len(one) else "no more" for one in headings)
        yield between(es, en, "headings", in_es, in_en, f"{_SAME}, each heading with its id: ## Título {{ #its-id }}")
    for section, english in compared_sections(pair):
        yield from _compare_shape(section, english)


def between(
    es: Section | Unit, en: Section | Unit, what: str, in_es: object, in_en: object, fix: str = _SAME
) -> Problem:
    """The problem that ``what`` differs between a place in Spanish and its pair in English."""
    verb = "differ" if re.search(r"^(?:the .*|heading)s$", what) else "differs"
    message = f"{en.path}:{en.line}: {what} {verb}\n    es: {in_es}\n    en: {in_en}"
    return Problem(es.path, es.line, message, fix)


def texts(pair: Pair) -> Iterator[Text]:
    """The texts of both languages, in the sections that are built alike."""
    for es, en in compared_sections(pair):
        yield from texts_of(es, en)


def pairs_of_sections(pair: Pair) -> Iterator[tuple[Section, Section]]:
    english = {section.id: section for section in pair.en.sections} if pair.en else {}
    for section in pair.es.sections if pair.es else []:
        if section.id in english:
            yield section, english[section.id]


def compared_sections(pair: Pair) -> Iterator[tuple[Section, Section]]:
    return ((es, en) for es, en in pairs_of_sections(pair) if es.id not in pair.waiting)


def texts_of(es: Section, en: Section) -> Iterator[Text]:
    """The texts of two sections, if they are built alike; those of paragraphs, one for each block that they are in."""
    if _built_alike(es, en):
        free: dict[str, tuple[list[Unit], list[Unit]]] = {}
        for side, section in enumerate((es, en)):
            for unit in section.units:
                if unit.kind == PARAGRAPH:
                    free.setdefault(unit.within, ([], []))[side].append(unit)
        yield from (Text((one,), (other,)) for one, other in zip(_fixed(es), _fixed(en), strict=True))
        yield from (Text(tuple(one), tuple(other)) for one, other in free.values())


def _compare_shape(es: Section, en: Section) -> Iterator[Problem]:
    shape: dict[str, Callable[[Section], object]] = {
        "the examples": lambda one: one.examples,
        "the admonitions": lambda one: one.admonitions,
        "the tables": lambda one: one.tables,
        "the lists": lambda one: one.lists,
        "the images": lambda one: one.images,
        "what is not run or is generated": lambda one: one.others,
        "the sequence of texts": lambda one: [unit.kind for unit in _fixed(one)],
    }
    for what, of in shape.items():
        if of(es) != of(en):
            yield between(es, en, what, of(es), of(en))
    targets = [Counter(map(_target, one.links)) for one in (es, en)]
    yield from only(es, en, "what the links lead to", *targets)
    if not _built_alike(es, en):
        yield from only(es, en, "inline code", *(Counter(one.codes) for one in (es, en)))


def only(
    es: Section | Unit, en: Section | Unit, what: str, in_es: Counter[str], in_en: Counter[str]
) -> Iterator[Problem]:
    if in_es != in_en:
        only = [", ".join(sorted((one - other).elements())) for one, other in ((in_es, in_en), (in_en, in_es))]
        yield between(es, en, what, *(f"also {one}" if one else "no more" for one in only))


def _built_alike(es: Section, en: Section) -> bool:
    return [unit.kind for unit in _fixed(es)] == [unit.kind for unit in _fixed(en)]


def _fixed(section: Section) -> list[Unit]:
    """The units that stand in both languages in the same order: all but paragraphs."""
    return [unit for unit in section.units if unit.kind != PARAGRAPH]


def _target(link: str) -> str:
    """Where a link leads, whatever the language; an encyclopedia's article has another name in each."""
    if "://" not in link:
        return link
    if re.match(r"https?://(?:es|en)\.wikipedia\.org/", link):
        return "wikipedia.org"
    return re.sub(r"//(?:es|en)\.", "//", re.sub(r"/(?:es|en)(?=/|$)", "", link))


def _links_stay(document: Document) -> Iterator[Problem]:
    """Links of a page that leave its language's folder."""
    for unit in document.units:
        for link in unit.links:
            path = link.split("#")[0]
            if "://" in link or not path or link.startswith("mailto:"):
                continue
            if posixpath.normpath(posixpath.join(posixpath.dirname(document.place), path)).startswith(("..", "/")):
                message = f"this link leaves its language: {link}"
                yield Problem(
                    unit.path, unit.line, message, "link to the page of the same language, by its relative path"
                )


def _zip_all(one: list[str], other: list[str]) -> Iterator[tuple[str | None, str | None]]:
    for index in range(max(len(one), len(other))):
        yield one[index] if index < len(one) else None, other[index] if index < len(other) else None
