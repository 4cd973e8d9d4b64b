"""The includes of a page: lines such as ``--8<-- "registration/assign.py"``, and what each stands for.

One in a fence of its own names an example's file. One on a line of its own names what is recorded, ``signature
torch.nn.Buffer`` or ``message errors_lazy/forward``; or what is generated (`GENERATED`), with what it is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

GENERATED = (
    *("ledger", "glossary", "errors", "generators", "defects", "mutations", "peers", "attacks", "searches"),
    *("figures", "error_box"),
    *("versions", "compatibility", "change", "changes"),
)
"""What an include on a line of its own may name; the last three with what they are of, as ``changes 2.9.1``."""

MARK = "--8<--"
_INCLUDE = re.compile(r'(?P<indent>[> ]*)--8<-- "(?P<target>[^"]+)" *')


@dataclass(frozen=True)
class Include:
    """An include: the one-based line of the text, how it is indented, its kind and what of that kind it names.

    ``kind`` is ``example``, or the first word of what it names, which may be unknown.
    """

    line: int
    indent: str
    kind: str
    of: str


def parse(line: str, number: int = 1) -> Include | None:
    """The include that ``line`` is, None if it is none."""
    include = _INCLUDE.fullmatch(line)
    if include is None:
        return None
    if include["target"].endswith(".py"):
        return Include(number, include["indent"], "example", include["target"].removesuffix(".py"))
    kind, _, of = include["target"].partition(" ")
    return Include(number, include["indent"], kind, of)


def includes(text: str, *kinds: str) -> Iterator[Include]:
    """The includes of a text in order, those of ``kinds`` alone if any is given."""
    for number, line in enumerate(text.split("\n"), start=1):
        include = parse(line, number)
        if include and (not kinds or include.kind in kinds):
            yield include


def examples_of(text: str) -> list[str]:
    """The ids of the examples that the text of a page includes, in order."""
    return [include.of for include in includes(text, "example")]
