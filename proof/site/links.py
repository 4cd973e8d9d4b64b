"""Where each page is: its address in each language, and what it says of itself where its link is shared."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url

from proof.project import LANGUAGES
from proof.site.view import View

LOCALES = {"es": "es_ES", "en": "en_US"}


def address(language: str, url: str = "") -> str:
    """The address of a page of one language, relative to the root of the whole site."""
    return url if language == LANGUAGES[0] else f"{language}/{url}"


def alternates(view: View, page: MkDocsPage | None) -> list[dict[str, str]]:
    """The same page in each language; the start page, where the page has no address of its own (404)."""
    url = page.url.removeprefix("./") if page else ""
    here = view.language
    return [
        {
            "language": other,
            "name": view.project.strings["language_name"][other],
            "locale": LOCALES[other],
            "path": address(other, url),
            "relative": get_relative_url(address(other, url) or ".", address(here, url)),
            "root": get_relative_url(address(other) or ".", address(here)),
        }
        for other in LANGUAGES
    ]


def about(view: View, page: MkDocsPage, config: MkDocsConfig) -> dict[str, Any]:
    """What the page is, in the terms of schema.org."""
    canonical = page.canonical_url
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "TechArticle",
        "headline": page.meta.get("title", page.title),
        "description": page.meta.get("description", ""),
        "inLanguage": view.language,
        "url": canonical,
        "mainEntityOfPage": canonical,
        "image": f"{canonical}card.png",
        "isPartOf": {"@type": "WebSite", "name": config.site_name, "url": config.site_url},
        "about": {"@type": "SoftwareSourceCode", "name": "torch.nn.Parameter", "programmingLanguage": "Python"},
    }
    if page.meta.get("updated"):
        said["dateModified"] = page.meta["updated"].isoformat()
    return said
