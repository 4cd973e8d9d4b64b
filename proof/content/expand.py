"""The text of a page with each include replaced by the example's code and output in the page's language.

What `expand` returns is the page as its reader gets it. The build renders it and the tests hand it to
pytest-codeblocks, so both see the same blocks. The info string of a block of code says which example it is, ``python
example="registration/assign"``; an author's is exactly ``python``. A blank line in an indented fence keeps its
indentation, since pytest-codeblocks 0.18 drops blank lines that do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

from proof.content.example import FOLDED, Example, load
from proof.content.include import GENERATED, MARK, Include, includes, parse
from proof.content.message import message_of
from proof.content.signature import read_members
from proof.problem import Problem
from proof.project import LANGUAGES, Project

_OPEN = re.compile(r"(?P<indent>[> ]*)(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)")
_NOT_RUN = re.compile(r'not_run="[^"]+"')
_LANGUAGE = re.compile(r"\{?\s*\.?(\w[\w+-]*)?")
_FOREIGN_MARKER = re.compile(r"<!--[-\s]*(?:pytest-codeblocks:|pytest\.mark\.)")
_LIST_ITEM = re.compile(r"\d+\. ")
_EVALUATES = re.compile(r"(?<![.\w])(?:eval|exec)\(")
_PYTHON = {"python", "py", "python3", "py3", "python2", "pycon", "ipython", "ipython3", "pyi"}


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


def expand(project: Project, text: str, language: str, name: str, offset: int = 0) -> Expanded:
    """``text`` with its includes expanded; ``name`` and ``offset`` place its problems in the page's file.

    A fence that breaks a rule is replaced by a ``problem`` fence that holds the message, so that a reader of an
    unfinished page sees it; its `Problem` is in the result.
    """
    return _Expansion(project, text, language, name, offset).run()


class _Expansion:
    """Goes through the lines of one page and writes those that its reader gets."""

    def __init__(self, project: Project, text: str, language: str, name: str, offset: int) -> None:
        self.project, self.text, self.language, self.name, self.offset = project, text, language, name, offset
        self.lines, self.written, self.page = text.split("\n"), list[str](), Expanded()

    def run(self) -> Expanded:
        try:
            fences = {fence.start: fence for fence in _fences(self.lines, self.name, self.offset)}
        except Problem as problem:
            self.note(problem)
        else:
            position = 0
            while position < len(self.lines):
                fence = fences.get(position)
                position = self.block(fence) if fence else self.line(position)
        self.page.text = "\n".join(self.written)
        return self.page

    def note(self, problem: Problem, indent: str = "") -> None:
        self.page.problems.append(problem)
        self.written += _fence(indent, "problem", str(problem))

    def line(self, position: int) -> int:
        """Write what the line at ``position``, outside any fence, stands for; the position of the next."""
        line, number = self.lines[position], self.offset + position + 1
        include = parse(line.strip(), number)
        try:
            if _FOREIGN_MARKER.match(line.strip()):
                message = "a page has no markers for pytest-codeblocks: an example says in its file what it needs"
                raise Problem(self.name, number, message, f"remove the comment in {self.name}")
            self.written += ["", *self.recorded(include), ""] if include else [line]
        except Problem as problem:
            self.note(problem)
        return position + 1

    def block(self, fence: Fence) -> int:
        """Write what ``fence`` includes, or itself if it is declared not to run; the position after it."""
        try:
            example = self.included(fence)
        except Problem as problem:
            self.note(problem, fence.indent)
            return fence.end + 1
        if example is None:
            self.written += self.lines[fence.start : fence.end + 1]
            return fence.end + 1
        self.page.examples.append(example)
        code = _fence(fence.indent, f'python example="{example.id}"', example.code(self.language))
        output = _fence(fence.indent, f'output example="{example.id}"', example.output or "")
        self.written += output if example.folded else code
        end = self.annotations(example, fence) if example.notes else fence.end + 1
        self.written.append(fence.indent.rstrip(" "))
        self.written += code if example.folded else output
        return end

    def annotations(self, example: Example, fence: Fence) -> int:
        """Write the list that follows the code of ``example``, one item for each annotation; the position after it."""
        start = fence.end + 1
        end = _list_end(self.lines, start, fence.indent)
        if end == start:
            message = f"{example.id} has annotations, but no ordered list follows"
            mend = f"add the list after the fence in {self.name}"
            self.note(Problem(self.name, self.offset + fence.start + 1, message, mend), fence.indent)
        self.written += self.lines[start:end]
        return end

    def included(self, fence: Fence) -> Example | None:
        """The example that ``fence`` includes, which has an output and is on the page once; None if it is not to run.

        Raises `Problem` at any other fence.
        """
        line = self.offset + fence.start + 1
        example = _included(self.project, fence, self.name, line)
        if example and any(shown.id == example.id for shown in self.page.examples):
            raise Problem(self.name, line, f"{example.id} is on this page already", f"remove one in {self.name}")
        if example and not example.output:
            raise example.problem("no output is recorded, or it is empty")
        if example:
            _is_rightly_folded(example)
        return example

    def recorded(self, include: Include) -> list[str]:
        """The fence of what an include on a line of its own names: what is generated, a signature, or a message."""
        if include.kind in GENERATED:
            shown = f"{include.of} {_apart(self.text, include.of)}" if include.kind == "changes" else include.of
            return _fence("", include.kind, shown)
        if include.kind == "signature":
            member = read_members(self.project).get(include.of)
            if member is None:
                message = f"PyTorch has no documented member {include.of}"
                raise Problem(self.name, include.line, message, "make record, or mend the name")
            return _fence("", f'signature member="{include.of}"', member.text(include.of))
        if include.kind == "message":
            said = message_of(load(self.project, include.of))
            if said is None:
                message = f"{include.of} neither raises nor warns as recorded"
                mend = f"make record EXAMPLE={include.of}, or include another in {self.name}"
                raise Problem(self.name, include.line, message, mend)
            return _fence("", f'message example="{include.of}"', said.text)
        raise _stray_include(self.name, include.line)


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
    include = parse(fence.body[0].strip()) if len(fence.body) == 1 else None
    if include and fence.info == "python" and include.kind == "example":
        if ">" in fence.indent:
            raise Problem(name, line, "an example in a block quote is not extracted", "use an admonition")
        try:
            return load(project, include.of)
        except Problem as problem:
            if problem.message == "there is no such example":
                message = f"there is no example {problem.path}"
                near = get_close_matches(include.of, list(project.example_ids()), n=1, cutoff=0.8)
                meant = "".join(f"include {one}, or " for one in near)
                fix = f"{meant}{problem.fix}; or, if it is gone, remove its include and what the page says of it"
                raise Problem(name, line, message, fix) from problem
            raise
    if include or any(MARK in body_line for body_line in fence.body):
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


def _is_rightly_folded(example: Example) -> None:
    """Raises `Problem` where code is folded that makes no table, or is not though it evaluates what its table shows."""
    table = (example.output or "").startswith("|")
    if example.folded and (example.notes or not table):
        message = "only the code of a table is folded, and it has no annotations"
        raise Problem(example.name, 1, message, f"remove the line {FOLDED} in {example.name}")
    if table and not example.folded and _EVALUATES.search(example.code(LANGUAGES[0])):
        message = "it evaluates the code that its table shows, and the table is not shown first"
        raise Problem(example.name, 1, message, f"begin {example.name} with the line {FOLDED}")


def _apart(text: str, version: str) -> str:
    """The examples whose change on ``version`` the page shows by itself, so that its list leaves them out."""
    changes = (include.of.partition(" ") for include in includes(text, "change"))
    return " ".join(example_id for of, _, example_id in changes if of == version)


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
