"""Both languages say the same, and say it well: the pages that exist, and pages made to differ or to agree."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from conftest import NO_TORCH, ROOT, SmallSite, python

from proof.content.glossary import terms
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.prose.languages import freshness, meaning, names, parity
from proof.prose.languages.check import findings
from proof.prose.languages.text import Pair, pairs

CASES = sorted(path for path in (ROOT / "tests" / "languages").glob("*/*") if path.is_dir())


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pair]:
    """The pages of every folder of tests/languages, as documents of one site: by ``differ/name`` or ``agree/name``."""
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
    return {pair.place.removesuffix(".md"): pair for pair in pairs(Project(root)) if pair.place.endswith(".md")}


def found_in(pair: Pair) -> str:
    """What is found in one pair, but for what concerns the accepted words and answers of the whole site."""
    found = (str(problem) for problem in findings([pair], Project(ROOT)))
    return "\n\n".join(problem for problem in found if not problem.startswith("i18n/"))


@pytest.mark.parametrize("case", [path for path in CASES if path.parent.name == "differ"], ids=lambda path: path.name)
def test_pages_that_differ_are_red(case: Path, cases: dict[str, Pair]) -> None:
    """``finding.txt`` has the beginning of the finding, and what else it says, a line each."""
    found = found_in(cases[f"differ/{case.name}"])
    wanted = (case / "finding.txt").read_text("utf-8").splitlines()
    assert any(all(line in one for line in wanted) for one in found.split("\n\n")), found or "nothing is found"


@pytest.mark.parametrize("case", [path for path in CASES if path.parent.name == "agree"], ids=lambda path: path.name)
def test_pages_that_agree_are_green(case: Path, cases: dict[str, Pair]) -> None:
    found = found_in(cases[f"agree/{case.name}"])
    assert not found, found


def test_there_is_a_case_of_each_kind() -> None:
    assert sum(path.parent.name == "differ" for path in CASES) >= 30
    assert sum(path.parent.name == "agree" for path in CASES) >= 15


def test_the_site_has_no_finding(project: Project, documents: list[Pair]) -> None:
    found = [*findings(documents, project), *freshness.problems(documents, project)]
    assert not found, "\n\n".join(str(problem) for problem in found)


def test_each_term_is_in_the_file_of_pytorch_that_the_glossary_names(project: Project) -> None:
    package = Path(importlib.util.find_spec("torch").origin).parent.parent
    for term in terms(project):
        text = (package / term.source).read_text("utf-8").casefold()
        assert term.en.split()[0][:5] in text, f"i18n/glossary.yml:{term.line}: no {term.en} in {term.source}"


def test_what_is_answered_is_under_two_percent_of_the_sentences(project: Project, documents: list[Pair]) -> None:
    sentences = sum(len(unit.sentences) for pair in documents if pair.es for unit in pair.es.units)
    assert len(meaning.answers(project)) < 0.02 * sentences


def test_a_lost_negation_is_found(documents: list[Pair]) -> None:
    """Of the English sentences of this site that deny with not, how many are found when they no longer do."""
    lost, found = 0, 0
    for pair in documents:
        for es, en in parity.pairs_of_units(pair):
            for said_es, said_en in parity.sentences(es, en):
                without = re.sub(
                    r"\b(?:does|do|is|are|did|was|were|can|cannot)(?: not|n't)\b|\bcannot\b", "does", said_en
                )
                if without != said_en:
                    lost += 1
                    found += "a negation" in meaning.signs(said_es, without)
    assert lost > 50
    assert found / lost > 0.85, f"{found} of {lost}"


PAGE = "---\ntitle: {}\ndescription: {}\n---\n\n# {} {{ #title }}\n\n{}\n"


@pytest.fixture
def small(small_site: SmallSite) -> Callable[[str, str], Project]:
    """Makes a repository of one page, with a paragraph in each language, on which both agree; or writes it again."""
    made: list[Project] = []

    def make(es: str, en: str) -> Project:
        if not made:
            made.append(small_site("Texto.", "Text."))
        for language, words, text in (("es", "Uno", es), ("en", "One", en)):
            page = PAGE.format(f"Página {words}" if language == "es" else "Page one", words, words, text)
            (made[0].root / f"docs/{language}/index.md").write_text(page, "utf-8")
        return made[0]

    return make


def stale(project: Project, today: date | None = None) -> list[str]:
    return [str(problem) for problem in freshness.problems(pairs(project), project, today)]


def settle(project: Project, today: date, section: str = "", why: str = "") -> list[str]:
    return [str(problem) for problem in freshness.agree(pairs(project), project, today, section, why)]


def test_a_change_in_one_language_needs_the_other_or_a_reason(small: Callable[[str, str], Project]) -> None:
    day, name = date(2026, 11, 23), "index.md#title"
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    assert any("nothing is agreed on index.md#title yet" in one for one in stale(project, day))
    assert settle(project, day) == []
    assert stale(project, day) == []

    small("El módulo  guarda la *capa*.", "The module keeps the layer.")
    assert stale(project, day) == [], "spaces and markup are no words"

    small("El módulo guarda las capas.", "The module keeps the layer.")
    (found,) = stale(project, day)
    assert found.startswith("docs/es/index.md:6: index.md#title changed in es, and not in en (docs/en/index.md:6)")
    assert "make agree SECTION=" in found
    (refused,) = settle(project, day)
    assert "changed in es alone" in refused
    assert stale(project, day) == [found], "a refused section stays as it was"
    assert "a reason is for one section" in settle(project, day, name, "because")[0]
    assert "a reason is for one section" in settle(project, day, "", "typo: plural of capa")[0]
    assert "there is no section other.md#x" in settle(project, day, "other.md#x", "typo: plural of capa")[0]
    assert settle(project, day, name, "wording: the plural reads better") == []
    assert "why: 'wording: the plural reads better', since: '2026-11-23'" in (project.root / freshness.FILE).read_text(
        "utf-8"
    )
    assert stale(project, day) == []

    small("El módulo guarda todas las capas.", "The module keeps the layer.")
    assert settle(project, day + timedelta(days=40), name, "typo: todas was lost") == []
    assert stale(project, day + timedelta(days=60)) == []
    (expired,) = stale(project, day + timedelta(days=61))
    assert "the reason for index.md#title expired on 2027-01-22: typo: todas was lost" in expired, "it was prolonged"
    assert settle(project, day, name, "read: both say the same, all is implied") == []
    assert stale(project, day + timedelta(days=61)) == []


def test_a_reason_ends_when_the_other_language_follows(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    settle(project, day)
    small("El módulo guarda las capas.", "The module keeps the layer.")
    settle(project, day, "index.md#title", "wording: the plural reads better")
    small("El módulo guarda las capas.", "The module keeps the layers.")
    assert settle(project, day) == []
    assert "why:" not in (project.root / freshness.FILE).read_text("utf-8")
    small("El módulo entrega las capas.", "The module hands out the layers.")
    (found,) = stale(project, day)
    assert "both languages of index.md#title changed" in found
    assert settle(project, day) == []
    assert stale(project, day) == []


def test_reasons_do_not_pile_up(small: Callable[[str, str], Project]) -> None:
    day, asked = date(2026, 11, 23), range(24)
    text = "\n\n".join(f"## T {{ #s{i} }}\n\nTexto uno." for i in asked)
    project = small(text, text)
    settle(project, day)
    small(text.replace("uno", "dos"), text)
    said = [settle(project, day, f"index.md#s{i}", "typo: another number") for i in asked]
    most = int(freshness.AT_ONCE * len(freshness.read(project)))
    assert 0 < most < len(asked)
    assert sum("would have a reason to differ" in "".join(one) for one in said) == len(asked) - most


def test_agreements_by_hand_are_found(small: Callable[[str, str], Project]) -> None:
    day = date(2026, 11, 23)
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    settle(project, day)
    path = project.root / freshness.FILE
    whole = path.read_text("utf-8")
    path.write_text(whole + '"index.md#gone": {es: 1, en: 2}\n', "utf-8")
    assert "index.md#gone is agreed on and is in no page" in stale(project, day)[0]
    path.write_text(whole.replace("}\n", ", alone: es, why: because, since: today}\n"), "utf-8")
    assert "this is no reason" in stale(project, day)[0]
    path.write_text(whole.replace("es:", "ex:"), "utf-8")
    with pytest.raises(Problem, match="ex"):
        stale(project, day)


def test_what_is_not_a_page_is_compared_too(small: Callable[[str, str], Project]) -> None:
    project = small("Texto.", "Text.")
    example = "# es: El módulo no guarda la capa.\n# en: The module keeps the layer.\nprint(1)\n"
    (project.snippets / "topic").mkdir()
    (project.snippets / "topic/name.py").write_text(example, "utf-8")
    words = (project.root / "i18n/ui.yml").read_text("utf-8")
    (project.root / "i18n/ui.yml").write_text(words.replace("en: Open the file", "en: Abrir el archivo ahora"), "utf-8")
    navigation = "\nnav:\n  - Inicio: index.md\n", "\nextra: {navigation: {Inicio: Inicio de esta guía}}\n"
    for name, said in zip(("mkdocs.yml", "mkdocs.en.yml"), navigation, strict=True):
        (project.root / name).write_text((project.root / name).read_text("utf-8") + said, "utf-8")
    found = "\n".join(str(problem) for problem in findings(pairs(project), project))
    assert "snippets/topic/name.py:1: snippets/topic/name.py:2: a negation differs" in found
    assert "Spanish on a page in English: Abrir el archivo ahora" in found
    assert "Spanish on a page in English: Inicio de esta guía" in found


def test_no_example_has_a_spanish_name(project: Project) -> None:
    found = [str(problem) for problem in names.problems(project)]
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("layer, named_params, dX, optimizer, cpu, idx = range(6)\n", ""),
        ("capa = 1\n", "capa"),
        ("module_nombre = 1\n", "module_nombre"),
        ("layer.bufer = 1\n", "bufer"),
        ("parametros = []\n", "parametros"),
        ("def reset(modulo):\n    return modulo\n", "modulo"),
        ("def forward(peso):\n    return peso\n", "peso"),
        ("class Modelo:\n    pass\n", "Modelo"),
        ("print(capa)\n", ""),
    ],
)
def test_a_name_that_is_not_english_is_found(small_site: SmallSite, code: str, name: str) -> None:
    files = {"snippets/topic/broken.py": "capa = (\n", "snippets/topic/name.py": f"import torch\n\n{code}"}
    project = small_site("Texto.", files=files)
    found = [str(problem).split("\n")[0] for problem in names.problems(project)]
    assert found == ([f"snippets/topic/name.py:3: a Spanish name: {name}"] if name else [])


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


def test_the_commands(small: Callable[[str, str], Project]) -> None:
    project = small("El módulo guarda la capa.", "The module keeps the layer.")
    for name in ("words.es.txt", "words.en.txt", "answers.yml", "glossary.yml"):
        (project.root / "i18n" / name).unlink(missing_ok=True)
    assert python(project, "-m", "proof", "agree").returncode == 0
    said = python(
        project,
        "-c",
        NO_TORCH.replace("mkdocs.__main__ import cli; cli()", "proof.__main__ import main; main(['concord', 'capa'])"),
    )
    assert (
        "docs/es/index.md:8: El módulo guarda la capa.\ndocs/en/index.md:8: The module keeps the layer." in said.stdout
    )
    small("El módulo no guarda la capa.", "The module keeps the layer.")
    done = python(project, "-m", "proof", "check")
    assert done.returncode == 1
    assert "a negation differs" in done.stdout
    assert "index.md#title changed in es, and not in en" in done.stdout
