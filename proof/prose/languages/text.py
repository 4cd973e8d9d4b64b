"""What the site says in each language: documents of sections of units of prose, with their places in the files.

A document has the same sections in each language: a page's are its headings'; an example's comments, the words that
the machinery adds and the settings of the two sites are documents too, so that every check reads them alike.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import Any

CODE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a piece of inline code in `Unit.prose`."""

PARAGRAPH = "paragraph"
"""The kind of the units whose number and order are each language's own."""
_NAME = re.compile(r"\b(?:(?!\d+\.\d)\w+(?:[._]\w+)+(?:\(\))?|Parameter|Tensor|None|True|False)\b|`[^`]+`")
_SENTENCE_END = re.compile(r"(?<=[.!?:;…])[»”\")]*\s+(?=[«“\"(¿¡]*[^\W\d_]|[«“\"(¿¡]*\d|" + CODE + ")")

_EMPTY = re.compile(
    r"(?:nn|torch|module|modulo|parameters?|parametros?|python|pytorch|para|como|cuando|donde|desde|hasta|sobre|entre"
    r"|est[aeo]s?|otr[ao]s?|mism[ao]s?|tiene|hace|puede|mas|tod[ao]s?|cada|sin|los|las|del|por|que|un[ao]s?|con|son|with"
    r"|what|when|where|which|that|this|from|into|have|does|other|same|each|every|more|than|the[my]?|their|there|after"
    r"|before|without|make|us(?:e|ing)|and|not|are|its|for|your?|can|how|why|has|error(?:e?s)?)"
)
_STEM = 5  # letters by which two words are of one family


@dataclass(frozen=True)
class Unit:
    """A piece of prose: a paragraph, list item, table cell, title, alternative text or comment.

    ``prose`` is its text with `CODE` for each piece of inline code; ``codes`` are those pieces, ``links`` the
    addresses it links to, ``link_texts`` the words that lead to each, ``emphasis`` its words in italics. ``path`` and
    ``line`` place it, and ``within`` is the block of its section that it is in, if it is in one.
    """

    kind: str
    path: str
    line: int
    prose: str
    codes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    emphasis: tuple[str, ...] = ()
    link_texts: tuple[str, ...] = ()
    within: str = ""

    @property
    def sentences(self) -> list[str]:
        return [part for part in _SENTENCE_END.split(self.prose) if part.strip(CODE + " ")]

    def with_code(self, mark: str) -> str:
        """The text with each piece of inline code in its place, between two ``mark``."""
        codes = iter(self.codes)
        return "".join(f"{mark}{next(codes)}{mark}" if character == CODE else character for character in self.prose)

    def codes_of(self, sentence: str) -> set[str]:
        """The inline code of one of the `sentences`."""
        start = self.prose[: self.prose.index(sentence)].count(CODE)
        return set(self.codes[start : start + sentence.count(CODE)])


@dataclass
class Section:
    """What stands under one heading: its prose, and the shape of what is there, in order."""

    id: str
    level: int
    path: str
    line: int
    units: list[Unit] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)
    admonitions: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)  # blocks that are not run, and what is generated

    @property
    def links(self) -> list[str]:
        return [link for unit in self.units for link in unit.links]

    @property
    def codes(self) -> set[str]:
        return {code for unit in self.units for code in unit.codes}


@dataclass
class Document:
    """The sections of one file in one language; ``meta`` is what its front matter says, but for its prose."""

    place: str
    path: str
    language: str
    sections: list[Section]
    meta: dict[str, Any] = field(default_factory=dict)

    @property
    def units(self) -> list[Unit]:
        return [unit for section in self.sections for unit in section.units]


@dataclass(frozen=True)
class Pair:
    """A document in both languages; either is missing where its file is. Its sections that are ``waiting`` for their
    other language, by their ids, are not compared."""

    place: str
    es: Document | None
    en: Document | None
    waiting: frozenset[str] = field(default=frozenset(), kw_only=True)

    @property
    def both(self) -> tuple[Document, ...]:
        return tuple(document for document in (self.es, self.en) if document)


def plain_unit(kind: str, path: str, line: int, text: str) -> Unit:
    """A unit of a text without markup: what is in backquotes, or is plainly a name of the code, is inline code."""
    codes = tuple(name.strip("`") for name in _NAME.findall(text))
    return Unit(kind, path, line, _NAME.sub(CODE, text), codes)


@cache
def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text, in lower case and without accents, but for empty words."""
    plain = "".join(one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))
    return frozenset(word[:_STEM] for word in re.findall(r"[^\W\d_]{3,}", plain) if not _EMPTY.fullmatch(word))


def packed(document: Document) -> list[dict[str, Any]]:
    """The sections of a document as JSON can say them."""
    return [{**vars(one), "units": [list(vars(unit).values()) for unit in one.units]} for one in document.sections]


def unpacked(said: list[dict[str, Any]]) -> list[Section]:
    """The sections that were `packed`."""
    return [Section(**{**one, "units": [_unit(unit) for unit in one["units"]]}) for one in said]


def _unit(said: list[Any]) -> Unit:
    values: list[Any] = [tuple(one) if isinstance(one, list) else one for one in said]
    return Unit(*values)
