"""The titles of pages and of their groups as the navigation shows them: what is code in them, as code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from markupsafe import escape
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Section

from proof.site.view import breakable

_H1 = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_CODE = re.compile(r"<code>(.*?)</code>")
_NAME = r"[A-Za-z]\w*(?:\.\w+)+|[a-z]+_\w+"  # with a dot or an underscore, such as nn.Module and state_dict


def typeset(title: str, html: str = "") -> dict[str, str]:
    """What the theme's template shows for ``title``: the names in it, and what the first heading of ``html`` has as
    code or ends with as code, as code; empty where there is none.
    """
    heading = _H1.search(html)
    said = {unescape(code) for code in _CODE.findall(heading[1] if heading else "")}
    said |= {code.rpartition(".")[2] for code in said}
    words = [_NAME, *(re.escape(code) for code in sorted(said - {""}, key=len, reverse=True))]
    parts = re.split(rf"(?<![\w.])({'|'.join(words)})(?![\w.])", title)
    if len(parts) == 1:
        return {}
    shown = (f"<code>{breakable(part)}</code>" if number % 2 else escape(part) for number, part in enumerate(parts))
    return {"title": "".join(shown)}


def typeset_groups(items: Iterable[StructureItem]) -> None:
    """Say of each group of pages how its title is shown."""
    for group in (item for item in items if isinstance(item, Section)):
        group.typeset = typeset(group.title)  # type: ignore[attr-defined]
        typeset_groups(group.children)
