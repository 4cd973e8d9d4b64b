"""What a page may hold, and that pytest-codeblocks reads the page that its reader gets."""

from __future__ import annotations

import textwrap

import pytest
from conftest import EXAMPLE, OUTPUT, SmallSite, include

from proof.content.expand import expand
from proof.content.page import read
from proof.project import Project
from proof.pytest_plugin import extract

FILES = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}


def problems(project: Project) -> list[str]:
    page = read(project, project.pages("es")[0])
    return [str(problem) for problem in expand(project, page.text, "es", page.name, page.offset).problems]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            '```python\n--8<-- "topic/none.py"\n```',
            "docs/es/index.md:8: there is no example snippets/topic/none.py",
        ),
        ("```python\nprint(1)\n```", "docs/es/index.md:8: a page has no Python of its own"),
        ('```python title="x"\nprint(1)\n```', "a page has no Python of its own"),
        ("~~~ { .py .annotate }\nprint(1)\n~~~", "a page has no Python of its own"),
        (
            "!!! note\n\n    ```py3\n    print(1)\n    ```",
            "docs/es/index.md:10: a page has no Python of its own",
        ),
        ("> ```pycon\n> >>> 1\n> ```", "a page has no Python of its own"),
        ("```\n>>> 1\n```", "neither an example nor declared"),
        ("```text\n1\n```", "neither an example nor declared"),
        ('```sh not_run=""\nls\n```', "neither an example nor declared"),
        ('```sh notrun="x"\nls\n```', "neither an example nor declared"),
        ("```python\nprint(1)\n", "docs/es/index.md:8: this fence is never closed"),
        ('```py\n--8<-- "topic/name.py"\n```', "an include stands alone"),
        ('```python\nx = 1\n--8<-- "topic/name.py"\n```', "an include stands alone"),
        ('```python\n--8<-- "topic/name.out"\n```', "an include stands alone"),
        ('--8<-- "topic/name.py"', "an include stands alone"),
        (
            include("topic/name") + "\n" + include("topic/name"),
            "docs/es/index.md:12: topic/name is on this page already",
        ),
        ("<!--pytest-codeblocks:skip-->\n\n" + include("topic/name"), "docs/es/index.md:8: a page has no markers"),
        ("<!--pytest.mark.xfail-->\n\n" + include("topic/name"), "a page has no markers for pytest-codeblocks"),
        ("<!--pytest-codeblocks:exspected-output-->", "a page has no markers for pytest-codeblocks"),
        (textwrap.indent(include("topic/name"), "> "), "in a block quote is not extracted"),
    ],
)
def test_what_a_page_may_not_hold(small_site: SmallSite, body: str, message: str) -> None:
    found = problems(small_site(body, files=FILES))
    assert len(found) == 1, found
    assert message in found[0]
    assert "\n  mend: " in found[0]


def test_an_example_without_output_names_the_command(small_site: SmallSite) -> None:
    project = small_site(include("topic/name"), files={"snippets/topic/name.py": EXAMPLE})
    assert "no output is recorded" in problems(project)[0]
    assert "make record EXAMPLE=topic/name" in problems(project)[0]


def test_annotations_need_their_list(small_site: SmallSite) -> None:
    source = {**FILES, "snippets/topic/name.py": EXAMPLE[:-1] + "  # (1)!\n"}
    assert "no ordered list follows" in problems(small_site(include("topic/name"), files=source))[0]


def test_a_declared_block_is_no_problem(small_site: SmallSite) -> None:
    assert problems(small_site('```sh not_run="Para tu terminal"\nls\n```')) == []


INDENTED = "class A:\n    x = 1\n\n    y = 2\n\n\nprint(A.x, A.y)\n"


@pytest.mark.parametrize("indent", ["", "    ", "        "])
def test_pytest_codeblocks_reads_the_code_that_is_shown(small_site: SmallSite, indent: str) -> None:
    files = {"snippets/topic/name.py": INDENTED, "snippets/topic/name.out": "1 2\n"}
    opening = "" if not indent else '=== "Uno"\n\n' if len(indent) == 4 else '!!! note\n\n    === "Uno"\n\n'
    project = small_site(opening + textwrap.indent(include("topic/name"), indent), files=files)
    page = read(project, project.pages("es")[0])
    expanded = expand(project, page.text, "es", page.name)
    blocks, found = extract(page, expanded)
    assert (found, expanded.problems) == ([], [])
    assert [block.code for _, block in blocks] == [INDENTED]


def test_a_disagreement_with_pytest_codeblocks_is_a_problem(small_site: SmallSite) -> None:
    project = small_site(include("topic/name"), files=FILES)
    page = read(project, project.pages("es")[0])
    expanded = expand(project, page.text, "es", page.name)
    expanded.text = expanded.text.replace("nn.Linear", "nn.Bilinear")
    assert "reads other code than topic/name" in str(extract(page, expanded)[1][0])
    expanded.text = expanded.text.replace("```python", "```python title='x'")
    assert "reads 0 of the page's 1 examples" in str(extract(page, expanded)[1][0])
