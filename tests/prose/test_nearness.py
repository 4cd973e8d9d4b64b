"""A number, or an exception, is of an example of the section that says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.project import Project
from proof.prose.languages.text import Document, Pair, Section, plain_unit
from proof.prose.nearness import problems

PRINTS = {"a/one": "12\n", "a/two": "34\n", "a/three": "[5.5, 0, 6000]\n", "a/four": "8\n", "a/none": ""}
INTRO = "Son 12, 34, y 8. They are 12, 34 and 8."


def found(
    root: Path,
    *texts: str,
    language: str = "es",
    declared: str = "",
    place: str = "guides/freeze.md",
    outputs: dict[str, str] = PRINTS,
) -> list[str]:
    """What is found in a page of one section an example, each with one of ``texts``."""
    (root / "data/declared").mkdir(parents=True)
    (root / "data/declared/figures.yml").write_text(declared, "utf-8")
    path, sections = f"docs/{language}/{place}", []
    for at, (example_id, output) in enumerate(outputs.items()):
        file = root / f"snippets/{example_id}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("print(x)\n", "utf-8")
        file.with_suffix(".out").write_text(output, "utf-8")
        units = [plain_unit("paragraph", path, at + 1, text) for text in texts[at : at + 1]]
        sections.append(Section(f"s{at}", 2, path, at + 1, units, [example_id]))
    intro = Section("", 1, path, 1, [plain_unit("paragraph", path, 1, INTRO if outputs is PRINTS else "")])
    document = Document(place, path, language, [intro, *sections])
    pair = Pair(place, document if language == "es" else None, document if language == "en" else None)
    return [str(problem).split("\n")[0] for problem in problems([pair], Project(root))]


@pytest.mark.parametrize(
    ("texts", "language", "said"),
    [
        (("Imprime 8.",), "es", "docs/es/guides/freeze.md:1: no example near has or prints 8, and one elsewhere"),
        (("It prints 5.5 values.",), "en", "docs/en/guides/freeze.md:1: no example near has or prints 5.5"),
        (("Son 12.", "Hay 8 valores."), "es", "docs/es/guides/freeze.md:2: no example near has or prints 8"),
        (("", "", "There are 12 of them."), "en", "docs/en/guides/freeze.md:3: no example near has or prints 12"),
        (("", "", "", "Suben a 34."), "es", "docs/es/guides/freeze.md:4: no example near has or prints 34"),
        (("Imprime 12, y el siguiente, 34.",), "es", "docs/es/guides/freeze.md:1: no example near has or prints 34"),
        (("", "", "", "", "It is 5.5."), "en", "docs/en/guides/freeze.md:5: no example near has or prints 5.5"),
        (("Son 6.000.",), "es", "docs/es/guides/freeze.md:1: no example near has or prints 6.000"),
    ],
)
def test_a_number_of_another_example_is_found(tmp_path: Path, texts: tuple[str, ...], language: str, said: str) -> None:
    (problem,) = found(tmp_path, *texts, language=language)
    assert problem.startswith(said)


@pytest.mark.parametrize(
    ("texts", "language", "place"),
    [
        (
            ("Imprime 12.", "Son 34.", "Es 5,5.", "Hay 8.", "El anterior, 8."),
            "es",
            "guides/freeze.md",
        ),
        (("It prints 12, and 77 is of none; 1e-8, 1 and 0.", "", "It is 6,000."), "en", "guides/freeze.md"),
        (("Con PyTorch 2.8 y Python 3.8, `8`.",), "es", "guides/freeze.md"),
        (("Imprime 8.",), "es", "about/verification.md"),
    ],
)
def test_a_number_of_an_example_near_is_no_finding(
    tmp_path: Path, texts: tuple[str, ...], language: str, place: str
) -> None:
    assert found(tmp_path, *texts, language=language, place=place) == []


def test_a_number_is_declared_and_not_in_vain(tmp_path: Path) -> None:
    declared = 'guides/freeze.md#s0:\n  "8": a constant\n  "34": another\n'
    assert found(tmp_path, "Imprime 8.", declared=declared) == [
        "data/declared/figures.yml: guides/freeze.md#s0 says no 34 far from its examples"
    ]


RAISES = ("ValueError: no\n", "w.py:1: UserWarning: old\nKeyError: 'a'\n", "12\n", "FutureWarning\n", "")


@pytest.mark.parametrize(
    ("texts", "language", "said"),
    [
        (("", "Emite un `FutureWarning`."), "es", ["2: no example near gives FutureWarning, and that of the section"]),
        (
            ("It raises `RuntimeError`.",),
            "en",
            ["1: no example near gives RuntimeError, and that of the section gives"],
        ),
        (
            ("", "", "", "Emits a `UserWarning`."),
            "en",
            ["4: no example near gives UserWarning, and that of the section"],
        ),
        (
            ("", "Da `TypeError`, y no `IndexError`."),
            "es",
            ["2: no example near gives IndexError", "2: no example near"],
        ),
        (
            ("Da `ValueError`, y después `KeyError`.",),
            "es",
            ["1: no example near gives KeyError, and that of the section"],
        ),
        (("Da `ValueError`.", "It warns: `UserWarning`; `KeyError`."), "es", []),
        (("", "", "Con otra, `TypeError`.", "With another, `RuntimeError`."), "en", []),
        (("", "La clase `Error` y `errors`."), "es", []),
    ],
)
def test_an_exception_is_of_an_example_near(
    tmp_path: Path, texts: tuple[str, ...], language: str, said: list[str]
) -> None:
    outputs = dict(zip(PRINTS, RAISES, strict=True))
    problems = found(tmp_path, *texts, language=language, outputs=outputs)
    assert len(problems) == len(said)
    for problem, beginning in zip(problems, said, strict=True):
        assert problem.startswith(f"docs/{language}/guides/freeze.md:{beginning}")


def test_an_exception_is_declared(tmp_path: Path) -> None:
    declared = 'guides/freeze.md#s0:\n  "TypeError": that of another Python\n'
    outputs = dict(zip(PRINTS, RAISES, strict=True))
    assert found(tmp_path, "En otro, `TypeError`.", declared=declared, outputs=outputs) == []
