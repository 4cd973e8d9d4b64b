"""What the search knows: the sections of each page, as the theme's plugin finds them, and words and messages.

assets/js/search.js ignores some words, takes others for the same, and tells the messages of errors apart.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.plugins import PluginCollection
from mkdocs.structure.pages import Page as MkDocsPage

from proof.content import error_pages
from proof.content.glossary import terms
from proof.files import read_yaml
from proof.site.cache import Cache, digest
from proof.site.view import View

FILE = "i18n/search.yml"


def keep_entries(plugins: PluginCollection, cache: Cache) -> None:
    """Have the theme's plugin read the sections of a page once, as long as the page stays."""
    index: Any = next((plugin.search_index for plugin in plugins.values() if hasattr(plugin, "search_index")), None)
    if index is None:
        return
    read: Callable[[MkDocsPage], None] = index.add_entry_from_context

    def add(page: MkDocsPage) -> None:
        key = digest(str(page.content), page.url, str(page.title), repr(page.meta.get("search")))
        entries = cache.get("sections", key)
        if entries is None:
            before = len(index.entries)
            read(page)
            cache.keep("sections", key, index.entries[before:])
        else:
            index.entries.extend(entries)

    index.add_entry_from_context = add


def write(view: View, site: Path) -> None:
    """Write ``search/vocabulary.json`` and ``search/error_pages.json`` of the site of one language."""
    words = read_yaml(view.project.root / FILE, FILE)
    same = [*words["same"], *([term.en, term.es] for term in terms(view.project))]
    vocabulary = {"ignored": words["ignored"][view.language].split(), "synonyms": same}
    for name, known in (("vocabulary", vocabulary), ("errors", error_pages.index(view.project, view.language))):
        (site / "search" / f"{name}.json").write_text(json.dumps(known, ensure_ascii=False), "utf-8")
