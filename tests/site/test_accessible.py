"""Whether everybody can use the built pages: WCAG 2.2 AA, the keyboard alone, small and zoomed windows, print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer
from playwright.sync_api import Browser, Page, TimeoutError

from proof.project import LANGUAGES, Project
from tests.site.browser import Served
from tests.site.pages import addresses, place
from tests.small import ROOT

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "rules": {"target-size": {"enabled": True}, "color-contrast": {"enabled": False}},
    "resultTypes": ["violations"],
}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}
WIDE, NARROW = 1280, 390
SCHEMES = ("default", "slate")  # the theme's names of light and dark
# As if the reader had scrolled to every example and every table.
SHOW_EXAMPLES = """() => {
  for (const panel of document.querySelectorAll('.example, .example-output, .md-typeset__scrollwrap')) {
    panel.style.contentVisibility = 'visible';
  }
}"""
# Our script makes the code and the tables that scroll reachable once they are laid out; the theme gives the sidebar of
# 404.html, which shows nothing, its height a little after that of the window has changed.
SETTLED = """() => [...document.querySelectorAll('.md-content pre code, .md-typeset__scrollwrap')].every(
    code => !code.checkVisibility() || code.scrollWidth <= code.clientWidth || code.tabIndex >= 0
  )
  && [...document.querySelectorAll('.md-sidebar__scrollwrap')].every(
    side => !side.checkVisibility() || side.scrollHeight <= side.clientHeight
      || [...side.querySelectorAll('a, label')].some(link => link.checkVisibility())
  )"""
PRESS_SCHEME = """scheme => {
  document.querySelector(`[name=__palette][data-md-color-scheme=${scheme}]`).click();
  return document.body.dataset.mdColorScheme;
}"""
# What the contrast of a text depends on: its colour, its size, and what is behind it. Of each kind that was not met
# before, one text is marked.
MARK_NEW_KINDS = """
met => {
  const kinds = new Set(met), grounds = new Map([[null, '']]), texts = new Set();
  const ground = element => {
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join();
      const shown = own === 'rgba(0, 0, 0, 0),none,1,none' ? '' : ` on ${own}`;
      grounds.set(element, ground(element.parentElement) + shown);
    }
    return grounds.get(element);
  };
  document.querySelectorAll('[data-new-kind]').forEach(element => element.removeAttribute('data-new-kind'));
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (all.nextNode()) if (all.currentNode.data.trim()) texts.add(all.currentNode.parentElement);
  for (const element of texts) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const kind = [style.color, style.fontSize, style.fontWeight, style.textShadow].join() + ground(element);
    if (!kinds.has(kind)) element.toggleAttribute('data-new-kind', true);
    kinds.add(kind);
  }
  return [...kinds].slice(met.length);
}
"""
VIOLATIONS = """
async ([context, options]) => (await axe.run(context ?? document, options)).violations.flatMap(
  ({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`)
)
"""
UNCOLOUR_CODE = (
    "() => document.querySelectorAll('.highlight code').forEach(code => code.textContent = code.textContent)"
)


def settle(page: Page) -> None:
    """Wait until what scrolls is reached by the keyboard; what never is, the rules and the tests find."""
    with suppress(TimeoutError):
        page.wait_for_function(SETTLED, timeout=5000)


UNREACHED = """() => [...document.querySelectorAll('.md-content *')].filter(e => {
  const scrolls = ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
  const reached = e.tabIndex >= 0 || e.querySelector('[tabindex="0"], a, button');
  return scrolls && e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && !reached;
}).map(e => e.outerHTML.slice(0, 90))"""


def folder_of(address: str) -> str:
    """The folder of docs/ of a page's address, ``""`` for what is in none."""
    return re.sub(rf"^({'|'.join(LANGUAGES)})/", "", address).rpartition("/")[0].partition("/")[0]


FOLDERS = sorted({folder_of(one) for one in addresses(Project(ROOT), LANGUAGES[0])})


@pytest.fixture(scope="session")
def kinds() -> list[str]:
    """The kinds of text whose contrast was judged, on whichever page they were first met."""
    return []


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_accessible(
    project: Project, chromium: Browser, site: Path, kinds: list[str], language: str, folder: str
) -> None:
    """axe-core's rules of WCAG 2.2 AA have nothing to say, in light and dark, at 1280 and 390 pixels; and no page
    scrolls sideways at 320 pixels, which is 1280 at 400 %, nor at 640, and code that does is reached by the keyboard.

    Contrast is slow to judge and depends on the kind of text alone, so each kind is judged once; every other rule is
    applied to everything, but for the words of code, of which a page has thousands.
    """
    served, axe = Served(chromium, site, reduced_motion="reduce"), Axe().axe_script
    page, found = served.page, list[str]()

    def widen(width: int) -> None:
        page.set_viewport_size({"width": width, "height": 900})

    def judge(name: str, context: str | None, options: Mapping[str, object]) -> None:
        found.extend(f"{name}: {violation}" for violation in page.evaluate(VIOLATIONS, [context, options]))

    def judge_contrast(name: str, width: int, scheme: str) -> None:
        widen(width)
        assert page.evaluate(PRESS_SCHEME, scheme) == scheme
        new = page.evaluate(MARK_NEW_KINDS, kinds)
        if new:
            kinds.extend(new)
            judge(f"{name} {width} {scheme}", "[data-new-kind]", CONTRAST)

    def judge_zoomed(name: str) -> None:
        for width in (640, 320):
            widen(width)
            if page.evaluate("document.documentElement.scrollWidth") > width:
                found.append(f"{name} {width}: the page scrolls sideways")
        settle(page)
        found.extend(f"{name} {width}: the keyboard does not reach {code}" for code in page.evaluate(UNREACHED))

    first, second = SCHEMES
    try:
        for name in (one for one in addresses(project, language) if folder_of(one) == folder):
            widen(WIDE)
            page.goto(served.address + name)
            page.evaluate(axe)
            page.evaluate(SHOW_EXAMPLES)
            settle(page)
            judge_contrast(name, WIDE, first)
            judge_zoomed(name)
            judge_contrast(name, NARROW, first)
            judge_contrast(name, NARROW, second)  # last, as to show the other scheme takes longer than another width
            judge_contrast(name, WIDE, second)
            first, second = second, first  # in which the next page opens
            page.evaluate(UNCOLOUR_CODE)
            for width in (WIDE, NARROW):
                widen(width)
                settle(page)
                judge(f"{name} {width}", None, RULES)
    finally:
        served.close()
    assert not found, "\n".join(found)


def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(served: Served) -> None:
    served.page.goto(served.address + "learn/registration/")
    served.page.keyboard.press("Tab")
    assert served.page.evaluate("document.activeElement.matches('.md-skip')")
    served.page.keyboard.press("Enter")
    served.page.wait_for_url("**/learn/registration/#registration")
    places = []
    for _ in range(25):
        served.page.keyboard.press("Tab")
        focus = served.page.evaluate(
            """() => {
              const it = document.activeElement, box = it.getBoundingClientRect(), style = getComputedStyle(it);
              return [it.closest('.md-content') !== null, style.outlineStyle, parseFloat(style.outlineWidth),
                      box.top + scrollY, it.tagName];
            }"""
        )
        places.append(focus)
    assert all(inside for inside, *_ in places[:10]), "the skip link does not lead into the content"
    assert all(style == "solid" and width >= 2 for _, style, width, *_ in places), places
    tops = [top for inside, _, _, top, _ in places if inside]
    assert all(later >= earlier - 60 for earlier, later in pairwise(tops)), tops


def test_the_drawer_of_a_phone_is_there_once_it_is_opened(chromium: Browser, site: Path) -> None:
    """Its links, which nobody sees, are not reached by the keyboard before; without scripts too."""
    for scripts in (True, False):
        served = Served(chromium, site, viewport={"width": NARROW, "height": 900}, java_script_enabled=scripts)
        try:
            served.page.goto(served.address)
            link = served.page.locator(".md-sidebar--primary .md-nav__link").first
            assert not link.is_visible()
            served.page.click(".md-header label[for=__drawer]")
            link.wait_for(state="visible")
            served.page.locator(".md-overlay").click(position={"x": NARROW - 20, "y": 500})
            link.wait_for(state="hidden")
        finally:
            served.close()


def test_the_scheme_is_that_of_the_system_until_another_is_chosen(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, color_scheme="dark")
    page, shown = served.page, "document.body.dataset.mdColorScheme"
    colour = "document.querySelector('meta[name=theme-color]').content"
    try:
        page.goto(served.address)
        assert page.evaluate(shown) == "slate"
        dark = page.wait_for_function(colour).json_value()
        page.locator("[name=__palette]").first.press("Enter")
        assert page.evaluate(shown) == "default"
        page.wait_for_function(f"{colour} !== '{dark}'")
        page.goto(served.address + "learn/registration/")
        assert page.evaluate(shown) == "default"
        page.locator("label[for^=__palette]:visible").click()
        assert page.evaluate(shown) == "slate"
        page.reload()
        assert page.evaluate(shown) == "slate"
        assert page.url == served.address + "learn/registration/"
        page.wait_for_function(f"{colour} === '{dark}'")
    finally:
        served.close()


def test_forced_colours_leave_everything_visible(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, forced_colors="active", color_scheme="dark")
    try:
        served.page.goto(served.address + "learn/registration/")
        panel = served.page.locator(".example-output").first
        assert panel.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
        same = "e => getComputedStyle(e).color === getComputedStyle(document.body).backgroundColor"
        for text in (".md-typeset p", ".md-typeset pre code", ".example-output samp", ".md-tabs__link"):
            assert not served.page.locator(text).first.evaluate(same), text
        served.page.keyboard.press("Tab")
        served.page.keyboard.press("Tab")
        assert served.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    finally:
        served.close()


def test_reduced_motion_is_respected(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, reduced_motion="reduce")
    try:
        served.page.goto(served.address)
        longest = """Math.max(...[...document.querySelectorAll('*')].flatMap(e => {
            const style = getComputedStyle(e);
            return (style.transitionDuration + ',' + style.animationDuration).split(',').map(parseFloat);
        }))"""
        assert served.page.evaluate(longest) < 0.01
    finally:
        served.close()


def test_print_clips_no_code_shows_addresses_and_is_dark_on_light(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, color_scheme="dark", viewport={"width": 700, "height": 900})
    try:
        served.page.goto(served.address + "learn/gradient-tracking/")
        served.page.emulate_media(media="print", color_scheme="dark")
        clipped = "[...document.querySelectorAll('.md-typeset pre, .md-typeset pre code')]"
        clipped += ".filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).whiteSpace == 'pre').length"
        assert served.page.evaluate(clipped) == 0
        colours = served.page.evaluate(
            "['.md-typeset p', '.md-typeset pre span', '.example-output samp']"
            ".map(s => getComputedStyle(document.querySelector(s)).color)"
        )
        assert all(sum(map(int, re.findall(r"\d+", colour)[:3])) < 200 for colour in colours), colours
        link = served.page.locator(".md-content p a[href$='basic-use/#buffer']").first
        address = link.evaluate("e => getComputedStyle(e, '::after').content")
        assert served.address + "learn/basic-use/#buffer" in address
    finally:
        served.close()


def test_a_closed_solution_is_read_on_paper_only(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, viewport={"width": 700, "height": 900})
    visible = "[...e.querySelectorAll('pre, p')].every(e => e.checkVisibility({contentVisibilityAuto: true}))"
    shown = f"e => !e.open && {visible}"
    try:
        served.page.goto(served.address + "tutorials/lora/")
        solution = served.page.locator("details.solution").first
        assert not solution.evaluate(shown)
        served.page.emulate_media(media="print")
        assert solution.evaluate(shown)
    finally:
        served.close()


def test_the_english_that_spanish_quotes_says_so(project: Project, site: Path) -> None:
    """*término (term)*: what is in the parentheses has its language, so that a voice reads it as English."""
    quotes = 0
    for path in project.pages(LANGUAGES[0]):
        url = place(project, path, LANGUAGES[0])
        html = (site / url / "index.html").read_text("utf-8")
        for emphasis in BeautifulSoup(html, "html.parser", parse_only=SoupStrainer("em")).find_all("em"):
            if re.search(r"\(.+\)", emphasis.get_text()):
                assert emphasis.find("span", lang="en"), f"{url}: {emphasis}"
                quotes += 1
    assert quotes
