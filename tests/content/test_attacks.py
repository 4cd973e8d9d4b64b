"""An attack is of the text that people read: it stands while that stays, and nobody has attacked what changed."""

from __future__ import annotations

import pytest

from proof.content.attacks import FILE, Attack, attackable, declare, digests, read_attacks, unattacked
from proof.problem import Problem
from proof.project import Project
from tests.small import EXAMPLE, OUTPUT, SmallSite, include, mutate
from tests.tutorials import TUTORIAL

COMMENTED = "# es: Una capa.\n# en: One layer.\n"


@pytest.fixture
def attacked(small_site: SmallSite) -> Project:
    files = {"snippets/topic/one.py": COMMENTED + EXAMPLE, "snippets/topic/one.out": OUTPUT}
    body = f"Siempre\nla [misma](#title) capa.\n\n{include('topic/one')}"
    project = small_site(body, body.replace("Siempre", "Always"), files=files | {"notebooks/curve.py": TUTORIAL})
    for page in attackable(project):
        declare(project, page, _attack(project, page))
    return project


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("docs/es/index.md", "Siempre\nla", "Siempre  la"),
        ("docs/en/index.md", "(#title)", "(#other)"),
        ("snippets/topic/one.py", "print", "repr"),
        ("snippets/topic/one.out", "2", "3"),
    ],
)
def test_what_runs_prove_and_where_lines_break_are_not_its_text(
    attacked: Project, name: str, before: str, after: str
) -> None:
    mutate(attacked.root / name, before, after)
    assert unattacked(attacked) == {}


@pytest.mark.parametrize(
    ("name", "before", "after", "page", "section"),
    [
        ("docs/es/index.md", "Siempre", "Nunca", "index", "title"),
        ("docs/en/index.md", "Always", "Never", "index", "title"),
        ("docs/en/index.md", "description: Uno", "description: Dos", "index", ""),
        ("docs/en/index.md", "# Uno", "# Dos", "index", "title"),
        ("snippets/topic/one.py", "# en: One layer", "# en: Two layers", "index", "title"),
        ("notebooks/curve.py", 'alt-en="', 'alt-en="No ', "tutorials/curve", "curve"),
        ("notebooks/curve.py", "is drawn", "is not drawn", "tutorials/curve", "curve"),
        ("notebooks/curve.py", "# en: Five", "# en: Six", "tutorials/curve", "curve"),
        ("notebooks/curve.py", "Draw a curve", "Draw any curve", "tutorials/curve", ""),
    ],
)
def test_nobody_has_attacked_the_section_that_changed(
    attacked: Project, name: str, before: str, after: str, page: str, section: str
) -> None:
    assert unattacked(attacked) == {}
    mutate(attacked.root / name, before, after)
    assert unattacked(attacked) == {page: [section]}
    declare(attacked, page, _attack(attacked, page, "Nunca."))
    assert unattacked(attacked) == {}
    assert [one.fell for one in read_attacks(attacked)[page]] == [(), ("Nunca.",)]


def _attack(project: Project, page: str, *fell: str) -> Attack:
    return Attack("2.13.0", "2026-11-29", 30, fell, tuple(digests(project, page).values()))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("index:", "gone:", f"{FILE}:4: gone: there is no such page"),
        ("tries:", "times:", f"{FILE}:4: index: this says no attack"),
        ("fell:", "fall:", f"{FILE}:4: index: this says no attack"),
    ],
)
def test_an_attack_that_says_nothing_is_a_problem(attacked: Project, before: str, after: str, said: str) -> None:
    mutate(attacked.root / FILE, before, after)
    with pytest.raises(Problem) as problem:
        read_attacks(attacked)
    assert str(problem.value).startswith(said)


def test_those_declared_are_of_pages_that_there_are(project: Project) -> None:
    assert read_attacks(project).keys() <= set(attackable(project))
