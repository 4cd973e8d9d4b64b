"""The stylesheets of a built site: ours without comments, and of the theme's what some page or script can use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rcssmin
import tinycss2

_CLASS_OR_ID = re.compile(r"[.#](-?[A-Za-z_][\w-]*)")
_GIVEN = re.compile(r'\s(?:class|id)="([^"]*)"')
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_NOT = re.compile(r":not\([^)]*\)")
_COMMA = re.compile(r",(?![^(\[]*[)\]])")  # between two selectors, not within one


def write(site: Path) -> None:
    """Write the stylesheets of ``site`` anew."""
    ours = site / "assets/css/site.css"
    ours.write_text(rcssmin.cssmin(ours.read_text("utf-8")), "utf-8")
    used = set(_used(site))
    for theirs in (site / "assets/stylesheets").glob("main.*.css"):
        theirs.write_text(pruned(theirs.read_text("utf-8"), used), "utf-8")


def _used(site: Path) -> Iterator[str]:
    """Each class and id that a page has, and each word of a script, which may give it to an element."""
    for page in site.rglob("*.html"):
        for given in set(_GIVEN.findall(page.read_text("utf-8"))):
            yield from given.split()
    for script in site.glob("assets/**/*.js"):
        yield from _WORD.findall(script.read_text("utf-8"))


def pruned(style: str, used: set[str]) -> str:
    """``style`` without the selectors that need a class or id that is not ``used``."""
    return "".join(_rules(tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True), used))


def _rules(rules: list[Any], used: set[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = _COMMA.split(tinycss2.serialize(rule.prelude))
            kept = [one for one in selectors if set(_CLASS_OR_ID.findall(_NOT.sub("", one))) <= used]
            if kept:
                yield f"{','.join(kept)}{{{tinycss2.serialize(rule.content)}}}"
        elif rule.type == "at-rule" and rule.at_keyword in ("media", "supports"):
            inner = "".join(_rules(tinycss2.parse_rule_list(rule.content, True, True), used))
            yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}" if inner else ""
        else:
            yield tinycss2.serialize([rule])
