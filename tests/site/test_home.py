"""The first minute on the site: what the home page says of the build, its box, and what a phone shows of a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from selectolax.lexbor import LexborHTMLParser

from proof.project import LANGUAGES, Project
from tests.site.browser import Served
from tests.site.pages import built_page, each, said_in
from tests.small import EXAMPLE, OUTPUT, SmallSite, build, include, verified

PHONE = {"width": 390, "height": 844}


def figures(page: LexborHTMLParser) -> list[str]:
    return [one.text() for one in page.css(".figures strong")]


def test_the_figures_and_what_was_run_are_those_of_the_build(small_site: SmallSite, tmp_path: Path) -> None:
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + '\n\n--8<-- "figures"', files=files)
    said = ("Recorded on torch 2.13.0; not run again in this build.", "1 of 1 examples verified in this build")
    build(project, tmp_path / "out")
    page = built_page(tmp_path / "out", "en", "")
    assert figures(page) == ["1", "1", "2", "0", "0"]
    assert said[0] in said_in(page, "article")
    assert said[1] not in said_in(page, "article")
    verified(project).write(project.ledger)
    build(project, tmp_path / "out")
    text = said_in(built_page(tmp_path / "out", "en", ""), "article")
    assert said[0] not in text
    assert said[1] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_leads_to_how_it_is_counted(project: Project, site: Path, language: str) -> None:
    page = built_page(site, language, "")
    assert figures(page)[0].replace(",", "").replace(".", "") == str(len(list(project.example_ids())))
    folder = site if language == LANGUAGES[0] else site / language
    for address in each(page, ".figures a", "href"):
        place, _, anchor = str(address).partition("#")
        there = LexborHTMLParser((folder / place / "index.html").read_bytes())
        assert not anchor or there.css(f"#{anchor}"), address


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_leads_to_every_guide(project: Project, site: Path, language: str) -> None:
    led = {str(address).strip("/") for address in each(built_page(site, language, ""), ".map a", "href")}
    assert led >= {f"guides/{page.stem}" for page in project.pages(language) if page.parent.name == "guides"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_of_the_home_page_finds_an_error(served: Served, language: str) -> None:
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else f"{language}/"))
    served.page.locator("#error-box").fill("AttributeError: cannot assign parameters before Module.__init__() call")
    link = served.page.locator(".error-box li a").first
    link.wait_for()
    link.click()
    served.page.wait_for_url("**/errors/registering/#before-init")


@pytest.fixture
def phone(chromium: Browser, site: Path) -> Iterator[tuple[Page, str]]:
    served = Served(chromium, site, viewport=PHONE)
    yield served.page, served.address
    served.close()


LINES = """e => {
  const range = document.createRange();
  range.selectNodeContents(e);
  return new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / 8))).size;
}"""


def test_a_phone_shows_the_name_of_the_site_and_a_quiet_footer(phone: tuple[Page, str]) -> None:
    page, address = phone
    for place in ("", "en/"):
        page.goto(address + place)
        name = page.locator(".md-header__topic .md-ellipsis").first
        assert name.evaluate("e => e.scrollWidth <= e.clientWidth"), "the name of the site is cut"
        footer = page.locator(".example-taken").first
        assert footer.evaluate(LINES) == 1, footer.inner_text()


def test_a_phone_breaks_no_name_of_an_exception(phone: tuple[Page, str]) -> None:
    page, address = phone
    page.goto(f"{address}errors/")
    names = page.locator(".errors tr td:nth-child(2) code")
    between_dots = "all.flatMap((e) => [...e.childNodes]).filter((e) => e.nodeType === Node.TEXT_NODE)"
    broken = names.evaluate_all(f"all => {between_dots}.filter((e) => ({LINES})(e) > 1).map((e) => e.textContent)")
    assert names.count()
    assert broken == []


def test_a_phone_shows_rows_of_words_one_under_another(phone: tuple[Page, str]) -> None:
    """Each cell with the name of its column; what still scrolls keeps its first column, with its words whole."""
    page, address = phone
    for name in ("about/glossary/", "about/verification/", "errors/"):
        page.goto(address + name)
        wide = "(tables) => tables.filter((table) => table.scrollWidth > innerWidth).map((table) => table.textContent)"
        assert page.locator(".stacked table").evaluate_all(wide) == []
    page.goto(address + "about/glossary/")
    said = "(cell) => getComputedStyle(cell, '::before').content + cell.textContent"
    assert page.locator(".stacked td").nth(1).evaluate(said) == '"Inglés: "autograd'
    page.goto(address + "guides/prune/")
    table = page.locator(".example-output .md-typeset__scrollwrap:has(td:has(code:text-is('Adadelta')))").first
    table.evaluate("(table) => { table.scrollIntoView(); table.scrollLeft = 99 }")
    cell = table.locator("td:has(code:text-is('Adadelta'))").bounding_box()
    assert cell
    assert cell["x"] == pytest.approx(table.bounding_box()["x"], abs=2)  # type: ignore[index]
    assert cell["height"] < 40


def test_the_underscores_of_linked_code_are_seen(served: Served) -> None:
    """The line under a link is below them: a monospaced font draws them up to a quarter of its size below the text."""
    served.page.goto(f"{served.address}errors/registering/")
    link = served.page.locator(".errors a:has(code)").first
    offset, size = link.evaluate("e => [getComputedStyle(e).textUnderlineOffset, getComputedStyle(e).fontSize]")
    assert float(offset.removesuffix("px")) >= float(size.removesuffix("px")) / 4
