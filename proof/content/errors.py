"""The entries of the errors pages: from the message, or what is seen, to the fix; and whether each is as it must be.

A page of ``docs/<language>/errors/`` but for its index is a family of errors, and each of its ``##`` sections an entry:
the message as recorded, the example that gives it, why, and the example that mends it. An entry without a message is a
failure that says nothing; its heading is what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from proof.content.example import Example, load
from proof.content.message import FILE, Message, fragments, message_of, pieces, read_parts
from proof.content.page import Page, read
from proof.problem import Problem
from proof.project import LANGUAGES, Project

FOLDER = "errors"
LONGEST_HEADING = 60
FEWEST_WORDS = 2

_HEADING = re.compile(r"(?P<level>#{1,6}) (?P<title>.+?) \{ #(?P<id>[\w-]+) \}")
_INCLUDE = re.compile(r'--8<-- "(?P<message>message )?(?P<target>[^"]+)"')
_LINK = re.compile(r"\]\((?:\.\./)*(?P<folder>[\w-]+)/(?P<page>[\w-]+\.md(?:#[\w-]+)?)\)")
_LISTED = re.compile(rf"^ +- {FOLDER}/([\w-]+\.md)$", re.MULTILINE)
_PREVENTS, _EXPLAINS = ("guides", "learn", "reference"), ("concepts", "learn")


@dataclass
class Entry:
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
    entries: list[Entry]


def families(project: Project, language: str) -> list[Family]:
    """The families of one language, in the order of the navigation."""
    folder = project.root / "docs" / language / FOLDER
    listed = _LISTED.findall((project.root / "mkdocs.yml").read_text("utf-8"))
    order = {name: place for place, name in enumerate(listed)}
    paths = sorted(folder.glob("*.md"), key=lambda path: (order.get(path.name, len(order)), path.name))
    return [_family(read(project, path)) for path in paths if path.name != "index.md"]


def _family(page: Page) -> Family:
    entries: list[Entry] = []
    listed, entry = False, None
    for number, line in enumerate(page.text.split("\n"), start=page.offset + 1):
        if (heading := _HEADING.fullmatch(line)) and heading["level"] in ("#", "##"):
            entry = None
            if heading["level"] == "##":
                place = f"{FOLDER}/{page.path.stem}"
                entry = Entry(page.name, number, place, heading["id"], heading["title"])
                entries.append(entry)
        elif include := _INCLUDE.fullmatch(line.strip()):
            listed = listed or include["target"] == "errors"
            if entry and include["message"]:
                entry.message = entry.message or include["target"]
                entry.included.append(f"message {include['target']}")
            elif entry and include["target"].endswith(".py"):
                entry.included.append(include["target"].removesuffix(".py"))
        elif entry:
            entry.links |= {f"{link['folder']}/{link['page']}" for link in _LINK.finditer(line)}
    return Family(page, str(page.meta.get("title", "")), listed, entries)


def message_in(project: Project, entry: Entry) -> Message | None:
    """The message that ``entry`` shows; None if it shows none, or one that the page's test finds missing."""
    try:
        return message_of(load(project, entry.message)) if entry.message else None
    except Problem:
        return None


def index(project: Project, language: str) -> list[dict[str, object]]:
    """What the search knows of the entries that have a message: where each is, and what every such message has."""
    parts = read_parts(project)
    return [
        {"at": entry.address, "fragments": _pattern(message, parts.get(entry.message, ()))}
        for family in families(project, language)
        for entry in family.entries
        if (message := message_in(project, entry))
    ]


def _pattern(said: Message, own: tuple[str, ...]) -> list[str]:
    """What every such message has; not its type, which is another one in other versions of PyTorch.

    A message with too few words to be told by them keeps its type.
    """
    found = fragments(said.text.removeprefix(f"{said.type}: "), own)
    return found if len(re.findall(r"\w+", " ".join(found))) > FEWEST_WORDS else fragments(said.text, own)


def problems(project: Project) -> Iterator[Problem]:
    """What is not as an entry must be, in the pages of both languages and in ``data/declared/errors.yml``."""
    try:
        parts = read_parts(project)
    except Problem as problem:
        yield problem
        return
    shown: set[str] = set()
    for language in LANGUAGES:
        patterns: dict[tuple[str, ...], Entry] = {}
        for family in families(project, language):
            if not family.listed:
                message = "a family of errors begins with the table of its entries"
                yield Problem(family.page.name, None, message, f'add --8<-- "errors" to {family.page.name}')
            for entry in family.entries:
                yield from _entry(project, entry)
                said = message_in(project, entry)
                if said is None:
                    continue
                shown.add(entry.message)
                pattern = tuple(_pattern(said, parts.get(entry.message, ())))
                other = patterns.setdefault(pattern, entry)
                if other is not entry:
                    message = f"has the same message as {other.path}:{other.line}, but for the reader's parts"
                    yield entry.problem(message, f"make one entry of both, or mend {FILE}")
    yield from _parts(project, parts, shown)


def _entry(project: Project, entry: Entry) -> Iterator[Problem]:
    """What is wrong with one entry by itself; an example that is missing leaves its problem to the page's test."""
    if len(entry.heading) > LONGEST_HEADING:
        yield entry.problem(f"is longer than {LONGEST_HEADING} characters")
    if not any(link.startswith(_PREVENTS) for link in entry.links):
        yield entry.problem("links to no page of guides, learn or reference that prevents it")
    if not any(
        link.startswith(_EXPLAINS) and (len(entry.links) > 1 or link.startswith("concepts")) for link in entry.links
    ):
        yield entry.problem("links to no page of concepts or learn that explains it, besides the one that prevents it")
    examples = [one for one in entry.included if not one.startswith("message ")]
    if len(examples) < 2:
        yield entry.problem("has no fix: its first example fails, and its last one shows that it is mended")
        return
    try:
        first, last = load(project, examples[0]), load(project, examples[-1])
    except Problem:
        return
    said = message_of(first)
    if said and entry.included[0] != f"message {first.id}":
        yield entry.problem(f"does not begin with the message of {first.id}", f'add --8<-- "message {first.id}"')
    elif entry.message and entry.message != first.id:
        yield entry.problem(f"has the message of {entry.message}, and its first example is {first.id}")
    yield from _fix(entry, last, said)


def _fix(entry: Entry, last: Example, said: Message | None) -> Iterator[Problem]:
    """Whether the last example mends the entry: it does not raise, nor warn of what the entry is about."""
    still = message_of(last)
    if still and (not still.warns or (said and said.type == still.type)):
        yield entry.problem(f"ends with {last.id}, which gives {still.type}: a fix neither raises nor warns")


def _parts(project: Project, parts: dict[str, tuple[str, ...]], shown: set[str]) -> Iterator[Problem]:
    """Parts of messages that no entry shows, or that are not in them."""
    for example_id, own in parts.items():
        if example_id not in shown:
            message = f"no errors page shows the message of {example_id}"
            yield Problem(FILE, _line(project, example_id), message, f"remove it from {FILE}, or mend its name")
            continue
        said = message_of(load(project, example_id))
        found = {piece for piece, is_own in pieces(said.text if said else "", own) if is_own}
        for part in own:
            if part not in found:
                message = f"{part!r} is not in the message of {example_id}"
                yield Problem(FILE, _line(project, example_id), message, f"mend the part in {FILE}")


def _line(project: Project, example_id: str) -> int | None:
    """The line of `FILE` that has the parts of an example."""
    topic, _, name = example_id.partition("/")
    current = ""
    for number, line in enumerate((project.root / FILE).read_text("utf-8").splitlines(), start=1):
        if line[:1].isalpha():
            current = line.partition(":")[0]
        elif current == topic and line.strip().startswith(f"{name}:"):
            return number
    return None
