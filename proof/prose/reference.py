"""Holds the reference to the recorded members: each has its entry in both languages, with its arguments.

An entry starts with ``--8<-- "signature torch.nn.X"`` on a line of its own; where the member has arguments, a list of
them follows, each item beginning with the argument's name as code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from proof.content.include import parse
from proof.content.page import Page, read
from proof.content.signature import Member, read_members
from proof.problem import Problem
from proof.project import LANGUAGES, Project

_ARGUMENT = re.compile(r"\* `\*{0,2}(?P<name>\w+)`(?P<rest>.*)")
_DEFAULT = re.compile(r"(?:por defecto|default)[^`.;]{0,12}`(?P<value>[^`]+)`")


@dataclass
class MemberEntry:
    """An entry of a page: its member, the line where it starts, and its list of arguments with their lines."""

    member: str
    page: str
    line: int
    arguments: list[tuple[str, str, int]] = field(default_factory=list)


def problems(project: Project) -> Iterator[Problem]:
    """Members without an entry, or with two; and arguments that are not the member's."""
    members = read_members(project)
    for language in LANGUAGES:
        entries: dict[str, MemberEntry] = {}
        for path in project.pages(language):
            for entry in _entries(read(project, path)):
                if entry.member not in members:
                    continue  # the page says so where it includes the signature
                if entry.member in entries:
                    message = f"{entry.member} has an entry already, in {entries[entry.member].page}"
                    yield Problem(entry.page, entry.line, message, f"remove one in {entry.page}")
                entries[entry.member] = entry
                yield from _listed_arguments(entry, members[entry.member])
        for name in members.keys() - entries.keys():
            message = f"no page of docs/{language} has an entry for {name}"
            yield Problem(f"docs/{language}/reference", None, message, f'write it: --8<-- "signature {name}"')


def _entries(page: Page) -> Iterator[MemberEntry]:
    entry, listed = None, False
    for number, line in enumerate(page.text.split("\n"), start=page.offset + 1):
        if (include := parse(line)) and include.kind == "signature":
            if entry:
                yield entry
            entry, listed = MemberEntry(include.of, page.name, number), False
        elif entry and line.startswith("#"):
            yield entry
            entry = None
        elif entry and not listed and (argument := _ARGUMENT.match(line)):
            entry.arguments.append((argument["name"], argument["rest"], number))
        elif entry and entry.arguments and line.strip() and not line.startswith("  "):
            listed = True  # the list has ended; a later one is of something else
    if entry:
        yield entry


def _listed_arguments(entry: MemberEntry, member: Member) -> Iterator[Problem]:
    names = [name for name, _, _ in entry.arguments]
    if member.arguments and names != list(member.arguments):
        message = f"the arguments of {entry.member} are {list(member.arguments)}, and the entry lists {names}"
        yield Problem(entry.page, entry.line, message, f"mend the list in {entry.page}")
        return
    for name, rest, line in entry.arguments if member.arguments else []:
        said = _DEFAULT.search(rest)
        if said and said["value"] != member.arguments[name]:
            message = f"the default of {name} is {member.arguments[name] or 'none'}, and the entry says {said['value']}"
            yield Problem(entry.page, line, message, f"mend the item in {entry.page}")
