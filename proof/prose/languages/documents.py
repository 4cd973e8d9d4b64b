"""The documents of the site: pages, tutorials, comments of examples, the glossary, and what the machinery says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import markdown
from bs4 import BeautifulSoup
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from proof.content.example import Example, load
from proof.content.expand import expand
from proof.content.glossary import terms
from proof.content.navigation import navigation, titles
from proof.content.page import Page, read
from proof.content.tutorial import Prose, Tutorial, tutorials
from proof.files import line_of, read_once
from proof.problem import Problem
from proof.project import LANGUAGES, Project, read_strings
from proof.prose.languages.rendered import Source, Walk
from proof.prose.languages.text import Document, Pair, Section, Unit, packed, plain_unit, unpacked
from proof.store import KEPT, Key, Store, digest, digest_of_code

PROSE = ("title", "description")
"""What is prose of the front matter of a page."""
RENDERERS = ("Markdown", "beautifulsoup4", "latex2mathml", "mkdocs", "mkdocs-material", "pymdown-extensions")


def pairs(project: Project) -> list[Pair]:
    """Every document of the site, in both languages."""
    found: dict[str, dict[str, Document]] = {}
    for language in LANGUAGES:
        for document in (
            *(_page_document(project, path, language) for path in project.pages(language)),
            *(_tutorial_document(project, one, language) for one in tutorials(project)),
            *_documents_of_comments(project, language),
            _interface_document(project, language),
            _glossary_document(project, language),
            _settings_document(project, language),
        ):
            found.setdefault(document.place, {})[language] = document
    return [Pair(place, both.get("es"), both.get("en")) for place, both in sorted(found.items())]


def pair_of(project: Project, page: str) -> Pair:
    """The document of one page, such as ``guides/freeze`` or ``tutorials/lora``, in each language that has it."""
    paths = {language: project.root / "docs" / language / f"{page}.md" for language in LANGUAGES}
    found = {one: _page_document(project, path, one) for one, path in paths.items() if path.exists()}
    for tutorial in tutorials(project):
        if tutorial.id == page:
            found = {language: _tutorial_document(project, tutorial, language) for language in LANGUAGES}
    return Pair(page, found.get("es"), found.get("en"))


def _page_document(project: Project, path: Path, language: str) -> Document:
    """The document of one page, whose sections are kept; an example that is missing leaves its problem to the page's
    test."""
    page = read(project, path)
    place = path.relative_to(project.root / "docs" / language).as_posix()
    meta = {key: value for key, value in page.meta.items() if key not in PROSE}
    store, key = Store(project.root / KEPT), _document_key(project, page, language)
    if kept := store.get("documents", key):
        return Document(place, page.name, language, unpacked(kept), meta)
    document = Document(place, page.name, language, [Section("", 0, page.name, 1)], meta)
    source = Source(path.read_text("utf-8"), page.offset)
    for name, value in page.meta.items():
        if name in PROSE:
            line = source.find_key(name)
            document.sections[0].units.append(plain_unit(f"page {name}", page.name, line, str(value)))
    html = _renderer(project, language, page.name, page.offset).convert(page.text)
    Walk(document, source).children(BeautifulSoup(html, "html.parser"))
    store.keep("documents", key, packed(document))
    return document


def _document_key(project: Project, page: Page, language: str) -> Key:
    """The digest of what the document of a page is made of."""
    settings = (project.root / "mkdocs.yml").read_text("utf-8")
    shown = expand(project, page.text, language, page.name, page.offset).text
    return digest(digest_of_code(*RENDERERS), settings, page.name, page.path.read_text("utf-8"), shown)


def _tutorial_document(project: Project, tutorial: Tutorial, language: str) -> Document:
    """The document of a tutorial: its title, its prose, and what its figures have for those who do not see them."""
    name = tutorial.name
    lines = [""] * tutorial.path.read_text("utf-8").count("\n")
    for piece in tutorial.proses:
        text = piece.text[language].split("\n")
        lines[piece.line[language] : piece.line[language] + len(text)] = text
    document = Document(f"{tutorial.id}.ipynb", name, language, [Section("", 0, name, 1)])
    for kind, said in (("title", tutorial.title), ("description", tutorial.description)):
        document.sections[0].units.append(plain_unit(f"page {kind}", name, 1, said[language]))
    walk = Walk(document, Source("\n".join(lines), 0))
    renderer = _renderer(project, language, name, 0)
    for cell in tutorial.cells:
        if isinstance(cell, Prose):
            walk.children(BeautifulSoup(renderer.reset().convert(cell.text[language]), "html.parser"))
        elif cell.alt:
            walk.section.units.append(plain_unit("alternative text", name, cell.line, cell.alt[language]))
    return document


def _renderer(project: Project, language: str, name: str, offset: int) -> markdown.Markdown:
    extensions, options = _extensions(project.root)
    ours = {"language": language, "root": str(project.root), "page": name, "offset": offset, "bare": True}
    return markdown.Markdown(extensions=extensions, extension_configs={**options, "proof.site.extension": ours})


def _settings(path: Path) -> MkDocsConfig:
    return load_config(str(path))


@lru_cache(maxsize=1)
def _extensions(root: Path) -> tuple[list[str], dict[str, dict[str, Any]]]:
    """The Markdown extensions of the site and their options, without the links that headings get to themselves and the
    colours of code: words have no need of them."""
    config = read_once(_settings, root / "mkdocs.yml")
    plain = {"extend_pygments_lang": [{"name": "python", "lang": "text"}]}
    highlight = {**config.mdx_configs.get("pymdownx.highlight", {}), **plain}
    return list(config.markdown_extensions), {**config.mdx_configs, "toc": {}, "pymdownx.highlight": highlight}


def _documents_of_comments(project: Project, language: str) -> Iterator[Document]:
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
        es, en = (names.intersection(re.findall(r"\w+", line.text[one])) for one in LANGUAGES)
        shared = {name for name in es if len(name) > 1 or name in en}  # a name of one letter may be a word: "y"
        words = re.split(r"\b", line.text[language].strip("# "))
        text = "".join(f"`{word}`" if word in shared else word for word in words)
        yield plain_unit("comment", example.name, line.file_line - (language == LANGUAGES[0]), text)


def _interface_document(project: Project, language: str) -> Document:
    """The words that the machinery adds to pages."""
    path = project.root / "i18n" / "ui.yml"
    whole = path.read_text("utf-8")
    sections = []
    for key, words in read_strings(project).items():
        line = line_of(whole, key) or 1
        section = Section(key, 1, project.name(path), line)
        text = re.sub(r"`?[\w=]*\{(\w+)\}`?", r"`\1`", words[language])
        section.units.append(plain_unit("interface", section.path, line + 1 + LANGUAGES.index(language), text))
        sections.append(section)
    return Document("i18n/ui.yml", project.name(path), language, sections)


def _glossary_document(project: Project, language: str) -> Document:
    """Why each term of the glossary is as it is."""
    name = "i18n/glossary.yml"
    sections = []
    for term in terms(project):
        sections.append(
            Section(term.en, 1, name, term.line, [plain_unit("reason", name, term.line, term.why[language])])
        )
    return Document(name, name, language, sections)


def _settings_document(project: Project, language: str) -> Document:
    """What the configuration of a language's site says to readers: its description, navigation and switches."""
    name = "mkdocs.yml" if language == LANGUAGES[0] else f"mkdocs.{language}.yml"
    path = project.root / name
    lines = path.read_text("utf-8").splitlines()
    settings = read_once(_settings, path)
    section = Section("settings", 1, name, 1)

    def add(kind: str, text: str) -> None:
        line = next((number for number, one in enumerate(lines, start=1) if text in one), 1)
        section.units.append(plain_unit(kind, name, line, text))

    add("description", settings["site_description"])
    for palette in settings["theme"].get("palette") or []:
        add("switch", palette["toggle"]["name"])
    for title in titles(navigation(settings, language)):
        add("navigation title", title)
    return Document("settings", name, language, [section])
