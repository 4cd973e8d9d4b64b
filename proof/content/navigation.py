"""The navigation of the site of each language: ``mkdocs.yml`` has it, and each other language its titles.

``extra.navigation`` of ``mkdocs.<language>.yml`` has the translation of each title, but for names of the code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from proof.problem import Problem
from proof.project import LANGUAGES


def navigation(settings: Mapping[str, Any], language: str) -> list[Any]:
    """The navigation of one language, of whose site these are the settings; `Problem` if its titles are not these."""
    nav: list[Any] = settings["nav"] or []
    return nav if language == LANGUAGES[0] else _translated(nav, settings["extra"].get("navigation", {}), language)


def titles(nav: list[Any]) -> Iterator[str]:
    """The titles of a navigation, in order."""
    for entry in nav:
        if isinstance(entry, dict):
            for title, target in entry.items():
                yield title
                yield from titles(target if isinstance(target, list) else [])


def _translated(nav: list[Any], words: Mapping[str, str], language: str) -> list[Any]:
    name = f"mkdocs.{language}.yml"
    wanted = {title for title in titles(nav) if "." not in title}
    for title in sorted(wanted ^ words.keys()):
        wrong = "has no translation" if title in wanted else "is no title of the navigation of mkdocs.yml in words"
        raise Problem(name, None, f"extra.navigation: {title!r} {wrong}", f"edit {name}")

    def said(entry: Any) -> Any:
        if isinstance(entry, list):
            return [said(one) for one in entry]
        return {words.get(title, title): said(it) for title, it in entry.items()} if isinstance(entry, dict) else entry

    return [said(entry) for entry in nav]
