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
def test_the_navigation_and_the_contents_show_code(site: Path, language: str) -> None:
    html = (site / address(language, "reference/module-state/index.html")).read_text("utf-8")
    assert "`" not in "".join(part.partition("</nav>")[0] for part in html.split("<nav")[1:])
    for code in ("nn.<wbr>Module", "torch.<wbr>optim", "torch.<wbr>func", "state_dict"):
        assert f"<code>{code}</code>" in html.partition("<article")[0], code
