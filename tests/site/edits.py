"""Edits at random, of each kind that a contributor makes, of a small site whose pages depend on one another."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from proof.project import LANGUAGES, Project
from tests.errors_page import FAILS, PARTS, RAISED
from tests.small import EXAMPLE, OUTPUT, PAGE, include, verified
from tests.tutorials import CELL

Edit = Callable[[Project, Random], None]
ENTRY = f'## Un literal {{ #literal }}\n\n--8<-- "message topic/fails"\n\n{include("topic/fails")}'
HOME = f'{include("topic/name")}\n--8<-- "ledger"\n\n--8<-- "errors"'
FILES = {
    "snippets/topic/name.py": EXAMPLE,
    "snippets/topic/name.out": OUTPUT,
    "snippets/topic/fails.py": FAILS,
    "snippets/topic/fails.out": RAISED,
    "data/declared/errors.yml": PARTS,
    "notebooks/one.py": CELL.replace("BODY", "print(0)"),
}
for _language in LANGUAGES:
    _links = "[Uno](../index.md#title), [otra](page0.md) y [el error](../errors/family.md#literal)."
    FILES[f"docs/{_language}/guides/two.md"] = PAGE.format(title="Dos", body=_links)
    FILES[f"docs/{_language}/errors/family.md"] = PAGE.format(title="Errores", body=ENTRY)


def _change(path: Path, before: str, after: str) -> None:
    path.write_text(path.read_text("utf-8").replace(before, after, 1), "utf-8")


def a_word(project: Project, random: Random) -> None:
    path = random.choice(project.pages(random.choice(LANGUAGES)))
    path.write_text(f"{path.read_text('utf-8')}\nPalabra{random.random()}.\n", "utf-8")


def a_title(project: Project, random: Random) -> None:
    _change(random.choice(project.pages("en")), "title: ", f"title: {random.choice('ABC')}")


def a_heading(project: Project, random: Random) -> None:
    """The id of a heading that another page links to, which there is or there is not then."""
    for path in (project.root / f"docs/{language}/index.md" for language in LANGUAGES):
        there = "#title }" in path.read_text("utf-8")
        _change(path, *(("#title }", "#other }") if there else ("#other }", "#title }")))


def an_entry(project: Project, random: Random) -> None:
    """The heading of an error, which the table of another page has."""
    for language in LANGUAGES:
        _change(project.root / f"docs/{language}/errors/family.md", "## Un", f"## Un{random.randint(0, 9)}")


def an_example(project: Project, random: Random) -> None:
    path = random.choice(sorted(project.snippets.glob("topic/name.*")))
    path.write_text(f"{path.read_text('utf-8')}word{random.randint(0, 9)} = 1\n", "utf-8")


def a_marker(project: Project, random: Random) -> None:
    """A change that the text of the page does not have: a line is marked as the one that raises, or no more."""
    path, raises = project.snippets / "topic/name.py", ".shape)  # raises: TypeError\n"
    _change(path, *((raises, ".shape)\n") if raises in path.read_text("utf-8") else (".shape)\n", raises)))


def a_broken_example(project: Project, random: Random) -> None:
    path, alone = project.snippets / "topic/name.py", "# es: Sola.\n"
    text = path.read_text("utf-8")
    path.write_text(text.replace(alone, "") if alone in text else text + alone, "utf-8")


def an_output_less(project: Project, random: Random) -> None:
    path = project.snippets / "topic/name.out"
    if path.exists():
        path.unlink()
    else:
        path.write_text(OUTPUT, "utf-8")


def a_new_page(project: Project, random: Random) -> None:
    name = f"page{random.randint(0, 1)}"
    for language in LANGUAGES:
        page = project.root / f"docs/{language}/guides/{name}.md"
        page.write_text(PAGE.format(title=name, body=include("topic/name")), "utf-8")


def a_page_less(project: Project, random: Random) -> None:
    for path in [path for path in project.pages("es") if path.stem.startswith("page")][:1]:
        path.unlink()


def a_string(project: Project, random: Random) -> None:
    _change(project.root / "i18n/ui.yml", "  en: Output", f"  en: Output{random.randint(0, 9)}")


def a_part(project: Project, random: Random) -> None:
    """What is declared of a message: which part of it is the reader's own."""
    path = project.root / "data/declared/errors.yml"
    path.write_text("topic:\n  fails: ['10']\n" if path.read_text("utf-8") == PARTS else PARTS, "utf-8")


def a_verdict(project: Project, random: Random) -> None:
    """A run of the suite: what the pages show passed, or was never run."""
    if random.random() < 0.7:
        _change(project.snippets / "topic/name.py", "# es: Sola.\n", "")
        verified(project).write(project.ledger)
    else:
        project.ledger.unlink(missing_ok=True)


def a_template(project: Project, random: Random) -> None:
    _change(project.root / "overrides/main.html", 'class="page-links', f'class="page-links x{random.randint(0, 9)}')


def a_style(project: Project, random: Random) -> None:
    path = project.root / "overrides/assets/css/site.css"
    path.write_text(f"{path.read_text('utf-8')}\n.page-links {{ order: {random.randint(0, 9)}; }}\n", "utf-8")


def a_setting(project: Project, random: Random) -> None:
    """One that the Markdown of a page becomes other HTML by, or one that its template shows."""
    path = project.root / "mkdocs.yml"
    text = re.sub(r"\n    baselevel: \d", "", path.read_text("utf-8"))
    path.write_text(text.replace("permalink: true", f"permalink: true\n    baselevel: {random.randint(1, 4)}"), "utf-8")


def a_name(project: Project, random: Random) -> None:
    _change(project.root / "mkdocs.yml", "site_name: ", f"site_name: {random.choice('ABC')}")


def a_tutorial(project: Project, random: Random) -> None:
    """The prose of a tutorial, or its code."""
    place, text = random.choice((("# # One", f"# # One{random.randint(0, 9)}"), ("print(", "print(1 + ")))
    _change(project.notebooks / "one.py", place, text)


KINDS: tuple[Edit, ...] = (
    *(a_word, a_title, a_heading, an_entry, an_example, a_marker, a_new_page, a_page_less, a_string, a_part),
    *(a_verdict, a_template, a_style, a_setting, a_name, a_tutorial, an_output_less, a_broken_example),
)
