"""What sections answer, as it is written by their addresses: each is there, in both languages, and once."""

from __future__ import annotations

import re

import pytest

from proof.content.questions import FOLDER, asked
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from tests.small import PAGE, SmallSite

SECTION = "## Una { #one }\n\nAlgo.\n"
ENTRY = "guides/page/#one:\n  es: [una cosa]\n  en: [one thing]\n"


def with_questions(small_site: SmallSite, **files: str) -> Project:
    pages = {f"docs/{lang}/guides/page.md": PAGE.format(title="Dos", body=SECTION) for lang in LANGUAGES}
    return small_site(SECTION, files=pages | {f"{FOLDER}/{name}.yml": text for name, text in files.items()})


def test_the_questions_of_a_section_are_read_in_both_languages(small_site: SmallSite) -> None:
    project = with_questions(small_site, guides=ENTRY, other="guides/page/:\n  es: [dos]\n  en: [two]\n")
    section, page = asked(project)
    assert (section.at, section.questions) == ("guides/page/#one", {"es": ("una cosa",), "en": ("one thing",)})
    assert (page.at, page.name, page.line) == ("guides/page/", "i18n/questions/other.yml", 1)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("guides/none/:\n  es: [una]\n  en: [one]\n", 1, "there is no page guides/none/"),
        (ENTRY + "guides/page/#two:\n  es: [dos]\n  en: [two]\n", 4, "docs/es/guides/page.md has no section #two"),
        ("# first\nguides/page/#one:\n  es: [una cosa]\n", 2, "guides/page/#one has no question in en"),
        (
            ENTRY + "guides/page/:\n  es: [dos]\n  en: [one thing]\n",
            4,
            "'one thing' is at i18n/questions/guides.yml:1 and at i18n/questions/guides.yml:4",
        ),
        (
            ENTRY + "guides/page/:\n  es: [dos]\n  en: [one thing]\nindex/:\n  es: [tres]\n  en: [one thing]\n",
            4,
            "i18n/questions/guides.yml:1 and at i18n/questions/guides.yml:4 and at i18n/questions/guides.yml:7",
        ),
        ("guides/page/#one:\n  es: [una, una]\n  en: [one]\n", 1, "guides/page/#one asks the same twice in es"),
        ("guides/page/#one: [\n", 2, "not YAML"),
        (ENTRY + "guides/page/:\n  - una\n", 4, "guides/page/ has no questions: es: […] and en: […]"),
    ],
)
def test_what_is_wrong_with_a_question_is_said_with_its_line(
    small_site: SmallSite, text: str, line: int | None, said: str
) -> None:
    project = with_questions(small_site, guides=text)
    with pytest.raises(Problem, match=re.escape(said)) as found:
        asked(project)
    assert (found.value.path, found.value.line) == ("i18n/questions/guides.yml", line)


def test_a_section_asks_in_one_file_alone(small_site: SmallSite) -> None:
    with pytest.raises(Problem, match=r"'guides/page/#one' is at .*:1 and at i18n/") as found:
        asked(with_questions(small_site, guides=ENTRY, other=ENTRY))
    assert "; 'una cosa' is at i18n/questions/guides.yml:1" in found.value.message, "each that is there twice, at once"
    assert found.value.fix.endswith("edit i18n/questions/guides.yml or i18n/questions/other.yml")


def test_a_page_that_is_not_utf_8_is_named_with_its_line(small_site: SmallSite) -> None:
    project = with_questions(small_site, guides=ENTRY)
    page = project.root / "docs/es/guides/page.md"
    page.write_bytes(page.read_bytes() + "Más.\n".encode("latin-1"))
    with pytest.raises(Problem, match=r"^docs/es/guides/page\.md:\d+: not UTF-8: byte 0xe1"):
        asked(project)
