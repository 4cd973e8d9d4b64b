"""The message of an example: the exception that ends what it printed, or else the first warning in it.

``data/declared/errors.yml`` says which parts of a message are the reader's own, such as the name of a parameter:
topic -> example -> the parts. What is between them is what every reader's message has, its `fragments`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from proof.content.example import Example
from proof.files import read_yaml
from proof.problem import Problem
from proof.project import Project
from proof.terminal import TRACEBACK, exception_text

FILE = "data/declared/errors.yml"

_WARNING = re.compile(r"^\S+\.py:\d+: (?P<text>(?P<type>\w*Warning): (?:.*\n)(?:(?:(?!  ).*\n)*(?=  ))?)", re.MULTILINE)
_TYPE = re.compile(r"[\w.]+")


@dataclass(frozen=True)
class Message:
    """What a reader sees of an error: its type, ``text``, which begins with it, and whether it is a warning."""

    type: str
    text: str
    warns: bool


def message_of(example: Example) -> Message | None:
    """The message that ``example`` ends with as recorded, or the first warning in it; None if there is neither."""
    output = example.output or ""
    if example.raises and TRACEBACK.search(output):
        text = exception_text(output)
        kind = _TYPE.match(text)
        return Message(kind[0] if kind else "", text, warns=False)
    if warning := _WARNING.search(output):
        return Message(warning["type"], warning["text"].strip("\n"), warns=True)
    return None


def read_parts(project: Project) -> dict[str, tuple[str, ...]]:
    """The parts of messages that are the reader's own, by example; `Problem` where the file is not as it says."""
    found: dict[str, tuple[str, ...]] = {}
    for topic, examples in (read_yaml(project.root / FILE, FILE) or {}).items():
        if not isinstance(examples, dict) or not all(isinstance(parts, list) for parts in examples.values()):
            raise Problem(FILE, None, f"{topic} is not example -> list of parts", f"edit {FILE}")
        found |= {f"{topic}/{name}": tuple(filter(None, map(str, parts))) for name, parts in examples.items()}
    return found


def pieces(text: str, parts: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """``text`` in pieces, each with whether it is one of the reader's ``parts``; a part is found as a whole word."""
    longest = sorted(parts, key=len, reverse=True)
    pattern = "|".join(_as_whole_word(part) for part in longest)
    for number, piece in enumerate(re.split(f"({pattern})", text) if parts else [text]):
        if piece:
            yield piece, number % 2 == 1


def _as_whole_word(part: str) -> str:
    before, after = (r"(?<!\w)" if part[0].isalnum() else ""), (r"(?!\w)" if part[-1].isalnum() else "")
    return before + re.escape(part) + after


def fragments(text: str, parts: tuple[str, ...]) -> list[str]:
    """What is before, between and after the reader's parts of a message."""
    found = [""]
    for piece, own in pieces(text, parts):
        if own:
            found.append("")
        else:
            found[-1] += piece
    return found
