"""The pages of the built site: their addresses, and what is in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from selectolax.lexbor import LexborHTMLParser, LexborNode

from proof.content.tutorial import FOLDER
from proof.project import LANGUAGES, Project
from proof.site.search import piece_of


def place(project: Project, path: Path, language: str) -> str:
    """The address of a page from the root of its language's site: ``""``, ``errors/``, ``errors/lazy/``."""
    inside = path.relative_to(project.root / "docs" / language).with_suffix("")
    folders = inside.parent if inside.name == "index" else inside
    return "".join(f"{part}/" for part in folders.parts)


def address(project: Project, path: Path, language: str) -> str:
    """The address of a page from the root of the whole site."""
    return ("" if language == LANGUAGES[0] else f"{language}/") + place(project, path, language)


def addresses(project: Project, language: str) -> list[str]:
    """Every page of a language, and its page for addresses that lead nowhere."""
    prefix = "" if language == LANGUAGES[0] else f"{language}/"
    pages = [address(project, path, language) for path in project.pages(language)]
    return [*pages, *(f"{prefix}{FOLDER}/{name}/" for name in project.notebook_names()), f"{prefix}404.html"]


def built_page(site: Path, language: str, url: str) -> LexborHTMLParser:
    folder = site if language == LANGUAGES[0] else site / language
    return LexborHTMLParser((folder / url / "index.html").read_bytes())


def blocks(text: str) -> list[str]:
    """Each fenced block of a Markdown text with its fences, wherever it stands: in a quote, a list or by itself."""
    found = []
    for block in re.finditer(
        r"^(?P<before>[> ]*)(?P<fence>`{3,}).*?^(?P=before)(?P=fence)$", text, re.DOTALL | re.MULTILINE
    ):
        before = block["before"]
        lines = block[0].split("\n")
        found.append(
            "\n".join(line.removeprefix(before.rstrip() if line == before.rstrip() else before) for line in lines)
        )
    return found


def lost_sections(site: Path, sections: Iterable[str]) -> list[str]:
    """Those of ``sections``, as ``guides/freeze/#mask``, that a language of the built site lacks."""
    found = []
    for one in sections:
        page, _, section = one.partition("#")
        for path in (folder / page / "index.html" for folder in (site, site / LANGUAGES[1])):
            if not path.exists() or (section and f'id="{section}"' not in path.read_text("utf-8")):
                found.append(one)
    return found


def searched(folder: Path) -> dict[str, str]:
    """What the search of the language in ``folder`` shows of each section, by its address."""
    pages = json.loads((folder / "search/search_index.json").read_text("utf-8"))["pages"]
    found: dict[str, str] = {}
    for number, (address, _, _, sections) in enumerate(pages):
        texts = json.loads((folder / f"search/pages/{number}.json").read_text("utf-8"))
        found |= {
            address + (f"#{section[0]}" if section[0] else ""): text
            for section, text in zip(sections, texts, strict=True)
        }
    return found


def sections_with(folder: Path, term: str) -> int:
    """How many sections the search of the language in ``folder`` finds by one term."""
    terms, counts, _, _ = json.loads((folder / f"search/words/{piece_of(term)}.json").read_text("utf-8"))
    found: dict[str, int] = dict(zip(terms.split(" "), counts, strict=True))
    return found.get(term, 0)


def each(page: LexborHTMLParser | LexborNode, selector: str, attribute: str) -> list[str | None]:
    """An attribute of every element that ``selector`` finds in the page."""
    return [element.attributes[attribute] for element in page.css(selector)]


def said_in(page: LexborHTMLParser, selector: str) -> str:
    [element] = page.css(selector)
    return element.text()


def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def first(page: Tag, selector: str) -> Tag:
    """The first element that ``selector`` finds, which must be there."""
    found = page.select_one(selector)
    assert found, selector
    return found
