"""What the site says in each language, as documents of sections of units of prose, with their places in the files.

A document has the same sections in each language: a page's are its headings'; an example's comments, the words that
the machinery adds and the settings of the two sites are documents too, so that every check reads them alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import markdown
from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from mkdocs.config import load_config

from proof.content.example import Example, load
from proof.content.glossary import terms
from proof.content.navigation import navigation, titles
from proof.content.page import read
from proof.content.tutorial import Prose, Tutorial, tutorials
from proof.problem import Problem
from proof.project import LANGUAGES, Project

CODE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a piece of inline code in `Unit.prose`."""

_NAME = re.compile(r"\b(?:(?!\d+\.\d)\w+(?:[._]\w+)+(?:\(\))?|Parameter|Tensor|None|True|False)\b|`[^`]+`")
_HEADING = re.compile(r"h([1-6])")
_BLOCKS = {"p", "ul", "ol", "dl", "table", "div", "blockquote", "details", "pre", "section", "hr", "figure"}
_SENTENCE_END = re.compile(r"(?<=[.!?:;…])[»”\")]*\s+(?=[«“\"(¿¡]*[^\W\d_]|[«“\"(¿¡]*\d|" + CODE + ")")


@dataclass(frozen=True)
class Unit:
    """A piece of prose: a paragraph, list item, table cell, title, alternative text or comment.

    ``prose`` is its text with `CODE` for each piece of inline code; ``codes`` are those pieces, ``links`` the
    addresses it links to, ``emphasis`` its words in italics. ``path`` and ``line`` place it.
    """

    kind: str
    path: str
    line: int
    prose: str
    codes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    emphasis: tuple[str, ...] = ()

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
    """A document in both languages; either is missing where its file is."""

    place: str
    es: Document | None
    en: Document | None

    @property
    def both(self) -> tuple[Document, ...]:
        return tuple(document for document in (self.es, self.en) if document)


def pairs(project: Project) -> list[Pair]:
    """Every document of the site, in both languages."""
    found: dict[str, dict[str, Document]] = {}
    for language in LANGUAGES:
        for document in (
            *(_page(project, path, language) for path in project.pages(language)),
            *(_tutorial(project, one, language) for one in tutorials(project)),
            *_comments(project, language),
            _words(project, language),
            _glossary(project, language),
            _settings(project, language),
        ):
            found.setdefault(document.place, {})[language] = document
    return [Pair(place, both.get("es"), both.get("en")) for place, both in sorted(found.items())]


def _page(project: Project, path: Path, language: str) -> Document:
    """The document of one page; an example that is missing leaves its problem to the page's test."""
    page = read(project, path)
    html = _renderer(project, language, page.name, page.offset).convert(page.text)
    source = _Source(path.read_text("utf-8"), page.offset)
    place = path.relative_to(project.root / "docs" / language).as_posix()
    document = Document(place, page.name, language, [Section("", 0, page.name, 1)])
    for key, value in page.meta.items():
        if key in ("title", "description"):
            line = source.find_key(key)
            document.sections[0].units.append(_plain(f"page {key}", page.name, line, str(value)))
        else:
            document.meta[key] = value
    _Walk(document, source).children(BeautifulSoup(html, "html.parser"))
    return document


def _tutorial(project: Project, tutorial: Tutorial, language: str) -> Document:
    """The document of a tutorial: its title, its prose, and what its figures have for those who do not see them."""
    name = tutorial.name
    lines = [""] * tutorial.path.read_text("utf-8").count("\n")
    for piece in tutorial.proses:
        text = piece.text[language].split("\n")
        lines[piece.line[language] : piece.line[language] + len(text)] = text
    document = Document(f"{tutorial.id}.ipynb", name, language, [Section("", 0, name, 1)])
    for kind, said in (("title", tutorial.title), ("description", tutorial.description)):
        document.sections[0].units.append(_plain(f"page {kind}", name, 1, said[language]))
    walk = _Walk(document, _Source("\n".join(lines), 0))
    renderer = _renderer(project, language, name, 0)
    for cell in tutorial.cells:
        if isinstance(cell, Prose):
            walk.children(BeautifulSoup(renderer.reset().convert(cell.text[language]), "html.parser"))
        elif cell.alt:
            walk.section.units.append(_plain("alternative text", name, cell.line, cell.alt[language]))
    return document


def _renderer(project: Project, language: str, name: str, offset: int) -> markdown.Markdown:
    extensions, options = _extensions(project.root)
    ours = {"language": language, "root": str(project.root), "page": name, "offset": offset}
    return markdown.Markdown(extensions=extensions, extension_configs={**options, "proof.site.extension": ours})


@lru_cache(maxsize=1)
def _extensions(root: Path) -> tuple[list[str], dict[str, dict[str, Any]]]:
    """The Markdown extensions of the site and their options, without what words have no need of.

    Those are the links that headings get to themselves, and the colours of code, which take more time than the rest.
    """
    config = load_config(str(root / "mkdocs.yml"))
    plain = {"extend_pygments_lang": [{"name": "python", "lang": "text"}]}
    highlight = {**config.mdx_configs.get("pymdownx.highlight", {}), **plain}
    return list(config.markdown_extensions), {**config.mdx_configs, "toc": {}, "pymdownx.highlight": highlight}


def _comments(project: Project, language: str) -> Iterator[Document]:
    """The comments that examples and tutorials have for their readers."""
    for example_id in project.example_ids():
        try:
            example = load(project, example_id)
        except Problem:
            continue  # the page that shows it says so
        section = Section(example_id, 1, example.name, 1, list(_comments_of(example, language)))
        if section.units:
            yield Document(example.name, example.name, language, [section])
    for tutorial in tutorials(project):
        units = [unit for cell in tutorial.codes for unit in _comments_of(cell.example, language)]
        if units:
            yield Document(tutorial.name, tutorial.name, language, [Section(tutorial.id, 1, tutorial.name, 1, units)])


def _comments_of(example: Example, language: str) -> Iterator[Unit]:
    comments = [line for line in example.lines if line.text[language].lstrip().startswith("#")]
    code = [line.text[language] for line in example.lines if line not in comments]
    names = set(re.findall(r"[^\W\d]\w*", "\n".join(code)))
    for line in comments:
        shared = names.intersection(*(re.findall(r"\w+", text) for text in line.text.values()))
        words = re.split(r"\b", line.text[language].strip("# "))
        text = "".join(f"`{word}`" if word in shared else word for word in words)
        yield _plain("comment", example.name, line.file_line - (language == LANGUAGES[0]), text)


def _words(project: Project, language: str) -> Document:
    """The words that the machinery adds to pages."""
    path = project.root / "i18n" / "ui.yml"
    lines = path.read_text("utf-8").splitlines()
    sections = []
    for key, words in project.strings.items():
        line = next(number for number, text in enumerate(lines, start=1) if text.startswith(f"{key}:"))
        section = Section(key, 1, project.name(path), line)
        text = re.sub(r"`?[\w=]*\{(\w+)\}`?", r"`\1`", words.get(language, ""))
        section.units.append(_plain("interface", section.path, line + 1 + LANGUAGES.index(language), text))
        sections.append(section)
    return Document("i18n/ui.yml", project.name(path), language, sections)


def _glossary(project: Project, language: str) -> Document:
    """Why each term of the glossary is as it is."""
    name = "i18n/glossary.yml"
    sections = []
    for term in terms(project):
        sections.append(Section(term.en, 1, name, term.line, [_plain("reason", name, term.line, term.why[language])]))
    return Document(name, name, language, sections)


def _settings(project: Project, language: str) -> Document:
    """What the configuration of a language's site says to readers: its description, navigation and switches."""
    name = "mkdocs.yml" if language == LANGUAGES[0] else f"mkdocs.{language}.yml"
    path = project.root / name
    lines = path.read_text("utf-8").splitlines()
    settings = load_config(str(path))
    section = Section("settings", 1, name, 1)

    def add(kind: str, text: str) -> None:
        line = next((number for number, one in enumerate(lines, start=1) if text in one), 1)
        section.units.append(_plain(kind, name, line, text))

    add("description", settings["site_description"])
    for palette in settings["theme"].get("palette") or []:
        add("switch", palette["toggle"]["name"])
    for title in titles(navigation(settings, language)):
        add("navigation title", title)
    return Document("settings", name, language, [section])


def _plain(kind: str, path: str, line: int, text: str) -> Unit:
    """A unit of a text without markup: what is in backquotes, or is plainly a name of the code, is inline code."""
    codes = tuple(name.strip("`") for name in _NAME.findall(text))
    return Unit(kind, path, line, _NAME.sub(CODE, text), codes)


class _Source:
    """Finds the line of a page's file that a rendered text comes from: letters and digits are compared, in order."""

    def __init__(self, text: str, offset: int) -> None:
        self.lines = text.splitlines()
        self.stream, self.line_at = "", [1]
        for number, line in enumerate(self.lines[offset:], start=offset + 1):
            bare = re.sub(r"\]\([^)]*\)|\]\[[^\]]*\]|\{[^}]*#[^}]*\}", "", line)
            letters = _letters(bare)
            self.stream += letters
            self.line_at += [number] * len(letters)
        self.cursor = 0

    def find(self, text: str) -> int:
        letters = _letters(text)
        for length in (60, 25, 10, 4):
            for start in (self.cursor, 0):
                found = self.stream.find(letters[:length], start)
                if found >= 0 and letters:
                    self.cursor = found + 1
                    return self.line_at[found + 1]
        return self.line_at[min(self.cursor, len(self.line_at) - 1)]

    def find_key(self, key: str) -> int:
        return next((n for n, line in enumerate(self.lines, start=1) if line.startswith(f"{key}:")), 1)


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


class _Walk:
    """Walks the HTML of a page and fills its document."""

    def __init__(self, document: Document, source: _Source) -> None:
        self.document, self.source = document, source

    @property
    def section(self) -> Section:
        return self.document.sections[-1]

    def children(self, element: Tag) -> None:
        for child in element.children:
            if isinstance(child, Tag):
                self.block(child)
            elif type(child) is NavigableString and child.strip():
                self.unit("text", [child])

    def block(self, element: Tag) -> None:
        name, classes = element.name, element.get_attribute_list("class")
        heading = _HEADING.fullmatch(name)
        if heading:
            line = self.source.find(element.get_text())
            section = Section(str(element.get("id", "")), int(heading[1]), self.document.path, line)
            self.document.sections.append(section)
            self.unit("heading", [element], line)
        elif "example-output" in classes or "example-problem" in classes or "example-provenance" in classes:
            return
        elif shown := element.get("data-example") or element.get("data-signature") or element.get("data-message"):
            self.section.examples.append(str(shown))
        elif element.get("data-generated"):
            self.section.others.append(str(element["data-generated"]))
        elif element.get("data-not-run"):
            self.section.others.append(element.get_text())
            self.unit("reason", [NavigableString(str(element["data-not-run"]))])
        elif "admonition" in classes or name == "details":
            self.section.admonitions.append(" ".join(sorted({name, *map(str, classes)} - {"div", "admonition"})))
            self.children(element)
        elif name == "table":
            rows = element.find_all("tr")
            columns = max(len(row.find_all(["th", "td"])) for row in rows)
            self.section.tables.append(f"{len(rows)} × {columns}")
            for cell in element.find_all(["th", "td"]):
                self.unit("table cell", [cell])
        elif name in ("ul", "ol", "dl"):
            items = element.find_all(["li", "dt", "dd"], recursive=False)
            self.section.lists.append(f"{name} of {len(items)}")
            for item in items:
                self.mixed("list item", item)
        elif name in ("p", "summary", "pre", "img"):
            self.unit("title" if "admonition-title" in classes or name == "summary" else "paragraph", [element])
        else:
            self.mixed("text", element)

    def mixed(self, kind: str, element: Tag) -> None:
        """An element that holds text, blocks, or text and then blocks."""
        inline: list[Any] = []
        for child in [*element.children, None]:
            if child is not None and not (
                isinstance(child, Tag) and (child.name in _BLOCKS or child.name == "summary")
            ):
                inline.append(child)
                continue
            self.unit(kind, inline)
            inline = []
            if isinstance(child, Tag):
                self.block(child)

    def unit(self, kind: str, nodes: list[Any], line: int | None = None) -> None:
        """Add the prose of ``nodes``, its code and links; and each of its images, with its alternative text."""
        prose, text = "", ""
        codes: list[str] = []
        links: list[str] = []
        emphasis: list[str] = []
        stack = list(reversed(nodes))
        while stack:
            node = stack.pop()
            if not isinstance(node, Tag):
                if type(node) is NavigableString:
                    prose += node
                    text += node
            elif node.name == "math":
                prose += CODE
                codes.append(f"${node['alttext']}$")
            elif node.name in ("code", "samp", "kbd", "pre"):
                prose += CODE
                codes.append(node.get_text())
                text += node.get_text()
            elif node.name == "img":
                self.section.images.append(str(node.get("src", "")))
                alt = str(node.get("alt", ""))
                self.section.units.append(_plain("alternative text", self.document.path, self.source.find(alt), alt))
            else:
                if node.name == "a" and node.get("href"):
                    links.append(str(node["href"]))
                if node.name in ("em", "i"):
                    emphasis.append(node.get_text())
                if node.get("title"):
                    title = str(node["title"])
                    self.section.units.append(_plain("title", self.document.path, self.source.find(title), title))
                stack.extend(reversed(list(node.children)))
        prose = re.sub(r"[ \t\n]+", " ", prose).strip(" ")  # a no-break space stays
        if prose or links:
            place = line or self.source.find(text)
            self.section.units.append(
                Unit(kind, self.document.path, place, prose, tuple(codes), tuple(links), tuple(emphasis))
            )
