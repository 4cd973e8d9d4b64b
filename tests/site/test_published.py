"""What is published beside each page: its Markdown for assistants, and its examples as files and notebooks."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from proof.content.example import load
from proof.content.expand import expand
from proof.content.page import read
from proof.content.subject import RecordedTutorial
from proof.project import LANGUAGES, Project
from proof.site.assistants import markdown_of, markdown_of_tutorial
from proof.site.cache import Shown
from proof.site.view import View
from tests.site.pages import blocks, built_page, each, place
from tests.small import include
from tests.tutorials import TUTORIAL, parsed


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_its_markdown_for_assistants(project: Project, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    listed = (folder / "llms.txt").read_text("utf-8")
    full = (folder / "llms-full.txt").read_text("utf-8")
    for path in project.pages(language):
        page = read(project, path)
        url = place(project, path, language)
        text = (folder / url / "index.md").read_text("utf-8")
        shown = expand(project, page.text, language, page.name).examples
        within = "\n".join(blocks(text))
        for example in shown:
            assert f"```python\n{example.code(language)}```" in within, example.id
            assert f"```text\n{example.output}```" in within, example.id
        prose = re.sub(r"^[> ]*```.*?^[> ]*```$", "", text, flags=re.DOTALL | re.MULTILINE)
        assert not re.search(
            r"--8<--|\{ ?#|^!!!|\.md\)(?<!index\.md\))|^```(?:output|ledger|glossary)", prose, re.MULTILINE
        )
        for link in re.findall(r"\]\(([^)#:]+)[^)]*\)", prose):
            assert link.startswith("http") or (folder / url / link).exists(), f"{page.name}: {link}"
        address = f"https://docs.test/ref/{'' if language == LANGUAGES[0] else 'en/'}{url}index.md"
        assert f"({address}): {page.meta['description']}" in listed
        assert text.strip() in full
        html = built_page(site, language, url)
        assert each(html, "a[type='text/markdown']", "href") == ["index.md"]
        [*_, report] = each(html, ".page-links a", "href")
        assert str(report).startswith("https://github.com/us/site/issues/new?template=error.")
    assert listed.startswith("# nn.Parameter\n\n> ")


FORMS = {
    "an admonition": '!!! note "Nota"\n\n    Un texto.\n\n{}\n    Otro texto.\n\nFin.',
    "a collapsed block": '??? tip "Más"\n\n{}\nFin.',
    "an open block": '???+ warning "Más"\n\n{}\n\n!!! note "Otra"\n\n    Fin.',
    "a list": "1. Uno:\n\n{}\n2. Dos.",
    "an admonition in a list": '* Uno:\n\n    !!! note "Nota"\n\n{}\n* Dos.',
    "a block in an admonition": '!!! note "Nota"\n\n    ??? tip "Más"\n\n{}\n    Otro texto.',
    "nothing": "{}",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example_id", ["registration/assign", "count/ways"])
def test_the_markdown_for_assistants_has_an_example_wherever_it_stands(
    project: Project, form: str, example_id: str
) -> None:
    deep = {"nothing": 0, "an admonition in a list": 8, "a block in an admonition": 8}.get(form, 4)
    shown = FORMS[form].format("".join(f"{' ' * deep}{line}\n" for line in include(example_id).splitlines()))
    whole, page = project.whole, project.pages("es")[0]
    expanded = expand(whole, f"# Uno {{ #one }}\n\n{shown}\n", "es", "docs/es/one.md")
    text = markdown_of(View(whole, "es"), Shown(read(whole, page), expanded, ""))
    example, found = load(whole, example_id), "\n".join(blocks(text))
    assert f"```python\n{example.code('es')}```" in found
    assert f"```text\n{example.output}```" in found
    assert not re.search(r"^ {4}```", text, re.MULTILINE) or "list" in form
    assert not re.search(r"!!!|\?\?\?", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_example_is_published_by_itself(project: Project, site: Path, language: str) -> None:
    """As a file and as a valid notebook of the code that ran; the page links to both, and to the example's place."""
    folder = site if language == LANGUAGES[0] else site / language
    for path in project.pages(language):
        url = place(project, path, language)
        page = built_page(site, language, url)
        for panel in page.css(".example-output"):
            example = load(project, str(panel.attributes["data-example"]))
            opened, downloaded, as_notebook, in_colab, permalink = each(panel, ".example-taken a", "href")
            own = "" if language == LANGUAGES[0] else "en/"
            colab = "https://colab.research.google.com/github/us/site/blob/published/"
            assert in_colab == f"{colab}{own}examples/{example.id}.ipynb"
            assert each(panel, "a[download]", "href") == [downloaded, as_notebook]
            assert not panel.css(".example-taken a:first-of-type[download]")
            for link in (opened, downloaded):
                assert (folder / url / str(link)).read_text("utf-8") == example.code(language)
            book = nbformat.reads((folder / url / str(as_notebook)).read_text("utf-8"), as_version=4)
            nbformat.validate(book)
            assert book.cells[1].source + "\n" == example.code(language)
            assert ("raises-exception" in book.cells[1].metadata.get("tags", [])) == bool(example.raises)
            assert each(page, f"[id='{str(permalink).removeprefix('#')}']", "data-example") == [example.id]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_markdown_for_assistants_folds_each_solution(project: Project, language: str) -> None:
    tutorial = parsed(TUTORIAL)
    text = markdown_of_tutorial(
        View(project, language), RecordedTutorial(tutorial, {language: [[] for _ in tutorial.codes]})
    )
    summary = project.strings["solution"][language]
    before, _, folded = text.partition(f"<details>\n<summary>{summary}</summary>\n\n")
    folded, _, after = folded.partition("\n\n</details>\n\n")
    codes = [cell.example.code(language) for cell in tutorial.codes]
    for part, shown in ((before, codes[:2]), (folded, codes[2:3]), (after, codes[3:])):
        assert [code for code in codes if f"```python\n{code}```" in part] == shown
