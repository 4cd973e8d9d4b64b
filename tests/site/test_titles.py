"""Code in titles is code in the navigation and in the table of contents."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.project import LANGUAGES
from proof.site.links import address
from proof.site.titles import typeset


@pytest.mark.parametrize(
    ("title", "heading", "shown"),
    [
        ("nn.Module: convertir", "", "<code>nn.<wbr>Module</code>: convertir"),
        ("What is in a state_dict", "", "What is in a <code>state_dict</code>"),
        ("Subclass Parameter", "Subclass <code>nn.Parameter</code>", "Subclass <code>Parameter</code>"),
        ("None & others", "<code>None</code> &amp; others", "<code>None</code> &amp; others"),
        ("Nonet", "<code>None</code>", None),
        ("Learn", "Learn", None),
    ],
)
def test_a_title_has_as_code_its_names_and_what_its_heading_has_so(title: str, heading: str, shown: str | None) -> None:
    assert typeset(title, f'<h1 id="it">{heading}</h1>').get("title") == shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("page", "codes"),
    [
        ("reference/module-state", ("nn.<wbr>Module", "torch.<wbr>optim", "torch.<wbr>func")),
        ("concepts/state-dict", ("state_dict", "keep_vars=True")),
    ],
)
def test_the_navigation_and_the_contents_show_code(
    site: Path, language: str, page: str, codes: tuple[str, ...]
) -> None:
    html = (site / address(language, f"{page}/index.html")).read_text("utf-8")
    assert "`" not in "".join(part.partition("</nav>")[0] for part in html.split("<nav")[1:])
    for code in codes:
        assert f"<code>{code}</code>" in html.partition("<article")[0], code
