"""What a page may hold."""

from __future__ import annotations

import textwrap

import pytest

from proof.content.expand import expand
from proof.content.page import read
from proof.project import Project
from tests.small import EXAMPLE, OUTPUT, SmallSite, include

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
        ('```python\n--8<-- "topic/nmae.py"\n```', "mend: include topic/name, or make new EXAMPLE=topic/nmae"),
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


TABLE = {"snippets/topic/name.out": "| a |\n|---|\n| 1 |\n"}
EVALUATED = "row = eval('1')\nprint(f'| a |\\n|---|\\n| {row} |')\n"


@pytest.mark.parametrize(
    ("files", "fold"),
    [
        (TABLE | {"snippets/topic/name.py": EVALUATED}, "begin snippets/topic/name.py with the line # folded"),
        ({"snippets/topic/name.py": f"# folded\n{EXAMPLE}"}, "remove the line # folded in snippets/topic/name.py"),
        (
            TABLE | {"snippets/topic/name.py": f"# folded\n{EVALUATED[:-1]}  # (1)!\n"},
            "remove the line # folded in snippets/topic/name.py",
        ),
    ],
)
def test_code_that_evaluates_its_table_is_folded_and_no_other(
    small_site: SmallSite, files: dict[str, str], fold: str
) -> None:
    found = problems(small_site(include("topic/name") + "\n1. Una nota.", files=FILES | files))
    assert len(found) == 1, found
    assert found[0].startswith("snippets/topic/name.py:1: ")
    assert found[0].endswith(f"\n  mend: {fold}")


def test_a_table_stands_before_the_code_that_is_folded(small_site: SmallSite) -> None:
    files = FILES | TABLE | {"snippets/topic/name.py": f"# folded\n{EVALUATED}"}
    project = small_site(include("topic/name"), files=files)
    page = read(project, project.pages("es")[0])
    text = expand(project, page.text, "es", page.name).text
    assert text.index("| 1 |") < text.index("row = eval('1')\n") < len(text)


def test_an_example_without_output_names_the_command(small_site: SmallSite) -> None:
    project = small_site(include("topic/name"), files={"snippets/topic/name.py": EXAMPLE})
    assert "no output is recorded" in problems(project)[0]
    assert "make record EXAMPLE=topic/name" in problems(project)[0]


def test_annotations_need_their_list(small_site: SmallSite) -> None:
    source = {**FILES, "snippets/topic/name.py": EXAMPLE[:-1] + "  # (1)!\n"}
    assert "no ordered list follows" in problems(small_site(include("topic/name"), files=source))[0]


def test_a_declared_block_is_no_problem(small_site: SmallSite) -> None:
    assert problems(small_site('```sh not_run="Para tu terminal"\nls\n```')) == []
