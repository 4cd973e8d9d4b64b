"""The Python-Markdown extension of the site: expands includes, and renders what they stand for.

It needs ``pymdownx.superfences``, listed before it. What a block is, the HTML says: a ``data-example`` holds the id
of the example whose code or output the element shows, a ``data-not-run`` the reason why a block is not run.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

import markdown
from latex2mathml.converter import convert
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.superfences import SuperFencesCodeExtension, highlight_validator

from proof.content.expand import expand
from proof.content.glossary import terms
from proof.project import Project
from proof.site.panels import Panels
from proof.site.tables import Tables
from proof.site.view import View, log

NAME = "proof.site.extension"


class ProofExtension(Extension):
    """Options: a build gives the ``view`` whose page comes next; without one, ``language`` of the page, ``root`` of the
    repository, ``page`` (its path there) and ``offset`` (the lines of front matter before its text) make one. ``bare``
    leaves of what examples and runs show no more than where it stands, for who reads the words beside it."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "view": ["", "the pages of the language, where a build renders them"],
            "language": ["es", "the page's language"],
            "root": [".", "the repository"],
            "page": ["page.md", "the page's path in the repository, for messages"],
            "offset": [0, "lines of front matter before the text"],
            "bare": [False, "whether fences show only where they stand"],
        }
        super().__init__(**options)

    def view(self) -> View:
        project = Project(Path(self.getConfig("root")).resolve())
        page, offset = self.getConfig("page"), self.getConfig("offset")
        return self.getConfig("view") or View(project, self.getConfig("language"), page, offset)

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        view = self.view()
        md.preprocessors.register(Expansion(md, view), "proof", 26)  # just before superfences, at 25
        md.inlinePatterns.register(Formula(md), "formula", 185)  # after inline code, before escapes and emphasis
        md.treeprocessors.register(ForeignWords(md, view), "foreign words", 5)
        md.postprocessors.register(LongNames(md), "long names", 1)
        superfences = next((ext for ext in md.registeredExtensions if isinstance(ext, SuperFencesCodeExtension)), None)
        if superfences is None:
            raise ValueError(f"{NAME} needs pymdownx.superfences listed before it")
        panels, tables = Panels(view), Tables(view)
        fences = panels.fences() | tables.fences()
        if self.getConfig("bare"):
            fences |= panels.bare_fences() | tables.bare_fences()
        for name, formatter in fences.items():
            superfences.extend_super_fences(name, formatter, _validator, lambda md: None)


def makeExtension(**options: Any) -> ProofExtension:
    return ProofExtension(**options)


class Expansion(Preprocessor):
    """Expands the page's includes, unless the build has done so; and logs what is wrong with them."""

    def __init__(self, md: markdown.Markdown, view: View) -> None:
        super().__init__(md)
        self.view = view

    def run(self, lines: list[str]) -> list[str]:
        view = self.view
        page = view.next or expand(view.project, "\n".join(lines), view.language, view.page, view.offset)
        view.next = None
        for problem in page.problems:
            log.warning("%s", problem)
        return page.text.split("\n")


class Formula(InlineProcessor):
    """Writes a formula in TeX, ``$w^2$``, as MathML, which browsers show by themselves."""

    def __init__(self, md: markdown.Markdown) -> None:
        super().__init__(r"(?<![\\$\w])\$(?![\s$])([^$\n]+?)(?<![\s\\])\$(?![$\w])", md)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        formula = convert(m[1]).replace("<math ", f'<math alttext="{html.escape(m[1])}" ', 1)
        return self.md.htmlStash.store(formula), m.start(0), m.end(0)


class ForeignWords(Treeprocessor):
    """Marks the English that Spanish prose quotes, for voices and translators: ``*búfer (buffer)*``, ``*hook*``."""

    def __init__(self, md: markdown.Markdown, view: View) -> None:
        super().__init__(md)
        self.view = view

    def run(self, root: Element) -> None:
        words = {term.en for term in self.view.known(terms) or ()} if self.view.language == "es" else set()
        for emphasis in root.iter("em"):
            text = emphasis.text or ""
            if text in words:
                emphasis.set("lang", "en")
            elif words and (quoted := re.fullmatch(r"(?s)(.+\s\()([^()]+)(\))", text)):
                emphasis.text = quoted[1]
                span = SubElement(emphasis, "span", lang="en")
                span.text, span.tail = quoted[2], quoted[3]


class LongNames(Postprocessor):
    """Lets a long name of code in a heading break after its dots and underscores, where a phone is narrower."""

    def run(self, text: str) -> str:
        return re.sub(r"<h[1-4].*</h[1-4]>", self.heading, text)

    def heading(self, heading: re.Match[str]) -> str:
        return re.sub(
            r"(?<=<code>)[^<]{20,}(?=</code>)",
            lambda name: re.sub(r"([._])(?=\w)", r"\1<wbr>", name[0]),
            heading[0],
        )


def _validator(
    language: str,
    inputs: dict[str, str],
    options: dict[str, str],
    attrs: dict[str, str],
    md: markdown.Markdown,
) -> bool:
    """Accepts our own options beside those of superfences."""
    for key in ("example", "member", "not_run"):
        if key in inputs:
            options[key] = inputs.pop(key)
    return bool(highlight_validator(language, inputs, options, attrs, md))
