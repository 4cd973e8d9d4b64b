"""The built pages in Chromium: what is copied, where links lead, what is asked of whom, and how much.

Without Chromium these tests are left out, and say so; in CI (the variable CI is set) its absence is a failure.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from proof.project import Project
from tests.site.browser import Served, copied
from tests.site.watch import Watch
from tests.small import EXAMPLE, OUTPUT, SmallSite, build, include


def test_an_annotation_is_shown_and_not_copied(chromium: Browser, small_site: SmallSite, tmp_path: Path) -> None:
    source = "# es: Uno.\n# en: One.\nfrom torch import nn\n\nprint(nn.Linear(1, 2).weight.shape)  # (1)!\n"
    files = {"snippets/topic/name.py": source, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + "\n1. Una nota.\n", files=files)
    build(project, tmp_path / "out")
    served = Served(chromium, tmp_path / "out")
    try:
        served.page.goto(served.address)
        served.page.wait_for_selector(".md-annotation")
        assert copied(served.page) == ["# Uno.\n" + EXAMPLE.rstrip("\n")]
    finally:
        served.close()


def test_the_language_switch_keeps_the_page_and_the_section(project: Project, served: Served) -> None:
    for section in ("#in-place", ""):
        served.page.goto(served.address + "learn/gradient-tracking/" + section)
        served.page.click("a[data-keep-section]")
        served.page.wait_for_url(served.address + "en/learn/gradient-tracking/" + section)
        assert served.page.locator("html").get_attribute("lang") == "en"
        served.page.click("a[data-keep-section]")
        served.page.wait_for_url(served.address + "learn/gradient-tracking/" + section)


def test_the_sections_of_a_page_are_listed_where_they_are_not_beside_it(
    chromium: Browser, served: Served, site: Path
) -> None:
    served.page.goto(served.address + "guides/freeze/")
    expect(served.page.locator(".page-contents")).to_be_hidden()
    phone = Served(chromium, site, viewport={"width": 390, "height": 844})
    try:
        page = phone.page
        page.goto(phone.address + "guides/freeze/")
        page.click(".page-contents summary")
        links = page.locator(".page-contents a")
        assert links.all_inner_texts() == [title.rstrip("\n¶") for title in page.locator("h2").all_inner_texts()]
        links.last.click()
        expect(page.locator(page.url.partition("/freeze/")[2])).to_be_in_viewport()
    finally:
        phone.close()


@pytest.fixture
def watch(served: Served, site: Path) -> Watch:
    return Watch(served, site)


def test_the_policy_refuses_what_is_not_of_the_site(served: Served, watch: Watch) -> None:
    served.page.goto(served.address)
    served.page.evaluate("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/x.png' }))")
    served.page.evaluate("document.body.setAttribute('onclick', 'document.title = 1')")
    served.page.evaluate("document.body.click()")
    served.page.wait_for_timeout(100)
    refused = "\n".join(watch.complaints)
    assert "img-src" in refused
    assert "script-src" in refused or "inline event handler" in refused


def test_the_next_page_is_fetched_when_its_link_comes_near(served: Served, watch: Watch) -> None:
    served.page.goto(served.address + "learn/registration/")
    following = served.page.locator("link[rel=next]").evaluate("link => link.href")
    assert following not in [request.url for request in watch.requests]
    with served.page.expect_request(following):
        served.page.locator(".md-footer__link--next").scroll_into_view_if_needed()


@pytest.mark.parametrize(
    ("tried", "home", "words"),
    [
        ("learn/registrar-parametros/", "", "learn registrar parametros"),
        ("en/learn/registering/", "en/", "learn registering"),
        ("en/nothing.html", "en/", "nothing"),
    ],
)
def test_what_is_not_there_answers_in_the_language_of_its_address(
    served: Served, tried: str, home: str, words: str
) -> None:
    served.page.goto(served.address + tried)
    language = "en" if home else "es"
    served.page.wait_for_selector(f"html[lang={language}] a[data-not-found-search]")
    assert served.page.url == served.address + tried
    assert words in served.page.inner_text("a[data-not-found-search]")
    served.page.click("a[data-not-found-search]")
    served.page.wait_for_selector(".md-search-result__item")
    assert served.page.url.startswith(served.address + home + "?q=")


def test_an_old_address_leads_to_the_new_one_with_its_section(served: Served) -> None:
    served.page.goto(served.address + "en/learn/#tensor")
    served.page.wait_for_url(served.address + "en/learn/what-is-a-parameter/#tensor")


def test_a_page_is_readable_without_javascript(chromium: Browser, site: Path) -> None:
    served = Served(chromium, site, java_script_enabled=False)
    try:
        served.page.goto(served.address + "learn/registration/")
        example, output = served.page.locator("#example-registration-assign"), served.page.locator(".example-output")
        expect(example).to_contain_text("class Scale(nn.Module)", use_inner_text=True)
        assert example.locator(".k").count(), "the code has no colours"
        expect(output.first).to_contain_text("['factor']", use_inner_text=True)
        served.page.click("a[data-keep-section]")
        assert served.page.url == served.address + "en/learn/registration/"
    finally:
        served.close()


def test_a_page_is_readable_from_a_file(chromium: Browser, site: Path) -> None:
    page = chromium.new_page()
    page.goto((site / "learn/registration/index.html").as_uri())
    assert (
        page.locator("#example-registration-assign .k").first.evaluate("e => getComputedStyle(e).color")
        != "rgb(0, 0, 0)"
    )
    page.click("a[data-keep-section]")
    page.close()
