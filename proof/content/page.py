"""A page: its Markdown, with each include replaced by the example's code and output in the page's language.

What `expand` returns is the page as its reader gets it. The build renders it and the tests hand it to
pytest-codeblocks, so both see the same blocks. It is written so that pytest-codeblocks 0.18 reads it right:
a fence's info string is exactly ``python``, and a blank line in an indented fence keeps its indentation
(pytest-codeblocks drops blank lines that do not).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from proof.content.example import Example, load
from proof.content.message import message_of
from proof.content.signature import read_members
from proof.files import read_text
from proof.problem import Problem
from proof.project import Project

_OPEN = re.compile(r"(?P<indent>[> ]*)(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)")
_INCLUDE = re.compile(r'--8<-- "(?P<target>[^"]+)"')
_NOT_RUN = re.compile(r'not_run="[^"]+"')
_LANGUAGE = re.compile(r"\{?\s*\.?(\w[\w+-]*)?")
_FOREIGN_MARKER = re.compile(r"<!--[-\s]*(?:pytest-codeblocks:|pytest\.mark\.)")
_LIST_ITEM = re.compile(r"\d+\. ")
_PYTHON = {"python", "py", "python3", "py3", "python2", "pycon", "ipython", "ipython3", "pyi"}
GENERATED = (
    *("ledger", "glossary", "errors", "generators", "defects", "mutations", "peers"),
    *("versions", "compatibility", "change", "changes"),
)
"""What an include on a line of its own may name; the last three with what they are of, as ``changes 2.9.1``."""


@dataclass
class Expanded:
    """A page after expansion: its text, the examples it shows in order, and what is wrong with it."""

    text: str = ""
    examples: list[Example] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Fence:
    """A fenced block of a page; lines are zero-based indices, ``end`` that of the closing fence."""

    start: int
    end: int
    indent: str
    info: str
    body: tuple[str, ...]

    @property
    def language(self) -> str:
        """The first word of the info string, as ``python`` in ``{ .python title="x" }``; may be empty."""
        match = _LANGUAGE.match(self.info)
        return (match[1] or "").lower() if match else ""


@dataclass(frozen=True)
class Page:
    """A Markdown file of ``docs/<language>/``, without its front matter."""

    path: Path
    name: str
    language: str
    meta: dict[str, object]
    text: str
    offset: int  # lines of front matter before the text


def read(project: Project, path: Path) -> Page:
    """The page at ``path``; raises `Problem` if it is not UTF-8 or its front matter is not YAML."""
    name = project.name(path)
    text = read_text(path, name)
    meta: dict[str, object] = {}
    body = text
    if text.startswith("---\n") and (end := text.find("\n---\n", 3)) != -1:
        try:
            meta = yaml.safe_load(text[4 : end + 1]) or {}
        except yaml.YAMLError as error:
            raise Problem(name, 1, f"front matter is not YAML: {error}", f"edit {name}") from error
        body = text[end + len("\n---\n") :].lstrip("\n")
    offset = text.count("\n") - body.count("\n")
    return Page(path, name, path.relative_to(project.root / "docs").parts[0], meta, body, offset)


def expand(project: Project, text: str, language: str, name: str, offset: int = 0) -> Expanded:
    """``text`` with its includes expanded; ``name`` and ``offset`` place its problems in the page's file.

    A fence that breaks a rule is replaced by a ``problem`` fence that holds the message, so that a reader of an
    unfinished page sees it; its `Problem` is in the result.
    """
    page = Expanded()
    lines = text.split("\n")
    out: list[str] = []
    position = 0

    def note(problem: Problem, indent: str) -> None:
        page.problems.append(problem)
        out.extend(_fence(indent, "problem", str(problem)))

    try:
        fences = {fence.start: fence for fence in _fences(lines, name, offset)}
    except Problem as problem:
        page.problems.append(problem)
        page.text = "\n".join(_fence("", "problem", str(problem)))
        return page

    while position < len(lines):
        fence = fences.get(position)
        line_number = offset + position + 1
        if fence is None:
            include = _INCLUDE.fullmatch(lines[position].strip())
            if _FOREIGN_MARKER.match(lines[position].strip()):
                message = "a page has no markers for pytest-codeblocks: an example says in its file what it needs"
                note(Problem(name, line_number, message, f"remove the comment in {name}"), "")
            elif include is None:
                out.append(lines[position])
            elif include["target"].partition(" ")[0] in GENERATED:
                kind, _, of = include["target"].partition(" ")
                out.extend(["", *_fence("", kind, f"{of} {_apart(text, of)}" if kind == "changes" else of), ""])
            else:
                try:
                    out.extend(["", *_recorded(project, include["target"], name, line_number), ""])
                except Problem as problem:
                    note(problem, "")
            position += 1
            continue
        position = fence.end + 1
        try:
            example = _included(project, fence, name, line_number)
            if example and any(shown.id == example.id for shown in page.examples):
                raise Problem(name, line_number, f"{example.id} is on this page already", f"remove one in {name}")
            if example and not example.output:
                raise example.problem("no output is recorded, or it is empty")
        except Problem as problem:
            note(problem, fence.indent)
            continue
        if example is None:
            out.extend(lines[fence.start : fence.end + 1])
            continue
        page.examples.append(example)
        out.extend(_fence(fence.indent, "python", example.code(language)))
        if example.notes:
            end = _list_end(lines, position, fence.indent)
            if end == position:
                note(
                    Problem(
                        name,
                        line_number,
                        f"{example.id} has annotations, but no ordered list follows",
                        f"add the list after the fence in {name}",
                    ),
                    fence.indent,
                )
            out.extend(lines[position:end])
            position = end
        out.append(fence.indent.rstrip(" "))
        out.extend(_fence(fence.indent, f'output example="{example.id}"', example.output or ""))
    page.text = "\n".join(out)
    return page


def _fences(lines: list[str], name: str, offset: int) -> Iterator[Fence]:
    """The fenced blocks of a page; raises `Problem` at a fence that is never closed."""
    position = 0
    while position < len(lines):
        opening = _OPEN.fullmatch(lines[position])
        if opening is None:
            position += 1
            continue
        start, indent = position, opening["indent"]
        position += 1
        while position < len(lines) and lines[position].strip("> ") != opening["fence"]:
            position += 1
        if position == len(lines):
            raise Problem(
                name,
                offset + start + 1,
                "this fence is never closed",
                f"close it with {opening['fence']} in {name}",
            )
        body = tuple(line.removeprefix(indent) for line in lines[start + 1 : position])
        yield Fence(start, position, indent, opening["info"].strip(), body)
        position += 1


def _included(project: Project, fence: Fence, name: str, line: int) -> Example | None:
    """The example that ``fence`` includes; None if it is a block declared not to run; else raises `Problem`."""
    include = _INCLUDE.fullmatch(fence.body[0].strip()) if len(fence.body) == 1 else None
    if include and fence.info == "python" and include["target"].endswith(".py"):
        if ">" in fence.indent:
            raise Problem(name, line, "an example in a block quote is not extracted", "use an admonition")
        try:
            return load(project, include["target"].removesuffix(".py"))
        except Problem as problem:
            if problem.message == "there is no such example":
                message = f"there is no example {problem.path}"
                raise Problem(name, line, message, problem.fix) from problem
            raise
    if include or any("--8<--" in body_line for body_line in fence.body):
        raise _stray_include(name, line)
    if fence.language in _PYTHON:
        raise Problem(
            name,
            line,
            "a page has no Python of its own: it includes examples",
            "make new EXAMPLE=topic/name, move the code there, and paste the include",
        )
    if not _NOT_RUN.search(fence.info):
        raise Problem(
            name,
            line,
            "this block is neither an example nor declared as not executed",
            'include an example, or say why it is not run: ```sh not_run="reason for the reader"',
        )
    return None


def _recorded(project: Project, target: str, name: str, line: int) -> list[str]:
    """The fence of what an include on a line of its own names: a member's signature, or the message of an example."""
    kind, _, subject = target.partition(" ")
    if kind == "signature":
        member = read_members(project).get(subject)
        if member is None:
            message = f"PyTorch has no documented member {subject}"
            raise Problem(name, line, message, "make record, or mend the name")
        return _fence("", f'signature member="{subject}"', member.text(subject))
    if kind == "message":
        said = message_of(load(project, subject))
        if said is None:
            message = f"{subject} neither raises nor warns as recorded"
            raise Problem(name, line, message, f"make record EXAMPLE={subject}, or include another in {name}")
        return _fence("", f'message example="{subject}"', said.text)
    raise _stray_include(name, line)


def _apart(text: str, version: str) -> str:
    """The examples whose change on ``version`` the page shows by itself, so that its list leaves them out."""
    return " ".join(re.findall(rf'^--8<-- "change {re.escape(version)} ([^"]+)"', text, re.MULTILINE))


def examples_of(text: str) -> list[str]:
    """The ids of the examples that the text of a page includes, in order."""
    return re.findall(r'^[> ]*--8<-- "([^" ]+)\.py"', text, re.MULTILINE)


def _stray_include(name: str, line: int) -> Problem:
    return Problem(
        name,
        line,
        "an include stands alone in a fence whose info string is exactly python and names a .py file",
        'write ```python, then --8<-- "topic/name.py", then ```',
    )


def _list_end(lines: list[str], position: int, indent: str) -> int:
    """The index after the ordered list that follows ``position``; ``position`` itself if none does."""
    end = position
    for index in range(position, len(lines)):
        line = lines[index].removeprefix(indent)
        if _LIST_ITEM.match(line) or (end > position and line.startswith("    ")):
            end = index + 1
        elif line.strip():
            break
    return end


def fenced(info: str, text: str) -> str:
    """``text`` as a fenced block that stands alone."""
    return "\n".join(_fence("", info, text))


def _fence(indent: str, info: str, text: str) -> list[str]:
    """``text`` as a fenced block, its fence longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    body = text.removesuffix("\n").split("\n")
    return [indent + line for line in (f"{fence}{info}", *body, fence)]
