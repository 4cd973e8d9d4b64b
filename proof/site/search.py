"""What the search knows, in pieces: assets/js/search.js reads the first, and of the others what a question needs.

``search/search_index.json`` has the sections of each page with their titles and the questions that they answer, and how
words are told; ``search/words/<piece>.json``, in which sections each term that begins so is, and how much it says of
them, column by column; ``search/pages/<number>.json``, the text of a page's sections, for who is shown them;
``search/errors.json``, the messages of errors.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from string import ascii_lowercase
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page as MkDocsPage

from proof.content import error_pages
from proof.content.glossary import terms
from proof.content.questions import asked
from proof.files import read_yaml
from proof.project import LANGUAGES
from proof.site.cache import Cache
from proof.site.search_sections import PageSection, sections
from proof.site.search_words import Speech, without_marks
from proof.site.view import View
from proof.store import digest

FILE = "i18n/search.yml"
READINGS = "data/declared/readings.yml"
LEAD = 240  # characters at the beginning of a section that say most of it
PROSE, LEADING, CODE = 1.0, 1.0, 0.4  # what a word adds by where it is
ENOUGH, LENGTH = 1.2, 0.5  # how soon more of a word says no more of a section, and how far its length counts
BETWEEN = "|"  # between the questions of a section, which are on one line
MARKS = "()[]{}\"'¿?¡!,;:…`"  # around a word
LEVELS = 12  # how much a term says of a section is told in so many steps


@dataclass
class SearchPage:
    """A page and its sections; ``counts`` has, for each section, how much of each term there is."""

    address: str
    title: str  # in its front matter
    boost: float
    sections: list[PageSection]
    counts: list[dict[str, float]]


@dataclass
class SearchIndex:
    """Stands in the place of the theme's own: its plugin adds each page and writes what it is made into."""

    view: View
    language: str
    cache: Cache
    pages: list[SearchPage] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.known = known_words(self.view, self.language)
        ignored, endings = (frozenset(self.known[key]) for key in ("ignored", "endings"))
        self.speech = Speech(ignored, endings, tuple((written, read) for written, read in self.known["spellings"]))

    def add_entry_from_context(self, page: MkDocsPage) -> None:
        said = page.meta.get("search") or {}
        if said.get("exclude"):
            return
        key = digest(str(page.content), repr(self.known))
        kept = self.cache.get("sections", key)
        if kept is None:
            found = sections(str(page.content))
            kept = [[[one.id, one.title, one.prose, one.code], self.count(one)] for one in found]
            self.cache.keep("sections", key, kept)
        parts, counts = [PageSection(*section) for section, _ in kept], [count for _, count in kept]
        title = str(page.meta.get("title") or page.title)
        self.pages.append(SearchPage(page.url, title, said.get("boost", 1), parts, counts))

    def count(self, section: PageSection) -> dict[str, float]:
        """How much of each term a section has: what it begins with counts more, names in code less."""
        found: dict[str, float] = defaultdict(float)
        for text, worth in ((section.prose, PROSE), (section.prose[:LEAD], LEADING)):
            for word in self.speech.words(text):
                for term in (*word.terms, *word.parts):
                    found[term] += worth
        for word in self.speech.words(section.code):
            if word.parts:
                found[word.terms[0]] += CODE
        return dict(found)

    def generate_search_index(self, previous: object) -> str:
        """What the theme's plugin writes: pages and words, and on a line the questions of each section."""
        asked = questions_of(self.view, self.language)
        pages = []
        questions = []
        for page in self.pages:
            pages.append([page.address, page.title, page.boost, [[one.id, one.title] for one in page.sections]])
            for one in page.sections:
                told = self.told(one, asked.get(page.address + (f"#{one.id}" if one.id else ""), ()))
                questions.append(BETWEEN.join(sorted(told)))  # alike beside alike packs
        nothing = [self.view.words("search_nothing"), self.view.words("search_nothing_error")]
        known = {"language": self.language, **self.known, "nothing": nothing}
        return compact({**known, "pages": pages, "questions": "\n".join(questions)})

    def told(self, section: PageSection, questions: Iterable[str]) -> list[str]:
        """The questions of a section, in short, without those that have the words of another or of its title."""
        found = {self.terms(section.title): ""}
        for question in questions:
            found.setdefault(self.terms(question), self.short(question))
        return [question for question in found.values() if question]

    def terms(self, text: str) -> frozenset[str] | str:
        """The words that a text is known by, in any order; a text that has none, as it is."""
        return frozenset(term for word in self.speech.words(text) for term in word.terms) or text

    def short(self, question: str) -> str:
        """A question without the words, the marks and the capitals that say nothing, unless it has no other words."""
        some = []
        for written in question.split():
            if words := [*self.speech.words(written)]:
                bare = without_marks(written).strip(MARKS)
                some.append(bare if any(word.parts for word in words) else bare.lower())
        return (" ".join(some) or question).replace(BETWEEN, " ")

    def postings(self) -> dict[str, dict[str, list[int]]]:
        """By piece, each term: how many sections on the next that has it is, and how much it says of that."""
        counts = [count for page in self.pages for count in page.counts]
        lengths = [sum(count.values()) for count in counts]
        mean = sum(lengths) / (len(lengths) or 1)
        found: dict[str, dict[str, list[int]]] = {piece: {} for piece in PIECES}
        last: dict[str, int] = {}
        for number, (count, length) in enumerate(zip(counts, lengths, strict=True)):
            for term, much in count.items():
                level = much / (much + ENOUGH * (1 - LENGTH + LENGTH * length / mean))
                steps = found[piece_of(term)].setdefault(term, [])
                steps += [number - last.get(term, 0), max(1, round(LEVELS * level))]
                last[term] = number
        return found


OTHERS, HALF = "0", "i"
PIECES = (OTHERS, *(f"{letter}{half}" for letter in ascii_lowercase for half in "12"))


def piece_of(term: str) -> str:
    """The piece of the index that has a term: its first letter, and which half of the alphabet its second is of."""
    bare = term.lstrip(".")
    return f"{bare[0]}{1 if bare[1:2] < HALF else 2}" if bare[0] in ascii_lowercase else OTHERS


def columns(found: dict[str, list[int]]) -> list[object]:
    """The terms, how many sections have each, and of all of them the steps and the levels: alike beside alike packs."""
    counts = [len(steps) // 2 for steps in found.values()]
    steps = [step for some in found.values() for step in some[::2]]
    levels = "".join(ascii_lowercase[level] for some in found.values() for level in some[1::2])
    return [" ".join(found), counts, steps, levels]


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_NO_WORDS: dict[str, Any] = {"ignored": defaultdict(str), "endings": defaultdict(str), "spellings": [], "same": []}


def known_words(view: View, language: str) -> dict[str, Any]:
    """What is known of the words of one language: its own and, in Spanish, the English ones that its readers use."""
    words = view.known(lambda project: read_yaml(project.root / FILE, FILE)) or _NO_WORDS
    own = dict.fromkeys((language, LANGUAGES[1]))
    return {
        "ignored": words["ignored"][language].split(),
        "endings": sorted({ending for one in own for ending in words["endings"][one].split()}),
        "spellings": words["spellings"],
        "same": [*words["same"], *([term.en, term.es] for term in view.known(terms) or ())],
    }


def questions_of(view: View, language: str) -> dict[str, tuple[str, ...]]:
    """The questions of one language, by the address of the section that answers them."""
    return {one.at: one.questions[language] for one in view.known(asked) or ()}


def readings_of(view: View) -> dict[str, list[list[str]]]:
    """What a text says beside its message: by what follows of it, each entry and its pattern."""
    said = view.known(lambda project: read_yaml(project.root / READINGS, READINGS)) or {}
    return {follows: [[at, one["pattern"]] for at, one in said[follows].items()] for follows in said}


def take_place(config: MkDocsConfig, view: View, cache: Cache) -> SearchIndex | None:
    """Put our index in the place of the theme's, in the language that its plugin has."""
    for plugin in config.plugins.values():
        if hasattr(plugin, "search_index"):
            plugin.search_index = SearchIndex(view, plugin.config.lang[0], cache)
            index: SearchIndex = plugin.search_index
            return index
    return None


def write(index: SearchIndex | None, site: Path) -> None:
    """Write the other pieces of the site of one language."""
    if index is None:
        return
    pieces: dict[str, object] = {f"words/{piece}": columns(found) for piece, found in index.postings().items()}
    for number, page in enumerate(index.pages):
        pieces[f"pages/{number}"] = [one.shown for one in page.sections]
    entries = index.view.known(lambda project: error_pages.index(project, index.view.language)) or []
    pieces["errors"] = {"entries": entries, "readings": readings_of(index.view)}
    for name, piece in pieces.items():
        path = site / "search" / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(compact(piece), "utf-8")
