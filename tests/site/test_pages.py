"""The pages of the built site: two languages, their addresses, and what each says of itself."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from proof.content.page import read
from proof.project import LANGUAGES, Project
from proof.site.last_changes import head, last_changes
from tests.site.pages import built_page, each, place, said_in


def test_each_language_is_a_site_of_its_own(project: Project, site: Path) -> None:
    for language in LANGUAGES:
        folder = site if language == LANGUAGES[0] else site / language
        assert (folder / "404.html").exists()
        index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
        assert index["language"] == language
        sitemap = (folder / "sitemap.xml").read_text("utf-8")
        descriptions = set()
        for path in project.pages(language):
            url = place(project, path, language)
            page = built_page(site, language, url)
            assert each(page, "html", "lang") == [language]
            descriptions.update(each(page, "meta[name=description]", "content"))
            address = f"https://docs.test/ref/{'' if language == LANGUAGES[0] else language + '/'}{url}"
            assert each(page, "link[rel=canonical]", "href") == [address]
            assert f"<loc>{address}</loc>" in sitemap
            for other in LANGUAGES:
                start = "https://docs.test/ref/" + ("" if other == LANGUAGES[0] else other + "/")
                assert f'hreflang="{other}" href="{start}{url}"' in sitemap
        assert len(descriptions) == len(project.pages(language))


def test_the_switch_leads_to_the_same_page(project: Project, site: Path) -> None:
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        for path in project.pages(language):
            url = place(project, path, language)
            page = built_page(site, language, url)
            [link] = each(page, "a[data-keep-section]", "href")
            folder = (site if language == LANGUAGES[0] else site / language) / url
            there = (site if other == LANGUAGES[0] else site / other) / url
            assert (folder / str(link)).resolve() == there.resolve()
            assert each(page, "a[data-keep-section]", "hreflang") == [other]


def test_headings_have_the_same_english_ids_in_both_languages(project: Project) -> None:
    heading = re.compile(r"^(#+) .*?(?: \{ #([a-z0-9-]+) \})?$", re.MULTILINE)
    for path in project.pages(LANGUAGES[0]):
        inside = path.relative_to(project.root / "docs" / LANGUAGES[0])
        ids = [heading.findall((project.root / "docs" / lang / inside).read_text("utf-8")) for lang in LANGUAGES]
        assert ids[0] == ids[1], inside
        assert all(name for _, name in ids[0]), f"{inside}: a heading has no {{ #id }}: {ids[0]}"


def test_no_page_asks_anything_of_a_third_party(site: Path) -> None:
    for path in site.rglob("*.html"):
        page = LexborHTMLParser(path.read_bytes())
        asked = each(page, "[src]", "src") + each(page, "link[href]:not([rel=canonical])", "href")
        foreign = [address for address in asked if re.match(r"(?:https?:)?//", str(address))]
        assert not foreign, f"{path}: {foreign}"


def test_what_is_taken_from_a_tag_leaves_nothing_of_it(site: Path) -> None:
    """An attribute that goes, goes with its value."""
    assert [page for page in site.rglob("*.html") if '"=""' in page.read_text("utf-8")] == []


def test_every_address_within_the_site_leads_somewhere(site: Path) -> None:
    """Also those that MkDocs does not see, as in raw HTML and in what templates write."""
    pages = {path: LexborHTMLParser(path.read_bytes()) for path in site.rglob("*.html")}
    ids = {path: set(each(page, "[id]", "id")) for path, page in pages.items()}
    lost = []
    for path, page in pages.items():
        for address in {one.attributes.get(name) or "" for name in ("href", "src") for one in page.css(f"[{name}]")}:
            place, _, anchor = address.partition("#")
            if re.match(r"[a-z]+:|//|/ref/", place) or path.name == "404.html":
                continue
            there = (path.parent / unquote(place)).resolve() if place else path
            there = there / "index.html" if there.is_dir() else there
            if not there.exists() or (anchor and there in ids and unquote(anchor) not in ids[there]):
                lost.append(f"{path.relative_to(site)}: {address}")
    assert not lost, "\n".join(sorted(lost))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_what_it_is_where_its_link_is_shared(project: Project, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    cards, known = set(), last_changes(project.root, head(project.root))  # which a shallow clone does not know
    for path in project.pages(language):
        meta = read(project, path).meta
        url = place(project, path, language)
        address = f"https://docs.test/ref/{'' if language == LANGUAGES[0] else 'en/'}{url}"
        page = built_page(site, language, url)
        graph = {tag.attributes["property"]: tag.attributes["content"] for tag in page.css("meta[property]")}
        assert graph["og:title"] == meta["title"]
        assert graph["og:description"] == meta["description"]
        assert graph["og:url"] == address
        assert graph["og:locale"] == {"es": "es_ES", "en": "en_US"}[language]
        assert graph["og:image"] == address + "card.png"
        picture = (folder / url / "card.png").read_bytes()
        cards.add(picture)
        with Image.open(BytesIO(picture)) as image:
            assert image.size == (int(graph["og:image:width"] or 0), int(graph["og:image:height"] or 0)) == (1200, 630)
        article = json.loads(said_in(page, "script[type='application/ld+json']"))
        assert {
            "@context": "https://schema.org",
            "@type": "TechArticle",
            "inLanguage": language,
        }.items() <= article.items()
        assert article["url"] == address
        assert article["headline"] == meta["title"]
        assert len(article["headline"]) <= 110
        assert article["description"] == meta["description"]
        time = each(page, ".page-links time", "datetime")
        assert article.get("dateModified") == (time[0] if time else None)
        assert time or project.name(path) not in known
        assert f"/edit/main/docs/{language}/" in str(each(page, "a[rel=edit]", "href"))
    assert len(cards) == len(project.pages(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_old_addresses_lead_to_pages_that_exist(project: Project, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    redirects = yaml.safe_load(re.sub(r"!ENV", "", (project.root / "mkdocs.yml").read_text("utf-8")))["plugins"][
        "redirects"
    ]
    assert redirects["redirect_maps"]
    for old in redirects["redirect_maps"]:
        built = folder / old.removesuffix(".md").removesuffix("index") / "index.html"
        link = LexborHTMLParser(built.read_bytes()).css("a")[0].attributes["href"]
        page, _, section = str(link).partition("#")
        there = (built.parent / page / "index.html").read_text("utf-8")
        assert f'id="{section}"' in there or not section, old
