"""The prose of a rendered page, taken from its HTML into the sections of its document."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from bs4.element import NavigableString, Tag

from proof.prose.languages.text import CODE, PARAGRAPH, Document, Section, Unit, plain_unit

_HEADING = re.compile(r"h([1-6])")
_BLOCKS = {"p", "ul", "ol", "dl", "table", "div", "blockquote", "details", "pre", "section", "hr", "figure"}


class Source:
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


def _is_code_of_a_picture(element: Tag) -> bool:
    return element.name == "text" and any(
        one.get("font-family") == "monospace" for one in (element, *element.parents) if isinstance(one, Tag)
    )


def _of_picture(picture: Tag) -> str:
    """A picture without its words, which is the same in both languages."""
    return "picture " + hashlib.sha256(re.sub(r">[^<>]+<", "><", str(picture)).encode()).hexdigest()[:12]


class Walk:
    """Walks the HTML of a page and fills its document."""

    def __init__(self, document: Document, source: Source) -> None:
        self.document, self.source, self.within = document, source, ""

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
            around, self.within = self.within, f"admonition {len(self.section.admonitions)}"
            self.children(element)
            self.within = around
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
            self.unit("title" if "admonition-title" in classes or name == "summary" else PARAGRAPH, [element])
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
        link_texts: list[str] = []
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
            elif node.name in ("code", "samp", "kbd", "pre") or _is_code_of_a_picture(node):
                prose += CODE
                codes.append(node.get_text())
                text += node.get_text()
            elif node.name == "img":
                self.section.images.append(str(node.get("src", "")))
                alt = str(node.get("alt", ""))
                self.section.units.append(
                    plain_unit("alternative text", self.document.path, self.source.find(alt), alt)
                )
            else:
                if node.name == "a" and node.get("href"):
                    links.append(str(node["href"]))
                    link_texts.append(node.get_text())
                if node.name == "svg":
                    self.section.images.append(_of_picture(node))
                if node.name in ("em", "i"):
                    emphasis.append(node.get_text())
                if node.get("title"):
                    title = str(node["title"])
                    self.section.units.append(plain_unit("title", self.document.path, self.source.find(title), title))
                stack.extend(reversed(list(node.children)))
        prose = re.sub(r"[ \t\n]+", " ", prose).strip(" ")  # a no-break space stays
        if prose or links:
            place = line or self.source.find(text)
            lists = tuple(codes), tuple(links), tuple(emphasis), tuple(link_texts)
            self.section.units.append(Unit(kind, self.document.path, place, prose, *lists, self.within))
