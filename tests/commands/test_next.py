"""What is still to do for a change: each step in its turn, without torch, whatever is broken."""

from __future__ import annotations

import subprocess

import pytest

from proof.__main__ import main
from proof.commands import quick
from proof.commands.next import DONE, HELD
from proof.content import subject
from proof.content.example import sha256
from proof.problem import Problem
from proof.project import LANGUAGES, Project
from proof.records.ledger import LedgerEntry
from proof.trials.suite import PASTED
from tests.builder import NO_TORCH
from tests.small import EXAMPLE, OUTPUT, PAGE, SmallSite, include, mutate, python, verified
from tests.trials.repository import ENTRY, repository
from tests.tutorials import NAME, TUTORIAL

TELL = NO_TORCH + "import sys; from proof.__main__ import main; sys.exit(main(['next']))"


def git(project: Project, *arguments: str) -> None:
    who = ("-c", "user.name=us", "-c", "user.email=us@docs.test")
    subprocess.run(["git", *who, *arguments], cwd=project.root, check=True, capture_output=True)


@pytest.fixture
def settled(small_site: SmallSite, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A repository in which nothing is left to do, in whose folder one is."""
    project = repository(small_site)
    for language, title, said in (("es", "Las formas", "Son formas."), ("en", "The shapes", "They are shapes.")):
        page = PAGE.format(
            title=title,
            body="".join(include(f"topic/{one}") for one in ("one", "two", "three", "four")) + f"\n{said}\n",
        )
        (project.root / f"docs/{language}/index.md").write_text(page, "utf-8")
    monkeypatch.chdir(project.root)
    main(["agree"])
    (project.root / ".gitignore").write_text("build/\n__pycache__/\n", "utf-8")
    git(project, "add", ".")
    git(project, "commit", "-qm", "all")
    return project


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What changed, and the steps that are left, each with its items."""
    capsys.readouterr()
    assert main(["next"]) == 0, "a step is no failure"
    return capsys.readouterr().out.strip().split("\n\n")


def test_a_new_example_goes_from_step_to_step(settled: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys)[0].startswith("Nothing changed since HEAD")
    path = settled.snippets / "topic/fresh.py"
    path.write_text("print(1) # (2)\n", "utf-8")
    _, first, *_ = told(capsys)
    assert first.startswith("1. Mend what cannot be read:\n   snippets/topic/fresh.py:1: unknown comment '# (2)'")
    path.write_text(EXAMPLE.replace("1, 2", "1, 3"), "utf-8")
    _, record, place, prove = told(capsys)
    assert record.startswith("1. Record what it prints")
    assert record.endswith("mend: make record EXAMPLE=topic/fresh")
    assert place.startswith("2. Mend what the sources show")
    assert place.count("no page of docs/") == 2
    assert prove == "3. Run what you changed:\n   make quick\n     for topic/fresh"
    path.with_suffix(".out").write_text(OUTPUT.replace("2, 1", "3, 1"), "utf-8")
    section = "\n## {0} {{ #more }}\n\n{1}\n\n" + include("topic/fresh") + "\n{1}\n"
    for language, title, text in (("es", "Más formas", "Aquí hay otra."), ("en", "More shapes", "Here is another.")):
        page = settled.root / f"docs/{language}/index.md"
        page.write_text(page.read_text("utf-8") + section.format(title, text), "utf-8")
    page = settled.root / "docs/es/index.md"
    mutate(page, " { #more }", "")
    without_id = "".join(told(capsys))
    assert "each heading with its id: ## Título { #its-id }" in without_id
    assert "una pregunta" not in without_id
    mutate(page, "## Más formas", "## Más formas { #more }")
    _, asked, agree, prove = told(capsys)
    assert prove.startswith(
        '3. Run what you changed:\n   make quick\n     for topic/fresh\n   make record EXAMPLE="topic/'
    )
    assert asked.startswith("1. Say what the new sections answer")
    assert "index/#more:\n       es: [una pregunta]\n       en: [a question]" in asked
    assert agree.startswith("2. Note that both languages say the same")
    assert agree.count("mend:") == 1
    assert main(["agree"]) == 0
    assert "make agree" not in "".join(told(capsys))
    verified(settled).write(settled.ledger)
    assert "make quick" not in "".join(told(capsys))


def test_what_was_red_and_is_as_it_was_is_not_done(
    settled: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, text in (("es", "Sin más."), ("en", "No more.")):
        page = settled.root / f"docs/{language}/index.md"
        page.write_text(f"{page.read_text('utf-8')}\n{text}\n", "utf-8")
    assert main(["agree"]) == 0
    assert told(capsys)[-1].endswith(f"{DONE}\n{HELD}")
    monkeypatch.setattr(quick, "quick_tests", lambda part: ["tests/none.py"])
    assert main(["quick"]) != 0
    assert told(capsys)[-1].endswith("it was red, and nothing has changed since: mend what it found")
    assert main(["agree"]) == 0
    assert "it was red" in told(capsys)[-1]
    mutate(settled.root / "docs/es/index.md", "Sin más.", "Sin nada más.")
    assert "it was red" not in "".join(told(capsys))
    assert main(["quick"]) != 0
    monkeypatch.setattr(quick, "quick_tests", lambda part: ["--version"])
    assert main(["quick"]) == 0
    assert "it was red" not in "".join(told(capsys))


def test_one_language_is_one_thing_to_do(settled: Project, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(
        settled.root / "docs/es/index.md",
        '```python\n--8<-- "topic/one.py"',
        'No son 3, ni `nn.Linear`.\n\n```python\n--8<-- "topic/one.py"',
    )
    _, only = told(capsys)
    assert only.startswith("1. Note that both languages say the same; or that one is still to be written")
    assert only.count("mend:") == 1
    assert "make agree ONE=es" in only
    assert "takes no reason for it yet" in only
    assert "docs/es/index.md:8: " in only.partition("takes no reason")[2]
    assert main(["agree", "index.md#las-formas", "wording: it says so already"]) == 1
    assert main(["agree", "--one", "es"]) == 0
    _, only, done = told(capsys)
    assert only.startswith("1. Left for whoever writes the other language")
    assert "waits for its en" in only
    assert "mend: write docs/en/index.md:6, then make agree" in only
    assert only.count("mend:") == 1
    assert done == f"{DONE}\n{HELD}"


def test_an_example_of_one_language_waits_with_its_section(
    settled: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    path = settled.snippets / "topic/fresh.py"
    path.write_text(EXAMPLE.replace("1, 2", "1, 3"), "utf-8")
    path.with_suffix(".out").write_text(OUTPUT.replace("2, 1", "3, 1"), "utf-8")
    page = settled.root / "docs/en/index.md"
    page.write_text(f"{page.read_text('utf-8')}\nOne more.\n\n{include('topic/fresh')}\nIt is one more.\n", "utf-8")
    assert "no page of docs/es shows this example" in told(capsys)[1]
    assert main(["agree", "--one", "en"]) == 0
    verified(settled).write(settled.ledger)
    _, only, done = told(capsys)
    assert only.startswith("1. Left for whoever writes the other language")
    assert "no page of docs/es shows this example" in only
    assert done == f"{DONE}\n{HELD}"


def test_what_concerns_every_page_is_held_to_every_page(
    settled: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (settled.root / "i18n/words.es.txt").write_text("nunka\n", "utf-8")
    assert "i18n/words.es.txt: no text needs this word: nunka" in "".join(told(capsys))
    asked: list[Project] = []

    def nothing(project: Project, _: object) -> list[Problem]:
        asked.append(project)
        return []

    monkeypatch.setattr("proof.commands.next.every_problem", nothing)
    assert DONE in "".join(told(capsys)), "it comes to an end"
    assert asked == [settled]


def test_a_new_page_is_asked_for_and_its_questions_are_written(
    settled: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, title in (("es", "Más formas"), ("en", "More shapes")):
        (settled.root / f"docs/{language}/more.md").write_text(PAGE.format(title=title, body="3."), "utf-8")
    asked = next(step for step in told(capsys) if "Say what the new" in step)
    assert "in i18n/questions/more.yml, from the first column:\n     more/:\n" in asked
    assert asked.count("es: [") == 1
    (settled.root / "i18n/questions").mkdir(parents=True, exist_ok=True)
    written = settled.root / "i18n/questions/more.yml"
    written.write_text("more/:\n  es: [una pregunta]\n  en: [a question]\n", "utf-8")
    assert "more/ has 'una pregunta', which nobody asks" in "".join(told(capsys))
    written.write_text("more/:\n  es: [qué más]\n  en: [what else]\n", "utf-8")
    assert "i18n/questions" not in "".join(told(capsys))
    written.write_text("  more/:\n es: [qué más]\n", "utf-8")
    assert "".join(told(capsys)).count("not YAML") == 1


def test_a_seeded_defect_that_the_change_leaves_without_its_place_is_a_step(
    settled: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (settled.root / "tests/defects/kind.yml").write_text(ENTRY % "Size", "utf-8")
    git(settled, "commit", "-qam", "a case")
    mutate(settled.root / "docs/es/index.md", "Son formas.", "Son las formas.")
    assert "tests/defects" not in "".join(told(capsys)), "it is of what did not change"
    mutate(settled.snippets / "topic/one.out", "Size", "size")
    assert "tests/defects/kind.yml:2: a: snippets/topic/one.out has 0 times 'Size'" in "".join(told(capsys))


def test_an_entry_that_nobody_pasted_is_asked_for(settled: Project, capsys: pytest.CaptureFixture[str]) -> None:
    section = '## {} {{ #first }}\n\n--8<-- "message topic/one"\n'
    for language, title in (("es", "Una forma"), ("en", "A shape")):
        page = settled.root / f"docs/{language}/errors/forms.md"
        page.parent.mkdir()
        page.write_text(PAGE.format(title=title, body=section.format(title)), "utf-8")
    line = '- at: errors/forms/#first\n       pasted:\n         - "its message'
    assert line in "".join(told(capsys))
    pasted = settled.root / PASTED
    pasted.parent.mkdir(exist_ok=True)
    pasted.write_text("- at: errors/forms/#first\n  pasted: [a]\n", "utf-8")
    assert line not in "".join(told(capsys))


def test_what_is_broken_elsewhere_hides_nothing(settled: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (settled.root / "i18n/glossary.yml").write_text("- en: leaf\n", "utf-8")
    (settled.root / "docs/es/lost.md").write_text(PAGE.format(title="Formas", body="Una forma."), "utf-8")
    left = told(capsys)
    assert "1. Mend what cannot be read:\n   i18n/glossary.yml:1: an entry of the glossary has wrong keys" in left[1]
    git(settled, "checkout", "i18n")
    _, page = told(capsys)
    assert "docs/en/lost.md: this page is missing" in page
    assert "docs/es/lost.md: no other page leads here" in page
    (settled.root / "docs/es/lost.md").unlink()
    mutate(settled.root / "docs/en/index.md", include("topic/one"), "")
    (settled.snippets / "topic/one.py").unlink()
    left = told(capsys)
    assert "docs/es/index.md:8: there is no example snippets/topic/one.py" in "".join(left)
    assert "or, if it is gone, remove its include" in "".join(left)
    assert "git rm snippets/topic/one.out" in "".join(left)
    declared = settled.root / "data/declared/errors.yml"
    declared.parent.mkdir(exist_ok=True)
    declared.write_text("topic:\n  one: [a]\n  two: [a]\n", "utf-8")
    left = told(capsys)
    assert "data/declared/errors.yml:2: no errors page shows the message of topic/one" in "".join(left)


def test_what_is_committed_and_not_pushed_is_not_forgotten(
    settled: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    git(settled, "init", "-q", "--bare", "../published")
    git(settled, "remote", "add", "origin", "../published")
    git(settled, "push", "-qu", "origin", "HEAD")
    assert "not pushed" not in told(capsys)[0]
    mutate(settled.root / "docs/es/index.md", "# Las", "# Otras")
    git(settled, "commit", "-qam", "one language")
    assert "Commits that are not pushed: 1. For what they changed: make next SINCE=@{upstream}\n" in told(capsys)[0]
    assert main(["next", "--since", "@{upstream}"]) == 0
    assert "1. Note that both languages say the same" in capsys.readouterr().out


def test_it_needs_no_torch(settled: Project) -> None:
    page = settled.root / f"docs/{LANGUAGES[0]}/index.md"
    page.write_text(page.read_text("utf-8").replace("# Las", "#  Las"), "utf-8")
    done = python(settled, "-c", TELL)
    assert (done.returncode, DONE in done.stdout) == (0, True), done.stdout


def test_a_glossary_that_cannot_be_read_is_a_step(settled: Project) -> None:
    """In a process that has built no page before."""
    (settled.root / "i18n/glossary.yml").write_text("- en: leaf\n", "utf-8")
    mutate(settled.root / "docs/es/index.md", "# Las", "# Otras")
    done = python(settled, "-c", TELL)
    assert "1. Mend what cannot be read:\n   i18n/glossary.yml:1: an entry of the glossary" in done.stdout
    assert "Traceback" not in done.stdout
    assert "File " not in done.stdout


def test_a_tutorial_that_ran_is_done(settled: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (settled.root / "notebooks").mkdir(exist_ok=True)
    (settled.root / f"notebooks/{NAME}.py").write_text(TUTORIAL, "utf-8")
    assert f"make quick\n     for tutorials/{NAME}" in "".join(told(capsys))
    one, ledger = subject.load(settled, f"tutorials/{NAME}"), verified(settled)
    for language in LANGUAGES:
        of = sha256(one.code(language)), sha256(one.recorded_text(language))
        ledger.entries[one.id, language] = LedgerEntry(one.id, language, *of, [], "passed", 0.1, 2)
    ledger.write(settled.ledger)
    assert "make quick" not in "".join(told(capsys))
