"""Both languages say the same, and say it well: the pages that exist, and pages made to differ or to agree."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from bs4.element import Tag

from proof.content.selection import Selection
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import documents as rendering
from proof.prose.languages import facts, freshness, sentences
from proof.prose.languages.documents import pair_of, pairs
from proof.prose.languages.findings import findings
from proof.prose.languages.rendered import Walk
from proof.prose.languages.text import Pair
from tests.builder import NO_TORCH
from tests.small import ROOT, python

HERE = Path(__file__).parent
CASES = sorted(path for kind in ("agree", "differ") for path in (HERE / kind).iterdir())


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The pages of every case, as those of one site: ``differ/name`` or ``agree/name``."""
    root = tmp_path_factory.mktemp("languages")
    links = (
        "data",
        "i18n",
        "mkdocs.en.yml",
        "mkdocs.yml",
        "notebooks",
        "overrides",
        "proof",
        "requirements",
        "snippets",
    )
    for name in links:
        (root / name).symlink_to(ROOT / name)
    for case in CASES:
        for language in LANGUAGES:
            page, place = case / f"{language}.md", root / "docs" / language / case.parent.name / f"{case.name}.md"
            if page.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(page, place)
    return Project(root)


def found_in(cases: Project, case: Path) -> str:
    """What is found in one case, but for what concerns the accepted words and answers of the whole site."""
    pair = pair_of(cases, f"{case.parent.name}/{case.name}")
    found = (str(problem) for problem in findings([pair], Project(ROOT)))
    return "\n\n".join(problem for problem in found if not problem.startswith("i18n/"))


@pytest.mark.parametrize("case", [path for path in CASES if path.parent.name == "differ"], ids=lambda path: path.name)
def test_pages_that_differ_are_red(case: Path, cases: Project) -> None:
    """``finding.txt`` has the beginning of the finding, and what else it says, a line each."""
    found = found_in(cases, case)
    wanted = (case / "finding.txt").read_text("utf-8").splitlines()
    assert any(all(line in one for line in wanted) for one in found.split("\n\n")), found or "nothing is found"


@pytest.mark.parametrize("case", [path for path in CASES if path.parent.name == "agree"], ids=lambda path: path.name)
def test_pages_that_agree_are_green(case: Path, cases: Project) -> None:
    found = found_in(cases, case)
    assert not found, found


def test_there_is_a_case_of_each_kind() -> None:
    assert sum(path.parent.name == "differ" for path in CASES) >= 30
    assert sum(path.parent.name == "agree" for path in CASES) >= 15


def test_the_site_has_no_finding(project: Project, documents: list[Pair]) -> None:
    found = [*findings(documents, project), *freshness.problems(documents, project)]
    theirs = isinstance(
        project, Selection
    )  # as the quick proof is of what one writes, and not of what somebody else will
    said = [str(one) for one in found if project.has(one) and not (theirs and freshness.waits(one))]
    assert not said, "\n\n".join(said)


def test_what_is_not_a_page_is_compared_too(small: Callable[[str, str], Project]) -> None:
    project = small("Texto.", "Text.")
    example = "# es: El módulo no guarda la capa.\n# en: The module keeps the layer.\nprint(1)\n"
    (project.snippets / "topic").mkdir()
    (project.snippets / "topic/name.py").write_text(example, "utf-8")
    words = (project.root / "i18n/ui.yml").read_text("utf-8")
    (project.root / "i18n/ui.yml").write_text(words.replace("en: Open\n", "en: Abrir el archivo ahora\n"), "utf-8")
    navigation = "\nnav:\n  - Inicio: index.md\n", "\nextra: {navigation: {Inicio: Inicio de esta guía}}\n"
    for name, said in zip(("mkdocs.yml", "mkdocs.en.yml"), navigation, strict=True):
        (project.root / name).write_text((project.root / name).read_text("utf-8") + said, "utf-8")
    found = "\n".join(str(problem) for problem in findings(pairs(project), project))
    assert "snippets/topic/name.py:1: snippets/topic/name.py:2: a negation differs" in found
    assert "Spanish on a page in English: Abrir el archivo ahora" in found
    assert "Spanish on a page in English: Inicio de esta guía" in found


def test_of_a_text_in_the_other_language_nothing_else_is_said(small: Callable[[str, str], Project]) -> None:
    english = "The module never forgets its weightz, and keeps all of them."
    project = small(english, english)
    found = [one for one in findings(pairs(project), project) if one.path.startswith("docs/es/")]
    assert [one.message.partition(":")[0] for one in found] == ["English on a page in Spanish", "docs/en/index.md"]


COMMENTS = {
    "a number": ("El módulo guarda 6 valores.", "The module keeps 9 values.", "the numbers differ"),
    "a sign": ("El módulo guarda la capa: x < 2.", "The module keeps the layer: x > 2.", "the signs differ"),
    "an operation": ("El módulo guarda x * 2.", "The module keeps x + 2.", "the signs differ"),
    "a name": ("El módulo guarda weight.", "The module keeps bias.", "inline code differs"),
    "a name lost": ("El módulo guarda weight y el resto.", "The module keeps the layer and the rest.", "inline code"),
    "the same": ("El módulo guarda weight: x = 2.", "The module keeps weight: x = 2.", ""),
    "a word of one letter": ("El módulo guarda weight y bias.", "The module keeps weight and bias.", ""),
}


def test_a_comment_has_the_same_numbers_names_and_signs_in_both_languages(small: Callable[[str, str], Project]) -> None:
    project = small("Texto.", "Text.")
    (project.snippets / "topic").mkdir()
    code = "weight = bias = x = y = 1\nprint(weight)\n"
    for number, (es, en, _) in enumerate(COMMENTS.values()):
        (project.snippets / f"topic/c{number}.py").write_text(f"# es: {es}\n# en: {en}\n{code}", "utf-8")
    comments = [pair for pair in pairs(project) if pair.place.startswith("snippets/topic/c")]
    assert len(comments) == len(COMMENTS)
    for number, (_, _, said) in enumerate(COMMENTS.values()):
        (pair,) = (one for one in comments if one.place == f"snippets/topic/c{number}.py")
        found = [str(problem) for problem in facts.problems(pair, sentences.Translations())]
        assert len(found) == bool(said), found
        assert all(f"snippets/topic/c{number}.py:1: snippets/topic/c{number}.py:2: {said}" in one for one in found)


def test_what_is_accepted_and_not_needed_is_found(small: Callable[[str, str], Project]) -> None:
    project = small("El módulo guarda la kapa.", "The module keeps the layer.")
    (project.root / "i18n/words.es.txt").write_text("kapa\nnunka # never seen\n", "utf-8")
    entry = {"es": "El módulo la guarda.", "en": "The module does not keep it.", "why": "said so"}
    (project.root / "i18n/answers.yml").write_text(yaml.safe_dump([entry]), "utf-8")
    found = "\n".join(str(problem) for problem in findings(pairs(project), project))
    assert "i18n/words.es.txt: no text needs this word: nunka" in found
    assert "kapa" not in found
    assert "this answer is not needed any more: El módulo la guarda." in found
    small("El módulo la guarda.", "The module does not keep it.")
    found = "\n".join(str(problem) for problem in findings(pairs(project), project))
    assert "this answer has no reason" in found
    assert "index.md:8: a negation differs" not in found


def test_a_finding_names_its_word_and_its_mend_is_the_line_to_paste(small: Callable[[str, str], Project]) -> None:
    project = small("El módulo la guarda más.", 'The module "keeps" it.')
    (found,) = (one for one in findings(pairs(project), project) if "a comparison differs" in one.message)
    assert "because of: «más»" in found.message
    assert "add to i18n/answers.yml, or start it with:" in found.fix
    answer = found.fix.partition(":\n")[2].replace("…", "said with other words")
    (project.root / "i18n/answers.yml").write_text(f"{answer.strip()}\n", "utf-8")
    assert not [str(one) for one in findings(pairs(project), project) if "comparison" in str(one)]
    assert not [str(one) for one in findings(pairs(project), project) if "answers.yml" in str(one)]


def test_what_was_read_once_is_kept_until_something_it_was_made_of_changes(
    small: Callable[[str, str], Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)

    def found(es: str) -> list[str]:
        project = small(es, "The module keeps the layer.")
        return [str(problem) for problem in findings(pairs(project), project)]

    first = found("El módulo guarda 7 capas, y no más.")
    assert any("the numbers differ" in one for one in first)
    read: list[str] = []
    compare = facts.problems

    def compared(pair: Pair, known: sentences.Translations) -> Iterator[Problem]:
        read.append(pair.place)
        return compare(pair, known)

    class Rendered(Walk):
        def children(self, element: Tag) -> None:
            read.append("rendered")
            super().children(element)

    monkeypatch.setattr(facts, "problems", compared)
    monkeypatch.setattr(rendering, "Walk", Rendered)
    assert found("El módulo guarda 7 capas, y no más.") == first
    assert read == []
    assert found("El módulo guarda 8 capas, y no más.") != first
    assert set(read) == {"rendered", "index.md"}
    read.clear()
    project = small("El módulo guarda 7 capas, y no más.", "The module keeps the layer.")
    (project.root / "i18n/words.es-en.txt").write_text("capa: spoon\n", "utf-8")
    list(findings(pairs(project), project))
    assert "rendered" not in read
    assert "index.md" in read


def test_the_commands(small: Callable[[str, str], Project]) -> None:
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    for name in ("answers.yml", "glossary.yml"):
        (project.root / "i18n" / name).unlink(missing_ok=True)
    done = python(project, "-m", "proof", "agree")
    assert done.returncode == 0, done.stdout[-900:]
    said = python(
        project,
        "-c",
        NO_TORCH + "from proof.__main__ import main; main(['concord', 'capa'])",
    )
    assert (
        "docs/es/index.md:8: El módulo guarda la capa.\ndocs/en/index.md:8: The module keeps the layer." in said.stdout
    )
    small("El módulo no guarda la capa.", "The module keeps the layer.")
    done = python(project, "-m", "proof", "check")
    assert done.returncode == 1
    assert "a negation differs" in done.stdout
    assert "index.md#title changed in es, and not in en" in done.stdout
