"""The navigation of each language: one for all, of which the other languages have the titles."""

from __future__ import annotations

import pytest

from proof.content.navigation import navigation, titles
from proof.problem import Problem

NAV = [{"Inicio": "index.md"}, {"Guías": ["a.md", {"nn.Module": ["b.md", {"Más": "c.md"}]}]}]
WORDS = {"Inicio": "Home", "Guías": "Guides", "Más": "More"}


def test_only_the_titles_are_translated() -> None:
    settings = {"nav": NAV, "extra": {"navigation": WORDS}}
    assert navigation(settings, "es") == NAV
    assert navigation(settings, "en") == [
        {"Home": "index.md"},
        {"Guides": ["a.md", {"nn.Module": ["b.md", {"More": "c.md"}]}]},
    ]
    assert list(titles(NAV)) == ["Inicio", "Guías", "nn.Module", "Más"]
    assert navigation({"nav": None, "extra": {}}, "en") == []


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"Inicio": "Home", "Guías": "Guides"}, "'Más' has no translation"),
        (WORDS | {"Menos": "Less"}, "'Menos' is no title of the navigation of mkdocs.yml"),
        (WORDS | {"nn.Module": "nn.Module"}, "'nn.Module' is no title"),
    ],
)
def test_a_title_without_translation_or_none_for_it_is_found(words: dict[str, str], message: str) -> None:
    with pytest.raises(Problem, match=f"^mkdocs.en.yml: extra.navigation: {message}"):
        navigation({"nav": NAV, "extra": {"navigation": words}}, "en")
