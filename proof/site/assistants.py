"""The pages as Markdown for assistants: one file beside each page, and ``llms.txt`` and ``llms-full.txt``.

A page's Markdown is what its reader gets: its examples' code and output stand in it, and its links lead to the
Markdown of other pages. The form of the two lists is that of llmstxt.org.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url
from selectolax.lexbor import LexborHTMLParser, LexborNode

from proof.content import example, tutorial
from proof.content.expand import fenced
from proof.content.include import GENERATED
from proof.content.notebook import Output, figure_of, text_of
from proof.content.subject import RecordedTutorial, load, recorded_tutorial
from proof.content.tutorial import Cell, Prose
from proof.problem import Problem
from proof.site.cache import Cache, Shown
from proof.site.card import card
from proof.site.other_versions import OtherVersions
from proof.site.published import tutorial_of
from proof.site.tables import Tables
from proof.site.view import View

FILE = "index.md"  # beside the page's index.html
PLAIN = {"signature": "python", "message": "text"}  # what our own fences hold

_FENCE = re.compile(r"(?P<indent> *)(?P<fence>`{3,})(?P<info>.*)")
_ID = re.compile(r"(?<=\))\{ *#[\w-]+ *\}| *\{ *#[\w-]+ *\}$")  # of a link, or of a heading
_ADMONITION = re.compile(r"(?P<indent> *)(?:!!!|\?\?\?\+?) \w+(?: \"(?P<title>[^\"]*)\")?")
_LINK = re.compile(r"\]\((?P<path>[^)#:]+\.(?:md|ipynb))(?P<anchor>#[\w-]+)?\)")


@dataclass(frozen=True)
class Listing:
    """A page in the lists: its title, the group of the navigation it is in, what it is about, where and what it is."""

    title: str
    group: str
    description: str
    address: str
    text: str


def markdown_of(view: View, shown: Shown) -> str:
    """A page as plain Markdown."""
    place = shown.source.path.relative_to(view.project.root / "docs" / view.language).as_posix()
    return _plain_markdown(view, shown.expanded.text, place)


def markdown_of_tutorial(view: View, whole: RecordedTutorial) -> str:
    """A tutorial as plain Markdown: its prose, its code and what that printed; of a figure, what is to be seen.

    Solutions are folded, as on the page; what is said of other versions stands at its end.
    """
    outputs, parts = whole.recorded[view.language], []
    for solution, cells in whole.tutorial.folds():
        shown = [part for cell in cells for part in _cell_markdown(cell, outputs, view.language)]
        parts += _folded(view.words("solution"), shown) if solution else shown
    parts.append(OtherVersions(view).sentences(whole))
    return _plain_markdown(view, "\n\n".join(parts), f"{whole.id}.ipynb")


def _cell_markdown(cell: Cell, outputs: list[list[Output]], language: str) -> Iterator[str]:
    if isinstance(cell, Prose):
        yield cell.text[language]
        return
    yield fenced("python", cell.example.code(language))
    for output in outputs[cell.number - 1]:
        yield f"![{cell.alt[language]}]" if figure_of(output) else fenced("output", text_of(output))


def _folded(summary: str, parts: list[str]) -> list[str]:
    return [f"<details>\n<summary>{summary}</summary>", *parts, "</details>"]


def _plain_markdown(view: View, text: str, place: str) -> str:
    """The expanded text of the page at ``place`` without what only our extensions know."""
    return "\n".join(_quoted_lines(view, text.split("\n"), place)).strip() + "\n"


def _quoted_lines(view: View, lines: list[str], place: str) -> Iterator[str]:
    """The lines of a text, in which each admonition and collapsed block is a quote, with the examples that it has."""
    start, position, fence = 0, 0, ""
    while position < len(lines):
        line, mark = lines[position], _FENCE.fullmatch(lines[position])
        position += 1
        if mark and not (fence and mark["info"]):
            fence = "" if fence == mark["fence"] else fence or mark["fence"]
        elif not fence and (admonition := _ADMONITION.fullmatch(line)):
            yield from _plain_lines(view, lines[start : position - 1], place)
            indent = admonition["indent"]
            inside = _indented(lines[position:], f"{indent}    ")
            start = position = position + len(inside)
            within = "\n".join(inside).lstrip("\n").split("\n")
            for one in (f"**{admonition['title'] or ''}**", "", *_quoted_lines(view, within, place)):
                yield f"{indent}> {one}" if one.strip() else f"{indent}>"
    yield from _plain_lines(view, lines[start:], place)


def _indented(lines: list[str], indent: str) -> list[str]:
    """The first of some lines, those that are indented, without the indentation; and the empty ones between them."""
    inside = list(takewhile(lambda line: not line.strip() or line.startswith(indent), lines))
    while inside and not inside[-1].strip():
        inside.pop()
    return [line.removeprefix(indent) for line in inside]


def _plain_lines(view: View, lines: list[str], place: str) -> Iterator[str]:
    generated = Tables(view).fences()
    fence, made, shown, folded = "", "", "", False
    body: list[str] = []
    for line in lines:
        mark = _FENCE.fullmatch(line)
        if fence:
            if not made:
                yield line
            if mark is None or mark["fence"] != fence or mark["info"]:
                body.append(line)
                continue
            if made:
                yield from _made(generated[made](src="\n".join(body)))
            elif shown and (said := OtherVersions(view).sentences(load(view.project, shown))):
                yield from ("", mark["indent"] + said)
            elif folded:
                yield from ("", f"{mark['indent']}</details>")
            fence, made, shown, folded, body = "", "", "", False, []
        elif mark:
            fence, indent = mark["fence"], mark["indent"]
            language, _, about = mark["info"].strip().partition(" ")
            if language in GENERATED:
                made = language
            elif language == "output":
                shown = about.removeprefix('example="').removesuffix('"')
                yield from (f"{indent}{view.words('output')}:", "", f"{indent}{fence}text")
            else:
                if folded := language == "python" and _is_folded(view, about):
                    yield from (f"{indent}<details>", f"{indent}<summary>{view.words('folded')}</summary>", "")
                yield f"{indent}{fence}{PLAIN.get(language, language)}"
        else:
            plain = _ID.sub("", line)
            yield _LINK.sub(lambda link: f"]({_relative(link['path'], place)}{link['anchor'] or ''})", plain)


def _is_folded(view: View, about: str) -> bool:
    """Whether the block that an info string is ``about`` is the code of an example that is folded."""
    code = re.fullmatch(r'example="([^"]+)"', about)
    return code is not None and example.load(view.project, code[1]).folded


def address(place: str) -> str:
    """Where the Markdown of the page at ``place`` of its folder is, from the root of its language's site."""
    folder = place.removesuffix(".md").removesuffix(".ipynb")
    return FILE if folder == "index" else posixpath.join(folder.removesuffix("/index"), FILE)


def _relative(path: str, place: str) -> str:
    target = posixpath.normpath(posixpath.join(posixpath.dirname(place), path))
    return posixpath.relpath(address(target), posixpath.dirname(address(place)) or ".")


def _made(html: str) -> Iterator[str]:
    """The paragraphs, lists, tables and blocks of some HTML, as Markdown."""
    document = LexborHTMLParser(html)
    for aside in document.css("form, .spoken"):
        aside.decompose()
    for code in document.css("code"):
        mark = "``" if "`" in code.text() else "`"
        code.replace_with(f"{mark}{code.text()}{mark}")
    for link in document.css("a"):
        page, _, anchor = str(link.attributes["href"]).partition("#")
        link.replace_with(f"[{link.text()}]({page and page + FILE}{anchor and '#' + anchor})")
    for element in document.css("p, li, pre, table"):
        if element.tag == "p":
            yield from (element.text(separator=" ").strip(), "")
        elif element.tag == "li":
            yield f"- {element.text()}"
        elif element.tag == "pre":
            yield from ("```text", element.text(), "```", "")
        else:
            yield from (*_rows(element), "")


def _rows(table: LexborNode) -> Iterator[str]:
    """The rows of a table, each as wide as the first; a cell that spans some stands in each of them."""
    columns = 0
    for row in table.css("tr"):
        cells: list[str] = []
        for cell in row.css("th, td"):
            text = " ".join(cell.text().split()).replace("|", r"\|")
            cells += [text] * (int(cell.attributes.get("colspan") or 1) if cell.tag == "td" else 1)
        yield "| " + " | ".join(cells + [""] * (columns - len(cells))) + " |"
        if not columns:
            columns = len(cells)
            yield "|" + "---|" * columns


def write(view: View, pages: list[MkDocsPage], shown: dict[str, Shown], cache: Cache, config: MkDocsConfig) -> None:
    """Write the Markdown of each page, its card, and the two lists, into the site of one language."""
    project, folder = view.project, Path(config.site_dir)
    site = f"{config.site_name} · {view.words('language_name')}"
    listings = []
    for page in pages:
        view.to_root = get_relative_url(".", page.url) + "/"
        if stem := tutorial_of(page):
            try:
                text = markdown_of_tutorial(view, recorded_tutorial(project, tutorial.load(project, stem)))
            except Problem:  # of which its page and the build's log tell
                text = f"# {stem}\n"
        else:
            one = shown[page.file.src_uri]
            view.page = one.source.name
            text = cache.get("markdown", one.key)
            if text is None:
                text = markdown_of(view, one)
                cache.keep("markdown", one.key, text)
        place = address(page.file.src_uri)
        (folder / place).write_text(text, "utf-8")
        (folder / place).with_name("card.png").write_bytes(card(str(page.title), site))
        group = str(page.parent.title) if page.parent else config.site_name
        description = str(page.meta.get("description", ""))
        listings.append(Listing(str(page.title), group, description, (config.site_url or "") + place, text))
    about = config.site_name, config.site_description or "", listings
    (folder / "llms.txt").write_text(llms(*about), "utf-8")
    (folder / "llms-full.txt").write_text(llms_full(*about), "utf-8")


def llms(name: str, description: str, listings: list[Listing]) -> str:
    """The text of ``llms.txt``: the site, and each page by group."""
    lines, group = [f"# {name}", "", f"> {description}"], ""
    for listing in listings:
        if listing.group != group:
            group = listing.group
            lines += ["", f"## {group}", ""]
        lines.append(f"- [{listing.title}]({listing.address}): {listing.description}")
    return "\n".join(lines) + "\n"


def llms_full(name: str, description: str, listings: list[Listing]) -> str:
    """The text of ``llms-full.txt``: every page, one after another."""
    return "\n\n---\n\n".join([f"# {name}\n\n> {description}", *(listing.text.strip() for listing in listings)]) + "\n"
