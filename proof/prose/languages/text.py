"""What the site says in each language: documents of sections of units of prose, with their places in the files.

A document has the same sections in each language: a page's are its headings'; an example's comments, the words that
the machinery adds and the settings of the two sites are documents too, so that every check reads them alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

CODE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a piece of inline code in `Unit.prose`."""

_NAME = re.compile(r"\b(?:(?!\d+\.\d)\w+(?:[._]\w+)+(?:\(\))?|Parameter|Tensor|None|True|False)\b|`[^`]+`")
_SENTENCE_END = re.compile(r"(?<=[.!?:;…])[»”\")]*\s+(?=[«“\"(¿¡]*[^\W\d_]|[«“\"(¿¡]*\d|" + CODE + ")")


@dataclass(frozen=True)
class Unit:
    """A piece of prose: a paragraph, list item, table cell, title, alternative text or comment.

    ``prose`` is its text with `CODE` for each piece of inline code; ``codes`` are those pieces, ``links`` the
    addresses it links to, ``link_texts`` the words that lead to each, ``emphasis`` its words in italics. ``path`` and
    ``line`` place it.
    """

    kind: str
    path: str
    line: int
    prose: str
    codes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    emphasis: tuple[str, ...] = ()
    link_texts: tuple[str, ...] = ()

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
