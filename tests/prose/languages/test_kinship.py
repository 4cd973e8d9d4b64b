"""Titles and the links of the errors have something in common with where they lead."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from proof.content.navigation import navigation
from proof.files import yaml_of
from proof.prose.languages.kinship import problems, wrong_titles
from proof.prose.languages.text import Document, Pair, Section, Unit, plain_unit, stems
from tests.small import ROOT

TITLES = {"es": ("Congelar y descongelar", "Congelar parámetros"), "en": ("Freeze and unfreeze", "Freeze parameters")}
TEXTS = {"es": ("Deja fijo un peso.", "Podar pesos"), "en": ("Fix one weight.", "Prune weights")}
WORDS = {"es": "Guía: congelar una capa", "en": "Guide: freeze a layer"}


def document(place: str, language: str, title: str, heading: str, *units: Unit) -> Document:
    path = f"docs/{language}/{place}"
    head = [plain_unit("page title", path, 2, title)]
    own = [plain_unit("heading", path, 6, heading), *units]
    return Document(place, path, language, [Section("", 0, path, 1, head), Section("one", 1, path, 6, own)])


def site(titles: dict[str, tuple[str, str]], link: str, words: dict[str, str]) -> list[Pair]:
    """A guide with its title and heading in each language, another one, and an error that links to ``link``."""
    found: dict[str, list[Document]] = {"es": [], "en": []}
    for language, pages in found.items():
        path = f"docs/{language}/errors/gradients.md"
        unit = replace(
            plain_unit("paragraph", path, 9, words[language]),
            links=(link,),
            link_texts=(words[language].split(": ")[-1],),
        )
        pages.append(
            document("guides/freeze.md", language, *titles[language], plain_unit("text", "", 8, TEXTS[language][0]))
        )
        pages.append(document("guides/prune.md", language, TEXTS[language][1], TEXTS[language][1]))
        pages.append(document("errors/gradients.md", language, "Gradient", "Gradient", unit))
    return [Pair(es.place, es, en) for es, en in zip(found["es"], found["en"], strict=True)]


@pytest.mark.parametrize(
    ("titles", "link", "words", "said"),
    [
        (TITLES, "../guides/freeze.md", WORDS, []),
        (TITLES, "../guides/freeze.md#one", {**WORDS, "en": "Guide: keep it"}, []),
        (TITLES, "../guides/prune.md", {"es": "Mira: congelar una capa", "en": "See: freeze a layer"}, []),
        ({**TITLES, "es": ("Fijar", "Qué es")}, "../guides/freeze.md", WORDS, ["docs/es/guides/freeze.md:2"]),
        ({**TITLES, "en": ("Prune", "Freeze")}, "../guides/freeze.md", WORDS, ["docs/en/guides/freeze.md:2"]),
        (TITLES, "../guides/prune.md", WORDS, ["docs/es/errors/gradients.md:9"]),
        (TITLES, "../guides/prune.md#one", WORDS, ["docs/es/errors/gradients.md:9"]),
        (
            TITLES,
            "../guides/freeze.md",
            {"es": "Concepto: orden de las claves", "en": "Concept: order of keys"},
            ["docs/es/errors/gradients.md:9"],
        ),
        ({**TITLES, "es": ("Fijar un peso", "Congelar")}, "../guides/freeze.md", WORDS, []),
    ],
)
def test_what_leads_to_something_else_is_found(
    titles: dict[str, tuple[str, str]], link: str, words: dict[str, str], said: list[str]
) -> None:
    found = [str(problem).split(": ")[0] for problem in problems(site(titles, link, words))]
    assert found == [] if not said else found == said


def test_words_of_one_family_are_the_same() -> None:
    assert stems("Congelar parámetros") == stems("congelados")
    assert stems("`named_parameters` without `requires_grad`") == {"named", "requi", "grad"}


def test_the_navigation_has_the_titles_of_the_pages() -> None:
    nav, english = (
        yaml_of(re.sub(r"!ENV", "", (ROOT / name).read_text("utf-8"))) for name in ("mkdocs.yml", "mkdocs.en.yml")
    )
    settings = {"nav": nav["nav"], "extra": english["extra"]}
    assert [list(wrong_titles(navigation(settings, one), place)) for place, one in enumerate(("es", "en"))] == [[], []]
    assert list(wrong_titles([{"Inicio": "index.md"}, {"Guías": [{"Congelar": "guides/prune.md"}, "a.md"]}], 0)) == [
        "Congelar: guides/prune.md"
    ]
    assert list(wrong_titles([{"Start": "index.md"}], 1)) == ["Start: index.md"]
