"""The search, in the browser: what is typed or pasted finds its section, from the keyboard alone."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import expect

from proof.project import LANGUAGES
from tests.site.browser import Served, search

PIECE = re.compile("/search/|assets/js/(?:ranking|messages)")
RESULT = ".md-search-result__item a"
QUESTIONS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "questions.yml").read_text("utf-8"))
BLIND: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "questions_blind.yml").read_text("utf-8"))


def ask(served: Served, question: str) -> list[str]:
    """Where the results for ``question`` lead, best first, as addresses from the root of the language's site."""
    home = served.page.evaluate("__md_scope.href")
    served.page.locator("input[name=query]").fill("")
    served.page.wait_for_selector(RESULT, state="detached")
    served.page.locator("input[name=query]").fill(question)
    served.page.wait_for_selector(RESULT)
    links = served.page.locator(RESULT).evaluate_all("links => links.slice(0, 10).map(link => link.href)")
    return [link.removeprefix(home.rstrip("/") + "/") for link in links]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_the_section_that_answers_them(served: Served, language: str) -> None:
    """At least nine of ten have a section that answers them among their first three results."""
    asked = [(one[language], set(one["at"])) for one in QUESTIONS if language in one]
    found = search(served, language, [question for question, _ in asked])
    missed = [
        question
        for (question, targets), results in zip(asked, found, strict=True)
        if not targets & {location for location, _ in results[:3]}
    ]
    assert len(missed) <= len(asked) / 10, "\n".join(missed)


@pytest.mark.parametrize("question", QUESTIONS + BLIND, ids=lambda one: str(one.get("es") or one.get("en")))
def test_what_answers_a_question_exists(site: Path, question: dict[str, Any]) -> None:
    for target in question["at"]:
        page, _, section = target.partition("#")
        for folder in (site, site / LANGUAGES[1]):
            html = (folder / page / "index.html").read_text("utf-8")
            assert f'id="{section}"' in html or not section, target


FORMS = {
    "es": [
        ("parametro", "parámetro"),
        ("modulos", "módulo"),
        ("inicializacion", "inicializ"),
        ("requires_grad", "requires_grad"),
        ("register_buffer", "register_buffer"),
    ],
    "en": [
        ("state_dict", "state_dict"),
        ("LazyLinear", "LazyLinear"),
        ("lazylinear", "LazyLinear"),
        ("optimzer", "optimizer"),
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_accents_plurals_identifiers_and_slips_are_found(served: Served, site: Path, language: str) -> None:
    folder = site if language == LANGUAGES[0] else site / language
    served.page.goto(served.address + ("" if language == LANGUAGES[0] else language + "/"))
    for typed, shown in FORMS[language]:
        place = ask(served, typed)[0]
        html = (folder / place.partition("#")[0] / "index.html").read_text("utf-8")
        assert shown.lower() in html.lower(), f"{typed}: {place}"


def test_a_pasted_traceback_is_one_line_of_the_search(served: Served) -> None:
    served.page.goto(served.address + "en/")
    traceback = (
        'Traceback (most recent call last):\n  File "train.py", line 7, in <module>\n    model.weight = new\n'
        "TypeError: cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)"
    )
    served.page.evaluate("text => navigator.clipboard.writeText(text)", traceback)
    served.page.locator("input[name=query]").click()
    served.page.keyboard.press("Control+v")
    served.page.wait_for_selector(RESULT)
    assert served.page.input_value("input[name=query]") == " ".join(traceback.split())
    found = served.page.locator(RESULT).first.get_attribute("href")
    assert str(found).endswith("errors/registering/#assign-tensor")


def test_the_search_needs_only_the_keyboard(served: Served) -> None:
    served.page.goto(served.address + "en/")
    served.page.keyboard.press("/")
    served.page.keyboard.insert_text("cannot assign 'torch.FloatTensor' as parameter")  # typed, each letter has results
    first = served.page.locator(RESULT).first
    expect(first).to_have_attribute("href", re.compile("errors/registering/#assign-tensor$"))
    served.page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    served.page.keyboard.press("ArrowUp")
    served.page.keyboard.press("Enter")
    served.page.wait_for_url("**/en/errors/registering/#assign-tensor")
    served.page.wait_for_timeout(300)  # the theme closes a search that is open when a page is opened
    served.page.keyboard.press("/")
    expect(served.page.locator("#__search")).to_be_checked()
    served.page.keyboard.press("Escape")
    expect(served.page.locator("#__search")).not_to_be_checked()


def test_the_index_is_fetched_at_the_first_words(served: Served) -> None:
    asked: list[str] = []
    served.page.on("request", lambda request: asked.append(request.url))
    served.page.goto(served.address)
    served.page.wait_for_timeout(300)
    assert not [url for url in asked if PIECE.search(url)]
    ask(served, "congelar")
    assert [url for url in asked if PIECE.search(url)]
    assert len([url for url in asked if "/words/" in url]) == 1, "only the pieces of the index that the question needs"
