"""The one stylesheet of a built site: what some page or script can use of the theme's, and then ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import rcssmin
import tinycss2

_CLASS_OR_ID = re.compile(r"[.#](-?[A-Za-z_][\w-]*)")
_VALUE = re.compile(r"\[(dir|data-md-color-\w+)=([\w-]+)\]")  # of an attribute whose values are all in pages
_GIVEN = re.compile(r'\s(?:class|id)="([^"]*)"')
_GIVEN_VALUE = re.compile(r'\s(dir|data-md-color-\w+)="([^"]*)"')
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_NOT = re.compile(r":not\([^)]*\)")
_COMMA = re.compile(r",(?![^(\[]*[)\]])")  # between two selectors, not within one
_READ = re.compile(r"var\(\s*(--[\w-]+)")
# Classes that the theme's script would give for features that are not on.
_OFF = re.compile(r"(md-(source__|status|tag|toggle--|tooltip2|version)|tabbed-|mermaid)[\w-]*")
# What pages and browsers have in place of what the theme was written for: see appearance.py and scripts.py.
_NAMES = {"table:not([class])": "table.data", ".focus-visible": ":focus-visible"}


def write(site: Path) -> None:
    """Write ``assets/css/site.css`` anew, with what is used of the theme's stylesheets, which it replaces."""
    ours = site / "assets/css/site.css"
    used = set(_used(site))
    style = rcssmin.cssmin(ours.read_text("utf-8"))
    for name in ("palette", "main"):
        for theirs in (site / "assets/stylesheets").glob(f"{name}.*.css"):
            style = pruned(theirs.read_text("utf-8"), used) + style
            theirs.unlink()
    ours.write_text(without_unread(style), "utf-8")


def _used(site: Path) -> Iterator[str]:
    """Each class and id that a page has, each word of a script that a page loads, which may give it to an element, and
    each value of the attributes in `_VALUE`."""
    for script in chain(site.glob("assets/js/*.js"), site.glob("assets/javascripts/bundle.*.js")):
        yield from (word for word in _WORD.findall(script.read_text("utf-8")) if not _OFF.fullmatch(word))
    for page in site.rglob("*.html"):
        html = page.read_text("utf-8")
        for given in set(_GIVEN.findall(html)):
            yield from given.split()
        yield from (f"{name}={value}" for name, value in set(_GIVEN_VALUE.findall(html)))


def pruned(style: str, used: set[str]) -> str:
    """``style`` without the selectors that need a class, an id or a value that is not ``used``."""
    for theirs, ours in _NAMES.items():
        style = style.replace(theirs, ours)
    return "".join(_rules(tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True), used))


def _rules(rules: list[Any], used: set[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = _COMMA.split(tinycss2.serialize(rule.prelude))
            kept = [one for one in selectors if set(_needed(_NOT.sub("", one))) <= used]
            if kept:
                yield f"{','.join(kept)}{{{tinycss2.serialize(rule.content)}}}"
        elif rule.type == "at-rule" and rule.at_keyword in ("media", "supports"):
            inner = "".join(_rules(tinycss2.parse_rule_list(rule.content, True, True), used))
            yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}" if inner else ""
        else:
            yield tinycss2.serialize([rule])


def _needed(selector: str) -> Iterator[str]:
    yield from _CLASS_OR_ID.findall(selector)
    yield from (f"{name}={value}" for name, value in _VALUE.findall(selector))


def without_unread(style: str) -> str:
    """``style`` without the custom properties that nothing in it reads."""
    read = set(_READ.findall(style))
    value = r"""(?:"[^"]*"|'[^']*'|\((?:"[^"]*"|[^")])*\)|[^"'(;}])*"""
    kept = re.sub(rf"(?<=[{{;])(--[\w-]+):{value}(?:;|(?=\}}))", lambda one: one[0] if one[1] in read else "", style)
    return kept if kept == style else without_unread(kept)
