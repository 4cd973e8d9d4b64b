"""What a build made, as `proof.store` keeps it.

What a page becomes depends on its expanded text, its examples' files and their verdicts, on everything declared and
recorded, on the settings, on the code and the packages that render it, and on which pages there are; where it includes
what is generated, on the outline of every page and on every example, on the whole ledger, or on which texts nobody has
attacked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, get_toc

from proof.content.attacks import unattacked
from proof.content.expand import Expanded
from proof.content.include import GENERATED, MARK, includes
from proof.content.page import Page
from proof.content.tutorial import FOLDER
from proof.files import read_once
from proof.records.searches import read_searches
from proof.site.view import View
from proof.store import Key, Store, digest, digest_of_code, digest_of_file, digest_of_files

RENDERERS = (
    "Markdown",
    "Pygments",
    "pymdown-extensions",
    "mkdocs",
    "mkdocs-material",
    "latex2mathml",
    "Jinja2",
    "babel",
)
DECLARED = ("data", "i18n", "tests/defects", "mkdocs.yml", "mkdocs.en.yml", "requirements/examples.txt")
NOT_SHOWN = ("data/recorded/agreed.yml",)  # which each change of both languages changes

_OUTLINE = re.compile(rf"\A---\n(?s:.*?)\n---\n|^#+ .*|^.*{MARK}.*", re.MULTILINE)


def _outline(path: Path) -> str:
    """What a page tells other pages: its front matter, its headings and its includes."""
    return "\n".join(_OUTLINE.findall(path.read_text("utf-8")))


@dataclass(frozen=True)
class Shown:
    """A page as a build shows it: its source, its text with the includes expanded, and the key of what it becomes."""

    source: Page
    expanded: Expanded
    key: Key


class Cache(Store):
    """What builds of one language keep."""

    def __init__(self, folder: Path, view: View) -> None:
        super().__init__(folder)
        self.view = view
        self.pages: Key = ""  # which pages there are; said when they are known

    @cached_property
    def ground(self) -> Key:
        """The digest of what every page depends on."""
        said = digest_of_files(self.view.project.root, DECLARED, but=NOT_SHOWN)
        return digest(digest_of_code(*RENDERERS), self.view.language, self.view.colab, said)

    @cached_property
    def content(self) -> Key:
        """The digest of the outline of every page, and of every example, on which what is generated depends."""
        project, language = self.view.project, self.view.language
        outlines = (f"{path} {read_once(_outline, path)}" for path in project.pages(language))
        return digest(*outlines, digest_of_files(project.root, ["snippets", "notebooks", f"docs/{language}/{FOLDER}"]))

    def of_page(self, page: Expanded, text: str, url: str) -> Key:
        """The key of the page that the view is at, whose ``text`` was expanded to ``page``."""
        examples = [f"{example.id} {read_once(digest_of_file, example.path)}" for example in page.examples]
        everything = self.content if any(includes(text, *GENERATED)) else ""
        if any(includes(text, "attacks")):
            everything += str(unattacked(self.view.project))
        shown = digest(self.ground, self.pages, everything, url, self.view.page, page.text, *examples)
        return digest(shown, *self._verdicts(page, text))

    def _verdicts(self, page: Expanded, text: str) -> Iterator[str]:
        """What the ledger says that the page shows."""
        ledger, language = self.view.ledger, self.view.language
        yield ledger.environment.torch if ledger.environment else ""
        yield from (ledger.outcome(example, language) for example in page.examples)
        if any(includes(text, "ledger", "figures")):
            yield digest_of_files(self.view.project.root, [self.view.project.name(self.view.project.ledger)])
        if any(includes(text, "searches")):
            yield str(read_searches(self.view.project))


def kept(page: MkDocsPage) -> dict[str, Any]:
    """What MkDocs makes of the Markdown of a page, as it is kept."""
    links = {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}
    return {
        "content": page.content,
        "toc": [_token(link) for link in page.toc],
        "title": page._title_from_render,
        "anchors": sorted(page.present_anchor_ids or ()),
        "links": links,
    }


def _token(link: AnchorLink) -> dict[str, Any]:
    children = [_token(child) for child in link.children]
    return {"name": link.title, "id": link.id, "level": link.level, "children": children}


def fill(page: MkDocsPage, kept: dict[str, Any], files: Files) -> None:
    """Give ``page`` what `kept` has of it."""
    page.content, page.toc, page._title_from_render = kept["content"], get_toc(kept["toc"]), kept["title"]
    page.present_anchor_ids = set(kept["anchors"])
    found = ((files.get_file_from_path(place), anchors) for place, anchors in kept["links"].items())
    page.links_to_anchors = {file: anchors for file, anchors in found if file}
