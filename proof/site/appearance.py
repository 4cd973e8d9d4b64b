"""A page of the theme as it is published: with our search, without the theme's indentation, and with its policy."""

from __future__ import annotations

import re

from proof.site.policy import with_policy

THEME_SEARCH = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js")
_INDENTATION = re.compile(r"\n\s+(?=<)")


def finished(html: str, is_served: bool) -> str:
    """The page as it is published; one that ``mkdocs serve`` shows gets a script from it, and so no policy."""
    html, places = THEME_SEARCH.subn("assets/js/search.js", html)
    if places != 1:
        raise ValueError("the theme names its search worker otherwise than proof/site/appearance.py expects")
    head, start, rest = html.partition("<article")
    body, end, foot = rest.rpartition("</article>")
    html = _INDENTATION.sub("\n", head) + start + body + end + _INDENTATION.sub("\n", foot)
    return html if is_served else with_policy(html)
