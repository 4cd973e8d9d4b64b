"""The sections of a page, as the search knows them: what stands under each heading, prose and code apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from selectolax.lexbor import LexborHTMLParser

_LEFT_OUT = "script, style, object, svg, a.headerlink, .linenodiv, [data-search-exclude]:not(h1, h2, h3, h4, h5, h6)"
_HEADING = re.compile(r"<h([1-6])\b([^>]*\bid=\"([^\"]+)\"[^>]*)>(.*?)</h\1>", re.DOTALL)
_CODE = re.compile(r"<pre\b[^>]*>(.*?)</pre>", re.DOTALL)
_WITHIN_A_LINE = re.compile(r"</?(?:a|abbr|b|code|del|em|i|ins|kbd|mark|samp|span|strong|sub|sup|var|wbr)\b[^>]*>")
_FILE = re.compile(r"^\w+/\w+\.py(?:\n|$)", re.MULTILINE)  # what heads the code of an example
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s*\n\s*")


@dataclass(frozen=True)
class PageSection:
    """What a page says under one heading, whose id it has; the page itself has none."""

    id: str
    title: str
    prose: str  # a paragraph, an item or a cell a line
    code: str

    @property
    def shown(self) -> str:
        """What results show of it: its prose, without the names of the examples' files; its code if it has none."""
        return _FILE.sub("", self.prose) or self.code


def sections(html: str) -> list[PageSection]:
    """Those of the content of a page, in order, the page's own first; without what says ``data-search-exclude``."""
    page = LexborHTMLParser(html)
    for element in page.css(_LEFT_OUT):
        element.decompose()
    before, *pieces = _HEADING.split((page.body.html if page.body else None) or "")
    found = [_under_heading("", "", before)]
    for level, attributes, name, heading, body in zip(*(iter(pieces),) * 5, strict=True):
        if "data-search-exclude" in attributes:
            continue
        if level == "1" and len(found) == 1 and not found[0].title:  # what it says is the page's own
            found = [_under_heading("", heading, before + body)]
        else:
            found.append(_under_heading(name, heading, body))
    return found


def _under_heading(name: str, heading: str, body: str) -> PageSection:
    code = "\n".join(_plain(block) for block in _CODE.findall(body))
    return PageSection(name, _plain(heading), _plain(_CODE.sub("\n", body)), code)


def _plain(html: str) -> str:
    text = _TAG.sub("\n", _WITHIN_A_LINE.sub("", html.replace("\n", " ")))
    return _SPACE.sub("\n", unescape(text)).strip()
