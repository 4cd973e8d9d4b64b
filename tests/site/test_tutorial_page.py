"""The pages of tutorials: they show what ran and what is written now."""

from __future__ import annotations

import json
from pathlib import Path

from bs4 import BeautifulSoup

from proof.audit import built, problems
from proof.content.example import sha256
from proof.content.notebook import outputs_text, recorded_outputs, recorded_path
from proof.content.tutorial import FOLDER, load
from proof.project import LANGUAGES, Project
from proof.records.ledger import Environment, Ledger, LedgerEntry
from tests.site.pages import first, searched, soup
from tests.small import build
from tests.tutorials import NAME, TUTORIAL


def ledger_of(project: Project) -> Ledger:
    """A ledger that says the tutorial passed, as the suite leaves it."""
    ledger = Ledger(Environment("2.13.0", "3.11", "test"))
    tutorial = load(project, NAME)
    for language in LANGUAGES:
        output = sha256(outputs_text(recorded_outputs(project, tutorial, language)))
        code = sha256(tutorial.code(language))
        ledger.entries[tutorial.id, language] = LedgerEntry(tutorial.id, language, code, output, [], "passed", 0.1, 1)
    return ledger


def test_the_page_shows_what_ran_and_what_is_written_now(site_of_one: Project, tmp_path: Path) -> None:
    project, site = site_of_one, tmp_path / "out"
    ledger = ledger_of(project)
    ledger.write(project.ledger)
    source, built_page = project.notebooks / f"{NAME}.py", built(site, "en", f"tutorials/{NAME}")
    source.write_text(TUTORIAL.replace("Here $y", "Now $y"), "utf-8")  # prose alone: nothing is executed
    assert not build(project, site, "--strict")
    assert [str(one) for one in problems(project, site, ledger)] == []
    html = built_page.read_text("utf-8")
    shows_what_ran_and_what_is_written(soup(built_page))
    assert len(html) < 100_000
    is_published_beside_its_page(site / "en")

    for before, after in (
        ("<samp>[0, 1,", "<samp>[0, 2,"),
        ('<span class="mi">16</span>', '<span class="mi">17</span>'),
        ('stroke="#2f78d6"', 'stroke="#c8562a"'),
        ("</svg></figure>", '</svg><svg role="img"></svg></figure>'),
        ("</samp></pre></div>", "</samp></pre></div><pre>more</pre>"),
    ):
        assert before in html, before
        built_page.write_text(html.replace(before, after, 1), "utf-8")
        found = "\n".join(str(one) for one in problems(project, site, ledger))
        assert f"notebooks/{NAME}.py: its page in en shows as" in found, before

    source.write_text(TUTORIAL.replace("range(5)", "range(6)"), "utf-8")
    build(project, site)
    page = soup(built(site, "es", f"tutorials/{NAME}"))
    assert first(page, ".example-provenance")["data-verified"] == "false"
    assert first(page, ".example-provenance").get_text().startswith("No verificado en esta compilación")
    assert not page.select(".example-output")
    assert "the ledger says stale" in "\n".join(str(one) for one in problems(project, site, ledger))
    source.write_text(TUTORIAL.replace("# en: Five points.\n", ""), "utf-8")
    assert "has no # en: pair" in build(project, site, "--strict")
    build(project, site)
    assert "has no # en: pair" in built_page.read_text("utf-8"), "its page says so"


def shows_what_ran_and_what_is_written(page: BeautifulSoup) -> None:
    assert first(page, "h1").get_text().startswith("A curve")
    assert "Now" in first(page, "h1 ~ p").get_text()
    assert first(page, "math")["alttext"] == "y = x^2"
    assert first(page, ".example-provenance")["data-verified"] == "true"
    assert first(page, "details.solution summary").get_text() == "Solution"
    assert first(page, "details").select(f"[data-example='tutorials/{NAME}/3']")
    drawn = first(page, "figure svg")
    assert drawn["aria-label"] == "A curve that rises."
    assert drawn["role"] == "img"
    assert not page.select("[style], article style, article script"), "the policy refuses styles in elements"
    assert "http://www.w3.org" in str(drawn)


def is_published_beside_its_page(site: Path) -> None:
    """As its notebook, its Markdown and what the search has of it."""
    notebook = json.loads((site / f"tutorials/{NAME}/{NAME}.ipynb").read_text("utf-8"))
    assert "Now $y" in "".join(notebook["cells"][0]["source"])
    sections = {place: text for place, text in searched(site).items() if place.startswith("tutorials/")}
    assert f"tutorials/{NAME}/#exercise" in sections
    assert "¶" not in json.dumps(sections, ensure_ascii=False)
    assert "Add a text." in sections[f"tutorials/{NAME}/#exercise"]
    markdown = (site / f"tutorials/{NAME}/index.md").read_text("utf-8")
    assert "```python\nimport warnings" in markdown
    assert "```text\n[0, 1, 4, 9, 16]\n```" in markdown


def test_a_notebook_without_its_source_is_found(site_of_one: Project, tmp_path: Path) -> None:
    (site_of_one.root / "docs/es/tutorials/other.ipynb").write_text("{}", "utf-8")
    assert "docs/es/tutorials/other.ipynb: a notebook without its source" in build(
        site_of_one, tmp_path / "out", "--strict"
    )
    build(site_of_one, tmp_path / "out")
    found = "\n".join(str(one) for one in problems(site_of_one, tmp_path / "out", ledger_of(site_of_one)))
    assert "docs/es/tutorials/other.ipynb: a notebook without its source" in found


def test_there_are_five_tutorials_in_the_navigation(project: Project) -> None:
    names = project.notebook_names()
    assert len(names) >= 5
    text = (project.root / "mkdocs.yml").read_text("utf-8")
    assert [name for name in names if f"- {FOLDER}/{name}.ipynb" not in text] == []


def test_each_tutorial_can_be_taken_away(project: Project, site: Path) -> None:
    """Its notebook in the reader's language, which is the one recorded, and in Colab."""
    for name in project.notebook_names():
        tutorial = load(project, name)
        for language in LANGUAGES:
            page = built(site, language, tutorial.id)
            html = soup(page)
            download, colab = first(html, ".example-taken").select("a")
            assert download.has_attr("download")
            text = (page.parent / str(download["href"])).read_text("utf-8")
            assert text == recorded_path(project, tutorial, language).read_text("utf-8")
            own = "" if language == LANGUAGES[0] else f"{language}/"
            assert str(colab["href"]).endswith(f"/us/site/blob/published/{own}{tutorial.id}/{name}.ipynb")
            assert first(html, ".example-provenance")["data-verified"] == "true"
            assert f"/edit/main/notebooks/{name}.py" in first(html, "a[rel=edit]")["href"]
