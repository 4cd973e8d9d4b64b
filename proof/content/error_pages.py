"""The entries of the errors pages: from the message, or what is seen, to the fix.

A page of ``docs/<language>/errors/`` but for its index is a family of errors, and each of its ``##`` sections an entry:
the message as recorded, the example that gives it, why, and the example that mends it. An entry without a message is a
failure that says nothing; its heading is what is seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from proof.content.example import load
from proof.content.include import parse
from proof.content.message import Message, fragments, message_of, read_parts
from proof.content.page import Page, read
from proof.files import read_once
from proof.problem import Problem
from proof.project import Project

FOLDER = "errors"
FEWEST_WORDS = 2

_HEADING = re.compile(r"(?P<level>#{1,6}) (?P<title>.+?) \{ #(?P<id>[\w-]+) \}")
_LINK = re.compile(r"\]\((?:\.\./)*(?P<folder>[\w-]+)/(?P<page>[\w-]+\.md(?:#[\w-]+)?)\)")
_LISTED = re.compile(rf"^ +- {FOLDER}/([\w-]+\.md)$", re.MULTILINE)


@dataclass
class ErrorEntry:
    """A section of a family: where it is, what it shows in order, and the pages it links to."""

    path: str
    line: int
    place: str  # of its page, as errors/registering
    id: str
    heading: str
    included: list[str] = field(default_factory=list)  # the message first, if there is one; then the examples
    message: str = ""  # the example whose message it shows
    links: set[str] = field(default_factory=set)

    @property
    def address(self) -> str:
        """Where it is in a built site, from the root of its language."""
        return f"{self.place}/#{self.id}"

    def problem(self, message: str, fix: str = "") -> Problem:
        return Problem(self.path, self.line, f"{self.heading!r} {message}", fix or f"mend the section in {self.path}")


@dataclass
class Family:
    """A page of errors: its title and its entries in order."""

    page: Page
    title: str
    listed: bool  # whether it shows the table of its entries
    entries: list[ErrorEntry]


def families(project: Project, language: str) -> list[Family]:
    """The families of one language, in the order of the navigation."""
    folder = project.root / "docs" / language / FOLDER
    listed = _LISTED.findall((project.root / "mkdocs.yml").read_text("utf-8"))
    order = {name: place for place, name in enumerate(listed)}
    paths = sorted(folder.glob("*.md"), key=lambda path: (order.get(path.name, len(order)), path.name))
    return [read_once(_family, project, path) for path in paths if path.name != "index.md"]


def _family(project: Project, path: Path) -> Family:
    page = read(project, path)
    entries: list[ErrorEntry] = []
    listed, entry = False, None
    for number, line in enumerate(page.text.split("\n"), start=page.offset + 1):
        if (heading := _HEADING.fullmatch(line)) and heading["level"] in ("#", "##"):
            entry = None
            if heading["level"] == "##":
                place = f"{FOLDER}/{page.path.stem}"
                entry = ErrorEntry(page.name, number, place, heading["id"], heading["title"])
                entries.append(entry)
        elif include := parse(line.strip()):
            listed = listed or include.kind == "errors"
            if entry and include.kind == "message":
                entry.message = entry.message or include.of
                entry.included.append(f"message {include.of}")
            elif entry and include.kind == "example":
                entry.included.append(include.of)
        elif entry:
            entry.links |= {f"{link['folder']}/{link['page']}" for link in _LINK.finditer(line)}
    return Family(page, str(page.meta.get("title", "")), listed, entries)


def message_in(project: Project, entry: ErrorEntry) -> Message | None:
    """The message that ``entry`` shows; None if it shows none, or one that the page's test finds missing."""
    try:
        return message_of(load(project, entry.message)) if entry.message else None
    except Problem:
        return None


def index(project: Project, language: str) -> list[dict[str, object]]:
    """What the search knows of the entries that have a message: where each is, and what every such message has."""
    parts = read_parts(project)
    return [
        {"at": entry.address, "fragments": pattern(message, parts.get(entry.message, ()))}
        for family in families(project, language)
        for entry in family.entries
        if (message := message_in(project, entry))
    ]


def pattern(said: Message, own: tuple[str, ...]) -> list[str]:
    """What every such message has; not its type, which is another one in other versions of PyTorch.

    A message with too few words to be told by them keeps its type.
    """
    found = fragments(said.text.removeprefix(f"{said.type}: "), own)
    return found if len(re.findall(r"\w+", " ".join(found))) > FEWEST_WORDS else fragments(said.text, own)
