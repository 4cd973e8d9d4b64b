"""What is wrong with an output, of an example or of a cell: what differs, and what another run would not print."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

_UNSTABLE = {
    "a memory address": re.compile(r"\b0x[0-9a-f]{4,}\b"),
    "a path of the machine": re.compile(r"(?<![\w.])/(?:home|root|tmp|usr|var|opt|Users|work|private)/\S*"),
    "a date or time": re.compile(r"\b20\d\d-\d\d-\d\d\b|\b\d\d:\d\d:\d\d\b"),
    "the order of a set": re.compile(
        r"\{(?:(?:'[^']*'|\"[^\"]*\"|(?:torch\.|device\()[^{}:,]*)(?:, |(?=\}))){2,}\}"  # of strings, dtypes, devices
    ),
}


def unstable(text: str) -> Iterator[tuple[int, str]]:
    """What of an output is of one run or of one machine: where it begins, and the message."""
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        for what, pattern in _UNSTABLE.items():
            if match := pattern.search(line):
                yield start + match.start(), f"line {number} of the output holds {what}: {match[0]}"
        start += len(line)


def diff(before: str, after: str, before_name: str, after_name: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), before_name, after_name, lineterm="")
    return "\n".join(lines) or f"only the end of the last line differs: {before[-20:]!r}, {after[-20:]!r}"
