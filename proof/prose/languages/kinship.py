"""Whether a page's title, and the links that end an entry of the errors, have something in common with what is there.

The title is what the navigation shows: it shares a word with its heading or its first text, in each language. The
words of a link, a guide's or a concept's, share one with the page or the section that it leads to, in one language at
least: a link that leads elsewhere does so in both. Words are compared by how they begin, without accents. Links within
sentences are not held: one of twenty says what nothing there says, as "it fails" does, and leads where it must.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator

from proof.problem import Problem
from proof.prose.languages import parity
from proof.prose.languages.text import Document, Pair, Section, Unit, stems

SHORT = {"index.md": ("Inicio", "Home")}
"""The titles that the navigation gives to a page other than its own."""
_LINKS = re.compile(r"(?:Guías?|Guides?|Referencia|Reference|Conceptos?|Concepts?|Aprende|Learn)\b[^.]{0,20}: ")


def problems(pairs: Iterable[Pair]) -> Iterator[Problem]:
    """Titles and links of errors whose words have nothing in common with where they lead."""
    pairs = list(pairs)
    documents = {(one.language, one.place): one for pair in pairs for one in pair.both}
    for pair in pairs:
        for document in pair.both:
            yield from _title(document)
        if pair.place.startswith("errors/"):
            for text in parity.texts(pair):
                english = {unit.links: unit for unit in text.en}
                for es in text.es:
                    if _LINKS.match(es.prose) and (en := english.get(es.links)):
                        yield from _links(pair, (es, en), documents)


def wrong_titles(nav: Iterable[object], language: int) -> Iterator[str]:
    """The titles that a navigation gives to pages and that are not declared to be short for theirs."""
    for entry in nav:
        for title, target in entry.items() if isinstance(entry, dict) else ():
            if isinstance(target, list):
                yield from wrong_titles(target, language)
            elif title != SHORT.get(target, ("", ""))[language]:
                yield f"{title}: {target}"


def _title(document: Document) -> Iterator[Problem]:
    title, heading = (next((u for u in document.units if u.kind == kind), None) for kind in ("page title", "heading"))
    if title and heading and (mine := stems(title.with_code(" "))):
        first = document.sections[1].units[:3]
        page = [unit for unit in document.sections[0].units if unit is not title]
        if not any(mine & stems(unit.with_code(" ")) for unit in (*first, *page)):
            message = f"the page begins with nothing that its title says: {title.with_code('')}"
            yield Problem(title.path, title.line, message, "write a title with a word of its heading")


def _links(pair: Pair, both: tuple[Unit, Unit], documents: dict[tuple[str, str], Document]) -> Iterator[Problem]:
    es, en = both
    for link, *words in zip(es.links, es.link_texts, en.link_texts, strict=False):
        bonds = [_bond(document, link, said, documents) for document, said in zip(pair.both, words, strict=True)]
        if not any(bonds):
            message = f"{words[0]!r} leads to {link}, which speaks of nothing of that, nor does it in English"
            yield Problem(es.path, es.line, message, "mend the address or the words, in both languages")


def _bond(document: Document, link: str, words: str, documents: dict[tuple[str, str], Document]) -> bool:
    """Whether some words have one in common with where a link leads; where that is nowhere, other checks say so."""
    path, _, anchor = link.partition("#")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(document.place), path)) if path else document.place
    target = documents.get((document.language, place))
    section = next((one for one in target.sections if not anchor or one.id == anchor), None) if target else None
    mine = stems(words)
    return target is None or section is None or not mine or bool(mine & _speaks_of(target, section))


def _speaks_of(document: Document, section: Section) -> set[str]:
    """What a section is about, by the beginnings of its words: its page's title, and its texts."""
    page = [unit for unit in document.sections[0].units if unit.kind == "page title"]
    return {stem for unit in (*page, *section.units) for stem in stems(unit.with_code(" "))}
