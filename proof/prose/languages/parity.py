"""What a document has in one language and not in the other: sections, blocks, links, code and numbers."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterator

from proof.problem import Problem
from proof.prose.languages import figures
from proof.prose.languages.text import CODE, Document, Pair, Section, Unit

NUMBER_WORDS = {
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
}
_TWO = {"ambos", "ambas", "both", "twice"}
_NO_NUMBER = re.compile(r"ningun[oa] de l[oa]s dos|twice as|(?<!numerados )(?<!cuenta )desde cero")
_SIGN = re.compile(r"->|[=<>≠≤≥+*/×·−→]|(?<= )-(?= )")
_LENGTHS = ((60, 0.55, 1.8), (100, 0.7, 1.4), (250, 0.8, 1.25))
"""From how many letters on, a Spanish text has how much of the English one's, at least and at most."""


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
        yield between(es, en, "headings", *(one[at] if at < len(one) else "no more" for one in headings))
    for section, english in _compared_sections(pair):
        yield from _compare_shape(section, english)


def between(es: Section | Unit, en: Section | Unit, what: str, in_es: object, in_en: object) -> Problem:
    """The problem that ``what`` differs between a place in Spanish and its pair in English."""
    verb = "differ" if re.search(r"^(?:the .*|heading)s$", what) else "differs"
    message = f"{en.path}:{en.line}: {what} {verb}\n    es: {in_es}\n    en: {in_en}"
    return Problem(es.path, es.line, message, "make both languages say the same, then make check")


def pairs_of_units(pair: Pair) -> Iterator[tuple[Unit, Unit]]:
    """The units of both languages in pairs, in the sections that are built alike."""
    for es, en in _compared_sections(pair):
        if _built_alike(es, en):
            yield from zip(es.units, en.units, strict=True)


def pairs_of_sections(pair: Pair) -> Iterator[tuple[Section, Section]]:
    english = {section.id: section for section in pair.en.sections} if pair.en else {}
    for section in pair.es.sections if pair.es else []:
        if section.id in english:
            yield section, english[section.id]


def _compared_sections(pair: Pair) -> Iterator[tuple[Section, Section]]:
    return ((es, en) for es, en in pairs_of_sections(pair) if es.id not in pair.waiting)


def sentences(es: Unit, en: Unit) -> list[tuple[str, str]]:
    """The sentences of two units in pairs; the two whole texts where one has more sentences than the other."""
    if len(es.sentences) == len(en.sentences):
        return list(zip(es.sentences, en.sentences, strict=True))
    return [(es.prose, en.prose)]


def numbers(text: str, language: str) -> set[str]:
    """The numbers of a text, as code writes them: ``0.5`` for 0,5; small ones also where they are words."""
    found = {figures.plain(number, language) for number in figures.NUMBER.findall(text)}
    for word in re.findall(r"[^\W\d_]+", _NO_NUMBER.sub("", text.casefold())):
        if word in _TWO:
            found.add("2")
        elif word in NUMBER_WORDS[language] and word not in ("uno", "one"):  # which are pronouns too
            found.add(str(NUMBER_WORDS[language].index(word)))
    return found


def _compare_shape(es: Section, en: Section) -> Iterator[Problem]:
    shape: dict[str, Callable[[Section], object]] = {
        "the examples": lambda one: one.examples,
        "the admonitions": lambda one: one.admonitions,
        "the tables": lambda one: one.tables,
        "the lists": lambda one: one.lists,
        "the images": lambda one: one.images,
        "what is not run or is generated": lambda one: one.others,
        "the sequence of texts": lambda one: [unit.kind for unit in one.units],
    }
    for what, of in shape.items():
        if of(es) != of(en):
            yield between(es, en, what, of(es), of(en))
    targets = [Counter(map(_target, one.links)) for one in (es, en)]
    yield from _only(es, en, "what the links lead to", *targets)
    if _built_alike(es, en):
        for one, other in zip(es.units, en.units, strict=True):
            yield from _compare_units(one, other)
    else:
        yield from _only(es, en, "inline code", *(Counter(one.codes) for one in (es, en)))


def _compare_units(es: Unit, en: Unit) -> Iterator[Problem]:
    """What two texts say in figures and code, sentence by sentence; and how much they say."""
    for one, other in sentences(es, en):
        yield from _only(
            es, en, "inline code", *(Counter(unit.codes_of(text)) for unit, text in ((es, one), (en, other)))
        )
        yield from _only(es, en, "the numbers", Counter(numbers(one, "es")), Counter(numbers(other, "en")))
    if es.kind == "comment":
        yield from _only(es, en, "the signs", *(Counter(_SIGN.findall(unit.prose)) for unit in (es, en)))
    lengths = [len(unit.prose.replace(CODE, "")) for unit in (es, en)]
    share = lengths[0] / max(1, lengths[1])
    if any(max(lengths) > long and not least < share < most for long, least, most in _LENGTHS):
        yield between(es, en, "how much is said", es.prose, en.prose)


def _only(
    es: Section | Unit, en: Section | Unit, what: str, in_es: Counter[str], in_en: Counter[str]
) -> Iterator[Problem]:
    if in_es != in_en:
        only = [", ".join(sorted((one - other).elements())) for one, other in ((in_es, in_en), (in_en, in_es))]
        yield between(es, en, what, *(f"also {one}" if one else "no more" for one in only))


def _built_alike(es: Section, en: Section) -> bool:
    return [unit.kind for unit in es.units] == [unit.kind for unit in en.units]


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
