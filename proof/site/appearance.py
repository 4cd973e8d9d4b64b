"""A page of the theme as it is published: with our search, one stylesheet, tables that scroll, and its policy."""

from __future__ import annotations

import re

from proof.site.policy import with_policy

THEME_SEARCH = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js")
_THEIR_STYLES = re.compile(r'\s*<link rel="stylesheet" href="[^"]*assets/stylesheets/(?:main|palette)\.[^"]+">')
_INDENTATION = re.compile(r"\n\s+(?=<)")
_AROUND_TITLES = re.compile(r'(?:(?<=<span class="md-ellipsis">)|(?<=<span class="md-typeset">))\s+|\s+(?=</span>)')
_LEFT_OUT_OF_THE_SEARCH = re.compile(r'(?<=<p class="example-[lt]a(?:bel|ken)") data-search-exclude(?:="")?')
# A table as the theme's script would wrap it, at the cost of laying it out twice; by its class the script leaves it.
_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_WRAPPED = (
    r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table class="data">\1</table></div></div>'
)


def finished(html: str, is_served: bool) -> str:
    """The page as it is published; one that ``mkdocs serve`` shows gets a script from it, and so no policy."""
    html = _replaced("search worker", 1, THEME_SEARCH, "assets/js/search.js", html)
    html = _replaced("stylesheets", 2, _THEIR_STYLES, "", html)
    head, start, rest = html.partition("<article")
    body, end, foot = rest.rpartition("</article>")
    body = _LEFT_OUT_OF_THE_SEARCH.sub("", _TABLE.sub(_WRAPPED, body))  # its index has been made
    head = _AROUND_TITLES.sub("", head)
    html = _INDENTATION.sub("\n", head) + start + body + end + _INDENTATION.sub("\n", foot)
    return html if is_served else with_policy(html)


def _replaced(what: str, times: int, pattern: re.Pattern[str], instead: str, html: str) -> str:
    html, places = pattern.subn(instead, html)
    if places != times:
        raise ValueError(f"the theme names its {what} otherwise than proof/site/appearance.py expects")
    return html
