"""What is said twice is found, with which to keep."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.project import Project
from proof.prose.languages.repeats import meaning_of, problems, repeated_examples, shape
from proof.prose.languages.text import Document, Pair, Section, plain_unit

ES = "Un parámetro compartido recibe la suma de los gradientes de todos sus usos, y no dos."
EN = "A shared parameter gets the sum of the gradients of all its uses, and not two of them."


def page(place: str, language: str, *texts: str, kind: str = "paragraph") -> Document:
    path = f"docs/{language}/{place}"
    sections = [Section(f"s{at}", 2, path, at, [plain_unit(kind, path, at, text)]) for at, text in enumerate(texts, 1)]
    return Document(place, path, language, sections)


def found(*documents: Document) -> list[str]:
    pairs = [
        Pair(one.place, one if one.language == "es" else None, one if one.language == "en" else None)
        for one in documents
    ]
    return [str(problem).split("\n")[0] for problem in problems(pairs)]


@pytest.mark.parametrize(
    ("one", "other", "again", "first"),
    [
        (page("guides/a.md", "es", ES), page("guides/b.md", "es", f"Antes. {ES}"), "guides/b.md:1", "guides/a.md:1"),
        (page("errors/a.md", "en", EN), page("learn/b.md", "en", EN), "errors/a.md:1", "learn/b.md:1"),
        (page("guides/a.md", "en", "One.", EN), page("reference/b.md", "en", EN), "reference/b.md:1", "guides/a.md:2"),
        (page("concepts/a.md", "es", "Uno.", ES), page("errors/b.md", "es", ES), "errors/b.md:1", "concepts/a.md:2"),
        (page("guides/a.md", "es", ES, ES), page("guides/b.md", "es", "Otra."), "guides/a.md:2", "guides/a.md:1"),
    ],
)
def test_a_sentence_of_two_sections_is_found(one: Document, other: Document, again: str, first: str) -> None:
    (problem,) = found(one, other)
    assert problem.startswith(f"docs/{one.language}/{again}: says again what docs/{one.language}/{first} says: ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (page("guides/a.md", "es", ES), page("guides/a.md", "en", ES)),
        (page("reference/a.md", "es", ES), page("reference/b.md", "es", ES)),
        (page("guides/a.md", "en", "The output is the same."), page("guides/b.md", "en", "The output is the same.")),
        (page("guides/a.md", "en", EN, kind="table cell"), page("guides/b.md", "en", EN, kind="table cell")),
        (page("guides/a.md", "en", EN), page("guides/b.md", "en", EN.replace("sum", "mean"))),
        (page("guides/a.md", "es", ES.replace("Un", "`a`")), page("guides/b.md", "es", ES.replace("Un", "`b`"))),
    ],
)
def test_what_is_said_once_is_no_finding(one: Document, other: Document) -> None:
    assert found(one, other) == []


CODE = "import torch\n\nlayer = torch.ones(2)\nprint(layer.sum())\n"


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("b/other", CODE, True),
        ("b/other", CODE.replace("layer", "weight"), True),
        ("b/other", CODE.replace("\n\n", "\n\n# es: Uno.\n# en: One.\n"), True),
        ("b/other", "import torch\n\ndef f(x):\n    return x\n\n\nprint(f(1))\n", False),
        ("b/other", CODE.replace("ones", "zeros"), False),
        ("b/other", CODE.replace("2", "3"), False),
        ("errors_b/other", CODE, False),
    ],
)
def test_the_same_code_under_two_names_is_found(tmp_path: Path, name: str, other: str, same: bool) -> None:
    for example_id, code in (("a/name", CODE), (name, other)):
        path = tmp_path / f"snippets/{example_id}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, "utf-8")
    said = ["snippets/b/other.py:1: has the code of a/name, but for comments and names"]
    assert [str(one).split("\n")[0] for one in repeated_examples(Project(tmp_path))] == (said if same else [])


def test_no_two_examples_are_one(project: Project) -> None:
    found = [str(problem) for problem in repeated_examples(project.whole) if project.has(problem)]
    assert not found, "\n\n".join(found)


def test_a_name_is_any_and_what_is_called_is_not() -> None:
    one, other = "def f(x):\n    return x + a.b\n", "def g(y):\n    return y + a.b\n"
    assert shape(one) == shape(other)
    assert meaning_of(one) == meaning_of(other) != meaning_of(one.replace("a.b", "a.c"))
