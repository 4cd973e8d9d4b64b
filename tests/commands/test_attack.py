"""Who attacks a page is told what it says, and declares what fell."""

from __future__ import annotations

from datetime import date

import pytest

from proof.commands.attack import attack
from proof.content.attacks import Attack, digest_of, read_attacks, unattacked
from proof.problem import Problem
from proof.project import Project
from tests.small import SmallSite


@pytest.fixture
def page(small_site: SmallSite) -> Project:
    return small_site("Todas las capas tienen un peso.", "All layers have a weight.")


def test_an_attack_is_declared_with_its_text_its_torch_and_its_day(
    page: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    attack(page, "index", "", "")
    assert "nobody has attacked it since it changed" in capsys.readouterr().out
    attack(page, "index", "30", " All layers have a weight. ; One: two.")
    fell = ("All layers have a weight.", "One: two.")
    today = date.today().isoformat()
    assert read_attacks(page) == {"index": [Attack(digest_of(page, "index"), page.torch_pin, today, 30, fell)]}
    assert unattacked(page) == []
    attack(page, "index", "", "")
    assert f"attacked on {today} on torch {page.torch_pin}, 2 fell" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (("", "", ""), "PAGE: there is no such page"),
        (("guides/freeze.md", "30", ""), "guides/freeze.md: there is no such page"),
        (("index", "many", ""), "index: many is no number of tries"),
        (("index", "0", ""), "index: 0 is no number of tries"),
        (("index", "", "One."), "index: an attack says in how many tries"),
    ],
)
def test_what_declares_nothing_is_refused(page: Project, said: tuple[str, str, str], message: str) -> None:
    with pytest.raises(Problem, match="make attack PAGE=") as problem:
        attack(page, *said)
    assert str(problem.value).startswith(message)
    assert read_attacks(page) == {}
