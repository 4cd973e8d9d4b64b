"""A number is the same in both languages, each written as its language does."""

from __future__ import annotations

import pytest

from proof.prose.languages.figures import numbers, plain
from proof.prose.languages.style import problems
from proof.prose.languages.text import Document, Section, plain_unit


@pytest.mark.parametrize(
    ("es", "en", "code"),
    [
        ("1.000", "1,000", "1000"),
        ("1.000,5", "1,000.5", "1000.5"),
        ("1.234.567", "1,234,567", "1234567"),
        ("10\N{NO-BREAK SPACE}000", "10,000", "10000"),
        ("10\N{NARROW NO-BREAK SPACE}000", "10\N{NO-BREAK SPACE}000", "10000"),
        ("1000", "1,000", "1000"),
        ("0,5", "0.5", "0.5"),
        ("36,069", "36.069", "36.069"),
        ("0,001", "0.001", "0.001"),
        ("2.13.0", "2.13.0", "2.13.0"),
    ],
)
def test_a_number_is_the_same_in_both_languages(es: str, en: str, code: str) -> None:
    assert plain(es, "es") == plain(en, "en") == code
    assert numbers(f"Son {es} valores.", "es") == numbers(f"They are {en} values.", "en")


@pytest.mark.parametrize(
    ("es", "en"), [("1.000", "1.000"), ("1,000", "1,000"), ("1.000", "100"), ("1.234", "1.234"), ("10.000", "1,000")]
)
def test_another_number_is_another(es: str, en: str) -> None:
    assert numbers(f"Son {es} valores.", "es") != numbers(f"They are {en} values.", "en")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("1.000", False), ("1.234.567", False), ("12.000,5", False), ("0.5", True), ("0.500", True), ("1.5", True)],
)
def test_a_decimal_point_in_spanish_is_found_and_thousands_are_no_decimals(text: str, wrong: bool) -> None:
    unit = plain_unit("paragraph", "docs/es/index.md", 1, f"Son {text} valores.")
    document = Document("index.md", "docs/es/index.md", "es", [Section("one", 1, "docs/es/index.md", 1, [unit])])
    assert bool(list(problems(document))) == wrong
