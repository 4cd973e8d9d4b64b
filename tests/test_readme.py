"""What the README shows and counts, in each language: its example, its picture, and its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from proof.commands.picture import EXAMPLE, OF, PICTURE, panel_digest
from proof.content.error_pages import families
from proof.content.example import load
from proof.project import LANGUAGES, Project
from proof.records.changes import order_of
from proof.records.versions import read_versions
from tests.small import ROOT

README = {"es": ROOT / "README.es.md", "en": ROOT / "README.md"}
STEPS = {"examples": 100, "pages": 1, "versions": 1, "errors": 20}
"""What is counted, in the order of the text, and how far a rounded figure may stay below it."""


def counted(project: Project, language: str) -> dict[str, int]:
    return {
        "examples": len(list(project.example_ids())),
        "pages": len(project.pages(language)) + len(project.notebook_names()),
        "versions": len(order_of(project, read_versions(project))),
        "errors": sum(len(family.entries) for family in families(project, language)),
    }


def wrong_figures(text: str, counts: dict[str, int]) -> Iterator[str]:
    """The figures in bold of a README that are not those of the repository, each with its line and what to write."""
    said = list(re.finditer(r"\*\*([\d.,]+)\*\*", text))
    assert len(said) == len(counts), said
    for one, (name, count) in zip(said, counts.items(), strict=True):
        figure, line = int(re.sub("[.,]", "", one[1])), text.count("\n", 0, one.start()) + 1
        if not figure <= count < figure + STEPS[name]:
            yield f"{line}: {name}: {one[1]}\n  mend: write {count // STEPS[name] * STEPS[name]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_figures_are_those_of_the_repository(language: str) -> None:
    wrong = list(wrong_figures(README[language].read_text("utf-8"), counted(Project(ROOT), language)))
    assert not wrong, "\n".join(f"{README[language].name}:{one}" for one in wrong)


def test_a_figure_that_is_of_another_day_is_found() -> None:
    counts = {"examples": 2164, "pages": 85, "versions": 16, "errors": 223}
    assert not list(wrong_figures("**2.100** **85** **16** **220**", counts))
    assert list(wrong_figures("**2.200**\n**84** **16**\n**200**", counts)) == [
        "1: examples: 2.200\n  mend: write 2100",
        "2: pages: 84\n  mend: write 85",
        "3: errors: 200\n  mend: write 220",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_example_is_one_with_what_it_printed(language: str) -> None:
    text = README[language].read_text("utf-8")
    [code], [output] = re.findall(r"```python\n(.*?)```", text, re.S), re.findall(r"```text\n(.*?)```", text, re.S)
    [name] = re.findall(r"`snippets/(\S+/\w+)\.py`", text.partition(output)[2].partition("##")[0])
    example = load(Project(ROOT), name)
    assert (code, output) == (example.code(language), example.output)


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_picture_is_said_in_words(language: str) -> None:
    text, picture = README[language].read_text("utf-8"), PICTURE.format(language=language)
    [alt] = re.findall(rf"!\[([^\]]*)\]\({re.escape(picture)}\)", text)
    assert f"{EXAMPLE}.py" in alt
    assert " ".join((load(Project(ROOT), EXAMPLE).output or "").split()) in alt


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_picture_is_of_what_the_build_shows(site: Path, language: str) -> None:
    with Image.open(ROOT / PICTURE.format(language=language)) as picture:
        assert isinstance(picture, PngImageFile)
        assert picture.text[OF] == panel_digest(site, language), "take it again. Run: make picture"
