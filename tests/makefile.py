"""What the Makefile has: its targets, and the variables that it reads."""

from __future__ import annotations

import re

from tests.small import ROOT


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", _text(), re.MULTILINE))


def unknown_options(text: str) -> set[str]:
    """The variables that a text gives to ``make``, and the Makefile does not read."""
    given = re.findall(r"\bmake [a-z]+((?: \[?[A-Z_]+=(?:\"[^\"]*\"|'[^']*'|[^\s\]`]*)\]?)+)", text)
    known = set(re.findall(r"\$\(?\$?\(?([A-Z_]+)\b", _text()))
    return {name for one in given for name in re.findall(r"([A-Z_]+)=", one)} - known


def _text() -> str:
    return (ROOT / "Makefile").read_text("utf-8")
