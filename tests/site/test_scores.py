"""The pages show the scores of the last run, and no others."""

from __future__ import annotations

from pathlib import Path

from proof.records.score import (
    MUTATIONS,
    NAME,
)
from proof.records.searches import Searches, write_searches
from tests.scores import with_defects_score, with_mutations_score
from tests.site.pages import first, soup
from tests.small import SmallSite, build


def test_the_page_shows_the_score_of_the_run(small_site: SmallSite, tmp_path: Path) -> None:
    scored = with_defects_score(small_site)
    for path in scored.root.glob("docs/*/index.md"):
        path.write_text(path.read_text("utf-8") + '\n--8<-- "defects"\n', "utf-8")
    assert not build(scored, tmp_path / "out", "--strict")
    page, text = (
        tmp_path / "out/en/index.html",
        "1 of 2 defects were caught, and 1 healthy changes gave 0 false alarms.",
    )
    assert text in page.read_text("utf-8")
    assert "The catalog has changed since" not in page.read_text("utf-8")
    catalogue = scored.root / "tests/defects/kind.yml"
    catalogue.write_text(catalogue.read_text("utf-8").replace("in: x", "in: w"), "utf-8")
    path = scored.root / NAME
    assert not build(scored, tmp_path / "out", "--strict")
    assert "The catalog has changed since" in page.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace('"right": false', '"right": true'), "utf-8")
    assert "data/recorded/defects.json: it is not as the run left it" in build(scored, tmp_path / "out", "--strict")


def test_the_page_shows_what_the_run_found(small_site: SmallSite, tmp_path: Path) -> None:
    scored = with_mutations_score(small_site)
    for path in scored.root.glob("docs/*/index.md"):
        path.write_text(path.read_text("utf-8") + '\n--8<-- "mutations"\n', "utf-8")
    assert not build(scored, tmp_path / "out", "--strict")
    for place, share in (("", "el 50,0 %"), ("en", ": 50.0 %")):
        page = soup(tmp_path / "out" / place / "index.html")
        shown = first(page, "[data-generated=mutations]")
        assert share in first(shown, "p").get_text()
        kinds, survivors = ([row.select("td") for row in one.select("tr")] for one in shown.select("tbody"))
        assert [[cell.get_text() for cell in row[1:]] for row in kinds] == [["1", "1"], ["3", "1"]]
        assert [[cell.get_text() for cell in row[1:]] for row in survivors] == [["docs/es/index.md:9", "`1`", "`2`"]]
    path = scored.root / MUTATIONS
    path.write_text(path.read_text("utf-8").replace("[3, 1]", "[3, 3]"), "utf-8")
    assert "data/recorded/mutations.json: it is not as the run left it" in build(scored, tmp_path / "out", "--strict")


def test_the_page_shows_what_the_search_found_of_this_very_site(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site('--8<-- "searches"')
    write_searches(project, "questions", [Searches("es", True, 4, 2, 3)])
    write_searches(project, "reports", [Searches("en", False, 5, 4, 5)])
    assert not build(project, tmp_path / "out", "--strict")
    for place, rows in (
        (
            "",
            [
                ["Español", "Sí", "4", "50\xa0%", "75\xa0%"],
                ["English: casos públicos", "No", "5", "80\xa0%", "100\xa0%"],
            ],
        ),
        ("en", [["Español", "Yes", "4", "50%", "75%"], ["English: public reports", "No", "5", "80%", "100%"]]),
    ):
        shown = first(soup(tmp_path / "out" / place / "index.html"), "[data-generated=searches] tbody")
        assert [[cell.get_text() for cell in row.select("td")] for row in shown.select("tr")] == rows
    page = project.root / "docs/en/index.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    assert not build(project, tmp_path / "out", "--strict")
    assert "This build has not measured what the search finds." in (tmp_path / "out/en/index.html").read_text("utf-8")
