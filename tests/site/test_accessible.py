"""Whether everybody can use the built pages: WCAG 2.2 AA, the keyboard alone, small and zoomed windows, print."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from proof.project import LANGUAGES, Project
from tests.site.accessible import NARROW, WIDE, Judge, Met
from tests.site.browser import Served
from tests.site.pages import place

UNUSABLE = """<!doctype html><html lang="en"><title>A page</title><style>
.small { width: 10px; height: 10px; padding: 0; border: 0 } .big { width: 40px; height: 40px }
.over { position: absolute; top: 0; display: block; width: 60px; height: 30px }
.over + .over { left: 10px; width: 40px }
.k { color: #333 } .dark { background: #222 } .no-line { color: #333; text-decoration: none } .pale { color: #bbb }
.scrolls { width: 200px; overflow-x: auto }
.scrolls p { width: 900px } @media (min-width: 600px) { .narrow { display: none } }
@media (max-width: 600px) { .wide { display: none } }
</style><body data-md-color-scheme="default"><main class="md-content">
<input class="big" type="radio" name="__palette" data-md-color-scheme="default" aria-label="Light">BODY</main>"""


CODE = "<div class=highlight><pre><code><span class=k>for</span> <span class=k>in</span></code></pre></div>"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<button class=small aria-label=a></button><button class=small aria-label=b></button>", "1280: target-size"),
        ("<p><a href=#a class=over>one</a><a href=#b class=over>two</a></p>", "390: target-size"),
        ("<p>Words and <a href=#a class=no-line>a link</a> and words.</p>", "1280 default: link-in-text-block"),
        ("<p class=pale>Words</p>", "1280 default: color-contrast"),
        (CODE + CODE.replace("<pre>", "<pre class=dark>"), "1280 default: color-contrast"),
        (CODE * 2, ""),
        ("<button class=big></button>", "1280: button-name"),
        ("<button class='big narrow'></button>", "390: button-name"),
        ("<img class='big narrow' src=data:,>", "390: image-alt"),
        ("<button class=big><span class=wide>Name</span></button>", "390: button-name"),
        ("<div class=scrolls><p>Words</p></div>", "320: the keyboard does not reach"),
        ("<p class=big>Words <a href=#a>that lead</a> elsewhere</p><button class=big>Name</button>", ""),
    ],
)
def test_what_somebody_cannot_use_is_found(chromium: Browser, tmp_path: Path, body: str, said: str) -> None:
    (tmp_path / "met").touch()
    with chromium.new_page() as page:
        judge = Judge(page, Met(tmp_path / "met"), "")
        page.set_content(UNUSABLE.replace("BODY", body))
        judge.load()
        judge.judge_colours(WIDE, "default")
        judge.judge_zoomed()
        judge.judge_the_rest()
    assert any(one.startswith(f" {said}") for one in judge.found) if said else not judge.found, judge.found


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
        for emphasis in re.findall(r"<em>(?:(?!</em>).)*\((?:(?!</em>).)+\)", html, re.DOTALL):
            assert '<span lang="en">' in emphasis, f"{url}: {emphasis}"
            quotes += 1
    assert quotes
