"""The accounting: every block of the built site has a verdict, and what shows something else is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from proof.audit import blocks, problems
from proof.project import LANGUAGES, Project
from proof.records.ledger import Ledger
from tests.site.pages import each
from tests.small import EXAMPLE, OUTPUT, SmallSite, build, include, verified


def test_every_block_of_every_page_has_a_verdict(project: Project, site: Path) -> None:
    found = problems(project, site, Ledger.read(project.ledger))
    assert not found, "\n\n".join(str(problem) for problem in found)


UNBOUND = {
    "indented": "    print('indented')",
    "raw pre": "<pre>print('raw pre')</pre>",
    "raw pre code": "<pre><code>print('raw pre code')\n</code></pre>",
    "raw highlight": '<div class="highlight"><pre><code>print(&#x27;raw highlight&#x27;)</code></pre></div>',
    "lines of code": "<code>print('lines of code')\nprint(2)</code>",
    "samp": "<samp>tensor(1.) samp\ntensor(2.)</samp>",
    "textarea": "<textarea>print('textarea')</textarea>",
    "in a list": "1. Uno\n\n        print('in a list')",
    "in a quote": ">     print('in a quote')",
    "in a definition": "Uno\n\n:   Dos\n\n        print('in a definition')",
    "in an admonition": "!!! note\n\n        print('in an admonition')",
    "output": '<div class="example-output"><pre><samp>output</samp></pre></div>',
    "fence": "```python\nprint('fence')\n```",
    "tilde": "~~~ { .python title='tilde' }\nprint('tilde')\n~~~",
    "no language": "```\n>>> no language\n```",
    "paragraph of code": "`x = 'paragraph of code'`",
    "lines of inline code": "`a = 'lines of inline code'`<br>`b = 1`",
    "another page": '<iframe src="https://docs.test/run">another page</iframe>',
    "an empty reason": '<div data-not-run=""><pre>an empty reason</pre></div>\n\nAn empty reason.',
    "template": '<div><template shadowrootmode="open"><pre>template</pre></template></div>',
    "a reason that is not printed": '<div data-not-run="secret"><pre>a reason that is not printed</pre></div>',
}


def test_a_block_in_any_other_form_is_found(small_site: SmallSite, tmp_path: Path) -> None:
    body = "\n\n<!-- -->\n\n".join(f"Texto.\n\n{block}" for block in UNBOUND.values())
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + "\n\n" + body, files=files)
    build(project, tmp_path / "out")
    found = [str(one) for one in problems(project, tmp_path / "out", verified(project))]
    for language in LANGUAGES:
        own = [text for text in found if text.startswith(f"docs/{language}/index.md")]
        assert len(own) == len(UNBOUND), "\n".join(own)
        for name in UNBOUND.keys() - {"fence", "tilde", "no language", "template"}:
            assert any(name in text and "no verdict" in text for text in own), name


def test_healthy_pages_have_no_finding(small_site: SmallSite, tmp_path: Path) -> None:
    annotated = EXAMPLE[:-1] + "  # (1)!\n"
    table = "# folded\nprint('| `a` | b |')\nprint('|---|---|')\nprint('| ✓ | <1> |')\n"
    files = {
        "snippets/topic/name.py": annotated,
        "snippets/topic/name.out": OUTPUT,
        "snippets/topic/table.py": table,
        "snippets/topic/table.out": "| `a` | b |\n|---|---|\n| ✓ | <1> |\n",
    }
    body = include("topic/name") + "\n1. Una nota.\n\nTexto con `código`.\n\n!!! note\n\n"
    body += "    " + include("topic/table").replace("\n", "\n    ") + '\n\n```sh not_run="Para ti"\nls\n```\n'
    project = small_site(body, files=files)
    assert not build(project, tmp_path / "out", "--strict")
    assert [str(one) for one in problems(project, tmp_path / "out", verified(project))] == []
    html = (tmp_path / "out/index.html").read_text("utf-8")
    assert [block.kind for block in blocks(html)] == ["code", "output", "output", "code", "not run"]
    assert each(LexborHTMLParser(html), ".example[data-copy]", "data-copy") == [EXAMPLE.removesuffix("\n")]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("Linear", "Bilinear", "the code shown in es is not the code that ran"),
        ("torch.Size([2, 1])", "torch.Size([2, 2])", "the output shown in es is not the recorded one"),
        ('data-example="topic/name"', 'data-example="topic/other"', "names the example topic/other"),
        ('data-copy="from', 'data-copy="  from', "the code copied in es is not the code that ran"),
        ('data-copy="', 'data-copy data-old="', "the code copied in es is not the code that ran"),
        ("<samp>", "<span>", ""),
    ],
)
def test_a_built_page_that_shows_something_else_is_found(
    small_site: SmallSite, tmp_path: Path, before: str, after: str, message: str
) -> None:
    files = {"snippets/topic/name.py": EXAMPLE[:-1] + "  # (1)!\n", "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + "\n1. Una nota.", files=files)
    build(project, tmp_path / "out")
    page = tmp_path / "out/index.html"
    html = page.read_text("utf-8")
    assert before in html
    page.write_text(html.replace(before, after), "utf-8")
    found = "\n".join(str(one) for one in problems(project, tmp_path / "out", verified(project)))
    assert message in found if message else not found


def test_what_no_page_shows_is_found(small_site: SmallSite, tmp_path: Path) -> None:
    files = {
        "snippets/topic/name.py": EXAMPLE,
        "snippets/topic/name.out": OUTPUT,
        "snippets/topic/unseen.py": EXAMPLE,
        "snippets/topic/unseen.out": OUTPUT,
        "snippets/topic/orphan.out": "1\n",
        "snippets/topic/notes.txt": "1\n",
        "docs/es/solo.md": "# Solo { #alone }\n",
    }
    project = small_site(include("topic/name"), "Nothing.", files=files)
    build(project, tmp_path / "out")
    found = "\n".join(str(one) for one in problems(project, tmp_path / "out", verified(project)))
    assert "snippets/topic/unseen.py: no page of docs/es shows this example" in found
    assert "snippets/topic/name.py: no page of docs/en shows this example" in found
    assert "snippets/topic/name.py: no page of docs/es" not in found
    assert "snippets/topic/orphan.out: an output without an example" in found
    assert "snippets/topic/notes.txt: neither an example nor an output" in found
    assert "docs/en/solo.md: this page is missing: it is in one language only" in found
