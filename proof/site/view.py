"""One language's pages as they are being rendered: the words they use, where they are, and the templates they fill.

A template is written on several lines and fills one, since Markdown ends raw HTML at a blank line. What is put into
it is escaped, and so is a word of ``i18n/ui.yml``.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from proof.content.expand import Expanded
from proof.files import read_once
from proof.problem import Problem
from proof.project import STRINGS, Project, read_strings
from proof.records.ledger import Ledger

# MkDocs counts the warnings of loggers below its own, so that a strict build fails at a problem.
log = logging.getLogger("mkdocs.proof")

TEMPLATES = Path(__file__).with_name("templates")
Record = TypeVar("Record")


class _OnOneLine(Extension):
    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return re.sub(r"\n\s*", "", source)


def content(text: str) -> Markup:
    """``text`` as the content of an element: quotes need no escape there."""
    return Markup(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


_environment = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=True,
    undefined=StrictUndefined,
    extensions=[_OnOneLine],
    auto_reload=False,  # one that changes starts the server anew, as any code of ours
)


@dataclass
class View:
    """The pages of one language. A build says of each page, before it is rendered, which it is:

    ``page``, its path in the repository; ``offset``, the lines of front matter before its text; ``to_root``, the
    relative address of its language's site. ``colab`` is where Colab opens the files of that site, if it can.
    """

    project: Project
    language: str
    page: str = "page.md"
    offset: int = 0
    to_root: str = ""
    colab: str = ""
    next: Expanded | None = None  # the page, where the build has expanded it
    made: dict[str, dict[tuple[str, str], str]] = field(default_factory=dict)  # of each page, what was generated

    @cached_property
    def ledger(self) -> Ledger:
        return read_once(Ledger.read, self.project.ledger)

    @cached_property
    def strings(self) -> dict[str, str]:
        """The words that we add to pages, in the language of these."""
        said = self.known(read_strings)
        return Words({key: text[self.language] for key, text in (said or {}).items()}, is_read=said is not None)

    def words(self, key: str, **values: object) -> str:
        """The words of ``key`` with ``values`` in their places; without, with a warning, where they ask for another."""
        text = self.strings[key]
        try:
            return text.format(**values)
        except (KeyError, IndexError, ValueError) as error:
            given = " ".join(f"{{{name}}}" for name in values) or "no values"
            message = f"{key} in {self.language} cannot be filled in: {error!r}"
            log.warning("%s", Problem(STRINGS, None, message, f"edit {key}, which is given {given}"))
            return text

    def html(self, template: str, **values: object) -> Markup:
        """The template ``<template>.html.j2``, filled with ``values`` beside the view."""
        return Markup(_environment.get_template(f"{template}.html.j2").render(words=self.words, view=self, **values))

    def address(self, example_id: str) -> str:
        """Where the files of an example are, but for their ending."""
        return f"{self.to_root}examples/{example_id}"

    def known(self, read: Callable[[Project], Record | None]) -> Record | None:
        """What people declared or a run left; None, with a warning in the build's log, where it cannot be read."""
        try:
            return read(self.project)
        except Problem as problem:
            log.warning("%s", problem)
            return None


class Words(dict[str, str]):
    """Words by their key; a key without any stands for them, with a warning if the others could be read."""

    def __init__(self, words: dict[str, str], *, is_read: bool) -> None:
        super().__init__(words)
        self._is_read = is_read

    def __missing__(self, key: str) -> str:
        if self._is_read:
            log.warning("%s", Problem(STRINGS, None, f"it has no words for {key}", f"add {key} with es and en"))
        return self.setdefault(key, key)


def anchor(example_id: str) -> str:
    """The id of the example's block, which is the same in both languages."""
    return "example-" + example_id.replace("/", "-")


def inline_code(text: str) -> Markup:
    """``text`` with what is between backquotes as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def breakable(name: str) -> Markup:
    """A dotted name that may be broken after its dots, where a phone is narrower."""
    return Markup(".<wbr>").join(name.split("."))


def labelled(rows: str, keys: list[str], words: Callable[[str], str]) -> Markup:
    """The rows of a table, each cell of which says the name of its column, which ``keys`` has in their order."""

    def row(found: re.Match[str]) -> str:
        names = iter(keys)
        return re.sub("<td>", lambda _: f'<td data-label="{escape(words(next(names)))}">', found[0])

    return Markup(re.sub(r"<tr>.*?</tr>", row, rows, flags=re.DOTALL))


_environment.filters.update(
    anchor=anchor, breakable=breakable, content=content, inline_code=inline_code, labelled=labelled
)
